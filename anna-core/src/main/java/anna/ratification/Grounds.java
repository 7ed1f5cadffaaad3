package anna.ratification;

import anna.fact.Localized;
import anna.fact.PartialDate;
import anna.instrument.Instrument;
import anna.instrument.MeansOfConsent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What makes the status of one day: the acts, dates, attestations and articles, and the sentence that says so. */
final class Grounds {

    private final History history;
    private final Terms terms;
    private final String actor;
    private final LocalDate on;
    private final UnaryOperator<String> names;
    private final int statuses;
    private final Status status;
    private final Certainty certainty;
    private final @Nullable Spell spell;

    Grounds(History history, String actor, LocalDate on, UnaryOperator<String> names) {
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
                .acts(acts())
                .attestations(history.bearingOn(on))
                .articles(articles())
                .reason(reason())
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
                .flatMap(consent -> terms.inForceArticle(consent.deposit().first()));
    }

    private String actorName() {
        return names.apply(actor);
    }

    private String instrumentName() {
        return nameOf(terms.instrument());
    }

    private String nameOf(Instrument instrument) {
        String name = names.apply(instrument.id());
        return name.equals(instrument.id())
                ? instrument.shortTitle().map(Localized::any).orElse(name)
                : name;
    }

    private String reason() {
        String sentence = terms.isBeforeOpening(on) ? beforeOpening() : statement();
        if (certainty == Certainty.PRESUMED) {
            sentence += history.horizon()
                    .map(day -> "; what is recorded ends on " + day + ", so that this is presumed")
                    .orElse("; up to when the records go is not known, so that this is presumed");
        }
        return sentence + ".";
    }

    private String beforeOpening() {
        return "Nobody could sign or join " + instrumentName() + " before "
                + terms.opening().orElse(on)
                + terms.openingArticle().map(Grounds::by).orElse("");
    }

    private String statement() {
        return switch (status) {
            case NONE -> none();
            case SIGNATORY -> signatory();
            case CONSENTED, PARTY -> bound();
            case FORMER_PARTY -> ended();
            case DISPUTED ->
                "Records contradict each other on what " + actorName() + " was to " + instrumentName() + " on " + on
                        + ": " + records();
            case UNKNOWN -> unknown();
        };
    }

    private String none() {
        Optional<Act> withdrawn = history.course().signaturesWithdrawn().stream()
                .filter(step -> step.days().mayBeBy(on))
                .flatMap(step -> step.act().stream())
                .findFirst();
        if (withdrawn.isPresent()) {
            return actorName() + " withdrew its signature of " + instrumentName() + when(End.dateOf(withdrawn.get()))
                    + " and had not joined it";
        }
        return history.bearingOn(on).stream()
                .filter(attestation -> attestation.kind().is(Attestation.Kind.Known.NO_ACT))
                .findFirst()
                .map(attestation -> actorName() + " had neither signed nor joined " + instrumentName()
                        + asOf(attestation) + ", as is attested")
                .or(() -> history.bearingOn(on).stream()
                        .filter(attestation -> attestation.kind().is(Attestation.Kind.Known.COMPLETE_LIST))
                        .findFirst()
                        .map(attestation -> "A list of acts that is complete" + asOf(attestation) + " names none of "
                                + actorName() + " about " + instrumentName() + " by " + on))
                .orElseGet(() -> actorName() + " had neither signed nor joined " + instrumentName() + " by " + on);
    }

    private String signatory() {
        Optional<Act> act = signature();
        String article = terms.signatureArticle().map(Grounds::under).orElse("");
        String rest = " and had not consented to be bound by " + on;
        if (act.isEmpty()) {
            return history.bearingOn(on).stream()
                    .filter(attestation -> attestation.kind().is(Attestation.Kind.Known.SIGNED_ONLY))
                    .findFirst()
                    .map(attestation -> actorName() + " had signed " + instrumentName() + article
                            + " and not consented to be bound" + asOf(attestation) + ", as is attested")
                    .orElseGet(() -> actorName() + " had signed " + instrumentName() + article + rest);
        }
        return actorName() + " signed " + instrumentName() + when(dateOfSignature(act.get())) + article + rest;
    }

    private String bound() {
        StringBuilder sentence = new StringBuilder(joined());
        boolean party = status == Status.PARTY;
        Optional<LocalDate> from = inForceFrom();
        if (consent().isEmpty()) {
            return sentence.toString();
        }
        sentence.append(party ? "; it is in force for " : "; it enters into force for ")
                .append(actorName());
        if (from.isPresent()) {
            sentence.append(party ? " since " : " on ").append(from.get()).append(whyFrom(from.get()));
        } else {
            sentence.append(party ? "" : " on a day that is not known");
        }
        sentence.append(further());
        if (!ends().isEmpty()) {
            sentence.append("; ").append(endOf(ends().get(0), false));
        }
        return sentence.toString();
    }

    /** Says what made it consent: the act, or that it is attested. */
    private String joined() {
        Optional<Act> act = consent().flatMap(Consent::act);
        if (act.isPresent()) {
            return actorName() + " " + verb(act.get().kind()) + " " + instrumentName()
                    + how(act.get())
                    + when(Consent.dateOf(act.get()))
                    + consentArticle().map(Grounds::under).orElse("");
        }
        for (Attestation attestation : history.bearingOn(on)) {
            if (attestation.kind().is(Attestation.Kind.Known.IN_FORCE_FROM)
                    && attestation.inForceFrom().isPresent()) {
                return instrumentName() + " is attested to be in force for " + actorName() + " from "
                        + attestation.inForceFrom().get();
            }
            if (attestation.kind().is(Attestation.Kind.Known.PARTY)) {
                return actorName() + " was a party to " + instrumentName() + asOf(attestation) + ", as is attested";
            }
        }
        return actorName() + " had joined " + instrumentName() + ", as a later act shows";
    }

    private static String how(Act act) {
        return act.depositedOn().isPresent() ? " by deposit" : act.notifiedOn().isPresent() ? " by notification" : "";
    }

    /** Says which rule or which statement gives the day of entry into force. */
    private String whyFrom(LocalDate from) {
        Optional<Consent> consent = consent();
        if (consent.isEmpty() || !consent.get().deposit().isOneDay()) {
            return "";
        }
        LocalDate deposit = consent.get().deposit().first();
        Days rule = terms.inForce(deposit);
        String article = terms.inForceArticle(deposit).map(Grounds::by).orElse("");
        if (rule.equals(Days.on(from))) {
            boolean stated = spell != null
                    && spell.readings().stream()
                            .flatMap(reading -> reading.stated().stream())
                            .anyMatch(days -> days.last().isBefore(from));
            return article + (stated ? ", though an earlier day is stated" : "");
        }
        return ", as is stated"
                + (rule.isOneDay()
                        ? ", where the rule" + article.replaceFirst("^ by", " of") + " gives " + rule.first()
                        : "");
    }

    /** Mentions consents that add nothing. */
    private String further() {
        if (spell == null) {
            return "";
        }
        Optional<Consent> principal = consent();
        List<String> others = spell.consents().stream()
                .filter(consent -> principal.isEmpty() || !consent.equals(principal.get()))
                .flatMap(consent -> consent.act().stream())
                .filter(act -> Consent.dateOf(act).filter(this::mayBePast).isPresent())
                .map(act -> act.kind().code().replace('-', ' ') + when(Consent.dateOf(act)))
                .toList();
        return others.isEmpty() ? "" : "; also recorded, and without effect on this: " + String.join(", ", others);
    }

    private String ended() {
        if (ends().isEmpty()) {
            return "What is recorded shows that " + instrumentName() + " is no longer in force for " + actorName();
        }
        return endOf(ends().get(0), true);
    }

    private String endOf(End end, boolean past) {
        String of = end.kind() == End.Kind.PARENT ? names.apply(end.act().instrument()) : instrumentName();
        String verb = end.kind() == End.Kind.WITHDRAWAL_OF_CONSENT ? " withdrew its consent to " : " denounced ";
        Optional<LocalDate> day = endedOn();
        return actorName() + verb + of + when(End.dateOf(end.act()))
                + (end.kind() == End.Kind.PARENT ? ", which ends " + instrumentName() : ", which takes effect")
                + " for it"
                + day.map(known -> " on " + known).orElse(past ? "" : " on a day that is not known")
                + end.article().map(Grounds::by).orElse("");
    }

    private String unknown() {
        if (history.acts().isEmpty() && history.attestations().isEmpty()) {
            return "Nothing is recorded about " + actorName() + " and " + instrumentName();
        }
        String open = Statuses.listOf(statuses).stream()
                .map(possible -> possible.code().replace('-', ' '))
                .collect(Collectors.joining(" or "));
        return "What is recorded about " + actorName() + " and " + instrumentName() + " does not decide whether on "
                + on + " it was " + open + ": " + records();
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
                records.add(act.kind().code().replace('-', ' ')
                        + when(dateOf(act))
                        + act.effectiveOn()
                                .map(date -> " with effect" + when(Optional.of(date)))
                                .orElse("")
                        + act.provenance().map(p -> " (" + p.source() + ")").orElse(""));
            }
        }
        for (Attestation attestation : history.attestations()) {
            records.add("attested " + attestation.kind().code().replace('-', ' ')
                    + attestation.inForceFrom().map(day -> " " + day).orElse("")
                    + asOf(attestation)
                    + attestation.provenance().map(p -> " (" + p.source() + ")").orElse(""));
        }
        return records.isEmpty() ? "no act" : String.join(", ", records);
    }

    private static String verb(ActKind kind) {
        return kind.known()
                .map(known -> switch (known) {
                    case RATIFICATION -> "ratified";
                    case ACCEPTANCE -> "accepted";
                    case APPROVAL -> "approved";
                    case ACCESSION -> "acceded to";
                    case SUCCESSION -> "succeeded to";
                    default -> "consented to be bound by";
                })
                .orElse("consented to be bound by");
    }

    private static String when(Optional<PartialDate> date) {
        if (date.isEmpty()) {
            return " on a day that is not recorded";
        }
        PartialDate known = date.get();
        if (known.day().isPresent()) {
            return " on " + known;
        }
        if (known.earliest().isEmpty() || known.latest().isEmpty()) {
            return known.latest()
                    .map(last -> " by " + last)
                    .or(() -> known.earliest().map(first -> " on or after " + first))
                    .orElse(" on a day of which the year is not recorded");
        }
        if (known.precision() == PartialDate.Precision.INTERVAL) {
            return " between " + known.earliest().get() + " and "
                    + known.latest().get();
        }
        return (known.approximate() ? " about " : " in ") + known.toString().replaceAll("[~?%]", "");
    }

    private static String asOf(Attestation attestation) {
        return attestation.asOf().map(date -> " as of " + date).orElse(" as of a day that is not recorded");
    }

    private static String by(String article) {
        return " by article " + article;
    }

    private static String under(String article) {
        return " under article " + article;
    }
}
