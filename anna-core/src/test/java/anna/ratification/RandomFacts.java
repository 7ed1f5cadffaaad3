package anna.ratification;

import anna.fact.PartialDate;
import anna.fact.Provenance;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Facts of any sort, sensible or not, and true facts about a made-up course of events. */
final class RandomFacts {

    static final List<String> ACTORS = List.of("AAA", "BBB");
    private static final LocalDate FIRST = LocalDate.of(1979, 1, 1);
    private static final int DAYS = 14_000;

    private final Random random;

    RandomFacts(long seed) {
        this.random = new Random(seed);
    }

    LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    /** Days that are worth asking about: those of the facts and those beside them, and some others. */
    List<LocalDate> days(List<Act> acts) {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            days.add(day());
        }
        for (Act act : acts) {
            for (Optional<PartialDate> date :
                    List.of(act.signedOn(), act.depositedOn(), act.notifiedOn(), act.effectiveOn())) {
                for (int years = 0; years < 2; years++) {
                    int later = years;
                    date.flatMap(PartialDate::earliest).ifPresent(day -> days.add(day.plusYears(later)));
                    date.flatMap(PartialDate::latest)
                            .ifPresent(day -> days.add(day.plusYears(later).plusDays(random.nextInt(40))));
                }
            }
        }
        return days;
    }

    String instrument() {
        return pick(List.of("untoc", "tip", "hague28", "crc", "opsc", "oas-b57", "bare", "ilo-c182", "achr"));
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    boolean chance(int inTen) {
        return random.nextInt(10) < inTen;
    }

    /** A date that may stand for the day: itself, its month, its year, or a stretch around it. */
    PartialDate blurred(LocalDate day) {
        return switch (random.nextInt(8)) {
            case 0 -> PartialDate.of(YearMonth.from(day));
            case 1 -> PartialDate.parse(String.valueOf(day.getYear()));
            case 2 -> PartialDate.parse(day.minusDays(random.nextInt(300)) + "/" + day.plusDays(random.nextInt(300)));
            case 3 -> PartialDate.parse("../" + day.plusDays(random.nextInt(300)));
            default -> PartialDate.of(day);
        };
    }

    /** A date that stands for some of the days that the given one stands for. */
    PartialDate refined(PartialDate date) {
        LocalDate low =
                date.earliest().orElseGet(() -> date.latest().orElse(FIRST).minusYears(3));
        LocalDate high = date.latest().orElseGet(() -> low.plusYears(3));
        int length = (int) ChronoUnit.DAYS.between(low, high);
        int start = random.nextInt(length + 1);
        int end = start + random.nextInt(length - start + 1);
        return start == end || chance(5)
                ? PartialDate.of(low.plusDays(start))
                : PartialDate.parse(low.plusDays(start) + "/" + low.plusDays(end));
    }

    List<Act> acts() {
        List<Act> acts = new ArrayList<>();
        int count = random.nextInt(9);
        for (int i = 0; i < count; i++) {
            acts.add(act());
        }
        return acts;
    }

    private Act act() {
        ActKind.Known kind = chance(8)
                ? pick(List.of(
                        ActKind.Known.SIGNATURE,
                        ActKind.Known.RATIFICATION,
                        ActKind.Known.ACCESSION,
                        ActKind.Known.DENUNCIATION))
                : pick(List.of(ActKind.Known.values()));
        Act.Builder act = Treaties.act(pick(List.of("untoc", "tip", "crc", instrument())), pick(ACTORS), kind);
        if (chance(9)) {
            PartialDate date = blurred(day());
            switch (kind) {
                case SIGNATURE -> act.signedOn(date);
                case DENUNCIATION, WITHDRAWAL -> act.notifiedOn(date);
                case DOMESTIC_RATIFICATION -> act.enactedOn(date);
                default -> act.depositedOn(date);
            }
        }
        if (chance(1)) {
            act.effectiveOn(blurred(day()));
        }
        if (kind == ActKind.Known.WITHDRAWAL && chance(8)) {
            act.refersTo(
                    pick(List.of("signature", "ratification", "accession", "denunciation", "reservation", "Ünclear")));
        }
        if (chance(4)) {
            act.provenance(Provenance.reported(pick(List.of("one", "two"))));
        }
        return act.build();
    }

    List<Attestation> attestations() {
        List<Attestation> attestations = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            Attestation.Builder attestation = Attestation.builder()
                    .instrument(pick(List.of("untoc", "tip", "crc", instrument())))
                    .kind(Attestation.Kind.of(pick(List.of(Attestation.Kind.Known.values()))));
            ACTORS.stream().filter(actor -> chance(7)).forEach(attestation::addActor);
            if (chance(8)) {
                attestation.asOf(blurred(day()));
            }
            if (chance(3)) {
                attestation.inForceFrom(day());
            }
            attestations.add(attestation.build());
        }
        return attestations;
    }

    /** The days of a made-up course: signature, consent, notice of denunciation, consent again; as many as there are. */
    List<LocalDate> course() {
        List<LocalDate> days = new ArrayList<>();
        LocalDate day = LocalDate.of(1990, 9, 2);
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            day = day.plusDays(31 + random.nextInt(900)).plusYears(i == 3 ? 1 : 0);
            days.add(day);
        }
        return days;
    }

    /** The acts of a course, each by one record or more, their dates known more or less finely. */
    List<Act> recordsOf(List<LocalDate> course) {
        List<Act> acts = new ArrayList<>();
        for (int i = 0; i < course.size(); i++) {
            int records = 1 + random.nextInt(2);
            for (int record = 0; record < records; record++) {
                PartialDate date = blurred(course.get(i));
                Act act = switch (i) {
                    case 0 -> Treaties.signed("crc", "AAA", date.toString());
                    case 1 -> Treaties.ratified("crc", "AAA", date.toString());
                    case 2 -> Treaties.denounced("crc", "AAA", date.toString());
                    default -> Treaties.acceded("crc", "AAA", date.toString());
                };
                acts.add(act.toBuilder()
                        .provenance(Provenance.reported(pick(List.of("one", "two", "three"))))
                        .build());
            }
        }
        return acts;
    }
}
