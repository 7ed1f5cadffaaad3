package anna.funding;

import anna.fact.Extensions;
import anna.fact.PartialDate;
import anna.fact.Provenance;
import anna.finding.Finding;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Money or help that somebody gave, or promised: {@code USD 10000} from {@code AZE} in 2011. */
@Value.Immutable
public sealed interface Contribution permits ImmutableContribution {

    /** Returns the id, unique in a dossier. */
    String id();

    /** Returns at which stage it is. */
    @Value.Default
    default ContributionKind kind() {
        return ContributionKind.of(ContributionKind.Known.CONTRIBUTION);
    }

    /** Returns the id of the actor that gave it. */
    String contributor();

    /** Returns the part of the contributor that it comes from, such as a project's component, in English. */
    Optional<String> through();

    /** Returns how much. */
    Amount amount();

    /** Returns when it was given, or delivered. */
    Optional<PartialDate> date();

    /** Returns the id of the fund that it went to. */
    Optional<String> fund();

    /** Returns the id of the actor that received it, where that is not the holder of the fund. */
    Optional<String> recipient();

    /** Tells whether it was given to more than this programme, so that the whole of it is not this programme's. */
    @Value.Default
    default boolean shared() {
        return false;
    }

    /** Returns the ids of the activities that it paid for. */
    Set<String> usedFor();

    /** Returns what it is meant for and not yet used for, in English. */
    Optional<String> earmarkedFor();

    /** Returns the ids of the activities that it is set aside for and not yet used for. */
    Set<String> reservedFor();

    /**
     * Returns the id of the entry that this one is made against: the pledge or commitment that a contribution pays, the
     * contribution that an allocation or an expenditure draws on.
     */
    Optional<String> against();

    /** Returns what else is known of it, in English. */
    Optional<String> note();

    /** Returns where this is from. */
    Optional<Provenance> provenance();

    /** Returns what others added under keys of their own; kept and written back. */
    @Value.Default
    default Extensions extensions() {
        return Extensions.none();
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with everything set as it is here. */
    default Builder toBuilder() {
        return builder().like(this);
    }

    /** @hidden */
    @Value.Check
    default void check() {
        if (id().isBlank()) {
            throw new IllegalArgumentException("Contribution.id must not be blank, but was " + Finding.quote(id()));
        }
        if (contributor().isBlank()) {
            throw new IllegalArgumentException(
                    "Contribution.contributor must not be blank, but was " + Finding.quote(contributor()));
        }
    }

    /** Builds a contribution; id, contributor and amount are required. */
    final class Builder extends ImmutableContribution.Builder {
        Builder() {}
    }
}
