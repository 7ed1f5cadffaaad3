package anna.account;

import anna.fact.Localized;
import anna.resolution.Mandate;
import anna.resolution.OperativeParagraph;
import anna.resolution.Resolution;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A named way of finding links that no source asserts; each can be left out of an account.
 *
 * <p>Identity is {@link #name()}. A rule looks at what is asserted and never at what another rule found, so that leaving
 * out a rule takes away its links and no others. A rule about paragraphs looks only at those that no report names: what
 * is asserted needs no inference.
 */
public final class InferenceRule {

    /**
     * Finds the links of a rule from one report to one paragraph that no report names. Return an empty list where there
     * is nothing to find.
     */
    @FunctionalInterface
    public interface Finder {

        /**
         * Returns the links from the report to the paragraph; the rule's name is added to each.
         *
         * @param asserted the links of the whole chain that sources assert
         */
        List<Link> find(Resolution resolution, OperativeParagraph paragraph, Report report, List<Link> asserted);
    }

    /** Finds the links of a rule in a whole dossier. Return an empty list where there is nothing to find. */
    @FunctionalInterface
    public interface ChainFinder {

        /**
         * Returns the links; the rule's name is added to each.
         *
         * @param asserted the links of the whole chain that sources assert
         */
        List<Link> find(Dossier dossier, List<Link> asserted);
    }

    /** A paragraph that asks for a report on the resolution is answered by the report itself. */
    public static final InferenceRule REPORT_EXISTS = of(
            "report-exists",
            Wording.both(
                    "A paragraph that asks for a report on the resolution is answered by the report itself.",
                    "El propio informe responde al párrafo que pide un informe sobre la resolución."),
            InferenceRule::reportExists);

    /**
     * What a paragraph asks for is told under the number of another paragraph, which asks for something else. The link
     * contradicts the report's own, so that the paragraph is disputed.
     */
    public static final InferenceRule FILED_ELSEWHERE = disputing(
            "filed-elsewhere",
            Wording.both(
                    "What a paragraph asks for is told under the number of another paragraph, which asks for something"
                            + " else.",
                    "Lo que un párrafo pide se relata bajo el número de otro párrafo, que pide otra cosa."),
            InferenceRule::filedElsewhere);

    /** A report that tells of an activity which is known to carry out a paragraph answers that paragraph. */
    public static final InferenceRule KNOWN_ACTIVITY = of(
            "known-activity",
            Wording.both(
                    "A report that tells of an activity which is known to carry out a paragraph answers that paragraph.",
                    "El informe que relata una actividad que, según consta, ejecuta un párrafo responde a ese párrafo."),
            InferenceRule::knownActivity);

    /** What a report tells of in a place that names a paragraph carries that paragraph out, or pays for it. */
    public static final InferenceRule TOLD_UNDER = overChain(
            "told-under",
            Wording.both(
                    "What a report tells of in a place that names a paragraph carries that paragraph out, or pays for it.",
                    "Lo que un informe relata donde cita un párrafo ejecuta ese párrafo o lo financia."),
            InferenceRule::toldUnder);

    /** A paragraph takes the place of the one in an earlier resolution, cited by its own, that it goes on from. */
    public static final InferenceRule SAME_MANDATE = overChain(
            "same-mandate",
            Wording.both(
                    "A paragraph takes the place of the one in an earlier resolution, cited by its own, that it goes on"
                            + " from.",
                    "Un párrafo sustituye al de una resolución anterior, citada por la suya, que continúa."),
            InferenceRule::sameMandate);

    /** Two paragraphs in the same words, in one resolution or in two of which neither cites the other, are duplicates. */
    public static final InferenceRule SAME_WORDS = overChain(
            "same-words",
            Wording.both(
                    "Two paragraphs in the same words, in one resolution or in two of which neither cites the other, are"
                            + " duplicates.",
                    "Dos párrafos con las mismas palabras, de una resolución o de dos que no se citan, son duplicados."),
            InferenceRule::sameWords);

    /** What is asked for by so few paragraphs that it tells which one is meant. */
    static final List<Mandate.Known> TELLING = List.of(Mandate.Known.FINANCE, Mandate.Known.JOIN_INSTRUMENTS);

    private final String name;
    private final Localized description;
    private final boolean disputing;
    private final @Nullable Finder finder;
    private final @Nullable ChainFinder chainFinder;

    private InferenceRule(
            String name,
            Localized description,
            boolean disputing,
            @Nullable Finder finder,
            @Nullable ChainFinder chainFinder) {
        this.name = Objects.requireNonNull(name, "name");
        this.description = Objects.requireNonNull(description, "description");
        this.disputing = disputing;
        this.finder = finder;
        this.chainFinder = chainFinder;
    }

    /** Returns a rule of the name about paragraphs that no report names, described in a sentence. */
    public static InferenceRule of(String name, Localized description, Finder finder) {
        return new InferenceRule(name, description, false, Objects.requireNonNull(finder, "finder"), null);
    }

    /** Returns such a rule whose links contradict what a report says itself, so that the paragraph is disputed. */
    public static InferenceRule disputing(String name, Localized description, Finder finder) {
        return new InferenceRule(name, description, true, Objects.requireNonNull(finder, "finder"), null);
    }

    /** Returns a rule of the name about a whole dossier, described in a sentence. */
    public static InferenceRule overChain(String name, Localized description, ChainFinder finder) {
        return new InferenceRule(name, description, false, null, Objects.requireNonNull(finder, "finder"));
    }

    /** Returns the rules that come with the library. */
    public static List<InferenceRule> standard() {
        return List.of(REPORT_EXISTS, FILED_ELSEWHERE, KNOWN_ACTIVITY, TOLD_UNDER, SAME_MANDATE, SAME_WORDS);
    }

    private static List<Link> reportExists(
            Resolution resolution, OperativeParagraph paragraph, Report report, List<Link> asserted) {
        if (!paragraph.asks() || !asksFor(paragraph, Mandate.Known.REPORT) || !isOn(report, resolution)) {
            return List.of();
        }
        return List.of(answer(resolution, paragraph, report)
                .reason(Wording.both(
                        "the paragraph asks for a report, and this is one", "el párrafo pide un informe, y este lo es"))
                .build());
    }

    private static Link.Builder answer(Resolution resolution, OperativeParagraph paragraph, Report report) {
        return Link.builder()
                .kind(LinkKind.of(LinkKind.Known.ACCOUNTS_FOR))
                .from(Chain.nameOf(report))
                .to(Coverage.nameOf(resolution, paragraph));
    }

    private static List<Link> filedElsewhere(
            Resolution resolution, OperativeParagraph paragraph, Report report, List<Link> asserted) {
        List<Link> links = new ArrayList<>();
        for (Mandate.Known mandate : TELLING) {
            if (!isOn(report, resolution) || !paragraph.asks() || !asksFor(paragraph, mandate)) {
                continue;
            }
            for (Report.Reference reference : report.references()) {
                Optional<String> elsewhere = reference.paragraphs().stream()
                        .filter(number -> resolution
                                .paragraph(number)
                                .filter(other -> !asksFor(other, mandate))
                                .isPresent())
                        .findFirst();
                if (reference.about().contains(Mandate.of(mandate)) && elsewhere.isPresent()) {
                    links.add(answer(resolution, paragraph, report)
                            .span(reference.span())
                            .reason(Wording.both(
                                    "the report tells of it under paragraph " + elsewhere.get()
                                            + ", which asks for something else",
                                    "el informe lo relata bajo el párrafo " + elsewhere.get() + ", que pide otra cosa"))
                            .build());
                }
            }
        }
        return links;
    }

    private static List<Link> knownActivity(
            Resolution resolution, OperativeParagraph paragraph, Report report, List<Link> asserted) {
        if (!paragraph.asks()) {
            return List.of();
        }
        String own = Coverage.nameOf(resolution, paragraph);
        List<String> told = asserted.stream()
                .filter(link ->
                        link.kind().is(LinkKind.Known.TELLS_OF) && link.from().equals(Chain.nameOf(report)))
                .map(Link::to)
                .toList();
        return asserted.stream()
                .filter(link -> link.kind().is(LinkKind.Known.CARRIED_OUT_BY)
                        && link.from().equals(own))
                .map(Link::to)
                .filter(told::contains)
                .distinct()
                .map(activity -> answer(resolution, paragraph, report)
                        .reason(Wording.both(
                                "the report tells of " + activity + ", which carries it out",
                                "el informe relata " + activity + ", que lo ejecuta"))
                        .build())
                .toList();
    }

    private static List<Link> toldUnder(Dossier dossier, List<Link> asserted) {
        List<Link> links = new ArrayList<>();
        for (Report report : dossier.reports()) {
            if (report.resolution().isEmpty()) {
                continue;
            }
            for (Report.Reference reference : report.references()) {
                for (String number : reference.paragraphs()) {
                    String paragraph = report.resolution().get() + "#" + number;
                    reference
                            .activities()
                            .forEach(id -> links.add(told(
                                    report, reference, paragraph, LinkKind.Known.CARRIED_OUT_BY, "activity:" + id)));
                    reference
                            .contributions()
                            .forEach(id -> links.add(told(
                                    report, reference, paragraph, LinkKind.Known.PAID_FROM, "contribution:" + id)));
                }
            }
        }
        return unasserted(links, asserted);
    }

    /** Returns the links that no source asserts already. */
    private static List<Link> unasserted(List<Link> links, List<Link> asserted) {
        Set<Chain.Joint> joints = asserted.stream().map(Chain.Joint::of).collect(Collectors.toSet());
        return links.stream()
                .filter(link -> !joints.contains(Chain.Joint.of(link)))
                .toList();
    }

    private static Link told(
            Report report, Report.Reference reference, String paragraph, LinkKind.Known kind, String told) {
        String number = paragraph.substring(paragraph.indexOf('#') + 1);
        return Link.builder()
                .kind(LinkKind.of(kind))
                .from(paragraph)
                .to(told)
                .span(reference.span())
                .reason(Wording.both(
                        "report " + report.id() + " tells of it where it names paragraph " + number,
                        "el informe " + report.id() + " lo relata donde cita el párrafo " + number))
                .build();
    }

    private static List<Link> sameMandate(Dossier dossier, List<Link> asserted) {
        List<Link> links = new ArrayList<>();
        for (Resolution later : dossier.resolutions()) {
            for (Resolution earlier : dossier.resolutions()) {
                if (goesOnFrom(later, earlier)
                        && dossier.resolutions().stream()
                                .noneMatch(between -> goesOnFrom(later, between) && goesOnFrom(between, earlier))) {
                    links.addAll(Lineage.of(earlier, later).links());
                }
            }
        }
        return unasserted(links, asserted);
    }

    private static List<Link> sameWords(Dossier dossier, List<Link> asserted) {
        List<Link> links = new ArrayList<>();
        Map<List<String>, List<Resolution>> met = new HashMap<>();
        Map<List<String>, List<String>> names = new HashMap<>();
        for (Resolution resolution : dossier.resolutions()) {
            ParagraphWords words = ParagraphWords.of(resolution, true);
            for (int i = 0; i < words.size(); i++) {
                OperativeParagraph paragraph = resolution.operative().get(i);
                if (words.words(i).isEmpty() || !paragraph.asks()) {
                    continue;
                }
                List<Resolution> holders = met.computeIfAbsent(words.words(i), none -> new ArrayList<>());
                List<String> same = names.computeIfAbsent(words.words(i), none -> new ArrayList<>());
                String own = Coverage.nameOf(resolution, paragraph);
                for (int j = 0; j < same.size(); j++) {
                    if (!goesOnFrom(resolution, holders.get(j)) && !goesOnFrom(holders.get(j), resolution)) {
                        links.add(Link.builder()
                                .kind(LinkKind.of(LinkKind.Known.DUPLICATES))
                                .from(own)
                                .to(same.get(j))
                                .reason(Wording.both("in the same words", "con las mismas palabras"))
                                .build());
                    }
                }
                holders.add(resolution);
                same.add(own);
            }
        }
        return links;
    }

    private static boolean goesOnFrom(Resolution later, Resolution earlier) {
        return !earlier.operative().isEmpty()
                && earlier.reference().isPresent()
                && !earlier.reference().equals(later.reference())
                && later.citations().stream()
                        .anyMatch(citation -> Optional.of(citation.symbol()).equals(earlier.reference()));
    }

    /** A report on another resolution answers nothing here; one that does not say what it is on may. */
    private static boolean isOn(Report report, Resolution resolution) {
        return report.resolution().isEmpty()
                || resolution.reference().isEmpty()
                || report.resolution().equals(resolution.reference());
    }

    private static boolean asksFor(OperativeParagraph paragraph, Mandate.Known mandate) {
        return paragraph.mandates().contains(Mandate.of(mandate));
    }

    /** Returns the name, such as {@code report-exists}. */
    public String name() {
        return name;
    }

    /** Returns what the rule does, as a sentence; those of the library are in English and Spanish. */
    public Localized description() {
        return description;
    }

    /** Tells whether its links contradict what a report says itself. */
    public boolean disputes() {
        return disputing;
    }

    /**
     * Returns the links that the rule finds for a paragraph that no report names; each names the rule. Empty for a rule
     * about whole dossiers.
     *
     * @param asserted the links of the whole chain that sources assert
     */
    public List<Link> infer(
            Resolution resolution, OperativeParagraph paragraph, Collection<Report> reports, List<Link> asserted) {
        Finder known = finder;
        return known == null
                ? List.of()
                : reports.stream()
                        .flatMap(report -> known.find(resolution, paragraph, report, asserted).stream())
                        .map(this::signed)
                        .toList();
    }

    /**
     * Returns the links that the rule finds in a whole dossier; each names the rule. Empty for a rule about paragraphs.
     *
     * @param asserted the links of the whole chain that sources assert
     */
    public List<Link> infer(Dossier dossier, List<Link> asserted) {
        ChainFinder known = chainFinder;
        return known == null
                ? List.of()
                : known.find(dossier, asserted).stream()
                        .map(this::signed)
                        .distinct()
                        .toList();
    }

    private Link signed(Link link) {
        return link.toBuilder().rule(name).build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InferenceRule that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
