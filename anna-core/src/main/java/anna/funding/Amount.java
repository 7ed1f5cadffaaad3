package anna.funding;

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
 * How much was given: {@code USD 10000}, {@code undisclosed}, or {@code in kind}.
 *
 * <p>Form: {@code CODE NUMBER} with an ISO 4217 currency code of three capitals and a plain decimal, or one of the words
 * {@code undisclosed} and {@code in kind}.
 *
 * <p>Meaning: decimals are exact and keep their digits; {@code USD 10} and {@code USD 10.00} are different texts of the
 * same sum and not equal, as with {@link BigDecimal}. Currencies never mix.
 *
 * <p>Source: ISO 4217 for the codes; whether a code is in the list of a given year is not checked.
 */
public final class Amount {

    private static final Pattern FORM = Pattern.compile("([A-Z]{3}) (-?[0-9]+(?:\\.[0-9]+)?)");
    private static final Amount UNDISCLOSED = new Amount("undisclosed", null, null);
    private static final Amount IN_KIND = new Amount("in kind", null, null);

    private final String text;
    private final @Nullable String currency;
    private final @Nullable BigDecimal value;

    private Amount(String text, @Nullable String currency, @Nullable BigDecimal value) {
        this.text = text;
        this.currency = currency;
        this.value = value;
    }

    /**
     * Returns a known amount.
     *
     * @throws IllegalArgumentException if the currency is not three capitals
     */
    public static Amount of(String currency, BigDecimal value) {
        return parse(currency + " " + value.toPlainString());
    }

    /** Returns an amount that its giver or receiver has not made public. */
    public static Amount undisclosed() {
        return UNDISCLOSED;
    }

    /** Returns a gift of something else than money. */
    public static Amount inKind() {
        return IN_KIND;
    }

    /**
     * Returns the amount of the text.
     *
     * @throws anna.finding.ReadingException if the text is not of the form above
     */
    public static Amount parse(String text) {
        return read(text).orElseThrow();
    }

    /** Reads the form above; the error is {@code amount.text.malformed}. */
    public static Reading<Amount> read(String text) {
        Objects.requireNonNull(text, "text");
        if (text.equals(UNDISCLOSED.text)) {
            return Reading.of(UNDISCLOSED);
        }
        if (text.equals(IN_KIND.text)) {
            return Reading.of(IN_KIND);
        }
        Matcher m = FORM.matcher(text);
        if (!m.matches()) {
            return Reading.failed(List.of(Finding.of(
                    Severity.ERROR,
                    "amount.text.malformed",
                    "Expected an amount such as USD 10000 but found " + Finding.quote(text))));
        }
        return Reading.of(new Amount(text, m.group(1), new BigDecimal(m.group(2))));
    }

    /** Returns the currency, as an ISO 4217 code; absent unless the amount is known. */
    public Optional<String> currency() {
        return Optional.ofNullable(currency);
    }

    /** Returns the sum in whole units of the currency; absent unless the amount is known. */
    public Optional<BigDecimal> value() {
        return Optional.ofNullable(value);
    }

    /** Tells whether there is a figure. */
    public boolean isKnown() {
        return value != null;
    }

    /** Tells whether it was something else than money. */
    public boolean isInKind() {
        return this == IN_KIND;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Amount that && text.equals(that.text);
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
