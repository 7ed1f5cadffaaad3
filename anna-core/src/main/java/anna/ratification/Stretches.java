package anna.ratification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The stretches of days in which the same statuses are possible, as numbers: first the horizon, then one number for each
 * stretch, made of its first day and the set of {@link Statuses}.
 *
 * <p>Meaning: one such array is all that is kept of a history that nobody asks for reasons.
 */
final class Stretches {

    private static final int BITS = 8;
    private static final long SET = (1 << BITS) - 1;
    private static final long NO_HORIZON = Long.MIN_VALUE;

    private Stretches() {}

    /** Returns the number of a stretch that begins on the day. */
    static long of(long epochDay, int statuses) {
        return (epochDay << BITS) | statuses;
    }

    static long horizon(Optional<LocalDate> horizon) {
        return horizon.map(LocalDate::toEpochDay).orElse(NO_HORIZON);
    }

    /** Returns the statuses that are possible on the day. */
    static int statuses(long[] stretches, long epochDay) {
        long last = (epochDay << BITS) | SET;
        int low = 1;
        int high = stretches.length - 1;
        if (high < 8) {
            while (high > 1 && stretches[high] > last) {
                high--;
            }
            return (int) (stretches[high] & SET);
        }
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (stretches[middle] > last) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return (int) (stretches[low] & SET);
    }

    /** Tells whether sources contradict each other on some day. */
    static boolean isDisputed(long[] stretches) {
        for (int i = 1; i < stretches.length; i++) {
            if ((stretches[i] & SET) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a source covers the day. */
    static boolean covers(long[] stretches, long epochDay) {
        return epochDay <= stretches[0];
    }

    static Optional<LocalDate> horizon(long[] stretches) {
        return stretches[0] == NO_HORIZON ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(stretches[0]));
    }

    /** Returns the first days of the stretches, without the very first. */
    static List<LocalDate> changes(long[] stretches) {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 2; i < stretches.length; i++) {
            days.add(LocalDate.ofEpochDay(stretches[i] >> BITS));
        }
        return days;
    }
}
