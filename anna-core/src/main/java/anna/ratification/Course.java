package anna.ratification;

import anna.fact.Provenance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The course of one state towards one instrument as its acts make it: whether it has signed, and the spells in which it
 * was bound.
 *
 * <p>Meaning: acts that are not recorded are left aside; {@link History} says when that is right. Where dates leave open
 * whether a consent came before or after an end, everything from then on is possible.
 */
final class Course {

    /** One record of a signature or of its withdrawal. */
    record Step(Optional<Act> act, Days days) {

        /** Returns the source; records without one are taken for the records of one and the same. */
        String source() {
            return act.flatMap(Act::provenance).map(Provenance::source).orElse("");
        }
    }

    private final List<Step> signatures;
    private final List<Step> signaturesWithdrawn;
    private final List<Days> signed;
    private final List<Spell> spells;
    private final LocalDate openFrom;

    private Course(List<Step> signatures, List<Step> signaturesWithdrawn, List<Spell> spells, LocalDate openFrom) {
        this.signatures = signatures;
        this.signaturesWithdrawn = signaturesWithdrawn;
        this.signed = signedBySource(signatures);
        this.spells = spells;
        this.openFrom = openFrom;
    }

    /**
     * Returns the course that the records make.
     *
     * @param inForceFrom the days from which attestations say that it is in force
     * @param unclearFrom a day from which anything is possible, {@link LocalDate#MAX} if there is none
     */
    static Course of(
            List<Step> signatures,
            List<Step> signaturesWithdrawn,
            List<Consent> consents,
            List<End> ends,
            List<LocalDate> inForceFrom,
            LocalDate unclearFrom,
            Terms terms) {
        List<Step> signed = withoutUndated(signatures, step -> step.days().areAny());
        List<Consent> bound = withoutUndated(consents, Consent::isUndated);
        List<End> ended = withoutUndated(ends, End::isUndated);
        LocalDate open = unclearFrom;
        for (Consent consent : bound) {
            for (End end : ended) {
                if (isOpen(consent.order(), end.order())) {
                    LocalDate first =
                            Days.earlier(consent.order().first(), end.order().first());
                    open = Days.earlier(open, first);
                }
            }
        }
        open = Days.earlier(open, openFromParents(bound, ended));
        return new Course(
                List.copyOf(signed), List.copyOf(signaturesWithdrawn), spells(bound, ended, inForceFrom, terms), open);
    }

    /** Returns the days of the first signature, as each source has them. */
    private static List<Days> signedBySource(List<Step> signatures) {
        if (signatures.isEmpty()) {
            return List.of();
        }
        Map<String, Days> bySource = new LinkedHashMap<>();
        for (Step step : signatures) {
            bySource.merge(step.source(), step.days(), Days::orEarlier);
        }
        return List.copyOf(bySource.values());
    }

    /** A record without any date adds nothing to one that has a date. */
    private static <T> List<T> withoutUndated(List<T> records, Predicate<T> undated) {
        if (records.size() < 2) {
            return records;
        }
        List<T> dated = records.stream().filter(undated.negate()).toList();
        return dated.isEmpty() ? records : dated;
    }

    /** Tells whether the dates leave open which came first; on one and the same day the consent did. */
    private static boolean isOpen(Days consent, Days end) {
        boolean sameDay = consent.isOneDay() && consent.equals(end);
        return !consent.areBefore(end) && !end.areBefore(consent) && !sameDay;
    }

    /**
     * Returns the day from which it is open whether a parent's end came before or after the denunciation that alone
     * shows that the state was bound.
     */
    private static LocalDate openFromParents(List<Consent> consents, List<End> ends) {
        LocalDate open = LocalDate.MAX;
        for (End parent : ends) {
            for (End own : ends) {
                Days one = parent.order();
                Days other = own.order();
                if (parent.kind() == End.Kind.PARENT
                        && own.impliesConsent()
                        && !one.areBefore(other)
                        && !other.areBefore(one)
                        && consents.stream()
                                .map(Consent::order)
                                .noneMatch(consent -> consent.areBefore(one) && consent.areBefore(other))) {
                    open = Days.earlier(open, Days.earlier(one.first(), other.first()));
                }
            }
        }
        return open;
    }

    private static List<Spell> spells(
            List<Consent> consents, List<End> ends, List<LocalDate> inForceFrom, Terms terms) {
        if (ends.isEmpty() && inForceFrom.isEmpty()) {
            return consents.isEmpty() ? List.of() : List.of(new Spell(inOrder(consents), List.of(), List.of(), terms));
        }
        List<Consent> begin = inOrder(consents);
        List<End> finish = new ArrayList<>(ends);
        finish.sort(Comparator.comparing(end -> end.order().first()));

        List<List<Consent>> begun = new ArrayList<>();
        List<List<End>> finished = new ArrayList<>();
        int next = 0;
        for (End end : finish) {
            List<Consent> before = new ArrayList<>();
            while (next < begin.size()
                    && !begin.get(next).order().first().isAfter(end.order().first())) {
                before.add(begin.get(next++));
            }
            if (before.isEmpty() && begun.isEmpty()) {
                if (!end.impliesConsent()) {
                    continue;
                }
                before.add(impliedBy(end));
            }
            if (before.isEmpty()) {
                finished.get(finished.size() - 1).add(end);
            } else {
                begun.add(before);
                finished.add(new ArrayList<>(List.of(end)));
            }
        }
        if (next < begin.size()) {
            begun.add(begin.subList(next, begin.size()));
            finished.add(List.of());
        }
        if (begun.isEmpty() && !inForceFrom.isEmpty()) {
            LocalDate latest = inForceFrom.stream().max(LocalDate::compareTo).orElseThrow();
            begun.add(List.of(new Consent(Optional.empty(), new Days(LocalDate.MIN, latest), Optional.empty())));
            finished.add(List.of());
        }
        Map<Integer, List<Days>> stated = new LinkedHashMap<>();
        for (LocalDate day : inForceFrom) {
            int spell = 0;
            while (spell + 1 < begun.size()
                    && !begun.get(spell + 1).get(0).order().first().isAfter(day)) {
                spell++;
            }
            List<Days> days = stated.computeIfAbsent(spell, key -> new ArrayList<>());
            if (!days.contains(Days.on(day))) {
                days.add(Days.on(day));
            }
        }
        List<Spell> spells = new ArrayList<>();
        for (int i = 0; i < begun.size(); i++) {
            spells.add(new Spell(begun.get(i), finished.get(i), stated.getOrDefault(i, List.of()), terms));
        }
        return List.copyOf(spells);
    }

    private static List<Consent> inOrder(List<Consent> consents) {
        if (consents.size() < 2) {
            return consents;
        }
        List<Consent> ordered = new ArrayList<>(consents);
        ordered.sort(Comparator.comparing(consent -> consent.order().first()));
        return ordered;
    }

    /** A denunciation shows that the state was bound, although no consent is recorded. */
    private static Consent impliedBy(End end) {
        Days before = new Days(LocalDate.MIN, end.notice().last());
        return new Consent(
                Optional.empty(), before, end.kind() == End.Kind.DENUNCIATION ? Optional.of(before) : Optional.empty());
    }

    List<Step> signatures() {
        return signatures;
    }

    List<Step> signaturesWithdrawn() {
        return signaturesWithdrawn;
    }

    List<Spell> spells() {
        return spells;
    }

    /** Returns the day from which the order of acts is open. */
    LocalDate openFrom() {
        return openFrom;
    }

    boolean isEmpty() {
        return signatures.isEmpty() && spells.isEmpty() && openFrom.equals(LocalDate.MAX);
    }

    /** Returns the statuses that are possible on the day. */
    int statuses(LocalDate day) {
        return statuses(signature(day), day);
    }

    /** Returns the statuses that are possible on the day, given what the state was before it was bound. */
    int statuses(int unbound, LocalDate day) {
        if (!openFrom.isAfter(day)) {
            return Statuses.ANY;
        }
        int statuses = unbound;
        for (Spell spell : spells) {
            statuses = spell.statuses(statuses, day);
        }
        return statuses;
    }

    /** Returns what the signatures alone make of the state: each source says what is possible. */
    int signature(LocalDate day) {
        int left = Statuses.NOTHING_RECORDED | Statuses.SIGNATORY;
        for (Days days : signed) {
            left &= (days.mayBeBy(day) ? Statuses.SIGNATORY : 0) | (days.areBy(day) ? 0 : Statuses.NOTHING_RECORDED);
        }
        if (signed.isEmpty()) {
            left = Statuses.NOTHING_RECORDED;
        }
        for (Step withdrawn : signaturesWithdrawn) {
            if (withdrawn.days().mayBeBy(day) && !signedAgain(withdrawn.days(), day)) {
                left = withdrawn.days().areBy(day) && !mayHaveSignedSince(withdrawn.days(), day)
                        ? Statuses.NONE
                        : left | Statuses.NONE;
            }
        }
        return left;
    }

    private boolean signedAgain(Days withdrawn, LocalDate day) {
        return signatures.stream()
                .anyMatch(
                        step -> withdrawn.areBefore(step.days()) && step.days().areBy(day));
    }

    private boolean mayHaveSignedSince(Days withdrawn, LocalDate day) {
        return signatures.stream()
                .anyMatch(
                        step -> !step.days().areBefore(withdrawn) && step.days().mayBeBy(day));
    }

    /** Hands over every day on which what is possible may change. */
    void days(Consumer<LocalDate> days) {
        signatures.forEach(step -> step.days().handTo(days));
        signaturesWithdrawn.forEach(step -> step.days().handTo(days));
        spells.forEach(spell -> spell.days(days));
        days.accept(openFrom);
    }
}
