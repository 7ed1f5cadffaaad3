package anna.actor;

import anna.fact.Extensions;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/** An actor in a role: {@code JAM} as {@code host}. */
@Value.Immutable
public sealed interface Participation permits ImmutableParticipation {

    /** Returns the actor's id. */
    String actor();

    /** Returns the part it plays. */
    Role role();

    /** Returns what else is known of it, in English. */
    Optional<String> note();

    /** Returns the actor in the role. */
    static Participation of(String actor, Role.Known role) {
        return builder()
                .actor(Objects.requireNonNull(actor, "actor"))
                .role(Role.of(role))
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

    /** Builds a participation; actor and role are required. */
    final class Builder extends ImmutableParticipation.Builder {
        Builder() {}
    }
}
