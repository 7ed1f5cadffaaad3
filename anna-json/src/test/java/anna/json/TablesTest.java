package anna.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static final List<String> HEADER = List.of("id", "text");

    @Nested
    class Tsv {

        @Test
        void has_a_row_to_a_line_below_its_header() {
            assertThat(Tables.tsv(HEADER, List.of(List.of("a", "São José, \"x\""), List.of("", ""))))
                    .isEqualTo("id\ttext\na\tSão José, \"x\"\n\t\n");
        }

        @Test
        void escapes_what_would_break_a_cell() {
            assertThat(Tables.tsv(HEADER, List.of(List.of("a\tb", "c\nd\r\ne\\n"))))
                    .isEqualTo("id\ttext\na\\tb\tc\\nd\\r\\ne\\\\n\n");
        }

        @Test
        void without_rows_is_its_header() {
            assertThat(Tables.tsv(HEADER, List.of())).isEqualTo("id\ttext\n");
        }
    }

    @Nested
    class Csv {

        @Test
        void quotes_only_what_must_be_quoted() {
            assertThat(Tables.csv(
                            HEADER,
                            List.of(
                                    List.of("plain", "with blank; and\ttab"),
                                    List.of("a,b", "say \"x\""),
                                    List.of("l\nf", "c\rr"),
                                    List.of(" lead", "trail "),
                                    List.of("", "=1+1"))))
                    .isEqualTo("""
                            id,text
                            plain,with blank; and\ttab
                            "a,b","say ""x""\"
                            "l
                            f","c\rr"
                             lead,trail\s
                            ,=1+1
                            """);
        }

        @Test
        void an_empty_cell_of_one_column_is_not_an_empty_line() {
            assertThat(Tables.csv(List.of("id"), List.of(List.of(""), List.of("a"))))
                    .isEqualTo("id\n\"\"\na\n");
        }
    }

    @Nested
    class Refusing {

        @Test
        void a_row_of_another_width() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Tables.csv(HEADER, List.of(List.of("a", "b"), List.of("a"))))
                    .withMessage("Tables row 2 must have 2 cells, but was '1'");
        }

        @Test
        void a_table_without_columns() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Tables.tsv(List.of(), List.of()))
                    .withMessage("Tables header must name a column, but was '[]'");
        }
    }
}
