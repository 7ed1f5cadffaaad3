package anna.ratification;

import static org.assertj.core.api.Assertions.assertThat;

import anna.actor.Members;
import anna.fact.Answer;
import anna.fact.PartialDate;
import anna.fact.Provenance;
import anna.instrument.Clause;
import anna.instrument.Delay;
import anna.instrument.Eligibility;
import anna.instrument.EntryIntoForce;
import anna.instrument.Instrument;
import anna.instrument.Withdrawal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RatificationsPropertyTest {

    private static Ratifications of(List<Act> acts, List<Attestation> attestations) {
        return Ratifications.of(Treaties.all(), acts, attestations, Members.of(List.of()));
    }

    @Property(tries = 40)
    void any_facts_give_an_answer_that_holds_together(@ForAll long seed) {
        RandomFacts random = new RandomFacts(seed);
        List<Act> acts = random.acts();
        Ratifications facts = of(acts, random.attestations());
        for (LocalDate day : random.days(acts)) {
            for (Instrument instrument : Treaties.all()) {
                for (String actor : RandomFacts.ACTORS) {
                    Standing standing = facts.standing(instrument.id(), actor, day);
                    assertThat(facts.status(instrument.id(), actor, day)).isEqualTo(standing.status());
                    assertThat(standing.reasons().texts().values())
                            .hasSize(2)
                            .allSatisfy(reason -> assertThat(reason)
                                    .endsWith(".")
                                    .doesNotContain("  ")
                                    .doesNotContain("..")
                                    .doesNotContain("Optional"));
                    assertThat(facts.history(instrument.id(), actor).certainty(day))
                            .isEqualTo(standing.certainty());
                    assertThat(facts.history(instrument.id(), actor).horizon()).isEqualTo(standing.horizon());
                    assertThat(
                                    facts.statuses(day).actors().contains(actor)
                                            ? facts.statuses(day).status(instrument.id(), actor)
                                            : standing.status())
                            .isEqualTo(standing.status());
                    assertThat(standing.status() == Status.UNKNOWN)
                            .isEqualTo(standing.certainty() == Certainty.UNKNOWN);
                    assertThat(
                                    standing.possible().size() == 1
                                            ? standing.possible().iterator().next()
                                            : Status.UNKNOWN)
                            .isEqualTo(standing.status() == Status.DISPUTED ? Status.UNKNOWN : standing.status());
                    if (standing.certainty() == Certainty.PRESUMED) {
                        assertThat(standing.horizon().filter(horizon -> !day.isAfter(horizon)))
                                .isEmpty();
                    }
                    if (standing.status() == Status.PARTY) {
                        assertThat(standing.routes()).isEmpty();
                        assertThat(standing.isParty()).isEqualTo(Answer.YES);
                    }
                    assertThat(standing.routes())
                            .noneMatch(route -> route.open().isNo());
                    assertThat(standing.routes().stream().filter(Route::usual).count())
                            .isLessThanOrEqualTo(1);
                    assertThat(standing.strict().certainty()).isNotEqualTo(Certainty.PRESUMED);
                }
            }
        }
    }

    @Property(tries = 40)
    void nobody_has_a_status_before_the_opening_and_nothing_is_in_force_before_the_instrument(@ForAll long seed) {
        RandomFacts random = new RandomFacts(seed);
        List<Act> acts = random.acts();
        Ratifications facts = of(acts, random.attestations());
        for (Instrument instrument : Treaties.all()) {
            for (String actor : RandomFacts.ACTORS) {
                LocalDate inForce = instrument.inForceSince().orElseThrow();
                for (LocalDate day : random.days(acts)) {
                    if (day.isBefore(inForce)) {
                        assertThat(facts.status(instrument.id(), actor, day)).isNotEqualTo(Status.PARTY);
                    }
                }
                Optional<LocalDate> opening =
                        instrument.finalClauses().signature().flatMap(s -> s.opensOn());
                opening.ifPresent(day -> {
                    Standing before = facts.standing(instrument.id(), actor, day.minusDays(1));
                    assertThat(before.status()).isEqualTo(Status.NONE);
                    assertThat(before.certainty()).isEqualTo(Certainty.KNOWN);
                    assertThat(before.routes()).isEmpty();
                });
            }
        }
    }

    @Property(tries = 60)
    void a_status_changes_only_on_the_day_of_an_act_a_clause_or_an_attestation(@ForAll long seed) {
        RandomFacts random = new RandomFacts(seed);
        List<Act> acts = random.acts();
        List<Attestation> attestations = random.attestations();
        Ratifications facts = of(acts, attestations);
        for (Instrument instrument : Treaties.all()) {
            for (String actor : RandomFacts.ACTORS) {
                Set<LocalDate> explained = explained(instrument, actor, acts, attestations);
                List<Standing> timeline = facts.timeline(instrument.id(), actor);
                for (Standing change : timeline.subList(Math.min(1, timeline.size()), timeline.size())) {
                    assertThat(explained).contains(change.on());
                }
                LocalDate day = random.day();
                for (int i = 0; i < 60; i++) {
                    LocalDate next = day.plusDays(1);
                    if (facts.status(instrument.id(), actor, day) != facts.status(instrument.id(), actor, next)) {
                        assertThat(explained).contains(next);
                    }
                    day = next;
                }
            }
        }
    }

    /** Every day on which something that is recorded, or follows by a clause from something recorded, may happen. */
    private static Set<LocalDate> explained(
            Instrument instrument, String actor, List<Act> acts, List<Attestation> attestations) {
        Set<LocalDate> days = new TreeSet<>();
        Stream.concat(
                        instrument.inForceSince().stream(),
                        instrument.finalClauses().signature().stream().flatMap(s -> s.opensOn().stream()))
                .forEach(day -> addWithNext(days, day));
        instrument.adoptedOn().flatMap(PartialDate::earliest).ifPresent(day -> addWithNext(days, day));
        for (int term = 1; term < 12; term++) {
            addWithNext(days, LocalDate.of(1983, 12, 1).plusYears(5L * term));
        }
        List<Delay> delays = new ArrayList<>();
        instrument
                .finalClauses()
                .entryIntoForce()
                .flatMap(EntryIntoForce::laterDelay)
                .ifPresent(delays::add);
        instrument.finalClauses().withdrawal().flatMap(Withdrawal::effectDelay).ifPresent(delays::add);
        for (Act act : acts) {
            if (act.actor().equals(actor)) {
                Stream.of(act.signedOn(), act.depositedOn(), act.notifiedOn(), act.effectiveOn())
                        .flatMap(Optional::stream)
                        .flatMap(date ->
                                Stream.of(date.earliest(), date.latest()).flatMap(Optional::stream))
                        .forEach(day -> {
                            addWithNext(days, day);
                            delays.forEach(delay -> addWithNext(days, delay.after(day)));
                        });
            }
        }
        for (Attestation attestation : attestations) {
            attestation.asOf().flatMap(PartialDate::earliest).ifPresent(day -> addWithNext(days, day));
            attestation.asOf().flatMap(PartialDate::latest).ifPresent(day -> addWithNext(days, day));
            attestation.inForceFrom().ifPresent(day -> addWithNext(days, day));
        }
        return days;
    }

    private static void addWithNext(Set<LocalDate> days, LocalDate day) {
        days.add(day);
        days.add(day.plusDays(1));
    }

    @Property(tries = 400)
    void knowing_a_date_more_finely_rules_statuses_out_and_never_in(@ForAll long seed) {
        RandomFacts random = new RandomFacts(seed);
        List<Act> acts = random.acts();
        List<Attestation> attestations = random.attestations();
        if (acts.isEmpty()) {
            return;
        }
        Act act = random.pick(acts);
        List<Act> finer = new ArrayList<>(acts);
        Act.Builder refined = act.toBuilder();
        act.signedOn().map(random::refined).ifPresent(refined::signedOn);
        act.depositedOn().map(random::refined).ifPresent(refined::depositedOn);
        act.notifiedOn().map(random::refined).ifPresent(refined::notifiedOn);
        act.effectiveOn().map(random::refined).ifPresent(refined::effectiveOn);
        finer.set(acts.indexOf(act), refined.build());
        Ratifications before = of(acts, attestations);
        Ratifications after = of(finer, attestations);
        for (LocalDate day : random.days(finer)) {
            for (String instrument : List.of(act.instrument(), "tip")) {
                Standing rough = before.standing(instrument, act.actor(), day);
                Standing fine = after.standing(instrument, act.actor(), day);
                assertThat(rough.possible())
                        .as(
                                "%s on %s%nfacts %s %s%nrefined %s%nrough %s%nfine %s",
                                instrument, day, acts, attestations, refined.build(), rough, fine)
                        .containsAll(fine.possible());
            }
        }
    }

    @Property(tries = 60)
    void leaving_out_a_source_is_the_same_as_never_having_had_it(@ForAll long seed) {
        RandomFacts random = new RandomFacts(seed);
        List<Act> acts = random.acts();
        List<Attestation> attestations = random.attestations();
        Ratifications without = of(acts, attestations).without("one");
        Ratifications never = of(
                acts.stream()
                        .filter(act -> !act.provenance().equals(Optional.of(Provenance.reported("one"))))
                        .toList(),
                attestations);
        for (LocalDate day : random.days(acts)) {
            for (Instrument instrument : Treaties.all()) {
                for (String actor : RandomFacts.ACTORS) {
                    assertThat(without.standing(instrument.id(), actor, day))
                            .isEqualTo(never.standing(instrument.id(), actor, day));
                }
            }
        }
        assertThat(without.conflicts()).isEqualTo(never.conflicts());
    }

    @Property(tries = 100)
    void every_conflict_is_between_sources_and_an_order_of_all_of_them_leaves_none(@ForAll long seed) {
        RandomFacts random = new RandomFacts(seed);
        List<Act> acts = new ArrayList<>(random.recordsOf(random.course()));
        acts.addAll(random.acts());
        Ratifications facts = of(acts, random.attestations());
        for (Conflict conflict : facts.conflicts()) {
            Set<Optional<Provenance>> sources = new HashSet<>();
            conflict.acts().forEach(act -> sources.add(act.provenance()));
            conflict.attestations().forEach(attestation -> sources.add(attestation.provenance()));
            assertThat(sources).hasSizeGreaterThan(1);
        }
        assertThat(facts.under(SourcePolicy.prefer(List.of("two", "three", "one")))
                        .conflicts())
                .isEmpty();
    }

    @Property(tries = 40)
    void between_two_states_it_is_in_force_only_while_both_are_parties_and_whichever_is_named_first(@ForAll long seed) {
        RandomFacts random = new RandomFacts(seed);
        List<Act> acts = random.acts();
        Ratifications facts = of(acts, random.attestations());
        for (LocalDate day : random.days(acts)) {
            for (Instrument instrument : Treaties.all()) {
                Between between = facts.between(instrument.id(), "AAA", "BBB", day);
                Between reversed = facts.between(instrument.id(), "BBB", "AAA", day);
                assertThat(between.inForce()).isEqualTo(reversed.inForce());
                assertThat(between.since()).isEqualTo(reversed.since());
                assertThat(between.certainty()).isEqualTo(reversed.certainty());
                Answer parties = between.one().isParty().and(between.other().isParty());
                assertThat(between.inForce().and(parties)).isEqualTo(between.inForce());
                assertThat(between.inForce() == Answer.CANNOT_SAY).isEqualTo(between.certainty() == Certainty.UNKNOWN);
                if (between.inForce().isYes() && between.since().isPresent()) {
                    assertThat(between.since().get()).isBeforeOrEqualTo(day);
                }
            }
        }
    }

    @Property(tries = 40)
    void no_route_is_offered_that_its_clause_forbids(@ForAll long seed) {
        RandomFacts random = new RandomFacts(seed);
        List<Act> acts = random.acts();
        Ratifications facts = of(acts, random.attestations());
        for (LocalDate day : random.days(acts)) {
            for (Instrument instrument : Treaties.all()) {
                for (Route route : facts.standing(instrument.id(), "AAA", day).routes()) {
                    Clause clause = instrument.finalClauses().consent().get(route.means());
                    assertThat(clause).isNotNull();
                    assertThat(clause.opensOn().filter(day::isBefore)).isEmpty();
                    assertThat(clause.closesOn().filter(day::isAfter)).isEmpty();
                    if (route.signatureFirst()) {
                        Optional<Clause> signature = instrument.finalClauses().signature();
                        assertThat(signature.flatMap(Clause::closesOn).filter(day::isAfter))
                                .isEmpty();
                        assertThat(signature.flatMap(Clause::who).filter(Eligibility.nobody()::equals))
                                .isEmpty();
                    }
                    if (clause.afterEntryIntoForce()) {
                        assertThat(instrument.inForceSince().filter(day::isBefore))
                                .isEmpty();
                    }
                }
            }
        }
    }

    @Property(tries = 400)
    void true_records_of_a_course_of_events_give_its_status_or_unknown(@ForAll long seed) {
        RandomFacts random = new RandomFacts(seed);
        List<LocalDate> course = random.course();
        List<Act> acts = random.recordsOf(course);
        List<Attestation> attestations = new ArrayList<>();
        while (random.chance(5)) {
            LocalDate asOf = random.day().plusYears(10);
            Attestation.Kind.Known kind = switch (truth(course, asOf)) {
                case NONE -> Attestation.Kind.Known.NO_ACT;
                case SIGNATORY -> Attestation.Kind.Known.SIGNED_ONLY;
                case PARTY -> Attestation.Kind.Known.PARTY;
                default -> Attestation.Kind.Known.NOT_PARTY;
            };
            attestations.add(Treaties.attested(
                    "crc",
                    random.chance(3) ? Attestation.Kind.Known.COMPLETE_LIST : kind,
                    random.blurred(asOf).toString(),
                    "AAA"));
        }
        Ratifications facts = of(acts, attestations);
        for (LocalDate day : random.days(acts)) {
            Standing standing = facts.standing("crc", "AAA", day);
            assertThat(standing.status())
                    .as("%s %s%n%s", course, standing, attestations)
                    .isIn(truth(course, day), Status.UNKNOWN);
        }
    }

    /** What a state is that signed, ratified, denounced and acceded on these days, by the rules of the Convention. */
    private static Status truth(List<LocalDate> course, LocalDate day) {
        Status status = Status.NONE;
        for (int i = 0; i < course.size(); i++) {
            LocalDate act = course.get(i);
            if (day.isBefore(act)) {
                continue;
            }
            status = switch (i) {
                case 0 -> Status.SIGNATORY;
                case 2 -> day.isBefore(act.plusYears(1)) ? Status.PARTY : Status.FORMER_PARTY;
                default -> day.isBefore(act.plusDays(30)) ? Status.CONSENTED : Status.PARTY;
            };
        }
        return status;
    }
}
