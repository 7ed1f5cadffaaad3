package anna.ratification;

import anna.fact.Answer;
import anna.fact.PartialDate;
import anna.ratification.Course.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that is recorded of one actor and one instrument, and the statuses that it leaves possible on each day.
 *
 * <p>Meaning: the {@link Course} of the acts gives what is possible if no act is missing. Where no complete list and no
 * attestation says that there was none, the lack of an act proves nothing. Each attestation is a claim of its own, and
 * only what all claims allow is left; if that is nothing, they contradict each other.
 *
 * <p>What is possible changes on few days only. They are found once, when the history is made, and are the
 * {@link Stretches}; asking for a day is then a search among them.
 */
final class History {

    /** What an attestation allows on a day. */
    private record Claim(Attestation attestation, ToIntFunction<LocalDate> allows) {}

    private final Terms terms;
    private final List<Act> acts;
    private final List<Attestation> attestations;
    private final Course course;
    private final List<Claim> claims = new ArrayList<>();
    private final List<End> ends;
    private final @Nullable LocalDate horizon;
    private final @Nullable LocalDate closure;
    private final long[] stretches;

    History(Terms terms, List<Act> acts, List<Attestation> attestations, List<End> byParent) {
        this.terms = terms;
        this.acts = List.copyOf(acts);
        this.attestations = List.copyOf(attestations);
        Records records = new Records(terms, acts, byParent);
        this.ends = records.ends;
        DayList days = new DayList();
        Course listed = records.course(inForceFrom());
        boolean attested = addAttested(records, listed);
        this.course = attested ? records.course(inForceFrom()) : listed;
        this.closure = closureOf(attestations);
        this.horizon = horizonOf();
        for (Attestation attestation : attestations) {
            claimOf(attestation, records, listed, days).ifPresent(allows -> claims.add(new Claim(attestation, allows)));
        }
        course.days(days);
        if (course != listed) {
            listed.days(days);
        }
        terms.opening().ifPresent(days);
        terms.general().ifPresent(days);
        this.stretches = stretches(days);
    }

    /** Works out what is possible on every day on which that may change, and on the day after it. */
    private long[] stretches(DayList days) {
        LocalDate[] starts = days.starts();
        long[] found = new long[starts.length + 1];
        found[0] = Stretches.horizonNumber(horizon());
        int count = 1;
        int before = -1;
        for (LocalDate start : starts) {
            int set = compute(start);
            if (set != before) {
                found[count++] = Stretches.number(start.toEpochDay(), set);
                before = set;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Days on which something may change, gathered in any order. */
    private static final class DayList implements Consumer<LocalDate> {

        private LocalDate[] days = new LocalDate[32];
        private int size;

        @Override
        public void accept(LocalDate day) {
            if (!day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX)) {
                if (size + 2 > days.length) {
                    days = Arrays.copyOf(days, 2 * size + 2);
                }
                days[size++] = day;
                days[size++] = day.plusDays(1);
            }
        }

        /** Returns every day and the day after it, in order and each once, after the first of all days. */
        LocalDate[] starts() {
            Arrays.sort(days, 0, size);
            LocalDate[] starts = new LocalDate[size + 1];
            starts[0] = LocalDate.MIN;
            int count = 1;
            for (int i = 0; i < size; i++) {
                if (!days[i].equals(starts[count - 1])) {
                    starts[count++] = days[i];
                }
            }
            return Arrays.copyOf(starts, count);
        }
    }

    /** The records, sorted by what they do to the status. */
    private static final class Records {

        final Terms terms;
        final List<Step> signatures = new ArrayList<>();
        final List<Step> signaturesWithdrawn = new ArrayList<>();
        final List<Consent> consents = new ArrayList<>();
        final List<End> ends = new ArrayList<>();
        LocalDate unclearFrom = LocalDate.MAX;

        Records(Terms terms, List<Act> acts, List<End> byParent) {
            this.terms = terms;
            for (Act act : acts) {
                if (act.kind().is(ActKind.Known.SIGNATURE)) {
                    signatures.add(new Step(
                            Optional.of(act),
                            Days.of(act.signedOn().or(act::notifiedOn).or(act::depositedOn))));
                } else if (act.kind().isConsent()) {
                    consents.add(Consent.of(act));
                } else if (act.kind().is(ActKind.Known.DENUNCIATION)) {
                    ends.add(denunciation(act));
                }
            }
            for (Act act : acts) {
                if (act.kind().is(ActKind.Known.WITHDRAWAL)) {
                    withdraw(act);
                }
            }
            ends.addAll(byParent);
        }

        private End denunciation(Act act) {
            Days notice = Days.of(End.dateOf(act));
            Days effect = act.effectiveOn().map(Days::of).orElseGet(() -> terms.ended(notice));
            return new End(act, End.Kind.DENUNCIATION, notice, effect, terms.withdrawalArticle());
        }

        private void withdraw(Act act) {
            Days days = Days.of(act.effectiveOn().or(() -> End.dateOf(act)));
            Optional<ActKind.Known> withdrawn = act.refersTo()
                    .filter(code -> code.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"))
                    .map(ActKind::of)
                    .flatMap(ActKind::known);
            if (act.refersTo().isEmpty()) {
                unclearFrom = Days.earlier(unclearFrom, days.first());
            } else if (withdrawn.isPresent() && withdrawn.get() == ActKind.Known.SIGNATURE) {
                signaturesWithdrawn.add(new Step(Optional.of(act), days));
            } else if (withdrawn.isPresent() && withdrawn.get().isConsent()) {
                ends.add(new End(act, End.Kind.WITHDRAWAL_OF_CONSENT, days, days, Optional.empty()));
            } else if (withdrawn.isPresent() && withdrawn.get() == ActKind.Known.DENUNCIATION) {
                // taken back before it takes effect, a denunciation changes nothing
                for (End end : ends) {
                    if (!days.areBefore(end.effect())
                            && days.mayBeBy(end.effect().last())) {
                        unclearFrom = Days.earlier(unclearFrom, end.effect().first());
                    }
                }
                ends.removeIf(end -> end.kind() == End.Kind.DENUNCIATION && days.areBefore(end.effect()));
            }
        }

        Course course(List<LocalDate> inForceFrom) {
            return Course.of(signatures, signaturesWithdrawn, consents, ends, inForceFrom, unclearFrom, terms);
        }

        /** Returns the course of what may have been done after the day. */
        Course courseAfter(LocalDate day, List<Consent> consents, List<End> ends) {
            return Course.of(
                    signatures.stream()
                            .filter(step -> step.days().last().isAfter(day))
                            .toList(),
                    signaturesWithdrawn.stream()
                            .filter(step -> step.days().last().isAfter(day))
                            .toList(),
                    consents,
                    ends,
                    List.of(),
                    unclearFrom,
                    terms);
        }

        List<Consent> consentsAfter(LocalDate day) {
            return consents.stream()
                    .filter(consent -> consent.order().last().isAfter(day))
                    .toList();
        }

        List<End> endsAfter(LocalDate day) {
            return ends.stream().filter(end -> end.effect().last().isAfter(day)).toList();
        }

        /** Tells whether an act may have been done by the day or after it. */
        boolean hasActAround(LocalDate day) {
            return Stream.of(
                            signatures.stream().map(Step::days),
                            signaturesWithdrawn.stream().map(Step::days),
                            consents.stream().map(Consent::order),
                            ends.stream().map(End::order))
                    .flatMap(days -> days)
                    .anyMatch(days -> days.mayBeBy(day) && !days.areBy(day));
        }

        boolean hasEndBy(LocalDate day) {
            return ends.stream().anyMatch(end -> end.effect().mayBeBy(day));
        }
    }

    private List<LocalDate> inForceFrom() {
        if (attestations.isEmpty()) {
            return List.of();
        }
        return attestations.stream()
                .filter(attestation -> attestation.kind().is(Attestation.Kind.Known.IN_FORCE_FROM))
                .flatMap(attestation -> attestation.inForceFrom().stream())
                .toList();
    }

    /** Adds what is attested to have been done, where no such act is recorded; tells whether there was something. */
    private boolean addAttested(Records records, Course listed) {
        if (attestations.isEmpty()) {
            return false;
        }
        Optional<LocalDate> signedBy =
                records.signatures.isEmpty() ? firstAttested(Attestation.Kind.Known.SIGNED_ONLY) : Optional.empty();
        Optional<LocalDate> partyBy =
                listed.spells().isEmpty() ? firstAttested(Attestation.Kind.Known.PARTY) : Optional.empty();
        signedBy.ifPresent(day -> records.signatures.add(new Step(Optional.empty(), new Days(LocalDate.MIN, day))));
        partyBy.ifPresent(day -> records.consents.add(attestedParty(day)));
        return signedBy.isPresent() || partyBy.isPresent();
    }

    private static Consent attestedParty(LocalDate day) {
        Days by = new Days(LocalDate.MIN, day);
        return new Consent(Optional.empty(), by, Optional.of(by));
    }

    private Optional<LocalDate> firstAttested(Attestation.Kind.Known kind) {
        return attestations.stream()
                .filter(attestation -> attestation.kind().is(kind))
                .map(attestation -> Days.of(attestation.asOf()).last())
                .filter(day -> !day.equals(LocalDate.MAX))
                .min(LocalDate::compareTo);
    }

    /** Returns the last day up to which acts that are not recorded are ruled out. */
    private static @Nullable LocalDate closureOf(List<Attestation> attestations) {
        if (attestations.isEmpty()) {
            return null;
        }
        return attestations.stream()
                .filter(attestation -> attestation.kind().is(Attestation.Kind.Known.COMPLETE_LIST)
                        || attestation.kind().is(Attestation.Kind.Known.NO_ACT))
                .flatMap(attestation -> attestation.asOf().stream())
                .flatMap(date -> date.earliest().stream())
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private @Nullable LocalDate horizonOf() {
        LocalDate last = LocalDate.MIN;
        for (Attestation attestation : attestations) {
            if (!attestation.kind().is(Attestation.Kind.Known.COMPLETE_ACCEPTANCES)) {
                last = later(last, attestation.asOf().flatMap(PartialDate::earliest));
            }
            if (attestation.kind().is(Attestation.Kind.Known.IN_FORCE_FROM)) {
                last = later(last, attestation.inForceFrom());
            }
        }
        for (Act act : acts) {
            if (!act.kind().is(ActKind.Known.DOMESTIC_RATIFICATION)) {
                last = later(last, act.signedOn().flatMap(History::coveredBy));
                last = later(last, act.depositedOn().flatMap(History::coveredBy));
                last = later(last, act.notifiedOn().flatMap(History::coveredBy));
                last = later(last, act.effectiveOn().flatMap(History::coveredBy));
            }
        }
        for (End end : ends) {
            if (end.kind() == End.Kind.PARENT) {
                last = later(last, End.dateOf(end.act()).flatMap(History::coveredBy));
            }
        }
        return last.equals(LocalDate.MIN) ? null : last;
    }

    private static LocalDate later(LocalDate last, Optional<LocalDate> day) {
        return day.isPresent() ? Days.later(last, day.get()) : last;
    }

    /** The first day that the date may stand for; of "by that day", the day. */
    private static Optional<LocalDate> coveredBy(PartialDate date) {
        return date.earliest().or(date::latest);
    }

    private Optional<ToIntFunction<LocalDate>> claimOf(
            Attestation attestation, Records records, Course listed, Consumer<LocalDate> changes) {
        Optional<Attestation.Kind.Known> kind = attestation.kind().known();
        if (kind.isEmpty() || attestation.asOf().isEmpty()) {
            return Optional.empty();
        }
        Days asOf = Days.of(attestation.asOf());
        if (asOf.first().equals(LocalDate.MIN) && kind.get() != Attestation.Kind.Known.PARTY) {
            return Optional.empty();
        }
        changes.accept(asOf.first());
        changes.accept(asOf.last());
        return switch (kind.get()) {
            case NO_ACT -> Optional.of(noAct(asOf, records, course.openFrom(), changes));
            case SIGNED_ONLY -> Optional.of(signedOnly(asOf, records, changes));
            case PARTY -> Optional.of(party(asOf, records, changes));
            case NOT_PARTY -> Optional.of(notParty(asOf, records, changes));
            case COMPLETE_LIST ->
                listed == course
                        ? Optional.empty()
                        : Optional.of(day -> day.isAfter(asOf.first()) ? Statuses.ANY : closed(listed.statuses(day)));
            case IN_FORCE_FROM, COMPLETE_ACCEPTANCES -> Optional.empty();
        };
    }

    private static int closed(int set) {
        return (set & Statuses.NOTHING_RECORDED) == 0 ? set : (set & ~Statuses.NOTHING_RECORDED) | Statuses.NONE;
    }

    private static ToIntFunction<LocalDate> noAct(
            Days asOf, Records records, LocalDate openFrom, Consumer<LocalDate> changes) {
        Course after =
                records.courseAfter(asOf.first(), records.consentsAfter(asOf.first()), records.endsAfter(asOf.first()));
        after.days(changes);
        // where the order of the acts is open, an act that may be from before the attestation need not count
        LocalDate silentFrom = records.hasActAround(asOf.first()) ? openFrom : LocalDate.MAX;
        return day -> !day.isAfter(asOf.first())
                ? Statuses.NONE
                : silentFrom.isAfter(day) ? closed(after.statuses(day)) : Statuses.ANY;
    }

    private static ToIntFunction<LocalDate> signedOnly(Days asOf, Records records, Consumer<LocalDate> changes) {
        LocalDate first = asOf.first();
        Course after = records.courseAfter(first, records.consentsAfter(first), records.endsAfter(first));
        after.days(changes);
        boolean ended = records.hasEndBy(asOf.last());
        boolean signatureMayGo = !after.signaturesWithdrawn().isEmpty();
        return day -> {
            if (asOf.isOneDay() && day.equals(first)) {
                return Statuses.SIGNATORY;
            }
            if (!day.isAfter(first)) {
                return ended ? Statuses.ANY : Statuses.NONE | Statuses.SIGNATORY;
            }
            if (day.isBefore(asOf.last())) {
                return Statuses.ANY;
            }
            int signed = signatureMayGo ? Statuses.SIGNATORY | Statuses.NONE : Statuses.SIGNATORY;
            return after.statuses(signed, day);
        };
    }

    private static ToIntFunction<LocalDate> party(Days asOf, Records records, Consumer<LocalDate> changes) {
        List<Consent> consents = new ArrayList<>();
        consents.add(attestedParty(asOf.last()));
        consents.addAll(records.consentsAfter(asOf.first()));
        List<End> ends = records.endsAfter(asOf.first());
        Course after = records.courseAfter(asOf.first(), consents, ends);
        after.days(changes);
        // a consent without a date may be this one or one that came after an end
        boolean open = !ends.isEmpty() && records.consents.stream().anyMatch(Consent::isUndated);
        return day -> {
            if (asOf.isOneDay() && day.equals(asOf.first())) {
                return Statuses.PARTY;
            }
            return open || day.isBefore(asOf.last()) || asOf.last().equals(LocalDate.MAX)
                    ? Statuses.ANY
                    : after.statuses(Statuses.NONE, day);
        };
    }

    private static ToIntFunction<LocalDate> notParty(Days asOf, Records records, Consumer<LocalDate> changes) {
        LocalDate first = asOf.first();
        boolean ended = records.hasEndBy(asOf.last());
        // a consent that was in force by then and had not ended cannot be right if the attestation is
        List<Consent> contradicted = records.consents.stream()
                .filter(consent -> !ended && inForce(consent, records.terms).areBy(first))
                .toList();
        Course after = records.courseAfter(
                first,
                records.consents.stream()
                        .filter(consent -> !contradicted.contains(consent))
                        .toList(),
                records.endsAfter(first));
        after.days(changes);
        int unbound = Statuses.NONE | Statuses.SIGNATORY;
        return day -> {
            if (!day.isAfter(first)) {
                return ended && !(asOf.isOneDay() && day.equals(first)) ? Statuses.ANY : Statuses.ANY & ~Statuses.PARTY;
            }
            return contradicted.isEmpty() || day.isBefore(asOf.last()) ? Statuses.ANY : after.statuses(unbound, day);
        };
    }

    private static Days inForce(Consent consent, Terms terms) {
        return new Spell(List.of(consent), List.of(), List.of(), terms)
                .readings()
                .get(0)
                .inForce();
    }

    /** Works out the statuses that are possible on the day. */
    private int compute(LocalDate day) {
        if (terms.isBeforeOpening(day)) {
            return Statuses.NONE;
        }
        int set = course.statuses(day);
        if ((set & Statuses.NOTHING_RECORDED) != 0) {
            set = closure == null ? (set & ~Statuses.NOTHING_RECORDED) | unrecorded(day) : closed(set);
        }
        for (Claim claim : claims) {
            set &= claim.allows().applyAsInt(day);
        }
        return set;
    }

    /** What a state may be of which no act by the day is recorded: not bound, if it signs or is bound only later. */
    private int unrecorded(LocalDate day) {
        for (Step step : course.signatures()) {
            if (step.days().first().isAfter(day)) {
                return Statuses.NONE | Statuses.SIGNATORY;
            }
        }
        for (Spell spell : course.spells()) {
            if (spell.firstInForce().isAfter(day)) {
                return Statuses.NONE | Statuses.SIGNATORY;
            }
        }
        return Statuses.ANY;
    }

    /** Returns the statuses that are possible on the day. */
    int statuses(LocalDate day) {
        return Stretches.statuses(stretches, day.toEpochDay());
    }

    /** Returns all that is kept of a history that nobody asks for reasons. */
    long[] stretches() {
        return stretches;
    }

    /** Tells whether the actor had signed by the day and not taken it back. */
    Answer signed(LocalDate day) {
        int set = course.signature(day);
        if (terms.isBeforeOpening(day) || set == Statuses.NONE || statuses(day) == Statuses.NONE) {
            return Answer.NO;
        }
        if (set == Statuses.SIGNATORY || statuses(day) == Statuses.SIGNATORY) {
            return Answer.YES;
        }
        return set == Statuses.NOTHING_RECORDED && closure != null ? Answer.NO : Answer.CANNOT_SAY;
    }

    /** Tells whether the actor signed by the day, whatever it did about the signature later. */
    Answer hadSigned(LocalDate day) {
        for (Step step : course.signatures()) {
            if (step.days().mayBeBy(day)) {
                return Answer.of(step.days().areBy(day)).or(Answer.CANNOT_SAY);
            }
        }
        return closure != null && !day.isAfter(closure) ? Answer.NO : Answer.CANNOT_SAY;
    }

    Terms terms() {
        return terms;
    }

    List<Act> acts() {
        return acts;
    }

    List<Attestation> attestations() {
        return attestations;
    }

    Course course() {
        return course;
    }

    /** Returns what ended the instrument for the actor, for the instruments that end with it. */
    List<End> ends() {
        return ends;
    }

    /** Returns the last day that a source covers. */
    Optional<LocalDate> horizon() {
        return Optional.ofNullable(horizon);
    }

    /** Returns the last day up to which acts that are not recorded are ruled out. */
    Optional<LocalDate> closure() {
        return Optional.ofNullable(closure);
    }

    /** Returns how far the status of the day can be relied on. */
    Certainty certainty(LocalDate day) {
        if (terms.isBeforeOpening(day)) {
            return Certainty.KNOWN;
        }
        if (Statuses.statusOf(statuses(day)) == Status.UNKNOWN) {
            return Certainty.UNKNOWN;
        }
        return horizon != null && !day.isAfter(horizon) ? Certainty.KNOWN : Certainty.PRESUMED;
    }

    /** Returns the attestations that bear on the status of the day. */
    List<Attestation> bearingOn(LocalDate day) {
        if (terms.isBeforeOpening(day)) {
            return List.of();
        }
        List<Attestation> bearing = new ArrayList<>();
        for (Attestation attestation : attestations) {
            boolean claimed = claims.stream()
                    .anyMatch(claim ->
                            claim.attestation() == attestation && claim.allows().applyAsInt(day) != Statuses.ANY);
            boolean closes = closure != null
                    && attestation.kind().is(Attestation.Kind.Known.COMPLETE_LIST)
                    && attestation
                            .asOf()
                            .flatMap(PartialDate::earliest)
                            .filter(closure::equals)
                            .isPresent();
            boolean dates = attestation.kind().is(Attestation.Kind.Known.IN_FORCE_FROM)
                    && attestation.inForceFrom().isPresent()
                    && (statuses(day) & (Statuses.PARTY | Statuses.CONSENTED | Statuses.FORMER_PARTY)) != 0;
            if (claimed || closes || dates) {
                bearing.add(attestation);
            }
        }
        return bearing;
    }
}
