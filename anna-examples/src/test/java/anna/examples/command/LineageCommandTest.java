package anna.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LineageCommandTest {

    private static final String EARLIER = Golden.path("resolution.txt");
    private static final String LATER = Golden.path("resolution-2020.txt");

    @Nested
    class MachineTable {

        @Test
        void itIsTheGoldenFile() {
            Run run = Run.of("lineage", EARLIER, LATER, "--tsv");
            assertThat(run.out()).isEqualTo(Golden.text("lineage.tsv"));
            assertThat(run.code()).isZero();
        }

        @Test
        void aChainCountsItsPairs() {
            assertThat(Run.of("lineage", EARLIER, LATER, EARLIER, "--tsv").lines())
                    .anyMatch(line -> line.startsWith("1\tsplit\t3\t4;5\t"))
                    .anyMatch(line -> line.startsWith("2\tmerged\t4;5\t3\t"));
        }
    }

    @Nested
    class ForPeople {

        @Test
        void itGivesKindsWordsAndASum() {
            assertThat(Run.of("lineage", EARLIER, LATER).lines())
                    .startsWith("From AG/RES. 3001 (XLIX-O/19) to AG/RES. 3050 (L-O/20)")
                    .contains("1 kept, 1 reworded, 1 moved, 1 split, 1 new, 2 dropped");
        }

        @Test
        void aTextWithItselfIsAllKept() {
            assertThat(Run.with(Golden.text("resolution.txt"), "lineage", "-", EARLIER)
                            .lines())
                    .contains("6 kept");
        }
    }

    @Nested
    class Json {

        @Test
        void itHoldsPairsOfChanges() {
            assertThat(Run.of("lineage", EARLIER, LATER, "--json").out())
                    .contains("\"pairs\": [", "\"earlier\": \"AG/RES. 3001 (XLIX-O/19)\"", "\"kind\": \"split\"");
        }
    }

    @Nested
    class BadInput {

        @Test
        void withoutTwoResolutionsThereIsNoLineage() {
            Run run = Run.with("A letter to nobody.\n", "lineage", "-", EARLIER);
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.out()).contains("There is no lineage without two resolutions.");
        }

        @Test
        void onlyOneTextCanBeTheStandardInput() {
            assertThat(Run.of("lineage", "-", "-"))
                    .isEqualTo(new Run(2, "", "anna lineage: only one of the files can be the standard input\n"));
        }
    }
}
