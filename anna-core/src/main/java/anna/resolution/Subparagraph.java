package anna.resolution;

import anna.fact.Extensions;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A lettered or numbered part of an operative paragraph, such as {@code a}; it may have parts itself. */
@Value.Immutable
public sealed interface Subparagraph permits ImmutableSubparagraph {

    /** Returns the letter or number as printed, without brackets and full stop. */
    String label();

    /** Returns its sentences, white space made single, without the label. */
    Optional<String> text();

    /** Returns its parts. */
    List<Subparagraph> subparagraphs();

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

    /** Builds a subparagraph; the label is required. */
    final class Builder extends ImmutableSubparagraph.Builder {
        Builder() {}
    }
}
