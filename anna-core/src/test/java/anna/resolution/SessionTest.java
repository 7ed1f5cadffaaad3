package anna.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import anna.TextValueContract;
import anna.finding.Finding;
import anna.finding.Reading;
import anna.finding.Severity;
import anna.finding.Span;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTest {

    @Nested
    class Text extends TextValueContract<Session> {

        @Override
        protected Session parse(String text) {
            return Session.parse(text);
        }

        @Override
        protected Reading<Session> read(String text) {
            return Session.read(text);
        }

        @Override
        protected Stream<String> examples() {
            return Stream.of(
                    "XL-O/10",
                    "40-O/10",
                    "82-R/07",
                    "E/03",
                    "1831/11",
                    "S-VII",
                    "ES-10",
                    "55",
                    "III",
                    "XLVI-E/14",
                    "1831/2011",
                    "MMMCMXCIX",
                    "MMMDCCCLXXXVIII-O/11",
                    "XL-O");
        }

        @Override
        protected Stream<String> badExamples() {
            return Stream.of(
                    "XL-0/10",
                    "XLO/10",
                    "XL O/10",
                    "XL-O/1",
                    "xl-o/10",
                    "-O/10",
                    "-E/03",
                    "E",
                    "O",
                    "/10",
                    "S-",
                    "S-VII-O",
                    "IIII",
                    "IC",
                    "MMMM",
                    "0",
                    "0/11",
                    "12345",
                    "XL-O/010",
                    "XL-O/0010",
                    "XL-O/3010",
                    "XL--O/10",
                    "XL-OE/10",
                    "XL-X/10",
                    "(XL-O/10)");
        }
    }

    @ParameterizedTest(name = "{0} is number {1}, special {2}, of {3}")
    @CsvSource({
        "XL-O/10, 40, false, 2010",
        "82-R/07, 82, false, 2007",
        "XLVI-E/14, 46, true, 2014",
        "XX-S/94, 20, true, 1994",
        "E/03, , true, 2003",
        "R/99, , false, 1999",
        "1831/11, 1831, false, 2011",
        "1831/2011, 1831, false, 2011",
        "S-VII, 7, true,",
        "ES-10, 10, true,",
        "55, 55, false,",
        "XL-O, 40, false,",
        "I-O/48, 1, false, 1948",
        "I-O/47, 1, false, 2047"
    })
    void says_number_kind_and_year(String text, Integer number, boolean special, Integer year) {
        Session session = Session.parse(text);
        assertThat(session.number().orElse(null)).isEqualTo(number);
        assertThat(session.special()).isEqualTo(special);
        assertThat(session.year().orElse(null)).isEqualTo(year);
    }

    @Test
    void another_form_is_named() {
        assertThat(Session.read("XL-0/10").findings())
                .containsExactly(Finding.of(
                        Severity.ERROR,
                        "session.text.malformed",
                        "Expected a session such as XL-O/10 but found 'XL-0/10'",
                        new Span(0, 7)));
    }
}
