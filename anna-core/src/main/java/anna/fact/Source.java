package anna.fact;

import anna.finding.Finding;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where facts come from: a depositary's table, a report, a law, as it stood on a day.
 *
 * <p>Identity is {@link #id()}, which every fact names. Two sources that differ on a fact are both kept.
 */
@Value.Immutable
public sealed interface Source permits ImmutableSource {

    /** Returns the id that facts name it by, unique in a dossier, such as {@code untc-2014-01-27}. */
    String id();

    /** Returns the title, in the source's own language. */
    String title();

    /** Returns who published it. */
    Optional<String> publisher();

    /** Returns where it can be found: an address, a volume and page, a file at a revision. */
    Optional<String> locator();

    /** Returns the day up to which it speaks, inclusive; nothing follows from it for later days. */
    Optional<PartialDate> asOf();

    /** Returns the licence of the source itself, as an SPDX id where there is one. */
    Optional<String> licence();

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
            throw new IllegalArgumentException("Source.id must not be blank, but was " + Finding.quote(id()));
        }
    }

    /** Builds a source; id and title are required. */
    final class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
