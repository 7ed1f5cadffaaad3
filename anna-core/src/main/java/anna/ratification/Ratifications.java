package anna.ratification;

import anna.actor.Members;
import anna.instrument.Instrument;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * All that is known of who joined what, indexed, with the answers that follow.
 *
 * <p>Start with {@link #standing(String, String, LocalDate)}.
 */
public final class Ratifications {

    private Ratifications() {}

    /** Returns the answers that follow from the facts. */
    public static Ratifications of(
            Collection<Instrument> instruments,
            Collection<Act> acts,
            Collection<Attestation> attestations,
            Members members) {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns where the actor stands towards the instrument on the day.
     *
     * @throws IllegalArgumentException if the instrument is not one of these
     */
    public Standing standing(String instrument, String actor, LocalDate on) {
        throw new UnsupportedOperationException();
    }

    /** Returns the standings of the actors towards the instruments on the day, ordered by instrument, then actor. */
    public List<Standing> table(Collection<String> instruments, Collection<String> actors, LocalDate on) {
        throw new UnsupportedOperationException();
    }

    /** Returns of a table the standings that are, for all that is known, not those of a party. */
    public List<Standing> gaps(Collection<String> instruments, Collection<String> actors, LocalDate on) {
        throw new UnsupportedOperationException();
    }

    /** Returns the ids of the instruments about which there is at least one fact, in their order. */
    public List<String> covered() {
        throw new UnsupportedOperationException();
    }
}
