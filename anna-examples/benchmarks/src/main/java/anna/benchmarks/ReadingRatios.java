package anna.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntSupplier;

/**
 * The benchmarks of {@link ReadingBenchmark} in turns, by the time that the processor spent on each: others who use the
 * machine at the same time lengthen the clock's time of one and not of its neighbor, but hardly these.
 */
public final class ReadingRatios {

    private static final double MILLION = 1e6;

    private ReadingRatios() {}

    /**
     * Prints a row for each benchmark: the least time of a turn in milliseconds and how many times that of the one
     * regular expression it is.
     *
     * @param arguments the text, {@code un} or {@code synthetic}; how many turns
     * @throws IOException if the texts cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        ReadingBenchmark benchmark = new ReadingBenchmark();
        benchmark.text = arguments[0];
        benchmark.load();
        Map<String, IntSupplier> steps = new LinkedHashMap<>();
        steps.put("the plain patterns as one regular expression", benchmark::oneRegularExpression);
        steps.put("the plain patterns one after the other", benchmark::regularExpressions);
        steps.put("citations", benchmark::citations);
        steps.put("mentions", benchmark::mentions);
        steps.put("outline", benchmark::outline);
        steps.put("a bare loop over the characters", benchmark::bareLoop);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Map<String, Long> least = new LinkedHashMap<>();
        int sum = 0;
        for (int turn = 0; turn < Integer.parseInt(arguments[1]); turn++) {
            for (Map.Entry<String, IntSupplier> step : steps.entrySet()) {
                long begin = threads.getCurrentThreadCpuTime();
                sum += step.getValue().getAsInt();
                least.merge(step.getKey(), threads.getCurrentThreadCpuTime() - begin, Math::min);
            }
        }
        long one = least.getOrDefault("the plain patterns as one regular expression", 1L);
        least.forEach((step, nanoseconds) -> System.out.printf(
                Locale.ROOT, "| %s | %.1f ms | %.2f |%n", step, nanoseconds / MILLION, (double) nanoseconds / one));
        System.out.println("(" + sum + ")");
    }
}
