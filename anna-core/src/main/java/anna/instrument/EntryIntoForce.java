package anna.instrument;

import anna.fact.Extensions;
import anna.fact.Provenance;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * When an instrument enters into force, in general and for a state that joins later.
 *
 * <p>Meaning: the instrument enters into force {@link #generalDelay()} after the deposit of instrument number
 * {@link #instruments()}. For a state whose deposit is later it enters into force {@link #laterDelay()} after its own
 * deposit, and never before the instrument itself. Some later-state rules begin only once the instrument is in force
 * ({@link #laterOnlyOnceInForce()}); a deposit made before that takes the general date.
 */
@Value.Immutable
public sealed interface EntryIntoForce permits ImmutableEntryIntoForce {

    /** Returns how many instruments of consent are needed, 1 or more. */
    OptionalInt instruments();

    /** Returns the delay after the last of them. */
    Optional<Delay> generalDelay();

    /** Returns the article of the general rule. */
    Optional<String> generalArticle();

    /** Returns the delay after the deposit of a state that joins later. */
    Optional<Delay> laterDelay();

    /** Returns the article of the rule for states that join later. */
    Optional<String> laterArticle();

    /** Returns the article of that rule for a state that accedes, where it is another. */
    Optional<String> accessionArticle();

    /** Tells whether the rule for later states begins only with the entry into force of the instrument itself. */
    @Value.Default
    default boolean laterOnlyOnceInForce() {
        return false;
    }

    /** Returns the id of an instrument before whose entry into force this one cannot enter into force. */
    Optional<String> notBefore();

    /** Returns what a careful reader should know, in English. */
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
        instruments().ifPresent(number -> atLeastOne("instruments", number));
    }

    private static void atLeastOne(String name, int number) {
        if (number < 1) {
            throw new IllegalArgumentException(
                    "EntryIntoForce." + name + " must be 1 or more, but was '" + number + "'");
        }
    }

    /** Builds the rules; nothing is required. */
    final class Builder extends ImmutableEntryIntoForce.Builder {
        Builder() {}
    }
}
