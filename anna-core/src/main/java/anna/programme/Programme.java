package anna.programme;

import anna.fact.Extensions;
import anna.fact.Localized;
import anna.fact.PartialDate;
import anna.fact.Provenance;
import anna.finding.Finding;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A programme under one identity, with every name that texts give it, its areas of work and who runs it. */
@Value.Immutable
public sealed interface Programme permits ImmutableProgramme {

    /** Returns the id, unique in a dossier. */
    String id();

    /** Returns the name to show. */
    Localized name();

    /** Returns the other names that texts use. */
    List<String> aliases();

    /** Returns the id of the actor that runs it. */
    Optional<String> runBy();

    /** Returns the symbol of the resolution that established it, as {@code CD/RES. 10 (82-R/07)}. */
    Optional<String> establishedBy();

    /** Returns when it was established. */
    Optional<PartialDate> establishedOn();

    /** Returns its areas of work, by number. */
    List<WorkArea> workAreas();

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
            throw new IllegalArgumentException("Programme.id must not be blank, but was " + Finding.quote(id()));
        }
    }

    /** Builds a programme; id and name are required. */
    final class Builder extends ImmutableProgramme.Builder {
        Builder() {}
    }
}
