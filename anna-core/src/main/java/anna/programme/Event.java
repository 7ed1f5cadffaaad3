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

/**
 * A congress, conference or session of others that a resolution cites, such as a world congress in Rio de Janeiro.
 *
 * <p>Meaning: an event is no activity of the programme; nobody accounts for it here.
 */
@Value.Immutable
public sealed interface Event permits ImmutableEvent {

    /** Returns the id, unique in a dossier. */
    String id();

    /** Returns its name. */
    Localized name();

    /** Returns its number in a row of such events, 1 or more. */
    Optional<Integer> ordinal();

    /** Returns when it took place. */
    Optional<PartialDate> date();

    /** Returns where it took place. */
    Optional<String> place();

    /** Returns the theme. */
    Optional<Localized> theme();

    /** Returns what came of it, such as a declaration, by title. */
    List<Localized> outcomes();

    /** Returns who hosted or sponsored it. */
    List<Participation> participants();

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
            throw new IllegalArgumentException("Event.id must not be blank, but was " + Finding.quote(id()));
        }
        if (ordinal().filter(ordinal -> ordinal < 1).isPresent()) {
            throw new IllegalArgumentException(
                    "Event.ordinal must be 1 or more, but was '" + ordinal().get() + "'");
        }
    }

    /** Builds an event; id and name are required. */
    final class Builder extends ImmutableEvent.Builder {
        Builder() {}
    }
}
