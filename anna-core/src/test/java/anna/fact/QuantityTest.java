package anna.fact;

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

class QuantityTest {

    @Nested
    class Text extends TextValueContract<Quantity> {

        @Override
        protected Quantity parse(String text) {
            return Quantity.parse(text);
        }

        @Override
        protected Reading<Quantity> read(String text) {
            return Quantity.read(text);
        }

        @Override
        protected Stream<String> examples() {
            return Stream.of(
                    "12",
                    "0",
                    "12 delegations",
                    "about 160 people",
                    "about 160",
                    "20 of 33 member states",
                    "20 of 33",
                    "about 20 of 33 member states",
                    "1.5 days",
                    "1.50 days",
                    "99999999999999999999.0123456789 x",
                    "30 Estados miembros",
                    "3 of them",
                    "7 %");
        }

        @Override
        protected Stream<String> badExamples() {
            return Stream.of(
                    "people",
                    "about",
                    "about people",
                    "-3 people",
                    "+3 people",
                    "1,000 people",
                    "1e3 people",
                    ".5 days",
                    "5. days",
                    "007 people",
                    "12  people",
                    "About 160 people",
                    "12people",
                    "100000000000000000000",
                    "1.00000000001",
                    "12 peo\u0085ple",
                    "12 \u00A0people",
                    "12 people\u2003",
                    "12 p\uD800",
                    "12 of 033 states");
        }
    }

    @Nested
    class Of {

        @Test
        void parts_make_the_text() {
            assertThat(Quantity.of(12, "delegations")).isEqualTo(Quantity.parse("12 delegations"));
            assertThat(Quantity.about(160, "people")).isEqualTo(Quantity.parse("about 160 people"));
            assertThat(Quantity.ofWhole(20, 33, "member states")).isEqualTo(Quantity.parse("20 of 33 member states"));
        }

        @Test
        void a_negative_number_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Quantity.of(-3, "people"))
                    .withMessage("Quantity must be a number that is not negative and a plain unit, but was"
                            + " '-3 people'");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", " people", "people ", "peo\nple", "of 33 states", "of 33"})
        void a_unit_that_would_be_read_otherwise_is_refused(String unit) {
            assertThatIllegalArgumentException().isThrownBy(() -> Quantity.of(12, unit));
        }

        @Test
        void null_is_refused_by_name() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Quantity.of(1, null))
                    .withMessage("unit");
            assertThatNullPointerException()
                    .isThrownBy(() -> Quantity.about(1, null))
                    .withMessage("unit");
            assertThatNullPointerException()
                    .isThrownBy(() -> Quantity.ofWhole(1, 2, null))
                    .withMessage("unit");
        }
    }

    @Nested
    class Parts {

        @Test
        void are_as_written() {
            Quantity quantity = Quantity.parse("about 20.50 of 33 member states");
            assertThat(quantity.number()).isEqualTo(new BigDecimal("20.50"));
            assertThat(quantity.whole()).contains(new BigDecimal("33"));
            assertThat(quantity.unit()).contains("member states");
            assertThat(quantity.approximate()).isTrue();
        }

        @Test
        void a_unit_may_begin_with_of() {
            assertThat(Quantity.parse("3 of them").whole()).isEmpty();
            assertThat(Quantity.parse("3 of them").unit()).contains("of them");
        }
    }

    @Test
    void a_number_with_too_many_figures_is_named_where_it_stands() {
        assertThat(Quantity.read("20 of 100000000000000000000 states").findings())
                .containsExactly(Finding.of(
                        Severity.ERROR,
                        "quantity.number.malformed",
                        "Expected a number without leading zeros, of at most 20 figures and 10 decimals, but found"
                                + " '100000000000000000000'",
                        new Span(6, 27)));
    }
}
