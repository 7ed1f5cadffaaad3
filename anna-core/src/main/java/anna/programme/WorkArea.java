package anna.programme;

import anna.fact.Extensions;
import anna.fact.Localized;
import anna.finding.Finding;
import org.immutables.value.Value;

/** An area of work of a programme, such as area 3, training and technical assistance. */
@Value.Immutable
public sealed interface WorkArea permits ImmutableWorkArea {

    /** Returns the id, unique in a dossier. */
    String id();

    /** Returns the number in the programme, 1 or more. */
    int number();

    /** Returns what it is about, in this library's own words. */
    Localized title();

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

    /** @hidden */
    @Value.Check
    default void check() {
        if (id().isBlank()) {
            throw new IllegalArgumentException("WorkArea.id must not be blank, but was " + Finding.quote(id()));
        }
        if (number() < 1) {
            throw new IllegalArgumentException("WorkArea.number must be 1 or more, but was '" + number() + "'");
        }
    }

    /** Builds a work area; id, number and title are required. */
    final class Builder extends ImmutableWorkArea.Builder {
        Builder() {}
    }
}
