package anna.benchmarks;

import anna.actor.Members;
import anna.fact.Localized;
import anna.fact.PartialDate;
import anna.fact.Provenance;
import anna.instrument.Clause;
import anna.instrument.Delay;
import anna.instrument.Eligibility;
import anna.instrument.EntryIntoForce;
import anna.instrument.FinalClauses;
import anna.instrument.Instrument;
import anna.instrument.MeansOfConsent;
import anna.instrument.Withdrawal;
import anna.ratification.Act;
import anna.ratification.ActKind;
import anna.ratification.Attestation;
import anna.ratification.Ratifications;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Made-up facts of the size of a large depositary: 200 actors, 600 instruments, 150,000 acts, the same in every run.
 *
 * <p>Meaning: one pair in four has signed and ratified, one in four only signed or only acceded; some denounced, and
 * some of those came back. Every date is known to the day and every act has one source, so that a loop over a sorted
 * array can give the same answers. An instrument says who may join and enters into force 30 days after a deposit.
 */
final class World {

    static final int ACTORS = 200;
    static final int INSTRUMENTS = 600;
    static final int ACTS = 150_000;
    static final LocalDate DAY = LocalDate.of(2011, 6, 7);

    private final List<String> actors = new ArrayList<>();
    private final List<Instrument> instruments = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();
    private final List<Attestation> attestations = new ArrayList<>();

    World() {
        Random random = new Random(2686);
        for (int i = 0; i < ACTORS; i++) {
            actors.add("" + (char) ('A' + i / 26 / 26) + (char) ('A' + i / 26 % 26) + (char) ('A' + i % 26));
        }
        for (int i = 0; i < INSTRUMENTS; i++) {
            instruments.add(instrument(i, LocalDate.of(1950, 1, 1).plusDays(random.nextInt(18_000))));
        }
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < INSTRUMENTS; i++) {
            for (int j = 0; j < ACTORS; j++) {
                pairs.add(new int[] {i, j});
            }
        }
        Collections.shuffle(pairs, random);
        for (int[] pair : pairs) {
            if (acts.size() < ACTS) {
                course(instruments.get(pair[0]), actors.get(pair[1]), random);
            }
        }
        Collections.shuffle(acts, random);
        for (Instrument instrument : instruments) {
            attestations.add(Attestation.builder()
                    .instrument(instrument.id())
                    .addAllActors(actors)
                    .kind(Attestation.Kind.of(Attestation.Kind.Known.COMPLETE_LIST))
                    .asOf(PartialDate.of(LocalDate.of(2020, 1, 1)))
                    .provenance(Provenance.reported("list"))
                    .build());
        }
    }

    private static Instrument instrument(int number, LocalDate adopted) {
        return Instrument.builder()
                .id("instrument-" + number)
                .title(Localized.english("Convention number " + number))
                .adoptedOn(PartialDate.of(adopted))
                .inForceSince(adopted.plusYears(2))
                .finalClauses(FinalClauses.builder()
                        .signature(Clause.builder()
                                .article("30")
                                .who(Eligibility.everyState())
                                .opensOn(adopted)
                                .build())
                        .putConsent(
                                MeansOfConsent.of(MeansOfConsent.Known.RATIFICATION),
                                Clause.builder()
                                        .article("31")
                                        .who(Eligibility.everyState())
                                        .afterSignature(true)
                                        .build())
                        .putConsent(
                                MeansOfConsent.of(MeansOfConsent.Known.ACCESSION),
                                Clause.builder()
                                        .article("32")
                                        .who(Eligibility.everyState())
                                        .build())
                        .entryIntoForce(EntryIntoForce.builder()
                                .laterDelay(Delay.ofDays(30))
                                .laterArticle("33")
                                .build())
                        .withdrawal(Withdrawal.builder()
                                .article("34")
                                .effectDelay(Delay.parse("P1Y"))
                                .build())
                        .build())
                .build();
    }

    private void course(Instrument instrument, String actor, Random random) {
        LocalDate day = instrument.inForceSince().orElseThrow().plusDays(random.nextInt(6_000));
        int fate = random.nextInt(10);
        if (fate < 8) {
            add(instrument, actor, ActKind.Known.SIGNATURE, day);
            day = day.plusDays(1 + random.nextInt(2_000));
        }
        if (fate < 4) {
            add(instrument, actor, ActKind.Known.RATIFICATION, day);
        } else if (fate >= 8) {
            add(instrument, actor, ActKind.Known.ACCESSION, day);
        }
        if (fate == 0 && random.nextInt(3) == 0) {
            day = day.plusDays(400 + random.nextInt(2_000));
            add(instrument, actor, ActKind.Known.DENUNCIATION, day);
            if (random.nextBoolean()) {
                add(instrument, actor, ActKind.Known.ACCESSION, day.plusDays(400 + random.nextInt(2_000)));
            }
        }
    }

    private void add(Instrument instrument, String actor, ActKind.Known kind, LocalDate day) {
        Act.Builder act = Act.builder()
                .instrument(instrument.id())
                .actor(actor)
                .kind(ActKind.of(kind))
                .provenance(Provenance.reported("list"));
        PartialDate date = PartialDate.of(day);
        switch (kind) {
            case SIGNATURE -> act.signedOn(date);
            case DENUNCIATION -> act.notifiedOn(date);
            default -> act.depositedOn(date);
        }
        acts.add(act.build());
    }

    List<String> actors() {
        return actors;
    }

    List<Instrument> instruments() {
        return instruments;
    }

    List<Act> acts() {
        return acts;
    }

    List<Attestation> attestations() {
        return attestations;
    }

    Ratifications ratifications() {
        return Ratifications.of(instruments, acts, attestations, Members.of(List.of()));
    }
}
