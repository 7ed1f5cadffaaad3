package anna.ratification;

import anna.fact.Language;
import anna.fact.Localized;
import anna.fact.PartialDate;
import anna.fact.Provenance;
import anna.instrument.MeansOfConsent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What makes the status of one day: the acts, dates, attestations and articles, and the sentence that says so. */
final class Grounds {

    private final History history;
    private final Terms terms;
    private final String actor;
    private final LocalDate on;
    private final BiFunction<String, Language, String> names;
    private final int statuses;
    private final Status status;
    private final Certainty certainty;
    private final @Nullable Spell spell;
    private final List<Attestation> bearing;
    private final List<Act> acts;
    private final List<Objection> objections;

    /** @param against what the clauses say against the acts of the history */
    Grounds(
            History history,
            String actor,
            LocalDate on,
            BiFunction<String, Language, String> names,
            List<Objection> against) {
        this.history = history;
        this.terms = history.terms();
        this.actor = actor;
        this.on = on;
        this.names = names;
        this.statuses = history.statuses(on);
        this.status = Statuses.statusOf(statuses);
        this.certainty = history.certainty(on);
        this.spell = terms.isBeforeOpening(on)
                ? null
                : history.course().spells().stream()
                        .filter(known -> known.readings().stream().anyMatch(this::mayHaveBegun))
                        .reduce((earlier, later) -> later)
                        .orElse(null);
        this.bearing = history.bearingOn(on);
        this.acts = acts();
        this.objections = against.stream()
                .filter(objection -> acts.stream().anyMatch(act -> act == objection.act()))
                .toList();
    }

    private boolean mayHaveBegun(Spell.Reading reading) {
        return reading.deposit().mayBeBy(on) || !reading.firstInForce().isAfter(on);
    }

    Standing standing(List<Route> routes) {
        return Standing.builder()
                .instrument(terms.instrument().id())
                .actor(actor)
                .on(on)
                .status(status)
                .possible(Statuses.listOf(statuses))
                .certainty(certainty)
                .signedOn(signature().flatMap(Grounds::dateOfSignature))
                .depositedOn(
                        consent().flatMap(Consent::act).flatMap(Consent::dateOf).filter(this::mayBePast))
                .inForceFrom(inForceFrom())
                .endedOn(endedOn())
                .horizon(history.horizon())
                .routes(routes)
                .acts(acts)
                .attestations(bearing)
                .articles(articles())
                .findings(objections.stream().map(Objection::finding).toList())
                .reasons(Localized.of(Map.of(
                        Language.ENGLISH,
                        new Sentence(Wording.english()).reason(),
                        Language.SPANISH,
                        new Sentence(Wording.spanish()).reason())))
                .build();
    }

    private boolean mayBePast(PartialDate date) {
        return !date.isAfter(on).isYes();
    }

    private static Optional<PartialDate> dateOfSignature(Act act) {
        return act.signedOn().or(act::notifiedOn).or(act::depositedOn);
    }

    /** Returns the signature that is known best of those made by the day. */
    private Optional<Act> signature() {
        if (terms.isBeforeOpening(on)) {
            return Optional.empty();
        }
        return history.course().signatures().stream()
                .filter(step -> step.days().mayBeBy(on))
                .flatMap(step -> step.act().stream())
                .min(Comparator.comparing((Act act) ->
                                !dateOfSignature(act).flatMap(PartialDate::day).isPresent())
                        .thenComparing(act -> Days.of(dateOfSignature(act)).first()));
    }

    private Optional<Consent> consent() {
        return Optional.ofNullable(spell)
                .flatMap(known -> known.readings().stream()
                        .filter(this::mayHaveBegun)
                        .map(Spell.Reading::consent)
                        .filter(consent -> consent.act().isPresent())
                        .min(Comparator.comparing(
                                        (Consent consent) -> !consent.deposit().isOneDay())
                                .thenComparing(consent -> consent.deposit().first())));
    }

    private Optional<LocalDate> inForceFrom() {
        if (spell == null) {
            return Optional.empty();
        }
        List<Days> days = spell.inForce().stream().distinct().toList();
        return days.size() == 1 && days.get(0).isOneDay()
                ? Optional.of(days.get(0).first()).filter(day -> !day.equals(LocalDate.MAX))
                : Optional.empty();
    }

    private List<End> ends() {
        return spell == null
                ? List.of()
                : spell.ends().stream().filter(end -> end.notice().mayBeBy(on)).toList();
    }

    private Optional<LocalDate> endedOn() {
        if (spell == null || ends().isEmpty()) {
            return Optional.empty();
        }
        List<Days> days = spell.endReadings();
        boolean mayBeBound = (statuses & (Statuses.PARTY | Statuses.FORMER_PARTY)) != 0;
        return mayBeBound && days.size() == 1 && days.get(0).isOneDay()
                ? Optional.of(days.get(0).first())
                : Optional.empty();
    }

    private List<Act> acts() {
        if (terms.isBeforeOpening(on)) {
            return List.of();
        }
        List<Act> acts = new ArrayList<>();
        history.course().signatures().stream()
                .filter(step -> step.days().mayBeBy(on))
                .forEach(step -> step.act().ifPresent(acts::add));
        history.course().signaturesWithdrawn().stream()
                .filter(step -> step.days().mayBeBy(on))
                .forEach(step -> step.act().ifPresent(acts::add));
        for (Spell known : history.course().spells()) {
            if (known.readings().stream().anyMatch(this::mayHaveBegun)) {
                known.consents()
                        .forEach(
                                consent -> consent.act().filter(this::mayBeDone).ifPresent(acts::add));
            }
            known.ends().stream().filter(end -> end.notice().mayBeBy(on)).forEach(end -> acts.add(end.act()));
        }
        acts.sort(Comparator.comparing(act -> Days.of(dateOf(act)).first()));
        return acts;
    }

    private boolean mayBeDone(Act act) {
        return Consent.dateOf(act).map(this::mayBePast).orElse(true)
                || act.effectiveOn().filter(this::mayBePast).isPresent();
    }

    private static Optional<PartialDate> dateOf(Act act) {
        return act.kind().is(ActKind.Known.SIGNATURE)
                ? dateOfSignature(act)
                : act.depositedOn().or(act::notifiedOn).or(act::effectiveOn);
    }

    private List<String> articles() {
        List<String> list = new ArrayList<>();
        switch (status) {
            case NONE -> {
                if (terms.isBeforeOpening(on)) {
                    terms.openingArticle().ifPresent(list::add);
                }
            }
            case SIGNATORY -> terms.signatureArticle().ifPresent(list::add);
            case CONSENTED, PARTY, FORMER_PARTY, UNKNOWN, DISPUTED -> {
                consentArticle().ifPresent(list::add);
                entryArticle().ifPresent(list::add);
                ends().forEach(end -> end.article().ifPresent(list::add));
            }
        }
        return list.stream().distinct().toList();
    }

    private Optional<String> consentArticle() {
        return consent()
                .flatMap(Consent::act)
                .map(act -> act.kind().code())
                .flatMap(code -> Optional.ofNullable(
                                terms.instrument().finalClauses().consent().get(MeansOfConsent.of(code)))
                        .flatMap(clause -> clause.article()));
    }

    private Optional<String> entryArticle() {
        return consent()
                .filter(consent -> consent.deposit().isOneDay())
                .flatMap(consent ->
                        terms.inForceArticle(consent, consent.deposit().first()));
    }

    /** Writes the reason in one language. */
    private final class Sentence {

        private final Wording words;
        private final String actorName;
        private final String instrumentName;

        Sentence(Wording words) {
            this.words = words;
            this.actorName = names.apply(actor, words.language());
            this.instrumentName = words.the(words.nameOf(terms.instrument(), names));
        }

        String reason() {
            String phrases = terms.isBeforeOpening(on)
                    ? words.beforeOpening(instrumentName, terms.opening().orElse(on)) + words.by(terms.openingArticle())
                    : statement();
            if (!objections.isEmpty()) {
                phrases += words.objections(
                        objections.stream().map(words::objection).toList());
            }
            if (certainty == Certainty.PRESUMED) {
                phrases += words.presumed(history.horizon());
            }
            return words.sentence(phrases);
        }

        private String statement() {
            return switch (status) {
                case NONE -> none();
                case SIGNATORY -> signatory();
                case CONSENTED, PARTY -> bound();
                case FORMER_PARTY ->
                    ends().isEmpty() ? words.noLongerInForce(actorName, instrumentName) : endOf(ends().get(0), true);
                case DISPUTED -> words.contradiction(actorName, instrumentName, on, records());
                case UNKNOWN ->
                    history.acts().isEmpty() && history.attestations().isEmpty()
                            ? words.nothingRecorded(actorName, instrumentName)
                            : words.undecided(actorName, instrumentName, on, Statuses.listOf(statuses), records());
            };
        }

        private String none() {
            Optional<Act> withdrawn = history.course().signaturesWithdrawn().stream()
                    .filter(step -> step.days().mayBeBy(on))
                    .flatMap(step -> step.act().stream())
                    .findFirst();
            if (withdrawn.isPresent()) {
                return words.withdrewSignature(actorName, instrumentName, words.when(End.dateOf(withdrawn.get())));
            }
            return bearing(Attestation.Kind.Known.NO_ACT)
                    .map(attestation ->
                            words.nothingAttested(actorName, instrumentName, words.asOf(attestation.asOf())))
                    .or(() -> bearing(Attestation.Kind.Known.COMPLETE_LIST)
                            .map(attestation -> words.notOnCompleteList(
                                    actorName, instrumentName, words.asOf(attestation.asOf()), on)))
                    .orElseGet(() -> words.nothingDone(actorName, instrumentName, on));
        }

        private Optional<Attestation> bearing(Attestation.Kind.Known kind) {
            return bearing.stream()
                    .filter(attestation -> attestation.kind().is(kind))
                    .findFirst();
        }

        private String signatory() {
            Optional<Act> act = signature();
            String article = words.under(terms.signatureArticle());
            if (act.isEmpty()) {
                return bearing(Attestation.Kind.Known.SIGNED_ONLY)
                        .map(attestation -> words.attestedSignature(
                                actorName, instrumentName, article, words.asOf(attestation.asOf())))
                        .orElseGet(() -> words.signed(actorName, instrumentName, "", article, on));
            }
            return words.signed(actorName, instrumentName, words.when(dateOfSignature(act.get())), article, on);
        }

        private String bound() {
            StringBuilder phrases = new StringBuilder(joined());
            if (consent().isEmpty()) {
                return phrases.toString();
            }
            Optional<LocalDate> from = inForceFrom();
            phrases.append(words.inForce(
                    actorName,
                    status == Status.PARTY,
                    from,
                    from.map(this::whyFrom).orElse("")));
            List<String> others = further();
            if (!others.isEmpty()) {
                phrases.append(words.further(others));
            }
            if (!ends().isEmpty()) {
                phrases.append("; ").append(endOf(ends().get(0), false));
            }
            return phrases.toString();
        }

        /** Says what made it consent: the act, or that it is attested. */
        private String joined() {
            Optional<Act> act = consent().flatMap(Consent::act);
            if (act.isPresent()) {
                return words.consented(
                        actorName,
                        act.get().kind(),
                        instrumentName,
                        words.how(act.get()),
                        words.when(Consent.dateOf(act.get())),
                        words.under(consentArticle()));
            }
            for (Attestation attestation : bearing) {
                if (attestation.kind().is(Attestation.Kind.Known.IN_FORCE_FROM)
                        && attestation.inForceFrom().isPresent()) {
                    return words.attestedInForce(
                            actorName, instrumentName, attestation.inForceFrom().get());
                }
                if (attestation.kind().is(Attestation.Kind.Known.PARTY)) {
                    return words.attestedParty(actorName, instrumentName, words.asOf(attestation.asOf()));
                }
            }
            return words.joinedAsLaterActShows(actorName, instrumentName);
        }

        /** Says which rule or which statement gives the day of entry into force. */
        private String whyFrom(LocalDate from) {
            Optional<Consent> consent = consent();
            if (consent.isEmpty() || !consent.get().deposit().isOneDay()) {
                return "";
            }
            LocalDate deposit = consent.get().deposit().first();
            Days rule = terms.inForce(deposit);
            Optional<String> article = terms.inForceArticle(consent.get(), deposit);
            if (rule.equals(Days.on(from))) {
                boolean stated = spell != null
                        && spell.readings().stream()
                                .flatMap(reading -> reading.stated().stream())
                                .anyMatch(days -> days.last().isBefore(from));
                return words.by(article) + (stated ? words.thoughEarlierIsStated() : "");
            }
            return words.asStated(article, Optional.of(rule.first()).filter(day -> rule.isOneDay()));
        }

        /** Names consents that add nothing. */
        private List<String> further() {
            if (spell == null) {
                return List.of();
            }
            Optional<Consent> principal = consent();
            return spell.consents().stream()
                    .filter(consent -> principal.isEmpty() || !consent.equals(principal.get()))
                    .filter(consent ->
                            principal.filter(consent::recordsSameActAs).isEmpty())
                    .flatMap(consent -> consent.act().stream())
                    .filter(act ->
                            Consent.dateOf(act).filter(Grounds.this::mayBePast).isPresent())
                    .map(act -> words.kind(act.kind()) + words.when(Consent.dateOf(act)))
                    .toList();
        }

        private String endOf(End end, boolean past) {
            boolean parent = end.kind() == End.Kind.PARENT;
            String of = parent ? words.the(names.apply(end.act().instrument(), words.language())) : instrumentName;
            return words.ended(
                    actorName,
                    of,
                    end.kind() != End.Kind.WITHDRAWAL_OF_CONSENT,
                    words.when(End.dateOf(end.act())),
                    parent ? words.endsOther(instrumentName) : words.takesEffect(),
                    endedOn(),
                    past,
                    whyThen(end));
        }

        /** Says which rule or which statement gives the day on which it ends. */
        private String whyThen(End end) {
            Optional<LocalDate> day = endedOn();
            Days rule = terms.ended(end.notice());
            boolean stated = end.kind() == End.Kind.DENUNCIATION
                    && end.act().effectiveOn().isPresent()
                    && day.map(Days::on).filter(rule::equals).isEmpty();
            return stated
                    ? words.asStated(end.article(), Optional.of(rule.first()).filter(first -> rule.isOneDay()))
                    : words.by(end.article());
        }

        /** Names every record that bears on the status. */
        private String records() {
            List<String> records = new ArrayList<>();
            for (Act act : history.acts()) {
                boolean bears = act.kind().isConsent()
                        || act.kind().is(ActKind.Known.SIGNATURE)
                        || act.kind().is(ActKind.Known.DENUNCIATION)
                        || act.kind().is(ActKind.Known.WITHDRAWAL);
                if (bears) {
                    records.add(words.recorded(
                            act.kind(),
                            words.when(dateOf(act)),
                            act.effectiveOn()
                                    .map(date -> words.withEffect(words.when(Optional.of(date))))
                                    .orElse(""),
                            act.provenance().map(Provenance::source)));
                }
            }
            for (Attestation attestation : history.attestations()) {
                records.add(words.attested(
                        attestation,
                        words.asOf(attestation.asOf()),
                        attestation.provenance().map(Provenance::source)));
            }
            return records.isEmpty() ? words.noAct() : String.join(", ", records);
        }
    }
}
