package anna.ratification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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
    static final class Reading {

        private final Consent consent;
        private final Days deposit;
        private final @Nullable Days stated;
        private final LocalDate inForceAtLatest;
        private final Terms terms;
        private final Days inForce;

        Reading(Consent consent, Days deposit, @Nullable Days stated, LocalDate inForceAtLatest, Terms terms) {
            this.consent = consent;
            this.deposit = deposit;
            this.stated = stated;
            this.inForceAtLatest = inForceAtLatest;
            this.terms = terms;
            LocalDate first = stated != null
                    ? terms.afterGeneral(stated).first()
                    : terms.inForce(deposit.first()).first();
            this.inForce = new Days(first, lastInForce(deposit.last()));
        }

        Consent consent() {
            return consent;
        }

        Days deposit() {
            return deposit;
        }

        Optional<Days> stated() {
            return Optional.ofNullable(stated);
        }

        LocalDate firstInForce() {
            return inForce.first();
        }

        LocalDate lastInForce() {
            return inForce.last();
        }

        Days inForce() {
            return inForce;
        }

        /** Returns the last day on which it may come into force, the deposit being no later than the given day. */
        private LocalDate lastInForceIfDepositedBy(LocalDate day) {
            return deposit.areBy(day) ? inForce.last() : lastInForce(Days.earlier(deposit.last(), day));
        }

        private LocalDate lastInForce(LocalDate lastDeposit) {
            return stated != null
                    ? terms.afterGeneral(stated).last()
                    : Days.earlier(inForceAtLatest, terms.inForce(lastDeposit).last());
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
    private record Voice(List<Reading> readings, Days inForce) {

        Voice(List<Reading> readings) {
            this(readings, earliest(readings));
        }

        private static Days earliest(List<Reading> readings) {
            Days earliest = readings.get(0).inForce();
            for (int i = 1; i < readings.size(); i++) {
                earliest = earliest.orEarlier(readings.get(i).inForce());
            }
            return earliest;
        }

        /** Of several acts the one that has come furthest counts. */
        int statuses(int before, LocalDate day) {
            int statuses = readings.get(0).statuses(before, day);
            for (int i = 1; i < readings.size(); i++) {
                statuses = furthest(before, statuses, readings.get(i).statuses(before, day));
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
        addEndReadings();
    }

    private void addEndReadings() {
        if (ends.isEmpty()) {
            endReadings.add(Days.on(LocalDate.MAX));
            return;
        }
        Map<String, Days> endsBySource = new LinkedHashMap<>();
        Optional<Days> byParent = Optional.empty();
        for (End end : ends) {
            if (end.kind() == End.Kind.PARENT) {
                byParent = Optional.of(byParent.map(end.effect()::orEarlier).orElse(end.effect()));
            } else {
                endsBySource.merge(end.source(), end.effect(), Days::orEarlier);
            }
        }
        for (Days effect : endsBySource.values()) {
            endReadings.add(byParent.map(effect::orEarlier).orElse(effect));
        }
        if (endsBySource.isEmpty()) {
            endReadings.add(byParent.orElse(Days.on(LocalDate.MAX)));
        }
    }

    private static List<List<Consent>> bySource(List<Consent> consents) {
        if (consents.size() == 1) {
            return List.of(consents);
        }
        Map<String, List<Consent>> groups = new LinkedHashMap<>();
        consents.forEach(consent -> groups.computeIfAbsent(consent.source(), source -> new ArrayList<>())
                .add(consent));
        return List.copyOf(groups.values());
    }

    private void addVoices(List<Consent> ofOneSource, List<Days> statedOtherwise, LocalDate atLatest, Terms terms) {
        if (statedOtherwise.isEmpty()
                || ofOneSource.stream().anyMatch(consent -> consent.stated().isPresent())) {
            addOwnVoice(ofOneSource, atLatest, terms);
        }
        for (Days inForce : statedOtherwise) {
            List<Reading> fitting = ofOneSource.stream()
                    .filter(consent -> fits(consent, inForce))
                    .map(consent -> new Reading(consent, consent.deposit(), inForce, LocalDate.MAX, terms))
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
                own.add(new Reading(consent, consent.deposit(), consent.stated().get(), LocalDate.MAX, terms));
                continue;
            }
            consent.stated().ifPresent(stated -> addVoiceOf(consent, stated, terms));
            if (consent.mayReachBack()) {
                // the day to which it reaches back is not recorded
                Days range = new Days(LocalDate.MIN, consent.deposit().last());
                own.add(new Reading(consent, consent.deposit(), range, LocalDate.MAX, terms));
            } else {
                // where no rule says when it took effect, a denunciation shows that it had by then
                boolean unknownByRule =
                        terms.inForce(consent.deposit().last()).last().equals(LocalDate.MAX);
                LocalDate latest = unknownByRule ? atLatest : LocalDate.MAX;
                own.add(new Reading(consent, consent.deposit(), null, latest, terms));
            }
        }
        voices.add(new Voice(own));
    }

    /** Adds that the instrument is in force from a day, whatever the deposit. */
    private void addVoiceOf(Consent consent, Days inForce, Terms terms) {
        Days before = new Days(LocalDate.MIN, inForce.last());
        voices.add(new Voice(List.of(new Reading(consent, before, inForce, LocalDate.MAX, terms))));
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

    /** Returns the first day on which it may be in force by any reading. */
    LocalDate firstInForce() {
        LocalDate first = LocalDate.MAX;
        for (Voice voice : voices) {
            for (Reading reading : voice.readings()) {
                first = Days.earlier(first, reading.firstInForce());
            }
        }
        return first;
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
        for (Voice voice : voices) {
            for (Reading reading : voice.readings()) {
                reading.deposit().handTo(days);
                reading.inForce().handTo(days);
            }
        }
        endReadings.forEach(end -> end.handTo(days));
    }
}
