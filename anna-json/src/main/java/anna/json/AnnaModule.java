package anna.json;

import anna.finding.Finding;
import anna.finding.ReadingException;
import anna.finding.Severity;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * The file format as a Jackson module: {@code JsonMapper.builder().addModule(new AnnaModule()).build()}, or found by
 * {@code findAndAddModules()}.
 *
 * <p>Form: each aggregate of a dossier, each text-like value and each code stands as it does in a file; the layout is
 * the mapper's own.
 *
 * <p>Meaning: a value that is wrong is a {@link DatabindException} whose message holds every ERROR with its JSON
 * pointer and whose cause is the {@link ReadingException} with all findings; WARNINGs are passed over, for a mapper has
 * no place for them. A member that is not known is an ERROR where {@link DeserializationFeature#FAIL_ON_UNKNOWN_PROPERTIES} is
 * enabled. Use {@link DossierJson} to see every finding, and for files that may be damaged.
 */
public final class AnnaModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Makes the module. */
    public AnnaModule() {
        super("anna-json");
        DossierCodecs.AGGREGATES.forEach(codec -> register(codec));
        Stream.of(Codecs.DATE, Codecs.QUANTITY, Codecs.AMOUNT, Codecs.DELAY, Codecs.SYMBOL, Codecs.SESSION, Codecs.SPAN)
                .forEach(codec -> registerText(codec));
        DossierCodecs.CODES.forEach(codec -> registerCode(codec));
        register(anna.fact.Localized.class, Codecs.LOCALIZED);
        register(anna.fact.Extensions.class, ExtensionsCodec.INSTANCE);
    }

    private <T> void register(ObjectCodec<T, ?> codec) {
        register(codec.type(), codec);
    }

    private <T> void registerText(TextCodec<T> codec) {
        register(codec.type(), codec);
    }

    private <T> void registerCode(CodeCodec<T> codec) {
        register(codec.type(), codec);
    }

    private <T> void register(Class<T> type, Codec<T> codec) {
        addSerializer(type, new Serializer<>(type, codec));
        addDeserializer(type, new Deserializer<>(type, codec));
    }

    private static final class Serializer<T> extends ValueSerializer<T> {

        private final Class<T> type;
        private final Codec<T> codec;

        Serializer(Class<T> type, Codec<T> codec) {
            this.type = type;
            this.codec = codec;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            codec.write(value, out);
        }

        @Override
        public Class<?> handledType() {
            return type;
        }
    }

    private static final class Deserializer<T> extends ValueDeserializer<T> {

        private final Class<T> type;
        private final Codec<T> codec;

        Deserializer(Class<T> type, Codec<T> codec) {
            this.type = type;
            this.codec = codec;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            boolean refuse = context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
            JsonIn in = JsonIn.embedded(parser, refuse);
            T value = codec.read(in);
            if (value == null || in.hasErrors()) {
                throw failure(parser, in.findings());
            }
            return value;
        }

        private DatabindException failure(JsonParser parser, List<Finding> findings) {
            String errors = findings.stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .map(finding -> finding.message()
                            + finding.location()
                                    .path()
                                    .map(path -> " at " + path)
                                    .orElse(""))
                    .collect(Collectors.joining("; "));
            return DatabindException.from(
                    parser, "Cannot read " + type.getSimpleName() + ": " + errors, new ReadingException(findings));
        }

        @Override
        public Class<?> handledType() {
            return type;
        }
    }
}
