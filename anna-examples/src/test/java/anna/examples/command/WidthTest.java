package anna.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WidthTest {

    @Nested
    class Of {

        @Test
        void latinLettersTakeOneColumnAndFullWidthOnesTwo() {
            assertThat(Width.of("Niñez")).isEqualTo(5);
            assertThat(Width.of("中国")).isEqualTo(4);
            assertThat(Width.of("ＡＢ")).isEqualTo(4);
        }

        @Test
        void combiningMarksTakeNone() {
            assertThat(Width.of("Nin\u0303ez")).isEqualTo(5);
        }
    }

    @Nested
    class Cut {

        @Test
        void whatFitsIsKept() {
            assertThat(Width.cut("abcde", 5)).isEqualTo("abcde");
        }

        @Test
        void whatDoesNotFitEndsWithAnEllipsisInsideTheColumns() {
            assertThat(Width.cut("abcdef", 5)).isEqualTo("abcd…");
            assertThat(Width.of(Width.cut("中国中国", 5))).isEqualTo(5);
            assertThat(Width.of(Width.cut("中国中国", 6))).isEqualTo(5);
        }
    }

    @Nested
    class Wrapped {

        @Test
        void linesBreakAtBlanks() {
            assertThat(Width.wrapped("one two three four", 9)).containsExactly("one two", "three", "four");
        }

        @Test
        void aWordThatIsTooLongIsBroken() {
            assertThat(Width.wrapped("ab cdefghijk", 4)).containsExactly("ab", "cdef", "ghij", "k");
        }

        @Test
        void anEmptyTextIsOneEmptyLine() {
            assertThat(Width.wrapped("", 4)).containsExactly("");
        }

        @Test
        void fullWidthLettersNeverPassTheEdge() {
            assertThat(Width.wrapped("中国中国中", 5)).containsExactly("中国", "中国", "中");
        }
    }

    @Nested
    class Shown {

        @Test
        void nothingThatSteersATerminalGetsThrough() {
            assertThat(Width.shown("a\u001B[31mb\u0007\u202Ec\td")).isEqualTo("a\uFFFD[31mb\uFFFD\uFFFDc d");
        }
    }
}
