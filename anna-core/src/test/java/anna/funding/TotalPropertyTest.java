package anna.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TotalPropertyTest {

    @Provide
    Arbitrary<List<Contribution>> lines() {
        return FundingArbitraries.contributions().list().ofMaxSize(8).withoutEdgeCases();
    }

    @Property
    void the_order_of_the_contributions_does_not_matter(@ForAll("lines") List<Contribution> lines) {
        List<Contribution> reversed = new ArrayList<>(lines);
        Collections.reverse(reversed);
        assertThat(Total.of(reversed)).isEqualTo(Total.of(lines)).hasSameHashCodeAs(Total.of(lines));
    }

    @Property
    void nobody_is_lost(@ForAll("lines") List<Contribution> lines) {
        Total total = Total.of(lines);
        long known = lines.stream().filter(line -> line.amount().isKnown()).count();
        assertThat(known + total.undisclosed() + total.inKind()).isEqualTo(lines.size());
        assertThat(total.isComplete())
                .isEqualTo(lines.stream().allMatch(line -> line.amount().isKnown() && !line.shared()));
    }

    @Property
    void one_more_undisclosed_contribution_changes_only_that_count(@ForAll("lines") List<Contribution> lines) {
        List<Contribution> more = new ArrayList<>(lines);
        more.add(Contribution.builder()
                .id("more")
                .contributor("CHN")
                .amount(Amount.undisclosed())
                .build());
        assertThat(Total.of(more).sums()).isEqualTo(Total.of(lines).sums());
        assertThat(Total.of(more).undisclosed()).isEqualTo(Total.of(lines).undisclosed() + 1);
        assertThat(Total.of(more).isComplete()).isFalse();
    }

    @Property
    void the_whole_is_the_sum_of_its_parts_and_of_what_is_missing_from_them(@ForAll("lines") List<Contribution> lines) {
        for (Map<String, Total> parts :
                List.of(Total.byContributor(lines), Total.byFund(lines), Total.byYear(lines), Total.byStage(lines))) {
            Total sum = parts.values().stream().reduce(Total.of(List.of()), Total::plus);
            assertThat(sum).isEqualTo(Total.of(lines));
        }
    }

    @Property
    void what_is_outstanding_is_never_more_than_what_was_promised(@ForAll("lines") List<Contribution> lines) {
        Total promised =
                Total.of(lines, ContributionKind.Known.PLEDGE).plus(Total.of(lines, ContributionKind.Known.COMMITMENT));
        Total open = Total.outstanding(lines);
        assertThat(open.undisclosed()).isEqualTo(promised.undisclosed());
        assertThat(promised.sums().keySet()).containsAll(open.sums().keySet());
    }
}
