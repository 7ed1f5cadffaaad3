package anna;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anna.Samples.Aggregate;
import anna.Samples.Attribute;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** What holds for every type with a builder. */
final class BuilderContract {

    private final Aggregate type;
    private final List<Attribute> attributes;

    private BuilderContract(Class<?> type) {
        this.type = Aggregate.of(type);
        this.attributes = this.type.attributes();
    }

    static Stream<DynamicTest> testsFor(Class<?> type) {
        BuilderContract contract = new BuilderContract(type);
        return Stream.of(
                DynamicTest.dynamicTest("names all missing attributes at once", contract::missing),
                DynamicTest.dynamicTest("keeps what was set", contract::keepsWhatWasSet),
                DynamicTest.dynamicTest("builds equal values from equal parts", contract::equalParts),
                DynamicTest.dynamicTest("tells values apart by every attribute", contract::everyAttributeCounts),
                DynamicTest.dynamicTest("toBuilder gives an equal value", contract::toBuilder),
                DynamicTest.dynamicTest("keeps the order of lists, sets and maps", contract::order),
                DynamicTest.dynamicTest("gives out nothing that can be changed", contract::unmodifiable),
                DynamicTest.dynamicTest("refuses null by name", contract::nulls),
                DynamicTest.dynamicTest("shows no generated name", contract::noGeneratedName));
    }

    private void missing() {
        List<String> required = attributes.stream()
                .filter(Attribute::isRequired)
                .map(Attribute::name)
                .toList();
        if (required.isEmpty()) {
            assertThat(type.build(type.newBuilder())).isInstanceOf(type.type());
            return;
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> type.build(type.newBuilder()))
                .withMessageContaining(type.type().getSimpleName())
                .satisfies(e -> {
                    String list = e.getMessage()
                            .substring(
                                    e.getMessage().indexOf('[') + 1,
                                    e.getMessage().indexOf(']'));
                    assertThat(list.split(", ")).containsExactlyInAnyOrderElementsOf(required);
                });
    }

    private void keepsWhatWasSet() {
        for (int which = 0; which < 2; which++) {
            Object value = type.build(which, false);
            int sample = which;
            attributes.forEach(attribute ->
                    assertThat(attribute.of(value)).as("%s", attribute).isEqualTo(Samples.of(attribute, sample)));
        }
    }

    private void equalParts() {
        Object value = type.build(0, false);
        assertThat(value).isEqualTo(type.build(0, false)).hasSameHashCodeAs(type.build(0, false));
        assertThat(value).hasToString(type.build(0, false).toString());
        assertThat(value.equals(null)).isFalse();
        assertThat(value.equals("alpha")).isFalse();
    }

    private void everyAttributeCounts() {
        Object value = type.build(0, false);
        assertThat(attributes).isNotEmpty().allSatisfy(attribute -> {
            Object filled = type.builderOf(value);
            attribute.set(filled, Samples.of(attribute, 1));
            assertThat(type.build(filled)).as("%s", attribute).isNotEqualTo(value);
        });
    }

    private void toBuilder() {
        for (int which = 0; which < 2; which++) {
            Object full = type.build(which, false);
            assertThat(type.build(type.builderOf(full))).isEqualTo(full);
            Object bare = type.build(which, true);
            assertThat(type.build(type.builderOf(bare))).isEqualTo(bare);
        }
    }

    private void order() {
        Object value = type.build(1, false);
        forMany(attribute -> {
            List<Object> expected = elements(Samples.of(attribute, 1));
            assertThat(elements(attribute.of(value)))
                    .as("%s", attribute)
                    .containsExactlyElementsOf(isSetOfConstants(attribute, expected) ? sorted(expected) : expected);
        });
    }

    /** Sets of enum constants are kept in the order of the enum. */
    private static boolean isSetOfConstants(Samples.Attribute attribute, List<Object> elements) {
        return attribute.accessor().getReturnType() == Set.class && elements.get(0) instanceof Enum<?>;
    }

    private static List<Object> sorted(List<Object> constants) {
        return constants.stream()
                .sorted(Comparator.comparing(constant -> ((Enum<?>) constant).ordinal()))
                .toList();
    }

    private void unmodifiable() {
        Object value = type.build(1, false);
        forMany(attribute -> {
            Object many = attribute.of(value);
            assertThatThrownBy(() -> {
                        if (many instanceof Map<?, ?> map) {
                            map.clear();
                        } else {
                            ((Collection<?>) many).clear();
                        }
                    })
                    .as("%s", attribute)
                    .isInstanceOf(UnsupportedOperationException.class);
            List<Object> given = new ArrayList<>(elements(Samples.of(attribute, 1)));
            if (many instanceof Collection<?>) {
                Object filled = type.builderOf(value);
                attribute.set(filled, given);
                Object built = type.build(filled);
                given.clear();
                attribute.set(filled, List.of());
                assertThat((Collection<?>) attribute.of(built))
                        .as("%s", attribute)
                        .isNotEmpty();
            }
        });
    }

    private void nulls() {
        assertThatNullPointerException()
                .isThrownBy(() -> Samples.call(method("like", type.type()), type.newBuilder(), (Object) null))
                .withMessage("instance");
        attributes.forEach(attribute -> Arrays.stream(type.builderType().getMethods())
                .filter(method -> method.getName().equals(attribute.name()) && method.getParameterCount() == 1)
                .filter(method -> !method.getParameterTypes()[0].isPrimitive())
                .filter(method -> !method.getParameterTypes()[0].getName().contains("Optional"))
                .filter(method -> !Iterable.class.isAssignableFrom(method.getParameterTypes()[0]))
                .filter(method -> !Map.class.isAssignableFrom(method.getParameterTypes()[0]))
                .forEach(method -> assertThatNullPointerException()
                        .as("%s", attribute)
                        .isThrownBy(() -> Samples.call(method, type.newBuilder(), (Object) null))
                        .withMessage(attribute.name())));
        forMany(attribute -> {
            if (!Map.class.isAssignableFrom(attribute.accessor().getReturnType())) {
                assertThatNullPointerException()
                        .as("%s", attribute)
                        .isThrownBy(() -> attribute.set(type.newBuilder(), Arrays.asList((Object) null)))
                        .withMessage(attribute.name() + " element");
            }
        });
    }

    private void noGeneratedName() {
        assertThat(type.build(1, false).toString()).doesNotContain("Immutable").doesNotContain("@");
        assertThat(type.newBuilder().getClass()).isEqualTo(type.builderType());
    }

    private Method method(String name, Class<?> parameter) {
        try {
            return type.builderType().getMethod(name, parameter);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private void forMany(Consumer<Attribute> law) {
        attributes.stream()
                .filter(attribute -> Collection.class.isAssignableFrom(
                                attribute.accessor().getReturnType())
                        || Map.class.isAssignableFrom(attribute.accessor().getReturnType()))
                .forEach(law);
    }

    private static List<Object> elements(Object many) {
        return many instanceof Map<?, ?> map ? new ArrayList<>(map.entrySet()) : new ArrayList<>((Collection<?>) many);
    }
}
