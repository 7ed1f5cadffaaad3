package anna.json;

import anna.account.Dossier;
import anna.finding.Finding;
import anna.finding.Reading;
import anna.finding.Severity;
import anna.finding.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Dossiers as JSON text: {@code {"format": "anna-dossier", "formatVersion": "1", "sources": [ … ], … }}.
 *
 * <p>Form: one object. Its members and those of the objects below are named and ordered as the accessors of the types;
 * absent, empty and default ones are left out. Members may come in any order when they are read. A file is UTF-8; two
 * spaces of indentation, a member or element to a line, LF, a newline at the end.
 *
 * <p>Meaning: {@code read(write(dossier))} equals the dossier. Sets whose order means nothing are written in the order
 * of their texts; where an accessor promises the order of a text, it is kept.
 *
 * <p>Findings: everything is located by JSON pointer, line, column and span. What is wrong is left out of
 * {@link Reading#partial()}, and no more than that: a member that may be absent, an element of a list, or else the
 * object that cannot be without it.
 *
 * <table>
 * <caption>The findings beside those of the values' own readers, such as {@code date.day.missing} and the WARNING
 * {@code amount.currency.unknown}</caption>
 * <tr><th>id</th><th>severity</th><th>what it says</th></tr>
 * <tr><td>{@code json.text.empty}</td><td>ERROR</td><td>nothing but white space</td></tr>
 * <tr><td>{@code json.text.binary}</td><td>ERROR</td><td>no text at all</td></tr>
 * <tr><td>{@code json.text.truncated}</td><td>ERROR</td><td>the text ends too early; what was whole is kept</td></tr>
 * <tr><td>{@code json.encoding.unsupported}</td><td>ERROR</td><td>not UTF-8</td></tr>
 * <tr><td>{@code json.encoding.mark}</td><td>NOTE</td><td>a byte order mark, which is passed over</td></tr>
 * <tr><td>{@code json.syntax.malformed}</td><td>ERROR</td><td>no JSON from here on; what was whole is kept</td></tr>
 * <tr><td>{@code json.limit.exceeded}</td><td>ERROR</td><td>more than {@link ReadOptions} allow</td></tr>
 * <tr><td>{@code json.format.unknown}, {@code json.version.unsupported}</td><td>ERROR</td><td>another format, or one of
 * a later release</td></tr>
 * <tr><td>{@code json.type.mismatch}</td><td>ERROR</td><td>a value of another JSON type, null among them</td></tr>
 * <tr><td>{@code json.number.invalid}</td><td>ERROR</td><td>not a whole number, or too large</td></tr>
 * <tr><td>{@code json.code.unknown}</td><td>ERROR</td><td>a word that is not in a closed list</td></tr>
 * <tr><td>{@code json.value.invalid}</td><td>ERROR</td><td>a value that its type refuses</td></tr>
 * <tr><td>{@code json.member.missing}</td><td>ERROR</td><td>a required member is not there</td></tr>
 * <tr><td>{@code json.member.duplicate}</td><td>ERROR</td><td>a member comes twice; the first is kept</td></tr>
 * <tr><td>{@code json.member.unknown}</td><td>WARNING</td><td>not a member of the format; it is not kept</td></tr>
 * <tr><td>{@code json.element.duplicate}</td><td>WARNING</td><td>an element of a set comes twice</td></tr>
 * <tr><td>{@code json.id.duplicate}</td><td>WARNING</td><td>two things of one kind have one id; both are kept</td></tr>
 * <tr><td>{@code json.reference.dangling}</td><td>WARNING</td><td>an id of nothing in the file; it is kept</td></tr>
 * </table>
 *
 * <p>Under {@link ReadOptions#strict()} every WARNING is an ERROR.
 *
 * <p>Forward compatibility: files of every release are read for ever. Words of open lists that this release does not
 * know are kept and written back.
 */
public final class DossierJson {

    /** The address that the schema is known by; nothing is fetched from it. */
    public static final String SCHEMA_ID = "https://annalib.github.io/schema/anna-dossier-1.json";

    /** The address that the terms of the JSON-LD context begin with; nothing is fetched from it. */
    public static final String VOCABULARY = "https://annalib.github.io/terms#";

    private DossierJson() {}

    /** Reads a text leniently; see the findings above. */
    public static Reading<Dossier> read(String text) {
        return read(text, ReadOptions.lenient());
    }

    /** Reads a text; see the findings above. */
    public static Reading<Dossier> read(String text, ReadOptions options) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(options, "options");
        if (text.length() > options.maxLength()) {
            return tooLong(options);
        }
        List<Finding> notes = new ArrayList<>();
        String json = text;
        if (text.startsWith("\uFEFF")) {
            notes.add(Finding.of(
                    Severity.NOTE,
                    "json.encoding.mark",
                    "Expected JSON but found a byte order mark before it",
                    text,
                    new Span(0, 1)));
            json = " " + text.substring(1);
        }
        if (json.isBlank()) {
            return Reading.failed(
                    List.of(Finding.of(Severity.ERROR, "json.text.empty", "Expected a JSON text but found nothing")));
        }
        int zero = json.indexOf('\0');
        if (zero >= 0) {
            return Reading.failed(List.of(Finding.of(
                    Severity.ERROR,
                    "json.text.binary",
                    "Expected a JSON text but found binary data",
                    json,
                    new Span(zero, zero + 1))));
        }
        return read(json, options, notes);
    }

    private static Reading<Dossier> read(String json, ReadOptions options, List<Finding> notes) {
        try (JsonParser parser = JsonText.parser(json, options)) {
            JsonIn in = JsonIn.of(parser, json, options);
            Dossier dossier = null;
            try {
                in.next();
                dossier = DossierCodecs.DOSSIER.readRoot(in);
                if (!in.isStopped()) {
                    JsonToken more = in.next();
                    if (more != null) {
                        in.report(
                                Severity.ERROR,
                                "json.syntax.malformed",
                                "Expected the end of the text but found more",
                                in.hereWithoutPath());
                    }
                }
            } catch (JsonIn.Stopped stopped) {
                // its finding says why
            }
            notes.addAll(in.findings());
            return dossier == null ? Reading.failed(notes) : Reading.of(dossier, notes);
        }
    }

    private static Reading<Dossier> tooLong(ReadOptions options) {
        return Reading.failed(List.of(Finding.of(
                Severity.ERROR,
                "json.limit.exceeded",
                "Expected a text of at most " + options.maxLength() + " units but found a longer one")));
    }

    /** Reads bytes of UTF-8 leniently; see the findings above. */
    public static Reading<Dossier> read(byte[] bytes) {
        return read(bytes, ReadOptions.lenient());
    }

    /** Reads bytes of UTF-8; see the findings above. */
    public static Reading<Dossier> read(byte[] bytes, ReadOptions options) {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(options, "options");
        if (bytes.length > options.maxLength()) {
            return tooLong(options);
        }
        Reading<String> text = Encoding.decode(bytes);
        return text.partial().isPresent() ? read(text.orElseThrow(), options) : Reading.failed(text.findings());
    }

    /**
     * Reads a stream of UTF-8 to its end leniently; see the findings above. The stream is not closed.
     *
     * @throws IOException if the stream cannot be read
     */
    public static Reading<Dossier> read(InputStream stream) throws IOException {
        return read(stream, ReadOptions.lenient());
    }

    /**
     * Reads a stream of UTF-8 to its end, or to the limit on the length; see the findings above. The stream is not
     * closed.
     *
     * @throws IOException if the stream cannot be read
     */
    public static Reading<Dossier> read(InputStream stream, ReadOptions options) throws IOException {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(options, "options");
        int most = options.maxLength() == Integer.MAX_VALUE ? Integer.MAX_VALUE : options.maxLength() + 1;
        return read(stream.readNBytes(most), options);
    }

    /**
     * Reads a file of UTF-8 leniently; see the findings above, which name the file as their source.
     *
     * @throws IOException if the file cannot be read
     */
    public static Reading<Dossier> read(Path file) throws IOException {
        return read(file, ReadOptions.lenient());
    }

    /**
     * Reads a file of UTF-8; see the findings above, which name the file as their source.
     *
     * @throws IOException if the file cannot be read
     */
    public static Reading<Dossier> read(Path file, ReadOptions options) throws IOException {
        Objects.requireNonNull(file, "file");
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream, options).in(file.toString());
        }
    }

    /**
     * Returns the findings with line, column and span of what they point to in the text, such as those of
     * {@link anna.account.Checks}; what points to nothing in it stays as it is. The text is that from which the dossier
     * was read without an ERROR, so that the pointers mean the same in both.
     */
    public static List<Finding> locate(List<Finding> findings, String text) {
        Objects.requireNonNull(findings, "findings");
        Objects.requireNonNull(text, "text");
        return JsonPlaces.locate(findings, text.startsWith("\uFEFF") ? " " + text.substring(1) : text);
    }

    /**
     * Returns the dossier as a text: the same for the same value, always.
     *
     * @throws tools.jackson.core.JacksonException if something is nested deeper than files can be read by default
     */
    public static String write(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        return JsonText.write(out -> DossierCodecs.DOSSIER.write(dossier, out));
    }

    /**
     * Writes the dossier to a stream as UTF-8. The stream is flushed and not closed.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(Dossier dossier, OutputStream stream) throws IOException {
        Objects.requireNonNull(stream, "stream");
        stream.write(write(dossier).getBytes(StandardCharsets.UTF_8));
        stream.flush();
    }

    /**
     * Writes the dossier to a file as UTF-8, in place of what is there.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Dossier dossier, Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        Files.writeString(file, write(dossier), StandardCharsets.UTF_8);
    }

    /**
     * Returns the JSON Schema (draft 2020-12) of the files, known as {@link #SCHEMA_ID}. It says exactly what is
     * written and refuses members that are not known, which lenient reading takes with a WARNING.
     */
    public static String schema() {
        return SchemaOut.of(DossierCodecs.DOSSIER, SCHEMA_ID, "ANNA dossier, format version " + DossierCodecs.VERSION);
    }

    /**
     * Returns a JSON-LD 1.1 context of the files, for those who want linked data; plain users need not know of it.
     * Every member is a term of {@value #VOCABULARY}; texts by language are language maps, and lists keep their order.
     */
    public static String context() {
        return LinkedData.context();
    }
}
