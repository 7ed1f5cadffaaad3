package anna.account;

import anna.resolution.OperativeParagraph;
import anna.resolution.Resolution;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts the links that rules infer beside those that are asserted. */
final class Inference {

    private Inference() {}

    /** Returns what the dossier asserts, in {@link Dossier#links()} or by its other members. */
    static List<Link> asserted(Dossier dossier) {
        return Chain.of(dossier).stream().filter(link -> !link.inferred()).toList();
    }

    /** Returns the links that rules once inferred and the dossier lists, of the rules that are given. */
    static List<Link> listed(Dossier dossier, Collection<InferenceRule> rules) {
        Set<String> names = rules.stream().map(InferenceRule::name).collect(Collectors.toSet());
        return dossier.links().stream()
                .filter(link -> link.rule().filter(names::contains).isPresent())
                .toList();
    }

    static List<Link> chain(Dossier dossier, Collection<InferenceRule> rules) {
        Accounting.Ground ground = new Accounting.Ground(dossier, rules);
        List<Link> inferred = new ArrayList<>(ground.inferred());
        for (Resolution resolution : dossier.resolutions()) {
            ground.coverage(resolution).paragraphs().stream()
                    .flatMap(paragraph -> paragraph.links().stream())
                    .filter(Link::inferred)
                    .forEach(inferred::add);
        }
        List<Link> all = new ArrayList<>(ground.asserted());
        inferred.stream().distinct().forEach(all::add);
        return List.copyOf(all);
    }

    /** Returns the reports that account for the resolution: those on it, and those that a link joins to a paragraph. */
    static List<Report> reports(Dossier dossier, Resolution resolution) {
        Set<String> paragraphs = resolution.operative().stream()
                .map((OperativeParagraph paragraph) -> Coverage.nameOf(resolution, paragraph))
                .collect(Collectors.toSet());
        Set<String> linked = dossier.links().stream()
                .filter(link -> link.kind().is(LinkKind.Known.ACCOUNTS_FOR) && paragraphs.contains(link.to()))
                .map(Link::from)
                .collect(Collectors.toSet());
        return dossier.reports().stream()
                .filter(report -> linked.contains(Chain.nameOf(report))
                        || (resolution.reference().isPresent()
                                && report.resolution().equals(resolution.reference())))
                .toList();
    }
}
