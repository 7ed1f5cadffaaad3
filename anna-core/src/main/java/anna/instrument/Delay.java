package anna.instrument;

import anna.finding.Finding;
import anna.finding.Reading;
import anna.finding.Severity;
import anna.finding.Span;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long after an event something takes effect: {@code P30D}, {@code P3M}, {@code first-of-month+3}, {@code P0D}.
 *
 * <p>Form: an ISO 8601 period of years, months and days in this order, each 0 to 9999 without leading zeros, or
 * {@code first-of-month+N}, N 1 to 99: the first day of the Nth calendar month after the month of the event.
 *
 * <p>Meaning: {@code P30D} after a deposit is the day of deposit + 30 days, the day of deposit not counted. {@code P1M}
 * is the same day of the next month, or its last day if there is none. {@code first-of-month+3} after 1991-03-19 is
 * 1991-06-01.
 *
 * <p>Equality: by the written form; {@code P1Y} and {@code P12M} are not equal.
 */
public final class Delay {

    private static final Pattern FIRST_OF_MONTH = Pattern.compile("first-of-month\\+([1-9][0-9]?)");
    private static final Pattern PERIOD = Pattern.compile(
            "P(?=[0-9])(?:(?:0|[1-9][0-9]{0,3})Y)?" + "(?:(?:0|[1-9][0-9]{0,3})M)?(?:(?:0|[1-9][0-9]{0,3})D)?");

    private final String text;
    private final @Nullable Period period;
    private final int months;

    private Delay(String text, @Nullable Period period, int months) {
        this.text = text;
        this.period = period;
        this.months = months;
    }

    /**
     * Returns a delay of calendar days.
     *
     * @param days 0 to 9999
     * @throws IllegalArgumentException if there are fewer or more
     */
    public static Delay ofDays(int days) {
        return parse("P" + checked("days", days, 0, 9999) + "D");
    }

    /**
     * Returns a delay of calendar months.
     *
     * @param months 0 to 9999
     * @throws IllegalArgumentException if there are fewer or more
     */
    public static Delay ofMonths(int months) {
        return parse("P" + checked("months", months, 0, 9999) + "M");
    }

    /**
     * Returns the delay until the first day of the nth calendar month after the month of the event.
     *
     * @param n 1 to 99
     * @throws IllegalArgumentException if it is less or more
     */
    public static Delay untilFirstOfMonth(int n) {
        return parse("first-of-month+" + checked("n", n, 1, 99));
    }

    private static int checked(String name, int number, int least, int most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(
                    "Delay." + name + " must be " + least + " to " + most + ", but was '" + number + "'");
        }
        return number;
    }

    /**
     * Returns the delay of the text.
     *
     * @throws anna.finding.ReadingException if the text is not of the form above
     */
    public static Delay parse(String text) {
        return read(text).orElseThrow();
    }

    /** Reads the form above; the error is {@code delay.text.malformed}. */
    public static Reading<Delay> read(String text) {
        Objects.requireNonNull(text, "text");
        Matcher first = FIRST_OF_MONTH.matcher(text);
        if (first.matches()) {
            return Reading.of(new Delay(text, null, Integer.parseInt(first.group(1))));
        }
        if (PERIOD.matcher(text).matches()) {
            return Reading.of(new Delay(text, Period.parse(text), 0));
        }
        return Reading.failed(List.of(Finding.of(
                Severity.ERROR,
                "delay.text.malformed",
                "Expected a delay such as P30D or first-of-month+3 but found " + Finding.quote(text),
                Span.all(text))));
    }

    /**
     * Returns the day on which it takes effect when the event is on the given day.
     *
     * @throws java.time.DateTimeException if that is after {@link LocalDate#MAX}
     */
    public LocalDate after(LocalDate event) {
        Objects.requireNonNull(event, "event");
        return period == null ? event.withDayOfMonth(1).plusMonths(months) : event.plus(period);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Delay that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the form above. */
    @Override
    public String toString() {
        return text;
    }
}
