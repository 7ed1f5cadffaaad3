package anna.funding;

import anna.fact.FactArbitraries;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any values of this package's types. */
public final class FundingArbitraries {

    private FundingArbitraries() {}

    /** Returns any amount in listed currencies. */
    public static Arbitrary<Amount> amounts() {
        Arbitrary<Amount> known = Combinators.combine(
                        Arbitraries.of("USD", "EUR", "UYU"), FactArbitraries.decimals(), Arbitraries.of(true, false))
                .as((currency, value, back) -> Amount.of(currency, back ? value.negate() : value));
        return Arbitraries.oneOf(List.of(known, known, Arbitraries.of(Amount.undisclosed(), Amount.inKind())))
                .withoutEdgeCases();
    }

    /** Returns any contribution, whose id is its amount. */
    public static Arbitrary<Contribution> contributions() {
        return Combinators.combine(
                        amounts(),
                        Arbitraries.of(ContributionKind.Known.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of("AZE", "CHN", "URY"))
                .as((amount, kind, shared, contributor) -> Contribution.builder()
                        .id(amount.toString())
                        .kind(ContributionKind.of(kind))
                        .contributor(contributor)
                        .amount(amount)
                        .shared(shared)
                        .build())
                .withoutEdgeCases();
    }
}
