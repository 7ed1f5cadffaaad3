package anna.ratification;

import anna.fact.PartialDate;
import anna.finding.Finding;
import anna.finding.Severity;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That a recorded act is one that a clause does not allow; the act is kept and counts all the same.
 *
 * @param act the act
 * @param reason what the clause says against it
 * @param article the article
 * @param limit the day that the clause names, if that is what is against it
 */
record Objection(Act act, Reason reason, Optional<String> article, Optional<LocalDate> limit) {

    enum Reason {
        BEFORE_OPENING("act.date.before-opening"),
        AFTER_CLOSING("act.date.after-closing"),
        BEFORE_ENTRY_INTO_FORCE("act.date.before-entry-into-force"),
        NOT_ELIGIBLE("act.actor.not-eligible"),
        CONDITION_NOT_MET("act.condition.not-met"),
        NOT_SIGNED("act.signature.missing"),
        NOTICE_TOO_EARLY("act.notice.too-early"),
        NOTICE_OUTSIDE_WINDOW("act.notice.outside-window");

        private final String id;

        Reason(String id) {
            this.id = id;
        }
    }

    Optional<PartialDate> date() {
        return act.kind().is(ActKind.Known.SIGNATURE)
                ? act.signedOn().or(act::notifiedOn).or(act::depositedOn)
                : act.depositedOn().or(act::notifiedOn).or(act::effectiveOn);
    }

    /** Returns the day of the clause after the joint, or nothing. */
    String day(String joint) {
        return limit.map(day -> joint + day).orElse("");
    }

    /** Returns the finding of a WARNING. */
    Finding finding() {
        return finding(Wording.english());
    }

    Finding finding(Wording words) {
        return Finding.of(
                Severity.WARNING, reason.id, act.instrument() + ", " + act.actor() + ": " + words.objection(this));
    }
}
