package anna;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import anna.finding.Finding;
import anna.finding.Reading;
import anna.finding.ReadingException;
import anna.finding.Severity;
import anna.finding.Span;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every type that is read from and written to a text.
 *
 * @param <T> the type
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class TextValueContract<T> {

    private static final int HUGE = 200_000;

    /** Calls the type's {@code parse}. */
    protected abstract T parse(String text);

    /** Calls the type's {@code read}. */
    protected abstract Reading<T> read(String text);

    /** Returns texts of different values, each in the form that {@code toString} gives. */
    protected abstract Stream<String> examples();

    /** Returns texts that must be refused. */
    protected abstract Stream<String> badExamples();

    Stream<String> damaged() {
        return Stream.concat(
                Stream.of("", " ", "\0", "\uD800", "\uFEFF", "null", "\uD83D\uDE00", "\r\n"),
                examples()
                        .flatMap(text -> Stream.of(
                                " " + text,
                                text + " ",
                                text + "\n",
                                "\uFEFF" + text,
                                text + "\0",
                                text.replace('0', '\u0660')
                                                .replace('1', '\u0661')
                                                .replace('2', '\u0662') + "\u2028")));
    }

    Stream<String> huge() {
        return Stream.concat(Stream.of("0", "1", "X", "I", "-", "/", ".", " ", "P", "(", "\n", "\uDC00"), examples())
                .map(text -> text.repeat(HUGE / text.length()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void parse_and_toString_undo_each_other(String text) {
        assertThat(parse(text)).hasToString(text).isEqualTo(parse(text));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void read_gives_the_value_that_parse_gives(String text) {
        assertThat(read(text).value()).contains(parse(text));
        assertThat(read(text).partial()).contains(parse(text));
        assertThat(read(text).hasErrors()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void equal_values_hash_equal(String text) {
        assertThat(parse(text)).hasSameHashCodeAs(parse(new String(text.toCharArray())));
    }

    @ParameterizedTest
    @MethodSource("badExamples")
    void bad_text_gives_a_located_error_and_no_value(String text) {
        assertRefused(text);
    }

    @ParameterizedTest
    @MethodSource("damaged")
    void damaged_text_is_not_guessed_at(String text) {
        assertRefused(text);
    }

    private void assertRefused(String text) {
        Reading<T> reading = read(text);
        assertThat(reading.value()).isEmpty();
        assertThat(reading.findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.message()).startsWith("Expected ").contains("but found '");
            assertThat(finding.location().span())
                    .hasValueSatisfying(span -> assertThat(Span.all(text).contains(span))
                            .as("%s in %s", span, text)
                            .isTrue());
        });
        assertThat(reading.findings()).extracting(Finding::severity).contains(Severity.ERROR);
        assertThatExceptionOfType(ReadingException.class)
                .isThrownBy(() -> parse(text))
                .satisfies(e -> assertThat(e.findings()).isEqualTo(reading.findings()))
                .withMessageStartingWith("Expected ");
    }

    @ParameterizedTest
    @MethodSource("huge")
    void huge_text_is_refused_without_being_echoed(String text) {
        Reading<T> reading = read(text);
        assertThat(reading.value()).isEmpty();
        assertThat(reading.findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.message()).hasSizeLessThan(250));
    }

    @Test
    void null_is_refused_by_name() {
        assertThatNullPointerException().isThrownBy(() -> parse(null)).withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> read(null)).withMessage("text");
    }

    @Test
    void different_texts_are_different_values() {
        List<String> texts = examples().toList();
        assertThat(texts).doesNotHaveDuplicates().hasSizeGreaterThan(1);
        assertThat(texts.stream().map(this::parse).distinct()).hasSameSizeAs(texts);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_value_is_neither_null_nor_its_text(String text) {
        assertThat(parse(text).equals(null)).isFalse();
        assertThat(parse(text).equals((Object) text)).isFalse();
    }

    /** The laws of the order, for types that have one. */
    @Nested
    class Order {

        @Test
        void comparing_gives_0_exactly_for_equal_values() {
            forAllPairs((a, b) ->
                    assertThat(compare(a, b) == 0).as("%s and %s", a, b).isEqualTo(a.equals(b)));
        }

        @Test
        void comparing_the_other_way_round_turns_the_sign() {
            forAllPairs((a, b) -> assertThat(Integer.signum(compare(a, b)))
                    .as("%s and %s", a, b)
                    .isEqualTo(-Integer.signum(compare(b, a))));
        }

        @Test
        void the_order_is_transitive() {
            forAllPairs((a, b) -> examples().map(TextValueContract.this::parse).forEach(c -> {
                if (compare(a, b) <= 0 && compare(b, c) <= 0) {
                    assertThat(compare(a, c)).as("%s, %s, %s", a, b, c).isLessThanOrEqualTo(0);
                }
            }));
        }

        private void forAllPairs(BiConsumer<T, T> law) {
            List<T> values = examples().map(TextValueContract.this::parse).toList();
            Assumptions.assumeTrue(values.get(0) instanceof Comparable<?>, "the type has no order");
            values.forEach(a -> values.forEach(b -> law.accept(a, b)));
        }

        @SuppressWarnings("unchecked")
        private int compare(T a, T b) {
            return ((Comparable<T>) a).compareTo(b);
        }
    }
}
