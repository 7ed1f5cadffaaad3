package anna.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TotalTest {

    private static Contribution gift(String amount) {
        return Contribution.builder()
                .id("gift")
                .contributor("AZE")
                .amount(Amount.parse(amount))
                .build();
    }

    private static Contribution shared(String amount) {
        return gift(amount).toBuilder().shared(true).build();
    }

    private static Contribution pledge(String amount) {
        return gift(amount).toBuilder()
                .kind(ContributionKind.of(ContributionKind.Known.PLEDGE))
                .build();
    }

    @Nested
    class Of {

        @Test
        void what_has_no_figure_is_counted_beside_the_sum() {
            Total total = Total.of(List.of(gift("USD 10000"), gift("undisclosed"), shared("undisclosed")));
            assertThat(total).hasToString("USD 10000 plus 2 undisclosed (1 shared with other programmes)");
            assertThat(total.sums()).containsExactly(Map.entry("USD", new BigDecimal("10000")));
            assertThat(total.undisclosed()).isEqualTo(2);
            assertThat(total.inKind()).isZero();
            assertThat(total.shared()).isEqualTo(1);
            assertThat(total.isComplete()).isFalse();
        }

        @Test
        void currencies_never_mix() {
            Total total = Total.of(List.of(gift("USD 1.50"), gift("EUR 3"), gift("USD 2"), gift("in kind")));
            assertThat(total).hasToString("EUR 3 plus USD 3.50 plus 1 in kind");
        }

        @Test
        void what_was_given_back_is_taken_off() {
            assertThat(Total.of(List.of(gift("USD 10"), gift("USD -4")))).hasToString("USD 6");
        }

        @Test
        void nothing_is_not_zero() {
            Total nothing = Total.of(List.of());
            assertThat(nothing).hasToString("nothing recorded");
            assertThat(nothing.sums()).isEmpty();
            assertThat(Total.of(List.of(gift("USD 0")))).hasToString("USD 0").isNotEqualTo(nothing);
        }
    }

    @Nested
    class Received {

        @Test
        void a_pledge_and_its_payment_are_not_counted_twice() {
            List<Contribution> lines = List.of(pledge("USD 10000"), gift("USD 10000"), pledge("undisclosed"));
            assertThat(Total.received(lines)).hasToString("USD 10000").isEqualTo(Total.of(List.of(gift("USD 10000"))));
            assertThat(Total.of(lines)).hasToString("USD 20000 plus 1 undisclosed");
        }
    }

    @Nested
    class IsComplete {

        @Test
        void only_figures_that_are_this_programmes_own_make_the_whole() {
            assertThat(Total.of(List.of(gift("USD 1"), gift("EUR 1"))).isComplete())
                    .isTrue();
            assertThat(Total.of(List.of(gift("USD 1"), gift("in kind"))).isComplete())
                    .isFalse();
            assertThat(Total.of(List.of(shared("USD 1"))).isComplete()).isFalse();
        }
    }

    @Test
    void totals_are_equal_by_every_count() {
        assertThat(Total.of(List.of(gift("undisclosed"))))
                .isEqualTo(Total.of(List.of(gift("undisclosed"))))
                .hasSameHashCodeAs(Total.of(List.of(gift("undisclosed"))))
                .isNotEqualTo(Total.of(List.of(gift("in kind"))))
                .isNotEqualTo(Total.of(List.of(shared("undisclosed"))))
                .isNotEqualTo(null);
    }

    @Test
    void the_sums_cannot_be_changed() {
        Total total = Total.of(new ArrayList<>(List.of(gift("USD 1"))));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> total.sums().clear());
    }

    @Test
    void null_is_refused_by_name() {
        assertThatNullPointerException().isThrownBy(() -> Total.of(null)).withMessage("contributions");
        assertThatNullPointerException().isThrownBy(() -> Total.received(null)).withMessage("contributions");
    }
}
