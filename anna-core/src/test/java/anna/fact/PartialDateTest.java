package anna.fact;

import static anna.fact.Answer.CANNOT_SAY;
import static anna.fact.Answer.NO;
import static anna.fact.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import anna.TextValueContract;
import anna.fact.PartialDate.Precision;
import anna.finding.Finding;
import anna.finding.Reading;
import anna.finding.Severity;
import anna.finding.Span;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @Nested
    class Text extends TextValueContract<PartialDate> {

        @Override
        protected PartialDate parse(String text) {
            return PartialDate.parse(text);
        }

        @Override
        protected Reading<PartialDate> read(String text) {
            return PartialDate.read(text);
        }

        @Override
        protected Stream<String> examples() {
            return Stream.of(
                    "2011-06-07",
                    "2011-06",
                    "2011",
                    "201X",
                    "20XX",
                    "2011-06-XX",
                    "2011-XX",
                    "2011-XX-XX",
                    "2011~",
                    "2011-06?",
                    "2011-06-07%",
                    "0000",
                    "0000-02-29",
                    "9999-12-31",
                    "2012-02-29",
                    "2011-06-05/2011-06-07",
                    "../2011",
                    "2011/..",
                    "2011~/2012-03",
                    "XXXX-03-01",
                    "XXXX-02-29",
                    "XXXX-08",
                    "early 2012-03",
                    "mid 2012-03",
                    "late 2012-03~",
                    "late XXXX-02",
                    "early 2012-03/late 2012-04");
        }

        @Override
        protected Stream<String> badExamples() {
            return Stream.of(
                    "2011-02-30",
                    "2011-02-29",
                    "2011-13",
                    "2011-00",
                    "2011-06-00",
                    "2011-06-31",
                    "XXXX-02-30",
                    "XXXX-13",
                    "11",
                    "211",
                    "02011",
                    "-2011",
                    "2011-6",
                    "2011-06-7",
                    "20110607",
                    "2011/06/07",
                    "2011-06-07/",
                    "/2011-06-07",
                    "../..",
                    "..",
                    "/",
                    "2011/2010",
                    "2011//2012",
                    "2011/2012/2013",
                    "XXXX",
                    "XXXX-XX",
                    "XXXX/2011",
                    "2011/XXXX-03",
                    "mid XXXX-03/2011",
                    "20X1",
                    "2X11",
                    "201X-05",
                    "2011-XX-05",
                    "early 2012",
                    "early 2012-03-01",
                    "Early 2012-03",
                    "early  2012-03",
                    "2011~~",
                    "~2011",
                    "2011-06-07T10:00:00Z",
                    "June 7, 2011",
                    "2011-W23");
        }
    }

    @Nested
    class Edtf {

        @ParameterizedTest(name = "{0} is {3}, {1} to {2}: {5}")
        @CsvFileSource(resources = "edtf-accepted.csv", numLinesToSkip = 1, nullValues = "-")
        void published_examples_of_the_subset_are_understood(
                String text, LocalDate earliest, LocalDate latest, Precision precision, boolean rough, String meaning) {
            PartialDate date = PartialDate.parse(text);
            assertThat(date.earliest().orElse(null)).isEqualTo(earliest);
            assertThat(date.latest().orElse(null)).isEqualTo(latest);
            assertThat(date.precision()).isEqualTo(precision);
            assertThat(date.approximate()).isEqualTo(rough);
        }

        @ParameterizedTest(name = "{0} is refused: {4}")
        @CsvFileSource(resources = "edtf-refused.csv", numLinesToSkip = 1, nullValues = "-", emptyValue = "")
        void published_examples_beyond_it_are_refused_where_they_leave_it(
                String text, String id, String span, String hint, String why) {
            Reading<PartialDate> reading = PartialDate.read(text);
            assertThat(reading.value()).isEmpty();
            assertThat(reading.findings()).hasSize(1);
            Finding finding = reading.findings().get(0);
            assertThat(finding.id()).isEqualTo(id);
            assertThat(finding.location().span()).contains(Span.parse(span));
            assertThat(finding.hint().orElse(null)).isEqualTo(hint);
        }
    }

    @Nested
    class Findings {

        @Test
        void a_day_that_does_not_exist_is_named() {
            assertThat(PartialDate.read("2011-02-30").findings())
                    .containsExactly(Finding.of(
                            Severity.ERROR,
                            "date.day.missing",
                            "Expected a date that exists but found '2011-02-30'",
                            new Span(0, 10)));
        }

        @Test
        void another_form_is_named() {
            assertThat(PartialDate.read("June 7, 2011").findings())
                    .containsExactly(Finding.of(
                            Severity.ERROR,
                            "date.text.malformed",
                            "Expected a date such as 2011-06-07, 2011-06 or 2011 but found 'June 7, 2011'",
                            new Span(0, 12)));
        }

        @Test
        void both_bad_ends_of_an_interval_are_named_where_they_stand() {
            Reading<PartialDate> reading = PartialDate.read("2011-02-30/2011-13-01");
            assertThat(reading.findings())
                    .extracting(finding -> finding.location().span().orElseThrow())
                    .containsExactly(new Span(0, 10), new Span(11, 21));
            assertThat(reading.findings()).extracting(Finding::id).containsOnly("date.day.missing");
        }

        @Test
        void a_reversed_interval_is_named() {
            assertThat(PartialDate.read("2011-06-08/2011-06-07").findings())
                    .containsExactly(Finding.of(
                            Severity.ERROR,
                            "date.interval.reversed",
                            "Expected an interval that ends after it begins but found '2011-06-08/2011-06-07'",
                            new Span(0, 21)));
        }

        @Test
        void a_caller_can_place_them_in_its_own_text() {
            String text = "adopted\non 2011-02-30.";
            Finding finding = PartialDate.read(text.substring(11, 21))
                    .within(text, 11)
                    .findings()
                    .get(0);
            assertThat(finding.toLine())
                    .isEqualTo("ERROR line 2:4 date.day.missing: Expected a date that exists but found '2011-02-30'");
        }
    }

    @Nested
    class Of {

        @Test
        void the_parts_of_java_time_are_taken() {
            assertThat(PartialDate.of(LocalDate.of(2011, 6, 7))).hasToString("2011-06-07");
            assertThat(PartialDate.of(2011, 6, 7)).hasToString("2011-06-07");
            assertThat(PartialDate.of(YearMonth.of(2011, 6))).hasToString("2011-06");
            assertThat(PartialDate.of(Year.of(48))).hasToString("0048");
            assertThat(PartialDate.of(Year.of(0))).hasToString("0000");
            assertThat(PartialDate.of(MonthDay.of(2, 29))).hasToString("XXXX-02-29");
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 10_000})
        void years_of_other_lengths_are_refused(int year) {
            String message = "PartialDate.year must be 0 to 9999, but was '" + year + "'";
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PartialDate.of(Year.of(year)))
                    .withMessage(message);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PartialDate.of(YearMonth.of(year, 1)))
                    .withMessage(message);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PartialDate.of(year, 1, 1))
                    .withMessage(message);
        }

        @Test
        void a_day_that_does_not_exist_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PartialDate.of(2011, 2, 29))
                    .withMessage("PartialDate must be a day that exists, but was '2011-2-29'");
        }

        @Test
        void null_is_refused_by_name() {
            assertThatNullPointerException()
                    .isThrownBy(() -> PartialDate.of((LocalDate) null))
                    .withMessage("day");
            assertThatNullPointerException()
                    .isThrownBy(() -> PartialDate.of((YearMonth) null))
                    .withMessage("month");
            assertThatNullPointerException()
                    .isThrownBy(() -> PartialDate.of((Year) null))
                    .withMessage("year");
            assertThatNullPointerException()
                    .isThrownBy(() -> PartialDate.of((MonthDay) null))
                    .withMessage("day");
        }
    }

    @Nested
    class Between {

        @Test
        void two_dates_make_an_interval() {
            assertThat(PartialDate.between(PartialDate.parse("2011"), PartialDate.parse("2015-06")))
                    .hasToString("2011/2015-06");
        }

        @ParameterizedTest
        @CsvSource({"2012, 2011", "2011/2012, 2013", "2010, 2011/..", "XXXX-03-01, 2011", "2011, XXXX-03-01"})
        void other_pairs_are_refused(String first, String last) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PartialDate.between(PartialDate.parse(first), PartialDate.parse(last)))
                    .withMessage("PartialDate.between must have two dates with a year, the earlier first, but was '"
                            + first + "/" + last + "'");
        }

        @Test
        void null_is_refused_by_name() {
            PartialDate date = PartialDate.parse("2011");
            assertThatNullPointerException()
                    .isThrownBy(() -> PartialDate.between(null, date))
                    .withMessage("first");
            assertThatNullPointerException()
                    .isThrownBy(() -> PartialDate.between(date, null))
                    .withMessage("last");
        }
    }

    @Nested
    class Comparing {

        @ParameterizedTest(name = "{0} before {1}: {2}; on: {3}; after: {4}")
        @CsvSource({
            "2011-06-07, 2011-06-07, NO, YES, NO",
            "2011-06-07, 2011-06-08, YES, NO, NO",
            "2011-06-07, 2011-06-06, NO, NO, YES",
            "2011-06, 2011-06-01, NO, CANNOT_SAY, CANNOT_SAY",
            "2011-06, 2011-06-30, CANNOT_SAY, CANNOT_SAY, NO",
            "2011-06, 2011-07-01, YES, NO, NO",
            "2011-06, 2011-05-31, NO, NO, YES",
            "2011-06~, 2011-07-31, CANNOT_SAY, CANNOT_SAY, NO",
            "2011-06~, 2011-08-01, YES, NO, NO",
            "2011-02~, 2011-03-31, CANNOT_SAY, CANNOT_SAY, NO",
            "2011-06-07?, 2011-06-07, CANNOT_SAY, CANNOT_SAY, CANNOT_SAY",
            "2011-06-07?, 2011-06-09, YES, NO, NO",
            "../2011, 2012-01-01, YES, NO, NO",
            "../2011, 2011-01-01, CANNOT_SAY, CANNOT_SAY, CANNOT_SAY",
            "2011/.., 2010-12-31, NO, NO, YES",
            "2011/.., 2999-01-01, CANNOT_SAY, CANNOT_SAY, CANNOT_SAY",
            "2011-06-07/2011-06-07, 2011-06-07, NO, YES, NO",
            "2004-06~/2011, 2012-01-01, YES, NO, NO",
            "2004-06~/2011, 2004-04-30, NO, NO, YES",
            "early 2012-03, 2012-03-11, YES, NO, NO",
            "late 2012-02, 2012-02-29, CANNOT_SAY, CANNOT_SAY, NO",
            "XXXX-03-01, 2011-03-01, CANNOT_SAY, CANNOT_SAY, CANNOT_SAY",
            "XXXX-03-01, 2011-03-02, CANNOT_SAY, NO, CANNOT_SAY",
            "XXXX-01-01~, 2011-12-31, CANNOT_SAY, CANNOT_SAY, CANNOT_SAY",
            "XXXX-08, 2011-09-01, CANNOT_SAY, NO, CANNOT_SAY",
            "XXXX-02-29, 2011-03-01, CANNOT_SAY, NO, CANNOT_SAY"
        })
        void with_a_day_gives_yes_no_or_cannot_say(String date, LocalDate day, Answer before, Answer on, Answer after) {
            PartialDate read = PartialDate.parse(date);
            assertThat(read.isBefore(day)).isEqualTo(before);
            assertThat(read.isOn(day)).isEqualTo(on);
            assertThat(read.isAfter(day)).isEqualTo(after);
        }

        @Test
        void the_ends_of_time_can_be_asked_about() {
            for (String text : new String[] {"2011", "../2011", "XXXX-02-29", "XXXX-12~"}) {
                PartialDate date = PartialDate.parse(text);
                assertThat(date.isBefore(LocalDate.MIN)).isNotEqualTo(YES);
                assertThat(date.isAfter(LocalDate.MAX)).isNotEqualTo(YES);
                assertThat(date.isOn(LocalDate.MAX)).isNotEqualTo(YES);
                assertThat(date.isOn(LocalDate.MIN)).isIn(NO, CANNOT_SAY);
            }
        }

        @Test
        void null_is_refused_by_name() {
            PartialDate date = PartialDate.parse("2011");
            assertThatNullPointerException()
                    .isThrownBy(() -> date.isBefore(null))
                    .withMessage("day");
            assertThatNullPointerException().isThrownBy(() -> date.isOn(null)).withMessage("day");
            assertThatNullPointerException()
                    .isThrownBy(() -> date.isAfter(null))
                    .withMessage("day");
            assertThatNullPointerException()
                    .isThrownBy(() -> date.compareTo(null))
                    .withMessage("other");
        }
    }

    @Nested
    class Parts {

        @Test
        void a_day_is_there_only_if_it_is_certain() {
            assertThat(PartialDate.parse("2011-06-07").day()).contains(LocalDate.of(2011, 6, 7));
            assertThat(PartialDate.parse("2011-06-07~").day()).isEmpty();
            assertThat(PartialDate.parse("2011-06").day()).isEmpty();
            assertThat(PartialDate.parse("XXXX-06-07").day()).isEmpty();
        }

        @Test
        void a_year_is_there_only_if_no_other_is_possible() {
            assertThat(PartialDate.parse("2011-06").year()).hasValue(2011);
            assertThat(PartialDate.parse("2011-06-05/2011-06-07").year()).hasValue(2011);
            assertThat(PartialDate.parse("2011~").year()).isEmpty();
            assertThat(PartialDate.parse("2011-01-01~").year()).isEmpty();
            assertThat(PartialDate.parse("201X").year()).isEmpty();
            assertThat(PartialDate.parse("2011/..").year()).isEmpty();
            assertThat(PartialDate.parse("XXXX-08").year()).isEmpty();
        }
    }

    @Test
    void sorting_puts_the_earlier_first_and_the_finer_before_the_coarser() {
        assertThat(Stream.of("2011", "2011-01", "2010-12-31", "2011-01-01", "../2009", "2011/..")
                        .map(PartialDate::parse)
                        .sorted())
                .extracting(PartialDate::toString)
                .containsExactly("../2009", "2010-12-31", "2011-01-01", "2011-01", "2011", "2011/..");
    }
}
