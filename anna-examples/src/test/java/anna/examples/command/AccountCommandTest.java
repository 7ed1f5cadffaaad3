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
                    .contains("3\trequest\tcited\t380-402;562-591\treport\t");
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
    class SeveralReports {

        private static final String SECOND = Golden.path("report-2020.txt");

        @Test
        void placesAreToldApartByTheReports() {
            Run run = Run.of("account", RESOLUTION, REPORT, SECOND, "--tsv");
            assertThat(run.out()).isEqualTo(Golden.text("account-two-reports.tsv"));
            assertThat(run.code()).isZero();
        }

        @Test
        void theyCanBeSetSideBySide() {
            assertThat(Run.of("account", RESOLUTION, REPORT, SECOND, "--by", "report")
                            .lines())
                    .contains(
                            "What became of AG/RES. 3001 (XLIX-O/19) in 2 reports",
                            "report       2, 3, 5     3 cited",
                            "report-2020  3, 4        2 cited");
        }

        @Test
        void whatCannotBeGroupedByIsRefused() {
            assertThat(Run.of("account", RESOLUTION, REPORT, "--by", "verb"))
                    .isEqualTo(new Run(
                            2,
                            "",
                            "anna account: there is no 'verb' to group by; there are addressee, area, report, year\n"));
        }
    }

    @Nested
    class OfADossier {

        private static final String SYMBOL = "AG/RES. 2686 (XLI-O/11)";

        @Test
        void aSymbolIsLookedUpInTheReferenceData() {
            Run run = Run.of("account", SYMBOL, "--tsv");
            assertThat(run.out())
                    .contains(
                            "9\tpromote\tcited\t8691-8713\tiin-report-2012\t\tarea-3\tmeeting-2-jamaica;meeting-3-asuncion\t"
                                    + "cida-meeting-2\tmeeting-3-asuncion\n");
            assertThat(run.code()).isZero();
        }

        @Test
        void itsGroupsReasonsAndUnaskedActivitiesAreTold() {
            Run run = Run.of("account", SYMBOL, "--by", "area", "--language", "es");
            assertThat(run.lines())
                    .contains("7 cited, 1 answered, 1 disputed, 2 asks-nothing, 7 silent")
                    .anyMatch(line -> line.startsWith("area-1") && line.endsWith("1 cited"))
                    .anyMatch(
                            line -> line.startsWith("Told of without being asked for: activity:web-site-annaobserva"));
            assertThat(Blanks.single(run.out())).contains("Ningún informe lo cita");
        }

        @Test
        void asJsonItHasReasonsLinksAndFindings() {
            Run run = Run.of("account", SYMBOL, "--json");
            assertThat(run.out())
                    .startsWith("{\n  \"resolution\": \"AG/RES. 2686 (XLI-O/11)\",\n")
                    .contains("\"status\": \"disputed\"", "\"id\": \"account.numbering.draft\"")
                    .doesNotContain("\r");
            assertThat(run.err()).isEmpty();
        }

        @Test
        void aRuleCanBeLeftOutByName() {
            assertThat(Run.of("account", SYMBOL, "--without", "filed-elsewhere", "--tsv")
                            .out())
                    .contains("14\turge\tsilent\t", "18\trequest\tanswered\t");
            assertThat(Run.of("account", SYMBOL, "--without", "guesswork"))
                    .isEqualTo(new Run(
                            2,
                            "",
                            "anna account: there is no rule 'guesswork'; there are report-exists, filed-elsewhere,"
                                    + " known-activity, told-under, same-mandate, same-words\n"));
        }

        @Test
        void aSymbolThatTheDossierDoesNotHaveIsRefused() {
            Run run = Run.of("account", "AG/RES. 9 (I-O/71)");
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err())
                    .startsWith("anna account: the dossier does not have AG/RES. 9 (I-O/71); it has AG/RES.");
        }

        @Test
        void onlyOneMachineFormCanBeAskedFor() {
            assertThat(Run.of("account", SYMBOL, "--tsv", "--json"))
                    .isEqualTo(new Run(2, "", "anna account: only one of --csv, --tsv and --json can be given\n"));
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
            assertThat(table.out())
                    .startsWith("paragraph\tverb\tstatus\tplaces\t")
                    .hasLineCount(1);
            assertThat(table.err()).contains("ERROR standard input:1:1 ");
        }
    }
}
