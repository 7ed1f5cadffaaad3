package anna.ratification;

import anna.instrument.Instrument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The facts of each instrument and actor, in flat arrays, and the {@link Stretches} that follow from them.
 *
 * <p>Meaning: an instrument has a row, an actor a column. Filling them is one pass over the facts. What they mean is
 * worked out for a row when somebody first asks for a status in it, and only the stretches are kept; the
 * {@link History} with its reasons is made anew for each question about reasons.
 *
 * <p>Threads: two that ask first at the same time both work it out, with the same result.
 */
final class Facts {

    private static final int NONE = -1;

    /** What is recorded about one instrument, ordered by the column of the actor. */
    private static final class Row {

        final Terms terms;
        int parent = NONE;
        Act[] acts = {};
        Attestation[] attestations = {};
        int @Nullable [] actsFrom;
        int @Nullable [] attestationsFrom;

        @Nullable
        Stretches stretches;

        Row(Terms terms) {
            this.terms = terms;
        }

        List<Act> acts(int column) {
            return slice(acts, actsFrom, column);
        }

        List<Attestation> attestations(int column) {
            return slice(attestations, attestationsFrom, column);
        }

        private static <T> List<T> slice(T[] facts, int @Nullable [] from, int column) {
            if (from == null || column == NONE) {
                return List.of();
            }
            return switch (from[column + 1] - from[column]) {
                case 0 -> List.of();
                case 1 -> List.of(facts[from[column]]);
                case 2 -> List.of(facts[from[column]], facts[from[column] + 1]);
                default -> List.of(Arrays.copyOfRange(facts, from[column], from[column + 1]));
            };
        }

        private static boolean has(int @Nullable [] from, int column) {
            return from != null && column != NONE && from[column] != from[column + 1];
        }

        boolean hasActs(int column) {
            return has(actsFrom, column);
        }

        boolean hasFacts(int column) {
            return hasActs(column) || has(attestationsFrom, column);
        }

        boolean isRecorded() {
            return acts.length > 0 || attestations.length > 0;
        }
    }

    private final Map<String, Integer> rowsByName = new HashMap<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final List<Instrument> instruments;
    private final List<Attestation> attested;
    private final Row[] rows;
    private final SourcePolicy policy;
    private List<String> sorted = List.of();

    /**
     * Indexes the facts.
     *
     * @param policy which of the facts about one pair count
     */
    Facts(
            Collection<Instrument> instruments,
            Collection<Act> acts,
            Collection<Attestation> attestations,
            SourcePolicy policy) {
        this.policy = policy;
        this.instruments = List.copyOf(instruments);
        this.attested = List.copyOf(attestations);
        Map<String, Terms> terms = new LinkedHashMap<>();
        for (Instrument instrument : instruments) {
            terms.putIfAbsent(instrument.id(), new Terms(instrument));
        }
        this.rows = new Row[terms.size()];
        for (Terms each : terms.values()) {
            String id = each.instrument().id();
            rows[ids.size()] = new Row(each);
            rowsByName.put(id, ids.size());
            ids.add(id);
        }
        for (Instrument instrument : instruments) {
            int row = rowsByName.getOrDefault(instrument.id(), NONE);
            instrument.identifiers().forEach(name -> rowsByName.putIfAbsent(name, row));
        }
        for (Row row : rows) {
            row.parent = row.terms.parentThatEndsIt().map(rowsByName::get).orElse(NONE);
        }
        put(acts, attestations);
    }

    private Facts(Facts other, SourcePolicy policy) {
        this.policy = policy;
        this.instruments = other.instruments;
        this.attested = other.attested;
        this.rowsByName.putAll(other.rowsByName);
        this.columns.putAll(other.columns);
        this.sorted = other.sorted;
        this.ids.addAll(other.ids);
        this.rows = new Row[other.rows.length];
        for (int i = 0; i < rows.length; i++) {
            Row old = other.rows[i];
            Row row = new Row(old.terms);
            row.parent = old.parent;
            row.acts = old.acts;
            row.attestations = old.attestations;
            row.actsFrom = old.actsFrom;
            row.attestationsFrom = old.attestationsFrom;
            rows[i] = row;
        }
    }

    /** Returns the same facts, among which another policy picks. */
    Facts under(SourcePolicy other) {
        return new Facts(this, other);
    }

    private void put(Collection<Act> acts, Collection<Attestation> attestations) {
        int[] rowOf = new int[acts.size()];
        int[] columnOf = new int[acts.size()];
        int[] actCounts = new int[rows.length];
        int next = 0;
        for (Act act : acts) {
            int row = rowsByName.getOrDefault(act.instrument(), NONE);
            rowOf[next] = row;
            if (row != NONE) {
                columnOf[next] = columnOf(act.actor());
                actCounts[row]++;
            }
            next++;
        }
        int[] attestationCounts = new int[rows.length];
        for (Attestation attestation : attestations) {
            int row = rowsByName.getOrDefault(attestation.instrument(), NONE);
            if (row != NONE) {
                attestation.actors().forEach(this::columnOf);
                attestationCounts[row] += attestation.actors().size();
            }
        }
        int[] places = sortColumns();
        for (int i = 0; i < columnOf.length; i++) {
            columnOf[i] = rowOf[i] == NONE ? NONE : places[columnOf[i]];
        }
        for (int row = 0; row < rows.length; row++) {
            if (actCounts[row] > 0) {
                rows[row].acts = new Act[actCounts[row]];
                rows[row].actsFrom = new int[columns.size() + 1];
            }
            if (attestationCounts[row] > 0) {
                rows[row].attestations = new Attestation[attestationCounts[row]];
                rows[row].attestationsFrom = new int[columns.size() + 1];
            }
        }
        for (int i = 0; i < rowOf.length; i++) {
            if (rowOf[i] != NONE) {
                count(rows[rowOf[i]].actsFrom, columnOf[i]);
            }
        }
        for (Attestation attestation : attestations) {
            int row = rowsByName.getOrDefault(attestation.instrument(), NONE);
            if (row != NONE) {
                attestation.actors().forEach(actor -> count(rows[row].attestationsFrom, columnOf(actor)));
            }
        }
        for (Row row : rows) {
            toEnds(row.actsFrom);
            toEnds(row.attestationsFrom);
        }
        // from the last to the first, so that the ends become the starts and equal columns keep their order
        List<Act> backwards = acts instanceof List<Act> list ? list : new ArrayList<>(acts);
        for (int i = backwards.size() - 1; i >= 0; i--) {
            if (rowOf[i] != NONE) {
                Row row = rows[rowOf[i]];
                row.acts[--Objects.requireNonNull(row.actsFrom)[columnOf[i]]] = backwards.get(i);
            }
        }
        List<Attestation> attested = new ArrayList<>(attestations);
        for (int i = attested.size() - 1; i >= 0; i--) {
            Attestation attestation = attested.get(i);
            int index = rowsByName.getOrDefault(attestation.instrument(), NONE);
            if (index != NONE) {
                Row row = rows[index];
                for (String actor : attestation.actors()) {
                    row.attestations[--Objects.requireNonNull(row.attestationsFrom)[columnOf(actor)]] = attestation;
                }
            }
        }
    }

    private int columnOf(String actor) {
        Integer column = columns.get(actor);
        if (column == null) {
            column = columns.size();
            columns.put(actor, column);
        }
        return column;
    }

    /** Puts the columns in the order of the actors' ids; returns the new column of each old one. */
    private int[] sortColumns() {
        int[] places = new int[columns.size()];
        List<String> actors = new ArrayList<>(columns.keySet());
        Collections.sort(actors);
        for (int column = 0; column < places.length; column++) {
            String actor = actors.get(column);
            places[columnOf(actor)] = column;
            columns.put(actor, column);
        }
        sorted = List.copyOf(actors);
        return places;
    }

    private static void count(int @Nullable [] counts, int column) {
        Objects.requireNonNull(counts)[column]++;
    }

    /** Turns the number of facts of each column into the place after the last of them. */
    private static void toEnds(int @Nullable [] counts) {
        if (counts != null) {
            for (int i = 1; i < counts.length; i++) {
                counts[i] += counts[i - 1];
            }
        }
    }

    /** Returns the ids of the instruments, in their order; the place of each is its row. */
    List<String> ids() {
        return ids;
    }

    /** Returns the ids of the actors of whom something is recorded, in their order; the place of each is its column. */
    List<String> actors() {
        return sorted;
    }

    /** Returns the row of the instrument with the id or identifier, or -1. */
    int row(String instrument) {
        return rowsByName.getOrDefault(instrument, NONE);
    }

    /** Returns the column of the actor, or -1 of one of whom nothing is recorded. */
    int column(String actor) {
        return columns.getOrDefault(actor, NONE);
    }

    Terms terms(int row) {
        return rows[row].terms;
    }

    boolean isRecorded(int row) {
        return rows[row].isRecorded();
    }

    List<Instrument> instruments() {
        return Arrays.stream(rows).map(row -> row.terms.instrument()).toList();
    }

    /** Returns the facts that count about the pair. */
    SourcePolicy.Picked counted(int row, int column) {
        Row facts = rows[row];
        return policy.pick(facts.terms, facts.acts(column), facts.attestations(column));
    }

    /** Returns what is possible on each day for every actor towards the instrument. */
    Stretches stretches(int row) {
        Row facts = rows[row];
        Stretches known = facts.stretches;
        if (known == null) {
            known = workedOut(row);
            facts.stretches = known;
        }
        return known;
    }

    private Stretches workedOut(int row) {
        Row facts = rows[row];
        Stretches.Gathering gathered = new Stretches.Gathering(facts.terms, facts.isRecorded() ? columns.size() : 0);
        for (int column = 0; facts.isRecorded() && column < columns.size(); column++) {
            gathered.add(facts.hasFacts(column) ? history(row, column).stretches() : null);
        }
        return gathered.stretches();
    }

    /** Returns the history of the pair, made anew. */
    History history(int row, int column) {
        Row facts = rows[row];
        if (!facts.hasFacts(column)) {
            return new History(facts.terms, List.of(), List.of(), List.of());
        }
        List<End> byParent = facts.parent == NONE ? List.of() : endsByParent(row, column, List.of());
        return history(row, column, byParent);
    }

    private History history(int row, int column, List<End> byParent) {
        SourcePolicy.Picked counted = counted(row, column);
        return new History(rows[row].terms, counted.acts(), counted.attestations(), byParent);
    }

    /** Returns the denunciations of the instrument with which this one ends; none where that leads in a circle. */
    private List<End> endsByParent(int row, int column, List<Integer> underWay) {
        int parent = rows[row].parent;
        if (parent == NONE || parent == row || underWay.contains(parent) || !rows[parent].hasActs(column)) {
            return List.of();
        }
        List<Integer> further = new ArrayList<>(underWay);
        further.add(row);
        List<End> ends = new ArrayList<>();
        for (End end :
                history(parent, column, endsByParent(parent, column, further)).ends()) {
            if (end.kind() != End.Kind.WITHDRAWAL_OF_CONSENT) {
                ends.add(new End(
                        end.act(), End.Kind.PARENT, end.notice(), end.effect(), rows[row].terms.parentArticle()));
            }
        }
        return ends;
    }

    /** Returns how many pairs there are of which something is recorded. */
    int size() {
        int count = 0;
        for (Row row : rows) {
            for (int column = 0; column < columns.size(); column++) {
                count += row.hasFacts(column) ? 1 : 0;
            }
        }
        return count;
    }

    /** Returns an index of the facts that the tests accept and no others. */
    Facts only(Predicate<Act> acts, Predicate<Attestation> attestations) {
        List<Act> some = new ArrayList<>();
        for (Row row : rows) {
            for (Act act : row.acts) {
                if (acts.test(act)) {
                    some.add(act);
                }
            }
        }
        return new Facts(
                instruments, some, attested.stream().filter(attestations).toList(), policy);
    }
}
