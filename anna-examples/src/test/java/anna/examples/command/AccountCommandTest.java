package anna.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AccountCommandTest {

    private static final String RESOLUTION = Golden.path("resolution.txt");
    private static final String REPORT = Golden.path("report.txt");

    @Nested
    class MachineTable {

        @Test
        void itIsTheGoldenFile() {
            Run run = Run.of("account", RESOLUTION, REPORT, "--tsv");
            assertThat(run.out()).isEqualTo(Golden.text("account.tsv"));
            assertThat(run.code()).isZero();
        }

        @Test
        void withoutInferenceNothingIsAnswered() {
            Run run = Run.of("account", RESOLUTION, REPORT, "--no-inference", "--tsv");
            assertThat(run.out()).isEqualTo(Golden.text("account-no-inference.tsv"));
            assertThat(run.out()).doesNotContain("answered", "disputed");
        }

        @Test
        void itsPlacesAreThoseOfTheReport() {
            String text = Golden.text("report.txt");
            assertThat(Run.of("account", RESOLUTION, REPORT, "--tsv").out())
                    .contains("3\trequest\tcited\t380-402;562-591\n");
            assertThat(text.substring(380, 402)).isEqualTo("paragraph 3 of the RES");
            assertThat(text.substring(562, 591)).isEqualTo("Paragraphs 3 and 5 of the RES");
        }
    }

    @Nested
    class ForPeople {

        @Test
        void itGivesLinesReasonsAndASum() {
            Run run = Run.with(Golden.text("resolution.txt"), "account", "-", REPORT);
            assertThat(run.lines())
                    .startsWith("What became of AG/RES. 3001 (XLIX-O/19)")
                    .contains("3 cited, 1 answered, 1 asks-nothing, 1 silent")
                    .allSatisfy(line -> assertThat(line.startsWith("  NOTE") || line.length() <= 100)
                            .isTrue());
            assertThat(run.code()).isZero();
        }
    }

    @Nested
    class BadInput {

        @Test
        void withoutAResolutionThereIsNoAccount() {
            Run run = Run.with("A letter to nobody.\n", "account", "-", REPORT);
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.out())
                    .contains(
                            "There is no account without a resolution and a report on one.",
                            "ERROR standard input:1:1 ");
            Run table = Run.with("A letter to nobody.\n", "account", "-", REPORT, "--tsv");
            assertThat(table.out()).isEqualTo("paragraph\tverb\tstatus\tplaces\n");
            assertThat(table.err()).contains("ERROR standard input:1:1 ");
        }
    }
}
