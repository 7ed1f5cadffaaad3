package anna.programme;

import anna.fact.OpenCode;

/** What sort of activity it is, such as {@code newsletter}; an open list. */
public final class ActivityKind extends OpenCode<ActivityKind.Known> {

    /** The kinds that this release knows. */
    public enum Known {
        /** A periodical letter. */
        NEWSLETTER,
        /** A special issue. */
        SPECIAL_ISSUE,
        /** A web site or portal. */
        WEB_SITE,
        /** A report. */
        REPORT,
        /** A study. */
        STUDY,
        /** A course. */
        COURSE,
        /** Technical assistance. */
        TECHNICAL_ASSISTANCE,
        /** A meeting. */
        MEETING,
        /** An agreement. */
        AGREEMENT,
        /** A publication. */
        PUBLICATION,
        /** The keeping of a network. */
        NETWORK,
        /** Legal advice. */
        LEGAL_ADVICE
    }

    private ActivityKind(String code) {
        super(code, Known.class);
    }

    /** Returns the kind with the code. */
    public static ActivityKind of(String code) {
        return new ActivityKind(code);
    }

    /** Returns a known kind. */
    public static ActivityKind of(Known known) {
        return new ActivityKind(codeOf(known));
    }
}
