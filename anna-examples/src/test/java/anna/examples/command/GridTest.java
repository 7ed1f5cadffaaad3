package anna.examples.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GridTest {

    @Nested
    class Lines {

        @Test
        void columnsAreAlignedByWhatIsSeen() {
            assertThat(Grid.of("Id", "Name").row("a", "中国").row("bcd", "x").lines())
                    .containsExactly("Id   Name", "───  ────", "a    中国", "bcd  x");
        }

        @Test
        void aLongCellIsWrappedSoThatTheTableFits() {
            var lines = Grid.indented("No.", "Text", "Other")
                    .row(1, "word ".repeat(60), "short")
                    .row(2, "x".repeat(500), "another " + "y".repeat(120))
                    .lines();
            assertThat(lines).allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(100));
            assertThat(String.join("", lines).replaceAll("[^x]", "")).contains("x".repeat(500));
            assertThat(lines).hasSizeGreaterThan(10);
        }

        @Test
        void aTableWithoutRowsIsNothing() {
            assertThat(Grid.of("Id").lines()).isEmpty();
        }
    }

    @Nested
    class Row {

        @Test
        void aRowOfAnotherLengthIsRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Grid.of("Id", "Name").row("a"))
                    .withMessage("Grid.row must have 2 cells, but was '[a]'");
        }
    }
}
