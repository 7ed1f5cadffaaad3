package anna.ratification;

import anna.fact.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The days on which something may have happened, first and last inclusive; {@link LocalDate#MIN} and
 * {@link LocalDate#MAX} stand for an end that is not known.
 */
record Days(LocalDate first, LocalDate last) {

    /** Any day at all. */
    static final Days ANY = new Days(LocalDate.MIN, LocalDate.MAX);

    static Days of(PartialDate date) {
        return new Days(date.earliest().orElse(LocalDate.MIN), date.latest().orElse(LocalDate.MAX));
    }

    static Days of(Optional<PartialDate> date) {
        return date.map(Days::of).orElse(ANY);
    }

    static Days on(LocalDate day) {
        return new Days(day, day);
    }

    /** Tells whether nothing is known of when it happened. */
    boolean areAny() {
        return equals(ANY);
    }

    boolean isOneDay() {
        return first.equals(last);
    }

    /** Tells whether it may have happened by the end of the day. */
    boolean mayBeBy(LocalDate day) {
        return !first.isAfter(day);
    }

    /** Tells whether it has happened by the end of the day, whichever of the days it was. */
    boolean areBy(LocalDate day) {
        return !last.isAfter(day);
    }

    /** Tells whether every one of these days is before every one of the others. */
    boolean areBefore(Days others) {
        return last.isBefore(others.first);
    }

    /** Returns the days on which the first of two such things may have happened. */
    Days orEarlier(Days others) {
        return new Days(earlier(first, others.first), earlier(last, others.last));
    }

    /** Returns these days, none of them before the given one. */
    Days notBefore(LocalDate day) {
        return new Days(later(first, day), later(last, day));
    }

    /** Hands over the first and the last of the days. */
    void handTo(Consumer<LocalDate> days) {
        days.accept(first);
        if (!first.equals(last)) {
            days.accept(last);
        }
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return other.isBefore(one) ? other : one;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return other.isAfter(one) ? other : one;
    }
}
