package anna.account;

import anna.fact.OpenCode;

/** What a link joins, such as {@code accounts-for}; an open list. */
public final class LinkKind extends OpenCode<LinkKind.Known> {

    /** The kinds that this release knows. */
    public enum Known {
        /** From a report to a paragraph that it accounts for. */
        ACCOUNTS_FOR,
        /** From a paragraph to an activity that carries it out. */
        CARRIED_OUT_BY,
        /** From an activity to an area of work. */
        IN_AREA,
        /** From a contribution to an activity that it paid for. */
        PAYS_FOR,
        /** From a paragraph to a contribution that answers it. */
        PAID_FROM,
        /** From a paragraph to an instrument that it asks states to join. */
        ASKS_TO_JOIN
    }

    private LinkKind(String code) {
        super(code, Known.class);
    }

    /** Returns the kind with the code. */
    public static LinkKind of(String code) {
        return new LinkKind(code);
    }

    /** Returns a known kind. */
    public static LinkKind of(Known known) {
        return new LinkKind(codeOf(known));
    }
}
