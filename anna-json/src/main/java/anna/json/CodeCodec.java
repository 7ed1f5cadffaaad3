package anna.json;

import anna.finding.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * How a word of a list stands in a file: as its code. An open list keeps words that this release does not know; a
 * closed one refuses them.
 *
 * @param <T> the type of the word
 */
final class CodeCodec<T> implements Codec<T> {

    private final Class<T> type;
    private final List<String> known;
    private final boolean open;
    private final Function<String, T> word;

    private CodeCodec(Class<T> type, List<String> known, boolean open, Function<String, T> word) {
        this.type = type;
        this.known = known;
        this.open = open;
        this.word = word;
    }

    /** Returns the codec of an open list with its known words. */
    static <T> CodeCodec<T> open(Class<T> type, Class<? extends Enum<?>> known, Function<String, T> word) {
        return new CodeCodec<>(
                type, Stream.of(known.getEnumConstants()).map(CodeCodec::codeOf).toList(), true, word);
    }

    /** Returns the codec of an enum. */
    static <E extends Enum<E>> CodeCodec<E> closed(Class<E> type) {
        List<E> words = List.of(type.getEnumConstants());
        List<String> codes = words.stream().map(CodeCodec::codeOf).toList();
        return new CodeCodec<>(type, codes, false, code -> words.get(codes.indexOf(code)));
    }

    private static String codeOf(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String codeOf(Object word) {
        return word instanceof Enum<?> constant ? codeOf(constant) : word.toString();
    }

    Class<T> type() {
        return type;
    }

    @Override
    public @Nullable T read(JsonIn in) {
        if (!in.expects(JsonToken.VALUE_STRING, "a code such as '" + known.get(0) + "'")) {
            return null;
        }
        String code = in.string();
        if (!open && !known.contains(code)) {
            in.error(
                    "json.code.unknown",
                    "Expected one of " + String.join(", ", known) + " but found " + Finding.quote(code));
            return null;
        }
        return Codecs.parsed(in, code, word);
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeString(codeOf(value));
    }

    @Override
    public void describe(SchemaOut out) {
        String name = Optional.ofNullable(type.getEnclosingClass())
                        .map(Class::getSimpleName)
                        .orElse("")
                + type.getSimpleName();
        out.reference(name, schema -> {
            if (open) {
                Codecs.describeCode(schema.json(), known);
            } else {
                schema.json().writeStartObject();
                Codecs.describeStrings(schema.json(), "enum", known);
                schema.json().writeEndObject();
            }
        });
    }
}
