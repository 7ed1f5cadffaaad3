package anna.actor;

import anna.fact.Extensions;
import anna.fact.Localized;
import anna.fact.Provenance;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A state or a body, such as {@code URY} (Uruguay) or {@code iin} (the Inter-American Children's Institute).
 *
 * <p>Identity is {@link #id()}: for a state the ISO 3166-1 alpha-3 code, for a body a short lower-case word. What other
 * schemes call it stands in {@link #identifiers()}.
 */
@Value.Immutable
public sealed interface Actor permits ImmutableActor {

    /** Returns the id, unique in a dossier. */
    String id();

    /** Returns what sort of actor it is. */
    ActorKind kind();

    /** Returns the usual name. */
    Localized name();

    /** Returns other names and spellings that texts use, in any language, acronyms among them. */
    List<String> aliases();

    /** Returns names in other schemes, as {@code scheme:value}, such as {@code iso3166-2:UY}. */
    Set<String> identifiers();

    /** Returns the id of the actor that it is a part of. */
    Optional<String> parent();

    /** Returns where it has its seat, in the words of its source. */
    Optional<String> seat();

    /** Returns where this is from. */
    Optional<Provenance> provenance();

    /** Tells whether the actor is a state. */
    default boolean isState() {
        return kind().is(ActorKind.Known.STATE);
    }

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
        if (!id().matches("[A-Za-z][A-Za-z0-9-]*")) {
            throw new IllegalArgumentException("Actor.id must be one word, but was '" + id() + "'");
        }
    }

    /** Builds an actor; id, kind and name are required. */
    final class Builder extends ImmutableActor.Builder {
        Builder() {}
    }
}
