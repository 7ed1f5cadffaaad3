package anna.resolution;

import anna.fact.Extensions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** One paragraph of a preamble: a clause under a lead-in. */
@Value.Immutable
public sealed interface PreambularParagraph permits ImmutablePreambularParagraph {

    /** Returns its place in the whole preamble, counted from 1. */
    int ordinal();

    /** Returns the resolutions that it cites, in the order of the text. */
    List<Citation> citations();

    /** Returns the ids of the instruments that it names, in the order of the text. */
    Set<String> instruments();

    /** Returns its sentences, white space made single, without the lead-in and the closing mark. */
    Optional<String> text();

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

    /** Builds a preambular paragraph; the ordinal is required. */
    final class Builder extends ImmutablePreambularParagraph.Builder {
        Builder() {}
    }
}
