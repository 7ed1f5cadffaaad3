package anna.funding;

import anna.fact.OpenCode;

/** At which stage money is, such as {@code contribution}; an open list. */
public final class ContributionKind extends OpenCode<ContributionKind.Known> {

    /** The kinds that this release knows. */
    public enum Known {
        /** Promised. */
        PLEDGE,
        /** Promised in a binding form. */
        COMMITMENT,
        /** Received. */
        CONTRIBUTION,
        /** Set aside for a purpose. */
        ALLOCATION,
        /** Spent. */
        EXPENDITURE
    }

    private ContributionKind(String code) {
        super(code, Known.class);
    }

    /** Returns the kind with the code. */
    public static ContributionKind of(String code) {
        return new ContributionKind(code);
    }

    /** Returns a known kind. */
    public static ContributionKind of(Known known) {
        return new ContributionKind(codeOf(known));
    }
}
