package anna.programme;

import anna.fact.Extensions;
import anna.fact.Localized;
import anna.fact.PartialDate;
import anna.fact.Provenance;
import anna.fact.Quantity;
import anna.finding.Finding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A number over time, such as the member states with a liaison officer: 20 of 33, and later 30.
 *
 * <p>Meaning: two points that differ are two points, not a contradiction.
 */
@Value.Immutable
public sealed interface Series permits ImmutableSeries {

    /** One value of a series at a time. */
    @Value.Immutable
    sealed interface Point permits ImmutablePoint {

        /** Returns the time that the number is of. */
        PartialDate at();

        /** Returns the number. */
        Quantity quantity();

        /** Returns the ids of the actors counted, where they are named. */
        Set<String> actors();

        /** Returns where this is from. */
        Optional<Provenance> provenance();

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

        /** Builds a point; time and quantity are required. */
        final class Builder extends ImmutablePoint.Builder {
            Builder() {}
        }
    }

    /** Returns the id, unique in a dossier. */
    String id();

    /** Returns what is counted. */
    Localized title();

    /** Returns the points, in the order in which they were given. */
    List<Point> points();

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
            throw new IllegalArgumentException("Series.id must not be blank, but was " + Finding.quote(id()));
        }
    }

    /** Builds a series; id and title are required. */
    final class Builder extends ImmutableSeries.Builder {
        Builder() {}
    }
}
