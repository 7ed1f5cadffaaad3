package anna.ratification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The statuses of one actor towards one instrument on all days, without reasons: Argentina and {@code hague28} was a
 * signatory from 1991-01-28, had consented from 1991-03-19 and was a party from 1991-06-01.
 *
 * <p>Meaning: every answer is the same as that of {@link Ratifications#standing(String, String, LocalDate)}. This is the
 * one to hold when many days are asked about: a question is a search among a few numbers.
 */
public final class StatusHistory {

    private final String instrument;
    private final String actor;
    private final Stretches stretches;
    private final int column;
    private final long[] numbers;
    private final int start;
    private final int end;

    StatusHistory(String instrument, String actor, Stretches stretches, int column) {
        this.instrument = instrument;
        this.actor = actor;
        this.stretches = stretches;
        this.column = column;
        this.numbers = stretches.numbers();
        this.start = stretches.start(column);
        this.end = stretches.end(column);
    }

    /** Returns the id of the instrument. */
    public String instrument() {
        return instrument;
    }

    /** Returns the id of the actor. */
    public String actor() {
        return actor;
    }

    /** Returns the status on the day, presumed or not. */
    public Status status(LocalDate on) {
        return Statuses.statusOf(Stretches.statuses(numbers, start, end, on.toEpochDay()));
    }

    /** Returns the statuses that are not ruled out on the day; none where sources contradict each other. */
    public Set<Status> possible(LocalDate on) {
        return Statuses.listOf(Stretches.statuses(numbers, start, end, on.toEpochDay()));
    }

    /** Returns how far the status of the day can be relied on. */
    public Certainty certainty(LocalDate on) {
        return stretches.certainty(column, on.toEpochDay());
    }

    /** Returns the last day that a source covers. */
    public Optional<LocalDate> horizon() {
        return stretches.horizon(column);
    }

    /** Returns the days on which the status is another than on the day before, in their order. */
    public List<LocalDate> changes() {
        List<LocalDate> changes = new ArrayList<>();
        for (LocalDate day : stretches.changes(column)) {
            if (status(day) != status(day.minusDays(1))) {
                changes.add(day);
            }
        }
        return Collections.unmodifiableList(changes);
    }

    /** Returns the days and the status from each on; for people, not for programs. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("StatusHistory{" + instrument + " " + actor + ": "
                + status(LocalDate.MIN).code());
        changes()
                .forEach(day -> text.append(", ")
                        .append(day)
                        .append(' ')
                        .append(status(day).code()));
        return text.append('}').toString();
    }
}
