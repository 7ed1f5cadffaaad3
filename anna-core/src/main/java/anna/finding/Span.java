package anna.finding;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a text, as {@code 10-24}.
 *
 * <p>Form: {@code START-END}, two plain numbers of at most ten figures without leading zeros.
 *
 * <p>Meaning: offsets count UTF-16 units from 0, as {@link String#substring(int, int)} does: {@code start} is
 * inclusive, {@code end} exclusive, and the two may be equal.
 *
 * <p>Order: by start, and the longer first where two start together, so that a whole precedes its parts.
 *
 * @param start the first unit, 0 or more
 * @param end the unit after the last, not less than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]{0,9})-(0|[1-9][0-9]{0,9})");

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "Span must start at 0 or later and not end before it starts, but was '" + start + "-" + end + "'");
        }
    }

    /** Returns the whole of a text. */
    public static Span all(CharSequence text) {
        return new Span(0, Objects.requireNonNull(text, "text").length());
    }

    /**
     * Returns the span of the text, such as {@code 10-24}.
     *
     * @throws ReadingException if the text is not of the form above
     */
    public static Span parse(String text) {
        return read(text).orElseThrow();
    }

    /** Reads the form above; the error is {@code span.text.malformed}. */
    public static Reading<Span> read(String text) {
        Objects.requireNonNull(text, "text");
        Matcher m = FORM.matcher(text);
        if (m.matches()) {
            long start = Long.parseLong(m.group(1));
            long end = Long.parseLong(m.group(2));
            if (start <= end && end <= Integer.MAX_VALUE) {
                return Reading.of(new Span((int) start, (int) end));
            }
        }
        return Reading.failed(List.of(Finding.of(
                Severity.ERROR,
                "span.text.malformed",
                "Expected a span such as 10-24 but found " + Finding.quote(text),
                all(text))));
    }

    /** Returns the number of UTF-16 units, 0 or more. */
    public int length() {
        return end - start;
    }

    /** Tells whether the other span lies inside this one; a span lies inside itself. */
    public boolean contains(Span other) {
        Objects.requireNonNull(other, "other");
        return start <= other.start && other.end <= end;
    }

    /** Tells whether the two spans share at least one unit; an empty span shares none. */
    public boolean overlaps(Span other) {
        Objects.requireNonNull(other, "other");
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    /**
     * Returns the same stretch counted from an origin that lies {@code units} before the present one.
     *
     * @throws IllegalArgumentException if it would begin before 0 or end after {@link Integer#MAX_VALUE}
     */
    public Span shifted(int units) {
        long from = (long) start + units;
        long to = (long) end + units;
        if (from < 0 || to > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "Span must stay between 0 and " + Integer.MAX_VALUE + ", but was '" + from + "-" + to + "'");
        }
        return new Span((int) from, (int) to);
    }

    /**
     * Returns the stretch of the text.
     *
     * @throws IndexOutOfBoundsException if the text is shorter than {@code end}
     */
    public String in(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return text.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(Span other) {
        Objects.requireNonNull(other, "other");
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }

    /** Returns the span as {@code start-end}. */
    @Override
    public String toString() {
        return start + "-" + end;
    }
}
