package anna.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import anna.TextValueContract;
import anna.finding.Finding;
import anna.finding.Reading;
import anna.finding.Severity;
import anna.finding.Span;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    @Nested
    class Text extends TextValueContract<Amount> {

        @Override
        protected Amount parse(String text) {
            return Amount.parse(text);
        }

        @Override
        protected Reading<Amount> read(String text) {
            return Amount.read(text);
        }

        @Override
        protected Stream<String> examples() {
            return Stream.of(
                    "USD 10000",
                    "USD 10000.00",
                    "EUR 0",
                    "EUR 0.5",
                    "CAD -20.25",
                    "USD -0.01",
                    "JPY 99999999999999999999.9999999999",
                    "undisclosed",
                    "in kind");
        }

        @Override
        protected Stream<String> badExamples() {
            return Stream.of(
                    "10000",
                    "USD",
                    "USD10000",
                    "usd 10000",
                    "US$10,000",
                    "USD 10,000",
                    "USD 1e4",
                    "USD .5",
                    "USD 5.",
                    "USD +5",
                    "USD -0",
                    "USD -0.00",
                    "USD 007",
                    "USD  5",
                    "USDX 5",
                    "Undisclosed",
                    "in-kind",
                    "USD 100000000000000000000",
                    "USD 0.00000000001",
                    "USD NaN");
        }
    }

    @Nested
    class Of {

        @Test
        void decimals_keep_their_digits() {
            assertThat(Amount.of("USD", new BigDecimal("10.00"))).isEqualTo(Amount.parse("USD 10.00"));
            assertThat(Amount.of("USD", new BigDecimal("10.00"))).isNotEqualTo(Amount.parse("USD 10"));
            assertThat(Amount.of("USD", new BigDecimal("-3"))).hasToString("USD -3");
        }

        @Test
        void thousands_with_an_exponent_are_written_out() {
            Amount amount = Amount.of("USD", new BigDecimal("1E+4"));
            assertThat(amount).isEqualTo(Amount.parse("USD 10000"));
            assertThat(amount.value()).isEqualTo(Amount.parse("USD 10000").value());
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "usd", "US", "USDX", "US$"})
        void what_is_no_code_is_refused(String currency) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Amount.of(currency, BigDecimal.ONE))
                    .withMessage("Amount.currency must be three capitals, but was '" + currency + "'");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1E+20", "1E+1000000000", "1E-11", "1E-1000000000", "123456789012345678901"})
        void absurdly_many_figures_are_refused(String value) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Amount.of("USD", new BigDecimal(value)))
                    .withMessageStartingWith(
                            "Amount.value must have at most 20 figures before the point and 10 after it, but was '1");
        }

        @Test
        void null_is_refused_by_name() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Amount.of(null, BigDecimal.ONE))
                    .withMessage("currency");
            assertThatNullPointerException()
                    .isThrownBy(() -> Amount.of("USD", null))
                    .withMessage("value");
        }
    }

    @Nested
    class Parts {

        @Test
        void of_a_known_amount_are_there() {
            Amount amount = Amount.parse("USD 10000.50");
            assertThat(amount.currency()).contains("USD");
            assertThat(amount.value()).contains(new BigDecimal("10000.50"));
            assertThat(amount.isKnown()).isTrue();
            assertThat(amount.isInKind()).isFalse();
        }

        @Test
        void of_an_undisclosed_one_are_absent_and_not_zero() {
            assertThat(Amount.undisclosed().currency()).isEmpty();
            assertThat(Amount.undisclosed().value()).isEmpty();
            assertThat(Amount.undisclosed().isKnown()).isFalse();
            assertThat(Amount.undisclosed().isInKind()).isFalse();
        }

        @Test
        void of_a_gift_in_kind_are_absent() {
            assertThat(Amount.parse("in kind").isInKind()).isTrue();
            assertThat(Amount.inKind().value()).isEmpty();
            assertThat(Amount.inKind()).isEqualTo(Amount.parse("in kind"));
        }
    }

    @Nested
    class Findings {

        @Test
        void a_code_that_is_no_currency_is_doubtful_and_kept() {
            Reading<Amount> reading = Amount.read("QQQ 5");
            assertThat(reading.value()).contains(Amount.of("QQQ", new BigDecimal(5)));
            assertThat(reading.findings())
                    .containsExactly(Finding.of(
                            Severity.WARNING,
                            "amount.currency.unknown",
                            "Expected a currency code of ISO 4217 but found 'QQQ'",
                            new Span(0, 3)));
        }

        @Test
        void a_number_is_named_where_it_stands() {
            assertThat(Amount.read("USD 007").findings())
                    .containsExactly(Finding.of(
                            Severity.ERROR,
                            "amount.number.malformed",
                            "Expected a number without leading zeros, of at most 20 figures and 10 decimals, but found"
                                    + " '007'",
                            new Span(4, 7)));
        }

        @Test
        void another_form_is_named() {
            assertThat(Amount.read("US$10,000").findings())
                    .containsExactly(Finding.of(
                            Severity.ERROR,
                            "amount.text.malformed",
                            "Expected an amount such as USD 10000 but found 'US$10,000'",
                            new Span(0, 9)));
        }
    }
}
