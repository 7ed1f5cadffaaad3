package anna.funding;

import anna.finding.Finding;
import anna.finding.Reading;
import anna.finding.Severity;
import anna.finding.Span;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How much was given: {@code USD 10000}, {@code undisclosed}, or {@code in kind}.
 *
 * <p>Form: {@code CODE NUMBER} with an ISO 4217 currency code of three capitals and a plain decimal, or one of the
 * words {@code undisclosed} and {@code in kind}. A decimal has at most 20 figures before the point and 10 after it, no
 * leading zeros and no separators; a minus sign before it marks what was given back, and there is no negative zero.
 *
 * <p>Meaning: decimals are exact and keep their digits; {@code USD 10} and {@code USD 10.00} are different texts of the
 * same sum and not equal, as with {@link BigDecimal}. Currencies never mix.
 *
 * <p>Source: ISO 4217 for the codes, as far as the Java runtime knows them ({@link Currency}): another code of three
 * capitals is kept, and reading it is doubtful.
 */
public final class Amount {

    private static final int FIGURES = 20;
    private static final int DECIMALS = 10;
    private static final Pattern FORM = Pattern.compile("([A-Z]{3}) (-?[0-9]+(?:\\.[0-9]+)?)");
    private static final Pattern NUMBER =
            Pattern.compile("(?!-0(?:\\.0+)?$)-?(?:0|[1-9][0-9]{0,19})(?:\\.[0-9]{1,10})?");
    private static final Set<String> LISTED = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
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
     * @throws IllegalArgumentException if the currency is not three capitals, or the value has more than 20 figures
     *     before the point or more than 10 after it
     */
    public static Amount of(String currency, BigDecimal value) {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(value, "value");
        if (!currency.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException(
                    "Amount.currency must be three capitals, but was " + Finding.quote(currency));
        }
        if (value.scale() > DECIMALS || (long) value.precision() - value.scale() > FIGURES) {
            throw new IllegalArgumentException("Amount.value must have at most 20 figures before the point and 10 after"
                    + " it, but was " + Finding.quote(value.toString()));
        }
        BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
        return new Amount(currency + " " + plain.toPlainString(), currency, plain);
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

    /**
     * Reads the form above. The errors are {@code amount.text.malformed} for another form and
     * {@code amount.number.malformed} for a number with leading zeros or too many figures; a currency that the Java
     * runtime does not know is a WARNING, {@code amount.currency.unknown}.
     */
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
                    "Expected an amount such as USD 10000 but found " + Finding.quote(text),
                    Span.all(text))));
        }
        if (!NUMBER.matcher(m.group(2)).matches()) {
            return Reading.failed(List.of(Finding.of(
                    Severity.ERROR,
                    "amount.number.malformed",
                    "Expected a number without leading zeros, of at most 20 figures and 10 decimals, but found "
                            + Finding.quote(m.group(2)),
                    new Span(m.start(2), m.end(2)))));
        }
        Amount amount = new Amount(text, m.group(1), new BigDecimal(m.group(2)));
        return LISTED.contains(m.group(1))
                ? Reading.of(amount)
                : Reading.of(
                        amount,
                        List.of(Finding.of(
                                Severity.WARNING,
                                "amount.currency.unknown",
                                "Expected a currency code of ISO 4217 but found " + Finding.quote(m.group(1)),
                                new Span(m.start(1), m.end(1)))));
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
