package anna.account;

import anna.resolution.Mandate;
import anna.resolution.OperativeParagraph;
import anna.resolution.Resolution;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A named way of finding links that no source asserts; each can be left out of an account.
 *
 * <p>Identity is {@link #name()}. A rule looks only at paragraphs that no report names: what is asserted needs no
 * inference.
 */
public final class InferenceRule {

    /**
     * Finds the links of a rule from one report to one paragraph that no report names. Return an empty list where there
     * is nothing to find.
     */
    @FunctionalInterface
    public interface Finder {

        /** Returns the links from the report to the paragraph; the rule's name is added to each. */
        List<Link> find(Resolution resolution, OperativeParagraph paragraph, Report report);
    }

    /** A paragraph that asks for a report on the resolution is answered by the report itself. */
    public static final InferenceRule REPORT_EXISTS = of(
            "report-exists",
            "A paragraph that asks for a report on the resolution is answered by the report itself.",
            InferenceRule::reportExists);

    /**
     * What a paragraph asks for is told under the number of another paragraph, which asks for something else. The link
     * contradicts the report's own, so that the paragraph is disputed.
     */
    public static final InferenceRule FILED_ELSEWHERE = of(
            "filed-elsewhere",
            "What a paragraph asks for is told under the number of another paragraph, which asks for something else.",
            InferenceRule::filedElsewhere);

    private static final List<Mandate.Known> TELLING = List.of(Mandate.Known.FINANCE, Mandate.Known.JOIN_INSTRUMENTS);

    private final String name;
    private final String description;
    private final Finder finder;

    private InferenceRule(String name, String description, Finder finder) {
        this.name = name;
        this.description = description;
        this.finder = finder;
    }

    /** Returns a rule of the name, described in an English sentence. */
    public static InferenceRule of(String name, String description, Finder finder) {
        return new InferenceRule(
                Objects.requireNonNull(name, "name"),
                Objects.requireNonNull(description, "description"),
                Objects.requireNonNull(finder, "finder"));
    }

    /** Returns the rules that come with the library. */
    public static List<InferenceRule> standard() {
        return List.of(REPORT_EXISTS, FILED_ELSEWHERE);
    }

    private static List<Link> reportExists(Resolution resolution, OperativeParagraph paragraph, Report report) {
        if (!paragraph.asks() || !asksFor(paragraph, Mandate.Known.REPORT)) {
            return List.of();
        }
        return List.of(Link.builder()
                .kind(LinkKind.of(LinkKind.Known.ACCOUNTS_FOR))
                .from("report:" + report.id())
                .to(Coverage.nameOf(resolution, paragraph))
                .reason("the paragraph asks for a report, and this is one")
                .build());
    }

    private static List<Link> filedElsewhere(Resolution resolution, OperativeParagraph paragraph, Report report) {
        List<Link> links = new ArrayList<>();
        for (Mandate.Known mandate : TELLING) {
            if (!paragraph.asks() || !asksFor(paragraph, mandate)) {
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
                    links.add(Link.builder()
                            .kind(LinkKind.of(LinkKind.Known.ACCOUNTS_FOR))
                            .from("report:" + report.id())
                            .to(Coverage.nameOf(resolution, paragraph))
                            .span(reference.span())
                            .reason("the report tells of it under paragraph " + elsewhere.get()
                                    + ", which asks for something else")
                            .build());
                }
            }
        }
        return links;
    }

    private static boolean asksFor(OperativeParagraph paragraph, Mandate.Known mandate) {
        return paragraph.mandates().contains(Mandate.of(mandate));
    }

    /** Returns the name, such as {@code report-exists}. */
    public String name() {
        return name;
    }

    /** Returns what the rule does, as an English sentence. */
    public String description() {
        return description;
    }

    /** Returns the links that the rule finds for a paragraph that no report names; each names the rule. */
    public List<Link> infer(Resolution resolution, OperativeParagraph paragraph, Collection<Report> reports) {
        return reports.stream()
                .flatMap(report -> finder.find(resolution, paragraph, report).stream())
                .map(link -> link.toBuilder().rule(name).build())
                .toList();
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
