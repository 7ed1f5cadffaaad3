package anna.ratification;

import anna.actor.Members;
import anna.fact.Answer;
import anna.instrument.Clause;
import anna.instrument.Eligibility;
import anna.instrument.FinalClauses;
import anna.instrument.MeansOfConsent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The lawful ways to become bound: every step that a clause opens to the state on the day, none that a clause forbids.
 *
 * <p>Meaning: what is not known of a clause, of a membership or of the state itself makes a route uncertain; it neither
 * opens nor closes it.
 */
final class Routes {

    private static final Pattern STATE = Pattern.compile("[A-Z]{3}");

    /** Where an actor stands towards another instrument, as sets of {@link Statuses}. */
    interface Standings {

        /** Returns the statuses that are possible; any, for an instrument that is not known. */
        int statuses(String instrument, String actor, LocalDate day);

        /** Tells whether the actor had signed. */
        Answer signed(String instrument, String actor, LocalDate day);

        /** Tells whether a way to join is open that depends on no further instrument. */
        boolean mayJoin(String instrument, String actor, LocalDate day);
    }

    private final Members members;
    private final Standings standings;

    Routes(Members members, Standings standings) {
        this.members = members;
        this.standings = standings;
    }

    /**
     * Returns the routes, the usual one first.
     *
     * @param statuses the statuses that are possible for the actor on the day
     * @param signed whether it had signed
     */
    List<Route> of(Terms terms, String actor, LocalDate day, int statuses, Answer signed) {
        return of(terms, actor, day, statuses, signed, true);
    }

    /**
     * Returns the routes.
     *
     * @param overOthers whether routes that begin with joining another instrument are among them
     */
    List<Route> of(Terms terms, String actor, LocalDate day, int statuses, Answer signed, boolean overOthers) {
        boolean mayBeUnbound =
                statuses == 0 || (statuses & (Statuses.NONE | Statuses.SIGNATORY | Statuses.FORMER_PARTY)) != 0;
        if (!mayBeUnbound || terms.isBeforeOpening(day)) {
            return List.of();
        }
        boolean mayBeBound = statuses == 0 || (statuses & (Statuses.PARTY | Statuses.CONSENTED)) != 0;
        Answer needed = mayBeBound ? Answer.CANNOT_SAY : Answer.YES;
        boolean wasBound = (statuses & Statuses.FORMER_PARTY) != 0;
        FinalClauses clauses = terms.instrument().finalClauses();
        List<Route> routes = new ArrayList<>();
        clauses.consent().forEach((means, clause) -> {
            Optional<String> other = overOthers ? joinFirst(clause, actor, day) : Optional.empty();
            Answer condition = other.isPresent() ? Answer.YES : condition(clause, actor, day);
            Answer step = window(clause, terms, day).and(condition).and(needed);
            if (!clause.afterSignature()) {
                add(routes, means, clause, false, other, step.and(who(clause, actor, day)));
                return;
            }
            // a signature that has led to a ratification is used up; whether it serves again, no clause says
            Answer afterwards = wasBound ? Answer.CANNOT_SAY : Answer.YES;
            Answer may = clause.who().isPresent() ? who(clause, actor, day) : Answer.YES;
            if (!signed.isNo()) {
                add(
                        routes,
                        means,
                        clause,
                        false,
                        other,
                        step.and(may).and(signed).and(afterwards));
            }
            if (!signed.isYes()) {
                Answer sign = clauses.signature()
                        .map(signature -> window(signature, terms, day)
                                .and(condition(signature, actor, day))
                                .and(who(signature, actor, day)))
                        .orElse(Answer.CANNOT_SAY);
                add(routes, means, clause, true, other, step.and(may).and(sign).and(signed.not()));
            }
        });
        routes.sort(Comparator.comparing((Route route) -> !route.open().isYes())
                .thenComparing(route -> rank(route, signed)));
        if (!routes.isEmpty() && routes.get(0).open().isYes()) {
            routes.set(0, routes.get(0).toBuilder().usual(true).build());
        }
        return routes;
    }

    /** A signatory usually ratifies; another state usually accedes, or else signs and ratifies. */
    private static int rank(Route route, Answer signed) {
        int means =
                route.means().known().map(MeansOfConsent.Known::ordinal).orElse(MeansOfConsent.Known.values().length);
        boolean accession = route.means().is(MeansOfConsent.Known.ACCESSION);
        return accession && !signed.isYes() ? -1 : means;
    }

    private static void add(
            List<Route> routes,
            MeansOfConsent means,
            Clause clause,
            boolean signatureFirst,
            Optional<String> joinFirst,
            Answer open) {
        if (!open.isNo()) {
            routes.add(Route.builder()
                    .means(means)
                    .signatureFirst(signatureFirst)
                    .joinFirst(joinFirst)
                    .article(clause.article())
                    .open(open)
                    .build());
        }
    }

    /** Tells whether the clause is open on the day, whoever asks. */
    private static Answer window(Clause clause, Terms terms, LocalDate day) {
        Answer begun =
                clause.opensOn().map(opens -> Answer.of(!day.isBefore(opens))).orElse(Answer.YES);
        Answer notOver =
                clause.closesOn().map(closes -> Answer.of(!day.isAfter(closes))).orElse(Answer.YES);
        Answer inForce = !clause.afterEntryIntoForce()
                ? Answer.YES
                : terms.general().map(from -> Answer.of(!day.isBefore(from))).orElse(Answer.CANNOT_SAY);
        return begun.and(notOver).and(inForce);
    }

    private Answer condition(Clause clause, String actor, LocalDate day) {
        return clause.condition().map(rule -> meets(rule, actor, day)).orElse(Answer.YES);
    }

    /** Returns the instrument that the actor can join to meet the clause's condition, where it does not meet it yet. */
    private Optional<String> joinFirst(Clause clause, String actor, LocalDate day) {
        return clause.condition()
                .filter(rule -> rule.kind().is(Eligibility.Kind.Known.PARTY_TO)
                        && meets(rule, actor, day).isNo())
                .flatMap(rule -> rule.among().stream()
                        .filter(instrument -> standings.mayJoin(instrument, actor, day))
                        .findFirst());
    }

    private Answer who(Clause clause, String actor, LocalDate day) {
        return clause.who().map(rule -> meets(rule, actor, day)).orElse(Answer.CANNOT_SAY);
    }

    /** Tells whether the actor is one of those that the rule speaks of, on the day. */
    Answer meets(Eligibility rule, String actor, LocalDate day) {
        Optional<Eligibility.Kind.Known> kind = rule.kind().known();
        if (kind.isEmpty()) {
            return Answer.CANNOT_SAY;
        }
        return switch (kind.get()) {
            case EVERY_STATE -> STATE.matcher(actor).matches() ? Answer.YES : Answer.CANNOT_SAY;
            case MEMBERS -> isMember(rule, actor, day);
            case OTHER_THAN_MEMBERS -> isMember(rule, actor, day).not();
            case NAMED -> Answer.of(rule.among().contains(actor));
            case OTHER_THAN_NAMED -> Answer.of(!rule.among().contains(actor));
            case PARTY_TO -> any(rule, instrument -> among(standings.statuses(instrument, actor, day), Statuses.PARTY));
            case PARTY_OR_SIGNATORY -> any(rule, instrument -> partyOrSignatory(instrument, actor, day));
            case NOBODY -> Answer.NO;
        };
    }

    /** Tells the same of a deposit, which may be made on the day of the deposit that the rule asks for. */
    Answer meetsOnDeposit(Eligibility rule, String actor, LocalDate day) {
        return rule.kind().is(Eligibility.Kind.Known.PARTY_TO)
                ? any(
                        rule,
                        instrument ->
                                among(standings.statuses(instrument, actor, day), Statuses.PARTY | Statuses.CONSENTED))
                : meets(rule, actor, day);
    }

    private Answer isMember(Eligibility rule, String actor, LocalDate day) {
        return any(rule, organization -> members.isMember(organization, actor, day));
    }

    private Answer partyOrSignatory(String instrument, String actor, LocalDate day) {
        int statuses = standings.statuses(instrument, actor, day);
        Answer answer = among(statuses, Statuses.PARTY | Statuses.SIGNATORY);
        return (statuses & Statuses.CONSENTED) == 0
                ? answer
                : answer.or(among(statuses, Statuses.PARTY | Statuses.SIGNATORY | Statuses.CONSENTED)
                        .and(standings.signed(instrument, actor, day)));
    }

    private static Answer among(int statuses, int wanted) {
        if (statuses == 0 || (statuses & wanted) != 0) {
            return statuses != 0 && (statuses & ~wanted) == 0 ? Answer.YES : Answer.CANNOT_SAY;
        }
        return Answer.NO;
    }

    private static Answer any(Eligibility rule, Function<String, Answer> question) {
        return rule.among().stream().map(question).reduce(Answer.NO, Answer::or);
    }
}
