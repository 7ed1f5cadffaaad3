package anna.instrument;

import anna.fact.Extensions;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The final clauses of an instrument as values: signature, consent, entry into force, reservations, withdrawal.
 *
 * <p>Meaning: what is absent is not known; it never stands for "none". That an instrument has no signature is said by a
 * {@link #signature()} open to {@link Eligibility#nobody()}.
 */
@Value.Immutable
public sealed interface FinalClauses permits ImmutableFinalClauses {

    /** Returns the clause on signature. */
    Optional<Clause> signature();

    /** Returns the clauses on consent by means, in the order of the instrument. */
    Map<MeansOfConsent, Clause> consent();

    /** Tells whether an accession binds only towards the parties that accept it; false towards all, absent unknown. */
    Optional<Boolean> accessionNeedsAcceptance();

    /** Returns the delay from the deposit of an acceptance of an accession to the day it is in force between the two. */
    Optional<Delay> acceptanceDelay();

    /** Returns the article on the acceptance of accessions. */
    Optional<String> acceptanceArticle();

    /** Returns the rules on entry into force. */
    Optional<EntryIntoForce> entryIntoForce();

    /** Returns which reservations are allowed, in English, with the article. */
    Optional<String> reservations();

    /** Returns what is said on territories, in English, with the article. */
    Optional<String> territory();

    /** Returns the rules on withdrawal. */
    Optional<Withdrawal> withdrawal();

    /** Returns how successions are handled, in English. */
    Optional<String> succession();

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

    /** Builds final clauses; nothing is required. */
    final class Builder extends ImmutableFinalClauses.Builder {
        Builder() {}
    }
}
