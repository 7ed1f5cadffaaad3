package anna.finding;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any values of this package's types. */
public final class FindingArbitraries {

    private FindingArbitraries() {}

    /** Returns any span. */
    public static Arbitrary<Span> spans() {
        Arbitrary<Integer> offsets = Arbitraries.oneOf(List.of(
                Arbitraries.integers().between(0, 30), Arbitraries.integers().between(0, Integer.MAX_VALUE)));
        return Combinators.combine(offsets, offsets).as((a, b) -> new Span(Math.min(a, b), Math.max(a, b)));
    }

    /** Returns spans near each other, so that they touch, overlap and contain each other. */
    public static Arbitrary<Span> smallSpans() {
        Arbitrary<Integer> offsets = Arbitraries.integers().between(0, 12);
        return Combinators.combine(offsets, offsets).as((a, b) -> new Span(Math.min(a, b), Math.max(a, b)));
    }

    /** Returns short texts of letters, blanks and line ends of every sort. */
    public static Arbitrary<String> lines() {
        return Arbitraries.of("a", "é", "\uD83D\uDE00", " ", "\n", "\r", "\r\n", "\n\r")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    /** Returns any finding at a small span, or without one. */
    public static Arbitrary<Finding> findings() {
        return Combinators.combine(
                        Arbitraries.of(Severity.class),
                        Arbitraries.of("sample.text.malformed", "sample.text.unknown"),
                        smallSpans().optional())
                .as((severity, id, span) -> span.map(place -> Finding.of(severity, id, "Something is so", place))
                        .orElseGet(() -> Finding.of(severity, id, "Something is so")));
    }
}
