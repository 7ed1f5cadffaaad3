package anna.benchmarks;

import anna.instrument.Instrument;
import anna.ratification.Act;
import anna.ratification.Ratifications;
import anna.ratification.Standing;
import anna.ratification.Status;
import anna.ratification.StatusHistory;
import anna.ratification.StatusTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The engine beside its baselines, on {@link World}. Every baseline is checked to give the engine's answers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RatificationsBenchmark {

    private static final int QUERIES = 4_096;

    private final World world = new World();
    private final Ratifications facts = world.ratifications();
    private final Map<String, Map<String, List<Act>>> index = Baselines.indexed(world.acts());
    private final String[] instruments = new String[QUERIES];
    private final String[] actors = new String[QUERIES];
    private final LocalDate[] days = new LocalDate[QUERIES];
    private final StatusHistory[] histories = new StatusHistory[QUERIES];
    private final long[][] sorted = new long[QUERIES][];
    private int turn;

    /** Draws the questions and checks that all ways of answering them agree. */
    @Setup
    public void draw() {
        Random random = new Random(15);
        for (int i = 0; i < QUERIES; i++) {
            instruments[i] =
                    world.instruments().get(random.nextInt(World.INSTRUMENTS)).id();
            actors[i] = world.actors().get(random.nextInt(World.ACTORS));
            days[i] = LocalDate.of(1960, 1, 1).plusDays(random.nextInt(21_900));
            histories[i] = facts.history(instruments[i], actors[i]);
            sorted[i] = Baselines.sorted(facts, instruments[i], actors[i]);
            same(histories[i].status(days[i]), Baselines.status(sorted[i], days[i]));
            same(histories[i].status(days[i]), facts.status(instruments[i], actors[i], days[i]));
        }
        StatusTable table = facts.statuses(ids(), world.actors(), World.DAY);
        Status[] cells = mapOfLists(World.DAY);
        for (int i = 0; i < cells.length; i++) {
            same(table.status(i / World.ACTORS, i % World.ACTORS), cells[i]);
        }
    }

    private static void same(Status one, Status other) {
        if (one != other) {
            throw new IllegalStateException(
                    "The baseline must give the same answer, but gave " + other + " for " + one);
        }
    }

    private List<String> ids() {
        return world.instruments().stream().map(Instrument::id).toList();
    }

    private LocalDate nextDay() {
        turn = (turn + 1) % 1_000;
        return World.DAY.plusDays(turn);
    }

    // ---- one query

    /** A question to a history in the hand. */
    @Benchmark
    @OperationsPerInvocation(QUERIES)
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    public void queryHistory(Blackhole sink) {
        for (int i = 0; i < QUERIES; i++) {
            sink.consume(histories[i].status(days[i]));
        }
    }

    /** The hand-written loop over a sorted primitive array in the hand. */
    @Benchmark
    @OperationsPerInvocation(QUERIES)
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    public void queryHistoryBaselineLoop(Blackhole sink) {
        for (int i = 0; i < QUERIES; i++) {
            sink.consume(Baselines.status(sorted[i], days[i]));
        }
    }

    /** A question by names. */
    @Benchmark
    @OperationsPerInvocation(QUERIES)
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    public void queryByNames(Blackhole sink) {
        for (int i = 0; i < QUERIES; i++) {
            sink.consume(facts.status(instruments[i], actors[i], days[i]));
        }
    }

    /** The same through two maps and a walk over the acts. */
    @Benchmark
    @OperationsPerInvocation(QUERIES)
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    public void queryByNamesBaselineMapOfLists(Blackhole sink) {
        for (int i = 0; i < QUERIES; i++) {
            int number = Integer.parseInt(instruments[i], 11, instruments[i].length(), 10);
            sink.consume(Baselines.status(
                    world.instruments().get(number),
                    index.getOrDefault(instruments[i], Map.of()).getOrDefault(actors[i], List.of()),
                    days[i]));
        }
    }

    /** A standing with its reasons and routes. */
    @Benchmark
    @OperationsPerInvocation(QUERIES)
    public void standing(Blackhole sink) {
        for (int i = 0; i < QUERIES; i++) {
            Standing standing = facts.standing(instruments[i], actors[i], days[i]);
            sink.consume(standing);
        }
    }

    // ---- a full table for one day: 120,000 cells

    /** The table of the engine, everything worked out before. */
    @Benchmark
    public StatusTable table() {
        return facts.statuses(nextDay());
    }

    /** The table from maps of lists. */
    @Benchmark
    public Status[] tableBaselineMapOfLists() {
        return mapOfLists(nextDay());
    }

    private Status[] mapOfLists(LocalDate day) {
        Status[] cells = new Status[World.INSTRUMENTS * World.ACTORS];
        int next = 0;
        for (Instrument instrument : world.instruments()) {
            Map<String, List<Act>> byActor = index.getOrDefault(instrument.id(), Map.of());
            for (String actor : world.actors()) {
                cells[next++] = Baselines.status(instrument, byActor.getOrDefault(actor, List.of()), day);
            }
        }
        return cells;
    }

    // ---- building

    /** Indexing all facts. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Ratifications build() {
        return world.ratifications();
    }

    /** Indexing all facts and the first table, for which every history is worked out. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public StatusTable buildAndFirstTable() {
        return world.ratifications().statuses(World.DAY);
    }

    /** Making the maps of lists. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Map<String, Map<String, List<Act>>> buildBaselineMapOfLists() {
        return Baselines.indexed(world.acts());
    }
}
