package anna.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import anna.TextValueContract;
import anna.finding.Finding;
import anna.finding.Reading;
import anna.finding.Severity;
import anna.finding.Span;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelayTest {

    @Nested
    class Text extends TextValueContract<Delay> {

        @Override
        protected Delay parse(String text) {
            return Delay.parse(text);
        }

        @Override
        protected Reading<Delay> read(String text) {
            return Delay.read(text);
        }

        @Override
        protected Stream<String> examples() {
            return Stream.of(
                    "P0D", "P30D", "P3M", "P1Y", "P1Y2M3D", "P1Y3D", "P9999D", "first-of-month+1", "first-of-month+99");
        }

        @Override
        protected Stream<String> badExamples() {
            return Stream.of(
                    "P",
                    "30D",
                    "P30",
                    "p30d",
                    "P-30D",
                    "P+30D",
                    "P030D",
                    "P10000D",
                    "P1D2M",
                    "P1M1M",
                    "P2W",
                    "PT24H",
                    "P1.5M",
                    "first-of-month",
                    "first-of-month+0",
                    "first-of-month+100",
                    "first-of-month+03",
                    "first-of-month-1",
                    "First-of-month+1",
                    "thirty days");
        }
    }

    @Nested
    class After {

        @ParameterizedTest(name = "{0} after {1} is {2}")
        @CsvSource({
            "P0D, 2011-06-07, 2011-06-07",
            "P30D, 2011-06-07, 2011-07-07",
            "P30D, 2012-02-01, 2012-03-02",
            "P1M, 2011-01-31, 2011-02-28",
            "P1M, 2012-01-31, 2012-02-29",
            "P3M, 2011-11-30, 2012-02-29",
            "P1Y, 2012-02-29, 2013-02-28",
            "P1Y1M1D, 2011-12-31, 2013-02-01",
            "first-of-month+3, 1991-03-19, 1991-06-01",
            "first-of-month+3, 1991-03-01, 1991-06-01",
            "first-of-month+1, 2011-12-31, 2012-01-01"
        })
        void days_months_and_firsts_are_counted_as_clauses_mean_them(String delay, LocalDate event, LocalDate effect) {
            assertThat(Delay.parse(delay).after(event)).isEqualTo(effect);
        }
    }

    @Nested
    class Of {

        @Test
        void numbers_make_the_text() {
            assertThat(Delay.ofDays(30)).isEqualTo(Delay.parse("P30D"));
            assertThat(Delay.ofMonths(3)).isEqualTo(Delay.parse("P3M"));
            assertThat(Delay.untilFirstOfMonth(3)).isEqualTo(Delay.parse("first-of-month+3"));
        }

        @Test
        void numbers_out_of_bounds_are_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Delay.ofDays(-1))
                    .withMessage("Delay.days must be 0 to 9999, but was '-1'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Delay.ofMonths(10_000))
                    .withMessage("Delay.months must be 0 to 9999, but was '10000'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Delay.untilFirstOfMonth(0))
                    .withMessage("Delay.n must be 1 to 99, but was '0'");
        }
    }

    @Test
    void another_form_is_named() {
        assertThat(Delay.read("thirty days").findings())
                .containsExactly(Finding.of(
                        Severity.ERROR,
                        "delay.text.malformed",
                        "Expected a delay such as P30D or first-of-month+3 but found 'thirty days'",
                        new Span(0, 11)));
    }

    @Test
    void null_is_refused_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> Delay.ofDays(1).after(null))
                .withMessage("event");
    }
}
