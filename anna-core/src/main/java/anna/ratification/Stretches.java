package anna.ratification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The stretches of days in which the same statuses are possible, for every actor towards one instrument, as numbers one
 * after the other: of each actor first the horizon, then one number for each stretch, made of its first day and the set
 * of {@link Statuses}.
 *
 * <p>Meaning: this is all that is kept of histories that nobody asks for reasons. A column beyond the last, or -1, is
 * that of an actor of whom nothing is recorded.
 */
final class Stretches {

    private static final int BITS = 8;
    private static final long SET = (1 << BITS) - 1;
    private static final long NO_HORIZON = Long.MIN_VALUE;
    private static final int FEW = 8;

    private final int[] ends;
    private final long[] numbers;
    private final long opening;

    private Stretches(int[] ends, long[] numbers, long opening) {
        this.ends = ends;
        this.numbers = numbers;
        this.opening = opening;
    }

    /** Puts the numbers of the actors one after the other; those of actors without a fact are there once. */
    static final class Gathering {

        private final int[] ends;
        private final long opening;
        private long[] numbers;
        private int size;
        private int column;

        Gathering(Terms terms, int columns) {
            this.ends = new int[columns + 1];
            this.opening = terms.opening().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
            long[] unrecorded = new History(terms, List.of(), List.of(), List.of()).stretches();
            this.numbers = Arrays.copyOf(unrecorded, unrecorded.length + 4 * columns);
            this.size = unrecorded.length;
            this.ends[0] = size;
        }

        void add(long @Nullable [] next) {
            if (next != null) {
                if (size + next.length > numbers.length) {
                    numbers = Arrays.copyOf(numbers, 2 * size + next.length);
                }
                System.arraycopy(next, 0, numbers, size, next.length);
                size += next.length;
            }
            ends[++column] = size;
        }

        Stretches stretches() {
            return new Stretches(ends, Arrays.copyOf(numbers, size), opening);
        }
    }

    /** Returns the number of a stretch that begins on the day. */
    static long number(long epochDay, int statuses) {
        return (epochDay << BITS) | statuses;
    }

    static long horizonNumber(Optional<LocalDate> horizon) {
        return horizon.map(LocalDate::toEpochDay).orElse(NO_HORIZON);
    }

    /** Returns the statuses that are possible on the day, of the numbers of one history. */
    static int statuses(long[] numbers, long epochDay) {
        return statuses(numbers, 0, numbers.length, epochDay);
    }

    /** Returns the same of the numbers from a start to an end, exclusive. */
    static int statuses(long[] numbers, int start, int end, long epochDay) {
        long last = (epochDay << BITS) | SET;
        int high = end - 1;
        int low = start + 1;
        while (high - low > FEW) {
            int middle = (low + high) >>> 1;
            if (numbers[middle] > last) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        while (high > low && numbers[high] > last) {
            high--;
        }
        return (int) (numbers[high] & SET);
    }

    /** Tells whether sources contradict each other on some day, by the numbers of one history. */
    static boolean isDisputed(long[] numbers) {
        for (int i = 1; i < numbers.length; i++) {
            if ((numbers[i] & SET) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns the first days of the stretches, without the very first, of the numbers of one history. */
    static List<LocalDate> changes(long[] numbers) {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 2; i < numbers.length; i++) {
            days.add(LocalDate.ofEpochDay(numbers[i] >> BITS));
        }
        return days;
    }

    private boolean isRecorded(int column) {
        return column >= 0 && column + 1 < ends.length && ends[column] != ends[column + 1];
    }

    /** Returns the numbers themselves, which nobody may change. */
    long[] numbers() {
        return numbers;
    }

    /** Returns where the numbers of a column start. */
    int start(int column) {
        return isRecorded(column) ? ends[column] : 0;
    }

    /** Returns where the numbers of a column end, exclusive. */
    int end(int column) {
        return isRecorded(column) ? ends[column + 1] : ends[0];
    }

    /** Returns the statuses that are possible on the day. */
    int statuses(int column, long epochDay) {
        return statuses(numbers, start(column), end(column), epochDay);
    }

    /** Returns how far the status of the day can be relied on. */
    Certainty certainty(int column, long epochDay) {
        return certainty(start(column), statuses(column, epochDay), epochDay);
    }

    private Certainty certainty(int start, int statuses, long epochDay) {
        if (epochDay < opening) {
            return Certainty.KNOWN;
        }
        return Statuses.statusOf(statuses) == Status.UNKNOWN
                ? Certainty.UNKNOWN
                : epochDay <= numbers[start] ? Certainty.KNOWN : Certainty.PRESUMED;
    }

    /** Writes a cell of a table for each of the columns. */
    void fill(int[] columns, long epochDay, byte[] cells, int at) {
        for (int i = 0; i < columns.length; i++) {
            int start = start(columns[i]);
            int set = statuses(numbers, start, end(columns[i]), epochDay);
            cells[at + i] = StatusTable.cell(Statuses.statusOf(set), certainty(start, set, epochDay));
        }
    }

    Optional<LocalDate> horizon(int column) {
        long horizon = numbers[start(column)];
        return horizon == NO_HORIZON ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(horizon));
    }

    /** Returns the first days of the stretches, without the very first. */
    List<LocalDate> changes(int column) {
        return changes(Arrays.copyOfRange(numbers, start(column), end(column)));
    }
}
