package anna.account;

import anna.resolution.Mandate;
import anna.resolution.OperativeParagraph;
import anna.resolution.Resolution;
import anna.resolution.Symbol;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks what reports say against what was asked. */
final class ChainChecks {

    private final Dossier dossier;
    private final Found found;

    private ChainChecks(Dossier dossier, Found found) {
        this.dossier = dossier;
        this.found = found;
    }

    static void run(Dossier dossier, Found found) {
        ChainChecks checks = new ChainChecks(dossier, found);
        DossierWalk.each("/reports", dossier.reports(), checks::report);
    }

    private void report(String path, Report report) {
        Optional<Resolution> on = report.resolution().map(Symbol::toString).flatMap(dossier::resolution);
        if (on.isEmpty() || on.get().operative().isEmpty()) {
            return;
        }
        Resolution resolution = on.get();
        Mandate reporting = Mandate.of(Mandate.Known.REPORT);
        if (resolution.operative().stream()
                .noneMatch(paragraph -> paragraph.mandates().contains(reporting))) {
            found.add("report.request.missing", path, "report", report.id(), "resolution", Coverage.nameOf(resolution));
        }
        DossierWalk.each(
                path + "/references",
                report.references(),
                (at, reference) -> subject(at, report, resolution, reference));
    }

    /** What a report tells is off the subject if no paragraph that it names asks for any of it and another one does. */
    private void subject(String path, Report report, Resolution resolution, Report.Reference reference) {
        List<OperativeParagraph> named = reference.paragraphs().stream()
                .map(resolution::paragraph)
                .flatMap(Optional::stream)
                .toList();
        Set<Mandate> asked = new HashSet<>();
        named.forEach(paragraph -> asked.addAll(paragraph.mandates()));
        List<Mandate> telling = InferenceRule.TELLING.stream()
                .map(Mandate::of)
                .filter(reference.about()::contains)
                .toList();
        if (named.isEmpty() || !isApart(telling, asked)) {
            return;
        }
        Optional<OperativeParagraph> better = resolution.operative().stream()
                .filter(paragraph -> paragraph.asks() && !isApart(telling, paragraph.mandates()))
                .findFirst();
        better.ifPresent(paragraph -> found.add(
                "link.paragraph.off-subject",
                path,
                "report",
                report.id(),
                "about",
                String.join(", ", telling.stream().map(Mandate::code).toList()),
                "number",
                String.join(", ", reference.paragraphs()),
                "other",
                paragraph.number()));
    }

    private static boolean isApart(Collection<Mandate> one, Collection<Mandate> other) {
        return !one.isEmpty() && one.stream().noneMatch(other::contains);
    }
}
