package anna;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import anna.fact.OpenCode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** What holds for every word of an open list. */
final class OpenCodeContract {

    private final Class<?> type;
    private final Class<?> known;

    private OpenCodeContract(Class<?> type) {
        this.type = type;
        this.known = Arrays.stream(type.getDeclaredClasses())
                .filter(nested -> nested.isEnum() && nested.getSimpleName().equals("Known"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(type + " has no nested enum Known"));
    }

    static Stream<DynamicTest> testsFor(Class<?> type) {
        OpenCodeContract contract = new OpenCodeContract(type);
        return Stream.of(
                DynamicTest.dynamicTest(
                        "is a final class with the factories of(String) and of(Known)", contract::shape),
                DynamicTest.dynamicTest("every known word round-trips", contract::knownRoundTrips),
                DynamicTest.dynamicTest("every constant is a known word and named like it", contract::constants),
                DynamicTest.dynamicTest("a word that is not known is kept as it came", contract::unknownIsKept),
                DynamicTest.dynamicTest("what is no word is refused", contract::badWords),
                DynamicTest.dynamicTest("null is refused by name", contract::nulls),
                DynamicTest.dynamicTest("words are ordered by their codes", contract::order));
    }

    private void shape() {
        assertThat(Modifier.isFinal(type.getModifiers())).isTrue();
        assertThat(Modifier.isPublic(type.getModifiers())).isTrue();
        assertThat(type.getConstructors()).isEmpty();
        assertThat(of("fr").getClass()).isEqualTo(type);
    }

    private void knownRoundTrips() {
        assertThat(constantsOfKnown()).isNotEmpty().allSatisfy(constant -> {
            OpenCode<?> word = of(constant);
            assertThat(word.code())
                    .isEqualTo(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .isEqualTo(word.toString());
            assertThat(of(word.code())).isEqualTo(word).hasSameHashCodeAs(word);
            assertThat(of(word.code()).known().map(Enum.class::cast)).contains(constant);
            constantsOfKnown()
                    .forEach(other -> assertThat(is(word, other))
                            .as("%s is %s", word, other)
                            .isEqualTo(other == constant));
        });
    }

    private void constants() {
        Arrays.stream(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .forEach(field -> {
                    try {
                        OpenCode<?> word = (OpenCode<?>) field.get(null);
                        assertThat(word.known()).as("%s", field).isPresent();
                        assertThat(of(word.code())).isEqualTo(word);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                });
    }

    private void unknownIsKept() {
        OpenCode<?> word = of("zzz");
        assertThat(word.code()).isEqualTo("zzz").isEqualTo(word.toString());
        assertThat(word.known()).isEmpty();
        assertThat(word).isEqualTo(of("zzz")).hasSameHashCodeAs(of("zzz")).isNotEqualTo(of("zzy"));
        assertThat(word.equals(null)).isFalse();
        assertThat(word.equals((Object) "zzz")).isFalse();
        constantsOfKnown().forEach(constant -> assertThat(is(word, constant)).isFalse());
    }

    private void badWords() {
        List<String> bad = List.of(
                "",
                " ",
                "Zzz",
                "zZz",
                "-zz",
                "zz-",
                "zz--zz",
                "zz_zz",
                "zz zz",
                "zzz\n",
                "1zz",
                "zzé",
                "z".repeat(101),
                "z-".repeat(100_000) + "z");
        assertThat(bad)
                .allSatisfy(code -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> of(code))
                        .withMessageStartingWith(type.getSimpleName() + " must be ")
                        .withMessageContaining(", but was '")
                        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200)));
    }

    private void nulls() {
        assertThatNullPointerException().isThrownBy(() -> of((String) null)).withMessage("code");
        assertThatNullPointerException().isThrownBy(() -> of((Enum<?>) null)).withMessage("known");
        assertThatNullPointerException().isThrownBy(() -> is(of("zzz"), null)).withMessage("constant");
        assertThatNullPointerException()
                .isThrownBy(() -> compare(of("zzz"), null))
                .withMessage("other");
    }

    private void order() {
        assertThat(compare(of("zzy"), of("zzz"))).isNegative();
        assertThat(compare(of("zzz"), of("zzy"))).isPositive();
        assertThat(compare(of("zzz"), of("zzz"))).isZero();
    }

    private List<Enum<?>> constantsOfKnown() {
        return Arrays.stream(known.getEnumConstants())
                .<Enum<?>>map(Enum.class::cast)
                .toList();
    }

    private OpenCode<?> of(String code) {
        return (OpenCode<?>) call(String.class, code);
    }

    private OpenCode<?> of(Enum<?> constant) {
        return (OpenCode<?>) call(known, constant);
    }

    private Object call(Class<?> parameter, Object argument) {
        try {
            Method of = type.getMethod("of", parameter);
            return of.invoke(null, argument);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type + " has no factory of(" + parameter.getSimpleName() + ")", e);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static boolean is(OpenCode<?> word, Enum<?> constant) {
        return ((OpenCode) word).is((Enum) constant);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compare(OpenCode<?> a, OpenCode<?> b) {
        return ((OpenCode) a).compareTo((OpenCode) b);
    }
}
