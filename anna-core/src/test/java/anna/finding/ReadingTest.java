package anna.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static final Finding NOTE = Finding.of(Severity.NOTE, "a.b.note", "Noted", new Span(5, 6));
    private static final Finding ERROR = Finding.of(Severity.ERROR, "a.b.error", "Failed", new Span(2, 3));
    private static final Finding EVERYWHERE = Finding.of(Severity.WARNING, "a.b.everywhere", "Doubted");

    @Nested
    class Value {

        @Test
        void is_there_without_an_error() {
            Reading<String> reading = Reading.of("x", List.of(NOTE));
            assertThat(reading.value()).contains("x");
            assertThat(reading.partial()).contains("x");
            assertThat(reading.orElseThrow()).isEqualTo("x");
            assertThat(reading.hasErrors()).isFalse();
        }

        @Test
        void is_absent_with_one_though_something_was_read() {
            Reading<String> reading = Reading.of("x", List.of(NOTE, ERROR));
            assertThat(reading.value()).isEmpty();
            assertThat(reading.partial()).contains("x");
            assertThat(reading.hasErrors()).isTrue();
        }

        @Test
        void is_absent_when_nothing_could_be_kept() {
            Reading<String> reading = Reading.failed(List.of(ERROR));
            assertThat(reading.value()).isEmpty();
            assertThat(reading.partial()).isEmpty();
        }
    }

    @Nested
    class Failed {

        @Test
        void needs_an_error() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Reading.failed(List.of(NOTE, EVERYWHERE)))
                    .withMessage("Reading.findings must hold an ERROR, but was 'a.b.note, a.b.everywhere'");
        }
    }

    @Nested
    class Findings {

        @Test
        void stand_in_the_order_of_the_text_those_without_a_place_first() {
            assertThat(Reading.of("x", List.of(NOTE, ERROR, EVERYWHERE)).findings())
                    .containsExactly(EVERYWHERE, ERROR, NOTE);
        }

        @Test
        void that_begin_together_keep_their_order() {
            Finding wide = Finding.of(Severity.NOTE, "a.b.wide", "Wide", new Span(2, 9));
            assertThat(Reading.of("x", List.of(wide, ERROR)).findings()).containsExactly(wide, ERROR);
            assertThat(Reading.of("x", List.of(ERROR, wide)).findings()).containsExactly(ERROR, wide);
        }
    }

    @Nested
    class OrElseThrow {

        @Test
        void throws_all_findings_and_says_the_errors() {
            assertThatExceptionOfType(ReadingException.class)
                    .isThrownBy(() -> Reading.of("x", List.of(NOTE, ERROR)).orElseThrow())
                    .withMessage("Failed")
                    .satisfies(e -> assertThat(e.findings()).containsExactly(ERROR, NOTE));
        }

        @Test
        void says_where_if_somebody_counted_lines() {
            assertThatExceptionOfType(ReadingException.class)
                    .isThrownBy(() -> Reading.failed(List.of(ERROR))
                            .within("ab\ncd", 1)
                            .in("draft.txt")
                            .orElseThrow())
                    .withMessage("ERROR draft.txt:2:1 a.b.error: Failed");
        }
    }

    @Nested
    class Map {

        @Test
        void changes_value_and_partial_value_and_keeps_the_findings() {
            assertThat(Reading.of("x", List.of(NOTE)).map(String::length)).isEqualTo(Reading.of(1, List.of(NOTE)));
            assertThat(Reading.of("x", List.of(ERROR)).map(String::length).partial())
                    .contains(1);
            assertThat(Reading.<String>failed(List.of(ERROR)).map(String::length))
                    .isEqualTo(Reading.failed(List.of(ERROR)));
        }

        @Test
        void does_not_take_null_for_a_value() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Reading.of("x").map(value -> null))
                    .withMessage("function result");
        }
    }

    @Nested
    class Places {

        @Test
        void in_names_the_source_of_every_finding() {
            assertThat(Reading.of("x", List.of(NOTE, ERROR)).in("draft.txt").findings())
                    .extracting(finding -> finding.location().source().orElseThrow())
                    .containsOnly("draft.txt");
        }

        @Test
        void within_counts_from_the_whole_text() {
            assertThat(Reading.of("x", List.of(NOTE)).within("0123456789", 3).findings())
                    .extracting(Finding::location)
                    .containsExactly(Location.of("0123456789", new Span(8, 9)));
        }
    }

    @Test
    void readings_are_equal_if_what_was_read_and_found_is() {
        assertThat(Reading.of("x", List.of(NOTE)))
                .isEqualTo(Reading.of("x", List.of(NOTE)))
                .hasSameHashCodeAs(Reading.of("x", List.of(NOTE)))
                .isNotEqualTo(Reading.of("x"))
                .isNotEqualTo(Reading.of("y", List.of(NOTE)));
        assertThat(Reading.of("x")).hasToString("Reading{value=x, findings=[]}");
        assertThat(Reading.of("x", List.of(ERROR)).toString()).startsWith("Reading{partial=x, findings=[");
    }

    @Test
    void null_is_refused_by_name() {
        assertThatNullPointerException().isThrownBy(() -> Reading.of(null)).withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> Reading.of(null, List.of()))
                .withMessage("partial");
        assertThatNullPointerException().isThrownBy(() -> Reading.of("x", null)).withMessage("findings");
        assertThatNullPointerException().isThrownBy(() -> Reading.failed(null)).withMessage("findings");
        assertThatNullPointerException()
                .isThrownBy(() -> Reading.of("x", Arrays.asList((Finding) null)))
                .withMessage("findings element");
        assertThatNullPointerException()
                .isThrownBy(() -> Reading.of("x").map(null))
                .withMessage("function");
        assertThatNullPointerException()
                .isThrownBy(() -> Reading.of("x").in(null))
                .withMessage("source");
        assertThatNullPointerException()
                .isThrownBy(() -> Reading.of("x").within(null, 0))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> new ReadingException(null))
                .withMessage("findings");
    }
}
