package anna.ratification;

import anna.fact.Answer;
import anna.instrument.Clause;
import anna.instrument.MeansOfConsent;
import anna.instrument.Withdrawal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the clauses say against acts that are recorded all the same: too late, by a state to which the step was not open,
 * without the signature that it asks for.
 *
 * <p>Meaning: only what is so on every day that a date may stand for is said. What is not known of a clause, of a
 * membership or of the state says nothing against an act.
 */
final class Objections {

    private final Routes routes;

    Objections(Routes routes) {
        this.routes = routes;
    }

    /** Returns what the clauses say against the acts of the history, in the order of the records. */
    List<Objection> of(History history) {
        List<Objection> objections = new ArrayList<>();
        for (Act act : history.acts()) {
            if (act.kind().is(ActKind.Known.SIGNATURE)) {
                history.terms()
                        .instrument()
                        .finalClauses()
                        .signature()
                        .ifPresent(clause -> check(act, clause, history, objections));
            } else if (act.kind().is(ActKind.Known.DENUNCIATION)) {
                checkNotice(act, history.terms(), objections);
            } else if (act.kind().isConsent()) {
                Optional.ofNullable(history.terms()
                                .instrument()
                                .finalClauses()
                                .consent()
                                .get(MeansOfConsent.of(act.kind().code())))
                        .ifPresent(clause -> check(act, clause, history, objections));
            }
        }
        return objections;
    }

    private void check(Act act, Clause clause, History history, List<Objection> objections) {
        Days days = Days.of(new Objection(act, Objection.Reason.NOT_SIGNED, Optional.empty(), Optional.empty()).date());
        Terms terms = history.terms();
        clause.opensOn()
                .filter(opens -> days.last().isBefore(opens))
                .ifPresent(opens -> objections.add(objection(act, Objection.Reason.BEFORE_OPENING, clause, opens)));
        clause.closesOn()
                .filter(closes -> days.first().isAfter(closes))
                .ifPresent(closes -> objections.add(objection(act, Objection.Reason.AFTER_CLOSING, clause, closes)));
        terms.general()
                .filter(general -> clause.afterEntryIntoForce() && days.last().isBefore(general))
                .ifPresent(general ->
                        objections.add(objection(act, Objection.Reason.BEFORE_ENTRY_INTO_FORCE, clause, general)));
        if (days.areAny() || days.first().equals(LocalDate.MIN) || days.last().equals(LocalDate.MAX)) {
            return;
        }
        if (always(
                days,
                day -> clause.who()
                        .map(rule -> routes.meets(rule, act.actor(), day))
                        .orElse(Answer.CANNOT_SAY))) {
            objections.add(new Objection(act, Objection.Reason.NOT_ELIGIBLE, clause.article(), Optional.empty()));
        }
        if (always(
                days,
                day -> clause.condition()
                        .map(rule -> routes.meetsOnDeposit(rule, act.actor(), day))
                        .orElse(Answer.YES))) {
            objections.add(new Objection(
                    act,
                    Objection.Reason.CONDITION_NOT_MET,
                    clause.conditionArticle().or(clause::article),
                    Optional.empty()));
        }
        if (clause.afterSignature() && always(days, history::hadSigned)) {
            objections.add(new Objection(act, Objection.Reason.NOT_SIGNED, clause.article(), Optional.empty()));
        }
    }

    private static Objection objection(Act act, Objection.Reason reason, Clause clause, LocalDate limit) {
        return new Objection(act, reason, clause.article(), Optional.of(limit));
    }

    /** Tells whether the answer is no on the first and the last of the days. */
    private static boolean always(Days days, Function<LocalDate, Answer> question) {
        return question.apply(days.first()).isNo()
                && (days.isOneDay() || question.apply(days.last()).isNo());
    }

    private static void checkNotice(Act act, Terms terms, List<Objection> objections) {
        Days notice = Days.of(End.dateOf(act));
        Optional<LocalDate> first =
                terms.instrument().finalClauses().withdrawal().flatMap(Withdrawal::notBefore);
        if (first.isPresent() && notice.last().isBefore(first.get())) {
            objections.add(new Objection(act, Objection.Reason.NOTICE_TOO_EARLY, terms.withdrawalArticle(), first));
        } else if (terms.mayGiveNotice(notice).isNo()) {
            objections.add(new Objection(
                    act, Objection.Reason.NOTICE_OUTSIDE_WINDOW, terms.withdrawalArticle(), Optional.empty()));
        }
    }
}
