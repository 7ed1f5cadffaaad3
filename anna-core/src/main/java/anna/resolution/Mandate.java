package anna.resolution;

import anna.fact.OpenCode;

/** What an operative paragraph asks for, in kind: {@code join-instruments}, {@code report}; an open list. */
public final class Mandate extends OpenCode<Mandate.Known> {

    /** The kinds that this release knows. */
    public enum Known {
        /** To join instruments. */
        JOIN_INSTRUMENTS,
        /** To give money. */
        FINANCE,
        /** To report. */
        REPORT,
        /** To cooperate. */
        COOPERATE,
        /** To train. */
        TRAIN,
        /** To help technically. */
        ASSIST,
        /** To make or change laws. */
        LEGISLATE,
        /** To meet. */
        MEET,
        /** To publish or inform. */
        INFORM,
        /** To care for or protect people. */
        PROTECT
    }

    private Mandate(String code) {
        super(code, Known.class);
    }

    /** Returns the kind with the code. */
    public static Mandate of(String code) {
        return new Mandate(code);
    }

    /** Returns a known kind. */
    public static Mandate of(Known known) {
        return new Mandate(codeOf(known));
    }
}
