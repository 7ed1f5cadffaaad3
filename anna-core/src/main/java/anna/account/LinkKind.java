package anna.account;

import anna.fact.OpenCode;

/** What a link joins, such as {@code accounts-for}; an open list. */
public final class LinkKind extends OpenCode<LinkKind.Known> {

    /** The kinds that this release knows. */
    public enum Known {
        /** From a report to a paragraph, or to a resolution as a whole, that it accounts for. */
        ACCOUNTS_FOR(false),
        /** From a paragraph, or from a resolution as a whole, to an activity that carries it out. */
        CARRIED_OUT_BY(true),
        /** From an activity to an area of work. */
        IN_AREA(true),
        /** From a contribution to an activity that it paid for. */
        PAYS_FOR(false),
        /** From a contribution to an activity that it is set aside for and has not paid yet. */
        RESERVED_FOR(false),
        /** From a paragraph to a contribution that answers it. */
        PAID_FROM(true),
        /** From a paragraph to an instrument that it asks states to join. */
        ASKS_TO_JOIN(true),
        /** From a resolution to one of its paragraphs. */
        HAS_PARAGRAPH(true),
        /** From a paragraph to an actor that it asks. */
        ASKS(true),
        /** From a resolution or a paragraph to what was there before and it names: an earlier resolution, a congress, a plan. */
        CITES(false),
        /** From a report to what it tells of: an activity, a contribution, a plan or an event. */
        TELLS_OF(false),
        /** From an activity, an area of work or a fund to its programme; from a body to the one that it belongs to. */
        PART_OF(true),
        /** From a resolution to a programme that it set up. */
        ESTABLISHES(true),
        /** From an activity to a plan that came of it. */
        YIELDS(true),
        /** From an activity or a plan to another one, or to a programme, that it serves. */
        FURTHERS(true),
        /**
         * From an activity, a plan, an event, a programme, a fund, a report or a resolution to an actor that plays a part
         * in it; the reason names the part.
         */
        INVOLVES(true),
        /** From a contribution to the fund, or the actor, that it went to. */
        GOES_TO(true),
        /** From a contribution to the actor that gave it. */
        GIVEN_BY(true),
        /** From a payment to the pledge that it pays, or from an expenditure to the money that it spends. */
        AGAINST(false),
        /** From a paragraph to the paragraph of an earlier resolution whose place it takes. */
        SUPERSEDES(false),
        /** From a paragraph to another one in force that asks for the same. */
        DUPLICATES(true),
        /** From a report or an activity to a paragraph that asks for nothing further because of it. */
        FULFILLS(false);

        private final boolean onward;

        Known(boolean onward) {
            this.onward = onward;
        }

        /**
         * Tells whether the link runs the way the chain does, from what was asked to what came of it; else it runs back,
         * as that of a report to a paragraph does.
         */
        public boolean onward() {
            return onward;
        }
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

    /** Tells whether the link runs the way the chain does, from what was asked to what came of it; true if not known. */
    public boolean onward() {
        return known().map(Known::onward).orElse(true);
    }
}
