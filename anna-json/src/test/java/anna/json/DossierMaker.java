package anna.json;

import anna.account.Dossier;
import anna.account.Link;
import anna.account.LinkKind;
import anna.account.Report;
import anna.actor.Actor;
import anna.actor.ActorKind;
import anna.actor.Membership;
import anna.actor.MembershipKind;
import anna.actor.Participation;
import anna.actor.Role;
import anna.fact.Extensions;
import anna.fact.Language;
import anna.fact.Localized;
import anna.fact.PartialDate;
import anna.fact.Provenance;
import anna.fact.Quantity;
import anna.fact.Source;
import anna.finding.Span;
import anna.funding.Amount;
import anna.funding.Contribution;
import anna.funding.ContributionKind;
import anna.funding.Fund;
import anna.instrument.Clause;
import anna.instrument.Delay;
import anna.instrument.Eligibility;
import anna.instrument.EntryIntoForce;
import anna.instrument.FinalClauses;
import anna.instrument.Instrument;
import anna.instrument.MeansOfConsent;
import anna.instrument.Withdrawal;
import anna.programme.Activity;
import anna.programme.ActivityKind;
import anna.programme.Event;
import anna.programme.Plan;
import anna.programme.Product;
import anna.programme.Programme;
import anna.programme.Progress;
import anna.programme.Series;
import anna.programme.WorkArea;
import anna.ratification.Act;
import anna.ratification.ActKind;
import anna.ratification.Attestation;
import anna.resolution.Action;
import anna.resolution.Citation;
import anna.resolution.Mandate;
import anna.resolution.OperativeParagraph;
import anna.resolution.OperativeVerb;
import anna.resolution.PreambleGroup;
import anna.resolution.PreambularParagraph;
import anna.resolution.Resolution;
import anna.resolution.Session;
import anna.resolution.Subparagraph;
import anna.resolution.Symbol;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Makes dossiers of every kind of value, the same for the same seed. A full one has every attribute of every type; a
 * random one leaves out what may be left out, half of the time.
 */
final class DossierMaker {

    private static final List<String> DATES = List.of(
            "2011-06-07",
            "2011-06",
            "2011",
            "201X",
            "20XX",
            "2011-06-XX",
            "2011~",
            "2011-06?",
            "2011-06-05/2011-06-07",
            "../2011",
            "2011/..",
            "XXXX-03-01",
            "early 2012-03",
            "0000-01-01",
            "9999-12-31");
    private static final List<String> TEXTS = List.of(
            "San José, Costa Rica",
            "\"quoted\" \\ back/slash",
            "line\nbreak\r\tand tab",
            "\u0000\u0001\u001F\u007F",
            "Montevidéu \uD83C\uDDFA\uD83C\uDDFE",
            "\u2028\u2029\uFEFF",
            "half \uD800 pair",
            "\uDC00",
            "a",
            "");
    private static final List<String> DELAYS = List.of("P30D", "P0D", "P3M", "P1Y", "P1Y6M", "first-of-month+3");
    private static final List<String> SESSIONS = List.of("XL-O/10", "82-R/07", "E/03", "1831/11", "55");

    private final Random random;
    private final boolean full;
    private int number;

    private DossierMaker(long seed, boolean full) {
        this.random = new Random(seed);
        this.full = full;
    }

    static Dossier random(long seed) {
        return new DossierMaker(seed, false).dossier();
    }

    static Dossier full() {
        return new DossierMaker(1, true).dossier();
    }

    // ---- choices

    private boolean yes() {
        return full || random.nextBoolean();
    }

    private <T> Optional<T> maybe(Supplier<T> maker) {
        return yes() ? Optional.of(maker.get()) : Optional.empty();
    }

    private <T> List<T> some(Supplier<T> maker) {
        List<T> made = new ArrayList<>();
        for (int i = full ? 2 : random.nextInt(4); i > 0; i--) {
            made.add(maker.get());
        }
        return made;
    }

    private <T> Set<T> someOf(Supplier<T> maker) {
        return new LinkedHashSet<>(some(maker));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <E> E one(E[] of) {
        return of[random.nextInt(of.length)];
    }

    // ---- plain and text-like values

    private String id() {
        return "x" + number++;
    }

    private String text() {
        return random.nextInt(3) == 0 ? one(TEXTS) : "text " + random.nextInt(100);
    }

    private PartialDate date() {
        return PartialDate.parse(one(DATES));
    }

    /** Returns a count, 1 or more. */
    private int count() {
        return one(List.of(1, 2, 42, Integer.MAX_VALUE));
    }

    private LocalDate day() {
        return LocalDate.of(1 + random.nextInt(9998), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private Delay delay() {
        return Delay.parse(one(DELAYS));
    }

    private Quantity quantity() {
        return one(List.of(
                Quantity.of(random.nextInt(1000), "people"),
                Quantity.about(160, "personas invitadas"),
                Quantity.ofWhole(20, 33, "member states"),
                Quantity.parse("1.50"),
                Quantity.parse("about 7 of 9")));
    }

    private Amount amount() {
        return one(List.of(
                Amount.of("USD", new BigDecimal("10000")),
                Amount.of("EUR", new BigDecimal("-0.010")),
                Amount.of("XXQ", new BigDecimal("12345678901234567890.0123456789")),
                Amount.undisclosed(),
                Amount.inKind()));
    }

    private Symbol symbol() {
        return Symbol.parse("AG/RES. " + (1000 + random.nextInt(1000)) + " (XL-O/10)");
    }

    private Session session() {
        return Session.parse(one(SESSIONS));
    }

    private Span span() {
        int start = random.nextInt(1000);
        return new Span(start, start + random.nextInt(100));
    }

    private Language language() {
        return Language.of(one(List.of("en", "es", "pt", "fr", "gn", "quz")));
    }

    private Localized localized() {
        Localized text = Localized.of(language(), "title " + text());
        return yes() ? text.and(Language.of("ht"), "tit " + text()) : text;
    }

    /** Returns a code that this release knows, or one that it does not. */
    private String code(Object[] known) {
        return random.nextInt(4) == 0
                ? one(List.of("of-a-later-release", "x", "a1-b2"))
                : one(known).toString().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private Extensions extensions() {
        if (!yes()) {
            return Extensions.none();
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("x-" + text().replaceAll("[\\uD800-\\uDFFF]", "") + number++, text());
        values.put("x-truth", random.nextBoolean());
        values.put("x-number", new BigDecimal(one(List.of("0", "1E+3", "-1.50", "12345678901234567890.0", "0E-7"))));
        values.put("x-list", List.of(List.of(), Map.of(), "a", Map.of("b", List.of(BigDecimal.ONE))));
        return Extensions.of(values);
    }

    private Provenance provenance() {
        return Provenance.builder()
                .source(id())
                .basis(full ? Provenance.Basis.DERIVED : one(Provenance.Basis.values()))
                .place(maybe(this::text))
                .note(maybe(this::text))
                .extensions(extensions())
                .build();
    }

    private OptionalInt maybeInt() {
        return yes() ? OptionalInt.of(count()) : OptionalInt.empty();
    }

    // ---- aggregates

    private Dossier dossier() {
        return Dossier.builder()
                .title(maybe(this::localized))
                .dataVersion(maybe(this::text))
                .asOf(maybe(this::date))
                .licence(maybe(this::text))
                .sources(some(this::source))
                .actors(some(this::actor))
                .memberships(some(this::membership))
                .instruments(some(this::instrument))
                .statusNotCovered(some(this::id))
                .acts(some(this::act))
                .attestations(some(this::attestation))
                .resolutions(some(this::resolution))
                .programmes(some(this::programme))
                .plans(some(this::plan))
                .activities(some(this::activity))
                .events(some(this::event))
                .series(some(this::series))
                .funds(some(this::fund))
                .contributions(some(this::contribution))
                .reports(some(this::report))
                .links(some(this::link))
                .extensions(extensions())
                .build();
    }

    private Source source() {
        return Source.builder()
                .id(id())
                .title(text())
                .publisher(maybe(this::text))
                .locator(maybe(this::text))
                .asOf(maybe(this::date))
                .licence(maybe(this::text))
                .extensions(extensions())
                .build();
    }

    private Actor actor() {
        return Actor.builder()
                .id(id())
                .kind(ActorKind.of(code(ActorKind.Known.values())))
                .name(localized())
                .aliases(some(this::text))
                .identifiers(someOf(this::text))
                .parent(maybe(this::id))
                .seat(maybe(this::text))
                .provenance(maybe(this::provenance))
                .extensions(extensions())
                .build();
    }

    private Membership membership() {
        return Membership.builder()
                .actor(id())
                .organization(id())
                .kind(MembershipKind.of(code(MembershipKind.Known.values())))
                .from(maybe(this::date))
                .until(maybe(this::date))
                .provenance(maybe(this::provenance))
                .extensions(extensions())
                .build();
    }

    private Participation participation() {
        return Participation.builder()
                .actor(id())
                .role(Role.of(code(Role.Known.values())))
                .note(maybe(this::text))
                .extensions(extensions())
                .build();
    }

    private Eligibility eligibility() {
        Set<String> among = someOf(this::id);
        among.add(id());
        return Eligibility.builder()
                .kind(Eligibility.Kind.of(code(Eligibility.Kind.Known.values())))
                .among(among)
                .extensions(extensions())
                .build();
    }

    private Clause clause() {
        LocalDate opens = day();
        return Clause.builder()
                .article(maybe(this::text))
                .who(maybe(this::eligibility))
                .opensOn(maybe(() -> opens))
                .closesOn(maybe(() -> opens.plusDays(random.nextInt(300))))
                .afterSignature(yes())
                .afterEntryIntoForce(yes())
                .condition(maybe(this::eligibility))
                .conditionArticle(maybe(this::text))
                .note(maybe(this::text))
                .provenance(maybe(this::provenance))
                .extensions(extensions())
                .build();
    }

    private EntryIntoForce entryIntoForce() {
        return EntryIntoForce.builder()
                .instruments(maybeInt())
                .generalDelay(maybe(this::delay))
                .generalArticle(maybe(this::text))
                .laterDelay(maybe(this::delay))
                .laterArticle(maybe(this::text))
                .accessionArticle(maybe(this::text))
                .laterOnlyOnceInForce(yes())
                .notBefore(maybe(this::id))
                .note(maybe(this::text))
                .provenance(maybe(this::provenance))
                .extensions(extensions())
                .build();
    }

    private Withdrawal withdrawal() {
        return Withdrawal.builder()
                .article(maybe(this::text))
                .effectDelay(maybe(this::delay))
                .notBefore(maybe(this::day))
                .termYears(maybeInt())
                .noticeMonths(maybeInt())
                .windowMonths(maybeInt())
                .endsWith(maybe(this::id))
                .endsWithArticle(maybe(this::text))
                .note(maybe(this::text))
                .provenance(maybe(this::provenance))
                .extensions(extensions())
                .build();
    }

    private FinalClauses finalClauses() {
        Map<MeansOfConsent, Clause> consent = new LinkedHashMap<>();
        some(() -> code(MeansOfConsent.Known.values())).forEach(code -> consent.put(MeansOfConsent.of(code), clause()));
        return FinalClauses.builder()
                .signature(maybe(this::clause))
                .consent(consent)
                .accessionNeedsAcceptance(maybe(random::nextBoolean))
                .acceptanceDelay(maybe(this::delay))
                .acceptanceArticle(maybe(this::text))
                .entryIntoForce(maybe(this::entryIntoForce))
                .reservations(maybe(this::text))
                .territory(maybe(this::text))
                .withdrawal(maybe(this::withdrawal))
                .succession(maybe(this::text))
                .extensions(extensions())
                .build();
    }

    private Instrument instrument() {
        return Instrument.builder()
                .id(id())
                .title(localized())
                .shortTitle(maybe(this::localized))
                .aliases(some(this::text))
                .identifiers(someOf(this::text))
                .officialReference(maybe(this::text))
                .adoptedOn(maybe(this::date))
                .adoptedAt(maybe(this::text))
                .inForceSince(maybe(this::day))
                .depositary(maybe(this::text))
                .parent(maybe(this::id))
                .finalClauses(yes() ? finalClauses() : FinalClauses.builder().build())
                .provenance(maybe(this::provenance))
                .extensions(extensions())
                .build();
    }

    private Act act() {
        return Act.builder()
                .instrument(id())
                .actor(id())
                .kind(ActKind.of(code(ActKind.Known.values())))
                .printedKind(maybe(this::text))
                .signedOn(maybe(this::date))
                .depositedOn(maybe(this::date))
                .notifiedOn(maybe(this::date))
                .effectiveOn(maybe(this::date))
                .enactedOn(maybe(this::date))
                .refersTo(maybe(this::text))
                .note(maybe(this::text))
                .provenance(maybe(this::provenance))
                .extensions(extensions())
                .build();
    }

    private Attestation attestation() {
        return Attestation.builder()
                .instrument(id())
                .actors(someOf(this::id))
                .kind(Attestation.Kind.of(code(Attestation.Kind.Known.values())))
                .asOf(maybe(this::date))
                .inForceFrom(maybe(this::day))
                .note(maybe(this::text))
                .provenance(maybe(this::provenance))
                .extensions(extensions())
                .build();
    }

    private Citation citation() {
        return Citation.builder()
                .symbol(symbol())
                .title(maybe(this::text))
                .date(maybe(this::date))
                .extensions(extensions())
                .build();
    }

    private OperativeVerb verb() {
        return OperativeVerb.builder()
                .phrase(text())
                .action(Action.of(code(Action.Known.values())))
                .extensions(extensions())
                .build();
    }

    private PreambularParagraph preambularParagraph() {
        return PreambularParagraph.builder()
                .ordinal(count())
                .citations(some(this::citation))
                .instruments(someOf(this::id))
                .text(maybe(this::text))
                .extensions(extensions())
                .build();
    }

    private PreambleGroup preambleGroup() {
        return PreambleGroup.builder()
                .leadIn(text())
                .listed(yes())
                .paragraphs(some(this::preambularParagraph))
                .extensions(extensions())
                .build();
    }

    private Subparagraph subparagraph(int depth) {
        return Subparagraph.builder()
                .label(text())
                .text(maybe(this::text))
                .subparagraphs(depth == 0 ? List.of() : some(() -> subparagraph(depth - 1)))
                .extensions(extensions())
                .build();
    }

    private OperativeParagraph operativeParagraph() {
        return OperativeParagraph.builder()
                .number(text())
                .verb(maybe(this::verb))
                .furtherVerbs(some(this::verb))
                .addressees(someOf(this::id))
                .mandates(someOf(() -> Mandate.of(code(Mandate.Known.values()))))
                .dueSession(maybe(this::count))
                .due(maybe(this::date))
                .budgetProviso(yes())
                .citations(some(this::citation))
                .instruments(someOf(this::id))
                .subparagraphs(some(() -> subparagraph(1)))
                .text(maybe(this::text))
                .extensions(extensions())
                .build();
    }

    private Resolution resolution() {
        return resolution(1);
    }

    private Resolution resolution(int depth) {
        return Resolution.builder()
                .symbol(maybe(this::symbol))
                .kind(full ? Symbol.Kind.DECLARATION : one(Symbol.Kind.values()))
                .draft(yes())
                .body(maybe(this::id))
                .session(maybe(this::session))
                .title(maybe(this::localized))
                .adoptedOn(maybe(this::date))
                .adoptedAt(maybe(this::text))
                .agreedBy(maybe(this::id))
                .agreedOn(maybe(this::date))
                .sponsors(some(this::participation))
                .adoptedAs(maybe(this::symbol))
                .languages(someOf(this::language))
                .authenticLanguages(someOf(this::language))
                .preamble(some(this::preambleGroup))
                .operative(some(this::operativeParagraph))
                .parallels(depth == 0 ? List.of() : some(() -> resolution(depth - 1)))
                .provenance(maybe(this::provenance))
                .extensions(extensions())
                .build();
    }

    private WorkArea workArea() {
        return WorkArea.builder()
                .id(id())
                .number(1 + random.nextInt(9))
                .title(localized())
                .extensions(extensions())
                .build();
    }

    private Programme programme() {
        return Programme.builder()
                .id(id())
                .name(localized())
                .aliases(some(this::text))
                .runBy(maybe(this::id))
                .establishedBy(maybe(this::text))
                .establishedOn(maybe(this::date))
                .workAreas(some(this::workArea))
                .provenance(maybe(this::provenance))
                .extensions(extensions())
                .build();
    }

    private Plan plan() {
        return Plan.builder()
                .id(id())
                .title(localized())
                .owner(id())
                .period(maybe(this::date))
                .adoptedOn(maybe(this::date))
                .adoptedAt(maybe(this::text))
                .participants(some(this::participation))
                .note(maybe(this::text))
                .provenance(maybe(this::provenance))
                .extensions(extensions())
                .build();
    }

    private Product product() {
        return Product.builder()
                .title(localized())
                .version(maybe(this::text))
                .languages(someOf(this::language))
                .issuedOn(maybe(this::date))
                .addresses(some(this::text))
                .plan(maybe(this::id))
                .extensions(extensions())
                .build();
    }

    private Activity activity() {
        return Activity.builder()
                .id(id())
                .kind(ActivityKind.of(code(ActivityKind.Known.values())))
                .title(localized())
                .aliases(some(this::text))
                .progress(one(Progress.values()))
                .programme(maybe(this::id))
                .workAreas(someOf(this::id))
                .date(maybe(this::date))
                .place(maybe(this::text))
                .ordinal(maybe(this::count))
                .theme(maybe(this::localized))
                .cadence(maybe(this::text))
                .stages(some(this::text))
                .participants(some(this::participation))
                .quantities(some(this::quantity))
                .products(some(this::product))
                .mandates(some(this::text))
                .note(maybe(this::text))
                .provenance(maybe(this::provenance))
                .extensions(extensions())
                .build();
    }

    private Event event() {
        return Event.builder()
                .id(id())
                .name(localized())
                .ordinal(maybe(this::count))
                .date(maybe(this::date))
                .place(maybe(this::text))
                .theme(maybe(this::localized))
                .outcomes(some(this::localized))
                .participants(some(this::participation))
                .provenance(maybe(this::provenance))
                .extensions(extensions())
                .build();
    }

    private Series.Point point() {
        return Series.Point.builder()
                .at(date())
                .quantity(quantity())
                .actors(someOf(this::id))
                .provenance(maybe(this::provenance))
                .extensions(extensions())
                .build();
    }

    private Series series() {
        return Series.builder()
                .id(id())
                .title(localized())
                .points(some(this::point))
                .extensions(extensions())
                .build();
    }

    private Fund fund() {
        return Fund.builder()
                .id(id())
                .name(localized())
                .aliases(some(this::text))
                .heldBy(maybe(this::id))
                .programme(maybe(this::id))
                .provenance(maybe(this::provenance))
                .extensions(extensions())
                .build();
    }

    private Contribution contribution() {
        return Contribution.builder()
                .id(id())
                .kind(full ? ContributionKind.of("pledge") : ContributionKind.of(code(ContributionKind.Known.values())))
                .contributor(id())
                .through(maybe(this::text))
                .amount(amount())
                .date(maybe(this::date))
                .fund(maybe(this::id))
                .recipient(maybe(this::id))
                .shared(yes())
                .usedFor(someOf(this::id))
                .earmarkedFor(maybe(this::text))
                .reservedFor(someOf(this::id))
                .against(maybe(this::id))
                .note(maybe(this::text))
                .provenance(maybe(this::provenance))
                .extensions(extensions())
                .build();
    }

    private Report.Reference reference() {
        return Report.Reference.builder()
                .paragraphs(someOf(() -> String.valueOf(1 + random.nextInt(18))))
                .heading(maybe(this::text))
                .workArea(maybe(this::count))
                .about(someOf(() -> Mandate.of(code(Mandate.Known.values()))))
                .activities(someOf(this::id))
                .contributions(someOf(this::id))
                .span(maybe(this::span))
                .extensions(extensions())
                .build();
    }

    private Report report() {
        return Report.builder()
                .id(id())
                .title(maybe(this::localized))
                .resolution(maybe(this::symbol))
                .period(maybe(this::date))
                .participants(some(this::participation))
                .languages(someOf(this::language))
                .references(some(this::reference))
                .provenance(maybe(this::provenance))
                .extensions(extensions())
                .build();
    }

    private Link link() {
        return Link.builder()
                .kind(LinkKind.of(code(LinkKind.Known.values())))
                .from(one(List.of("activity:" + id(), "AG/RES. 2686 (XLI-O/11)#7", "area:" + id())))
                .to("report:" + id())
                .rule(maybe(this::text))
                .span(maybe(this::span))
                .reason(maybe(this::localized))
                .provenance(maybe(this::provenance))
                .extensions(extensions())
                .build();
    }
}
