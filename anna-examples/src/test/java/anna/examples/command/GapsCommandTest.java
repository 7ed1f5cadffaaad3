package anna.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GapsCommandTest {

    private static final String SYMBOL = "AG/RES. 2686 (XLI-O/11)";

    private static List<List<String>> rows(Run run) {
        assertThat(run.code()).isZero();
        return run.out()
                .lines()
                .skip(1)
                .map(line -> Arrays.asList(line.split(",", 9)))
                .toList();
    }

    @Nested
    class OfAParagraph {

        @Test
        void areTheMembersThatAreNoPartyToWhatItNames() {
            Run run = Run.of("gaps", "--resolution", SYMBOL, "--paragraph", "15", "--on", "2011-06-07", "--csv");
            List<List<String>> rows = rows(run);
            assertThat(rows)
                    .extracting(row -> row.get(0) + " " + row.get(1))
                    .isSorted()
                    .doesNotHaveDuplicates();
            assertThat(rows)
                    .extracting(row -> row.get(0) + " " + row.get(1) + " " + row.get(2))
                    .contains("crc USA signatory", "tip BRB signatory", "som BOL signatory")
                    .doesNotContain("tip URY party");
            assertThat(rows).extracting(row -> row.get(2)).doesNotContain("party");
            assertThat(rows).filteredOn(row -> row.get(0).equals("crc")).hasSize(1);
            assertThat(rows).extracting(row -> row.get(0)).doesNotContain("opac", "belem");
            assertThat(run.err()).isEmpty();
            assertThat(Run.of("gaps", "--instrument", "belem", "--on", "2011-06-07")
                            .err())
                    .isEqualTo(
                            "anna gaps: no dated, complete source covers belem; unknown there means that the data does "
                                    + "not say\n");
        }

        @Test
        void areTheSameHoweverTheSymbolIsWritten() {
            assertThat(Run.of(
                            "gaps",
                            "--resolution",
                            "AG/RES 2686 (XLI-0/11)",
                            "--paragraph",
                            "15",
                            "--on",
                            "2011-06-07"))
                    .isEqualTo(Run.of("gaps", "--resolution", SYMBOL, "--on", "2011-06-07"));
        }

        @Test
        void comeWithTheirWaysToJoinForPeople() {
            Run run = Run.of("gaps", "--resolution", SYMBOL, "--paragraph", "15", "--on", "2011-06-07");
            assertThat(run.lines().get(0))
                    .matches("Not parties on 2011-06-07, of 35 states and 8 instruments: \\d+ gaps");
            assertThat(run.out()).contains("crc: CRC\n1 of 35, sources up to 2026-02-03; 1 signatory\n");
            assertThat(run.lines())
                    .allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(100));
        }

        @Test
        void areRefusedWhereThereIsNothingToAsk() {
            assertThat(Run.of("gaps", "--resolution", SYMBOL, "--paragraph", "1", "--on", "2011-06-07")
                            .err())
                    .isEqualTo(
                            "anna gaps: paragraph 1 of AG/RES. 2686 (XLI-O/11) names no instrument that the reference "
                                    + "data knows\n");
            assertThat(Run.of("gaps", "--resolution", SYMBOL, "--paragraph", "99", "--on", "2011-06-07")
                            .err())
                    .isEqualTo("anna gaps: there is no operative paragraph '99' in AG/RES. 2686 (XLI-O/11); there are "
                            + "18\n");
            assertThat(Run.of("gaps", "--resolution", "AG/RES. 1 (I-O/71)", "--on", "2011-06-07")
                            .err())
                    .startsWith("anna gaps: the dossier does not have AG/RES. 1 (I-O/71); it has ");
            assertThat(Run.of("gaps", "--resolution", "nonsense", "--on", "2011-06-07")
                            .code())
                    .isEqualTo(2);
            assertThat(Run.of("gaps", "--on", "2011-06-07").code()).isEqualTo(2);
            assertThat(Run.of("gaps", "--instrument", "tip", "--paragraph", "15", "--on", "2011-06-07")
                            .err())
                    .isEqualTo("anna gaps: --paragraph needs --resolution\n");
        }
    }

    @Nested
    class OfAnInstrument {

        @Test
        void mayBeAskedOfActiveMembersOnly() {
            List<List<String>> all = rows(Run.of("gaps", "--instrument", "som", "--on", "2011-05-25", "--csv"));
            List<List<String>> active =
                    rows(Run.of("gaps", "--instrument", "som", "--on", "2011-05-25", "--active", "--csv"));
            assertThat(all).extracting(row -> row.get(1)).contains("CUB");
            assertThat(active)
                    .extracting(row -> row.get(1))
                    .doesNotContain("CUB")
                    .contains("BOL", "COL", "LCA");
        }

        @Test
        void countWhatIsPresumedAsUnknownOnWish() {
            assertThat(rows(Run.of(
                            "gaps",
                            "--instrument",
                            "tip",
                            "--state",
                            "URY",
                            "--on",
                            "2020-01-01",
                            "--strict",
                            "--csv")))
                    .extracting(row -> row.get(1) + " " + row.get(2))
                    .containsExactly("URY unknown");
            assertThat(rows(Run.of("gaps", "--instrument", "tip", "--state", "URY", "--on", "2020-01-01", "--csv")))
                    .isEmpty();
        }
    }
}
