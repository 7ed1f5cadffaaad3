package anna.json;

import anna.fact.Extensions;
import anna.finding.Finding;
import anna.finding.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * How an aggregate stands in a file: an object with a member per attribute, declared one by one in the order in which
 * they are written.
 *
 * @param <T> the type of the aggregate
 * @param <B> the type of its builder
 */
final class ObjectCodec<T, B> implements Codec<T> {

    /** How a map's key stands in a file. */
    interface Key<K> {
        K of(String text);
    }

    /** Hands an entry of a map to a builder. */
    interface Put<B, K, V> {
        void put(B builder, K key, V value);
    }

    /** What a member holds, as far as linked data must know it. */
    enum Shape {
        PLAIN,
        BY_LANGUAGE,
        BY_KEY,
        ORDERED,
        OPAQUE
    }

    private interface Reader<B> {
        /** Reads into the builder; false if there is nothing to keep. */
        boolean read(JsonIn in, B builder);
    }

    private record Attribute<T, B>(
            String name,
            boolean required,
            Reader<B> reader,
            BiConsumer<T, JsonGenerator> writer,
            Consumer<SchemaOut> schema,
            Shape shape) {}

    private final Class<T> type;
    private final String name;
    private final String description;
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final List<Attribute<T, B>> attributes = new ArrayList<>();
    private final Map<String, Integer> slots = new HashMap<>();

    private ObjectCodec(Class<T> type, String description, Supplier<B> builder, Function<B, T> build) {
        this.type = type;
        this.name = (type.getEnclosingClass() == null
                        ? ""
                        : type.getEnclosingClass().getSimpleName())
                + type.getSimpleName();
        this.description = description;
        this.builder = builder;
        this.build = build;
    }

    /** Returns a codec without attributes. */
    static <T, B> ObjectCodec<T, B> of(Class<T> type, String description, Supplier<B> builder, Function<B, T> build) {
        return new ObjectCodec<>(type, description, builder, build);
    }

    Class<T> type() {
        return type;
    }

    // ---- declaring

    private ObjectCodec<T, B> add(
            String name,
            boolean required,
            Reader<B> reader,
            BiConsumer<T, JsonGenerator> writer,
            Consumer<SchemaOut> schema,
            Shape shape) {
        slots.put(name, attributes.size());
        attributes.add(new Attribute<>(name, required, reader, writer, schema, shape));
        return this;
    }

    private static Shape shapeOf(Codec<?> codec) {
        return codec == Codecs.LOCALIZED || codec == Codecs.REASON
                ? Shape.BY_LANGUAGE
                : codec == ExtensionsCodec.INSTANCE ? Shape.OPAQUE : Shape.PLAIN;
    }

    private static <B, V> Reader<B> single(Codec<V> codec, BiConsumer<B, V> set) {
        return (in, builder) -> {
            V value = codec.read(in);
            if (value == null) {
                return false;
            }
            set.accept(builder, value);
            return true;
        };
    }

    /** Adds a member that says what the file is; another text than the one expected is handed to the function. */
    ObjectCodec<T, B> constant(String name, String expected, BiConsumer<JsonIn, String> other) {
        return add(
                name,
                true,
                (in, builder) -> {
                    if (in.expects(JsonToken.VALUE_STRING, "the text '" + expected + "'")
                            && !in.string().equals(expected)) {
                        other.accept(in, in.string());
                    }
                    return true;
                },
                (value, out) -> out.writeStringProperty(name, expected),
                schema -> {
                    schema.json().writeStartObject();
                    schema.json().writeStringProperty("const", expected);
                    schema.json().writeEndObject();
                },
                Shape.PLAIN);
    }

    /** Adds a required attribute. */
    <V> ObjectCodec<T, B> req(String name, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
        return add(
                name,
                true,
                single(codec, set),
                (value, out) -> {
                    out.writeName(name);
                    codec.write(get.apply(value), out);
                },
                codec::describe,
                shapeOf(codec));
    }

    /** Adds an attribute that may be absent. */
    <V> ObjectCodec<T, B> opt(String name, Codec<V> codec, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        return add(
                name,
                false,
                single(codec, set),
                (value, out) -> get.apply(value).ifPresent(part -> {
                    out.writeName(name);
                    codec.write(part, out);
                }),
                codec::describe,
                shapeOf(codec));
    }

    /** Adds a whole number that may be absent. */
    ObjectCodec<T, B> optInt(String name, Function<T, OptionalInt> get, BiConsumer<B, Integer> set) {
        return opt(
                name,
                Codecs.INT,
                value -> get.apply(value).isPresent()
                        ? Optional.of(get.apply(value).getAsInt())
                        : Optional.empty(),
                set);
    }

    /** Adds an attribute that is left out while it is at its default. */
    <V> ObjectCodec<T, B> or(V standard, String name, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
        return opt(name, codec, value -> Optional.of(get.apply(value)).filter(part -> !part.equals(standard)), set);
    }

    /** Adds a boolean that is false by default. */
    ObjectCodec<T, B> flag(String name, Function<T, Boolean> get, BiConsumer<B, Boolean> set) {
        return or(false, name, Codecs.BOOL, get, set);
    }

    /** Adds a list. */
    <V> ObjectCodec<T, B> list(String name, Codec<V> codec, Function<T, List<V>> get, BiConsumer<B, V> add) {
        return many(name, codec, get, add, false, Shape.ORDERED);
    }

    /** Adds a set whose order means nothing; it is written in the order of the elements' texts. */
    <V> ObjectCodec<T, B> set(String name, Codec<V> codec, Function<T, Set<V>> get, BiConsumer<B, V> add) {
        return many(
                name,
                codec,
                value -> get.apply(value).stream()
                        .sorted(Comparator.comparing(Object::toString))
                        .toList(),
                add,
                true,
                Shape.PLAIN);
    }

    /** Adds a set whose accessor promises an order, which is kept. */
    <V> ObjectCodec<T, B> orderedSet(String name, Codec<V> codec, Function<T, Set<V>> get, BiConsumer<B, V> add) {
        return many(name, codec, get, add, true, Shape.ORDERED);
    }

    private <V> ObjectCodec<T, B> many(
            String name,
            Codec<V> codec,
            Function<T, ? extends Collection<V>> get,
            BiConsumer<B, V> add,
            boolean distinct,
            Shape shape) {
        return add(
                name,
                false,
                (in, builder) -> {
                    if (!in.expects(JsonToken.START_ARRAY, "a list")) {
                        return false;
                    }
                    Set<V> met = new HashSet<>();
                    while (in.next() != JsonToken.END_ARRAY) {
                        V element = codec.read(in);
                        if (element != null && distinct && !met.add(element)) {
                            in.report(
                                    in.doubt(),
                                    "json.element.duplicate",
                                    "Expected each element once but found again " + Finding.quote(element.toString()));
                        } else if (element != null) {
                            add.accept(builder, element);
                        }
                    }
                    return true;
                },
                (value, out) -> {
                    Collection<V> elements = get.apply(value);
                    if (!elements.isEmpty()) {
                        out.writeName(name);
                        out.writeStartArray();
                        elements.forEach(element -> codec.write(element, out));
                        out.writeEndArray();
                    }
                },
                schema -> {
                    JsonGenerator out = schema.json();
                    out.writeStartObject();
                    out.writeStringProperty("type", "array");
                    out.writeName("items");
                    codec.describe(schema);
                    if (distinct) {
                        out.writeBooleanProperty("uniqueItems", true);
                    }
                    out.writeEndObject();
                },
                shape);
    }

    /** Adds a map, an object with a member per key, in the map's order. */
    <K, V> ObjectCodec<T, B> map(
            String name, Key<K> key, Codec<V> codec, Function<T, Map<K, V>> get, Put<B, K, V> put) {
        return add(
                name,
                false,
                (in, builder) -> {
                    if (!in.expects(JsonToken.START_OBJECT, "an object")) {
                        return false;
                    }
                    Set<String> met = new HashSet<>();
                    while (in.next() == JsonToken.PROPERTY_NAME) {
                        K parsed = met.add(in.name()) ? Codecs.parsed(in, in.name(), key::of) : duplicate(in);
                        in.next();
                        if (parsed == null) {
                            in.skip();
                        } else {
                            V value = codec.read(in);
                            if (value != null) {
                                put.put(builder, parsed, value);
                            }
                        }
                    }
                    return true;
                },
                (value, out) -> {
                    if (!get.apply(value).isEmpty()) {
                        out.writeName(name);
                        out.writeStartObject();
                        get.apply(value).forEach((k, v) -> {
                            out.writeName(k.toString());
                            codec.write(v, out);
                        });
                        out.writeEndObject();
                    }
                },
                schema -> {
                    JsonGenerator out = schema.json();
                    out.writeStartObject();
                    out.writeStringProperty("type", "object");
                    out.writeName("propertyNames");
                    Codecs.describeCode(out, List.of());
                    out.writeName("additionalProperties");
                    codec.describe(schema);
                    out.writeEndObject();
                },
                Shape.BY_KEY);
    }

    /** Adds what others added under keys of their own. */
    ObjectCodec<T, B> extensions(Function<T, Extensions> get, BiConsumer<B, Extensions> set) {
        return or(Extensions.none(), "extensions", ExtensionsCodec.INSTANCE, get, set);
    }

    // ---- using

    @Override
    public @Nullable T read(JsonIn in) {
        if (!in.expects(JsonToken.START_OBJECT, "an object")) {
            return null;
        }
        TokenStreamLocation start = in.tokenLocation();
        B parts = builder.get();
        return readMembers(in, parts, start) ? built(in, parts, start) : null;
    }

    /**
     * Reads the outermost object; what was read before the text breaks off or is malformed is kept. Null only if there
     * is no object, or its type refuses what was read.
     */
    @Nullable
    T readRoot(JsonIn in) {
        if (!in.expects(JsonToken.START_OBJECT, "an object")) {
            return null;
        }
        TokenStreamLocation start = in.tokenLocation();
        B parts = builder.get();
        try {
            readMembers(in, parts, start);
            in.closeReferences();
        } catch (JsonIn.Stopped stopped) {
            // its finding says why; the members that are whole are kept
        }
        return built(in, parts, start);
    }

    private boolean readMembers(JsonIn in, B parts, TokenStreamLocation start) {
        boolean[] seen = new boolean[attributes.size()];
        boolean whole = true;
        Set<String> strangers = new HashSet<>(0);
        while (in.next() == JsonToken.PROPERTY_NAME) {
            String member = in.name();
            Integer slot = slots.get(member);
            if (slot == null ? strangers.contains(member) : seen[slot]) {
                duplicate(in);
                in.next();
                in.skip();
            } else if (slot == null) {
                strangers.add(member);
                in.report(
                        in.stranger(),
                        "json.member.unknown",
                        "Expected a member of " + name + " but found " + Finding.quote(member) + ", which is not kept");
                in.next();
                in.skip();
            } else {
                seen[slot] = true;
                in.next();
                Attribute<T, B> attribute = attributes.get(slot);
                whole &= attribute.reader().read(in, parts) || !attribute.required();
            }
        }
        for (int i = 0; i < seen.length; i++) {
            Attribute<T, B> attribute = attributes.get(i);
            if (attribute.required() && !seen[i]) {
                whole = false;
                in.report(
                        Severity.ERROR,
                        "json.member.missing",
                        "Expected the member '" + attribute.name() + "' of " + name + " but found none",
                        in.at(start, attribute.name()));
            }
        }
        return whole;
    }

    /** Reports that the current member came before; null, so that nothing is kept of it. */
    private static <K> @Nullable K duplicate(JsonIn in) {
        in.error(
                "json.member.duplicate",
                "Expected each member once but found again " + Finding.quote(in.name()) + "; the first is kept");
        return null;
    }

    private @Nullable T built(JsonIn in, B parts, TokenStreamLocation start) {
        try {
            return build.apply(parts);
        } catch (IllegalArgumentException e) {
            in.report(Severity.ERROR, "json.value.invalid", String.valueOf(e.getMessage()), in.at(start));
            return null;
        }
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeStartObject();
        for (Attribute<T, B> attribute : attributes) {
            attribute.writer().accept(value, out);
        }
        out.writeEndObject();
    }

    @Override
    public void describe(SchemaOut out) {
        out.reference(name, this::describeObject);
    }

    void describeObject(SchemaOut schema) {
        schema.json().writeStartObject();
        describeMembers(schema);
        schema.json().writeEndObject();
    }

    /** Adds the shape of every member to those that members of this name have elsewhere. */
    void shapes(Map<String, Set<Shape>> shapes) {
        attributes.forEach(attribute -> shapes.computeIfAbsent(attribute.name(), name -> EnumSet.noneOf(Shape.class))
                .add(attribute.shape()));
    }

    /** Returns the names of the members, in their order. */
    List<String> members() {
        return attributes.stream().map(Attribute::name).toList();
    }

    /** Writes the schema without its brackets. */
    void describeMembers(SchemaOut schema) {
        JsonGenerator out = schema.json();
        out.writeStringProperty("description", description);
        out.writeStringProperty("type", "object");
        out.writeName("properties");
        out.writeStartObject();
        for (Attribute<T, B> attribute : attributes) {
            out.writeName(attribute.name());
            attribute.schema().accept(schema);
        }
        out.writeEndObject();
        if (attributes.stream().anyMatch(Attribute::required)) {
            out.writeName("required");
            out.writeStartArray();
            attributes.stream().filter(Attribute::required).forEach(attribute -> out.writeString(attribute.name()));
            out.writeEndArray();
        }
        out.writeBooleanProperty("additionalProperties", false);
    }
}
