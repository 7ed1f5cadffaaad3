package anna.ratification;

import anna.fact.Answer;
import anna.instrument.MeansOfConsent;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A lawful way for a state to become bound by an instrument on a day: {@code accession} under article 16(4), or
 * {@code signature} and then {@code ratification}.
 */
@Value.Immutable
public sealed interface Route permits ImmutableRoute {

    /** Returns the means of consent at the end of the route. */
    MeansOfConsent means();

    /** Tells whether the state must sign first, because it has not. */
    @Value.Default
    default boolean signatureFirst() {
        return false;
    }

    /**
     * Returns the id of the instrument that the state must join first, as the clause makes it a condition and the state
     * can meet it; both instruments of consent may be deposited on one day.
     */
    Optional<String> joinFirst();

    /** Returns the article that opens the route. */
    Optional<String> article();

    /** Returns whether the route is open; what is closed is no route, so the answer is yes or cannot say. */
    @Value.Default
    default Answer open() {
        return Answer.YES;
    }

    /** Tells whether this is the usual route of those that are open. */
    @Value.Default
    default boolean usual() {
        return false;
    }

    /**
     * Returns the steps of the route joined by {@code +}: {@code accession}, {@code signature+ratification}, {@code
     * untoc+accession} where another instrument must be joined first; with {@code ?} if uncertain.
     */
    default String toText() {
        return joinFirst().map(id -> id + "+").orElse("")
                + (signatureFirst() ? "signature+" : "")
                + means()
                + (open().isYes() ? "" : "?");
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with everything set as it is here. */
    default Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds a route; the means is required. */
    final class Builder extends ImmutableRoute.Builder {
        Builder() {}
    }
}
