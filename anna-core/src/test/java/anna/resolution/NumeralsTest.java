package anna.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

    @Nested
    class Parse {

        @ParameterizedTest
        @CsvSource({
            "I, 1",
            "IV, 4",
            "XL, 40",
            "XLI, 41",
            "XCIX, 99",
            "MMMCMXCIX, 3999",
            "0, 0",
            "007, 7",
            "999999999, 999999999"
        })
        void reads_Roman_and_Arabic_figures(String figures, int value) {
            assertThat(Numerals.parse(figures)).hasValue(value);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "IIII",
                    "VX",
                    "IC",
                    "XLL",
                    "MMMM",
                    "xl",
                    "XL ",
                    "1000000000",
                    "-1",
                    "1.0",
                    "\u0664\u0660",
                    "XL1"
                })
        void what_is_neither_is_absent(String figures) {
            assertThat(Numerals.parse(figures)).isEmpty();
        }

        @Test
        void huge_figures_are_absent_at_once() {
            assertThat(Numerals.parse("M".repeat(4_294_968))).isEmpty();
            assertThat(Numerals.parse("9".repeat(1_000_000))).isEmpty();
        }

        @Test
        void every_Roman_number_is_read_back() {
            for (int value = 1; value <= 3999; value++) {
                assertThat(Numerals.parse(Numerals.roman(value))).hasValue(value);
            }
        }

        @Test
        void null_is_refused_by_name() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Numerals.parse(null))
                    .withMessage("figures");
        }
    }

    @Nested
    class Roman {

        @ParameterizedTest
        @ValueSource(ints = {0, -1, 4000})
        void numbers_without_Roman_figures_are_refused(int value) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Numerals.roman(value))
                    .withMessage("Numerals.value must be 1 to 3999, but was '" + value + "'");
        }
    }
}
