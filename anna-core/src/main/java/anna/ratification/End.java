package anna.ratification;

import anna.fact.PartialDate;
import anna.fact.Provenance;
import java.util.Optional;

/**
 * One record of something that ends, or prevents, that an instrument is in force for a state.
 *
 * @param act the act, which for {@link Kind#PARENT} is about the parent
 * @param kind what ends it
 * @param notice when notice was received
 * @param effect when it takes effect
 * @param article the article by which it does
 */
record End(Act act, Kind kind, Days notice, Days effect, Optional<String> article) {

    enum Kind {
        /** A denunciation of the instrument. */
        DENUNCIATION,
        /** A withdrawal of the consent itself, which leaves a signature standing if it comes before entry into force. */
        WITHDRAWAL_OF_CONSENT,
        /** The denunciation of another instrument that takes this one with it. */
        PARENT
    }

    static Optional<PartialDate> dateOf(Act act) {
        return act.notifiedOn().or(act::depositedOn);
    }

    /** Returns the days by which to put it in order among other acts: a parent's end counts when it takes effect. */
    Days order() {
        return kind == Kind.PARENT ? effect : notice;
    }

    /** Tells whether it shows that there was a consent before it. */
    boolean impliesConsent() {
        return kind != Kind.PARENT;
    }

    boolean isUndated() {
        return notice.areAny() && effect.areAny();
    }

    String source() {
        return act.provenance().map(Provenance::source).orElse("");
    }
}
