package anna.examples.command;

import anna.account.Dossier;
import anna.fact.Language;
import anna.fact.PartialDate;
import anna.fact.Provenance;
import anna.fact.Source;
import anna.ratification.Act;
import anna.ratification.Attestation;
import anna.ratification.Certainty;
import anna.ratification.Standing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A standing with everything that makes it so: its reason, acts, attestations, articles and sources. */
final class Explanation {

    private static final int LABEL = 13;

    private final Dossier dossier;
    private final Language language;

    Explanation(Dossier dossier, Language language) {
        this.dossier = dossier;
        this.language = language;
    }

    /** Returns the reason in the language, else in English. */
    static String reason(Standing standing, Language language) {
        return standing.reason(language).orElse(standing.reason());
    }

    /** Returns the act as {@code ratification 2005-03-04}, with the date that counts and any day of effect. */
    static String text(Act act) {
        Optional<PartialDate> date =
                act.depositedOn().or(act::notifiedOn).or(act::signedOn).or(act::enactedOn);
        return act.kind().code()
                + date.map(day -> " " + day).orElse("")
                + act.effectiveOn().map(day -> ", in force " + day).orElse("")
                + act.printedKind().map(kind -> " (printed: " + kind + ")").orElse("");
    }

    private static String text(Attestation attestation) {
        return attestation.kind().code()
                + attestation.asOf().map(day -> " as of " + day).orElse("")
                + attestation.inForceFrom().map(day -> ", from " + day).orElse("");
    }

    private static String source(Optional<Provenance> provenance) {
        return provenance.map(known -> " (" + known.source() + ")").orElse("");
    }

    /** Returns the acts with their sources. */
    static List<String> acts(Standing standing) {
        return standing.acts().stream()
                .map(act -> text(act) + source(act.provenance()))
                .toList();
    }

    /** Returns the attestations with their sources. */
    static List<String> attestations(Standing standing) {
        return standing.attestations().stream()
                .map(attestation -> text(attestation) + source(attestation.provenance()))
                .toList();
    }

    /** Returns the ids of the sources, each once, in the order of the records. */
    static List<String> sources(Standing standing) {
        return Stream.concat(
                        standing.acts().stream().map(Act::provenance),
                        standing.attestations().stream().map(Attestation::provenance))
                .flatMap(Optional::stream)
                .map(Provenance::source)
                .distinct()
                .toList();
    }

    /** Writes the explanation for people. */
    void print(Terminal terminal, Standing standing) {
        String name = dossier.actor(standing.actor())
                .map(actor -> actor.name().any())
                .filter(known -> !known.equals(standing.actor()))
                .map(known -> " (" + known + ")")
                .orElse("");
        terminal.print(standing.actor() + name + ": " + standing.status().code()
                + (standing.certainty() == Certainty.PRESUMED ? " (presumed)" : ""));
        field(terminal, "why", List.of(reason(standing, language)));
        field(terminal, "acts", acts(standing));
        field(terminal, "attested", attestations(standing));
        field(
                terminal,
                "articles",
                standing.articles().isEmpty() ? List.of() : List.of(Words.list(standing.articles())));
        field(
                terminal,
                "sources",
                sources(standing).stream().map(this::described).toList());
        field(
                terminal,
                "horizon",
                List.of(standing.horizon().map(Object::toString).orElse("no source covers a day")));
    }

    private String described(String id) {
        return dossier.sources().stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .map(Explanation::described)
                .orElse(id);
    }

    private static String described(Source source) {
        return source.id() + ": " + source.title()
                + source.asOf().map(day -> ", as of " + day).orElse("");
    }

    void field(Terminal terminal, String name, List<String> values) {
        String label = "  " + name;
        for (String value : values) {
            for (String line : Width.wrapped(Width.shown(value), Terminal.COLUMNS - LABEL)) {
                terminal.print((Width.padded(label, LABEL) + line).stripTrailing());
                label = "";
            }
        }
    }
}
