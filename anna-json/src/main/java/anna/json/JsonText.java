package anna.json;

import java.io.StringWriter;
import java.io.Writer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** JSON as this library lays it out: two spaces, a member or element to a line, LF, a final newline. */
final class JsonText {

    private static final JsonFactory WRITING = JsonFactory.builder()
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(ReadOptions.lenient().maxDepth())
                    .build())
            .build();

    private static final ObjectWriteContext LAYOUT = new ObjectWriteContext.Base() {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter);
        }
    };

    private JsonText() {}

    /** Returns the text that the function writes. */
    static String write(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = generator(text)) {
            content.accept(out);
        }
        return withoutLoneSurrogates(text.append('\n').toString());
    }

    static JsonGenerator generator(Writer writer) {
        return WRITING.createGenerator(LAYOUT, writer);
    }

    /** Returns a parser of the text whose depth is limited; its length is for the caller to limit. */
    static JsonParser parser(String text, ReadOptions options) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(options.maxDepth())
                        .maxNumberLength(Integer.MAX_VALUE)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .build())
                .build()
                .createParser(ObjectReadContext.empty(), text);
    }

    /** Escapes halves of surrogate pairs, which UTF-8 cannot hold; in JSON they can only stand inside strings. */
    private static String withoutLoneSurrogates(String json) {
        StringBuilder out = null;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < json.length()
                    && Character.isLowSurrogate(json.charAt(i + 1));
            if (Character.isSurrogate(c) && !pair) {
                if (out == null) {
                    out = new StringBuilder(json.length() + 16).append(json, 0, i);
                }
                out.append("\\u").append(Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT));
            } else {
                if (out != null) {
                    out.append(c);
                }
                if (pair) {
                    i++;
                    if (out != null) {
                        out.append(json.charAt(i));
                    }
                }
            }
        }
        return out == null ? json : out.toString();
    }
}
