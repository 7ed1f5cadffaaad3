package anna.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CiteCommandTest {

    @Nested
    class MachineTable {

        @Test
        void itIsTheGoldenFile() {
            Run run = Run.of("cite", "--tsv", Golden.path("resolution.txt"));
            assertThat(run.out()).isEqualTo(Golden.text("resolution.cite.tsv"));
            assertThat(run.code()).isZero();
        }

        @Test
        void whatIsPrintedOverTwoLinesStaysOneRow() {
            String text =
                    Golden.text("resolution.txt").replace("AG/RES. 2908 (XLVII-O/17)", "AG/RES. 2908\r\n(XLVII-O/17)");
            assertThat(Run.with(text, "cite", "--tsv", "-").out())
                    .contains("\tAG/RES. 2908\\r\\n(XLVII-O/17)\tAG/RES. 2908 (XLVII-O/17)\t");
        }

        @Test
        void aTextWithoutCitationsIsTheHeader() {
            assertThat(Run.with("Nothing here.\n", "cite", "--tsv", "-").out())
                    .isEqualTo("start\tend\traw\tcanonical\tnotes\n");
        }
    }

    @Nested
    class ForPeople {

        @Test
        void itCountsPlacesAndSymbols() {
            String text = Golden.text("report.txt");
            assertThat(Run.with(text, "cite", "-").lines())
                    .contains("45-69    AG/RES. 3001 (XLIX-O/19)  AG/RES. 3001 (XLIX-O/19)", "2 citations of 1 symbol");
        }
    }
}
