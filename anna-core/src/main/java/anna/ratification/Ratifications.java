package anna.ratification;

import anna.actor.Members;
import anna.fact.Answer;
import anna.instrument.Instrument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

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

    private final Map<String, History> unrecorded;
    private final Map<String, String> idsByName;
    private final Map<String, Map<String, History>> histories;
    private final Members members;
    private final Routes routes;
    private final UnaryOperator<String> names;

    /** @param unrecorded for each instrument, in their order, the history of an actor of which nothing is recorded */
    private Ratifications(
            Map<String, History> unrecorded,
            Map<String, String> idsByName,
            Map<String, Map<String, History>> histories,
            Members members,
            UnaryOperator<String> names) {
        this.unrecorded = unrecorded;
        this.idsByName = idsByName;
        this.histories = histories;
        this.members = members;
        this.names = names;
        this.routes = new Routes(members, new Routes.Standings() {
            @Override
            public int statuses(String instrument, String actor, LocalDate day) {
                String id = idsByName.get(instrument);
                return id == null ? Statuses.ANY : history(id, actor).statuses(day);
            }

            @Override
            public Answer signed(String instrument, String actor, LocalDate day) {
                String id = idsByName.get(instrument);
                return id == null ? Answer.CANNOT_SAY : history(id, actor).signed(day);
            }

            @Override
            public boolean mayJoin(String instrument, String actor, LocalDate day) {
                String id = idsByName.get(instrument);
                return id != null
                        && routesOf(history(id, actor), actor, day, false).stream()
                                .anyMatch(route -> route.open().isYes());
            }
        });
    }

    /**
     * Returns the answers that follow from the facts.
     *
     * <p>Facts name an instrument by its id or by one of its identifiers. Of two instruments with one id the first
     * counts; facts about an instrument that is not given are left aside.
     */
    public static Ratifications of(
            Collection<Instrument> instruments,
            Collection<Act> acts,
            Collection<Attestation> attestations,
            Members members) {
        Objects.requireNonNull(members, "members");
        return new Index(instruments, acts, attestations).build(members);
    }

    /** Gathers the facts of each instrument and actor, and makes each history once. */
    private static final class Index {

        private final Map<String, Terms> instruments = new LinkedHashMap<>();
        private final Map<String, String> idsByName = new HashMap<>();
        private final Map<String, Map<String, List<Act>>> acts = new HashMap<>();
        private final Map<String, Map<String, List<Attestation>>> attestations = new HashMap<>();
        private final Map<String, Map<String, History>> histories = new LinkedHashMap<>();
        private final Set<String> underWay = new HashSet<>();

        Index(Collection<Instrument> instruments, Collection<Act> acts, Collection<Attestation> attestations) {
            for (Instrument instrument : instruments) {
                this.instruments.putIfAbsent(instrument.id(), new Terms(instrument));
                idsByName.putIfAbsent(instrument.id(), instrument.id());
            }
            for (Instrument instrument : instruments) {
                instrument.identifiers().forEach(name -> idsByName.putIfAbsent(name, instrument.id()));
            }
            for (Act act : acts) {
                put(this.acts, act.instrument(), act.actor(), act);
            }
            for (Attestation attestation : attestations) {
                attestation
                        .actors()
                        .forEach(actor -> put(this.attestations, attestation.instrument(), actor, attestation));
            }
        }

        private <T> void put(Map<String, Map<String, List<T>>> facts, String instrument, String actor, T fact) {
            String id = idsByName.get(instrument);
            if (id != null) {
                facts.computeIfAbsent(id, key -> new HashMap<>())
                        .computeIfAbsent(actor, key -> new ArrayList<>())
                        .add(fact);
            }
        }

        Ratifications build(Members members) {
            for (String instrument : instruments.keySet()) {
                Set<String> actors = new LinkedHashSet<>(
                        acts.getOrDefault(instrument, Map.of()).keySet());
                actors.addAll(attestations.getOrDefault(instrument, Map.of()).keySet());
                actors.forEach(actor -> history(instrument, actor));
            }
            Map<String, History> unrecorded = new LinkedHashMap<>();
            instruments.forEach((id, terms) -> unrecorded.put(id, new History(terms, List.of(), List.of(), List.of())));
            return new Ratifications(unrecorded, idsByName, histories, members, UnaryOperator.identity());
        }

        private History history(String instrument, String actor) {
            Map<String, History> made = histories.computeIfAbsent(instrument, key -> new HashMap<>());
            History history = made.get(actor);
            if (history == null) {
                Terms terms = Objects.requireNonNull(instruments.get(instrument));
                history = new History(
                        terms,
                        acts.getOrDefault(instrument, Map.of()).getOrDefault(actor, List.of()),
                        attestations.getOrDefault(instrument, Map.of()).getOrDefault(actor, List.of()),
                        endsByParent(terms, actor));
                made.put(actor, history);
            }
            return history;
        }

        /** Returns the denunciations of the instrument with which this one ends; none where that leads in a circle. */
        private List<End> endsByParent(Terms terms, String actor) {
            String id = terms.instrument().id();
            Optional<String> parent = terms.parentThatEndsIt().map(idsByName::get);
            if (parent.isEmpty() || !underWay.add(id)) {
                return List.of();
            }
            try {
                if (underWay.contains(parent.get()) || !hasFacts(parent.get(), actor)) {
                    return List.of();
                }
                return history(parent.get(), actor).ends().stream()
                        .filter(end -> end.kind() != End.Kind.WITHDRAWAL_OF_CONSENT)
                        .map(end ->
                                new End(end.act(), End.Kind.PARENT, end.notice(), end.effect(), terms.parentArticle()))
                        .toList();
            } finally {
                underWay.remove(id);
            }
        }

        private boolean hasFacts(String instrument, String actor) {
            return acts.getOrDefault(instrument, Map.of()).containsKey(actor);
        }
    }

    /**
     * Returns the same answers, whose reasons call actors and instruments by the names that the function gives for their
     * ids; a function that knows no name returns the id.
     */
    public Ratifications named(UnaryOperator<String> names) {
        return new Ratifications(unrecorded, idsByName, histories, members, Objects.requireNonNull(names, "names"));
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
        String id = idOf(instrument);
        History history = history(id, actor);
        return new Grounds(history, actor, on, names).standing(routesOf(history, actor, on, true));
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
        return Statuses.statusOf(history(idOf(instrument), actor).statuses(Objects.requireNonNull(on, "on")));
    }

    /**
     * Returns the standings of the actors towards the instruments on the day, ordered by the instrument's id, then the
     * actor's; each pair once.
     *
     * @throws IllegalArgumentException if an instrument is not one of these
     */
    public List<Standing> table(Collection<String> instruments, Collection<String> actors, LocalDate on) {
        SortedSet<String> ids = new TreeSet<>();
        instruments.forEach(instrument -> ids.add(idOf(instrument)));
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
        List<Standing> timeline = new ArrayList<>();
        String id = idOf(instrument);
        for (LocalDate day : history(id, actor).changes()) {
            if (timeline.isEmpty()) {
                timeline.add(standing(id, actor, day.minusDays(1)));
            }
            Standing next = standing(id, actor, day);
            if (next.status() != timeline.get(timeline.size() - 1).status()) {
                timeline.add(next);
            }
        }
        return Collections.unmodifiableList(timeline);
    }

    /** Returns the instruments, in their order. */
    public List<Instrument> instruments() {
        return unrecorded.values().stream()
                .map(history -> history.terms().instrument())
                .toList();
    }

    /**
     * Returns what is recorded that the actor did about the instrument, in the order of the records.
     *
     * @throws IllegalArgumentException if the instrument is not one of these
     */
    public List<Act> acts(String instrument, String actor) {
        return history(idOf(instrument), Objects.requireNonNull(actor, "actor")).acts();
    }

    /**
     * Returns what sources say of the actor and the instrument without an act, in the order of the records.
     *
     * @throws IllegalArgumentException if the instrument is not one of these
     */
    public List<Attestation> attestations(String instrument, String actor) {
        return history(idOf(instrument), Objects.requireNonNull(actor, "actor")).attestations();
    }

    /** Returns the ids of the instruments about which there is at least one fact, in their order. */
    public List<String> covered() {
        return unrecorded.keySet().stream().filter(histories::containsKey).toList();
    }

    private String idOf(String instrument) {
        @Nullable String id = idsByName.get(Objects.requireNonNull(instrument, "instrument"));
        if (id == null) {
            throw new IllegalArgumentException(
                    "Instrument must be one of " + unrecorded.keySet() + ", but was '" + instrument + "'");
        }
        return id;
    }

    private History history(String id, String actor) {
        History history = histories.getOrDefault(id, Map.of()).get(actor);
        return history != null ? history : Objects.requireNonNull(unrecorded.get(id));
    }

    /** Returns how many instruments and histories there are; for people, not for programs. */
    @Override
    public String toString() {
        int count = histories.values().stream().mapToInt(Map::size).sum();
        return "Ratifications{" + unrecorded.size() + " instruments, " + count + " histories}";
    }
}
