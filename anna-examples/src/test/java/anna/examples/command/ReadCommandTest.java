package anna.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadCommandTest {

    /** Returns the rows under the header, cell by cell. */
    static List<List<String>> rows(String tsv) {
        return tsv.lines()
                .skip(1)
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .toList();
    }

    /** Joins the stretches of the rows that tile, which must be the text. */
    static String joined(String tsv, String text) {
        Set<String> tiles = Set.of(
                "heading",
                "title",
                "adoption",
                "opening",
                "group",
                "preambular",
                "resolves",
                "operative",
                "subparagraph",
                "footnote",
                "other");
        StringBuilder joined = new StringBuilder();
        for (List<String> row : rows(tsv)) {
            if (tiles.contains(row.get(0))) {
                assertThat(Integer.parseInt(row.get(3))).isEqualTo(joined.length());
                joined.append(text, Integer.parseInt(row.get(3)), Integer.parseInt(row.get(4)));
            }
        }
        return joined.toString();
    }

    @Nested
    class MachineTable {

        @ParameterizedTest
        @ValueSource(strings = {"resolution", "report"})
        void itIsTheGoldenFile(String name) {
            Run run = Run.of("read", "--tsv", Golden.path(name + ".txt"));
            assertThat(run.out()).isEqualTo(Golden.text(name + ".read.tsv"));
            assertThat(run.code()).isZero();
        }

        @ParameterizedTest
        @ValueSource(strings = {"resolution", "report"})
        void itsTilesJoinedAreTheFile(String name) {
            String text = Golden.text(name + ".txt");
            assertThat(joined(
                            Run.of("read", "--tsv", Golden.path(name + ".txt")).out(), text))
                    .isEqualTo(text);
            String other = text.replace("\n", "\r\n");
            assertThat(joined(Run.with(other, "read", "--tsv", "-").out(), other))
                    .isEqualTo(other);
        }

        @Test
        void everyLineHasSixCellsAndEndsWithLf() {
            Run run = Run.with("A\ttab\r\nand a back\\slash\r\n", "read", "--tsv", "-");
            assertThat(run.out()).endsWith("\n").doesNotContain("\r");
            assertThat(run.lines())
                    .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(6));
            assertThat(rows(run.out())).anySatisfy(row -> assertThat(row.get(5)).contains("back\\\\slash"));
        }

        @Test
        void findingsAreToldBesideIt() {
            Run run = Run.of("read", "--tsv", Golden.path("resolution.txt"));
            assertThat(run.err().lines())
                    .isNotEmpty()
                    .allSatisfy(line ->
                            assertThat(line).startsWith("NOTE " + Golden.path("resolution.txt") + ":13:68 symbol."));
        }
    }

    @Nested
    class ForPeople {

        @ParameterizedTest
        @ValueSource(strings = {"resolution", "report"})
        void itIsTheGoldenFile(String name) {
            assertThat(Run.with(Golden.text(name + ".txt"), "read", "-").out())
                    .isEqualTo(Golden.text(name + ".read.txt"));
        }
    }

    @Nested
    class BadInput {

        @Test
        void aTextThatIsNoResolutionIsAnErrorAndStillShown() {
            Run run = Run.with("A letter to nobody.\n", "read", "-");
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.out())
                    .startsWith("Not whole: there are errors, and this is only what could be read.\n")
                    .contains("A letter to nobody.", "ERROR standard input:1:1 text.form.unrecognized: ");
        }

        @Test
        void anEmptyFileIsAnErrorAndATableWithoutTiles() {
            Run run = Run.with("", "read", "--tsv", "-");
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.lines())
                    .containsExactly("kind\tnumber\tlabel\tstart\tend\ttext", "finding\t\ttext.content.empty\t0\t0\t");
            assertThat(run.err()).contains("ERROR standard input", "Not whole: ");
        }

        @Test
        void aBinaryFileIsAnError() {
            Run run = Run.with("PK\u0003\u0004\0\0\0", "read", "--tsv", "-");
            assertThat(run.code()).isEqualTo(1);
            assertThat(rows(run.out()))
                    .filteredOn(row -> row.get(0).equals("finding"))
                    .extracting(row -> row.get(2))
                    .contains("text.content.binary");
        }

        @Test
        void aByteOrderMarkChangesNothingButTheOffsets() {
            Run with = Run.with("\uFEFF" + Golden.text("resolution.txt"), "read", "--tsv", "-");
            Run without = Run.with(Golden.text("resolution.txt"), "read", "--tsv", "-");
            assertThat(with.code()).isZero();
            assertThat(rows(with.out()))
                    .extracting(row -> List.of(row.get(0), row.get(1), row.get(2), row.get(5)))
                    .containsExactlyElementsOf(rows(without.out()).stream()
                            .map(row -> List.of(row.get(0), row.get(1), row.get(2), row.get(5)))
                            .toList());
            assertThat(joined(with.out(), "\uFEFF" + Golden.text("resolution.txt")))
                    .startsWith("\uFEFF");
        }
    }
}
