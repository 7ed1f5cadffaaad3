package anna.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {

    private static Finding finding(String id) {
        return Finding.of(Severity.WARNING, id, "Something is so");
    }

    @Nested
    class Id {

        @ParameterizedTest
        @ValueSource(strings = {"symbol.session.mismatch", "a.b.c.d", "status-table.row-2.no-date"})
        void three_or_more_parts_are_taken(String id) {
            assertThat(finding(id).id()).isEqualTo(id);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "a.b", "a..b.c", "A.b.c", "a.b.c.", "a.b.-c", "a.b.c d"})
        void other_forms_are_refused(String id) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> finding(id))
                    .withMessage("Finding.id must be three or more words joined by full stops, but was '" + id + "'");
        }

        @Test
        void a_huge_one_is_refused_without_being_echoed() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> finding("a.".repeat(100_000) + "a"))
                    .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(160));
        }
    }

    @Test
    void a_blank_message_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.of(Severity.NOTE, "a.b.c", " "))
                .withMessage("Finding.message must not be blank, but was ' '");
    }

    @Nested
    class Quote {

        @Test
        void text_is_put_in_quotation_marks() {
            assertThat(Finding.quote("AG/RES. 2548")).isEqualTo("'AG/RES. 2548'");
            assertThat(Finding.quote("")).isEqualTo("''");
        }

        @Test
        void white_space_and_controls_become_one_blank_also_at_the_ends() {
            assertThat(Finding.quote("\r\n a\t\0\u00A0b\u2028")).isEqualTo("' a b '");
        }

        @Test
        void what_cannot_be_seen_is_shown() {
            assertThat(Finding.quote("2\u200B0\u202E1\uD8001\uFEFF")).isEqualTo("'2\uFFFD0\uFFFD1\uFFFD1\uFFFD'");
        }

        @Test
        void sixty_four_characters_are_kept_and_the_rest_is_cut() {
            assertThat(Finding.quote("a".repeat(64))).isEqualTo("'" + "a".repeat(64) + "'");
            assertThat(Finding.quote("a".repeat(65))).isEqualTo("'" + "a".repeat(64) + "…'");
            assertThat(Finding.quote("a".repeat(63) + "  b")).isEqualTo("'" + "a".repeat(63) + " …'");
            assertThat(Finding.quote("a".repeat(64) + "\n")).isEqualTo("'" + "a".repeat(64) + "…'");
        }

        @Test
        void a_character_beyond_16_bits_counts_once_and_is_not_halved() {
            String smile = "\uD83D\uDE00";
            assertThat(Finding.quote(smile.repeat(65))).isEqualTo("'" + smile.repeat(64) + "…'");
        }

        @Test
        void null_is_refused_by_name() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Finding.quote(null))
                    .withMessage("input");
        }
    }

    @Nested
    class ToLine {

        @Test
        void names_severity_place_id_message_and_hint() {
            Finding finding = Finding.of(Severity.ERROR, "a.b.c", "Found it", "x\nyz", new Span(3, 4)).toBuilder()
                    .hint("leave it out")
                    .build();
            assertThat(finding.toLine()).isEqualTo("ERROR line 2:2 a.b.c: Found it (leave it out)");
            assertThat(finding.toBuilder()
                            .location(finding.location().in("draft.txt"))
                            .build()
                            .toLine())
                    .isEqualTo("ERROR draft.txt:2:2 a.b.c: Found it (leave it out)");
        }

        @Test
        void leaves_the_place_out_where_there_is_none() {
            assertThat(finding("a.b.c").toLine()).isEqualTo("WARNING a.b.c: Something is so");
        }

        @Test
        void is_one_line_whatever_the_message() {
            assertThat(Finding.of(Severity.NOTE, "a.b.c", "one\r\ntwo\u2028three")
                            .toLine())
                    .isEqualTo("NOTE a.b.c: one  two three");
        }
    }

    @Test
    void severities_rise_from_harmless_to_fatal() {
        assertThat(Severity.values()).containsExactly(Severity.NOTE, Severity.WARNING, Severity.ERROR);
    }
}
