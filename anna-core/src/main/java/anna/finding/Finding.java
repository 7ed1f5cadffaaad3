package anna.finding;

import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that a reader or a check has to say, as {@code symbol.session.mismatch} (a WARNING) at a place.
 *
 * <p>Meaning: the id is stable and part of the interface; the wording of message and hint is not.
 *
 * <p>Form of an id: three or more parts joined by full stops, {@code thing.part.problem}; a part is one or more words
 * of lower-case letters and digits, joined by hyphens. At most 100 characters.
 */
@Value.Immutable
public sealed interface Finding permits ImmutableFinding {

    /** Returns the stable id, such as {@code symbol.session.mismatch}. */
    String id();

    /** Returns how much it takes away. */
    Severity severity();

    /** Returns what was found, as an English sentence without a full stop; echoed input is quoted and cut. */
    String message();

    /** Returns where it was found. */
    @Value.Default
    default Location location() {
        return Location.none();
    }

    /** Returns what could be done about it, in English. */
    Optional<String> hint();

    /** @hidden */
    @Value.Check
    default void check() {
        if (id().length() > 100 || !id().matches("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*){2,}")) {
            throw new IllegalArgumentException(
                    "Finding.id must be three or more words joined by full stops, but was " + quote(id()));
        }
        if (message().isBlank()) {
            throw new IllegalArgumentException("Finding.message must not be blank, but was " + quote(message()));
        }
    }

    /** Returns a finding without a place. */
    static Finding of(Severity severity, String id, String message) {
        return builder().severity(severity).id(id).message(message).build();
    }

    /**
     * Returns a finding at a stretch of a text whose lines nobody counted, such as the text of a single date; see
     * {@link Location#within(CharSequence, int)}.
     */
    static Finding of(Severity severity, String id, String message, Span span) {
        return builder()
                .severity(severity)
                .id(id)
                .message(message)
                .location(Location.of(span))
                .build();
    }

    /** Returns a finding at a stretch of a text, with its line and column. */
    static Finding of(Severity severity, String id, String message, CharSequence text, Span span) {
        return builder()
                .severity(severity)
                .id(id)
                .message(message)
                .location(Location.of(text, span))
                .build();
    }

    /**
     * Quotes input for a message, in single quotation marks.
     *
     * <p>White space and control characters in a row become one blank, also at the ends, where they are often what is
     * wrong. Invisible format characters and halves of surrogate pairs become U+FFFD. What is longer than 64 characters
     * (code points) after that is cut there and ends with an ellipsis.
     */
    static String quote(CharSequence input) {
        Objects.requireNonNull(input, "input");
        StringBuilder out = new StringBuilder("'");
        int count = 0;
        boolean afterBlank = false;
        int i = 0;
        while (i < input.length()) {
            int c = Character.codePointAt(input, i);
            i += Character.charCount(c);
            boolean blank = Character.isWhitespace(c) || Character.isISOControl(c) || Character.isSpaceChar(c);
            if (blank && afterBlank) {
                continue;
            }
            if (count == 64) {
                return out.append("…'").toString();
            }
            int type = Character.getType(c);
            out.appendCodePoint(blank ? ' ' : type == Character.FORMAT || type == Character.SURROGATE ? '\uFFFD' : c);
            count++;
            afterBlank = blank;
        }
        return out.append('\'').toString();
    }

    /**
     * Returns the finding as one line: {@code WARNING draft.txt:12:5 symbol.session.mismatch: message (hint)}. Control
     * characters in it, line ends among them, become blanks.
     */
    default String toLine() {
        StringBuilder out = new StringBuilder(severity().name());
        String place = location().toLine();
        if (!place.isEmpty()) {
            out.append(' ').append(place);
        }
        out.append(' ').append(id()).append(": ").append(message());
        hint().ifPresent(hint -> out.append(" (").append(hint).append(')'));
        for (int i = 0; i < out.length(); i++) {
            if (Character.isISOControl(out.charAt(i)) || out.charAt(i) == '\u2028' || out.charAt(i) == '\u2029') {
                out.setCharAt(i, ' ');
            }
        }
        return out.toString();
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with everything set as it is here. */
    default Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds a finding; id, severity and message are required. */
    final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
