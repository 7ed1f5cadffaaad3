package anna.ratification;

import anna.fact.Answer;
import anna.fact.Language;
import anna.fact.Localized;
import anna.fact.PartialDate;
import anna.finding.Finding;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Where one state stands towards one instrument on one day, with the reasons: Barbados was a party to {@code tip} on
 * 2015-01-01, known, in force from 2014-12-11 by article 17(2).
 */
@Value.Immutable
public sealed interface Standing permits ImmutableStanding {

    /** Returns the id of the instrument. */
    String instrument();

    /** Returns the id of the actor. */
    String actor();

    /** Returns the day asked about. */
    LocalDate on();

    /** Returns where it stands. */
    Status status();

    /**
     * Returns the statuses that are not ruled out: the status itself where there is one answer, several where it is
     * unknown, none where sources contradict each other.
     */
    Set<Status> possible();

    /** Returns how far that can be relied on. */
    Certainty certainty();

    /** Returns the day of signature. */
    Optional<PartialDate> signedOn();

    /** Returns the day of deposit of the consent that counts. */
    Optional<PartialDate> depositedOn();

    /** Returns the day from which the instrument is in force for the state, also where that lies after the day asked. */
    Optional<LocalDate> inForceFrom();

    /** Returns the day from which it is no longer in force for the state. */
    Optional<LocalDate> endedOn();

    /** Returns the last day that a source covers for this state and instrument. */
    Optional<LocalDate> horizon();

    /** Returns the open ways to become bound, the usual one first; empty for a party. */
    List<Route> routes();

    /** Returns the acts that make it so, in the order of their dates. */
    List<Act> acts();

    /** Returns the attestations that make it so. */
    List<Attestation> attestations();

    /** Returns the articles that make it so. */
    List<String> articles();

    /**
     * Returns what the clauses say against the acts that make it so, each a WARNING: the acts count all the same, since
     * the depositary took them. The ids are {@code act.date.before-opening}, {@code act.date.after-closing}, {@code
     * act.date.before-entry-into-force}, {@code act.actor.not-eligible}, {@code act.condition.not-met}, {@code
     * act.signature.missing}, {@code act.notice.too-early} and {@code act.notice.outside-window}.
     */
    List<Finding> findings();

    /** Returns the reason as one sentence, in English and in Spanish. */
    Localized reasons();

    /** Returns the reason as one English sentence. */
    default String reason() {
        return reasons().any();
    }

    /** Returns the reason as one sentence in the language, English or Spanish; absent in any other. */
    default Optional<String> reason(Language language) {
        return reasons().in(language);
    }

    /**
     * Tells whether the instrument is in force for the actor on the day; also a state of which it is unknown what else
     * it is may be known not to be a party.
     */
    default Answer isParty() {
        if (!possible().contains(Status.PARTY)) {
            return status() == Status.DISPUTED ? Answer.CANNOT_SAY : Answer.NO;
        }
        return Answer.of(possible().size() == 1).or(Answer.CANNOT_SAY);
    }

    /**
     * Returns the strict view, in which what is presumed is unknown: the dates and acts stay, every status is possible,
     * and no route is certain.
     */
    default Standing strict() {
        if (certainty() != Certainty.PRESUMED) {
            return this;
        }
        return toBuilder()
                .status(Status.UNKNOWN)
                .possible(EnumSet.complementOf(EnumSet.of(Status.DISPUTED, Status.UNKNOWN)))
                .certainty(Certainty.UNKNOWN)
                .routes(routes().stream()
                        .map(route -> route.toBuilder()
                                .open(Answer.CANNOT_SAY)
                                .usual(false)
                                .build())
                        .toList())
                .build();
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with everything set as it is here. */
    default Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds a standing. */
    final class Builder extends ImmutableStanding.Builder {
        Builder() {}
    }
}
