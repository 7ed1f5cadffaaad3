package anna.instrument;

import anna.fact.OpenCode;

/**
 * A means by which a state consents to be bound, such as {@code accession}; an open list.
 *
 * <p>Source: Vienna Convention on the Law of Treaties (1969), articles 11 to 16.
 */
public final class MeansOfConsent extends OpenCode<MeansOfConsent.Known> {

    /** The means that this release knows. */
    public enum Known {
        /** Ratification, which follows a signature unless the clause says otherwise. */
        RATIFICATION,
        /** Acceptance. */
        ACCEPTANCE,
        /** Approval. */
        APPROVAL,
        /** Accession, without a signature before it. */
        ACCESSION
    }

    private MeansOfConsent(String code) {
        super(code, Known.class);
    }

    /** Returns the means with the code. */
    public static MeansOfConsent of(String code) {
        return new MeansOfConsent(code);
    }

    /** Returns a known means. */
    public static MeansOfConsent of(Known known) {
        return new MeansOfConsent(codeOf(known));
    }
}
