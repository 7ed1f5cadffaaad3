package anna.account;

import anna.finding.Finding;
import anna.finding.Location;
import anna.finding.Severity;
import anna.resolution.OperativeParagraph;
import anna.resolution.Resolution;
import anna.resolution.Symbol;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sets reports beside a resolution, paragraph by paragraph. */
final class Accounting {

    private final Resolution resolution;
    private final Collection<Report> reports;
    private final Collection<InferenceRule> rules;

    Accounting(Resolution resolution, Collection<Report> reports, Collection<InferenceRule> rules) {
        this.resolution = resolution;
        this.reports = reports;
        this.rules = rules;
    }

    Coverage coverage() {
        return Coverage.builder()
                .resolution(resolution)
                .paragraphs(resolution.operative().stream().map(this::coverage).toList())
                .findings(findings())
                .build();
    }

    private ParagraphCoverage coverage(OperativeParagraph paragraph) {
        List<Link> asserted = asserted(paragraph);
        if (!asserted.isEmpty()) {
            return built(paragraph, CoverageStatus.CITED, asserted, citedReason(asserted));
        }
        List<Link> inferred = rules.stream()
                .flatMap(rule -> rule.infer(resolution, paragraph, reports).stream())
                .toList();
        boolean contradicted = inferred.stream().anyMatch(this::contradictsTheReport);
        if (contradicted) {
            return built(paragraph, CoverageStatus.DISPUTED, inferred, reasons("In dispute: ", inferred));
        }
        if (!inferred.isEmpty()) {
            return built(paragraph, CoverageStatus.ANSWERED, inferred, reasons("Answered: ", inferred));
        }
        return paragraph.asks()
                ? built(paragraph, CoverageStatus.SILENT, List.of(), "No report names it")
                : built(paragraph, CoverageStatus.ASKS_NOTHING, List.of(), "None of its verbs asks for action");
    }

    /** The place that an inferred link was read at already stands in the report under another paragraph. */
    private boolean contradictsTheReport(Link link) {
        return link.rule().filter(InferenceRule.FILED_ELSEWHERE.name()::equals).isPresent();
    }

    private List<Link> asserted(OperativeParagraph paragraph) {
        List<Link> links = new ArrayList<>();
        for (Report report : reports) {
            for (Report.Reference reference : report.references()) {
                if (reference.paragraphs().contains(paragraph.number())) {
                    links.add(Link.builder()
                            .kind(LinkKind.of(LinkKind.Known.ACCOUNTS_FOR))
                            .from("report:" + report.id())
                            .to(Coverage.nameOf(resolution, paragraph))
                            .span(reference.span())
                            .reason(reference.heading().map(heading -> "named under “" + heading + "”"))
                            .provenance(report.provenance())
                            .build());
                }
            }
        }
        return links;
    }

    private static String citedReason(List<Link> links) {
        String reports = links.stream().map(Link::from).distinct().collect(Collectors.joining(", "));
        return "Named " + (links.size() == 1 ? "once" : links.size() + " times") + " by " + reports;
    }

    private static String reasons(String opening, List<Link> links) {
        return opening
                + links.stream()
                        .map(link -> link.reason().orElse("") + " (rule "
                                + link.rule().orElse("") + ")")
                        .distinct()
                        .collect(Collectors.joining("; "));
    }

    private static ParagraphCoverage built(
            OperativeParagraph paragraph, CoverageStatus status, List<Link> links, String reason) {
        return ParagraphCoverage.builder()
                .paragraph(paragraph)
                .status(status)
                .links(links)
                .reason(reason)
                .build();
    }

    // --- findings

    private List<Finding> findings() {
        return Stream.of(numberingOfDraft(), otherResolutions(), missingParagraphs())
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
