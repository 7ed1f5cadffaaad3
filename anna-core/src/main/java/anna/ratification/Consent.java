package anna.ratification;

import anna.fact.PartialDate;
import anna.fact.Provenance;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One record of a consent to be bound, with the days that it leaves open.
 *
 * @param act the act; absent for a consent that is only implied by something else
 * @param deposit when it was deposited or notified
 * @param stated when a source says that it took effect, if one does
 */
record Consent(Optional<Act> act, Days deposit, Optional<Days> stated) {

    static Consent of(Act act) {
        return new Consent(
                Optional.of(act), Days.of(dateOf(act)), act.effectiveOn().map(Days::of));
    }

    /** Returns the date that counts: that of the deposit, for a succession often only that of its notification. */
    static Optional<PartialDate> dateOf(Act act) {
        return act.depositedOn().or(act::notifiedOn);
    }

    /** Tells whether it may take effect before it is notified. */
    boolean mayReachBack() {
        return act.filter(known -> known.kind().is(ActKind.Known.SUCCESSION)).isPresent();
    }

    boolean isAccession() {
        return act.filter(known -> known.kind().is(ActKind.Known.ACCESSION)).isPresent();
    }

    boolean isUndated() {
        return deposit.areAny() && stated.isEmpty();
    }

    /** Returns the days by which to put it in order among other acts: without a deposit, those up to its effect. */
    Days order() {
        return deposit.areAny() && stated.isPresent() && !mayReachBack()
                ? new Days(LocalDate.MIN, stated.get().last())
                : deposit;
    }

    /** Returns the source; records without one are taken for the records of one and the same. */
    String source() {
        return act.flatMap(Act::provenance).map(Provenance::source).orElse("");
    }
}
