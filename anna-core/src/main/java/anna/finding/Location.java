package anna.finding;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Where in what was read something stands, as {@code draft.txt:12:5} or {@code dossier.json:4:12 at
 * /acts/0/date}.
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

    /** Returns the location of a stretch in a text whose lines nobody counted. */
    static Location of(Span span) {
        return builder().span(span).build();
    }

    /**
     * Returns the location of a stretch, with its line and column counted in the text. A line ends with LF, CR LF or
     * CR. A stretch that begins after the end of the text gets the line and column of that end.
     */
    static Location of(CharSequence text, Span span) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
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

    /**
     * Returns the location in a whole text of what this one locates in a part of it: the span is shifted and line and
     * column are counted anew; without a span, they are those of the part's beginning and the span is empty.
     *
     * @param text the whole text
     * @param start where in it the part begins, in UTF-16 units from 0
     * @throws IllegalArgumentException if {@code start} is negative or so large that the shifted span has no end
     */
    default Location within(CharSequence text, int start) {
        Location located = of(text, span().orElse(new Span(0, 0)).shifted(start));
        return located.toBuilder().source(source()).path(path()).build();
    }

    /**
     * Returns the place as people read it: {@code draft.txt:12:5}, {@code line 12:5} where the source has no name, with
     * {@code at /acts/0/date} where there is a path; empty if none of these is known.
     */
    default String toLine() {
        StringBuilder out = new StringBuilder(source().orElse(""));
        if (line().isPresent()) {
            out.append(out.isEmpty() ? "line " : ":").append(line().getAsInt());
            if (column().isPresent()) {
                out.append(':').append(column().getAsInt());
            }
        }
        path().ifPresent(path -> out.append(out.isEmpty() ? "at " : " at ").append(path));
        return out.toString();
    }

    /** @hidden */
    @Value.Check
    default void check() {
        line().ifPresent(line -> atLeastOne("line", line));
        column().ifPresent(column -> atLeastOne("column", column));
    }

    private static void atLeastOne(String name, int number) {
        if (number < 1) {
            throw new IllegalArgumentException("Location." + name + " must be 1 or more, but was '" + number + "'");
        }
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
