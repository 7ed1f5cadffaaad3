package anna.programme;

import anna.actor.Participation;
import anna.fact.Extensions;
import anna.fact.Localized;
import anna.fact.PartialDate;
import anna.fact.Provenance;
import anna.finding.Finding;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A plan of an institute or a state for some years, such as the institute's plan for 2011 to 2015. */
@Value.Immutable
public sealed interface Plan permits ImmutablePlan {

    /** Returns the id, unique in a dossier. */
    String id();

    /** Returns its title. */
    Localized title();

    /** Returns the id of the actor whose plan it is. */
    String owner();

    /** Returns the years that it is for, both ends inclusive. */
    Optional<PartialDate> period();

    /** Returns when it was adopted. */
    Optional<PartialDate> adoptedOn();

    /** Returns where it was adopted. */
    Optional<String> adoptedAt();

    /** Returns who adopted, supported or asked for it. */
    List<Participation> participants();

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
            throw new IllegalArgumentException("Plan.id must not be blank, but was " + Finding.quote(id()));
        }
        if (owner().isBlank()) {
            throw new IllegalArgumentException("Plan.owner must not be blank, but was " + Finding.quote(owner()));
        }
    }

    /** Builds a plan; id, title and owner are required. */
    final class Builder extends ImmutablePlan.Builder {
        Builder() {}
    }
}
