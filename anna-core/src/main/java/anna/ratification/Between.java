package anna.ratification;

import anna.fact.Answer;
import anna.fact.Language;
import anna.fact.Localized;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether an instrument is in force between two states on a day: {@code hague28} between Argentina and France since
 * 1991-06-01, both having ratified.
 *
 * <p>Meaning: between two parties an instrument is in force, unless its clauses make an accession bind only towards the
 * parties that accept it. Then
 *
 * <ul>
 *   <li>two states that ratified, accepted or approved need no acceptance of each other;
 *   <li>a state that ratified, accepted or approved must accept the accession of the other, also if it joined later;
 *   <li>of two states that acceded, the one that did so first must accept the accession of the other.
 * </ul>
 *
 * <p>An acceptance that is not in the data proves nothing, unless a source is attested to list all of them. What a state
 * declares about another, such as an objection, is among the {@link #acts()} and is not weighed.
 *
 * <p>Source: Convention on the Civil Aspects of International Child Abduction (1980), article 38; that two states which
 * acceded on one day need an answer of both is this library's caution.
 */
@Value.Immutable
public sealed interface Between permits ImmutableBetween {

    /** Returns the id of the instrument. */
    String instrument();

    /** Returns where the one state stands. */
    Standing one();

    /** Returns where the other state stands. */
    Standing other();

    /** Returns the day asked about. */
    LocalDate on();

    /** Returns whether it is in force between them. */
    Answer inForce();

    /** Returns how far that can be relied on; unknown where it cannot be said. */
    Certainty certainty();

    /** Returns the day since which it is in force between them, or from which it will be; absent where that is open. */
    Optional<LocalDate> since();

    /** Returns the acts of the two towards each other: acceptances of accession and objections. */
    List<Act> acts();

    /** Returns the articles that make it so. */
    List<String> articles();

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

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with everything set as it is here. */
    default Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds the answer. */
    final class Builder extends ImmutableBetween.Builder {
        Builder() {}
    }
}
