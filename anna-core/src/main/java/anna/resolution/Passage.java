package anna.resolution;

import anna.finding.Span;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * A row of an outline: a stretch of a text and what it is in it.
 *
 * <p>Meaning: the passages of an outline tile its text. Markers and blanks belong to the passage that they open or
 * follow.
 */
@Value.Immutable
public sealed interface Passage permits ImmutablePassage {

    /** What a stretch of text is. */
    enum Kind {
        /** Lines of the head block, or the heading of a section. */
        HEADING,
        /** The title. */
        TITLE,
        /** Who adopted or agreed on it, and when. */
        ADOPTION,
        /** The formula with which the body begins to speak. */
        OPENING,
        /** The lead-in of a group of the preamble. */
        GROUP,
        /** A paragraph of the preamble. */
        PREAMBULAR,
        /** The turn to the operative part. */
        RESOLVES,
        /** A paragraph of the operative part. */
        OPERATIVE,
        /** A part of an operative paragraph. */
        SUBPARAGRAPH,
        /** A note at the foot. */
        FOOTNOTE,
        /** Anything else. */
        OTHER;

        /** Returns the word for tables, such as {@code preambular}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Returns what it is. */
    Kind kind();

    /** Returns where it stands. */
    Span span();

    /** Returns its number as printed, or its ordinal counted from 1; empty where there is neither. */
    @Value.Default
    default String number() {
        return "";
    }

    /** Returns the lead-in of a group, the first verb phrase of an operative paragraph; else empty. */
    @Value.Default
    default String label() {
        return "";
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with everything set as it is here. */
    default Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds a passage; kind and span are required. */
    final class Builder extends ImmutablePassage.Builder {
        Builder() {}
    }
}
