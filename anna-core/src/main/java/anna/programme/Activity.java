package anna.programme;

import anna.actor.Participation;
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
 * Something done, under way or planned: a course in two stages, a meeting in Jamaica, help for a national plan.
 */
@Value.Immutable
public sealed interface Activity permits ImmutableActivity {

    /** Returns the id, unique in a dossier. */
    String id();

    /** Returns the kind. */
    ActivityKind kind();

    /** Returns what it is, in this library's own words or by its title. */
    Localized title();

    /** Returns other names that texts give it. */
    List<String> aliases();

    /** Returns how far it has come. */
    Progress progress();

    /** Returns the id of the programme. */
    Optional<String> programme();

    /** Returns the ids of the areas of work that it belongs to. */
    Set<String> workAreas();

    /** Returns when it took or is to take place. */
    Optional<PartialDate> date();

    /** Returns where it took or is to take place. */
    Optional<String> place();

    /** Returns the number of a meeting in its row, 1 or more, as the organizer counts. */
    Optional<Integer> ordinal();

    /** Returns the theme. */
    Optional<Localized> theme();

    /** Returns how often it is meant to come, as an ISO 8601 period: {@code P2M} for every two months. */
    Optional<String> cadence();

    /** Returns the stages, in order, in English. */
    List<String> stages();

    /** Returns who took part, in which role. */
    List<Participation> participants();

    /** Returns the numbers told of it: people, delegations, issues. */
    List<Quantity> quantities();

    /** Returns what came of it. */
    List<Product> products();

    /** Returns the symbols of the resolutions that ask for it. */
    List<String> mandates();

    /** Returns what else is known of it, in English. */
    Optional<String> note();

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

    /** @hidden */
    @Value.Check
    default void check() {
        if (id().isBlank()) {
            throw new IllegalArgumentException("Activity.id must not be blank, but was " + Finding.quote(id()));
        }
        if (ordinal().filter(ordinal -> ordinal < 1).isPresent()) {
            throw new IllegalArgumentException(
                    "Activity.ordinal must be 1 or more, but was '" + ordinal().get() + "'");
        }
    }

    /** Builds an activity; id, kind, title and progress are required. */
    final class Builder extends ImmutableActivity.Builder {
        Builder() {}
    }
}
