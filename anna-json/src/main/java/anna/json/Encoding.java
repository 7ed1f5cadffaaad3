package anna.json;

import anna.finding.Finding;
import anna.finding.Location;
import anna.finding.Reading;
import anna.finding.Severity;
import anna.finding.Span;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The bytes of a file as text; only UTF-8 is taken, and what else it looks like is said. */
final class Encoding {

    private Encoding() {}

    /** Returns the text, or why there is none. A byte order mark stays in the text, as the character U+FEFF. */
    static Reading<String> decode(byte[] bytes) {
        String other = otherUnicode(bytes);
        if (!other.isEmpty()) {
            return failed(
                    "json.encoding.unsupported", "Expected UTF-8 but found what looks like " + other, Location.none());
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (!result.isError()) {
            return Reading.of(text);
        }
        Location place = Location.of(text, new Span(text.length(), text.length()));
        return hasControls(bytes)
                ? failed("json.text.binary", "Expected a JSON text but found binary data", place)
                : failed(
                        "json.encoding.unsupported",
                        "Expected UTF-8 but found the byte "
                                + String.format(Locale.ROOT, "0x%02X", bytes[in.position()] & 0xFF)
                                + ", which may be of a text in ISO 8859-1 or Windows-1252",
                        place);
    }

    private static <T> Reading<T> failed(String id, String message, Location place) {
        return Reading.failed(List.of(Finding.builder()
                .severity(Severity.ERROR)
                .id(id)
                .message(message)
                .location(place)
                .build()));
    }

    /** Returns the encoding by its mark or by where the zeros stand beside an ASCII character; empty if neither. */
    private static String otherUnicode(byte[] bytes) {
        int a = at(bytes, 0);
        int b = at(bytes, 1);
        int c = at(bytes, 2);
        int d = at(bytes, 3);
        if ((a == 0 && b == 0 && c == 0xFE && d == 0xFF) || (a == 0 && b == 0 && c == 0 && d > 0 && d < 0x80)) {
            return "UTF-32, big-endian";
        }
        if ((a == 0xFF && b == 0xFE && c == 0 && d == 0) || (a > 0 && a < 0x80 && b == 0 && c == 0 && d == 0)) {
            return "UTF-32, little-endian";
        }
        if ((a == 0xFE && b == 0xFF) || (a == 0 && b > 0 && b < 0x80 && c == 0 && d > 0)) {
            return "UTF-16, big-endian";
        }
        if ((a == 0xFF && b == 0xFE) || (a > 0 && a < 0x80 && b == 0 && c > 0 && d == 0)) {
            return "UTF-16, little-endian";
        }
        return "";
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : -1;
    }

    private static boolean hasControls(byte[] bytes) {
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                return true;
            }
        }
        return false;
    }
}
