package anna.account;

import anna.actor.Actor;
import anna.actor.Participation;
import anna.fact.Localized;
import anna.fact.Provenance;
import anna.finding.Span;
import anna.funding.Contribution;
import anna.funding.Fund;
import anna.programme.Activity;
import anna.programme.Event;
import anna.programme.Plan;
import anna.programme.Product;
import anna.programme.Programme;
import anna.programme.Series;
import anna.programme.WorkArea;
import anna.resolution.Citation;
import anna.resolution.Mandate;
import anna.resolution.OperativeParagraph;
import anna.resolution.Resolution;
import anna.resolution.Symbol;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says as links what the members of a dossier say of each other. */
final class Chain {

    private final Dossier dossier;
    private final List<Link> links = new ArrayList<>();

    private Chain(Dossier dossier) {
        this.dossier = dossier;
    }

    /**
     * Returns the links that the dossier lists, and behind them those that its members imply and that are not listed
     * already. Each place of a report that names a paragraph is a link of its own; one that is listed with its place is
     * not said again.
     */
    static List<Link> of(Dossier dossier) {
        Chain chain = new Chain(dossier);
        dossier.actors().forEach(chain::actor);
        dossier.resolutions().forEach(chain::resolution);
        dossier.programmes().forEach(chain::programme);
        dossier.plans().forEach(chain::plan);
        dossier.activities().forEach(chain::activity);
        dossier.events().forEach(chain::event);
        dossier.funds().forEach(chain::fund);
        dossier.contributions().forEach(chain::contribution);
        dossier.reports().forEach(chain::report);
        Set<Joint> listed = new HashSet<>();
        Set<Place> places = new HashSet<>();
        dossier.links().forEach(link -> {
            listed.add(Joint.of(link));
            places.add(Place.of(link));
        });
        List<Link> all = new ArrayList<>(dossier.links());
        chain.links.stream()
                .filter(link ->
                        link.span().isPresent() ? !places.contains(Place.of(link)) : !listed.contains(Joint.of(link)))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** What a link joins to what, and where that was read. */
    record Place(Joint joint, Optional<Span> span) {

        static Place of(Link link) {
            return new Place(Joint.of(link), link.span());
        }
    }

    /** What a link joins to what, whoever says so. */
    record Joint(LinkKind kind, String from, String to) {

        static Joint of(Link link) {
            return new Joint(link.kind(), link.from(), link.to());
        }
    }

    private void actor(Actor actor) {
        actor.parent()
                .ifPresent(parent ->
                        add(LinkKind.Known.PART_OF, "actor:" + actor.id(), "actor:" + parent, actor.provenance()));
    }

    /** Joins something to those who play a part in it, each once with all of the parts. */
    private void involves(String own, List<Participation> participants, Optional<Provenance> source) {
        Map<String, Set<String>> parts = new LinkedHashMap<>();
        for (Participation participant : participants) {
            parts.computeIfAbsent(participant.actor(), first -> new LinkedHashSet<>())
                    .add(participant.role().code());
        }
        parts.forEach((actor, roles) -> links.add(link(LinkKind.Known.INVOLVES, own, "actor:" + actor, source)
                .reason(Wording.both("as " + String.join(" and ", roles), "como " + String.join(" y ", roles)))
                .build()));
    }

    /** Joins something to the actor in whose hands it is. */
    private void held(String own, Optional<String> actor, String english, String spanish, Optional<Provenance> source) {
        actor.ifPresent(id -> links.add(link(LinkKind.Known.INVOLVES, own, "actor:" + id, source)
                .reason(Wording.both(english, spanish))
                .build()));
    }

    private void resolution(Resolution resolution) {
        String own = Coverage.nameOf(resolution);
        Optional<Provenance> source = resolution.provenance();
        involves(own, resolution.sponsors(), source);
        resolution.preambularParagraphs().forEach(paragraph -> cited(own, own, paragraph.citations(), source));
        for (OperativeParagraph paragraph : resolution.operative()) {
            String name = Coverage.nameOf(resolution, paragraph);
            add(LinkKind.Known.HAS_PARAGRAPH, own, name, source);
            paragraph.addressees().forEach(actor -> add(LinkKind.Known.ASKS, name, "actor:" + actor, source));
            if (paragraph.mandates().contains(Mandate.of(Mandate.Known.JOIN_INSTRUMENTS))) {
                paragraph
                        .instruments()
                        .forEach(instrument ->
                                add(LinkKind.Known.ASKS_TO_JOIN, name, "instrument:" + instrument, source));
            }
            cited(own, name, paragraph.citations(), source);
        }
    }

    private void cited(String own, String from, List<Citation> citations, Optional<Provenance> source) {
        citations.stream()
                .map(citation -> citation.symbol().toString())
                .filter(symbol -> !symbol.equals(own))
                .distinct()
                .forEach(symbol -> add(LinkKind.Known.CITES, from, symbol, source));
    }

    private void programme(Programme programme) {
        String own = "programme:" + programme.id();
        programme
                .establishedBy()
                .ifPresent(symbol -> add(LinkKind.Known.ESTABLISHES, symbol, own, programme.provenance()));
        for (WorkArea area : programme.workAreas()) {
            add(LinkKind.Known.PART_OF, "area:" + area.id(), own, programme.provenance());
        }
        held(own, programme.runBy(), "which runs it", "que lo dirige", programme.provenance());
    }

    private void plan(Plan plan) {
        String own = "plan:" + plan.id();
        boolean named = plan.participants().stream()
                .anyMatch(participant -> participant.actor().equals(plan.owner()));
        if (!named) {
            held(own, Optional.of(plan.owner()), "whose plan it is", "cuyo plan es", plan.provenance());
        }
        involves(own, plan.participants(), plan.provenance());
    }

    private void event(Event event) {
        involves("event:" + event.id(), event.participants(), event.provenance());
    }

    private void activity(Activity activity) {
        String own = "activity:" + activity.id();
        Optional<Provenance> source = activity.provenance();
        activity.mandates().forEach(symbol -> add(LinkKind.Known.CARRIED_OUT_BY, symbol, own, source));
        involves(own, activity.participants(), source);
        activity.workAreas().forEach(area -> add(LinkKind.Known.IN_AREA, own, "area:" + area, source));
        activity.programme()
                .filter(programme -> Collections.disjoint(areasOf(programme), activity.workAreas()))
                .ifPresent(programme -> add(LinkKind.Known.PART_OF, own, "programme:" + programme, source));
        activity.products().stream()
                .map(Product::plan)
                .flatMap(Optional::stream)
                .forEach(plan -> add(LinkKind.Known.YIELDS, own, "plan:" + plan, source));
    }

    /** Returns the areas of a programme; an activity in one of them is joined to the programme by it. */
    private Set<String> areasOf(String programme) {
        return dossier.programmes().stream()
                .filter(each -> each.id().equals(programme))
                .flatMap(each -> each.workAreas().stream())
                .map(WorkArea::id)
                .collect(Collectors.toSet());
    }

    private void fund(Fund fund) {
        String own = "fund:" + fund.id();
        fund.programme()
                .ifPresent(programme -> add(LinkKind.Known.PART_OF, own, "programme:" + programme, fund.provenance()));
        held(own, fund.heldBy(), "which holds it", "que lo tiene", fund.provenance());
    }

    private void contribution(Contribution contribution) {
        String own = "contribution:" + contribution.id();
        Optional<Provenance> source = contribution.provenance();
        contribution.usedFor().forEach(id -> add(LinkKind.Known.PAYS_FOR, own, "activity:" + id, source));
        contribution.reservedFor().forEach(id -> add(LinkKind.Known.RESERVED_FOR, own, "activity:" + id, source));
        contribution.fund().ifPresent(fund -> add(LinkKind.Known.GOES_TO, own, "fund:" + fund, source));
        contribution.recipient().ifPresent(actor -> add(LinkKind.Known.GOES_TO, own, "actor:" + actor, source));
        add(LinkKind.Known.GIVEN_BY, own, "actor:" + contribution.contributor(), source);
        contribution.against().ifPresent(id -> add(LinkKind.Known.AGAINST, own, "contribution:" + id, source));
    }

    private void report(Report report) {
        String own = nameOf(report);
        Optional<String> on = report.resolution().map(Symbol::toString);
        on.ifPresent(symbol -> add(LinkKind.Known.ACCOUNTS_FOR, own, symbol, report.provenance()));
        involves(own, report.participants(), report.provenance());
        for (Report.Reference reference : report.references()) {
            on.ifPresent(symbol -> reference
                    .paragraphs()
                    .forEach(number -> links.add(named(report, reference, symbol + "#" + number))));
            reference
                    .activities()
                    .forEach(id -> add(LinkKind.Known.TELLS_OF, own, "activity:" + id, report.provenance()));
            reference
                    .contributions()
                    .forEach(id -> add(LinkKind.Known.TELLS_OF, own, "contribution:" + id, report.provenance()));
        }
    }

    static String nameOf(Report report) {
        return "report:" + report.id();
    }

    /** Returns the link from a report to a paragraph that it names in a place. */
    static Link named(Report report, Report.Reference reference, String paragraph) {
        return Link.builder()
                .kind(LinkKind.of(LinkKind.Known.ACCOUNTS_FOR))
                .from(nameOf(report))
                .to(paragraph)
                .span(reference.span())
                .reason(reference
                        .heading()
                        .map(heading -> Wording.both("named under “" + heading + "”", "citado en «" + heading + "»")))
                .provenance(report.provenance())
                .build();
    }

    private void add(LinkKind.Known kind, String from, String to, Optional<Provenance> source) {
        links.add(link(kind, from, to, source).build());
    }

    private static Link.Builder link(LinkKind.Known kind, String from, String to, Optional<Provenance> source) {
        return Link.builder().kind(LinkKind.of(kind)).from(from).to(to).provenance(source);
    }

    /** Returns what a name in a link is called, where the dossier knows it. */
    static Optional<Localized> titleOf(Dossier dossier, String end) {
        int colon = end.indexOf(':');
        int number = end.indexOf('#');
        String id = end.substring(colon + 1);
        Optional<Localized> title = switch (colon < 0 ? "" : end.substring(0, colon)) {
            case "actor" -> dossier.actor(id).map(actor -> actor.name());
            case "instrument" ->
                dossier.instrument(id).map(instrument -> instrument.shortTitle().orElse(instrument.title()));
            case "activity" -> dossier.activity(id).map(Activity::title);
            case "contribution" -> dossier.contribution(id).map(Chain::told);
            case "report" -> dossier.report(id).flatMap(Report::title);
            case "plan" ->
                dossier.plans().stream()
                        .filter(plan -> plan.id().equals(id))
                        .findFirst()
                        .map(plan -> plan.title());
            case "event" ->
                dossier.events().stream()
                        .filter(event -> event.id().equals(id))
                        .findFirst()
                        .map(Event::name);
            case "series" ->
                dossier.series().stream()
                        .filter(series -> series.id().equals(id))
                        .findFirst()
                        .map(Series::title);
            case "fund" ->
                dossier.funds().stream()
                        .filter(fund -> fund.id().equals(id))
                        .findFirst()
                        .map(Fund::name);
            case "programme" ->
                dossier.programmes().stream()
                        .filter(programme -> programme.id().equals(id))
                        .findFirst()
                        .map(Programme::name);
            case "area" ->
                dossier.programmes().stream()
                        .flatMap(programme -> programme.workAreas().stream())
                        .filter(area -> area.id().equals(id))
                        .findFirst()
                        .map(WorkArea::title);
            default -> Optional.empty();
        };
        if (title.isPresent()) {
            return title;
        }
        return number < 0
                ? dossier.resolution(end).flatMap(Resolution::title)
                : dossier.resolution(end.substring(0, number))
                        .flatMap(resolution -> verb(resolution, end.substring(number + 1)));
    }

    /** Returns the opening verb of a paragraph, where it is known in which one language it is. */
    private static Optional<Localized> verb(Resolution resolution, String number) {
        return resolution.languages().size() == 1
                ? resolution
                        .paragraph(number)
                        .flatMap(OperativeParagraph::verb)
                        .map(verb ->
                                Localized.of(resolution.languages().iterator().next(), verb.phrase()))
                : Optional.empty();
    }

    private static Localized told(Contribution contribution) {
        String text = contribution.amount()
                + contribution.date().map(date -> ", " + date).orElse("");
        return Localized.english(text);
    }
}
