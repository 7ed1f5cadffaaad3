package anna.ratification;

import anna.fact.Answer;
import anna.fact.Language;
import anna.fact.Localized;
import anna.fact.PartialDate;
import anna.instrument.Delay;
import anna.instrument.FinalClauses;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Works out whether an instrument is in force between two states; see {@link Between} for the rules. */
final class Pair {

    /** How a state came to be bound. */
    private enum Means {
        /** It ratified, accepted or approved. */
        RATIFIED,
        ACCEDED,
        /** By succession, by means that are not recorded, or by an act that is not. */
        OPEN
    }

    /** One of the two. */
    private record Side(Standing standing, History history) {

        String id() {
            return standing.actor();
        }

        /** Returns of several consents the one whose deposit counts. */
        Optional<Act> consent() {
            return standing.acts().stream()
                    .filter(act -> act.kind().isConsent())
                    .filter(act -> Consent.dateOf(act).equals(standing.depositedOn()))
                    .findFirst();
        }

        Means means() {
            return consent()
                    .flatMap(act -> act.kind().known())
                    .map(kind -> switch (kind) {
                        case RATIFICATION, ACCEPTANCE, APPROVAL -> Means.RATIFIED;
                        case ACCESSION -> Means.ACCEDED;
                        default -> Means.OPEN;
                    })
                    .orElse(Means.OPEN);
        }

        Days deposit() {
            return Days.of(consent().flatMap(Consent::dateOf));
        }
    }

    /**
     * What is known of the acceptance of one accession.
     *
     * @param effect when it takes effect, if it was given
     * @param ruledOut the last day up to which a source says that it was not given
     */
    private record Acceptance(Side by, Side of, Optional<Act> act, Days effect, Optional<LocalDate> ruledOut) {

        Answer given(LocalDate on) {
            return effect.areBy(on)
                    ? Answer.YES
                    : !effect.mayBeBy(on) || ruledOut.isPresent() ? Answer.NO : Answer.CANNOT_SAY;
        }
    }

    private final Terms terms;
    private final FinalClauses clauses;
    private final Side one;
    private final Side other;
    private final LocalDate on;
    private final BiFunction<String, Language, String> names;

    Pair(Standing one, History ofOne, Standing other, History ofOther, BiFunction<String, Language, String> names) {
        this.terms = ofOne.terms();
        this.clauses = terms.instrument().finalClauses();
        this.one = new Side(one, ofOne);
        this.other = new Side(other, ofOther);
        this.on = one.on();
        this.names = names;
    }

    Between between() {
        Between.Builder between = Between.builder()
                .instrument(terms.instrument().id())
                .one(one.standing())
                .other(other.standing())
                .on(on)
                .addAllActs(actsTowards(one, other))
                .addAllActs(actsTowards(other, one));
        Answer parties = one.standing().isParty().and(other.standing().isParty());
        if (!parties.isYes()) {
            Side outside = outside();
            return answer(
                    between,
                    parties,
                    Optional.empty(),
                    List.of(),
                    words -> words.notBothParties(name(outside, words), instrument(words), on, parties));
        }
        Optional<LocalDate> bothSince = one.standing()
                .inForceFrom()
                .flatMap(first -> other.standing().inForceFrom().map(second -> Days.later(first, second)));
        Optional<Boolean> needed = clauses.accessionNeedsAcceptance();
        boolean bothRatified = one.means() == Means.RATIFIED && other.means() == Means.RATIFIED;
        if (needed.isPresent() && !needed.get()) {
            return answer(
                    between,
                    Answer.YES,
                    bothSince,
                    List.of(),
                    words -> words.bothParties(name(one, words), name(other, words), instrument(words), bothSince));
        }
        List<String> article = clauses.acceptanceArticle().stream().toList();
        if (bothRatified) {
            return answer(
                    between,
                    Answer.YES,
                    bothSince,
                    needed.isPresent() ? article : List.of(),
                    words -> words.bothRatified(name(one, words), name(other, words), instrument(words), bothSince));
        }
        if (needed.isEmpty()) {
            return answer(
                    between,
                    Answer.CANNOT_SAY,
                    Optional.empty(),
                    List.of(),
                    words -> words.effectOfAccessionNotKnown(name(one, words), name(other, words), instrument(words)));
        }
        return byAcceptance(between, bothSince, article);
    }

    /** The one of whom it is not sure that it is a party; if of both, one of whom it is sure that it is not. */
    private Side outside() {
        if (one.standing().isParty().isNo() || other.standing().isParty().isYes()) {
            return one;
        }
        return other;
    }

    private Between byAcceptance(Between.Builder between, Optional<LocalDate> bothSince, List<String> article) {
        List<Acceptance> needed = needed();
        if (needed.isEmpty()) {
            return answer(
                    between,
                    Answer.CANNOT_SAY,
                    Optional.empty(),
                    article,
                    words -> words.meansNotKnown(
                            name(one.means() == Means.OPEN ? one : other, words),
                            instrument(words),
                            words.by(first(article))));
        }
        Answer answer = Answer.YES;
        Optional<LocalDate> since = bothSince;
        Acceptance decisive = needed.get(0);
        for (Acceptance acceptance : needed) {
            Answer given = acceptance.given(on);
            if (answer.isYes() || given.isNo()) {
                decisive = acceptance;
            }
            answer = answer.and(given);
            since = since.filter(day -> acceptance.effect().isOneDay())
                    .map(day -> Days.later(day, acceptance.effect().first()));
        }
        since = since.filter(day -> !day.equals(LocalDate.MAX));
        Answer known = answer;
        Optional<LocalDate> from = known == Answer.CANNOT_SAY ? Optional.empty() : since;
        Acceptance by = decisive;
        boolean beyond =
                known.isNo() && by.ruledOut().filter(day -> day.isBefore(on)).isPresent();
        Between found = answer(
                between,
                known,
                from,
                article,
                words -> words.acceptance(
                        name(by.by(), words),
                        name(by.of(), words),
                        instrument(words),
                        by.act().map(act -> words.when(Consent.dateOf(act))),
                        known,
                        from,
                        words.by(first(article))));
        return beyond ? found.toBuilder().certainty(Certainty.PRESUMED).build() : found;
    }

    private static Optional<String> first(List<String> list) {
        return list.stream().findFirst();
    }

    /** Returns the acceptances that are needed; none where the means of a consent leave that open. */
    private List<Acceptance> needed() {
        if (one.means() == Means.OPEN || other.means() == Means.OPEN) {
            return List.of();
        }
        if (one.means() == Means.RATIFIED) {
            return List.of(acceptance(one, other));
        }
        if (other.means() == Means.RATIFIED) {
            return List.of(acceptance(other, one));
        }
        if (one.deposit().areBefore(other.deposit())) {
            return List.of(acceptance(one, other));
        }
        if (other.deposit().areBefore(one.deposit())) {
            return List.of(acceptance(other, one));
        }
        return List.of(acceptance(one, other), acceptance(other, one));
    }

    private Acceptance acceptance(Side by, Side of) {
        List<Act> acts = by.history().acts().stream()
                .filter(act -> act.kind().is(ActKind.Known.ACCEPTANCE_OF_ACCESSION))
                .filter(act -> act.refersTo().filter(of.id()::equals).isPresent())
                // one from before the accession was for an earlier accession
                .filter(act -> !Days.of(Consent.dateOf(act)).areBefore(of.deposit()))
                .toList();
        Days effect = acts.stream().map(this::effectOf).reduce(Days::orEarlier).orElse(Days.ANY);
        Optional<LocalDate> ruledOut = by.history().attestations().stream()
                .filter(attestation -> attestation.kind().is(Attestation.Kind.Known.COMPLETE_ACCEPTANCES))
                .flatMap(attestation -> attestation.asOf().flatMap(PartialDate::earliest).stream())
                .filter(day -> acts.isEmpty() && !of.deposit().first().isAfter(day))
                .max(LocalDate::compareTo);
        return new Acceptance(by, of, acts.stream().findFirst(), effect, ruledOut);
    }

    private Days effectOf(Act act) {
        if (act.effectiveOn().isPresent()) {
            return Days.of(act.effectiveOn());
        }
        Days deposit = Days.of(Consent.dateOf(act));
        Optional<Delay> delay = clauses.acceptanceDelay();
        boolean open = deposit.first().equals(LocalDate.MIN) || deposit.last().equals(LocalDate.MAX);
        return delay.isEmpty() || open
                ? new Days(deposit.first(), LocalDate.MAX)
                : new Days(delay.get().after(deposit.first()), delay.get().after(deposit.last()));
    }

    private static List<Act> actsTowards(Side by, Side of) {
        List<Act> acts = new ArrayList<>();
        for (Act act : by.history().acts()) {
            boolean towards = act.kind().is(ActKind.Known.ACCEPTANCE_OF_ACCESSION)
                    || act.kind().is(ActKind.Known.OBJECTION);
            if (towards && act.refersTo().filter(of.id()::equals).isPresent()) {
                acts.add(act);
            }
        }
        return acts;
    }

    private String name(Side side, Wording words) {
        return names.apply(side.id(), words.language());
    }

    private String instrument(Wording words) {
        return words.the(words.nameOf(terms.instrument(), names));
    }

    private interface Phrases {
        String in(Wording words);
    }

    private Between answer(
            Between.Builder between, Answer answer, Optional<LocalDate> since, List<String> articles, Phrases phrases) {
        return between.inForce(answer)
                .since(since)
                .certainty(certainty(answer))
                .addAllArticles(articles)
                .reasons(Localized.of(Map.of(
                        Language.ENGLISH,
                        Wording.english().sentence(phrases.in(Wording.english())),
                        Language.SPANISH,
                        Wording.spanish().sentence(phrases.in(Wording.spanish())))))
                .build();
    }

    private Certainty certainty(Answer answer) {
        if (answer == Answer.CANNOT_SAY) {
            return Certainty.UNKNOWN;
        }
        if (answer.isNo()) {
            boolean known = isKnownOutside(one) || isKnownOutside(other);
            boolean parties = one.standing().isParty().isYes()
                    && other.standing().isParty().isYes();
            return known || (parties && isKnown(one) && isKnown(other)) ? Certainty.KNOWN : Certainty.PRESUMED;
        }
        return isKnown(one) && isKnown(other) ? Certainty.KNOWN : Certainty.PRESUMED;
    }

    private static boolean isKnown(Side side) {
        return side.standing().certainty() == Certainty.KNOWN;
    }

    /** Tells whether a state is known not to be a party; its status may be unknown all the same. */
    private boolean isKnownOutside(Side side) {
        return side.standing().isParty().isNo()
                && side.standing().certainty() != Certainty.PRESUMED
                && side.standing().horizon().filter(day -> !day.isBefore(on)).isPresent();
    }
}
