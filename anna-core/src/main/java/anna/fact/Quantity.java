package anna.fact;

import anna.finding.Finding;
import anna.finding.Reading;
import anna.finding.Severity;
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
 * <p>Form: {@code [about ]NUMBER[ of NUMBER][ UNIT]}, numbers in plain decimals without separators, the unit in the
 * words of its source.
 *
 * <p>Meaning: "about" is the source's word and has no bounds. The part and the whole are of one unit.
 */
public final class Quantity {

    private static final Pattern FORM =
            Pattern.compile("(about )?([0-9]+(?:\\.[0-9]+)?)(?: of ([0-9]+(?:\\.[0-9]+)?))?(?: (\\S(?:.*\\S)?))?");

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
        return make(BigDecimal.valueOf(number), false, null, unit);
    }

    /**
     * Returns a rough number of the unit.
     *
     * @throws IllegalArgumentException if the number is negative or the unit cannot be read back
     */
    public static Quantity about(long number, String unit) {
        return make(BigDecimal.valueOf(number), true, null, unit);
    }

    /**
     * Returns a part of a whole.
     *
     * @throws IllegalArgumentException if a number is negative or the unit cannot be read back
     */
    public static Quantity ofWhole(long number, long whole, String unit) {
        return make(BigDecimal.valueOf(number), false, BigDecimal.valueOf(whole), unit);
    }

    private static Quantity make(
            BigDecimal number, boolean approximate, @Nullable BigDecimal whole, @Nullable String unit) {
        Quantity quantity = new Quantity(number, approximate, whole, unit);
        if (!read(quantity.toString()).value().filter(quantity::equals).isPresent()) {
            throw new IllegalArgumentException(
                    "Quantity must be a number that is not negative and a plain unit, but was '" + quantity + "'");
        }
        return quantity;
    }

    /** Reads the form above; an error is {@code quantity.text.malformed}. */
    public static Reading<Quantity> read(String text) {
        Objects.requireNonNull(text, "text");
        Matcher m = FORM.matcher(text);
        if (!m.matches() || text.chars().anyMatch(c -> c < ' ')) {
            return Reading.failed(List.of(Finding.of(
                    Severity.ERROR,
                    "quantity.text.malformed",
                    "Expected a number and a unit but found " + Finding.quote(text))));
        }
        return Reading.of(new Quantity(
                new BigDecimal(m.group(2)),
                m.group(1) != null,
                m.group(3) == null ? null : new BigDecimal(m.group(3)),
                m.group(4)));
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
