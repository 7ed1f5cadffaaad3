package anna.fact;

import anna.finding.Finding;
import anna.finding.Reading;
import anna.finding.Severity;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a date: a day, a month, a year, a rough one, or an interval.
 *
 * <p>Form:
 *
 * <table>
 * <caption>The written forms</caption>
 * <tr><th>written</th><th>what is known</th></tr>
 * <tr><td>{@code 2011-06-07}, {@code 2011-06}, {@code 2011}</td><td>the day, the month, the year</td></tr>
 * <tr><td>{@code 201X}, {@code 20XX}</td><td>the decade, the century</td></tr>
 * <tr><td>{@code 2011-06-XX}, {@code 2011-XX}, {@code 2011-XX-XX}</td><td>as {@code 2011-06} and {@code 2011}, and that
 * a day or month was meant</td></tr>
 * <tr><td>{@code 2011~}, {@code 2011-06?}, {@code 2011%}</td><td>roughly, doubtfully, or both</td></tr>
 * <tr><td>{@code 2011-06-05/2011-06-07}, {@code ../2011}, {@code 2011/..}</td><td>from the first to the last,
 * inclusive; open at an end</td></tr>
 * <tr><td>{@code XXXX-03-01}, {@code XXXX-08}</td><td>a day or a month of a year that is not said</td></tr>
 * <tr><td>{@code early 2012-03}, {@code mid 2012-03}, {@code late 2012-03}</td><td>days 1 to 10, 11 to 20, 21 to the
 * end</td></tr>
 * </table>
 *
 * <p>Meaning: comparing with a day answers {@link Answer#CANNOT_SAY} unless every day that the date may stand for
 * gives the same answer. A rough or doubtful date may stand for one unit of its own precision more at either end. A
 * date without a year may stand for any.
 *
 * <p>Order: by the earliest possible day, then the latest, then the text.
 *
 * <p>Source: ISO 8601-2:2019, Extended Date/Time Format, level 0 dates and of level 1 the qualifiers on a whole date,
 * unspecified digits from the right, and open intervals; level 2 only for the year not said. The part of a month is
 * this library's own. Left out: times, seasons, years of more than four digits, and the level 1 empty end of an
 * interval.
 */
public final class PartialDate implements Comparable<PartialDate> {

    /** How fine a date is known. */
    public enum Precision {
        /** To the day. */
        DAY,
        /** To about ten days. */
        PART_OF_MONTH,
        /** To the month. */
        MONTH,
        /** To the year. */
        YEAR,
        /** To the ten years. */
        DECADE,
        /** To the hundred years. */
        CENTURY,
        /** Between two dates. */
        INTERVAL
    }

    private static final Pattern SINGLE = Pattern.compile("(?:(early|mid|late) )?([0-9]{4}|[0-9]{3}X|[0-9]{2}XX|XXXX)"
            + "(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX))?)?([~?%]?)");
    private static final int NONE = -1;

    private static final Comparator<PartialDate> ORDER = Comparator.comparing((PartialDate date) ->
                    date.earliest().orElse(LocalDate.MIN))
            .thenComparing(date -> date.latest().orElse(LocalDate.MAX))
            .thenComparing(PartialDate::toString);

    private final String text;
    private final Precision precision;
    private final @Nullable LocalDate first;
    private final @Nullable LocalDate last;
    private final boolean rough;

    private PartialDate(
            String text, Precision precision, @Nullable LocalDate first, @Nullable LocalDate last, boolean rough) {
        this.text = text;
        this.precision = precision;
        this.first = first;
        this.last = last;
        this.rough = rough;
    }

    /** Returns a day. */
    public static PartialDate of(LocalDate day) {
        return parse(day.toString());
    }

    /**
     * Returns a day.
     *
     * @throws DateTimeException if there is no such day
     */
    public static PartialDate of(int year, int month, int day) {
        return of(LocalDate.of(year, month, day));
    }

    /** Returns a month. */
    public static PartialDate of(YearMonth month) {
        return parse(month.toString());
    }

    /** Returns a year. */
    public static PartialDate of(Year year) {
        return parse(String.format(Locale.ROOT, "%04d", year.getValue()));
    }

    /** Returns a day of a year that is not said. */
    public static PartialDate of(MonthDay day) {
        return parse(String.format(Locale.ROOT, "XXXX-%02d-%02d", day.getMonthValue(), day.getDayOfMonth()));
    }

    /**
     * Returns the interval from the first to the last date, both inclusive.
     *
     * @throws IllegalArgumentException if one of them is an interval itself or has no year, or the last is before the
     *     first
     */
    public static PartialDate between(PartialDate first, PartialDate last) {
        return parse(first.text + "/" + last.text);
    }

    /**
     * Returns the date of the text.
     *
     * @throws anna.finding.ReadingException if the text is not of the form above or names a day that does not exist
     */
    public static PartialDate parse(String text) {
        return read(text).orElseThrow();
    }

    /**
     * Reads the form above. The errors are {@code date.text.malformed} for another form, {@code date.day.missing} for
     * a day that does not exist, and {@code date.interval.reversed}.
     */
    public static Reading<PartialDate> read(String text) {
        Objects.requireNonNull(text, "text");
        int slash = text.indexOf('/');
        return slash < 0 ? readSingle(text) : readInterval(text, slash);
    }

    private static Reading<PartialDate> readInterval(String text, int slash) {
        String from = text.substring(0, slash);
        String to = text.substring(slash + 1);
        LocalDate first = null;
        LocalDate last = null;
        boolean rough = false;
        if (!from.equals("..")) {
            Reading<PartialDate> start = readSingle(from);
            if (start.hasErrors()) {
                return start;
            }
            first = start.orElseThrow().first;
            rough = start.orElseThrow().rough;
        }
        if (!to.equals("..")) {
            Reading<PartialDate> end = readSingle(to);
            if (end.hasErrors()) {
                return end;
            }
            last = end.orElseThrow().last;
            rough |= end.orElseThrow().rough;
        }
        if ((first == null && !from.equals("..")) || (last == null && !to.equals(".."))
                || (first == null && last == null)) {
            return malformed(text);
        }
        if (first != null && last != null && last.isBefore(first)) {
            return failed("date.interval.reversed", "Expected an interval that ends after it begins but found ", text);
        }
        return Reading.of(new PartialDate(text, Precision.INTERVAL, first, last, rough));
    }

    private static Reading<PartialDate> readSingle(String text) {
        Matcher m = SINGLE.matcher(text);
        if (!m.matches()) {
            return malformed(text);
        }
        String part = m.group(1);
        String year = m.group(2);
        int month = digits(m.group(3));
        int day = digits(m.group(4));
        boolean yearCut = year.endsWith("X") && !year.equals("XXXX");
        if ((day != NONE && month == NONE)
                || (yearCut && m.group(3) != null)
                || (part != null && (month == NONE || m.group(4) != null))
                || (year.equals("XXXX") && month == NONE)) {
            return malformed(text);
        }
        try {
            return Reading.of(resolve(text, part, year, month, day, !m.group(5).isEmpty()));
        } catch (DateTimeException e) {
            return failed("date.day.missing", "Expected a date that exists but found ", text);
        }
    }

    private static PartialDate resolve(
            String text, @Nullable String part, String year, int month, int day, boolean rough) {
        Precision precision = part != null
                ? Precision.PART_OF_MONTH
                : day != NONE ? Precision.DAY : month != NONE ? Precision.MONTH : Precision.YEAR;
        if (year.equals("XXXX")) {
            MonthDay.of(month, day == NONE ? 1 : day);
            return new PartialDate(text, precision, null, null, rough);
        }
        int low = Integer.parseInt(year.replace('X', '0'));
        int high = Integer.parseInt(year.replace('X', '9'));
        if (low != high) {
            precision = year.endsWith("XX") ? Precision.CENTURY : Precision.DECADE;
        }
        LocalDate first = LocalDate.of(low, month == NONE ? 1 : month, day == NONE ? 1 : day);
        LocalDate last = day != NONE
                ? first
                : month != NONE ? YearMonth.of(low, month).atEndOfMonth() : LocalDate.of(high, 12, 31);
        if (part != null) {
            switch (part) {
                case "early" -> last = first.withDayOfMonth(10);
                case "mid" -> {
                    first = first.withDayOfMonth(11);
                    last = first.withDayOfMonth(20);
                }
                default -> first = first.withDayOfMonth(21);
            }
        }
        return new PartialDate(text, precision, first, last, rough);
    }

    private static int digits(@Nullable String group) {
        return group == null || group.equals("XX") ? NONE : Integer.parseInt(group);
    }

    private static Reading<PartialDate> malformed(String text) {
        return failed("date.text.malformed", "Expected a date such as 2011-06-07, 2011-06 or 2011 but found ", text);
    }

    private static Reading<PartialDate> failed(String id, String expected, String text) {
        return Reading.failed(List.of(Finding.of(Severity.ERROR, id, expected + Finding.quote(text))));
    }

    /** Returns how fine the date is known. */
    public Precision precision() {
        return precision;
    }

    /** Tells whether the date is rough or doubtful. */
    public boolean approximate() {
        return rough;
    }

    /** Returns the first day that it may stand for; absent if the interval is open there or the year is not said. */
    public Optional<LocalDate> earliest() {
        return Optional.ofNullable(first).map(day -> rough ? stepped(day, -1) : day);
    }

    /** Returns the last day that it may stand for; absent if the interval is open there or the year is not said. */
    public Optional<LocalDate> latest() {
        return Optional.ofNullable(last).map(day -> rough ? stepped(day, 1) : day);
    }

    private LocalDate stepped(LocalDate day, int step) {
        return switch (precision) {
            case DAY -> day.plusDays(step);
            case PART_OF_MONTH -> day.plusDays(10L * step);
            case MONTH -> day.plusMonths(step);
            case YEAR, INTERVAL -> day.plusYears(step);
            case DECADE -> day.plusYears(10L * step);
            case CENTURY -> day.plusYears(100L * step);
        };
    }

    /** Returns the day, if exactly one is meant and it is not rough. */
    public Optional<LocalDate> day() {
        return precision == Precision.DAY && !rough ? Optional.ofNullable(first) : Optional.empty();
    }

    /** Returns the year, if every day that it may stand for is of one year. */
    public OptionalInt year() {
        Optional<LocalDate> low = earliest();
        Optional<LocalDate> high = latest();
        return low.isPresent() && high.isPresent() && low.get().getYear() == high.get().getYear()
                ? OptionalInt.of(low.get().getYear())
                : OptionalInt.empty();
    }

    /** Tells whether the date is before the day. */
    public Answer isBefore(LocalDate day) {
        return isAfter(day.minusDays(1)).not();
    }

    /** Tells whether the date is after the day. */
    public Answer isAfter(LocalDate day) {
        if (earliest().filter(low -> low.isAfter(day)).isPresent()) {
            return Answer.YES;
        }
        return latest().filter(high -> !high.isAfter(day)).isPresent() ? Answer.NO : Answer.CANNOT_SAY;
    }

    /** Tells whether the date is that day. */
    public Answer isOn(LocalDate day) {
        return day().isPresent()
                ? Answer.of(day().get().equals(day))
                : isBefore(day).or(isAfter(day)).not();
    }

    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate that && text.equals(that.text);
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
