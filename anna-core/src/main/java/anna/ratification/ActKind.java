package anna.ratification;

import anna.fact.OpenCode;

/**
 * What a state did about an instrument, such as {@code ratification}; an open list.
 *
 * <p>Source: Vienna Convention on the Law of Treaties (1969), articles 2 and 11 to 25 and 54 to 56; Vienna Convention on
 * Succession of States in respect of Treaties (1978), article 2.
 */
public final class ActKind extends OpenCode<ActKind.Known> {

    /** The kinds that this release knows. */
    public enum Known {
        /** A signature that does not bind yet. */
        SIGNATURE,
        /** The deposit of an instrument of ratification. */
        RATIFICATION,
        /** The deposit of an instrument of acceptance. */
        ACCEPTANCE,
        /** The deposit of an instrument of approval. */
        APPROVAL,
        /** The deposit of an instrument of accession. */
        ACCESSION,
        /** A notification of succession. */
        SUCCESSION,
        /** A consent to be bound of which the source does not say the means. */
        CONSENT,
        /** A reservation. */
        RESERVATION,
        /** A declaration. */
        DECLARATION,
        /** A text of which the source does not say whether it is a declaration or a reservation. */
        DECLARATION_OR_RESERVATION,
        /** An objection to another state's act. */
        OBJECTION,
        /** The withdrawal of an earlier act, which {@code refersTo} names. */
        WITHDRAWAL,
        /** A denunciation of the instrument. */
        DENUNCIATION,
        /** An extension to a territory. */
        TERRITORIAL_EXTENSION,
        /** Provisional application. */
        PROVISIONAL_APPLICATION,
        /** The acceptance of another state's accession. */
        ACCEPTANCE_OF_ACCESSION,
        /** An act inside the state, such as an approving law; it does not bind towards others. */
        DOMESTIC_RATIFICATION;

        /** Tells whether the act expresses consent to be bound. */
        public boolean isConsent() {
            return switch (this) {
                case RATIFICATION, ACCEPTANCE, APPROVAL, ACCESSION, SUCCESSION, CONSENT -> true;
                default -> false;
            };
        }
    }

    private ActKind(String code) {
        super(code, Known.class);
    }

    /** Returns the kind with the code. */
    public static ActKind of(String code) {
        return new ActKind(code);
    }

    /** Returns a known kind. */
    public static ActKind of(Known known) {
        return new ActKind(codeOf(known));
    }

    /** Tells whether an act of this kind expresses consent to be bound; false for a kind that is not known. */
    public boolean isConsent() {
        return known().map(Known::isConsent).orElse(false);
    }
}
