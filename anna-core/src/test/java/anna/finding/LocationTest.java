package anna.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationTest {

    @Nested
    class Of {

        @ParameterizedTest(name = "unit {1} of <{0}> is at {2}:{3}")
        @CsvSource({
            "ab|cd, 0, 1, 1",
            "ab|cd, 2, 1, 3",
            "ab|cd, 3, 2, 1",
            "ab|cd, 5, 2, 3",
            "ab^|cd, 2, 1, 3",
            "ab^|cd, 3, 1, 4",
            "ab^|cd, 4, 2, 1",
            "ab^|^|cd, 6, 3, 1",
            "ab^cd, 3, 2, 1",
            "ab^^cd, 4, 3, 1",
            "ab|^cd, 4, 3, 1",
            "|||, 3, 4, 1",
            "ab^|, 9, 2, 1",
            "ab, 9, 1, 3"
        })
        void lines_end_with_LF_or_CR_LF_or_CR(String drawn, int at, int line, int column) {
            String text = drawn.replace('|', '\n').replace('^', '\r');
            Location location = Location.of(text, new Span(at, at));
            assertThat(location.line()).hasValue(line);
            assertThat(location.column()).hasValue(column);
            assertThat(location.span()).contains(new Span(at, at));
        }

        @Test
        void columns_count_UTF_16_units() {
            assertThat(Location.of("\uD83D\uDE00x", new Span(2, 3)).column()).hasValue(3);
        }

        @Test
        void null_is_refused_by_name() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Location.of(null, new Span(0, 0)))
                    .withMessage("text");
            assertThatNullPointerException()
                    .isThrownBy(() -> Location.of("", null))
                    .withMessage("span");
        }
    }

    @Nested
    class Within {

        @Test
        void the_span_is_shifted_and_the_line_is_counted_anew() {
            Location part = Location.of("cd", new Span(1, 2)).in("draft.txt");
            assertThat(part.within("ab\ncd", 3))
                    .isEqualTo(Location.of("ab\ncd", new Span(4, 5)).in("draft.txt"));
        }

        @Test
        void without_a_span_it_is_where_the_part_begins() {
            assertThat(Location.none().within("ab\ncd", 3)).isEqualTo(Location.of("ab\ncd", new Span(3, 3)));
        }

        @Test
        void a_negative_start_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Location.none().within("ab", -1));
        }
    }

    @Nested
    class ToLine {

        @Test
        void what_is_known_is_said() {
            Location line = Location.builder().line(4).column(12).build();
            assertThat(Location.none().toLine()).isEmpty();
            assertThat(Location.of(new Span(1, 2)).toLine()).isEmpty();
            assertThat(line.toLine()).isEqualTo("line 4:12");
            assertThat(line.in("dossier.json").toBuilder()
                            .path("/acts/0/date")
                            .build()
                            .toLine())
                    .isEqualTo("dossier.json:4:12 at /acts/0/date");
            assertThat(Location.builder().path("/acts").build().toLine()).isEqualTo("at /acts");
            assertThat(Location.none().in("draft.txt").toLine()).isEqualTo("draft.txt");
        }
    }

    @Test
    void lines_and_columns_are_counted_from_1() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Location.builder().line(0).build())
                .withMessage("Location.line must be 1 or more, but was '0'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Location.builder().line(1).column(-1).build())
                .withMessage("Location.column must be 1 or more, but was '-1'");
    }
}
