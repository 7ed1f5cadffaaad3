package anna.ratification;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The statuses of many actors towards many instruments on one day, without reasons.
 *
 * <p>Meaning: a row for each instrument and a column for each actor, in the order in which they were asked for. Every
 * cell is the same as the answer of {@link Ratifications#standing(String, String, LocalDate)}. The actors are the
 * denominator of every count: the members on the day, the active ones, or any others.
 */
public final class StatusTable {

    private static final Status[] STATUSES = Status.values();
    private static final Certainty[] CERTAINTIES = Certainty.values();
    private static final int CERTAINTY_SHIFT = 4;
    private static final int STATUS = (1 << CERTAINTY_SHIFT) - 1;

    private final LocalDate on;
    private final List<String> instruments;
    private final List<String> actors;
    private final byte[] cells;
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, Integer> columns = new HashMap<>();

    StatusTable(LocalDate on, List<String> instruments, List<String> actors, byte[] cells) {
        this.on = on;
        this.instruments = instruments;
        this.actors = actors;
        this.cells = cells;
        instruments.forEach(instrument -> rows.put(instrument, rows.size()));
        actors.forEach(actor -> columns.put(actor, columns.size()));
    }

    /** Returns a cell. */
    static byte cell(Status status, Certainty certainty) {
        return (byte) (certainty.ordinal() << CERTAINTY_SHIFT | status.ordinal());
    }

    /** Returns the day. */
    public LocalDate on() {
        return on;
    }

    /** Returns the ids of the instruments, one for each row. */
    public List<String> instruments() {
        return instruments;
    }

    /** Returns the ids of the actors, one for each column. */
    public List<String> actors() {
        return actors;
    }

    /**
     * Returns the status in a cell, presumed or not.
     *
     * @param row the place of the instrument, counted from 0
     * @param column the place of the actor, counted from 0
     * @throws IndexOutOfBoundsException if there is no such row or column
     */
    public Status status(int row, int column) {
        return STATUSES[cells[at(row, column)] & STATUS];
    }

    /**
     * Returns how far the status in a cell can be relied on.
     *
     * @param row the place of the instrument, counted from 0
     * @param column the place of the actor, counted from 0
     * @throws IndexOutOfBoundsException if there is no such row or column
     */
    public Certainty certainty(int row, int column) {
        return CERTAINTIES[cells[at(row, column)] >> CERTAINTY_SHIFT];
    }

    /**
     * Returns the status of the actor towards the instrument, presumed or not.
     *
     * @throws IllegalArgumentException if one of them is not in the table
     */
    public Status status(String instrument, String actor) {
        return status(place("Instrument", rows, instrument), place("Actor", columns, actor));
    }

    /**
     * Returns how far the status of the actor towards the instrument can be relied on.
     *
     * @throws IllegalArgumentException if one of them is not in the table
     */
    public Certainty certainty(String instrument, String actor) {
        return certainty(place("Instrument", rows, instrument), place("Actor", columns, actor));
    }

    private int at(int row, int column) {
        Objects.checkIndex(row, instruments.size());
        return row * actors.size() + Objects.checkIndex(column, actors.size());
    }

    private static int place(String what, Map<String, Integer> places, String id) {
        Integer place = places.get(Objects.requireNonNull(id, "id"));
        if (place == null) {
            throw new IllegalArgumentException(what + " must be one of the table, but was '" + id + "'");
        }
        return place;
    }

    /** Returns how many cells have each status; every status is there, and together they are all cells. */
    public Map<Status, Integer> counts() {
        return counts(0, cells.length);
    }

    /**
     * Returns how many of the actors have each status towards the instrument; every status is there, and together they
     * are all actors.
     *
     * @throws IllegalArgumentException if the instrument is not in the table
     */
    public Map<Status, Integer> counts(String instrument) {
        int start = place("Instrument", rows, instrument) * actors.size();
        return counts(start, start + actors.size());
    }

    private Map<Status, Integer> counts(int from, int until) {
        int[] counts = new int[STATUSES.length];
        for (int i = from; i < until; i++) {
            counts[cells[i] & STATUS]++;
        }
        Map<Status, Integer> map = new EnumMap<>(Status.class);
        for (Status status : STATUSES) {
            map.put(status, counts[status.ordinal()]);
        }
        return Collections.unmodifiableMap(map);
    }

    /** Returns the strict view, in which what is presumed is unknown. */
    public StatusTable strict() {
        byte[] strict = cells.clone();
        for (int i = 0; i < strict.length; i++) {
            if (strict[i] >> CERTAINTY_SHIFT == Certainty.PRESUMED.ordinal()) {
                strict[i] = cell(Status.UNKNOWN, Certainty.UNKNOWN);
            }
        }
        return new StatusTable(on, instruments, actors, strict);
    }

    /** Returns the day and the size; for people, not for programs. */
    @Override
    public String toString() {
        return "StatusTable{" + on + ", " + instruments.size() + " instruments, " + actors.size() + " actors}";
    }
}
