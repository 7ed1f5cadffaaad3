package anna.json;

import anna.finding.Reading;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * How a text-like value stands in a file: as a string in its own form, read by its own reader.
 *
 * @param <T> the type of the value
 */
final class TextCodec<T> implements Codec<T> {

    private final Class<T> type;
    private final String description;
    private final Optional<String> pattern;
    private final List<String> examples;
    private final Function<String, Reading<T>> reader;

    private TextCodec(
            Class<T> type,
            String description,
            Optional<String> pattern,
            List<String> examples,
            Function<String, Reading<T>> reader) {
        this.type = type;
        this.description = description;
        this.pattern = pattern;
        this.examples = examples;
        this.reader = reader;
    }

    static <T> TextCodec<T> of(
            Class<T> type, String description, Function<String, Reading<T>> reader, String... examples) {
        return new TextCodec<>(type, description, Optional.empty(), List.of(examples), reader);
    }

    /** Returns the codec with a pattern for the schema; it must not refuse what the reader takes. */
    TextCodec<T> pattern(String pattern) {
        return new TextCodec<>(type, description, Optional.of(pattern), examples, reader);
    }

    Class<T> type() {
        return type;
    }

    @Override
    public @Nullable T read(JsonIn in) {
        if (!in.expects(JsonToken.VALUE_STRING, "a text such as '" + examples.get(0) + "'")) {
            return null;
        }
        return in.relocated(reader.apply(in.string()));
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeString(value.toString());
    }

    @Override
    public void describe(SchemaOut out) {
        out.reference(type.getSimpleName(), schema -> {
            JsonGenerator json = schema.json();
            json.writeStartObject();
            json.writeStringProperty("description", description);
            json.writeStringProperty("type", "string");
            pattern.ifPresent(form -> json.writeStringProperty("pattern", form));
            json.writeName("examples");
            json.writeStartArray();
            examples.forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
