package anna.json;

import java.io.StringWriter;
import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** A JSON Schema that is being written; what has a name is written once, under {@code $defs}. */
final class SchemaOut {

    private final JsonGenerator out;
    private final TreeMap<String, Consumer<SchemaOut>> definitions;

    private SchemaOut(JsonGenerator out, TreeMap<String, Consumer<SchemaOut>> definitions) {
        this.out = out;
        this.definitions = definitions;
    }

    /** Returns the schema of the files whose root the codec is. */
    static String of(ObjectCodec<?, ?> root, String id, String title) {
        TreeMap<String, Consumer<SchemaOut>> definitions = new TreeMap<>();
        SchemaOut scout = new SchemaOut(JsonText.generator(new StringWriter()), definitions);
        scout.out.writeStartArray();
        root.describeObject(scout);
        for (int known = -1; known < definitions.size(); ) {
            known = definitions.size();
            new TreeMap<>(definitions).values().forEach(definition -> definition.accept(scout));
        }
        return JsonText.write(out -> {
            SchemaOut schema = new SchemaOut(out, definitions);
            out.writeStartObject();
            out.writeStringProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
            out.writeStringProperty("$id", id);
            out.writeStringProperty("title", title);
            root.describeMembers(schema);
            out.writeName("$defs");
            out.writeStartObject();
            definitions.forEach((name, definition) -> {
                out.writeName(name);
                definition.accept(schema);
            });
            out.writeEndObject();
            out.writeEndObject();
        });
    }

    JsonGenerator json() {
        return out;
    }

    /** Gives a name to a schema, which the function writes. */
    void define(String name, Consumer<SchemaOut> definition) {
        definitions.putIfAbsent(name, definition);
    }

    /** Writes a reference to a named schema, which the function writes. */
    void reference(String name, Consumer<SchemaOut> definition) {
        define(name, definition);
        out.writeStartObject();
        out.writeStringProperty("$ref", "#/$defs/" + name);
        out.writeEndObject();
    }
}
