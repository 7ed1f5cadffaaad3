package anna;

import static org.assertj.core.api.Assertions.assertThat;

import anna.finding.Reading;
import anna.finding.Span;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws of a type that is read from and written to a text, for any value and any text.
 *
 * @param <T> the type
 */
public abstract class TextValuePropertyContract<T> {

    /** Calls the type's {@code read}. */
    protected abstract Reading<T> read(String text);

    /** Returns any value of the type. */
    @Provide
    protected abstract Arbitrary<T> values();

    /** Returns texts that are nearly those of values: one character of them is left out, doubled or another one. */
    @Provide
    protected Arbitrary<String> nearMisses() {
        return Combinators.combine(
                        values(),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.chars().with('0', '9', 'X', '/', '-', '.', ' ', '~', 'I', '\n', '\u0660', '\uD800'))
                .as((value, at, how, c) -> {
                    String text = value.toString();
                    int i = at % text.length();
                    String before = text.substring(0, i);
                    String after = text.substring(i + 1);
                    return switch (how) {
                        case 0 -> before + after;
                        case 1 -> before + text.charAt(i) + text.charAt(i) + after;
                        case 2 -> before + c + after;
                        default -> before + c + text.charAt(i) + after;
                    };
                })
                .withoutEdgeCases();
    }

    @Property
    void whatever_is_written_is_read_back(@ForAll("values") T value) {
        Reading<T> reading = read(value.toString());
        assertThat(reading.value()).contains(value);
        assertThat(reading.orElseThrow()).hasSameHashCodeAs(value).hasToString(value.toString());
    }

    @Property
    void reading_never_throws(@ForAll String text) {
        assertLawful(text);
    }

    @Property
    void reading_what_is_nearly_right_never_throws_and_never_guesses(@ForAll("nearMisses") String text) {
        assertLawful(text);
    }

    private void assertLawful(String text) {
        Reading<T> reading = read(text);
        assertThat(reading.value().isPresent()).isNotEqualTo(reading.hasErrors());
        reading.value().ifPresent(value -> assertThat(value).hasToString(text));
        reading.findings()
                .forEach(finding -> assertThat(finding.location().span())
                        .hasValueSatisfying(span ->
                                assertThat(Span.all(text).contains(span)).isTrue()));
    }
}
