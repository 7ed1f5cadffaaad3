package anna.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import anna.TextValueContract;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Nested
    class Text extends TextValueContract<Span> {

        @Override
        protected Span parse(String text) {
            return Span.parse(text);
        }

        @Override
        protected Reading<Span> read(String text) {
            return Span.read(text);
        }

        @Override
        protected Stream<String> examples() {
            return Stream.of("0-0", "10-24", "10-25", "11-24", "0-2147483647");
        }

        @Override
        protected Stream<String> badExamples() {
            return Stream.of(
                    "10", "10-", "-10", "24-10", "010-24", "10–24", "10 - 24", "0-2147483648", "0-99999999999");
        }
    }

    @Nested
    class Making {

        @Test
        void a_span_before_the_text_or_turned_round_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Span(-1, 2))
                    .withMessage("Span must start at 0 or later and not end before it starts, but was '-1-2'");
            assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
        }

        @Test
        void all_of_a_text_is_its_length_in_UTF_16_units() {
            assertThat(Span.all("a\uD83D\uDE00")).isEqualTo(new Span(0, 3));
            assertThat(Span.all("")).isEqualTo(new Span(0, 0));
        }
    }

    @Nested
    class Shifted {

        @Test
        void beyond_either_end_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Span(1, 2).shifted(-2))
                    .withMessage("Span must stay between 0 and 2147483647, but was '-1-0'");
            assertThatIllegalArgumentException().isThrownBy(() -> new Span(1, 2).shifted(Integer.MAX_VALUE));
        }
    }

    @Test
    void the_stretch_of_a_text_is_cut_out() {
        assertThat(new Span(1, 3).in("abcd")).isEqualTo("bc");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> new Span(1, 5).in("abcd"));
    }

    @Test
    void an_empty_span_overlaps_nothing_and_lies_inside() {
        assertThat(new Span(1, 5).overlaps(new Span(3, 3))).isFalse();
        assertThat(new Span(1, 5).contains(new Span(5, 5))).isTrue();
    }

    @Test
    void null_is_refused_by_name() {
        Span span = new Span(0, 1);
        assertThatNullPointerException().isThrownBy(() -> span.contains(null)).withMessage("other");
        assertThatNullPointerException().isThrownBy(() -> span.overlaps(null)).withMessage("other");
        assertThatNullPointerException().isThrownBy(() -> span.compareTo(null)).withMessage("other");
        assertThatNullPointerException().isThrownBy(() -> span.in(null)).withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> Span.all(null)).withMessage("text");
    }
}
