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
 * and what takes effect first counts. Those of different sources are taken for records of one act: each says which
 * statuses are possible on a day, and only what all of them allow is left. Where that is nothing, the sources contradict
 * each other.
 */
final class Spell {

    /** What a record of a consent, or a record and another's date of effect, leaves possible. */
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

        /** Returns the statuses that are possible on the day if nothing ends it. */
        int statuses(int before, LocalDate day) {
            int statuses = 0;
            if (deposit.last().isAfter(day) && lastInForce().isAfter(day)) {
                statuses |= before;
            }
            if (deposit.mayBeBy(day) && lastInForceIfDepositedBy(day).isAfter(day)) {
                // a state that consents again before its denunciation takes effect is a party meanwhile
                int stillBound = before & Statuses.PARTY;
                statuses |= stillBound != 0 && stillBound == before ? stillBound : stillBound | Statuses.CONSENTED;
            }
            if (!firstInForce().isAfter(day)) {
                statuses |= Statuses.PARTY;
            }
            return statuses;
        }
    }

    /** What one source says of the consent: one reading for each of its records. */
    private record Voice(List<Reading> readings) {

        Days inForce() {
            return readings.stream()
                    .map(Reading::inForce)
                    .reduce(Days::orEarlier)
                    .orElse(Days.ANY);
        }

        /** Of several acts the one that has come furthest counts. */
        int statuses(int before, LocalDate day) {
            int statuses = readings.get(0).statuses(before, day);
            for (Reading further : readings.subList(1, readings.size())) {
                statuses = furthest(before, statuses, further.statuses(before, day));
            }
            return statuses;
        }

        private static int furthest(int before, int one, int other) {
            int party = (one | other) & Statuses.PARTY;
            boolean bothMayWait = (one & ~Statuses.PARTY) != 0 && (other & ~Statuses.PARTY) != 0;
            int waiting = bothMayWait ? (one | other) & Statuses.CONSENTED : 0;
            return party | waiting | one & other & before;
        }
    }

    private final List<Consent> consents;
    private final List<End> ends;
    private final List<Voice> voices = new ArrayList<>();
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
            addVoices(ofOneSource, statedOtherwise, atLatest, terms);
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
                .forEach(effect ->
                        endReadings.add(byParent.map(effect::orEarlier).orElse(effect)));
        if (endsBySource.isEmpty()) {
            endReadings.add(byParent.orElse(Days.on(LocalDate.MAX)));
        }
    }

    private static List<List<Consent>> bySource(List<Consent> consents) {
        Map<String, List<Consent>> groups = new LinkedHashMap<>();
        consents.forEach(consent -> groups.computeIfAbsent(consent.source(), source -> new ArrayList<>())
                .add(consent));
        return List.copyOf(groups.values());
    }

    private void addVoices(List<Consent> ofOneSource, List<Days> statedOtherwise, LocalDate atLatest, Terms terms) {
        boolean statesItself =
                ofOneSource.stream().anyMatch(consent -> consent.stated().isPresent());
        if (statesItself || statedOtherwise.isEmpty()) {
            addOwnVoice(ofOneSource, atLatest, terms);
        }
        for (Days inForce : statedOtherwise) {
            List<Reading> fitting = ofOneSource.stream()
                    .filter(consent -> fits(consent, inForce))
                    .map(consent -> new Reading(consent, consent.deposit(), Optional.of(inForce), LocalDate.MAX, terms))
                    .toList();
            if (fitting.isEmpty()) {
                // in force before the deposit: both are kept, and contradict each other for the days between
                addOwnVoice(ofOneSource, atLatest, terms);
                addVoiceOf(ofOneSource.get(0), inForce, terms);
            } else {
                voices.add(new Voice(fitting));
            }
        }
    }

    private void addOwnVoice(List<Consent> ofOneSource, LocalDate atLatest, Terms terms) {
        List<Reading> own = new ArrayList<>();
        for (Consent consent : ofOneSource) {
            if (consent.stated().filter(stated -> fits(consent, stated)).isPresent()) {
                own.add(new Reading(consent, consent.deposit(), consent.stated(), LocalDate.MAX, terms));
                continue;
            }
            consent.stated().ifPresent(stated -> addVoiceOf(consent, stated, terms));
            if (consent.mayReachBack()) {
                // the day to which it reaches back is not recorded
                Days range = new Days(LocalDate.MIN, consent.deposit().last());
                own.add(new Reading(consent, consent.deposit(), Optional.of(range), LocalDate.MAX, terms));
            } else {
                // where no rule says when it took effect, a denunciation shows that it had by then
                boolean unknownByRule =
                        terms.inForce(consent.deposit().last()).last().equals(LocalDate.MAX);
                LocalDate latest = unknownByRule ? atLatest : LocalDate.MAX;
                own.add(new Reading(consent, consent.deposit(), Optional.empty(), latest, terms));
            }
        }
        voices.add(new Voice(own));
    }

    /** Adds that the instrument is in force from a day, whatever the deposit. */
    private void addVoiceOf(Consent consent, Days inForce, Terms terms) {
        Days before = new Days(LocalDate.MIN, inForce.last());
        voices.add(new Voice(List.of(new Reading(consent, before, Optional.of(inForce), LocalDate.MAX, terms))));
    }

    private static boolean fits(Consent consent, Days inForce) {
        return consent.mayReachBack() || !consent.deposit().first().isAfter(inForce.last());
    }

    List<Consent> consents() {
        return consents;
    }

    List<End> ends() {
        return ends;
    }

    List<Reading> readings() {
        return voices.stream().flatMap(voice -> voice.readings().stream()).toList();
    }

    /** Returns the days from which it may be in force, as each source has it. */
    List<Days> inForce() {
        return voices.stream().map(Voice::inForce).toList();
    }

    /** Returns the days on which it may have ended, as each source has it; never, if nothing ends it. */
    List<Days> endReadings() {
        return endReadings;
    }

    /** Returns the statuses that are possible on the day. */
    int statuses(int before, LocalDate day) {
        int left = Statuses.ANY | Statuses.NOTHING_RECORDED;
        for (Voice voice : voices) {
            int bound = voice.statuses(before, day);
            Days inForce = voice.inForce();
            for (Days end : endReadings) {
                left &= withEnd(before, bound, inForce, end, day);
            }
        }
        return left;
    }

    private static int withEnd(int before, int bound, Days inForce, Days end, LocalDate day) {
        int statuses = end.last().isAfter(day) ? bound : 0;
        if (end.mayBeBy(day)) {
            if (inForce.first().isBefore(Days.earlier(end.last(), day))) {
                statuses |= Statuses.FORMER_PARTY;
            }
            if (!inForce.last().isBefore(end.first())) {
                statuses |= before;
            }
        }
        return statuses;
    }

    /** Hands over every day on which what is possible may change. */
    void days(Consumer<LocalDate> days) {
        for (Reading reading : readings()) {
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
