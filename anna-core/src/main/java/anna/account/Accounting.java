package anna.account;

import anna.fact.Language;
import anna.fact.Localized;
import anna.fact.PartialDate;
import anna.finding.Finding;
import anna.finding.Location;
import anna.finding.Severity;
import anna.programme.WorkArea;
import anna.resolution.OperativeParagraph;
import anna.resolution.Resolution;
import anna.resolution.Symbol;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sets reports beside a resolution, paragraph by paragraph. */
final class Accounting {

    private static final Comparator<Report> BY_PERIOD =
            Comparator.comparing(report -> report.period().flatMap(PartialDate::earliest), Accounting::absentLast);

    private final Ground ground;
    private final Dossier dossier;
    private final Resolution resolution;
    private final List<Report> reports;
    private final Collection<InferenceRule> rules;

    private Accounting(Ground ground, Resolution resolution, List<Report> reports) {
        this.ground = ground;
        this.dossier = ground.dossier;
        this.resolution = resolution;
        this.reports = reports.stream().sorted(BY_PERIOD).toList();
        this.rules = ground.rules;
    }

    /** What the accounts of all resolutions of a dossier stand on, worked out once. */
    static final class Ground {

        private final Dossier dossier;
        private final Collection<InferenceRule> rules;
        /** Everything that sources assert. */
        private final List<Link> asserted;
        /** What rules about whole dossiers find, and what the dossier lists of it. */
        private final List<Link> inferred = new ArrayList<>();
        /** Both, by where a link begins and by where it ends. */
        private final Map<String, List<Link>> from = new HashMap<>();

        private final Map<String, List<Link>> to = new HashMap<>();

        Ground(Dossier dossier, Collection<InferenceRule> rules) {
            this.dossier = dossier;
            this.rules = rules;
            this.asserted = Inference.asserted(dossier);
            inferred.addAll(Inference.listed(dossier, rules));
            rules.forEach(rule -> inferred.addAll(rule.infer(dossier, asserted)));
            asserted.forEach(this::index);
            inferred.forEach(this::index);
        }

        private void index(Link link) {
            from.computeIfAbsent(link.from(), end -> new ArrayList<>()).add(link);
            to.computeIfAbsent(link.to(), end -> new ArrayList<>()).add(link);
        }

        List<Link> asserted() {
            return asserted;
        }

        List<Link> inferred() {
            return inferred;
        }

        Coverage coverage(Resolution resolution) {
            return new Accounting(this, resolution, Inference.reports(dossier, resolution)).coverage();
        }
    }

    static Coverage coverage(Resolution resolution, Collection<Report> reports, Collection<InferenceRule> rules) {
        Dossier told = Dossier.builder()
                .addResolution(resolution)
                .reports(reports.stream().distinct().toList())
                .build();
        return new Accounting(new Ground(told, rules), resolution, List.copyOf(reports)).coverage();
    }

    private static <T extends Comparable<? super T>> int absentLast(Optional<T> one, Optional<T> other) {
        if (one.isPresent() && other.isPresent()) {
            return one.get().compareTo(other.get());
        }
        return Boolean.compare(one.isEmpty(), other.isEmpty());
    }

    Coverage coverage() {
        return Coverage.builder()
                .resolution(resolution)
                .paragraphs(resolution.operative().stream().map(this::coverage).toList())
                .reports(reports)
                .unasked(unasked())
                .findings(findings())
                .build();
    }

    private ParagraphCoverage coverage(OperativeParagraph paragraph) {
        List<Link> named = named(paragraph);
        if (!named.isEmpty()) {
            return built(paragraph, ParagraphCoverage.Status.CITED, named, citedReason(named));
        }
        List<Link> inferred = new ArrayList<>(listed(paragraph));
        rules.forEach(rule -> inferred.addAll(rule.infer(resolution, paragraph, reports, ground.asserted)));
        boolean contradicted = inferred.stream().anyMatch(this::contradictsTheReport);
        if (contradicted) {
            return built(
                    paragraph,
                    ParagraphCoverage.Status.DISPUTED,
                    inferred,
                    reasons(Wording.both("In dispute: ", "En disputa: "), inferred));
        }
        if (!inferred.isEmpty()) {
            return built(
                    paragraph,
                    ParagraphCoverage.Status.ANSWERED,
                    inferred,
                    reasons(Wording.both("Answered: ", "Respondido: "), inferred));
        }
        return paragraph.asks()
                ? built(
                        paragraph,
                        ParagraphCoverage.Status.SILENT,
                        List.of(),
                        Wording.both("No report names it", "Ningún informe lo cita"))
                : built(
                        paragraph,
                        ParagraphCoverage.Status.ASKS_NOTHING,
                        List.of(),
                        Wording.both("None of its verbs asks for action", "Ninguno de sus verbos pide acción"));
    }

    /** The place that an inferred link was read at already stands in the report under another paragraph. */
    private boolean contradictsTheReport(Link link) {
        return rules.stream()
                .anyMatch(rule -> rule.disputes()
                        && link.rule().filter(rule.name()::equals).isPresent());
    }

    /** Returns a link for each place of a report that names the paragraph, and those that the dossier lists besides. */
    private List<Link> named(OperativeParagraph paragraph) {
        String name = Coverage.nameOf(resolution, paragraph);
        List<Link> links = new ArrayList<>();
        for (Report report : reports) {
            for (Report.Reference reference : report.references()) {
                if (reference.paragraphs().contains(paragraph.number())) {
                    links.add(Chain.named(report, reference, name));
                }
            }
        }
        Set<String> naming = links.stream().map(Link::from).collect(Collectors.toSet());
        dossier.links().stream()
                .filter(link -> !link.inferred() && accountsFor(link, name) && !naming.contains(link.from()))
                .forEach(links::add);
        return links;
    }

    private List<Link> listed(OperativeParagraph paragraph) {
        return Inference.listed(dossier, rules).stream()
                .filter(link -> accountsFor(link, Coverage.nameOf(resolution, paragraph)))
                .toList();
    }

    private static boolean accountsFor(Link link, String paragraph) {
        return link.kind().is(LinkKind.Known.ACCOUNTS_FOR) && link.to().equals(paragraph);
    }

    private static Localized citedReason(List<Link> links) {
        String reports = links.stream().map(Link::from).distinct().collect(Collectors.joining(", "));
        int times = links.size();
        return Wording.both(
                "Named " + (times == 1 ? "once" : times + " times") + " by " + reports,
                "Citado " + (times == 1 ? "una vez" : times + " veces") + " por " + reports);
    }

    private static Localized reasons(Localized opening, List<Link> links) {
        return Wording.joined(
                opening, "; ", links.stream().map(Accounting::reason).distinct().toList());
    }

    private static Localized reason(Link link) {
        String rule = link.rule().orElse("");
        Localized own = link.reason().orElse(Wording.both("it is joined", "está vinculado"));
        Map<Language, String> texts = new HashMap<>();
        own.texts()
                .forEach((language, text) -> texts.put(
                        language, text + (language.equals(Language.SPANISH) ? " (regla " : " (rule ") + rule + ")"));
        return Localized.of(texts);
    }

    private ParagraphCoverage built(
            OperativeParagraph paragraph, ParagraphCoverage.Status status, List<Link> links, Localized reason) {
        String name = Coverage.nameOf(resolution, paragraph);
        Set<String> activities = ends(ground.from, name, LinkKind.Known.CARRIED_OUT_BY, Link::to, "activity:");
        Set<String> contributions =
                new LinkedHashSet<>(ends(ground.from, name, LinkKind.Known.PAID_FROM, Link::to, "contribution:"));
        Set<String> unpaid = new LinkedHashSet<>();
        for (String activity : activities) {
            Set<String> payers = payers(activity);
            contributions.addAll(payers);
            if (payers.isEmpty()) {
                unpaid.add(activity);
            }
        }
        return ParagraphCoverage.builder()
                .paragraph(paragraph)
                .status(status)
                .links(links)
                .reports(links.stream()
                        .filter(link -> status == ParagraphCoverage.Status.CITED)
                        .map(Link::from)
                        .filter(end -> end.startsWith("report:"))
                        .map(end -> end.substring("report:".length()))
                        .toList())
                .activities(activities)
                .workAreas(areas(paragraph, activities))
                .contributions(contributions)
                .unpaid(unpaid)
                .reason(reason)
                .build();
    }

    private Set<String> payers(String activity) {
        return ends(ground.to, "activity:" + activity, LinkKind.Known.PAYS_FOR, Link::from, "contribution:");
    }

    private Set<String> areas(OperativeParagraph paragraph, Set<String> activities) {
        Set<String> areas = new TreeSet<>();
        activities.forEach(
                id -> areas.addAll(ends(ground.from, "activity:" + id, LinkKind.Known.IN_AREA, Link::to, "area:")));
        for (Report report : reports) {
            for (Report.Reference reference : report.references()) {
                if (reference.paragraphs().contains(paragraph.number())) {
                    reference.workArea().ifPresent(number -> areas.add(area(number)));
                }
            }
        }
        return areas;
    }

    /** Returns the id of the area with the number, if the programmes of the dossier have one such area and not more. */
    private String area(int number) {
        List<WorkArea> areas = dossier.programmes().stream()
                .flatMap(programme -> programme.workAreas().stream())
                .filter(area -> area.number() == number)
                .toList();
        return areas.size() == 1 ? areas.get(0).id() : Integer.toString(number);
    }

    /** Returns the ids at the other ends of the links of a kind, where they are of the wanted sort. */
    private static Set<String> ends(
            Map<String, List<Link>> index,
            String end,
            LinkKind.Known kind,
            Function<Link, String> other,
            String prefix) {
        return index.getOrDefault(end, List.of()).stream()
                .filter(link -> link.kind().is(kind))
                .map(other)
                .filter(found -> found.startsWith(prefix))
                .map(found -> found.substring(prefix.length()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Link> unasked() {
        Set<String> asked = new HashSet<>();
        Stream.concat(
                        Stream.of(Coverage.nameOf(resolution)),
                        resolution.operative().stream().map(paragraph -> Coverage.nameOf(resolution, paragraph)))
                .flatMap(name -> ground.from.getOrDefault(name, List.of()).stream())
                .filter(link -> link.kind().is(LinkKind.Known.CARRIED_OUT_BY)
                        || link.kind().is(LinkKind.Known.PAID_FROM))
                .map(Link::to)
                .forEach(asked::add);
        Set<String> paying = new HashSet<>();
        asked.forEach(end -> ground.to.getOrDefault(end, List.of()).stream()
                .filter(link -> link.kind().is(LinkKind.Known.PAYS_FOR))
                .map(Link::from)
                .forEach(paying::add));
        asked.addAll(paying);
        Set<Chain.Joint> met = new HashSet<>();
        return reports.stream()
                .flatMap(report -> ground.from.getOrDefault(Chain.nameOf(report), List.of()).stream())
                .filter(link -> link.kind().is(LinkKind.Known.TELLS_OF) && !asked.contains(link.to()))
                .filter(link -> link.to().startsWith("activity:") || link.to().startsWith("contribution:"))
                .filter(link -> met.add(Chain.Joint.of(link)))
                .toList();
    }

    // --- groups

    static <K extends Comparable<? super K>> Map<K, List<ParagraphCoverage>> grouped(
            Coverage coverage, Function<ParagraphCoverage, ? extends Collection<K>> keys) {
        SortedMap<K, List<ParagraphCoverage>> groups = new TreeMap<>();
        for (ParagraphCoverage paragraph : coverage.paragraphs()) {
            keys.apply(paragraph)
                    .forEach(key -> groups.computeIfAbsent(key, none -> new ArrayList<>())
                            .add(paragraph));
        }
        groups.replaceAll((key, paragraphs) -> List.copyOf(paragraphs));
        return Collections.unmodifiableSortedMap(groups);
    }

    static Set<String> orEmpty(Set<String> keys) {
        return keys.isEmpty() ? Set.of("") : keys;
    }

    /** Returns the years that the periods of the reports that name the paragraph touch. */
    static Set<Integer> years(Coverage coverage, ParagraphCoverage paragraph) {
        Set<Integer> years = new TreeSet<>();
        coverage.reports().stream()
                .filter(report -> paragraph.reports().contains(report.id()))
                .map(Report::period)
                .flatMap(Optional::stream)
                .forEach(period -> {
                    Optional<LocalDate> first = period.earliest().or(period::latest);
                    Optional<LocalDate> last = period.latest().or(period::earliest);
                    if (first.isPresent() && last.isPresent()) {
                        for (int year = first.get().getYear();
                                year <= last.get().getYear();
                                year++) {
                            years.add(year);
                        }
                    }
                });
        return years;
    }

    // --- findings

    private List<Finding> findings() {
        return Stream.of(numberingOfDraft(), withoutSymbol(), otherResolutions(), missingParagraphs())
                .flatMap(List::stream)
                .toList();
    }

    private List<Finding> numberingOfDraft() {
        boolean named = reports.stream().anyMatch(report -> !report.references().isEmpty());
        return resolution.draft() && named
                ? List.of(Finding.of(
                        Severity.NOTE,
                        "account.numbering.draft",
                        "The resolution is a draft; the reports may number the paragraphs of the adopted text"))
                : List.of();
    }

    /** A resolution without a symbol is taken for the one that the reports are on, unless that cannot be. */
    private List<Finding> withoutSymbol() {
        List<Symbol> told = reports.stream()
                .map(Report::resolution)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (resolution.reference().isPresent() || told.isEmpty()) {
            return List.of();
        }
        String symbols = told.stream().map(Symbol::toString).collect(Collectors.joining(" and "));
        String reporting = reports.size() == 1 ? "the report is on" : "the reports are on";
        if (told.size() > 1) {
            return List.of(Finding.of(
                    Severity.WARNING,
                    "account.resolution.mismatch",
                    "The resolution has no symbol, and " + reporting + " " + symbols + "; it can be only one of them"));
        }
        Optional<Integer> year = resolution
                .adoptedOn()
                .or(resolution::agreedOn)
                .flatMap(PartialDate::latest)
                .map(LocalDate::getYear);
        boolean ofItsTime = year.isEmpty()
                || told.get(0)
                        .year()
                        .filter(other -> other < year.get() || other > year.get() + 1)
                        .isEmpty();
        return List.of(
                ofItsTime
                        ? Finding.of(
                                Severity.NOTE,
                                "account.resolution.assumed",
                                "The resolution has no symbol; it is taken for " + symbols + ", which " + reporting)
                        : Finding.of(
                                Severity.WARNING,
                                "account.resolution.mismatch",
                                "The resolution has no symbol and is of " + year.get() + ", but " + reporting + " "
                                        + symbols));
    }

    private List<Finding> otherResolutions() {
        List<Finding> findings = new ArrayList<>();
        Optional<Symbol> own = resolution.reference();
        for (Report report : reports) {
            if (own.isPresent()
                    && report.resolution()
                            .filter(other -> !other.equals(own.get()))
                            .isPresent()) {
                findings.add(Finding.of(
                                Severity.WARNING,
                                "account.resolution.mismatch",
                                "The report is on " + report.resolution().get() + " and not on " + own.get())
                        .toBuilder()
                        .location(Location.none().in(report.id()))
                        .build());
            }
        }
        return findings;
    }

    private List<Finding> missingParagraphs() {
        List<Finding> findings = new ArrayList<>();
        for (Report report : reports) {
            for (Report.Reference reference : report.references()) {
                for (String number : reference.paragraphs()) {
                    if (resolution.paragraph(number).isEmpty()) {
                        Location.Builder location = Location.builder().source(report.id());
                        reference.span().ifPresent(location::span);
                        findings.add(Finding.builder()
                                .severity(Severity.WARNING)
                                .id("account.paragraph.missing")
                                .message(
                                        "The report names paragraph " + number + ", which the resolution does not have")
                                .location(location.build())
                                .build());
                    }
                }
            }
        }
        return findings;
    }
}
