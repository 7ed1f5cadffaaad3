package anna.funding;

import anna.fact.Extensions;
import anna.fact.Localized;
import anna.fact.Provenance;
import anna.finding.Finding;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A fund that contributions go to, such as the specific fund of a programme. */
@Value.Immutable
public sealed interface Fund permits ImmutableFund {

    /** Returns the id, unique in a dossier. */
    String id();

    /** Returns its name. */
    Localized name();

    /** Returns other names that texts use. */
    List<String> aliases();

    /** Returns the id of the actor that holds it. */
    Optional<String> heldBy();

    /** Returns the id of the programme that it is for. */
    Optional<String> programme();

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
            throw new IllegalArgumentException("Fund.id must not be blank, but was " + Finding.quote(id()));
        }
    }

    /** Builds a fund; id and name are required. */
    final class Builder extends ImmutableFund.Builder {
        Builder() {}
    }
}
