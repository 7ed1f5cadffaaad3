package anna.fact;

import anna.finding.Finding;
import anna.finding.Location;
import anna.finding.Reading;
import anna.finding.Severity;
import anna.finding.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
 * <tr><td>{@code early 2012-03}, {@code mid 2012-03}, {@code late XXXX-03}</td><td>days 1 to 10, 11 to 20, 21 to the
 * end</td></tr>
 * </table>
 *
 * <p>Years are of four figures, {@code 0000} to {@code 9999}, in the calendar that {@code java.time} uses: the
 * Gregorian one carried back, in which {@code 0000} is a leap year, the year before {@code 0001}. The ends of an
 * interval may be written in every other form that says a year.
 *
 * <p>Meaning: the date stands for a day that is not known more exactly. Comparing with a day answers
 * {@link Answer#CANNOT_SAY} unless every day that the date may stand for gives the same answer, so that knowing more
 * never contradicts what was answered before. A rough or doubtful date may stand for one unit of its own precision
 * more at either end, ten days for a part of a month; in an interval that holds for each end by itself. A date without
 * a year may stand for its day or month in any year.
 *
 * <p>Equality: by the written form; {@code 2011-06} and {@code 2011-06-XX} are not equal.
 *
 * <p>Order: by the earliest possible day, then the latest, then the text; what has no such day stands before and after
 * all others.
 *
 * <p>Source: ISO 8601-2:2019, Extended Date/Time Format, level 0 dates and intervals, and of level 1 the qualifiers on
 * a whole date, unspecified digits from the right, and open intervals; of level 2 only the year not said. The part of a
 * month is this library's own. Left out: times, seasons, negative years and years of more than four digits, and the
 * level 1 empty end of an interval.
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
    private static final Pattern SEASON = Pattern.compile("[0-9]{4}-2[1-4][~?%]?");
    private static final Pattern TIMED = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T.*");
    private static final Pattern OTHER_YEAR = Pattern.compile("(?:Y?-[0-9]{4,}|Y[0-9]{5,})(?:-.*)?");
    private static final String NO_YEAR = "XXXX";
    private static final String OPEN = "..";
    private static final int NONE = -1;

    private static final Comparator<PartialDate> ORDER = Comparator.comparing(
                    (PartialDate date) -> date.earliest().orElse(LocalDate.MIN))
            .thenComparing(date -> date.latest().orElse(LocalDate.MAX))
            .thenComparing(PartialDate::toString);

    private final String text;
    private final Precision precision;
    private final @Nullable LocalDate earliest;
    private final @Nullable LocalDate latest;
    private final boolean approximate;

    private PartialDate(
            String text,
            Precision precision,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            boolean approximate) {
        this.text = text;
        this.precision = precision;
        this.earliest = earliest;
        this.latest = latest;
        this.approximate = approximate;
    }

    /**
     * Returns a day.
     *
     * @throws IllegalArgumentException if the year is not 0 to 9999
     */
    public static PartialDate of(LocalDate day) {
        Objects.requireNonNull(day, "day");
        checkYear(day.getYear());
        return parse(day.toString());
    }

    /**
     * Returns a day.
     *
     * @throws IllegalArgumentException if there is no such day, or the year is not 0 to 9999
     */
    public static PartialDate of(int year, int month, int day) {
        try {
            return of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "PartialDate must be a day that exists, but was '" + year + "-" + month + "-" + day + "'", e);
        }
    }

    /**
     * Returns a month.
     *
     * @throws IllegalArgumentException if the year is not 0 to 9999
     */
    public static PartialDate of(YearMonth month) {
        Objects.requireNonNull(month, "month");
        checkYear(month.getYear());
        return parse(month.toString());
    }

    /**
     * Returns a year.
     *
     * @throws IllegalArgumentException if the year is not 0 to 9999
     */
    public static PartialDate of(Year year) {
        Objects.requireNonNull(year, "year");
        checkYear(year.getValue());
        return parse(YearMonth.of(year.getValue(), 1).toString().substring(0, 4));
    }

    /** Returns a day of a year that is not said. */
    public static PartialDate of(MonthDay day) {
        Objects.requireNonNull(day, "day");
        return parse(NO_YEAR + day.toString().substring(1));
    }

    private static void checkYear(int year) {
        if (year < 0 || year > 9999) {
            throw new IllegalArgumentException("PartialDate.year must be 0 to 9999, but was '" + year + "'");
        }
    }

    /**
     * Returns the interval from the first to the last date, both inclusive.
     *
     * @throws IllegalArgumentException if one of them is an interval itself or has no year, or the last ends before the
     *     first begins
     */
    public static PartialDate between(PartialDate first, PartialDate last) {
        String interval = Objects.requireNonNull(first, "first").text + "/" + Objects.requireNonNull(last, "last").text;
        return read(interval)
                .value()
                .orElseThrow(() -> new IllegalArgumentException(
                        "PartialDate.between must have two dates with a year, the earlier first, but was '" + interval
                                + "'"));
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
     * a day or month that does not exist, and {@code date.interval.reversed}; in an interval, the first two are located
     * at the end that has them.
     */
    public static Reading<PartialDate> read(String text) {
        Objects.requireNonNull(text, "text");
        int slash = text.indexOf('/');
        return slash < 0 ? readSingle(text, 0, text.length()) : readInterval(text, slash);
    }

    private static Reading<PartialDate> readInterval(String text, int slash) {
        boolean openStart = text.startsWith(OPEN) && slash == OPEN.length();
        boolean openEnd = text.endsWith(OPEN) && slash == text.length() - OPEN.length() - 1;
        if (openStart && openEnd) {
            return malformed(text, 0, text.length());
        }
        PartialDate first = null;
        PartialDate last = null;
        List<Finding> findings = new ArrayList<>();
        if (!openStart) {
            Reading<PartialDate> start = readEnd(text, 0, slash);
            findings.addAll(start.findings());
            first = start.partial().orElse(null);
        }
        if (!openEnd) {
            Reading<PartialDate> end = readEnd(text, slash + 1, text.length());
            findings.addAll(end.findings());
            last = end.partial().orElse(null);
        }
        if (!findings.isEmpty()) {
            return Reading.failed(findings);
        }
        LocalDate from = first == null ? null : first.earliest;
        LocalDate to = last == null ? null : last.latest;
        if (from != null && to != null && to.isBefore(from)) {
            return failed(
                    "date.interval.reversed",
                    "Expected an interval that ends after it begins but found ",
                    text,
                    0,
                    text.length());
        }
        boolean approximate = (first != null && first.approximate) || (last != null && last.approximate);
        return Reading.of(new PartialDate(text, Precision.INTERVAL, from, to, approximate));
    }

    private static Reading<PartialDate> readEnd(String text, int start, int end) {
        Reading<PartialDate> date = readSingle(text, start, end);
        return date.value().filter(read -> read.earliest == null).isPresent() ? malformed(text, start, end) : date;
    }

    private static Reading<PartialDate> readSingle(String whole, int start, int end) {
        String text = whole.substring(start, end);
        Matcher m = SINGLE.matcher(text);
        if (!m.matches() || SEASON.matcher(text).matches()) {
            return malformed(whole, start, end);
        }
        String part = m.group(1);
        String year = m.group(2);
        int month = digits(m.group(3));
        int day = digits(m.group(4));
        boolean yearCut = year.endsWith("X") && !year.equals(NO_YEAR);
        if ((day != NONE && month == NONE)
                || (yearCut && m.group(3) != null)
                || (part != null && (month == NONE || m.group(4) != null))
                || (year.equals(NO_YEAR) && month == NONE)) {
            return malformed(whole, start, end);
        }
        try {
            return Reading.of(resolve(text, part, year, month, day, !m.group(5).isEmpty()));
        } catch (DateTimeException e) {
            return failed("date.day.missing", "Expected a date that exists but found ", whole, start, end);
        }
    }

    private static PartialDate resolve(
            String text, @Nullable String part, String year, int month, int day, boolean approximate) {
        Precision precision = part != null
                ? Precision.PART_OF_MONTH
                : day != NONE ? Precision.DAY : month != NONE ? Precision.MONTH : Precision.YEAR;
        if (year.equals(NO_YEAR)) {
            MonthDay.of(month, day == NONE ? 1 : day);
            return new PartialDate(text, precision, null, null, approximate);
        }
        int low = Integer.parseInt(year.replace('X', '0'));
        int high = Integer.parseInt(year.replace('X', '9'));
        if (low != high) {
            precision = year.endsWith("XX") ? Precision.CENTURY : Precision.DECADE;
        }
        return inYears(text, precision, part, low, high, month, day, approximate);
    }

    private static PartialDate inYears(
            String text,
            Precision precision,
            @Nullable String part,
            int low,
            int high,
            int month,
            int day,
            boolean approximate) {
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
        return approximate
                ? new PartialDate(text, precision, unitBefore(first, precision), unitAfter(last, precision), true)
                : new PartialDate(text, precision, first, last, false);
    }

    private static LocalDate unitBefore(LocalDate first, Precision precision) {
        return switch (precision) {
            case DAY -> first.minusDays(1);
            case PART_OF_MONTH -> first.minusDays(10);
            case MONTH -> first.minusMonths(1);
            case DECADE -> first.minusYears(10);
            case CENTURY -> first.minusYears(100);
            default -> first.minusYears(1);
        };
    }

    /** The day after the last is the first of the next unit, so that months keep their ends: June 30, then July 31. */
    private static LocalDate unitAfter(LocalDate last, Precision precision) {
        LocalDate next = last.plusDays(1);
        return switch (precision) {
            case DAY -> next;
            case PART_OF_MONTH -> last.plusDays(10);
            case MONTH -> next.plusMonths(1).minusDays(1);
            case DECADE -> next.plusYears(10).minusDays(1);
            case CENTURY -> next.plusYears(100).minusDays(1);
            default -> next.plusYears(1).minusDays(1);
        };
    }

    private static int digits(@Nullable String group) {
        return group == null || group.equals("XX") ? NONE : Integer.parseInt(group);
    }

    private static Reading<PartialDate> malformed(String whole, int start, int end) {
        return failed(
                "date.text.malformed",
                "Expected a date such as 2011-06-07, 2011-06 or 2011 but found ",
                whole,
                start,
                end);
    }

    private static Reading<PartialDate> failed(String id, String expected, String whole, int start, int end) {
        String text = whole.substring(start, end);
        return Reading.failed(List.of(Finding.builder()
                .severity(Severity.ERROR)
                .id(id)
                .message(expected + Finding.quote(text))
                .location(Location.of(new Span(start, end)))
                .hint(hint(text, end - start < whole.length()))
                .build()));
    }

    private static Optional<String> hint(String text, boolean inInterval) {
        if (SEASON.matcher(text).matches()) {
            return Optional.of("seasons are not read");
        }
        if (TIMED.matcher(text).matches()) {
            return Optional.of("times of day are not read");
        }
        if (OTHER_YEAR.matcher(text).matches()) {
            return Optional.of("years are 0000 to 9999");
        }
        if (inInterval && text.isEmpty()) {
            return Optional.of("an open end is written ..");
        }
        return Optional.empty();
    }

    /** Returns how fine the date is known. */
    public Precision precision() {
        return precision;
    }

    /** Tells whether the date, or an end of the interval, is rough or doubtful. */
    public boolean approximate() {
        return approximate;
    }

    /** Returns the first day that it may stand for; absent if the interval is open there or the year is not said. */
    public Optional<LocalDate> earliest() {
        return Optional.ofNullable(earliest);
    }

    /**
     * Returns the last day that it may stand for, inclusive; absent if the interval is open there or the year is not
     * said.
     */
    public Optional<LocalDate> latest() {
        return Optional.ofNullable(latest);
    }

    /** Returns the day, if exactly one is meant and it is not rough. */
    public Optional<LocalDate> day() {
        return precision == Precision.DAY && !approximate ? Optional.ofNullable(earliest) : Optional.empty();
    }

    /** Returns the year, if every day that it may stand for is of one year. */
    public OptionalInt year() {
        return earliest != null && latest != null && earliest.getYear() == latest.getYear()
                ? OptionalInt.of(earliest.getYear())
                : OptionalInt.empty();
    }

    /** Tells whether the date is before the day. */
    public Answer isBefore(LocalDate day) {
        Objects.requireNonNull(day, "day");
        if (latest != null && latest.isBefore(day)) {
            return Answer.YES;
        }
        return earliest != null && !earliest.isBefore(day) ? Answer.NO : Answer.CANNOT_SAY;
    }

    /** Tells whether the date is after the day. */
    public Answer isAfter(LocalDate day) {
        Objects.requireNonNull(day, "day");
        if (earliest != null && earliest.isAfter(day)) {
            return Answer.YES;
        }
        return latest != null && !latest.isAfter(day) ? Answer.NO : Answer.CANNOT_SAY;
    }

    /** Tells whether the date is that day; a date without a year can be ruled out by day and month. */
    public Answer isOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        if (!mayBe(day)) {
            return Answer.NO;
        }
        return day.equals(earliest) && day.equals(latest) ? Answer.YES : Answer.CANNOT_SAY;
    }

    private boolean mayBe(LocalDate day) {
        if (!text.contains(NO_YEAR)) {
            return (earliest == null || !day.isBefore(earliest)) && (latest == null || !day.isAfter(latest));
        }
        Matcher m = SINGLE.matcher(text);
        if (m.matches()) {
            // A rough date may reach over the turn of a year.
            for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
                if (mayBe(day, m.group(1), year, digits(m.group(3)), digits(m.group(4)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean mayBe(LocalDate day, @Nullable String part, int year, int month, int dayOfMonth) {
        try {
            PartialDate date = inYears("", precision, part, year, year, month, dayOfMonth, approximate);
            return date.mayBe(day);
        } catch (DateTimeException e) {
            return false; // no February 29 in that year
        }
    }

    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, Objects.requireNonNull(other, "other"));
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
