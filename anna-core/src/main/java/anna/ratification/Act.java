package anna.ratification;

import anna.fact.Extensions;
import anna.fact.PartialDate;
import anna.fact.Provenance;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that a state did about an instrument: {@code URY} deposited its ratification of {@code tip} on 2005-03-04.
 *
 * <p>Meaning: dates say what happened on them, and only those that are known are there. What counts for consent to be
 * bound is the deposit with the depositary (for labour conventions, the registration), not the day of the document.
 */
@Value.Immutable
public sealed interface Act permits ImmutableAct {

    /** Returns the id of the instrument. */
    String instrument();

    /** Returns the id of the actor, for a state its alpha-3 code. */
    String actor();

    /** Returns what it did; where the source is unclear, what is inferred. */
    ActKind kind();

    /** Returns the kind as printed, where that is unclear or differs from {@link #kind()}. */
    Optional<String> printedKind();

    /** Returns the day of signature. */
    Optional<PartialDate> signedOn();

    /** Returns the day of deposit with the depositary, or of registration with the International Labour Office. */
    Optional<PartialDate> depositedOn();

    /** Returns the day on which a notification was received. */
    Optional<PartialDate> notifiedOn();

    /** Returns the day on which it took effect for the actor, where a source states it. */
    Optional<PartialDate> effectiveOn();

    /** Returns the day of a domestic act. */
    Optional<PartialDate> enactedOn();

    /**
     * Returns what it refers to: for a withdrawal the kind of the act withdrawn, for an objection or an acceptance of an
     * accession the id of the other actor, for a territorial extension the territory.
     */
    Optional<String> refersTo();

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

    /** Builds an act; instrument, actor and kind are required. */
    final class Builder extends ImmutableAct.Builder {
        Builder() {}
    }
}
