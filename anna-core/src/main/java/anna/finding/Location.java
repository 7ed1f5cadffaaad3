package anna.finding;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Where in what was read something stands, as {@code draft.txt:12:5} or {@code dossier.json:4:12 (/acts/0/date)}.
 *
 * <p>Everything is optional, because a finding about a whole text has no place in it, and a finding about a value that
 * was built in memory has no text at all.
 */
@Value.Immutable
public sealed interface Location permits ImmutableLocation {

    /** Returns the name of what was read, mostly a file's. */
    Optional<String> source();

    /** Returns the line, counted from 1. */
    OptionalInt line();

    /** Returns the column in the line, in UTF-16 units counted from 1. */
    OptionalInt column();

    /** Returns the stretch of the text. */
    Optional<Span> span();

    /** Returns the path in a structured text: a JSON pointer (RFC 6901) such as {@code /acts/0/date}. */
    Optional<String> path();

    /** Returns a location that says nothing. */
    static Location none() {
        return builder().build();
    }

    /**
     * Returns the location of a stretch, with its line and column counted in the text. A line ends with LF, CR LF or
     * CR.
     */
    static Location of(CharSequence text, Span span) {
        int line = 1;
        int lineStart = 0;
        int end = Math.min(span.start(), text.length());
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 >= text.length() || text.charAt(i + 1) != '\n'))) {
                line++;
                lineStart = i + 1;
            }
        }
        return builder().line(line).column(end - lineStart + 1).span(span).build();
    }

    /** Returns the same location in the named source. */
    default Location in(String source) {
        return toBuilder().source(source).build();
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with everything set as it is here. */
    default Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds a location. */
    final class Builder extends ImmutableLocation.Builder {
        Builder() {}
    }
}
