package anna.benchmarks;

import anna.fact.PartialDate;
import anna.instrument.Delay;
import anna.instrument.Instrument;
import anna.instrument.Withdrawal;
import anna.ratification.Act;
import anna.ratification.ActKind;
import anna.ratification.Ratifications;
import anna.ratification.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What anybody would write first; right only for dates known to the day, one source, and no gaps in the records. */
final class Baselines {

    private static final Status[] STATUSES = Status.values();

    private Baselines() {}

    /** An instrument's acts by actor, in the order of their dates. */
    static Map<String, Map<String, List<Act>>> indexed(List<Act> acts) {
        Map<String, Map<String, List<Act>>> index = new HashMap<>();
        for (Act act : acts) {
            index.computeIfAbsent(act.instrument(), key -> new HashMap<>())
                    .computeIfAbsent(act.actor(), key -> new ArrayList<>())
                    .add(act);
        }
        index.values()
                .forEach(byActor -> byActor.values().forEach(list -> list.sort(Comparator.comparing(Baselines::day))));
        return index;
    }

    private static LocalDate day(Act act) {
        return act.signedOn()
                .or(act::depositedOn)
                .or(act::notifiedOn)
                .flatMap(PartialDate::day)
                .orElseThrow();
    }

    /** Walks the acts in their order. */
    static Status status(Instrument instrument, List<Act> acts, LocalDate on) {
        Status status = Status.NONE;
        LocalDate general = instrument.inForceSince().orElseThrow();
        Optional<Delay> entry = instrument.finalClauses().entryIntoForce().flatMap(rules -> rules.laterDelay());
        Optional<Delay> exit = instrument.finalClauses().withdrawal().flatMap(Withdrawal::effectDelay);
        for (Act act : acts) {
            LocalDate day = day(act);
            if (day.isAfter(on)) {
                break;
            }
            if (act.kind().is(ActKind.Known.SIGNATURE)) {
                status = Status.SIGNATORY;
            } else if (act.kind().is(ActKind.Known.DENUNCIATION)) {
                status = exit.orElseThrow().after(day).isAfter(on) ? Status.PARTY : Status.FORMER_PARTY;
            } else {
                LocalDate inForce = entry.orElseThrow().after(day);
                status = inForce.isAfter(on) || general.isAfter(on) ? Status.CONSENTED : Status.PARTY;
            }
        }
        return status;
    }

    /** The days on which the status changes, in their order, with the status from each on in the lowest eight bits. */
    static long[] sorted(Ratifications facts, String instrument, String actor) {
        List<LocalDate> changes = facts.history(instrument, actor).changes();
        long[] sorted = new long[changes.size() + 1];
        sorted[0] = LocalDate.MIN.toEpochDay() << 8
                | facts.status(instrument, actor, LocalDate.MIN).ordinal();
        for (int i = 0; i < changes.size(); i++) {
            LocalDate day = changes.get(i);
            sorted[i + 1] =
                    day.toEpochDay() << 8 | facts.status(instrument, actor, day).ordinal();
        }
        return sorted;
    }

    /** The hand-written loop. */
    static Status status(long[] sorted, LocalDate on) {
        long day = on.toEpochDay();
        int i = sorted.length - 1;
        while (i > 0 && sorted[i] >> 8 > day) {
            i--;
        }
        return STATUSES[(int) (sorted[i] & 0xFF)];
    }
}
