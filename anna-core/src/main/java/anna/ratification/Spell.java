package anna.ratification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One time of being bound: from a consent to the denunciation that ends it, if one does.
 *
 * <p>Meaning: records of a consent with no end between them belong to one spell. Those of one source are different acts,
 * of which the first binds. Those of different sources are taken for records of one act: each says which statuses are
 * possible on a day, and only what all of them allow is left. Where that is nothing, the sources contradict each other.
 */
final class Spell {

    /** What one source, or one source and another's date of effect, says of the consent. */
    record Reading(Consent consent, Days deposit, Optional<Days> stated, LocalDate inForceAtLatest, Terms terms) {

        LocalDate firstInForce() {
            return stated.map(days -> terms.afterGeneral(days).first())
                    .orElseGet(() -> terms.inForce(deposit.first()).first());
        }

        LocalDate lastInForce() {
            return lastInForceIfDepositedBy(LocalDate.MAX);
        }

        /** Returns the last day on which it may come into force, the deposit being no later than the given day. */
        LocalDate lastInForceIfDepositedBy(LocalDate day) {
            return stated.map(days -> terms.afterGeneral(days).last())
                    .orElseGet(() -> Days.earlier(
                            inForceAtLatest,
                            terms.inForce(Days.earlier(deposit.last(), day)).last()));
        }

        Days inForce() {
            return new Days(firstInForce(), lastInForce());
        }
    }

    private final List<Consent> consents;
    private final List<End> ends;
    private final List<Reading> readings = new ArrayList<>();
    private final List<Days> endReadings = new ArrayList<>();

    /**
     * Makes a spell of records that are in order.
     *
     * @param statedOtherwise the days from which attestations say that it is in force
     */
    Spell(List<Consent> consents, List<End> ends, List<Days> statedOtherwise, Terms terms) {
        this.consents = List.copyOf(consents);
        this.ends = List.copyOf(ends);
        LocalDate atLatest = LocalDate.MAX;
        for (End end : ends) {
            if (end.kind() == End.Kind.DENUNCIATION) {
                atLatest = Days.earlier(atLatest, end.notice().last());
            }
        }
        for (List<Consent> ofOneSource : bySource(consents)) {
            addReadings(ofOneSource, statedOtherwise, atLatest, terms);
        }
        Map<String, Days> endsBySource = new LinkedHashMap<>();
        ends.stream()
                .filter(end -> end.kind() != End.Kind.PARENT)
                .forEach(end -> endsBySource.merge(end.source(), end.effect(), Days::orEarlier));
        Optional<Days> byParent = ends.stream()
                .filter(end -> end.kind() == End.Kind.PARENT)
                .map(End::effect)
                .reduce(Days::orEarlier);
        endsBySource
                .values()
                .forEach(effect -> endReadings.add(byParent.map(effect::orEarlier).orElse(effect)));
        if (endsBySource.isEmpty()) {
            endReadings.add(byParent.orElse(Days.on(LocalDate.MAX)));
        }
    }

    private static List<List<Consent>> bySource(List<Consent> consents) {
        Map<String, List<Consent>> groups = new LinkedHashMap<>();
        consents.forEach(consent ->
                groups.computeIfAbsent(consent.source(), source -> new ArrayList<>()).add(consent));
        return List.copyOf(groups.values());
    }

    private void addReadings(
            List<Consent> ofOneSource, List<Days> statedOtherwise, LocalDate atLatest, Terms terms) {
        Consent first = ofOneSource.get(0);
        Days deposit = first.deposit();
        for (Consent further : ofOneSource) {
            deposit = deposit.orEarlier(further.deposit());
        }
        List<Days> stated = new ArrayList<>(statedOtherwise);
        first.stated().filter(days -> !stated.contains(days)).ifPresent(days -> stated.add(0, days));
        for (Days inForce : stated) {
            if (first.mayReachBack() || !deposit.first().isAfter(inForce.last())) {
                readings.add(new Reading(first, deposit, Optional.of(inForce), LocalDate.MAX, terms));
            } else {
                // in force before the deposit: both are kept, and contradict each other for the days between
                readings.add(new Reading(first, deposit, Optional.empty(), LocalDate.MAX, terms));
                readings.add(new Reading(
                        first, new Days(LocalDate.MIN, inForce.last()), Optional.of(inForce), LocalDate.MAX, terms));
            }
        }
        if (stated.isEmpty() && first.mayReachBack()) {
            // the day to which it reaches back is not recorded
            Days range = new Days(LocalDate.MIN, deposit.last());
            readings.add(new Reading(first, deposit, Optional.of(range), LocalDate.MAX, terms));
        } else if (stated.isEmpty()) {
            // where no rule says when it took effect, a denunciation shows that it had by then
            boolean unknownByRule = terms.inForce(deposit.last()).last().equals(LocalDate.MAX);
            readings.add(
                    new Reading(first, deposit, Optional.empty(), unknownByRule ? atLatest : LocalDate.MAX, terms));
        }
    }

    List<Consent> consents() {
        return consents;
    }

    List<End> ends() {
        return ends;
    }

    List<Reading> readings() {
        return readings;
    }

    /** Returns the days on which it may have ended, as each source has it; never, if nothing ends it. */
    List<Days> endReadings() {
        return endReadings;
    }

    /** Returns the statuses that are possible on the day. */
    int statuses(int before, LocalDate day) {
        int left = Statuses.ANY | Statuses.NOTHING_RECORDED;
        for (Reading reading : readings) {
            for (Days end : endReadings) {
                left &= statuses(before, day, reading, end);
            }
        }
        return left;
    }

    private static int statuses(int before, LocalDate day, Reading reading, Days end) {
        int statuses = 0;
        if (reading.deposit().last().isAfter(day) && reading.lastInForce().isAfter(day)) {
            statuses |= before;
        }
        int bound = 0;
        if (reading.deposit().mayBeBy(day)
                && reading.lastInForceIfDepositedBy(day).isAfter(day)) {
            bound |= whileWaiting(before);
        }
        if (!reading.firstInForce().isAfter(day)) {
            bound |= Statuses.PARTY;
        }
        if (end.last().isAfter(day)) {
            statuses |= bound;
        }
        if (end.mayBeBy(day) && bound != 0) {
            if (reading.firstInForce().isBefore(Days.earlier(end.last(), day))) {
                statuses |= Statuses.FORMER_PARTY;
            }
            if (!reading.lastInForce().isBefore(end.first())) {
                statuses |= before;
            }
        }
        return statuses;
    }

    /** A state that consents again before its denunciation takes effect is a party meanwhile. */
    private static int whileWaiting(int before) {
        int waiting = before & Statuses.PARTY;
        return waiting == before && waiting != 0 ? waiting : waiting | Statuses.CONSENTED;
    }

    /** Hands over every day on which what is possible may change. */
    void days(Consumer<LocalDate> days) {
        for (Reading reading : readings) {
            days.accept(reading.deposit().first());
            days.accept(reading.deposit().last());
            days.accept(reading.firstInForce());
            days.accept(reading.lastInForce());
        }
        for (Days end : endReadings) {
            days.accept(end.first());
            days.accept(end.last());
        }
    }
}
