package anna.instrument;

import anna.fact.Extensions;
import anna.fact.Localized;
import anna.fact.PartialDate;
import anna.fact.Provenance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A treaty, such as {@code tip}, the Protocol to Prevent, Suppress and Punish Trafficking in Persons.
 *
 * <p>Identity is {@link #id()}, a short word; what depositaries call it stands in {@link #identifiers()}, as
 * {@code untc:XVIII-12-a}.
 */
@Value.Immutable
public sealed interface Instrument permits ImmutableInstrument {

    /** Returns the id, unique in a dossier. */
    String id();

    /** Returns the full title. */
    Localized title();

    /** Returns the usual short name. */
    Optional<Localized> shortTitle();

    /** Returns other names that texts use, in any language. */
    List<String> aliases();

    /** Returns names in other schemes, as {@code scheme:value}, such as {@code hcch:28}. */
    Set<String> identifiers();

    /** Returns where the text is registered and printed, in the words of its source. */
    Optional<String> officialReference();

    /** Returns the day of adoption. */
    Optional<PartialDate> adoptedOn();

    /** Returns the place of adoption. */
    Optional<String> adoptedAt();

    /** Returns the day on which the instrument itself entered into force; absent if it has not, or it is not known. */
    Optional<LocalDate> inForceSince();

    /** Returns who keeps the instruments of consent, by name. */
    Optional<String> depositary();

    /** Returns the id of the instrument that this one supplements. */
    Optional<String> parent();

    /** Returns the final clauses; what is not known is absent in them. */
    @Value.Default
    default FinalClauses finalClauses() {
        return FinalClauses.builder().build();
    }

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
        if (!id().matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("Instrument.id must be one lower-case word, but was '" + id() + "'");
        }
    }

    /** Builds an instrument; id and title are required. */
    final class Builder extends ImmutableInstrument.Builder {
        Builder() {}
    }
}
