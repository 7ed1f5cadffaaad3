package anna.json;

import anna.fact.Extensions;
import anna.finding.Finding;
import anna.finding.Severity;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** How extensions stand in a file: as an object of whatever JSON they are, without null. */
final class ExtensionsCodec implements Codec<Extensions> {

    static final ExtensionsCodec INSTANCE = new ExtensionsCodec();

    private ExtensionsCodec() {}

    @Override
    public @Nullable Extensions read(JsonIn in) {
        if (!in.expects(JsonToken.START_OBJECT, "an object")) {
            return null;
        }
        TokenStreamLocation start = in.tokenLocation();
        try {
            return Extensions.of(object(in));
        } catch (IllegalArgumentException e) {
            in.report(Severity.ERROR, "json.value.invalid", String.valueOf(e.getMessage()), in.at(start));
            return null;
        }
    }

    private static Map<String, Object> object(JsonIn in) {
        Map<String, Object> values = new LinkedHashMap<>();
        while (in.next() == JsonToken.PROPERTY_NAME) {
            String key = in.name();
            boolean kept = true;
            if (key.isBlank()) {
                in.error("json.value.invalid", "Expected a key with text but found " + Finding.quote(key));
                kept = false;
            } else if (!StandardCharsets.UTF_16.newEncoder().canEncode(key)) {
                in.error(
                        "json.value.invalid",
                        "Expected a key of whole characters but found half of one in " + Finding.quote(key));
                kept = false;
            } else if (values.containsKey(key)) {
                in.error(
                        "json.member.duplicate",
                        "Expected each member once but found again " + Finding.quote(key) + "; the first is kept");
                kept = false;
            }
            in.next();
            if (kept) {
                Object value = value(in);
                if (value != null) {
                    values.put(key, value);
                }
            } else {
                in.skip();
            }
        }
        return values;
    }

    private static @Nullable Object value(JsonIn in) {
        switch (in.token()) {
            case START_OBJECT:
                return object(in);
            case START_ARRAY:
                List<Object> elements = new ArrayList<>();
                while (in.next() != JsonToken.END_ARRAY) {
                    Object element = value(in);
                    if (element != null) {
                        elements.add(element);
                    }
                }
                return elements;
            case VALUE_STRING:
                return in.string();
            case VALUE_TRUE:
                return true;
            case VALUE_FALSE:
                return false;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT:
                return Codecs.decimal(in);
            default:
                in.mismatch("an object, a list, a text, a number, true or false");
                return null;
        }
    }

    @Override
    public void write(Extensions value, JsonGenerator out) {
        writeValue(value.values(), out);
    }

    private static void writeValue(Object value, JsonGenerator out) {
        if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            map.forEach((key, part) -> {
                out.writeName((String) key);
                writeValue(part, out);
            });
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(part -> writeValue(part, out));
            out.writeEndArray();
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(number);
        } else {
            out.writeString((String) value);
        }
    }

    @Override
    public void describe(SchemaOut out) {
        out.reference("Extensions", schema -> {
            JsonGenerator json = schema.json();
            json.writeStartObject();
            json.writeStringProperty(
                    "description", "What others added under keys of their own; kept and written back. No null.");
            json.writeStringProperty("type", "object");
            json.writeName("propertyNames");
            json.writeStartObject();
            json.writeStringProperty("pattern", "\\S");
            json.writeEndObject();
            json.writeName("additionalProperties");
            json.writeStartObject();
            json.writeStringProperty("$ref", "#/$defs/ExtensionValue");
            json.writeEndObject();
            json.writeEndObject();
        });
        out.define("ExtensionValue", schema -> {
            JsonGenerator json = schema.json();
            json.writeStartObject();
            Codecs.describeStrings(json, "type", List.of("object", "array", "string", "number", "boolean"));
            for (String below : List.of("additionalProperties", "items")) {
                json.writeName(below);
                json.writeStartObject();
                json.writeStringProperty("$ref", "#/$defs/ExtensionValue");
                json.writeEndObject();
            }
            json.writeEndObject();
        });
    }
}
