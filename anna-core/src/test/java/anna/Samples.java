package anna;

import anna.fact.Extensions;
import anna.fact.Language;
import anna.fact.Localized;
import anna.fact.OpenCode;
import anna.fact.PartialDate;
import anna.fact.Quantity;
import anna.finding.Span;
import anna.funding.Amount;
import anna.instrument.Delay;
import anna.resolution.Mention;
import anna.resolution.Session;
import anna.resolution.Symbol;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.opentest4j.TestAbortedException;

/** Two different values of any type that attributes have, made from the type alone. */
final class Samples {

    private Samples() {}

    /** Returns the first (0) or second (1) sample of the attribute's type. */
    static Object of(Attribute attribute, int which) {
        if (attribute.toString().equals("Finding.id")) {
            return which == 0 ? "sample.text.malformed" : "sample.text.unknown";
        }
        if (attribute.toString().equals("Clause.closesOn")) {
            return Optional.of(LocalDate.of(2012, 6, which == 0 ? 5 : 7));
        }
        if (attribute.toString().equals("Name.kind")) {
            return which == 0 ? Mention.Kind.STATE : Mention.Kind.BODY;
        }
        return of(attribute.type(), which);
    }

    static Object of(Type type, int which) {
        if (type instanceof ParameterizedType generic) {
            Type[] parts = generic.getActualTypeArguments();
            Object first = of(parts[0], which);
            Object other = of(parts[0], 1 - which);
            if (generic.getRawType() == Optional.class) {
                return Optional.of(first);
            }
            if (generic.getRawType() == List.class) {
                return List.of(other, first);
            }
            if (generic.getRawType() == Set.class) {
                return new LinkedHashSet<>(List.of(first, other).subList(0, which + 1));
            }
            if (generic.getRawType() == Map.class) {
                Map<Object, Object> map = new LinkedHashMap<>();
                map.put(other, of(parts[1], 0));
                map.put(first, of(parts[1], 1));
                return map;
            }
        }
        if (type instanceof Class<?> raw) {
            return of(raw, which);
        }
        throw new AssertionError("no sample of " + type);
    }

    private static Object of(Class<?> type, int which) {
        boolean first = which == 0;
        if (type == String.class) {
            return first ? "alpha" : "beta";
        } else if (type == boolean.class || type == Boolean.class) {
            return first;
        } else if (type == int.class || type == Integer.class) {
            return first ? 7 : 8;
        } else if (type == double.class) {
            return first ? 0.5 : 0.75;
        } else if (type == OptionalInt.class) {
            return OptionalInt.of(first ? 7 : 8);
        } else if (type == LocalDate.class) {
            return LocalDate.of(2011, 6, first ? 5 : 7);
        } else if (type == PartialDate.class) {
            return PartialDate.parse(first ? "2011-06" : "2011-06-07");
        } else if (type == Localized.class) {
            return Localized.of(first ? Language.SPANISH : Language.ENGLISH, first ? "uno" : "two");
        } else if (type == Quantity.class) {
            return Quantity.about(first ? 150 : 160, "people");
        } else if (type == Amount.class) {
            return Amount.parse(first ? "USD 10000" : "undisclosed");
        } else if (type == Delay.class) {
            return first ? Delay.ofDays(30) : Delay.ofMonths(3);
        } else if (type == Span.class) {
            return new Span(0, first ? 5 : 6);
        } else if (type == Session.class) {
            return Session.parse(first ? "XL-O/10" : "XLI-O/11");
        } else if (type == Extensions.class) {
            return Extensions.of(Map.of("x-note", first ? "one" : "two"));
        } else if (type == Symbol.class) {
            try {
                return Symbol.parse(first ? "AG/RES. 2548 (XL-O/10)" : "AG/RES. 2686 (XLI-O/11)");
            } catch (UnsupportedOperationException e) {
                throw new TestAbortedException("symbols are not read yet");
            }
        } else if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return first ? constants[0] : constants[constants.length - 1];
        } else if (OpenCode.class.isAssignableFrom(type)) {
            return codeOf(type, first ? "fr" : "es");
        }
        return Aggregate.of(type).build(which, true);
    }

    private static Object codeOf(Class<?> type, String code) {
        try {
            return type.getMethod("of", String.class).invoke(null, code);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** An attribute of an aggregate: its accessor and the method of the builder that sets the whole of it. */
    record Attribute(Method accessor, Method setter) {

        String name() {
            return accessor.getName();
        }

        Type type() {
            return accessor.getGenericReturnType();
        }

        /** Tells whether there is neither a default nor an empty value. */
        boolean isRequired() {
            Class<?> raw = accessor.getReturnType();
            return Modifier.isAbstract(accessor.getModifiers())
                    && !List.of(Optional.class, OptionalInt.class, List.class, Set.class, Map.class)
                            .contains(raw);
        }

        boolean isPlain() {
            return accessor.getReturnType() == Extensions.class || accessor.getReturnType() == OptionalInt.class;
        }

        Object of(Object value) {
            return call(accessor, value);
        }

        void set(Object builder, Object value) {
            call(setter, builder, value);
        }

        @Override
        public String toString() {
            return accessor.getDeclaringClass().getSimpleName() + "." + name();
        }
    }

    /** A type with a builder. */
    record Aggregate(Class<?> type, Class<?> builderType) {

        static Aggregate of(Class<?> type) {
            return Arrays.stream(type.getDeclaredClasses())
                    .filter(nested -> nested.getSimpleName().equals("Builder"))
                    .findFirst()
                    .map(nested -> new Aggregate(type, nested))
                    .orElseThrow(() -> new AssertionError("no sample of " + type));
        }

        List<Attribute> attributes() {
            return Arrays.stream(type.getMethods())
                    .filter(method -> !Modifier.isStatic(method.getModifiers()) && method.getParameterCount() == 0)
                    .flatMap(method -> setter(method).map(found -> new Attribute(method, found)).stream())
                    .sorted(Comparator.comparing(Attribute::name))
                    .toList();
        }

        private Optional<Method> setter(Method accessor) {
            Class<?> wanted = accessor.getReturnType() == List.class || accessor.getReturnType() == Set.class
                    ? Iterable.class
                    : accessor.getReturnType();
            return Arrays.stream(builderType.getMethods())
                    .filter(method -> method.getName().equals(accessor.getName())
                            && method.getParameterCount() == 1
                            && method.getParameterTypes()[0] == wanted)
                    .findFirst();
        }

        Object newBuilder() {
            try {
                return call(type.getMethod("builder"), null);
            } catch (NoSuchMethodException e) {
                throw new AssertionError(e);
            }
        }

        Object builderOf(Object value) {
            try {
                return call(type.getMethod("toBuilder"), value);
            } catch (NoSuchMethodException e) {
                throw new AssertionError(e);
            }
        }

        Object build(Object filled) {
            try {
                return call(builderType.getMethod("build"), filled);
            } catch (NoSuchMethodException e) {
                throw new AssertionError(e);
            }
        }

        /** Builds a value with the samples of all attributes, or of those alone that it cannot be told apart without. */
        Object build(int which, boolean small) {
            boolean noneRequired = attributes().stream().noneMatch(Attribute::isRequired);
            Object filled = newBuilder();
            attributes().stream()
                    .filter(attribute -> !small || attribute.isRequired() || (noneRequired && attribute.isPlain()))
                    .forEach(attribute -> attribute.set(filled, Samples.of(attribute, which)));
            return build(filled);
        }
    }

    static Object call(Method method, Object target, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(e);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
