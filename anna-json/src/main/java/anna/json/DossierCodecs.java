package anna.json;

import static anna.json.Codecs.AMOUNT;
import static anna.json.Codecs.BOOL;
import static anna.json.Codecs.DATE;
import static anna.json.Codecs.DAY;
import static anna.json.Codecs.DELAY;
import static anna.json.Codecs.INT;
import static anna.json.Codecs.LANGUAGE;
import static anna.json.Codecs.LINK_END;
import static anna.json.Codecs.LOCALIZED;
import static anna.json.Codecs.QUANTITY;
import static anna.json.Codecs.REASON;
import static anna.json.Codecs.SESSION;
import static anna.json.Codecs.SPAN;
import static anna.json.Codecs.SYMBOL;
import static anna.json.Codecs.TEXT;
import static anna.json.Codecs.id;
import static anna.json.Codecs.identifier;
import static anna.json.Codecs.ref;
import static anna.json.Concept.ACTIVITY;
import static anna.json.Concept.ACTOR;
import static anna.json.Concept.CONTRIBUTION;
import static anna.json.Concept.EVENT;
import static anna.json.Concept.FUND;
import static anna.json.Concept.INSTRUMENT;
import static anna.json.Concept.PLAN;
import static anna.json.Concept.PROGRAMME;
import static anna.json.Concept.REPORT;
import static anna.json.Concept.SERIES;
import static anna.json.Concept.SOURCE;

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
import anna.fact.Provenance;
import anna.fact.Source;
import anna.finding.Finding;
import anna.finding.Severity;
import anna.funding.Contribution;
import anna.funding.ContributionKind;
import anna.funding.Fund;
import anna.instrument.Clause;
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
import anna.resolution.Subparagraph;
import anna.resolution.Symbol;
import java.util.List;

/**
 * The file format, attribute by attribute: each line is at once how the attribute is read, written and described by the
 * schema. The order of the lines is the order in a file, which is that of the accessors.
 */
final class DossierCodecs {

    static final String FORMAT = "anna-dossier";
    static final String VERSION = "1";

    // ---- open and closed lists

    static final CodeCodec<ActorKind> ACTOR_KIND =
            CodeCodec.open(ActorKind.class, ActorKind.Known.class, ActorKind::of);
    static final CodeCodec<MembershipKind> MEMBERSHIP_KIND =
            CodeCodec.open(MembershipKind.class, MembershipKind.Known.class, MembershipKind::of);
    static final CodeCodec<Role> ROLE = CodeCodec.open(Role.class, Role.Known.class, Role::of);
    static final CodeCodec<Eligibility.Kind> ELIGIBILITY_KIND =
            CodeCodec.open(Eligibility.Kind.class, Eligibility.Kind.Known.class, Eligibility.Kind::of);
    static final CodeCodec<MeansOfConsent> MEANS_OF_CONSENT =
            CodeCodec.open(MeansOfConsent.class, MeansOfConsent.Known.class, MeansOfConsent::of);
    static final CodeCodec<ActKind> ACT_KIND = CodeCodec.open(ActKind.class, ActKind.Known.class, ActKind::of);
    static final CodeCodec<Attestation.Kind> ATTESTATION_KIND =
            CodeCodec.open(Attestation.Kind.class, Attestation.Kind.Known.class, Attestation.Kind::of);
    static final CodeCodec<Action> ACTION = CodeCodec.open(Action.class, Action.Known.class, Action::of);
    static final CodeCodec<Mandate> MANDATE = CodeCodec.open(Mandate.class, Mandate.Known.class, Mandate::of);
    static final CodeCodec<ActivityKind> ACTIVITY_KIND =
            CodeCodec.open(ActivityKind.class, ActivityKind.Known.class, ActivityKind::of);
    static final CodeCodec<ContributionKind> CONTRIBUTION_KIND =
            CodeCodec.open(ContributionKind.class, ContributionKind.Known.class, ContributionKind::of);
    static final CodeCodec<LinkKind> LINK_KIND = CodeCodec.open(LinkKind.class, LinkKind.Known.class, LinkKind::of);
    static final CodeCodec<Symbol.Kind> SYMBOL_KIND = CodeCodec.closed(Symbol.Kind.class);
    static final CodeCodec<Progress> PROGRESS = CodeCodec.closed(Progress.class);
    static final CodeCodec<Provenance.Basis> BASIS = CodeCodec.closed(Provenance.Basis.class);

    // ---- facts

    static final ObjectCodec<Source, Source.Builder> SOURCES = ObjectCodec.of(
                    Source.class,
                    "Where facts come from, as it stood on a day.",
                    Source::builder,
                    Source.Builder::build)
            .req("id", id(SOURCE), Source::id, Source.Builder::id)
            .req("title", TEXT, Source::title, Source.Builder::title)
            .opt("publisher", TEXT, Source::publisher, Source.Builder::publisher)
            .opt("locator", TEXT, Source::locator, Source.Builder::locator)
            .opt("asOf", DATE, Source::asOf, Source.Builder::asOf)
            .opt("licence", TEXT, Source::licence, Source.Builder::licence)
            .extensions(Source::extensions, Source.Builder::extensions);

    static final ObjectCodec<Provenance, Provenance.Builder> PROVENANCE = ObjectCodec.of(
                    Provenance.class,
                    "Which source a fact has, and how it is held; reported unless said otherwise.",
                    Provenance::builder,
                    Provenance.Builder::build)
            .req("source", ref(SOURCE), Provenance::source, Provenance.Builder::source)
            .or(Provenance.Basis.REPORTED, "basis", BASIS, Provenance::basis, Provenance.Builder::basis)
            .opt("place", TEXT, Provenance::place, Provenance.Builder::place)
            .opt("note", TEXT, Provenance::note, Provenance.Builder::note)
            .extensions(Provenance::extensions, Provenance.Builder::extensions);

    // ---- actors

    static final ObjectCodec<Actor, Actor.Builder> ACTORS = ObjectCodec.of(
                    Actor.class,
                    "A state, under its ISO 3166-1 alpha-3 code, or a body.",
                    Actor::builder,
                    Actor.Builder::build)
            .req("id", id(ACTOR), Actor::id, Actor.Builder::id)
            .req("kind", ACTOR_KIND, Actor::kind, Actor.Builder::kind)
            .req("name", LOCALIZED, Actor::name, Actor.Builder::name)
            .list("aliases", TEXT, Actor::aliases, Actor.Builder::addAlias)
            .set("identifiers", TEXT, Actor::identifiers, Actor.Builder::addIdentifier)
            .opt("parent", ref(ACTOR), Actor::parent, Actor.Builder::parent)
            .opt("seat", TEXT, Actor::seat, Actor.Builder::seat)
            .opt("provenance", PROVENANCE, Actor::provenance, Actor.Builder::provenance)
            .extensions(Actor::extensions, Actor.Builder::extensions);

    static final ObjectCodec<Membership, Membership.Builder> MEMBERSHIPS = ObjectCodec.of(
                    Membership.class,
                    "One dated line of an actor's history in an organization; until is the day after the last.",
                    Membership::builder,
                    Membership.Builder::build)
            .req("actor", ref(ACTOR), Membership::actor, Membership.Builder::actor)
            .req("organization", ref(ACTOR), Membership::organization, Membership.Builder::organization)
            .req("kind", MEMBERSHIP_KIND, Membership::kind, Membership.Builder::kind)
            .opt("from", DATE, Membership::from, Membership.Builder::from)
            .opt("until", DATE, Membership::until, Membership.Builder::until)
            .opt("provenance", PROVENANCE, Membership::provenance, Membership.Builder::provenance)
            .extensions(Membership::extensions, Membership.Builder::extensions);

    static final ObjectCodec<Participation, Participation.Builder> PARTICIPATION = ObjectCodec.of(
                    Participation.class, "An actor in a role.", Participation::builder, Participation.Builder::build)
            .req("actor", ref(ACTOR), Participation::actor, Participation.Builder::actor)
            .req("role", ROLE, Participation::role, Participation.Builder::role)
            .opt("note", TEXT, Participation::note, Participation.Builder::note)
            .extensions(Participation::extensions, Participation.Builder::extensions);

    // ---- instruments

    static final ObjectCodec<Eligibility, Eligibility.Builder> ELIGIBILITY = ObjectCodec.of(
                    Eligibility.class,
                    "Who may do something under a clause; the kind says what the ids are of.",
                    Eligibility::builder,
                    Eligibility.Builder::build)
            .req("kind", ELIGIBILITY_KIND, Eligibility::kind, Eligibility.Builder::kind)
            .set("among", TEXT, Eligibility::among, Eligibility.Builder::addAmong)
            .extensions(Eligibility::extensions, Eligibility.Builder::extensions);

    static final ObjectCodec<Clause, Clause.Builder> CLAUSE = ObjectCodec.of(
                    Clause.class,
                    "One step that a final clause opens to states; closesOn is the last day, inclusive.",
                    Clause::builder,
                    Clause.Builder::build)
            .opt("article", TEXT, Clause::article, Clause.Builder::article)
            .opt("who", ELIGIBILITY, Clause::who, Clause.Builder::who)
            .opt("opensOn", DAY, Clause::opensOn, Clause.Builder::opensOn)
            .opt("closesOn", DAY, Clause::closesOn, Clause.Builder::closesOn)
            .flag("afterSignature", Clause::afterSignature, Clause.Builder::afterSignature)
            .flag("afterEntryIntoForce", Clause::afterEntryIntoForce, Clause.Builder::afterEntryIntoForce)
            .opt("condition", ELIGIBILITY, Clause::condition, Clause.Builder::condition)
            .opt("conditionArticle", TEXT, Clause::conditionArticle, Clause.Builder::conditionArticle)
            .opt("note", TEXT, Clause::note, Clause.Builder::note)
            .opt("provenance", PROVENANCE, Clause::provenance, Clause.Builder::provenance)
            .extensions(Clause::extensions, Clause.Builder::extensions);

    static final ObjectCodec<EntryIntoForce, EntryIntoForce.Builder> ENTRY_INTO_FORCE = ObjectCodec.of(
                    EntryIntoForce.class,
                    "When an instrument enters into force, in general and for a state that joins later.",
                    EntryIntoForce::builder,
                    EntryIntoForce.Builder::build)
            .optInt("instruments", EntryIntoForce::instruments, EntryIntoForce.Builder::instruments)
            .opt("generalDelay", DELAY, EntryIntoForce::generalDelay, EntryIntoForce.Builder::generalDelay)
            .opt("generalArticle", TEXT, EntryIntoForce::generalArticle, EntryIntoForce.Builder::generalArticle)
            .opt("laterDelay", DELAY, EntryIntoForce::laterDelay, EntryIntoForce.Builder::laterDelay)
            .opt("laterArticle", TEXT, EntryIntoForce::laterArticle, EntryIntoForce.Builder::laterArticle)
            .opt("accessionArticle", TEXT, EntryIntoForce::accessionArticle, EntryIntoForce.Builder::accessionArticle)
            .flag(
                    "laterOnlyOnceInForce",
                    EntryIntoForce::laterOnlyOnceInForce,
                    EntryIntoForce.Builder::laterOnlyOnceInForce)
            .opt("notBefore", ref(INSTRUMENT), EntryIntoForce::notBefore, EntryIntoForce.Builder::notBefore)
            .opt("note", TEXT, EntryIntoForce::note, EntryIntoForce.Builder::note)
            .opt("provenance", PROVENANCE, EntryIntoForce::provenance, EntryIntoForce.Builder::provenance)
            .extensions(EntryIntoForce::extensions, EntryIntoForce.Builder::extensions);

    static final ObjectCodec<Withdrawal, Withdrawal.Builder> WITHDRAWAL = ObjectCodec.of(
                    Withdrawal.class,
                    "How a party leaves an instrument, and when that takes effect.",
                    Withdrawal::builder,
                    Withdrawal.Builder::build)
            .opt("article", TEXT, Withdrawal::article, Withdrawal.Builder::article)
            .opt("effectDelay", DELAY, Withdrawal::effectDelay, Withdrawal.Builder::effectDelay)
            .opt("notBefore", DAY, Withdrawal::notBefore, Withdrawal.Builder::notBefore)
            .optInt("termYears", Withdrawal::termYears, Withdrawal.Builder::termYears)
            .optInt("noticeMonths", Withdrawal::noticeMonths, Withdrawal.Builder::noticeMonths)
            .optInt("windowMonths", Withdrawal::windowMonths, Withdrawal.Builder::windowMonths)
            .opt("endsWith", ref(INSTRUMENT), Withdrawal::endsWith, Withdrawal.Builder::endsWith)
            .opt("endsWithArticle", TEXT, Withdrawal::endsWithArticle, Withdrawal.Builder::endsWithArticle)
            .opt("note", TEXT, Withdrawal::note, Withdrawal.Builder::note)
            .opt("provenance", PROVENANCE, Withdrawal::provenance, Withdrawal.Builder::provenance)
            .extensions(Withdrawal::extensions, Withdrawal.Builder::extensions);

    static final ObjectCodec<FinalClauses, FinalClauses.Builder> FINAL_CLAUSES = ObjectCodec.of(
                    FinalClauses.class,
                    "The final clauses of an instrument; what is absent is not known.",
                    FinalClauses::builder,
                    FinalClauses.Builder::build)
            .opt("signature", CLAUSE, FinalClauses::signature, FinalClauses.Builder::signature)
            .map(
                    "consent",
                    MeansOfConsent::of,
                    CLAUSE,
                    FinalClauses::consent,
                    (FinalClauses.Builder builder, MeansOfConsent means, Clause clause) ->
                            builder.putConsent(means, clause))
            .opt(
                    "accessionNeedsAcceptance",
                    BOOL,
                    FinalClauses::accessionNeedsAcceptance,
                    FinalClauses.Builder::accessionNeedsAcceptance)
            .opt("acceptanceDelay", DELAY, FinalClauses::acceptanceDelay, FinalClauses.Builder::acceptanceDelay)
            .opt("acceptanceArticle", TEXT, FinalClauses::acceptanceArticle, FinalClauses.Builder::acceptanceArticle)
            .opt("entryIntoForce", ENTRY_INTO_FORCE, FinalClauses::entryIntoForce, FinalClauses.Builder::entryIntoForce)
            .opt("reservations", TEXT, FinalClauses::reservations, FinalClauses.Builder::reservations)
            .opt("territory", TEXT, FinalClauses::territory, FinalClauses.Builder::territory)
            .opt("withdrawal", WITHDRAWAL, FinalClauses::withdrawal, FinalClauses.Builder::withdrawal)
            .opt("succession", TEXT, FinalClauses::succession, FinalClauses.Builder::succession)
            .extensions(FinalClauses::extensions, FinalClauses.Builder::extensions);

    static final ObjectCodec<Instrument, Instrument.Builder> INSTRUMENTS = ObjectCodec.of(
                    Instrument.class, "A treaty that states join.", Instrument::builder, Instrument.Builder::build)
            .req("id", id(INSTRUMENT), Instrument::id, Instrument.Builder::id)
            .req("title", LOCALIZED, Instrument::title, Instrument.Builder::title)
            .opt("shortTitle", LOCALIZED, Instrument::shortTitle, Instrument.Builder::shortTitle)
            .list("aliases", TEXT, Instrument::aliases, Instrument.Builder::addAlias)
            .set("identifiers", identifier(INSTRUMENT), Instrument::identifiers, Instrument.Builder::addIdentifier)
            .opt("officialReference", TEXT, Instrument::officialReference, Instrument.Builder::officialReference)
            .opt("adoptedOn", DATE, Instrument::adoptedOn, Instrument.Builder::adoptedOn)
            .opt("adoptedAt", TEXT, Instrument::adoptedAt, Instrument.Builder::adoptedAt)
            .opt("inForceSince", DAY, Instrument::inForceSince, Instrument.Builder::inForceSince)
            .opt("depositary", TEXT, Instrument::depositary, Instrument.Builder::depositary)
            .opt("parent", ref(INSTRUMENT), Instrument::parent, Instrument.Builder::parent)
            .or(
                    FinalClauses.builder().build(),
                    "finalClauses",
                    FINAL_CLAUSES,
                    Instrument::finalClauses,
                    Instrument.Builder::finalClauses)
            .opt("provenance", PROVENANCE, Instrument::provenance, Instrument.Builder::provenance)
            .extensions(Instrument::extensions, Instrument.Builder::extensions);

    // ---- ratification

    static final ObjectCodec<Act, Act.Builder> ACTS = ObjectCodec.of(
                    Act.class, "Something that a state did about an instrument.", Act::builder, Act.Builder::build)
            .req("instrument", ref(INSTRUMENT), Act::instrument, Act.Builder::instrument)
            .req("actor", ref(ACTOR), Act::actor, Act.Builder::actor)
            .req("kind", ACT_KIND, Act::kind, Act.Builder::kind)
            .opt("printedKind", TEXT, Act::printedKind, Act.Builder::printedKind)
            .opt("signedOn", DATE, Act::signedOn, Act.Builder::signedOn)
            .opt("depositedOn", DATE, Act::depositedOn, Act.Builder::depositedOn)
            .opt("notifiedOn", DATE, Act::notifiedOn, Act.Builder::notifiedOn)
            .opt("effectiveOn", DATE, Act::effectiveOn, Act.Builder::effectiveOn)
            .opt("enactedOn", DATE, Act::enactedOn, Act.Builder::enactedOn)
            .opt("refersTo", TEXT, Act::refersTo, Act.Builder::refersTo)
            .opt("note", TEXT, Act::note, Act.Builder::note)
            .opt("provenance", PROVENANCE, Act::provenance, Act.Builder::provenance)
            .extensions(Act::extensions, Act.Builder::extensions);

    static final ObjectCodec<Attestation, Attestation.Builder> ATTESTATIONS = ObjectCodec.of(
                    Attestation.class,
                    "What a source says of actors as of a day, without an act.",
                    Attestation::builder,
                    Attestation.Builder::build)
            .req("instrument", ref(INSTRUMENT), Attestation::instrument, Attestation.Builder::instrument)
            .set("actors", ref(ACTOR), Attestation::actors, Attestation.Builder::addActor)
            .req("kind", ATTESTATION_KIND, Attestation::kind, Attestation.Builder::kind)
            .opt("asOf", DATE, Attestation::asOf, Attestation.Builder::asOf)
            .opt("inForceFrom", DAY, Attestation::inForceFrom, Attestation.Builder::inForceFrom)
            .opt("note", TEXT, Attestation::note, Attestation.Builder::note)
            .opt("provenance", PROVENANCE, Attestation::provenance, Attestation.Builder::provenance)
            .extensions(Attestation::extensions, Attestation.Builder::extensions);

    // ---- resolutions

    static final ObjectCodec<Citation, Citation.Builder> CITATION = ObjectCodec.of(
                    Citation.class,
                    "A resolution named in a text, with the title and date printed there.",
                    Citation::builder,
                    Citation.Builder::build)
            .req("symbol", SYMBOL, Citation::symbol, Citation.Builder::symbol)
            .opt("title", TEXT, Citation::title, Citation.Builder::title)
            .opt("date", DATE, Citation::date, Citation.Builder::date)
            .extensions(Citation::extensions, Citation.Builder::extensions);

    static final ObjectCodec<OperativeVerb, OperativeVerb.Builder> OPERATIVE_VERB = ObjectCodec.of(
                    OperativeVerb.class,
                    "A verb of an operative paragraph as printed, and what it does.",
                    OperativeVerb::builder,
                    OperativeVerb.Builder::build)
            .req("phrase", TEXT, OperativeVerb::phrase, OperativeVerb.Builder::phrase)
            .req("action", ACTION, OperativeVerb::action, OperativeVerb.Builder::action)
            .extensions(OperativeVerb::extensions, OperativeVerb.Builder::extensions);

    static final ObjectCodec<PreambularParagraph, PreambularParagraph.Builder> PREAMBULAR_PARAGRAPH = ObjectCodec.of(
                    PreambularParagraph.class,
                    "One paragraph of a preamble; the ordinal is its place in the whole preamble, from 1.",
                    PreambularParagraph::builder,
                    PreambularParagraph.Builder::build)
            .req("ordinal", INT, PreambularParagraph::ordinal, PreambularParagraph.Builder::ordinal)
            .list("citations", CITATION, PreambularParagraph::citations, PreambularParagraph.Builder::addCitation)
            .orderedSet(
                    "instruments",
                    ref(INSTRUMENT),
                    PreambularParagraph::instruments,
                    PreambularParagraph.Builder::addInstrument)
            .opt("text", TEXT, PreambularParagraph::text, PreambularParagraph.Builder::text)
            .extensions(PreambularParagraph::extensions, PreambularParagraph.Builder::extensions);

    static final ObjectCodec<PreambleGroup, PreambleGroup.Builder> PREAMBLE_GROUP = ObjectCodec.of(
                    PreambleGroup.class,
                    "A lead-in of a preamble and the paragraphs under it.",
                    PreambleGroup::builder,
                    PreambleGroup.Builder::build)
            .req("leadIn", TEXT, PreambleGroup::leadIn, PreambleGroup.Builder::leadIn)
            .flag("listed", PreambleGroup::listed, PreambleGroup.Builder::listed)
            .list("paragraphs", PREAMBULAR_PARAGRAPH, PreambleGroup::paragraphs, PreambleGroup.Builder::addParagraph)
            .extensions(PreambleGroup::extensions, PreambleGroup.Builder::extensions);

    static final ObjectCodec<Subparagraph, Subparagraph.Builder> SUBPARAGRAPH = ObjectCodec.of(
                    Subparagraph.class,
                    "A lettered or numbered part of an operative paragraph; it may have parts itself.",
                    Subparagraph::builder,
                    Subparagraph.Builder::build)
            .req("label", TEXT, Subparagraph::label, Subparagraph.Builder::label)
            .opt("text", TEXT, Subparagraph::text, Subparagraph.Builder::text)
            .list(
                    "subparagraphs",
                    Codec.later(() -> DossierCodecs.SUBPARAGRAPH),
                    Subparagraph::subparagraphs,
                    Subparagraph.Builder::addSubparagraph)
            .extensions(Subparagraph::extensions, Subparagraph.Builder::extensions);

    static final ObjectCodec<OperativeParagraph, OperativeParagraph.Builder> OPERATIVE_PARAGRAPH = ObjectCodec.of(
                    OperativeParagraph.class,
                    "One paragraph of the operative part: its number as printed, its verbs, whom it asks and for what.",
                    OperativeParagraph::builder,
                    OperativeParagraph.Builder::build)
            .req("number", TEXT, OperativeParagraph::number, OperativeParagraph.Builder::number)
            .opt("verb", OPERATIVE_VERB, OperativeParagraph::verb, OperativeParagraph.Builder::verb)
            .list(
                    "furtherVerbs",
                    OPERATIVE_VERB,
                    OperativeParagraph::furtherVerbs,
                    OperativeParagraph.Builder::addFurtherVerb)
            .orderedSet(
                    "addressees", ref(ACTOR), OperativeParagraph::addressees, OperativeParagraph.Builder::addAddressee)
            .set("mandates", MANDATE, OperativeParagraph::mandates, OperativeParagraph.Builder::addMandate)
            .opt("dueSession", INT, OperativeParagraph::dueSession, OperativeParagraph.Builder::dueSession)
            .opt("due", DATE, OperativeParagraph::due, OperativeParagraph.Builder::due)
            .flag("budgetProviso", OperativeParagraph::budgetProviso, OperativeParagraph.Builder::budgetProviso)
            .list("citations", CITATION, OperativeParagraph::citations, OperativeParagraph.Builder::addCitation)
            .orderedSet(
                    "instruments",
                    ref(INSTRUMENT),
                    OperativeParagraph::instruments,
                    OperativeParagraph.Builder::addInstrument)
            .list(
                    "subparagraphs",
                    SUBPARAGRAPH,
                    OperativeParagraph::subparagraphs,
                    OperativeParagraph.Builder::addSubparagraph)
            .opt("text", TEXT, OperativeParagraph::text, OperativeParagraph.Builder::text)
            .extensions(OperativeParagraph::extensions, OperativeParagraph.Builder::extensions);

    static final ObjectCodec<Resolution, Resolution.Builder> RESOLUTIONS = ObjectCodec.of(
                    Resolution.class,
                    "What a resolution is: its symbol, title and dates, its preamble, its operative paragraphs.",
                    Resolution::builder,
                    Resolution.Builder::build)
            .opt("symbol", SYMBOL, Resolution::symbol, Resolution.Builder::symbol)
            .or(Symbol.Kind.RESOLUTION, "kind", SYMBOL_KIND, Resolution::kind, Resolution.Builder::kind)
            .flag("draft", Resolution::draft, Resolution.Builder::draft)
            .opt("body", ref(ACTOR), Resolution::body, Resolution.Builder::body)
            .opt("session", SESSION, Resolution::session, Resolution.Builder::session)
            .opt("title", LOCALIZED, Resolution::title, Resolution.Builder::title)
            .opt("adoptedOn", DATE, Resolution::adoptedOn, Resolution.Builder::adoptedOn)
            .opt("adoptedAt", TEXT, Resolution::adoptedAt, Resolution.Builder::adoptedAt)
            .opt("agreedBy", ref(ACTOR), Resolution::agreedBy, Resolution.Builder::agreedBy)
            .opt("agreedOn", DATE, Resolution::agreedOn, Resolution.Builder::agreedOn)
            .list("sponsors", PARTICIPATION, Resolution::sponsors, Resolution.Builder::addSponsor)
            .opt("adoptedAs", SYMBOL, Resolution::adoptedAs, Resolution.Builder::adoptedAs)
            .set("languages", LANGUAGE, Resolution::languages, Resolution.Builder::addLanguage)
            .set(
                    "authenticLanguages",
                    LANGUAGE,
                    Resolution::authenticLanguages,
                    Resolution.Builder::addAuthenticLanguage)
            .list("preamble", PREAMBLE_GROUP, Resolution::preamble, Resolution.Builder::addPreamble)
            .list("operative", OPERATIVE_PARAGRAPH, Resolution::operative, Resolution.Builder::addOperative)
            .list(
                    "parallels",
                    Codec.later(() -> DossierCodecs.RESOLUTIONS),
                    Resolution::parallels,
                    Resolution.Builder::addParallel)
            .opt("provenance", PROVENANCE, Resolution::provenance, Resolution.Builder::provenance)
            .extensions(Resolution::extensions, Resolution.Builder::extensions);

    // ---- programmes

    static final ObjectCodec<WorkArea, WorkArea.Builder> WORK_AREA = ObjectCodec.of(
                    WorkArea.class,
                    "An area of work of a programme, numbered from 1.",
                    WorkArea::builder,
                    WorkArea.Builder::build)
            .req("id", id(Concept.AREA), WorkArea::id, WorkArea.Builder::id)
            .req("number", INT, WorkArea::number, WorkArea.Builder::number)
            .req("title", LOCALIZED, WorkArea::title, WorkArea.Builder::title)
            .extensions(WorkArea::extensions, WorkArea.Builder::extensions);

    static final ObjectCodec<Programme, Programme.Builder> PROGRAMMES = ObjectCodec.of(
                    Programme.class,
                    "A programme under one identity, with every name that texts give it.",
                    Programme::builder,
                    Programme.Builder::build)
            .req("id", id(PROGRAMME), Programme::id, Programme.Builder::id)
            .req("name", LOCALIZED, Programme::name, Programme.Builder::name)
            .list("aliases", TEXT, Programme::aliases, Programme.Builder::addAlias)
            .opt("runBy", ref(ACTOR), Programme::runBy, Programme.Builder::runBy)
            .opt("establishedBy", TEXT, Programme::establishedBy, Programme.Builder::establishedBy)
            .opt("establishedOn", DATE, Programme::establishedOn, Programme.Builder::establishedOn)
            .list("workAreas", WORK_AREA, Programme::workAreas, Programme.Builder::addWorkArea)
            .opt("provenance", PROVENANCE, Programme::provenance, Programme.Builder::provenance)
            .extensions(Programme::extensions, Programme.Builder::extensions);

    static final ObjectCodec<Plan, Plan.Builder> PLANS = ObjectCodec.of(
                    Plan.class, "A plan of an institute or a state for some years.", Plan::builder, Plan.Builder::build)
            .req("id", id(PLAN), Plan::id, Plan.Builder::id)
            .req("title", LOCALIZED, Plan::title, Plan.Builder::title)
            .req("owner", ref(ACTOR), Plan::owner, Plan.Builder::owner)
            .opt("period", DATE, Plan::period, Plan.Builder::period)
            .opt("adoptedOn", DATE, Plan::adoptedOn, Plan.Builder::adoptedOn)
            .opt("adoptedAt", TEXT, Plan::adoptedAt, Plan.Builder::adoptedAt)
            .list("participants", PARTICIPATION, Plan::participants, Plan.Builder::addParticipant)
            .opt("note", TEXT, Plan::note, Plan.Builder::note)
            .opt("provenance", PROVENANCE, Plan::provenance, Plan.Builder::provenance)
            .extensions(Plan::extensions, Plan.Builder::extensions);

    static final ObjectCodec<Product, Product.Builder> PRODUCT = ObjectCodec.of(
                    Product.class,
                    "Something that came of an activity and can be named.",
                    Product::builder,
                    Product.Builder::build)
            .req("title", LOCALIZED, Product::title, Product.Builder::title)
            .opt("version", TEXT, Product::version, Product.Builder::version)
            .set("languages", LANGUAGE, Product::languages, Product.Builder::addLanguage)
            .opt("issuedOn", DATE, Product::issuedOn, Product.Builder::issuedOn)
            .list(
                    "addresses",
                    TEXT,
                    Product::addresses,
                    (builder, address) -> builder.addAllAddresses(List.of(address)))
            .opt("plan", ref(PLAN), Product::plan, Product.Builder::plan)
            .extensions(Product::extensions, Product.Builder::extensions);

    static final ObjectCodec<Activity, Activity.Builder> ACTIVITIES = ObjectCodec.of(
                    Activity.class, "Something done, under way or planned.", Activity::builder, Activity.Builder::build)
            .req("id", id(ACTIVITY), Activity::id, Activity.Builder::id)
            .req("kind", ACTIVITY_KIND, Activity::kind, Activity.Builder::kind)
            .req("title", LOCALIZED, Activity::title, Activity.Builder::title)
            .list("aliases", TEXT, Activity::aliases, Activity.Builder::addAlias)
            .req("progress", PROGRESS, Activity::progress, Activity.Builder::progress)
            .opt("programme", ref(PROGRAMME), Activity::programme, Activity.Builder::programme)
            .set("workAreas", ref(Concept.AREA), Activity::workAreas, Activity.Builder::addWorkArea)
            .opt("date", DATE, Activity::date, Activity.Builder::date)
            .opt("place", TEXT, Activity::place, Activity.Builder::place)
            .opt("ordinal", INT, Activity::ordinal, Activity.Builder::ordinal)
            .opt("theme", LOCALIZED, Activity::theme, Activity.Builder::theme)
            .opt("cadence", TEXT, Activity::cadence, Activity.Builder::cadence)
            .list("stages", TEXT, Activity::stages, Activity.Builder::addStage)
            .list("participants", PARTICIPATION, Activity::participants, Activity.Builder::addParticipant)
            .list("quantities", QUANTITY, Activity::quantities, Activity.Builder::addQuantity)
            .list("products", PRODUCT, Activity::products, Activity.Builder::addProduct)
            .list("mandates", TEXT, Activity::mandates, Activity.Builder::addMandate)
            .opt("note", TEXT, Activity::note, Activity.Builder::note)
            .opt("provenance", PROVENANCE, Activity::provenance, Activity.Builder::provenance)
            .extensions(Activity::extensions, Activity.Builder::extensions);

    static final ObjectCodec<Event, Event.Builder> EVENTS = ObjectCodec.of(
                    Event.class,
                    "A congress, conference or session of others that a resolution cites.",
                    Event::builder,
                    Event.Builder::build)
            .req("id", id(EVENT), Event::id, Event.Builder::id)
            .req("name", LOCALIZED, Event::name, Event.Builder::name)
            .opt("ordinal", INT, Event::ordinal, Event.Builder::ordinal)
            .opt("date", DATE, Event::date, Event.Builder::date)
            .opt("place", TEXT, Event::place, Event.Builder::place)
            .opt("theme", LOCALIZED, Event::theme, Event.Builder::theme)
            .list("outcomes", LOCALIZED, Event::outcomes, Event.Builder::addOutcome)
            .list("participants", PARTICIPATION, Event::participants, Event.Builder::addParticipant)
            .opt("provenance", PROVENANCE, Event::provenance, Event.Builder::provenance)
            .extensions(Event::extensions, Event.Builder::extensions);

    static final ObjectCodec<Series.Point, Series.Point.Builder> POINT = ObjectCodec.of(
                    Series.Point.class,
                    "One value of a series at a time.",
                    Series.Point::builder,
                    Series.Point.Builder::build)
            .req("at", DATE, Series.Point::at, Series.Point.Builder::at)
            .req("quantity", QUANTITY, Series.Point::quantity, Series.Point.Builder::quantity)
            .set("actors", ref(ACTOR), Series.Point::actors, Series.Point.Builder::addActor)
            .opt("provenance", PROVENANCE, Series.Point::provenance, Series.Point.Builder::provenance)
            .extensions(Series.Point::extensions, Series.Point.Builder::extensions);

    static final ObjectCodec<Series, Series.Builder> SERIES_LIST = ObjectCodec.of(
                    Series.class, "A number over time.", Series::builder, Series.Builder::build)
            .req("id", id(SERIES), Series::id, Series.Builder::id)
            .req("title", LOCALIZED, Series::title, Series.Builder::title)
            .list("points", POINT, Series::points, Series.Builder::addPoint)
            .extensions(Series::extensions, Series.Builder::extensions);

    // ---- funding

    static final ObjectCodec<Fund, Fund.Builder> FUNDS = ObjectCodec.of(
                    Fund.class, "A fund that contributions go to.", Fund::builder, Fund.Builder::build)
            .req("id", id(FUND), Fund::id, Fund.Builder::id)
            .req("name", LOCALIZED, Fund::name, Fund.Builder::name)
            .list("aliases", TEXT, Fund::aliases, Fund.Builder::addAlias)
            .opt("heldBy", ref(ACTOR), Fund::heldBy, Fund.Builder::heldBy)
            .opt("programme", ref(PROGRAMME), Fund::programme, Fund.Builder::programme)
            .opt("provenance", PROVENANCE, Fund::provenance, Fund.Builder::provenance)
            .extensions(Fund::extensions, Fund.Builder::extensions);

    static final ObjectCodec<Contribution, Contribution.Builder> CONTRIBUTIONS = ObjectCodec.of(
                    Contribution.class,
                    "Money or help that somebody gave, or promised.",
                    Contribution::builder,
                    Contribution.Builder::build)
            .req("id", id(CONTRIBUTION), Contribution::id, Contribution.Builder::id)
            .or(
                    ContributionKind.of(ContributionKind.Known.CONTRIBUTION),
                    "kind",
                    CONTRIBUTION_KIND,
                    Contribution::kind,
                    Contribution.Builder::kind)
            .req("contributor", ref(ACTOR), Contribution::contributor, Contribution.Builder::contributor)
            .opt("through", TEXT, Contribution::through, Contribution.Builder::through)
            .req("amount", AMOUNT, Contribution::amount, Contribution.Builder::amount)
            .opt("date", DATE, Contribution::date, Contribution.Builder::date)
            .opt("fund", ref(FUND), Contribution::fund, Contribution.Builder::fund)
            .opt("recipient", ref(ACTOR), Contribution::recipient, Contribution.Builder::recipient)
            .flag("shared", Contribution::shared, Contribution.Builder::shared)
            .set("usedFor", ref(ACTIVITY), Contribution::usedFor, Contribution.Builder::addUsedFor)
            .opt("earmarkedFor", TEXT, Contribution::earmarkedFor, Contribution.Builder::earmarkedFor)
            .set("reservedFor", ref(ACTIVITY), Contribution::reservedFor, Contribution.Builder::addReservedFor)
            .opt("against", ref(CONTRIBUTION), Contribution::against, Contribution.Builder::against)
            .opt("note", TEXT, Contribution::note, Contribution.Builder::note)
            .opt("provenance", PROVENANCE, Contribution::provenance, Contribution.Builder::provenance)
            .extensions(Contribution::extensions, Contribution.Builder::extensions);

    // ---- the account

    static final ObjectCodec<Report.Reference, Report.Reference.Builder> REFERENCE = ObjectCodec.of(
                    Report.Reference.class,
                    "One place of a report that names paragraphs of the resolution.",
                    Report.Reference::builder,
                    Report.Reference.Builder::build)
            .orderedSet("paragraphs", TEXT, Report.Reference::paragraphs, Report.Reference.Builder::addParagraph)
            .opt("heading", TEXT, Report.Reference::heading, Report.Reference.Builder::heading)
            .opt("workArea", INT, Report.Reference::workArea, Report.Reference.Builder::workArea)
            .set("about", MANDATE, Report.Reference::about, Report.Reference.Builder::addAbout)
            .set("activities", ref(ACTIVITY), Report.Reference::activities, Report.Reference.Builder::addActivity)
            .set(
                    "contributions",
                    ref(CONTRIBUTION),
                    Report.Reference::contributions,
                    Report.Reference.Builder::addContribution)
            .opt("span", SPAN, Report.Reference::span, Report.Reference.Builder::span)
            .extensions(Report.Reference::extensions, Report.Reference.Builder::extensions);

    static final ObjectCodec<Report, Report.Builder> REPORTS = ObjectCodec.of(
                    Report.class,
                    "A report on carrying out a resolution, and the paragraphs that it accounts for.",
                    Report::builder,
                    Report.Builder::build)
            .req("id", id(REPORT), Report::id, Report.Builder::id)
            .opt("title", LOCALIZED, Report::title, Report.Builder::title)
            .opt("resolution", SYMBOL, Report::resolution, Report.Builder::resolution)
            .opt("period", DATE, Report::period, Report.Builder::period)
            .list("participants", PARTICIPATION, Report::participants, Report.Builder::addParticipant)
            .set("languages", LANGUAGE, Report::languages, Report.Builder::addLanguage)
            .list("references", REFERENCE, Report::references, Report.Builder::addReference)
            .opt("provenance", PROVENANCE, Report::provenance, Report.Builder::provenance)
            .extensions(Report::extensions, Report.Builder::extensions);

    static final ObjectCodec<Link, Link.Builder> LINKS = ObjectCodec.of(
                    Link.class,
                    "Two things joined, by a source or by a rule that is named. An end is SYMBOL#NUMBER for a"
                            + " paragraph, else a kind and an id, as activity:course-2011.",
                    Link::builder,
                    Link.Builder::build)
            .req("kind", LINK_KIND, Link::kind, Link.Builder::kind)
            .req("from", LINK_END, Link::from, Link.Builder::from)
            .req("to", LINK_END, Link::to, Link.Builder::to)
            .opt("rule", TEXT, Link::rule, Link.Builder::rule)
            .opt("span", SPAN, Link::span, Link.Builder::span)
            .opt("reason", REASON, Link::reason, Link.Builder::reason)
            .opt("provenance", PROVENANCE, Link::provenance, Link.Builder::provenance)
            .extensions(Link::extensions, Link.Builder::extensions);

    static final ObjectCodec<Dossier, Dossier.Builder> DOSSIER = ObjectCodec.of(
                    Dossier.class, "Everything about a mandate in one value.", Dossier::builder, Dossier.Builder::build)
            .constant("format", FORMAT, DossierCodecs::otherFormat)
            .constant("formatVersion", VERSION, DossierCodecs::otherVersion)
            .opt("title", LOCALIZED, Dossier::title, Dossier.Builder::title)
            .opt("dataVersion", TEXT, Dossier::dataVersion, Dossier.Builder::dataVersion)
            .opt("asOf", DATE, Dossier::asOf, Dossier.Builder::asOf)
            .opt("licence", TEXT, Dossier::licence, Dossier.Builder::licence)
            .list("sources", SOURCES, Dossier::sources, Dossier.Builder::addSource)
            .list("actors", ACTORS, Dossier::actors, Dossier.Builder::addActor)
            .list("memberships", MEMBERSHIPS, Dossier::memberships, Dossier.Builder::addMembership)
            .list("instruments", INSTRUMENTS, Dossier::instruments, Dossier.Builder::addInstrument)
            .list("statusNotCovered", ref(INSTRUMENT), Dossier::statusNotCovered, Dossier.Builder::addStatusNotCovered)
            .list("acts", ACTS, Dossier::acts, Dossier.Builder::addAct)
            .list("attestations", ATTESTATIONS, Dossier::attestations, Dossier.Builder::addAttestation)
            .list("resolutions", RESOLUTIONS, Dossier::resolutions, Dossier.Builder::addResolution)
            .list("programmes", PROGRAMMES, Dossier::programmes, Dossier.Builder::addProgramme)
            .list("plans", PLANS, Dossier::plans, Dossier.Builder::addPlan)
            .list("activities", ACTIVITIES, Dossier::activities, Dossier.Builder::addActivity)
            .list("events", EVENTS, Dossier::events, Dossier.Builder::addEvent)
            .list("series", SERIES_LIST, Dossier::series, (builder, series) -> builder.addAllSeries(List.of(series)))
            .list("funds", FUNDS, Dossier::funds, Dossier.Builder::addFund)
            .list("contributions", CONTRIBUTIONS, Dossier::contributions, Dossier.Builder::addContribution)
            .list("reports", REPORTS, Dossier::reports, Dossier.Builder::addReport)
            .list("links", LINKS, Dossier::links, Dossier.Builder::addLink)
            .extensions(Dossier::extensions, Dossier.Builder::extensions);

    /** The codecs of the aggregates that a mapper may meet on their own. */
    static final List<ObjectCodec<?, ?>> AGGREGATES = List.of(
            DOSSIER,
            SOURCES,
            PROVENANCE,
            ACTORS,
            MEMBERSHIPS,
            PARTICIPATION,
            INSTRUMENTS,
            FINAL_CLAUSES,
            CLAUSE,
            ENTRY_INTO_FORCE,
            WITHDRAWAL,
            ELIGIBILITY,
            ACTS,
            ATTESTATIONS,
            RESOLUTIONS,
            PREAMBLE_GROUP,
            PREAMBULAR_PARAGRAPH,
            OPERATIVE_PARAGRAPH,
            OPERATIVE_VERB,
            SUBPARAGRAPH,
            CITATION,
            PROGRAMMES,
            WORK_AREA,
            PLANS,
            ACTIVITIES,
            PRODUCT,
            EVENTS,
            SERIES_LIST,
            POINT,
            FUNDS,
            CONTRIBUTIONS,
            REPORTS,
            REFERENCE,
            LINKS);

    /** The codecs of the lists of words. */
    static final List<CodeCodec<?>> CODES = List.of(
            LANGUAGE,
            ACTOR_KIND,
            MEMBERSHIP_KIND,
            ROLE,
            ELIGIBILITY_KIND,
            MEANS_OF_CONSENT,
            ACT_KIND,
            ATTESTATION_KIND,
            ACTION,
            MANDATE,
            ACTIVITY_KIND,
            CONTRIBUTION_KIND,
            LINK_KIND,
            SYMBOL_KIND,
            PROGRESS,
            BASIS);

    private DossierCodecs() {}

    private static void otherFormat(JsonIn in, String format) {
        in.error("json.format.unknown", "Expected the format '" + FORMAT + "' but found " + Finding.quote(format));
    }

    private static void otherVersion(JsonIn in, String version) {
        in.report(
                Severity.ERROR,
                "json.version.unsupported",
                "Expected format version '" + VERSION + "' but found " + Finding.quote(version));
    }
}
