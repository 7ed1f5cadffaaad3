package anna.account;

import anna.actor.Participation;
import anna.fact.Extensions;
import anna.fact.Provenance;
import anna.instrument.Clause;
import anna.instrument.Eligibility;
import anna.instrument.EntryIntoForce;
import anna.instrument.FinalClauses;
import anna.instrument.Instrument;
import anna.instrument.MeansOfConsent;
import anna.instrument.Withdrawal;
import anna.programme.Product;
import anna.programme.WorkArea;
import anna.resolution.Citation;
import anna.resolution.OperativeParagraph;
import anna.resolution.PreambleGroup;
import anna.resolution.PreambularParagraph;
import anna.resolution.Resolution;
import anna.resolution.Subparagraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Goes through everything in a dossier once and writes down, with its JSON pointer, what is named by its id, what names a
 * source, and what others added.
 */
final class DossierWalk {

    /** The kinds of things that are named by an id; the code is that of their checks. */
    enum Kind {
        ACTOR("actor"),
        INSTRUMENT("instrument"),
        RESOLUTION("resolution"),
        PROGRAMME("programme"),
        WORK_AREA("work-area"),
        PLAN("plan"),
        ACTIVITY("activity"),
        EVENT("event"),
        SERIES("series"),
        FUND("fund"),
        CONTRIBUTION("contribution"),
        REPORT("report"),
        SOURCE("source");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** That something is named by an id. */
    record Reference(Kind kind, String id, String path) {}

    /** A value and where it stands. */
    record Placed<T>(T value, String path) {}

    private final List<Reference> references = new ArrayList<>();
    private final List<Provenance> provenances = new ArrayList<>();
    private final List<Placed<Extensions>> extensions = new ArrayList<>();
    private final List<Placed<List<Participation>>> participations = new ArrayList<>();

    DossierWalk(Dossier dossier) {
        added("", dossier.extensions());
        each("/sources", dossier.sources(), (path, source) -> added(path, source.extensions()));
        each("/actors", dossier.actors(), (path, actor) -> {
            named(Kind.ACTOR, actor.parent(), path + "/parent");
            told(path, actor.provenance(), actor.extensions());
        });
        each("/memberships", dossier.memberships(), (path, line) -> {
            named(Kind.ACTOR, line.actor(), path + "/actor");
            named(Kind.ACTOR, line.organization(), path + "/organization");
            told(path, line.provenance(), line.extensions());
        });
        each("/instruments", dossier.instruments(), this::instrument);
        each("/statusNotCovered", dossier.statusNotCovered(), (path, id) -> named(Kind.INSTRUMENT, id, path));
        each("/acts", dossier.acts(), (path, act) -> {
            named(Kind.INSTRUMENT, act.instrument(), path + "/instrument");
            named(Kind.ACTOR, act.actor(), path + "/actor");
            told(path, act.provenance(), act.extensions());
        });
        each("/attestations", dossier.attestations(), (path, attestation) -> {
            named(Kind.INSTRUMENT, attestation.instrument(), path + "/instrument");
            each(path + "/actors", attestation.actors(), (at, id) -> named(Kind.ACTOR, id, at));
            told(path, attestation.provenance(), attestation.extensions());
        });
        each("/resolutions", dossier.resolutions(), this::resolution);
        each("/programmes", dossier.programmes(), (path, programme) -> {
            named(Kind.ACTOR, programme.runBy(), path + "/runBy");
            each(path + "/workAreas", programme.workAreas(), (at, area) -> added(at, area.extensions()));
            told(path, programme.provenance(), programme.extensions());
        });
        each("/plans", dossier.plans(), (path, plan) -> {
            named(Kind.ACTOR, plan.owner(), path + "/owner");
            participants(path + "/participants", plan.participants());
            told(path, plan.provenance(), plan.extensions());
        });
        each("/activities", dossier.activities(), (path, activity) -> {
            named(Kind.PROGRAMME, activity.programme(), path + "/programme");
            each(path + "/workAreas", activity.workAreas(), (at, id) -> named(Kind.WORK_AREA, id, at));
            participants(path + "/participants", activity.participants());
            each(path + "/products", activity.products(), this::product);
            told(path, activity.provenance(), activity.extensions());
        });
        each("/events", dossier.events(), (path, event) -> {
            participants(path + "/participants", event.participants());
            told(path, event.provenance(), event.extensions());
        });
        each("/series", dossier.series(), (path, series) -> {
            each(path + "/points", series.points(), (at, point) -> {
                each(at + "/actors", point.actors(), (place, id) -> named(Kind.ACTOR, id, place));
                told(at, point.provenance(), point.extensions());
            });
            added(path, series.extensions());
        });
        each("/funds", dossier.funds(), (path, fund) -> {
            named(Kind.ACTOR, fund.heldBy(), path + "/heldBy");
            named(Kind.PROGRAMME, fund.programme(), path + "/programme");
            told(path, fund.provenance(), fund.extensions());
        });
        each("/contributions", dossier.contributions(), (path, contribution) -> {
            named(Kind.ACTOR, contribution.contributor(), path + "/contributor");
            named(Kind.ACTOR, contribution.recipient(), path + "/recipient");
            named(Kind.FUND, contribution.fund(), path + "/fund");
            named(Kind.CONTRIBUTION, contribution.against(), path + "/against");
            each(path + "/usedFor", contribution.usedFor(), (at, id) -> named(Kind.ACTIVITY, id, at));
            each(path + "/reservedFor", contribution.reservedFor(), (at, id) -> named(Kind.ACTIVITY, id, at));
            told(path, contribution.provenance(), contribution.extensions());
        });
        each("/reports", dossier.reports(), this::report);
        each("/links", dossier.links(), (path, link) -> told(path, link.provenance(), link.extensions()));
    }

    /** Takes a value and its path. */
    @FunctionalInterface
    interface Visit<T> {
        void visit(String path, T value);
    }

    static <T> void each(String path, Collection<? extends T> values, Visit<T> visit) {
        int index = 0;
        for (T value : values) {
            visit.visit(path + "/" + index++, value);
        }
    }

    private void instrument(String path, Instrument instrument) {
        named(Kind.INSTRUMENT, instrument.parent(), path + "/parent");
        told(path, instrument.provenance(), instrument.extensions());
        FinalClauses clauses = instrument.finalClauses();
        String at = path + "/finalClauses";
        added(at, clauses.extensions());
        clauses.signature().ifPresent(clause -> clause(at + "/signature", clause));
        for (Map.Entry<MeansOfConsent, Clause> consent : clauses.consent().entrySet()) {
            clause(at + "/consent/" + consent.getKey().code(), consent.getValue());
        }
        Optional<EntryIntoForce> entry = clauses.entryIntoForce();
        entry.ifPresent(rule -> {
            named(Kind.INSTRUMENT, rule.notBefore(), at + "/entryIntoForce/notBefore");
            told(at + "/entryIntoForce", rule.provenance(), rule.extensions());
        });
        Optional<Withdrawal> withdrawal = clauses.withdrawal();
        withdrawal.ifPresent(rule -> {
            named(Kind.INSTRUMENT, rule.endsWith(), at + "/withdrawal/endsWith");
            told(at + "/withdrawal", rule.provenance(), rule.extensions());
        });
    }

    private void clause(String path, Clause clause) {
        clause.who().ifPresent(who -> eligibility(path + "/who", who));
        clause.condition().ifPresent(condition -> eligibility(path + "/condition", condition));
        told(path, clause.provenance(), clause.extensions());
    }

    private void eligibility(String path, Eligibility eligibility) {
        Optional<Kind> kind = eligibility.kind().known().flatMap(known -> switch (known) {
            case MEMBERS, OTHER_THAN_MEMBERS, NAMED, OTHER_THAN_NAMED -> Optional.of(Kind.ACTOR);
            case PARTY_TO, PARTY_OR_SIGNATORY -> Optional.of(Kind.INSTRUMENT);
            case EVERY_STATE, NOBODY -> Optional.empty();
        });
        kind.ifPresent(known -> each(path + "/among", eligibility.among(), (at, id) -> named(known, id, at)));
    }

    private void resolution(String path, Resolution resolution) {
        named(Kind.ACTOR, resolution.body(), path + "/body");
        named(Kind.ACTOR, resolution.agreedBy(), path + "/agreedBy");
        participants(path + "/sponsors", resolution.sponsors());
        each(path + "/preamble", resolution.preamble(), this::group);
        each(path + "/operative", resolution.operative(), this::operative);
        each(path + "/parallels", resolution.parallels(), this::resolution);
        told(path, resolution.provenance(), resolution.extensions());
    }

    private void group(String path, PreambleGroup group) {
        each(path + "/paragraphs", group.paragraphs(), (String at, PreambularParagraph paragraph) -> {
            citations(at + "/citations", paragraph.citations());
            each(at + "/instruments", paragraph.instruments(), (place, id) -> named(Kind.INSTRUMENT, id, place));
            added(at, paragraph.extensions());
        });
        added(path, group.extensions());
    }

    private void operative(String path, OperativeParagraph paragraph) {
        each(path + "/addressees", paragraph.addressees(), (at, id) -> named(Kind.ACTOR, id, at));
        each(path + "/instruments", paragraph.instruments(), (at, id) -> named(Kind.INSTRUMENT, id, at));
        citations(path + "/citations", paragraph.citations());
        each(path + "/subparagraphs", paragraph.subparagraphs(), this::subparagraph);
        added(path, paragraph.extensions());
    }

    private void subparagraph(String path, Subparagraph subparagraph) {
        each(path + "/subparagraphs", subparagraph.subparagraphs(), this::subparagraph);
        added(path, subparagraph.extensions());
    }

    private void citations(String path, List<Citation> citations) {
        each(path, citations, (at, citation) -> added(at, citation.extensions()));
    }

    private void product(String path, Product product) {
        named(Kind.PLAN, product.plan(), path + "/plan");
        added(path, product.extensions());
    }

    private void report(String path, Report report) {
        participants(path + "/participants", report.participants());
        report.resolution().ifPresent(symbol -> named(Kind.RESOLUTION, symbol.toString(), path + "/resolution"));
        each(path + "/references", report.references(), (at, reference) -> {
            each(at + "/activities", reference.activities(), (place, id) -> named(Kind.ACTIVITY, id, place));
            each(at + "/contributions", reference.contributions(), (place, id) -> named(Kind.CONTRIBUTION, id, place));
            added(at, reference.extensions());
        });
        told(path, report.provenance(), report.extensions());
    }

    private void participants(String path, List<Participation> list) {
        participations.add(new Placed<>(list, path));
        each(path, list, (at, participation) -> {
            named(Kind.ACTOR, participation.actor(), at + "/actor");
            added(at, participation.extensions());
        });
    }

    private void named(Kind kind, Optional<String> id, String path) {
        id.ifPresent(name -> named(kind, name, path));
    }

    private void named(Kind kind, String id, String path) {
        references.add(new Reference(kind, id, path));
    }

    private void told(String path, Optional<Provenance> provenance, Extensions more) {
        provenance.ifPresent(from -> {
            provenances.add(from);
            named(Kind.SOURCE, from.source(), path + "/provenance/source");
            added(path + "/provenance", from.extensions());
        });
        added(path, more);
    }

    private void added(String path, Extensions more) {
        if (!more.isEmpty()) {
            extensions.add(new Placed<>(more, path + "/extensions"));
        }
    }

    List<Reference> references() {
        return references;
    }

    /** Returns where everything is from. */
    List<Provenance> provenances() {
        return provenances;
    }

    List<Placed<Extensions>> extensions() {
        return extensions;
    }

    /** Returns the lists of those who took part in something. */
    List<Placed<List<Participation>>> participations() {
        return participations;
    }

    /** Returns the areas of work of every programme. */
    static List<WorkArea> areas(Dossier dossier) {
        return dossier.programmes().stream()
                .flatMap(programme -> programme.workAreas().stream())
                .toList();
    }
}
