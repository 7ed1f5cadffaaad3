package anna.account;

import anna.actor.Actor;
import anna.actor.Members;
import anna.actor.Membership;
import anna.fact.Extensions;
import anna.fact.Localized;
import anna.fact.PartialDate;
import anna.fact.Source;
import anna.finding.Finding;
import anna.funding.Contribution;
import anna.funding.Fund;
import anna.instrument.Instrument;
import anna.programme.Activity;
import anna.programme.Event;
import anna.programme.Plan;
import anna.programme.Programme;
import anna.programme.Series;
import anna.ratification.Act;
import anna.ratification.Attestation;
import anna.ratification.Ratifications;
import anna.ratification.Standing;
import anna.resolution.Mandate;
import anna.resolution.OperativeParagraph;
import anna.resolution.Resolution;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Everything about a mandate in one value: sources, actors, instruments, acts, resolutions, programmes, money, reports
 * and the links between them.
 */
@Value.Immutable
public sealed interface Dossier permits ImmutableDossier {

    /** Returns what the dossier is about. */
    Optional<Localized> title();

    /** Returns the version of the data, apart from that of the code. */
    Optional<String> dataVersion();

    /** Returns the day up to which it was kept. */
    Optional<PartialDate> asOf();

    /** Returns the licence of the data, as an SPDX id. */
    Optional<String> licence();

    /** Returns the sources. */
    List<Source> sources();

    /** Returns the states and bodies. */
    List<Actor> actors();

    /** Returns who belonged to what. */
    List<Membership> memberships();

    /** Returns the instruments. */
    List<Instrument> instruments();

    /** Returns the ids of the instruments whose status is not covered by dated, complete sources. */
    List<String> statusNotCovered();

    /** Returns what states did. */
    List<Act> acts();

    /** Returns what sources say of states without an act. */
    List<Attestation> attestations();

    /** Returns the resolutions. */
    List<Resolution> resolutions();

    /** Returns the programmes. */
    List<Programme> programmes();

    /** Returns the plans. */
    List<Plan> plans();

    /** Returns the activities. */
    List<Activity> activities();

    /** Returns the events of others. */
    List<Event> events();

    /** Returns the numbers over time. */
    List<Series> series();

    /** Returns the funds. */
    List<Fund> funds();

    /** Returns the contributions. */
    List<Contribution> contributions();

    /** Returns the reports. */
    List<Report> reports();

    /** Returns the links. */
    List<Link> links();

    /** Returns the actor with the id. */
    default Optional<Actor> actor(String id) {
        return actors().stream().filter(actor -> actor.id().equals(id)).findFirst();
    }

    /** Returns the instrument with the id, or with it among its identifiers. */
    default Optional<Instrument> instrument(String id) {
        return instruments().stream()
                .filter(instrument ->
                        instrument.id().equals(id) || instrument.identifiers().contains(id))
                .findFirst();
    }

    /** Returns the resolution whose symbol, or the symbol that its draft was adopted under, has that canonical text. */
    default Optional<Resolution> resolution(String symbol) {
        return resolutions().stream()
                .filter(resolution -> resolution
                        .reference()
                        .map(Object::toString)
                        .filter(symbol::equals)
                        .isPresent())
                .findFirst();
    }

    /** Returns the activity with the id. */
    default Optional<Activity> activity(String id) {
        return activities().stream()
                .filter(activity -> activity.id().equals(id))
                .findFirst();
    }

    /** Returns who belonged to what on a day. */
    @Value.Lazy
    default Members members() {
        return Members.of(memberships());
    }

    /** Returns where states stand; reasons call actors by their English names, else by what names there are. */
    @Value.Lazy
    default Ratifications ratifications() {
        Map<String, Localized> names = new HashMap<>();
        actors().forEach(actor -> names.put(actor.id(), actor.name()));
        return Ratifications.of(instruments(), acts(), attestations(), members())
                .named((id, language) ->
                        names.containsKey(id) ? names.get(id).in(language).orElseGet(names.get(id)::any) : id);
    }

    /**
     * Returns the ids of the instruments that a paragraph asks states to join, in the order of the links that say so;
     * without such a link, those that the paragraph names if joining instruments is what it asks for.
     *
     * @param resolution the canonical text of the symbol, or of that under which a draft was adopted
     * @param paragraph the number of the operative paragraph, as printed
     * @throws IllegalArgumentException if there is no such resolution or paragraph
     */
    default List<String> instrumentsToJoin(String resolution, String paragraph) {
        OperativeParagraph found = resolution(resolution)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Resolution must be one of the dossier, but was " + Finding.quote(resolution)))
                .operative()
                .stream()
                .filter(each -> each.number().equals(paragraph))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Paragraph must be one of " + resolution + ", but was " + Finding.quote(paragraph)));
        String prefix = "instrument:";
        List<String> linked = links().stream()
                .filter(link -> link.kind().is(LinkKind.Known.ASKS_TO_JOIN)
                        && link.from().equals(resolution + "#" + paragraph)
                        && link.to().startsWith(prefix))
                .map(link -> link.to().substring(prefix.length()))
                .distinct()
                .toList();
        boolean asks = found.mandates().contains(Mandate.of(Mandate.Known.JOIN_INSTRUMENTS));
        return linked.isEmpty() && asks ? List.copyOf(found.instruments()) : linked;
    }

    /**
     * Returns what is still to do of a paragraph that asks states to join instruments: the standings, with the routes
     * that are open, of those that are for all that is known not parties on the day, ordered by instrument, then actor.
     *
     * <p>Meaning: the actors are a choice, such as {@code members().on("oas", on)} or {@code activeOn}. An instrument
     * that the dossier does not hold is left out.
     *
     * @param resolution the canonical text of the symbol, or of that under which a draft was adopted
     * @param paragraph the number of the operative paragraph, as printed
     * @throws IllegalArgumentException if there is no such resolution or paragraph
     */
    default List<Standing> gaps(String resolution, String paragraph, Collection<String> actors, LocalDate on) {
        List<String> held = instrumentsToJoin(resolution, paragraph).stream()
                .filter(id -> instrument(id).isPresent())
                .toList();
        return ratifications().gaps(held, actors, on);
    }

    /** Returns what others added under keys of their own; kept and written back. */
    @Value.Default
    default Extensions extensions() {
        return Extensions.none();
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with everything set as it is here. */
    default Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds a dossier; nothing is required. */
    final class Builder extends ImmutableDossier.Builder {
        Builder() {}
    }
}
