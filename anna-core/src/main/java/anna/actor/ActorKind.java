package anna.actor;

import anna.fact.OpenCode;

/** What sort of actor somebody is, such as {@code state} or {@code organ}; an open list. */
public final class ActorKind extends OpenCode<ActorKind.Known> {

    /** The kinds that this release knows. */
    public enum Known {
        /** A state. */
        STATE,
        /** An organization of states. */
        ORGANIZATION,
        /** A principal or subsidiary organ of an organization. */
        ORGAN,
        /** An agency or specialized organization. */
        AGENCY,
        /** A secretariat or one of its departments. */
        SECRETARIAT,
        /** A commission or committee. */
        COMMISSION,
        /** A body of a state: a ministry, an institute, a trust. */
        NATIONAL_BODY,
        /** A body that is not of states. */
        NON_GOVERNMENTAL,
        /** A regional organization that may join treaties of its own, such as the European Union. */
        REGIONAL_ORGANIZATION,
        /** A network of officers or bodies. */
        NETWORK,
        /** Actors that texts address together without naming them, such as the member states or the permanent observers. */
        GROUP
    }

    /** A state. */
    public static final ActorKind STATE = new ActorKind(codeOf(Known.STATE));

    private ActorKind(String code) {
        super(code, Known.class);
    }

    /** Returns the kind with the code. */
    public static ActorKind of(String code) {
        return new ActorKind(code);
    }

    /** Returns a known kind. */
    public static ActorKind of(Known known) {
        return new ActorKind(codeOf(known));
    }
}
