package anna.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import anna.fact.Language;
import anna.resolution.Catalogue.Match;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is named in the two real documents, where their folder is given. */
class CatalogueCorpusTest {

    private static String seed(String prefix) throws IOException {
        String folder = System.getProperty("anna.corpus", "");
        assumeThat(folder).as("the system property anna.corpus").isNotBlank();
        try (var files = Files.list(Path.of(folder, "seeds"))) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith(prefix))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(file, StandardCharsets.UTF_8);
        }
    }

    private static List<String> ids(String text, Mention.Kind kind) {
        return Catalogue.oas().findIn(text, Language.ENGLISH).stream()
                .filter(match -> match.kind() == kind)
                .map(Match::id)
                .toList();
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start);
        return text.substring(from, text.indexOf(end, from));
    }

    @Test
    void paragraph15OfTheDraftNamesEightInstruments() throws IOException {
        String paragraph = between(seed("000_"), "\n15.", "\n16.");
        assertThat(ids(paragraph, Mention.Kind.INSTRUMENT))
                .containsExactly("untoc", "untoc", "tip", "som", "crc", "opsc", "hague28", "oas-b57", "oas-b53");
    }

    @Test
    void theDraftNamesItsStates() throws IOException {
        assertThat(ids(seed("000_"), Mention.Kind.STATE))
                .containsExactly("BRA", "PER", "BRA", "VEN", "ARG", "URY", "ARG", "BRA", "COL", "CRI", "AUT");
    }

    @Test
    void theDraftNamesItsBodies() throws IOException {
        assertThat(ids(seed("000_"), Mention.Kind.BODY))
                .contains(
                        "oas",
                        "oas-ga",
                        "oas-cp",
                        "oas-gs",
                        "oas-sg",
                        "oas-sms",
                        "oas-dps",
                        "oas-sedi",
                        "iin",
                        "iin-cd",
                        "iin-dg",
                        "remja",
                        "pani",
                        "ccpcj");
    }

    @Test
    void theReportNamesTwelveDelegations() throws IOException {
        assertThat(ids(between(seed("003_"), "Delegations from", "A total of"), Mention.Kind.STATE))
                .containsExactly("ATG", "BHS", "BLZ", "DMA", "GRD", "HTI", "JAM", "KNA", "LCA", "VCT", "SUR", "TTO");
    }

    @Test
    void theReportNamesThirtyLiaisonStates() throws IOException {
        assertThat(ids(between(seed("003_"), "Namely:", "The ANNAObserva network facilitates"), Mention.Kind.STATE))
                .hasSize(30)
                .containsExactly(
                        "ARG", "ATG", "BHS", "BRA", "BLZ", "CAN", "CHL", "COL", "CRI", "DMA", "DOM", "ECU", "SLV",
                        "GRD", "GTM", "HTI", "JAM", "MEX", "NIC", "PAN", "PRY", "PER", "KNA", "VCT", "LCA", "SUR",
                        "TTO", "USA", "URY", "VEN");
    }

    @Test
    void theReportNamesItsBodies() throws IOException {
        assertThat(ids(seed("003_"), Mention.Kind.BODY))
                .contains(
                        "oas",
                        "oas-ga",
                        "oas-cp",
                        "oas-sg",
                        "iin",
                        "iin-cd",
                        "cda",
                        "pioj",
                        "cida",
                        "unicef-tacro",
                        "caricom",
                        "icmec",
                        "pry-social-cabinet",
                        "pry-intersectoral-panel",
                        "annaobserva-network");
    }
}
