package anna.resolution;

import anna.fact.Extensions;
import java.util.Objects;
import org.immutables.value.Value;

/** A verb of an operative paragraph as printed, and what it does: {@code promote and strengthen}, {@code promote}. */
@Value.Immutable
public sealed interface OperativeVerb permits ImmutableOperativeVerb {

    /** Returns the phrase in the language of the text, in small letters, without the particle of the infinitive. */
    String phrase();

    /** Returns what it does. */
    Action action();

    /** Returns the phrase with what it does. */
    static OperativeVerb of(String phrase, Action.Known action) {
        return builder()
                .phrase(Objects.requireNonNull(phrase, "phrase"))
                .action(Action.of(action))
                .build();
    }

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

    /** Builds an operative verb; phrase and action are required. */
    final class Builder extends ImmutableOperativeVerb.Builder {
        Builder() {}
    }
}
