package anna.instrument;

import anna.fact.Extensions;
import anna.fact.Provenance;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One step that a final clause opens to states: signing, ratifying, acceding, with the article that says so, who may
 * and when.
 *
 * <p>Meaning: a step whose {@link #who()} is absent is in the instrument, but who may take it is not known; if it comes
 * {@link #afterSignature()}, those may who signed.
 */
@Value.Immutable
public sealed interface Clause permits ImmutableClause {

    /**
     * Returns the article and paragraph, such as {@code 16(1)}; where the rule stands elsewhere, with that name first.
     */
    Optional<String> article();

    /** Returns who may. */
    Optional<Eligibility> who();

    /** Returns the first day on which it is possible. */
    Optional<LocalDate> opensOn();

    /**
     * Returns the last day on which it is possible, inclusive and not before it opens; absent if it stays open, or it
     * is not known.
     */
    Optional<LocalDate> closesOn();

    /** Tells whether a signature must come before it. */
    @Value.Default
    default boolean afterSignature() {
        return false;
    }

    /** Tells whether it is possible only once the instrument itself is in force. */
    @Value.Default
    default boolean afterEntryIntoForce() {
        return false;
    }

    /** Returns a further condition on the state, such as being party to a parent instrument. */
    Optional<Eligibility> condition();

    /** Returns the article of the further condition. */
    Optional<String> conditionArticle();

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
        if (opensOn().isPresent()
                && closesOn().isPresent()
                && closesOn().get().isBefore(opensOn().get())) {
            throw new IllegalArgumentException("Clause.closesOn must not be before opensOn "
                    + opensOn().get() + ", but was '" + closesOn().get() + "'");
        }
    }

    /** Builds a clause; nothing is required. */
    final class Builder extends ImmutableClause.Builder {
        Builder() {}
    }
}
