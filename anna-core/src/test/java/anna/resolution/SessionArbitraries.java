package anna.resolution;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any sessions. */
public final class SessionArbitraries {

    private SessionArbitraries() {}

    /** Returns any session. */
    public static Arbitrary<Session> sessions() {
        Arbitrary<String> roman = Arbitraries.integers().between(1, 3999).map(Numerals::roman);
        Arbitrary<String> arabic = Arbitraries.integers().between(1, 9999).map(String::valueOf);
        Arbitrary<String> numbers = Arbitraries.oneOf(List.of(roman, roman, arabic));
        Arbitrary<String> years = Arbitraries.of("", "/10", "/99", "/00", "/2011");
        Arbitrary<String> lettered = Combinators.combine(numbers, Arbitraries.of("", "-O", "-R", "-E", "-S"), years)
                .as((number, letter, year) -> number + letter + year);
        Arbitrary<String> prefixed = Combinators.combine(Arbitraries.of("S-", "ES-"), numbers, years)
                .as((prefix, number, year) -> prefix + number + year);
        return Arbitraries.oneOf(List.of(lettered, prefixed, Arbitraries.of("E/03", "R/99")))
                .map(Session::parse)
                .withoutEdgeCases();
    }
}
