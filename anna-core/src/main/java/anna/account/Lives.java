package anna.account;

import anna.fact.Localized;
import anna.resolution.Action;
import anna.resolution.Mandate;
import anna.resolution.OperativeParagraph;
import anna.resolution.Resolution;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the stage of mandates from the links about their paragraphs. */
final class Lives {

    private final Resolution resolution;
    private final List<Link> links;

    private Lives(Resolution resolution, List<Link> links) {
        this.resolution = resolution;
        this.links = links;
    }

    static List<Coverage.Life> of(Dossier dossier, Resolution resolution, Collection<InferenceRule> rules) {
        Lives lives = new Lives(resolution, dossier.chain(rules));
        return resolution.operative().stream()
                .filter(OperativeParagraph::asks)
                .map(lives::of)
                .toList();
    }

    private Coverage.Life of(OperativeParagraph paragraph) {
        String name = Coverage.nameOf(resolution, paragraph);
        List<Link> fulfilling = about(LinkKind.Known.FULFILLS, link -> link.to().equals(name));
        if (!fulfilling.isEmpty()) {
            return made(paragraph, Coverage.Life.Stage.FULFILLED, fulfilling, "Fulfilled by ", "Cumplido por ", false);
        }
        List<Link> reports = reportAlone(paragraph)
                ? about(LinkKind.Known.ACCOUNTS_FOR, link -> link.to().equals(name))
                : List.of();
        if (!reports.isEmpty()) {
            return made(
                    paragraph,
                    Coverage.Life.Stage.FULFILLED,
                    reports,
                    "What it asks for was reported by ",
                    "Lo que pide fue informado por ",
                    false);
        }
        List<Link> later = about(LinkKind.Known.SUPERSEDES, link -> link.to().equals(name));
        if (!later.isEmpty()) {
            return made(paragraph, Coverage.Life.Stage.SUPERSEDED, later, "Superseded by ", "Sustituido por ", false);
        }
        List<Link> same = about(LinkKind.Known.DUPLICATES, link -> link.from().equals(name));
        if (!same.isEmpty()) {
            return made(
                    paragraph,
                    Coverage.Life.Stage.DUPLICATE,
                    same,
                    "Asks for the same as ",
                    "Pide lo mismo que ",
                    true);
        }
        return procedural(paragraph)
                ? made(
                        paragraph,
                        Coverage.Life.Stage.PROCEDURAL,
                        Wording.both(
                                "It asks for no more than a report or its passing on",
                                "No pide más que un informe o su transmisión"))
                : made(
                        paragraph,
                        Coverage.Life.Stage.CURRENT,
                        Wording.both("Nothing is known to have ended it", "No consta nada que lo haya terminado"));
    }

    private List<Link> about(LinkKind.Known kind, Predicate<Link> end) {
        return links.stream().filter(link -> link.kind().is(kind)).filter(end).toList();
    }

    private static boolean reportAlone(OperativeParagraph paragraph) {
        return paragraph.mandates().equals(Set.of(Mandate.of(Mandate.Known.REPORT)));
    }

    private static boolean procedural(OperativeParagraph paragraph) {
        return reportAlone(paragraph)
                || (paragraph.mandates().isEmpty()
                        && Stream.concat(paragraph.verb().stream(), paragraph.furtherVerbs().stream())
                                .filter(verb -> verb.action().asks())
                                .map(verb -> verb.action())
                                .collect(Collectors.toSet())
                                .equals(Set.of(Action.of(Action.Known.TRANSMIT))));
    }

    private static Coverage.Life made(
            OperativeParagraph paragraph,
            Coverage.Life.Stage stage,
            List<Link> links,
            String english,
            String spanish,
            boolean there) {
        String ends = links.stream()
                .map(link -> there ? link.to() : link.from())
                .distinct()
                .collect(Collectors.joining(", "));
        return Coverage.Life.builder()
                .paragraph(paragraph)
                .stage(stage)
                .links(links)
                .reason(Wording.both(english + ends, spanish + ends))
                .build();
    }

    private static Coverage.Life made(OperativeParagraph paragraph, Coverage.Life.Stage stage, Localized reason) {
        return Coverage.Life.builder()
                .paragraph(paragraph)
                .stage(stage)
                .reason(reason)
                .build();
    }
}
