package anna.examples.command;

import anna.finding.Finding;
import anna.finding.Location;
import anna.finding.Severity;
import anna.finding.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A file that was read as text, and what is wrong with it as text.
 *
 * <p>Meaning: bytes that are not UTF-8 are the error {@code text.encoding.malformed}, located at the first of them, and
 * stand in the text as the replacement character U+FFFD. What is no text at all is for the readers to say. A byte order
 * mark is part of the text, so that spans count the file's own characters.
 *
 * @param name what the file was called by
 * @param text its text
 * @param findings what is wrong with it as text
 */
record TextFile(String name, String text, List<Finding> findings) {

    /** The most bytes that a file may have. */
    static final int LIMIT = 256 << 20;

    /** The argument that stands for the standard input. */
    static final String STANDARD_INPUT = "-";

    /**
     * Reads the file of the name, or the standard input for {@code -}.
     *
     * @throws Refusal if there is no such file, or it cannot be read
     */
    static TextFile read(String name, InputStream standardInput) {
        try {
            if (name.equals(STANDARD_INPUT)) {
                return decode("standard input", atMost(name, standardInput));
            }
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new Refusal("'" + name + "' is a directory, not a file");
            }
            try (InputStream in = Files.newInputStream(path)) {
                return decode(name, atMost(name, in));
            }
        } catch (NoSuchFileException e) {
            throw new Refusal("there is no file '" + name + "'");
        } catch (AccessDeniedException e) {
            throw new Refusal("the file '" + name + "' may not be read");
        } catch (InvalidPathException e) {
            throw new Refusal("'" + name + "' cannot be the name of a file here");
        } catch (IOException e) {
            throw new Refusal("the file '" + name + "' cannot be read: " + e.getMessage());
        }
    }

    /** Returns an id made of the name: the last part of the path without its ending, in small letters and figures. */
    String id() {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String stem = last.lastIndexOf('.') > 0 ? last.substring(0, last.lastIndexOf('.')) : last;
        String id = stem.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return id.isEmpty() ? "report" : id;
    }

    private static byte[] atMost(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw new Refusal("'" + name + "' is larger than " + (LIMIT >> 20) + " MiB");
        }
        return bytes;
    }

    /** Decodes the bytes as UTF-8. */
    static TextFile decode(String name, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        int places = 0;
        int firstByte = -1;
        int firstChar = -1;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (!result.isError()) {
                break;
            }
            if (places++ == 0) {
                firstByte = in.position();
                firstChar = out.position();
            }
            in.position(in.position() + result.length());
            out.put('\uFFFD');
        }
        String text = out.flip().toString();
        List<Finding> findings = new ArrayList<>();
        if (places > 0) {
            findings.add(finding(
                    name,
                    "text.encoding.malformed",
                    "Expected UTF-8 but found "
                            + (places == 1
                                    ? "a byte sequence that is not, at byte " + firstByte
                                    : places + " byte sequences that are not, the first at byte " + firstByte),
                    "save the file as UTF-8; older files are often windows-1252",
                    text,
                    firstChar));
        }
        return new TextFile(name, text, List.copyOf(findings));
    }

    private static Finding finding(String name, String id, String message, String hint, String text, int at) {
        return Finding.builder()
                .severity(Severity.ERROR)
                .id(id)
                .message(message)
                .hint(hint)
                .location(Location.of(text, new Span(at, at + 1)).in(name))
                .build();
    }
}
