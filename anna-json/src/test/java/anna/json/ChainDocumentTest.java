package anna.json;

import static org.assertj.core.api.Assertions.assertThat;

import anna.account.Checks;
import anna.account.Coverage;
import anna.account.Dossier;
import anna.account.InferenceRule;
import anna.account.LinkKind;
import anna.account.ParagraphCoverage;
import anna.finding.Reading;
import anna.funding.Total;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/chain.md says of links, of rules and of its example. */
class ChainDocumentTest {

    private final String document = read();

    private static String read() {
        try {
            return Files.readString(Path.of("..", "docs", "chain.md"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the first cell of each row of a table against another one, counted from 2. */
    private Map<String, String> rows(String heading, int cell) {
        String table =
                document.substring(document.indexOf("| " + heading + " |")).split("\n\n")[0];
        return Pattern.compile("(?m)^\\| `([a-z-]+)` \\|(.*)\\|$")
                .matcher(table)
                .results()
                .collect(Collectors.toMap(
                        (MatchResult row) -> row.group(1),
                        row -> row.group(2).split("\\|")[cell - 2].strip(),
                        (one, other) -> one + other,
                        TreeMap::new));
    }

    @Test
    void lists_every_kind_of_link_and_which_way_it_runs() {
        Map<String, String> known = Stream.of(LinkKind.Known.values())
                .collect(Collectors.toMap(kind -> LinkKind.of(kind).code(), kind -> kind.onward() ? "onward" : "back"));
        assertThat(rows("kind", 4)).isEqualTo(new TreeMap<>(known));
    }

    @Test
    void lists_every_rule_with_its_description() {
        assertThat(rows("rule", 2))
                .isEqualTo(new TreeMap<>(InferenceRule.standard().stream()
                        .collect(Collectors.toMap(
                                InferenceRule::name, rule -> rule.description().any()))));
    }

    @Test
    void has_an_example_that_gives_what_it_says() {
        String example = document.substring(document.indexOf("```json\n") + 8).split("\n```")[0];
        Reading<Dossier> reading = DossierJson.read(example);
        assertThat(reading.findings()).isEmpty();
        Dossier dossier = reading.orElseThrow();
        assertThat(Checks.all().findings(dossier)).isEmpty();
        Coverage coverage = Coverage.of(dossier, dossier.resolutions().get(0), InferenceRule.standard());
        assertThat(coverage.paragraphs().stream()
                        .collect(Collectors.toMap(each -> each.paragraph().number(), ParagraphCoverage::status)))
                .isEqualTo(Map.of(
                        "1", ParagraphCoverage.Status.CITED,
                        "2", ParagraphCoverage.Status.CITED,
                        "3", ParagraphCoverage.Status.ANSWERED));
        assertThat(coverage.unasked()).extracting(link -> link.to()).containsExactly("activity:buoys");
        assertThat(Total.outstanding(dossier.contributions())).hasToString("EUR 30000");
        assertThat(DossierJson.read(DossierJson.write(dossier)).partial()).contains(dossier);
    }
}
