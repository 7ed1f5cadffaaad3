package anna.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import anna.fact.Language;
import anna.finding.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is mentioned in short texts, as people and machines write and damage them. */
class MentionsTest {

    record Row(Language language, String text, String mentions, String findings) {}

    static Stream<Row> rows() throws IOException {
        try (InputStream in = Objects.requireNonNull(MentionsTest.class.getResourceAsStream("mentions.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .skip(1)
                            .map(line -> line.split("\t", -1))
                            .map(cells ->
                                    new Row(Language.of(cells[0]), cells[1].replace("\\n", "\n"), cells[2], cells[3]))
                            .toList()
                            .stream();
        }
    }

    private static List<Mention> read(String text, Language language, List<Finding> findings) {
        return MentionReader.read(text, Catalogue.oas(), language, new Places(text), findings);
    }

    private static List<String> values(String text, Language language) {
        return read(text, language, new ArrayList<>()).stream()
                .map(mention -> mention.kind().code() + " " + mention.value())
                .toList();
    }

    @Nested
    class InShortTexts {

        @ParameterizedTest
        @MethodSource("anna.resolution.MentionsTest#rows")
        void areFoundWithTheirPlaceValueAndFindings(Row row) {
            List<Finding> findings = new ArrayList<>();
            String found = read(row.text(), row.language(), findings).stream()
                    .map(mention -> mention.kind().code() + " " + mention.value() + " <"
                            + row.text()
                                    .substring(
                                            mention.span().start(),
                                            mention.span().end())
                                    .replace("\n", "\\n")
                            + ">")
                    .collect(Collectors.joining(" | "));

            assertThat(found).isEqualTo(row.mentions());
            assertThat(findings.stream().map(Finding::id).distinct().sorted().collect(Collectors.joining(" ")))
                    .isEqualTo(row.findings());
        }

        @ParameterizedTest
        @MethodSource("anna.resolution.MentionsTest#rows")
        void keepTheirValuesWhenTheTextIsWrappedAnew(Row row) {
            assertThat(values(Respacing.widened(row.text()), row.language()))
                    .isEqualTo(values(Respacing.evened(row.text()), row.language()));
        }
    }

    @Nested
    class OrdinaryWords {

        @Test
        void areNoNumbersOfAnotherLanguage() {
            assertThat(values("dos Estados membros", Language.PORTUGUESE)).isEmpty();
            assertThat(values("once states have joined", Language.ENGLISH)).isEmpty();
            assertThat(values("dos Estados Miembros", Language.SPANISH)).containsExactly("quantity 2 Estados Miembros");
        }

        @Test
        void thatHoldAnAcronymAreNoName() {
            assertThat(values("DÉCIDE:", Language.FRENCH)).isEmpty();
        }

        @Test
        void ofAPreambleAreNoReferenceToTheOperativePart() {
            assertThat(values("preambular paragraph 3", Language.ENGLISH)).isEmpty();
        }
    }
}
