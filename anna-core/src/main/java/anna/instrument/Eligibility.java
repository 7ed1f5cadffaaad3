package anna.instrument;

import anna.fact.Extensions;
import anna.fact.OpenCode;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Who may do something under a clause: {@code every-state}, {@code members} of the Organization of American States,
 * {@code party-to} the Convention on the Rights of the Child.
 *
 * <p>Meaning: {@link #among()} is read by the kind: an organization's id for members, actors' ids for named,
 * instruments' ids for party-to and party-or-signatory, where one of them is enough; these kinds need at least one id.
 * A kind that this release does not know makes the answer unknown.
 */
@Value.Immutable
public sealed interface Eligibility permits ImmutableEligibility {

    /** The kinds of rule; an open list. */
    final class Kind extends OpenCode<Kind.Known> {

        /** The kinds that this release knows. */
        public enum Known {
            /** Every state, and what else the clause names. */
            EVERY_STATE,
            /** The members of an organization on the day. */
            MEMBERS,
            /** The states named, and no others. */
            NAMED,
            /** Every state except those that {@code among} names: those that may sign instead. */
            OTHER_THAN_NAMED,
            /** Every state except the members of the organization on the day. */
            OTHER_THAN_MEMBERS,
            /** Parties to one of the instruments. */
            PARTY_TO,
            /** Parties to, or signatories of, one of the instruments. */
            PARTY_OR_SIGNATORY,
            /** Nobody: the instrument has no such stage. */
            NOBODY
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

    /** Returns the kind of rule. */
    Kind kind();

    /** Returns the ids that the rule speaks of. */
    Set<String> among();

    /** Returns that every state may. */
    static Eligibility everyState() {
        return of(Kind.Known.EVERY_STATE);
    }

    /** Returns that nobody may. */
    static Eligibility nobody() {
        return of(Kind.Known.NOBODY);
    }

    /**
     * Returns a rule of the kind about the ids.
     *
     * @throws IllegalArgumentException if the kind needs an id and there is none
     */
    static Eligibility of(Kind.Known kind, String... among) {
        return builder().kind(Kind.of(kind)).addAmong(among).build();
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

    /** @hidden */
    @Value.Check
    default void check() {
        boolean needsIds = kind().known()
                .map(kind -> kind != Kind.Known.EVERY_STATE && kind != Kind.Known.NOBODY)
                .orElse(false);
        if (needsIds && among().isEmpty()) {
            throw new IllegalArgumentException("Eligibility.among must name somebody for " + kind() + ", but was '[]'");
        }
    }

    /** Builds an eligibility; the kind is required. */
    final class Builder extends ImmutableEligibility.Builder {
        Builder() {}
    }
}
