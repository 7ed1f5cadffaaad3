package anna.fact;

import anna.finding.Finding;
import anna.finding.Reading;
import anna.finding.Severity;
import anna.finding.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How many of something, exactly or roughly: {@code 12 delegations}, {@code about 160 people}, {@code 20 of 33 member
 * states}.
 *
 * <p>Form: {@code [about ]NUMBER[ of NUMBER][ UNIT]}, numbers in plain decimals without separators, signs or leading
 * zeros, with at most 20 figures before the point and 10 after it; the unit in the words of its source, in whatever
 * language, of at most 200 UTF-16 units, without control characters, line ends and white space at its ends.
 *
 * <p>Meaning: "about" is the source's word and has no bounds. The part and the whole are of one unit. That a part is
 * not more than its whole is not checked, for sources do print such things.
 *
 * <p>Equality: by the written form; {@code 10} and {@code 10.0} are not equal.
 */
public final class Quantity {

    private static final Pattern FORM =
            Pattern.compile("(about )?([0-9]+(?:\\.[0-9]+)?)(?: of ([0-9]+(?:\\.[0-9]+)?))?(?: (\\S(?:.*\\S)?))?");
    private static final int LONGEST_UNIT = 200;
    private static final Pattern NUMBER = Pattern.compile("(?:0|[1-9][0-9]{0,19})(?:\\.[0-9]{1,10})?");

    private final BigDecimal number;
    private final boolean approximate;
    private final @Nullable BigDecimal whole;
    private final @Nullable String unit;

    private Quantity(BigDecimal number, boolean approximate, @Nullable BigDecimal whole, @Nullable String unit) {
        this.number = number;
        this.approximate = approximate;
        this.whole = whole;
        this.unit = unit;
    }

    /**
     * Returns an exact number of the unit.
     *
     * @throws IllegalArgumentException if the number is negative or the unit cannot be read back
     */
    public static Quantity of(long number, String unit) {
        return make(number, false, null, unit);
    }

    /**
     * Returns a rough number of the unit.
     *
     * @throws IllegalArgumentException if the number is negative or the unit cannot be read back
     */
    public static Quantity about(long number, String unit) {
        return make(number, true, null, unit);
    }

    /**
     * Returns a part of a whole.
     *
     * @throws IllegalArgumentException if a number is negative or the unit cannot be read back
     */
    public static Quantity ofWhole(long number, long whole, String unit) {
        return make(number, false, whole, unit);
    }

    private static Quantity make(long number, boolean approximate, @Nullable Long whole, String unit) {
        Objects.requireNonNull(unit, "unit");
        Quantity quantity = new Quantity(
                BigDecimal.valueOf(number), approximate, whole == null ? null : BigDecimal.valueOf(whole), unit);
        if (read(quantity.toString()).value().filter(quantity::hasSameParts).isEmpty()) {
            throw new IllegalArgumentException(
                    "Quantity must be a number that is not negative and a plain unit, but was "
                            + Finding.quote(quantity.toString()));
        }
        return quantity;
    }

    private boolean hasSameParts(Quantity that) {
        return number.equals(that.number)
                && approximate == that.approximate
                && Objects.equals(whole, that.whole)
                && Objects.equals(unit, that.unit);
    }

    /**
     * Reads the form above. The errors are {@code quantity.text.malformed} for another form and
     * {@code quantity.number.malformed} for a number with leading zeros or too many figures.
     */
    public static Reading<Quantity> read(String text) {
        Objects.requireNonNull(text, "text");
        Matcher m = FORM.matcher(text);
        if (!m.matches() || !isUnit(m.group(4))) {
            return failed("quantity.text.malformed", "Expected a number and a unit but found ", text, Span.all(text));
        }
        for (int group = 2; group <= 3; group++) {
            if (m.group(group) != null && !NUMBER.matcher(m.group(group)).matches()) {
                return failed(
                        "quantity.number.malformed",
                        "Expected a number without leading zeros, of at most 20 figures and 10 decimals, but found ",
                        m.group(group),
                        new Span(m.start(group), m.end(group)));
            }
        }
        return Reading.of(new Quantity(
                new BigDecimal(m.group(2)),
                m.group(1) != null,
                m.group(3) == null ? null : new BigDecimal(m.group(3)),
                m.group(4)));
    }

    private static boolean isUnit(@Nullable String unit) {
        if (unit == null) {
            return true;
        }
        return unit.length() <= LONGEST_UNIT
                && !isBlank(unit.codePointAt(0))
                && !isBlank(unit.codePointBefore(unit.length()))
                && unit.codePoints().noneMatch(c -> switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.SURROGATE -> true;
                    default -> false;
                });
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static Reading<Quantity> failed(String id, String expected, String found, Span span) {
        return Reading.failed(List.of(Finding.of(Severity.ERROR, id, expected + Finding.quote(found), span)));
    }

    /**
     * Returns the quantity of the text, such as {@code about 160 people}.
     *
     * @throws anna.finding.ReadingException if the text is not of the form above
     */
    public static Quantity parse(String text) {
        return read(text).orElseThrow();
    }

    /** Returns the number, 0 or more. */
    public BigDecimal number() {
        return number;
    }

    /** Tells whether the source calls the number a rough one. */
    public boolean approximate() {
        return approximate;
    }

    /** Returns the whole that the number is a part of. */
    public Optional<BigDecimal> whole() {
        return Optional.ofNullable(whole);
    }

    /** Returns what is counted, in the source's words. */
    public Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Quantity that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** Returns the form above. */
    @Override
    public String toString() {
        return (approximate ? "about " : "")
                + number.toPlainString()
                + (whole == null ? "" : " of " + whole.toPlainString())
                + (unit == null ? "" : " " + unit);
    }
}
