package anna.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MandatesCommandTest {

    private static final String SYMBOL = "AG/RES. 2686 (XLI-O/11)";
    private static final String EARLIER = Golden.path("resolution.txt");
    private static final String LATER = Golden.path("resolution-2020.txt");
    private static final String REPORT = Golden.path("report.txt");

    @Nested
    class MachineTable {

        @Test
        void ofTheReferenceDataIsTheGoldenFile() {
            Run run = Run.of("mandates", "--tsv");
            assertThat(run.out()).isEqualTo(Golden.text("mandates.tsv"));
            assertThat(run.err()).isEmpty();
            assertThat(run.code()).isZero();
        }

        @Test
        void ofTwoTextsAndAReportIsTheGoldenFile() {
            Run run = Run.of("mandates", EARLIER, LATER, "--report", REPORT, "--tsv");
            assertThat(run.out()).isEqualTo(Golden.text("mandates-two-texts.tsv"));
            assertThat(run.err()).contains("symbol.bracket.square");
            assertThat(run.code()).isZero();
        }

        @Test
        void aStageLeavesTheOthersOut() {
            assertThat(Run.of("mandates", SYMBOL, "--life", "fulfilled", "--life", "none", "--tsv")
                            .lines())
                    .extracting(line -> line.split("\t")[1])
                    .containsExactly("paragraph", "8", "10", "13", "18");
        }

        @Test
        void withoutARuleAMandateIsNotSuperseded() {
            assertThat(Run.of("mandates", EARLIER, LATER, "--without", "same-mandate", "--tsv")
                            .out())
                    .doesNotContain("superseded");
        }
    }

    @Nested
    class WithoutASymbol {

        private final String draft = Golden.text("resolution.txt").replace("AG/RES. 3001 (XLIX-O/19)\n", "");

        @Test
        void aTextIsTakenForTheResolutionThatItsReportsAreOn() {
            Run run = Run.with(draft, "mandates", "-", "--report", REPORT, "--tsv");
            assertThat(run.lines())
                    .filteredOn(line -> line.startsWith("AG/RES. 3001 (XLIX-O/19)\t"))
                    .hasSize(6);
            assertThat(run.err()).contains("NOTE account.resolution.assumed");
        }

        @Test
        void aTextByItselfStaysWithoutOne() {
            Run run = Run.with(draft, "mandates", "-", "--tsv");
            assertThat(run.lines()).filteredOn(line -> line.startsWith("\t")).hasSize(6);
            assertThat(run.err()).doesNotContain("account.");
        }
    }

    @Nested
    class ForPeople {

        @Test
        void everyResolutionHasAListAndASum() {
            assertThat(Run.of("mandates", EARLIER, LATER).lines())
                    .startsWith("What AG/RES. 3001 (XLIX-O/19) asks")
                    .contains("2 current, 3 superseded, 1 none", "What AG/RES. 3050 (L-O/20) asks", "5 current, 1 none")
                    .anyMatch(line -> line.startsWith("2    urge       oas-member-"))
                    .anyMatch(line -> line.contains("superseded  Superseded by"));
        }

        @Test
        void theyAreToldBySymbolWithDueDateAndInSpanish() {
            assertThat(Run.of("mandates", "AG/RES 2686 [XLI-O/11]").lines())
                    .startsWith("What " + SYMBOL + " asks")
                    .contains("14 current, 1 fulfilled, 3 none")
                    .anyMatch(line -> line.startsWith("18 ") && line.contains("2012, session"));
            assertThat(Run.of("mandates", SYMBOL, "--life", "fulfilled", "--language", "es")
                            .out())
                    .contains("18   request  iin", "fulfilled", "Lo que pid");
        }
    }

    @Nested
    class Json {

        @Test
        void itHoldsTheLinksThatTellOfALife() {
            assertThat(Run.of("mandates", SYMBOL, "--life", "fulfilled", "--json")
                            .out())
                    .startsWith("{\n  \"mandates\": [\n    {\n      \"resolution\": \"" + SYMBOL + "\",\n")
                    .contains(
                            "\"paragraph\": \"18\"",
                            "\"due\": \"2012\"",
                            "\"dueSession\": 42",
                            "\"budgetProviso\": true",
                            "\"life\": \"fulfilled\"",
                            "\"rule\": \"report-exists\"",
                            "\"findings\": []");
        }
    }

    @Nested
    class BadInput {

        @Test
        void aStageThatThereIsNotIsRefused() {
            assertThat(Run.of("mandates", "--life", "alive"))
                    .isEqualTo(new Run(
                            2,
                            "",
                            "anna mandates: there is no stage 'alive'; there are current, fulfilled, superseded,"
                                    + " duplicate, procedural, none\n"));
        }

        @Test
        void aSymbolThatTheDossierDoesNotHaveIsRefused() {
            assertThat(Run.of("mandates", "AG/RES. 1 (I-O/71)").err())
                    .startsWith("anna mandates: the dossier does not have AG/RES. 1 (I-O/71); it has " + SYMBOL + ", ");
        }

        @Test
        void aDossierWithoutResolutionsHasNoMandates() {
            Run run =
                    Run.with("{\"format\": \"anna-dossier\", \"formatVersion\": \"1\"}", "mandates", "--dossier", "-");
            assertThat(run.out()).isEqualTo("There is no resolution with operative paragraphs.\n");
        }

        @Test
        void onlyOneTextCanBeTheStandardInput() {
            assertThat(Run.of("mandates", "-", "--report", "-"))
                    .isEqualTo(new Run(2, "", "anna mandates: only one of the files can be the standard input\n"));
        }
    }
}
