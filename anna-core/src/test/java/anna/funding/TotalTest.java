package anna.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import anna.fact.PartialDate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    @Nested
    class Groups {

        private static Contribution entry(String id, ContributionKind.Known stage, String amount, String date) {
            return gift(amount).toBuilder()
                    .id(id)
                    .kind(ContributionKind.of(stage))
                    .date(date.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(date)))
                    .build();
        }

        private final List<Contribution> entries = List.of(
                entry("one", ContributionKind.Known.PLEDGE, "USD 100", "2011"),
                entry("two", ContributionKind.Known.CONTRIBUTION, "USD 40", "2011-05").toBuilder()
                        .against("one")
                        .fund("tower-fund")
                        .build(),
                entry("three", ContributionKind.Known.EXPENDITURE, "UYU 7", "2012").toBuilder()
                        .contributor("URY")
                        .build(),
                entry("four", ContributionKind.Known.CONTRIBUTION, "undisclosed", "2011/2012"),
                entry("five", ContributionKind.Known.CONTRIBUTION, "in kind", ""));

        @Test
        void by_contributor_fund_year_and_stage_are_totals_of_their_own() {
            assertThat(words(Total.byContributor(entries)))
                    .isEqualTo(Map.of("AZE", "USD 140 plus 1 undisclosed plus 1 in kind", "URY", "UYU 7"));
            assertThat(words(Total.byFund(entries)))
                    .isEqualTo(
                            Map.of("", "USD 100 plus UYU 7 plus 1 undisclosed plus 1 in kind", "tower-fund", "USD 40"));
            assertThat(words(Total.byYear(entries)))
                    .isEqualTo(Map.of("2011", "USD 140", "2012", "UYU 7", "", "1 undisclosed plus 1 in kind"));
            assertThat(words(Total.byStage(entries)))
                    .isEqualTo(Map.of(
                            "pledge", "USD 100",
                            "contribution", "USD 40 plus 1 undisclosed plus 1 in kind",
                            "expenditure", "UYU 7"));
            assertThat(Total.of(entries, ContributionKind.Known.EXPENDITURE)).hasToString("UYU 7");
        }

        private static Map<String, String> words(Map<String, Total> totals) {
            return totals.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, entry -> entry.getValue().toString()));
        }
    }

    @Nested
    class Outstanding {

        private static Contribution promise(String id, String amount) {
            return pledge(amount).toBuilder().id(id).build();
        }

        private static Contribution payment(String of, String amount) {
            return gift(amount).toBuilder().id("of-" + of + amount).against(of).build();
        }

        @Test
        void is_what_payments_leave_open_of_a_pledge() {
            assertThat(Total.outstanding(
                            List.of(promise("a", "USD 100"), payment("a", "USD 30"), payment("a", "USD 20"))))
                    .hasToString("USD 50");
            assertThat(Total.outstanding(List.of(promise("a", "USD 100"), gift("USD 100"))))
                    .as("a gift that is against no pledge pays none")
                    .hasToString("USD 100");
        }

        @Test
        void is_nothing_where_all_or_more_was_paid() {
            assertThat(Total.outstanding(List.of(promise("a", "USD 100"), payment("a", "USD 100"))))
                    .hasToString("nothing recorded");
            assertThat(Total.outstanding(List.of(promise("a", "USD 100"), payment("a", "USD 120"))))
                    .hasToString("nothing recorded");
        }

        @Test
        void is_undisclosed_where_a_figure_is_missing_or_in_another_currency() {
            assertThat(Total.outstanding(List.of(promise("a", "undisclosed")))).hasToString("1 undisclosed");
            assertThat(Total.outstanding(List.of(promise("a", "USD 100"), payment("a", "undisclosed"))))
                    .hasToString("1 undisclosed");
            assertThat(Total.outstanding(List.of(promise("a", "USD 100"), payment("a", "EUR 90"))))
                    .hasToString("1 undisclosed");
        }
    }
}
