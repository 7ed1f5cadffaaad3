package anna.actor;

import anna.fact.Extensions;
import anna.fact.PartialDate;
import anna.fact.Provenance;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One dated line of an actor's history in an organization: {@code HND} suspended in {@code oas} from 2009-07-05 until
 * 2011-06-01.
 *
 * <p>Meaning: suspension and not taking part are lines of their own beside the membership and do not end it.
 */
@Value.Immutable
public sealed interface Membership permits ImmutableMembership {

    /** Returns the id of the actor. */
    String actor();

    /** Returns the id of the organization. */
    String organization();

    /** Returns what the line says. */
    MembershipKind kind();

    /** Returns the first day; absent if it is not known. */
    Optional<PartialDate> from();

    /** Returns the day after the last; absent if the line has not ended. */
    Optional<PartialDate> until();

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

    /** Builds a membership; actor, organization and kind are required. */
    final class Builder extends ImmutableMembership.Builder {
        Builder() {}
    }
}
