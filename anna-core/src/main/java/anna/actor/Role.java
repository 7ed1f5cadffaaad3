package anna.actor;

import anna.fact.OpenCode;

/** The part that an actor plays, such as {@code host} or {@code funder}; an open list. */
public final class Role extends OpenCode<Role.Known> {

    /** The roles that this release knows. */
    public enum Known {
        /** Put a draft forward. */
        PROPOSER,
        /** Stood behind a draft. */
        CO_SPONSOR,
        /** Gave the place. */
        HOST,
        /** Organized it. */
        ORGANIZER,
        /** Paid for it. */
        FUNDER,
        /** Helped otherwise than by money. */
        SUPPORTER,
        /** Spoke. */
        SPEAKER,
        /** Took part, or sent a delegation. */
        PARTICIPANT,
        /** Was asked, or was given it. */
        ADDRESSEE,
        /** Keeps a liaison officer. */
        LIAISON,
        /** Asked for it. */
        REQUESTER,
        /** Received it. */
        BENEFICIARY,
        /** Adopted it. */
        ADOPTER,
        /** Carried it out. */
        IMPLEMENTER
    }

    private Role(String code) {
        super(code, Known.class);
    }

    /** Returns the role with the code. */
    public static Role of(String code) {
        return new Role(code);
    }

    /** Returns a known role. */
    public static Role of(Known known) {
        return new Role(codeOf(known));
    }
}
