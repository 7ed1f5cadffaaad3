package anna.finding;

/**
 * A stretch of a text, as {@code 10-24}.
 *
 * <p>Offsets count UTF-16 units from 0, as {@link String#substring(int, int)} does: {@code start} is inclusive,
 * {@code end} exclusive, and the two may be equal.
 *
 * <p>Order: by start, and the longer first where two start together, so that a whole precedes its parts.
 *
 * @param start the first unit, 0 or more
 * @param end the unit after the last, not less than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

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

    /** Returns the number of UTF-16 units, 0 or more. */
    public int length() {
        return end - start;
    }

    /** Tells whether the other span lies inside this one; a span lies inside itself. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Tells whether the two spans share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Returns the same stretch counted from an origin that lies {@code units} before the present one. */
    public Span shifted(int units) {
        return new Span(start + units, end + units);
    }

    /**
     * Returns the stretch of the text.
     *
     * @throws IndexOutOfBoundsException if the text is shorter than {@code end}
     */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }

    /** Returns the span as {@code start-end}. */
    @Override
    public String toString() {
        return start + "-" + end;
    }
}
