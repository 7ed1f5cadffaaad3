package anna.ratification;

import anna.actor.Members;
import anna.fact.Answer;
import anna.fact.Language;
import anna.fact.Provenance;
import anna.finding.Finding;
import anna.instrument.Instrument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * All that is known of who joined what, indexed, with the answers that follow.
 *
 * <p>Start with {@link #standing(String, String, LocalDate)}.
 *
 * <p>Meaning: an answer rests on acts, on attestations and on what the final clauses say of dates.
 *
 * <ul>
 *   <li>Without any record the answer is unknown. That a state has done nothing follows only from an attestation, from
 *       a complete list that covers it and does not name it, or from the instrument not having been open yet.
 *   <li>A date that is not known to the day gives a status only where every day that it may stand for gives the same.
 *   <li>The horizon is the last day that any record of the state and the instrument speaks of; of a date that is not
 *       known to the day, its first. Up to it a status is known, after it presumed: the last one known, with what the
 *       clauses bring about in the meantime. Nothing that the state may have done since is ruled out.
 *   <li>A deposit takes effect on the day that a source states, else on the day that the rule gives, and never before
 *       the instrument is in force. Where both are known and differ, the stated day counts and the reason names the
 *       other.
 *   <li>Of two consents without an end between them that one source records, the first binds and the second adds
 *       nothing. Where different sources put a consent on different days, the status is disputed on the days for which
 *       that matters. A record without a date gives way to one with a date.
 *   <li>A domestic act changes nothing.
 * </ul>
 *
 * <p>A value of this class is immutable and can be shared between threads.
 */
public final class Ratifications {

    private final Facts facts;
    private final Members members;
    private final Routes routes;
    private final Objections objections;
    private final BiFunction<String, Language, String> names;

    private Ratifications(Facts facts, Members members, BiFunction<String, Language, String> names) {
        this.facts = facts;
        this.members = members;
        this.names = names;
        this.routes = new Routes(members, new Routes.Standings() {
            @Override
            public int statuses(String instrument, String actor, LocalDate day) {
                int row = facts.row(instrument);
                return row < 0 ? Statuses.ANY : facts.stretches(row).statuses(facts.column(actor), day.toEpochDay());
            }

            @Override
            public Answer signed(String instrument, String actor, LocalDate day) {
                int row = facts.row(instrument);
                return row < 0
                        ? Answer.CANNOT_SAY
                        : facts.history(row, facts.column(actor)).signed(day);
            }

            @Override
            public boolean mayJoin(String instrument, String actor, LocalDate day) {
                int row = facts.row(instrument);
                return row >= 0
                        && routesOf(facts.history(row, facts.column(actor)), actor, day, false).stream()
                                .anyMatch(route -> route.open().isYes());
            }
        });
        this.objections = new Objections(routes);
    }

    /**
     * Returns the answers that follow from the facts.
     *
     * <p>Facts name an instrument by its id or by one of its identifiers. Of two instruments with one id the first
     * counts; facts about an instrument that is not given are left aside.
     *
     * <p>Cost: one pass over the facts. What they mean is worked out when it is first asked for.
     */
    public static Ratifications of(
            Collection<Instrument> instruments,
            Collection<Act> acts,
            Collection<Attestation> attestations,
            Members members) {
        Objects.requireNonNull(members, "members");
        return new Ratifications(
                new Facts(instruments, acts, attestations, SourcePolicy.keepAll()), members, (id, language) -> id);
    }

    /**
     * Returns the same answers, whose reasons call actors and instruments by the names that the function gives for their
     * ids; a function that knows no name returns the id.
     */
    public Ratifications named(UnaryOperator<String> names) {
        Objects.requireNonNull(names, "names");
        return named((id, language) -> names.apply(id));
    }

    /**
     * Returns the same answers, whose reasons call actors and instruments by the names that the function gives for their
     * ids in a language; a function that knows no name returns the id.
     */
    public Ratifications named(BiFunction<String, Language, String> names) {
        return new Ratifications(facts, members, Objects.requireNonNull(names, "names"));
    }

    /**
     * Returns what the clauses say against acts that are recorded all the same, each a WARNING, in the order of the
     * instruments and of the actors' ids. The acts count, since the depositary took them; the ids are those of
     * {@link Standing#findings()}.
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (int row = 0; row < facts.ids().size(); row++) {
            for (String actor : facts.isRecorded(row) ? facts.actors() : List.<String>of()) {
                objections.of(facts.history(row, facts.column(actor))).stream()
                        .map(Objection::finding)
                        .forEach(findings::add);
            }
        }
        return Collections.unmodifiableList(findings);
    }

    /**
     * Returns the answers that follow if the policy picks among the facts that contradict each other.
     */
    public Ratifications under(SourcePolicy policy) {
        return new Ratifications(facts.under(Objects.requireNonNull(policy, "policy")), members, names);
    }

    /**
     * Returns the answers that follow without the source's acts and attestations, which are the same as if it had never
     * been read. Instruments and memberships stay as they are.
     *
     * @param source the id of the source
     */
    public Ratifications without(String source) {
        Objects.requireNonNull(source, "source");
        return new Ratifications(
                facts.only(
                        act -> !isFrom(source, act.provenance()),
                        attestation -> !isFrom(source, attestation.provenance())),
                members,
                names);
    }

    private static boolean isFrom(String source, Optional<Provenance> provenance) {
        return provenance.filter(known -> known.source().equals(source)).isPresent();
    }

    /**
     * Returns the facts on which sources differ, and no others, in the order of the instruments and of the actors' ids.
     * Under a policy, those are left that it does not decide.
     */
    public List<Conflict> conflicts() {
        List<Conflict> conflicts = new ArrayList<>();
        for (int row = 0; row < facts.ids().size(); row++) {
            for (String actor : facts.isRecorded(row) ? facts.actors() : List.<String>of()) {
                int column = facts.column(actor);
                SourcePolicy.Picked counted = facts.counted(row, column);
                for (SourcePolicy.Picked group :
                        Differences.groups(facts.terms(row), counted.acts(), counted.attestations())) {
                    conflicts.add(Conflict.builder()
                            .instrument(facts.ids().get(row))
                            .actor(actor)
                            .addAllActs(group.acts())
                            .addAllAttestations(group.attestations())
                            .build());
                }
            }
        }
        return Collections.unmodifiableList(conflicts);
    }

    /**
     * Returns where the actor stands towards the instrument on the day.
     *
     * @param instrument the id of the instrument, or one of its identifiers
     * @param actor the id of the actor; of one about which nothing is recorded, the answer is unknown
     * @throws IllegalArgumentException if the instrument is not one of these
     */
    public Standing standing(String instrument, String actor, LocalDate on) {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(on, "on");
        return standing(evidence(instrument, actor), actor, on);
    }

    private Standing standing(History history, String actor, LocalDate on) {
        return new Grounds(history, actor, on, names, objections.of(history))
                .standing(routesOf(history, actor, on, true));
    }

    /**
     * Returns whether the instrument is in force between two states on the day, since when and why.
     *
     * @throws IllegalArgumentException if the instrument is not one of these, or the two are one and the same
     */
    public Between between(String instrument, String one, String other, LocalDate on) {
        if (Objects.requireNonNull(one, "one").equals(Objects.requireNonNull(other, "other"))) {
            throw new IllegalArgumentException("Between must have two actors, but had '" + one + "' twice");
        }
        Objects.requireNonNull(on, "on");
        History ofOne = evidence(instrument, one);
        History ofOther = evidence(instrument, other);
        return new Pair(standing(ofOne, one, on), ofOne, standing(ofOther, other, on), ofOther, names).between();
    }

    private List<Route> routesOf(History history, String actor, LocalDate on, boolean overOthers) {
        return routes.of(history.terms(), actor, on, history.statuses(on), history.signed(on), overOthers);
    }

    /**
     * Returns the status of the actor towards the instrument on the day, presumed or not: the same as
     * {@link #standing(String, String, LocalDate)} gives, without its reasons.
     *
     * @throws IllegalArgumentException if the instrument is not one of these
     */
    public Status status(String instrument, String actor, LocalDate on) {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(on, "on");
        return Statuses.statusOf(facts.stretches(row(instrument)).statuses(facts.column(actor), on.toEpochDay()));
    }

    /**
     * Returns the statuses of the actor towards the instrument on all days, without reasons.
     *
     * @throws IllegalArgumentException if the instrument is not one of these
     */
    public StatusHistory history(String instrument, String actor) {
        Objects.requireNonNull(actor, "actor");
        int row = row(instrument);
        return new StatusHistory(facts.ids().get(row), actor, facts.stretches(row), facts.column(actor));
    }

    /**
     * Returns the statuses of every actor of which something is recorded, in the order of the ids, towards every
     * instrument, on the day.
     */
    public StatusTable statuses(LocalDate on) {
        return statuses(facts.ids(), facts.actors(), on);
    }

    /**
     * Returns the statuses of the actors towards the instruments on the day, without reasons; each instrument and actor
     * once.
     *
     * @throws IllegalArgumentException if an instrument is not one of these
     */
    public StatusTable statuses(Collection<String> instruments, Collection<String> actors, LocalDate on) {
        Objects.requireNonNull(on, "on");
        Set<String> ids = new LinkedHashSet<>();
        instruments.forEach(instrument -> ids.add(facts.ids().get(row(instrument))));
        List<String> distinct = List.copyOf(new LinkedHashSet<>(actors));
        int[] columns = distinct.stream().mapToInt(facts::column).toArray();
        byte[] cells = new byte[ids.size() * columns.length];
        long day = on.toEpochDay();
        int next = 0;
        for (String id : ids) {
            facts.stretches(facts.row(id)).fill(columns, day, cells, next);
            next += columns.length;
        }
        return new StatusTable(on, List.copyOf(ids), distinct, cells);
    }

    /**
     * Returns the standings of the actors towards the instruments on the day, ordered by the instrument's id, then the
     * actor's; each pair once.
     *
     * @throws IllegalArgumentException if an instrument is not one of these
     */
    public List<Standing> table(Collection<String> instruments, Collection<String> actors, LocalDate on) {
        SortedSet<String> ids = new TreeSet<>();
        instruments.forEach(instrument -> ids.add(facts.ids().get(row(instrument))));
        List<Standing> table = new ArrayList<>();
        for (String id : ids) {
            for (String actor : new TreeSet<>(actors)) {
                table.add(standing(id, actor, on));
            }
        }
        return Collections.unmodifiableList(table);
    }

    /**
     * Returns of a table the standings that are, for all that is known, not those of a party: also those of which the
     * status is unknown or disputed.
     *
     * @throws IllegalArgumentException if an instrument is not one of these
     */
    public List<Standing> gaps(Collection<String> instruments, Collection<String> actors, LocalDate on) {
        return table(instruments, actors, on).stream()
                .filter(standing -> standing.status() != Status.PARTY)
                .toList();
    }

    /**
     * Returns the standings on every day on which the status is another than on the day before, in the order of the
     * days; the first says what was so before all of them, on the day before the first change.
     *
     * @throws IllegalArgumentException if the instrument is not one of these
     */
    public List<Standing> timeline(String instrument, String actor) {
        Objects.requireNonNull(actor, "actor");
        History history = evidence(instrument, actor);
        List<Standing> timeline = new ArrayList<>();
        for (LocalDate day : Stretches.changes(history.stretches())) {
            if (timeline.isEmpty()) {
                timeline.add(standing(history, actor, day.minusDays(1)));
            }
            Standing last = timeline.get(timeline.size() - 1);
            if (Statuses.statusOf(history.statuses(day)) != last.status()) {
                timeline.add(standing(history, actor, day));
            }
        }
        return Collections.unmodifiableList(timeline);
    }

    /**
     * Returns the changes of status of many actors towards one instrument, in the order of the days, then of the actors'
     * ids; what was so before the first change of each is left out.
     *
     * @throws IllegalArgumentException if the instrument is not one of these
     */
    public List<Standing> timeline(String instrument, Collection<String> actors) {
        List<Standing> timeline = new ArrayList<>();
        for (String actor : new TreeSet<>(actors)) {
            timeline.addAll(steps(instrument, actor, LocalDate.MIN, LocalDate.MAX));
        }
        timeline.sort(Comparator.comparing(Standing::on));
        return Collections.unmodifiableList(timeline);
    }

    /** Returns the standings on the days after the first, up to the last inclusive, on which the status changes. */
    private List<Standing> steps(String instrument, String actor, LocalDate after, LocalDate until) {
        List<LocalDate> days = history(instrument, actor).changes().stream()
                .filter(day -> day.isAfter(after) && !day.isAfter(until))
                .toList();
        if (days.isEmpty()) {
            return List.of();
        }
        History history = evidence(instrument, actor);
        return days.stream().map(day -> standing(history, actor, day)).toList();
    }

    /**
     * Returns what changed from the end of one day to the end of another: of whom the status changed, once or more
     * often, ordered by the instrument's id, then the actor's.
     *
     * @throws IllegalArgumentException if an instrument is not one of these, or the second day is before the first
     */
    public List<Change> changes(
            Collection<String> instruments, Collection<String> actors, LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "Changes must be until a day from " + from + " on, but was '" + until + "'");
        }
        SortedSet<String> ids = new TreeSet<>();
        instruments.forEach(instrument -> ids.add(facts.ids().get(row(instrument))));
        List<Change> changes = new ArrayList<>();
        for (String id : ids) {
            for (String actor : new TreeSet<>(actors)) {
                List<Standing> steps = steps(id, actor, from, until);
                if (!steps.isEmpty()) {
                    changes.add(Change.builder()
                            .before(standing(id, actor, from))
                            .addAllSteps(steps)
                            .after(standing(id, actor, until))
                            .build());
                }
            }
        }
        return Collections.unmodifiableList(changes);
    }

    /** Returns the instruments, in their order. */
    public List<Instrument> instruments() {
        return facts.instruments();
    }

    /**
     * Returns what is recorded that the actor did about the instrument, in the order of the records; under a policy,
     * what counts of that.
     *
     * @throws IllegalArgumentException if the instrument is not one of these
     */
    public List<Act> acts(String instrument, String actor) {
        return facts.counted(row(instrument), facts.column(Objects.requireNonNull(actor, "actor")))
                .acts();
    }

    /**
     * Returns what sources say of the actor and the instrument without an act, in the order of the records; under a
     * policy, what counts of that.
     *
     * @throws IllegalArgumentException if the instrument is not one of these
     */
    public List<Attestation> attestations(String instrument, String actor) {
        return facts.counted(row(instrument), facts.column(Objects.requireNonNull(actor, "actor")))
                .attestations();
    }

    /** Returns the ids of the instruments about which there is at least one fact, in their order. */
    public List<String> covered() {
        List<String> covered = new ArrayList<>();
        for (int row = 0; row < facts.ids().size(); row++) {
            if (facts.isRecorded(row)) {
                covered.add(facts.ids().get(row));
            }
        }
        return Collections.unmodifiableList(covered);
    }

    private int row(String instrument) {
        int row = facts.row(Objects.requireNonNull(instrument, "instrument"));
        if (row < 0) {
            throw new IllegalArgumentException(
                    "Instrument must be one of " + facts.ids() + ", but was '" + instrument + "'");
        }
        return row;
    }

    private History evidence(String instrument, String actor) {
        return facts.history(row(instrument), facts.column(actor));
    }

    /** Returns how many instruments and histories there are; for people, not for programs. */
    @Override
    public String toString() {
        return "Ratifications{" + facts.ids().size() + " instruments, " + facts.size() + " histories}";
    }
}
