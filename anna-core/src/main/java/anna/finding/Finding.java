package anna.finding;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that a reader or a check has to say, as {@code symbol.session.mismatch} (a WARNING) at a place.
 *
 * <p>Meaning: the id is stable and part of the interface; the wording of message and hint is not.
 *
 * <p>Form of an id: three or more words of lower-case letters and digits, joined by full stops, words by hyphens:
 * {@code thing.part.problem}.
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
        if (!id().matches("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*){2,}")) {
            throw new IllegalArgumentException(
                    "Finding.id must be three or more words joined by full stops, but was '" + id() + "'");
        }
    }

    /** Returns a finding without a place. */
    static Finding of(Severity severity, String id, String message) {
        return builder().severity(severity).id(id).message(message).build();
    }

    /** Returns a finding at a stretch of a text. */
    static Finding of(Severity severity, String id, String message, CharSequence text, Span span) {
        return builder()
                .severity(severity)
                .id(id)
                .message(message)
                .location(Location.of(text, span))
                .build();
    }

    /**
     * Quotes input for a message: white space and control characters become single blanks, and what is longer than 64
     * characters is cut and ends with an ellipsis.
     */
    static String quote(CharSequence input) {
        StringBuilder out = new StringBuilder("'");
        int count = 0;
        boolean blank = false;
        int i = 0;
        while (i < input.length()) {
            int c = Character.codePointAt(input, i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isISOControl(c) || Character.isSpaceChar(c)) {
                blank = count > 0;
                continue;
            }
            if (count + (blank ? 2 : 1) > 64) {
                return out.append("…'").toString();
            }
            if (blank) {
                out.append(' ');
                count++;
                blank = false;
            }
            out.appendCodePoint(c);
            count++;
        }
        return out.append('\'').toString();
    }

    /** Returns the finding as one line: {@code WARNING draft.txt:12:5 symbol.session.mismatch: message}. */
    default String toLine() {
        StringBuilder out = new StringBuilder(severity().name());
        String place = place();
        if (!place.isEmpty()) {
            out.append(' ').append(place);
        }
        out.append(' ').append(id()).append(": ").append(message());
        hint().ifPresent(hint -> out.append(" (").append(hint).append(')'));
        return out.toString();
    }

    private String place() {
        StringBuilder out = new StringBuilder(location().source().orElse(""));
        if (location().line().isPresent()) {
            out.append(out.isEmpty() ? "line " : ":").append(location().line().getAsInt());
            if (location().column().isPresent()) {
                out.append(':').append(location().column().getAsInt());
            }
        }
        location().path().ifPresent(path -> out.append(out.isEmpty() ? "at " : " at ").append(path));
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
