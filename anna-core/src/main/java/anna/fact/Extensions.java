package anna.fact;

import anna.finding.Finding;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What others add to a value under keys of their own: {@code {"x-archive-box": "14"}}; kept and written back.
 *
 * <p>Form: keys are strings that are not blank and hold no half of a surrogate pair, which no file could. A value is a {@link String}, a {@link Boolean}, a {@link BigDecimal}, a
 * {@link List} or a string-keyed {@link Map} of such values, nested at most 64 deep; there is no null. Whole numbers of
 * the types of {@code java.lang} and {@link java.math.BigInteger} are taken and kept as {@link BigDecimal}; binary
 * fractions are not.
 *
 * <p>Meaning: this library gives them none. Decimals are equal if their digits are: {@code 1} and {@code 1.0} differ.
 *
 * <p>Order: of the keys as they were given; equality leaves it aside.
 */
public final class Extensions {

    private static final int DEPTH = 64;
    private static final Extensions NONE = new Extensions(Map.of());

    private final Map<String, Object> values;

    private Extensions(Map<String, Object> values) {
        this.values = values;
    }

    /** Returns the empty extensions. */
    public static Extensions none() {
        return NONE;
    }

    /**
     * Returns extensions with the values; the map is copied to its depths.
     *
     * @throws IllegalArgumentException if a key is blank or half a character, or a value is of another type than those
     *     above or nested too deep
     */
    public static Extensions of(Map<String, ?> values) {
        Objects.requireNonNull(values, "values");
        return values.isEmpty() ? NONE : new Extensions(copyOf(values, 1));
    }

    private static Map<String, Object> copyOf(Map<?, ?> values, int depth) {
        checkDepth(depth);
        Map<String, Object> copy = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            if (!(key instanceof String name) || name.isBlank()) {
                throw new IllegalArgumentException("Extensions key must be a string with text, but was "
                        + Finding.quote(key instanceof String text ? text : nameOfType(key)));
            }
            if (!StandardCharsets.UTF_16.newEncoder().canEncode(name)) {
                throw new IllegalArgumentException(
                        "Extensions key must be well-formed Unicode, but was " + Finding.quote(name));
            }
            copy.put(name, copyOfValue(value, depth));
        });
        return Collections.unmodifiableMap(copy);
    }

    private static void checkDepth(int depth) {
        if (depth > DEPTH) {
            throw new IllegalArgumentException(
                    "Extensions must be nested at most " + DEPTH + " deep, but was '" + depth + "' or deeper");
        }
    }

    private static String nameOfType(@Nullable Object value) {
        return value == null ? "null" : value.getClass().getName();
    }

    private static Object copyOfValue(@Nullable Object value, int depth) {
        if (value instanceof String || value instanceof Boolean || value instanceof BigDecimal) {
            return value;
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
            return BigDecimal.valueOf(((Number) value).longValue());
        }
        if (value instanceof BigInteger whole) {
            return new BigDecimal(whole);
        }
        if (value instanceof Map<?, ?> map) {
            return copyOf(map, depth + 1);
        }
        if (value instanceof List<?> list) {
            checkDepth(depth + 1);
            List<Object> copy = new ArrayList<>();
            list.forEach(element -> copy.add(copyOfValue(element, depth + 1)));
            return Collections.unmodifiableList(copy);
        }
        throw new IllegalArgumentException(
                "Extensions value must be a string, a boolean, a decimal, a list or a map, but was '"
                        + nameOfType(value) + "'");
    }

    /** Returns the value under the key. */
    public Optional<Object> get(String key) {
        return Optional.ofNullable(values.get(Objects.requireNonNull(key, "key")));
    }

    /** Returns all values, in their order. */
    public Map<String, Object> values() {
        return values;
    }

    /** Tells whether there is none. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Extensions that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Returns the values; for people, not for programs. */
    @Override
    public String toString() {
        return values.toString();
    }
}
