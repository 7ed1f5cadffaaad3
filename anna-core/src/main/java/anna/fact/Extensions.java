package anna.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What others add to a value under keys of their own: {@code {"x-archive-box": "14"}}; kept and written back.
 *
 * <p>Form: keys are strings that are not blank. A value is a {@link String}, a {@link Boolean}, a {@link BigDecimal}, a
 * {@link List} or a string-keyed {@link Map} of such values; there is no null.
 *
 * <p>Meaning: this library gives them none.
 */
public final class Extensions {

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
     * @throws IllegalArgumentException if a key is blank or a value is of another type than those above
     */
    public static Extensions of(Map<String, ?> values) {
        return values.isEmpty() ? NONE : new Extensions(copyOf(values));
    }

    private static Map<String, Object> copyOf(Map<?, ?> values) {
        Map<String, Object> copy = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            if (!(key instanceof String name) || name.isBlank()) {
                throw new IllegalArgumentException("Extensions key must be a string with text, but was '" + key + "'");
            }
            copy.put(name, copyOfValue(value));
        });
        return Collections.unmodifiableMap(copy);
    }

    private static Object copyOfValue(@Nullable Object value) {
        if (value instanceof String || value instanceof Boolean || value instanceof BigDecimal) {
            return value;
        }
        if (value instanceof Map<?, ?> map) {
            return copyOf(map);
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(element -> copy.add(copyOfValue(element)));
            return Collections.unmodifiableList(copy);
        }
        throw new IllegalArgumentException(
                "Extensions value must be a string, a boolean, a decimal, a list or a map, but was '" + value + "'");
    }

    /** Returns the value under the key. */
    public Optional<Object> get(String key) {
        return Optional.ofNullable(values.get(key));
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
