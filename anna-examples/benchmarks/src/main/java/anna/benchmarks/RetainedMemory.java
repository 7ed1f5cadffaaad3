package anna.benchmarks;

import anna.ratification.Ratifications;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.openjdk.jol.info.GraphLayout;

/** Prints how much memory the engine retains beside the facts that it was given, and beside its baseline. */
public final class RetainedMemory {

    private RetainedMemory() {}

    /**
     * Prints the numbers.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        World world = new World();
        List<Object> given = List.of(world.instruments(), world.acts(), world.attestations());
        long facts = size(given.toArray());
        List<Object> texts = new ArrayList<>();
        world.acts().forEach(act -> {
            texts.add(act.instrument());
            texts.add(act.actor());
            act.signedOn().ifPresent(texts::add);
            act.depositedOn().ifPresent(texts::add);
            act.notifiedOn().ifPresent(texts::add);
        });
        print("strings and dates of the acts", size(texts.toArray()));
        print("acts, attestations and instruments as given", facts);
        Ratifications ratifications = world.ratifications();
        print("index on top of them", over(facts, given, () -> ratifications));
        ratifications.statuses(World.DAY);
        print("index with every history worked out", over(facts, given, () -> ratifications));
        Object baseline = Baselines.indexed(world.acts());
        print("baseline: maps of lists", over(facts, given, () -> baseline));
    }

    private static long over(long facts, List<Object> given, Supplier<Object> more) {
        List<Object> roots = new ArrayList<>(given);
        roots.add(more.get());
        return size(roots.toArray()) - facts;
    }

    private static long size(Object... roots) {
        return GraphLayout.parseInstance(roots).totalSize();
    }

    private static void print(String what, long bytes) {
        System.out.printf("%-50s %,12d bytes%n", what, bytes);
    }
}
