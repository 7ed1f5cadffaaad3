package anna.account;

import anna.account.DossierWalk.Kind;
import anna.account.DossierWalk.Reference;
import anna.actor.Actor;
import anna.actor.Participation;
import anna.fact.Localized;
import anna.fact.Provenance;
import anna.instrument.Instrument;
import anna.resolution.Resolution;
import anna.resolution.Symbol;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Checks that what is named by an id is there, once, and that names tell things apart. */
final class ReferenceChecks {

    private final Dossier dossier;
    private final Found found;
    private final DossierWalk walk;
    private final Map<Kind, Set<String>> ids = new HashMap<>();

    private ReferenceChecks(Dossier dossier, DossierWalk walk, Found found) {
        this.dossier = dossier;
        this.found = found;
        this.walk = walk;
    }

    static void run(Dossier dossier, DossierWalk walk, Found found) {
        ReferenceChecks checks = new ReferenceChecks(dossier, walk, found);
        checks.ids();
        checks.references();
        checks.sources();
        checks.links();
        checks.repeated();
        checks.names();
        checks.circles();
    }

    private void ids() {
        ids(Kind.ACTOR, "actors", dossier.actors(), Actor::id);
        ids(Kind.INSTRUMENT, "instruments", dossier.instruments(), Instrument::id);
        ids(Kind.PROGRAMME, "programmes", dossier.programmes(), programme -> programme.id());
        ids(Kind.WORK_AREA, "workAreas", DossierWalk.areas(dossier), area -> area.id());
        ids(Kind.PLAN, "plans", dossier.plans(), plan -> plan.id());
        ids(Kind.ACTIVITY, "activities", dossier.activities(), activity -> activity.id());
        ids(Kind.EVENT, "events", dossier.events(), event -> event.id());
        ids(Kind.SERIES, "series", dossier.series(), series -> series.id());
        ids(Kind.FUND, "funds", dossier.funds(), fund -> fund.id());
        ids(Kind.CONTRIBUTION, "contributions", dossier.contributions(), contribution -> contribution.id());
        ids(Kind.REPORT, "reports", dossier.reports(), Report::id);
        ids(Kind.SOURCE, "sources", dossier.sources(), source -> source.id());
        List<Resolution> named = dossier.resolutions().stream()
                .filter(resolution -> resolution.reference().isPresent())
                .toList();
        ids(Kind.RESOLUTION, "resolutions", named, Coverage::nameOf);
        Set<String> instruments = ids.computeIfAbsent(Kind.INSTRUMENT, key -> new HashSet<>());
        dossier.instruments().forEach(instrument -> instruments.addAll(instrument.identifiers()));
    }

    private <T> void ids(Kind kind, String list, Collection<T> values, Function<T, String> id) {
        Set<String> known = ids.computeIfAbsent(kind, key -> new HashSet<>());
        DossierWalk.each("/" + list, values, (path, value) -> {
            if (!known.add(id.apply(value))) {
                found.add("dossier.id.repeated", path, "list", list, "id", id.apply(value));
            }
        });
    }

    private boolean knows(Kind kind, String id) {
        return ids.getOrDefault(kind, Set.of()).contains(id);
    }

    /** One finding for each id that is not there, at the first place that names it. */
    private void references() {
        Set<String> told = new HashSet<>();
        for (Reference reference : walk.references()) {
            missing(reference, told);
        }
        for (int i = 0; i < dossier.reports().size(); i++) {
            Report report = dossier.reports().get(i);
            Optional<Resolution> resolution =
                    report.resolution().map(Object::toString).flatMap(dossier::resolution);
            String path = "/reports/" + i + "/references";
            resolution.ifPresent(on -> DossierWalk.each(
                    path,
                    report.references(),
                    (at, reference) -> DossierWalk.each(
                            at + "/paragraphs",
                            reference.paragraphs(),
                            (place, number) -> paragraph(on, number, place, told))));
        }
    }

    private void missing(Reference reference, Set<String> told) {
        if (!knows(reference.kind(), reference.id())
                && told.add(reference.kind().code() + ":" + reference.id())) {
            found.add(reference.kind().code() + ".reference.missing", reference.path(), "id", reference.id());
        }
    }

    private void paragraph(Resolution resolution, String number, String path, Set<String> told) {
        String name = Coverage.nameOf(resolution);
        if (resolution.paragraph(number).isEmpty() && told.add(name + "#" + number)) {
            found.add("paragraph.reference.missing", path, "number", number, "resolution", name);
        }
    }

    private void sources() {
        Set<String> named = new HashSet<>();
        walk.references().stream()
                .filter(reference -> reference.kind() == Kind.SOURCE)
                .forEach(reference -> named.add(reference.id()));
        DossierWalk.each("/sources", dossier.sources(), (path, source) -> {
            boolean noted = walk.provenances().stream()
                    .flatMap(provenance -> provenance.note().stream())
                    .anyMatch(note -> note.contains(source.id()));
            if (!named.contains(source.id()) && !noted) {
                found.add("source.entry.unused", path, "id", source.id());
            }
        });
        unsourced("acts", dossier.acts(), act -> act.provenance());
        unsourced("attestations", dossier.attestations(), attestation -> attestation.provenance());
        unsourced("memberships", dossier.memberships(), line -> line.provenance());
        unsourced("activities", dossier.activities(), activity -> activity.provenance());
        unsourced("contributions", dossier.contributions(), contribution -> contribution.provenance());
    }

    private <T> void unsourced(String list, List<T> values, Function<T, Optional<Provenance>> provenance) {
        long count = values.stream()
                .filter(value -> provenance.apply(value).isEmpty())
                .count();
        if (count > 0 && !dossier.sources().isEmpty()) {
            found.add("fact.source.missing", "/" + list, "count", count, "list", list);
        }
    }

    // --- links

    private void links() {
        Set<String> told = new HashSet<>();
        Set<Chain.Place> places = new HashSet<>();
        DossierWalk.each("/links", dossier.links(), (path, link) -> {
            end(link.from(), path + "/from", told);
            end(link.to(), path + "/to", told);
            if (!places.add(Chain.Place.of(link))) {
                found.add(
                        "link.entry.repeated", path, "kind", link.kind().code(), "from", link.from(), "to", link.to());
            }
        });
    }

    private void end(String end, String path, Set<String> told) {
        int number = end.indexOf('#');
        if (number >= 0) {
            String name = end.substring(0, number);
            Optional<Resolution> resolution = dossier.resolution(name);
            if (resolution.isPresent()) {
                paragraph(resolution.get(), end.substring(number + 1), path, told);
            } else {
                missing(new Reference(Kind.RESOLUTION, name, path), told);
            }
            return;
        }
        int colon = end.indexOf(':');
        String kind = colon < 0 ? "" : end.substring(0, colon);
        String code = kind.equals("area") ? "work-area" : kind;
        for (Kind each : Kind.values()) {
            if (each.code().equals(code)) {
                missing(new Reference(each, end.substring(colon + 1), path), told);
                return;
            }
        }
        boolean symbol = Symbol.read(end).value().isPresent();
        if (!symbol && dossier.resolution(end).isEmpty() && told.add(end)) {
            found.add("link.end.unclear", path, "end", end);
        }
    }

    // --- what is listed twice

    private void repeated() {
        Set<Object> acts = new HashSet<>();
        DossierWalk.each("/acts", dossier.acts(), (path, act) -> {
            if (!acts.add(act)) {
                found.add(
                        "act.entry.repeated",
                        path,
                        "kind",
                        act.kind().code(),
                        "instrument",
                        act.instrument(),
                        "actor",
                        act.actor());
            }
        });
        for (DossierWalk.Placed<List<Participation>> list : walk.participations()) {
            Set<Object> seen = new HashSet<>();
            DossierWalk.each(list.path(), list.value(), (path, participation) -> {
                List<Object> same = List.of(participation.actor(), participation.role(), participation.note());
                if (!seen.add(same)) {
                    found.add(
                            "participation.entry.repeated",
                            path,
                            "actor",
                            participation.actor(),
                            "role",
                            participation.role().code());
                }
            });
        }
    }

    // --- names

    private void names() {
        Map<String, String> actors = new HashMap<>();
        DossierWalk.each(
                "/actors",
                dossier.actors(),
                (path, actor) -> names("actor", actors, path, actor.id(), actor.name(), actor.aliases()));
        Map<String, String> instruments = new HashMap<>();
        DossierWalk.each("/instruments", dossier.instruments(), (path, instrument) -> {
            names("instrument", instruments, path, instrument.id(), instrument.title(), instrument.aliases());
            DossierWalk.each(
                    path + "/identifiers",
                    instrument.identifiers(),
                    (at, identifier) -> name("instrument", instruments, at, instrument.id(), identifier));
        });
    }

    private void names(
            String kind, Map<String, String> known, String path, String id, Localized name, List<String> aliases) {
        name.texts().values().stream().distinct().forEach(text -> name(kind, known, path + "/name", id, text));
        DossierWalk.each(path + "/aliases", aliases, (at, alias) -> name(kind, known, at, id, alias));
    }

    private void name(String kind, Map<String, String> known, String path, String id, String name) {
        String other = known.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), id);
        if (other != null && !other.equals(id)) {
            found.add(kind + ".name.ambiguous", path, "name", name, "one", other, "other", id);
        }
    }

    // --- circles

    private void circles() {
        Map<String, String> actors = new HashMap<>();
        dossier.actors().forEach(actor -> actor.parent().ifPresent(parent -> actors.put(actor.id(), parent)));
        Map<String, String> instruments = new HashMap<>();
        dossier.instruments()
                .forEach(instrument ->
                        instrument.parent().ifPresent(parent -> instruments.put(instrument.id(), parent)));
        Set<String> told = new HashSet<>();
        DossierWalk.each("/actors", dossier.actors(), (path, actor) -> circle("actor", actors, actor.id(), path, told));
        told.clear();
        DossierWalk.each(
                "/instruments",
                dossier.instruments(),
                (path, instrument) -> circle("instrument", instruments, instrument.id(), path, told));
    }

    /** One finding for each circle, at the first that stands in it. */
    private void circle(String kind, Map<String, String> parents, String id, String path, Set<String> told) {
        Set<String> met = new HashSet<>();
        String at = id;
        while (at != null && met.add(at)) {
            at = parents.get(at);
        }
        if (id.equals(at) && !told.contains(id)) {
            told.addAll(met);
            found.add(kind + ".parent.circular", path + "/parent", "id", id);
        }
    }
}
