package anna.ratification;

import anna.fact.Extensions;
import anna.fact.OpenCode;
import anna.fact.PartialDate;
import anna.fact.Provenance;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a source says of actors as of a day, without an act: {@code BRB} had done nothing about {@code opsc} as of
 * 2026-02-03; a list is complete for all member states as of 2014-01-27.
 *
 * <p>Meaning: nothing follows for later days. A complete list says that whoever it covers and does not name had not
 * acted.
 */
@Value.Immutable
public sealed interface Attestation permits ImmutableAttestation {

    /** What is attested; an open list. */
    final class Kind extends OpenCode<Kind.Known> {

        /** The kinds that this release knows. */
        public enum Known {
            /** No act at all. */
            NO_ACT,
            /** Signed and not bound. */
            SIGNED_ONLY,
            /** A party, without kind or day of its consent. */
            PARTY,
            /** Not a party; whether it had signed is not said. */
            NOT_PARTY,
            /** In force for the actor from the day given. */
            IN_FORCE_FROM,
            /** The source lists every act of the actors up to the day. */
            COMPLETE_LIST,
            /** The source lists every acceptance, by the actors, of the accessions of others up to the day. */
            COMPLETE_ACCEPTANCES
        }

        private Kind(String code) {
            super(code, Known.class);
        }

        /** Returns the kind with the code. */
        public static Kind of(String code) {
            return new Kind(code);
        }

        /** Returns a known kind. */
        public static Kind of(Known known) {
            return new Kind(codeOf(known));
        }
    }

    /** Returns the id of the instrument. */
    String instrument();

    /** Returns the ids of the actors that it speaks of. */
    Set<String> actors();

    /** Returns what is attested. */
    Kind kind();

    /** Returns the day of which it speaks; for a complete list, the last day that it covers. */
    Optional<PartialDate> asOf();

    /** Returns the day from which the instrument is in force for the actors. */
    Optional<LocalDate> inForceFrom();

    /** Returns what a careful reader should know, in English. */
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

    /** Builds an attestation; instrument and kind are required. */
    final class Builder extends ImmutableAttestation.Builder {
        Builder() {}
    }
}
