/**
 * Measurements of the ratification engine beside baselines that anybody would write first.
 *
 * <p>Start with {@code ./mvnw -Pbenchmarks -DskipTests package} and the commands of {@code docs/benchmarks}.
 */
@NullMarked
package anna.benchmarks;

import org.jspecify.annotations.NullMarked;
