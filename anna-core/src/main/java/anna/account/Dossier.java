package anna.account;

import anna.actor.Actor;
import anna.actor.Members;
import anna.actor.Membership;
import anna.fact.Extensions;
import anna.fact.Localized;
import anna.fact.PartialDate;
import anna.fact.Source;
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
import anna.resolution.Resolution;
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

    /** Returns the contribution with the id. */
    default Optional<Contribution> contribution(String id) {
        return contributions().stream()
                .filter(contribution -> contribution.id().equals(id))
                .findFirst();
    }

    /** Returns the report with the id. */
    default Optional<Report> report(String id) {
        return reports().stream().filter(report -> report.id().equals(id)).findFirst();
    }

    /**
     * Returns every link of the chain: those that {@link #links()} lists, those that other members say (the area of an
     * activity, the fund of a contribution, the paragraphs that a report names), and those that the rules infer. A
     * listed link that a rule once inferred is left out with its rule.
     */
    default List<Link> chain(Collection<InferenceRule> rules) {
        return Inference.chain(this, rules);
    }

    /** Returns who belonged to what on a day. */
    @Value.Lazy
    default Members members() {
        return Members.of(memberships());
    }

    /** Returns where states stand; reasons call actors by their English names, else by what names there are. */
    @Value.Lazy
    default Ratifications ratifications() {
        Map<String, String> names = new HashMap<>();
        actors().forEach(actor -> names.put(actor.id(), actor.name().any()));
        return Ratifications.of(instruments(), acts(), attestations(), members())
                .named(id -> names.getOrDefault(id, id));
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
