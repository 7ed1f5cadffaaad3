package anna.resolution;

import anna.fact.Extensions;
import java.util.List;
import org.immutables.value.Value;

/**
 * A lead-in of a preamble and the paragraphs under it, such as {@code BEARING IN MIND} with four.
 *
 * <p>Meaning: a lead-in that comes again opens a new group.
 */
@Value.Immutable
public sealed interface PreambleGroup permits ImmutablePreambleGroup {

    /** Returns the lead-in as printed, white space made single, without its colon. */
    String leadIn();

    /** Tells whether a list follows a colon; else the lead-in runs into its one clause. */
    @Value.Default
    default boolean listed() {
        return false;
    }

    /** Returns the paragraphs. */
    List<PreambularParagraph> paragraphs();

    /** Returns what others added under keys of their own; kept and written back. */
    @Value.Default
    default Extensions extensions() {
        return Extensions.none();
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with everything set as it is here. */
    default Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds a group; the lead-in is required. */
    final class Builder extends ImmutablePreambleGroup.Builder {
        Builder() {}
    }
}
