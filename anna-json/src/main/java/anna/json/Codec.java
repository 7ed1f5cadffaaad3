package anna.json;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * How one type of value stands in a file: read, written and described by the schema from one declaration.
 *
 * @param <T> the type of the value
 */
interface Codec<T> {

    /**
     * Reads the value whose first token is the current one, and leaves its last token current. Null if it must be left
     * out; then an ERROR has been reported.
     */
    @Nullable
    T read(JsonIn in);

    /** Writes the value. */
    void write(T value, JsonGenerator out);

    /** Writes the schema of the value. */
    void describe(SchemaOut out);

    /** Returns a codec that is looked up when it is used, for types that contain themselves. */
    static <T> Codec<T> later(Supplier<Codec<T>> supplier) {
        return new Codec<>() {
            @Override
            public @Nullable T read(JsonIn in) {
                return supplier.get().read(in);
            }

            @Override
            public void write(T value, JsonGenerator out) {
                supplier.get().write(value, out);
            }

            @Override
            public void describe(SchemaOut out) {
                supplier.get().describe(out);
            }
        };
    }
}
