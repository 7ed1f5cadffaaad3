package anna.instrument;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any values of this package's types. */
public final class InstrumentArbitraries {

    private InstrumentArbitraries() {}

    /** Returns any delay. */
    public static Arbitrary<Delay> delays() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 9999);
        return Arbitraries.oneOf(List.of(
                        numbers.map(Delay::ofDays),
                        numbers.map(Delay::ofMonths),
                        Arbitraries.integers().between(1, 99).map(Delay::untilFirstOfMonth),
                        Combinators.combine(numbers, numbers, numbers)
                                .as((years, months, days) ->
                                        Delay.parse("P" + years + "Y" + months + "M" + days + "D"))))
                .withoutEdgeCases();
    }
}
