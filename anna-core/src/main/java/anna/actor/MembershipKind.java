package anna.actor;

import anna.fact.OpenCode;

/** What a line of an actor's history in an organization says, such as {@code member}; an open list. */
public final class MembershipKind extends OpenCode<MembershipKind.Known> {

    /** The kinds that this release knows. */
    public enum Known {
        /** A member. */
        MEMBER,
        /** A permanent observer, not a member. */
        OBSERVER,
        /** Suspended from taking part; still a member. */
        SUSPENDED,
        /** Not taking part, by exclusion or by its own choice; still a member. */
        NOT_TAKING_PART,
        /** Whether it is still a member is disputed. */
        DISPUTED
    }

    private MembershipKind(String code) {
        super(code, Known.class);
    }

    /** Returns the kind with the code. */
    public static MembershipKind of(String code) {
        return new MembershipKind(code);
    }

    /** Returns a known kind. */
    public static MembershipKind of(Known known) {
        return new MembershipKind(codeOf(known));
    }
}
