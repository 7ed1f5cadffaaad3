package anna.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of an account, for any reports and any rules. */
class CoveragePropertyTest {

    @Provide
    Arbitrary<List<Report>> reports() {
        Arbitrary<Set<Integer>> numbers =
                Arbitraries.integers().between(1, 7).set().ofMinSize(1).ofMaxSize(3);
        Arbitrary<String> sentence = Combinators.combine(
                        Arbitraries.of("The lamps were lit", "A donation from Brazil came", "A course was held"),
                        numbers)
                .as((words, set) -> words + " (paragraphs "
                        + set.stream().sorted().map(String::valueOf).collect(Collectors.joining(", ")) + " RES).\n\n");
        return sentence.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(sentences -> CoverageTest.report("r" + sentences.hashCode(), String.join("", sentences)))
                .list()
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<Set<InferenceRule>> rules() {
        return Arbitraries.subsetOf(Set.copyOf(InferenceRule.standard()));
    }

    private static Set<String> cited(Coverage coverage) {
        return coverage.paragraphs().stream()
                .filter(one -> one.status() == ParagraphCoverage.Status.CITED)
                .map(one -> one.paragraph().number())
                .collect(Collectors.toSet());
    }

    private static List<Link> links(Coverage coverage) {
        return coverage.paragraphs().stream()
                .flatMap(one -> one.links().stream())
                .toList();
    }

    @Property(tries = 100)
    void moreReportsNeverLoseACitation(
            @ForAll("reports") List<Report> some,
            @ForAll("reports") List<Report> more,
            @ForAll("rules") Set<InferenceRule> rules) {
        List<Report> all = new ArrayList<>(some);
        all.addAll(more);

        assertThat(cited(Coverage.of(CoverageTest.LAMPS, all, rules)))
                .containsAll(cited(Coverage.of(CoverageTest.LAMPS, some, rules)));
    }

    @Property(tries = 100)
    void switchingOffARuleTakesAwayExactlyItsLinks(
            @ForAll("reports") List<Report> reports, @ForAll("rules") Set<InferenceRule> rules) {
        List<Link> with = links(Coverage.of(CoverageTest.LAMPS, reports, rules));
        for (InferenceRule rule : rules) {
            Set<InferenceRule> others = new HashSet<>(rules);
            others.remove(rule);

            assertThat(links(Coverage.of(CoverageTest.LAMPS, reports, others)))
                    .containsExactlyInAnyOrderElementsOf(with.stream()
                            .filter(link -> !link.rule().equals(java.util.Optional.of(rule.name())))
                            .toList());
        }
    }

    @Property(tries = 100)
    void whatIsCitedIsNamedByAReportAndNothingElseIs(
            @ForAll("reports") List<Report> reports, @ForAll("rules") Set<InferenceRule> rules) {
        Set<String> named = reports.stream()
                .flatMap(report -> report.references().stream())
                .flatMap(reference -> reference.paragraphs().stream())
                .filter(number -> CoverageTest.LAMPS.paragraph(number).isPresent())
                .collect(Collectors.toSet());

        assertThat(cited(Coverage.of(CoverageTest.LAMPS, reports, rules))).isEqualTo(named);
    }

    @Property(tries = 100)
    void everyParagraphOfTheResolutionIsAccountedForOnceAndInOrder(
            @ForAll("reports") List<Report> reports, @ForAll("rules") Set<InferenceRule> rules) {
        assertThat(Coverage.of(CoverageTest.LAMPS, reports, rules).paragraphs())
                .extracting(ParagraphCoverage::paragraph)
                .isEqualTo(CoverageTest.LAMPS.operative());
    }

    @Property(tries = 100)
    void noReferenceIsLost(@ForAll("reports") List<Report> reports, @ForAll("rules") Set<InferenceRule> rules) {
        Coverage coverage = Coverage.of(CoverageTest.LAMPS, reports, rules);
        List<String> told = new ArrayList<>();
        for (Report report : reports) {
            for (Report.Reference reference : report.references()) {
                reference.paragraphs().forEach(number -> told.add(report.id() + reference.span() + number));
            }
        }
        List<String> found = new ArrayList<>();
        for (ParagraphCoverage paragraph : coverage.paragraphs()) {
            paragraph.links().stream()
                    .filter(link -> !link.inferred())
                    .forEach(link -> found.add(link.from().substring("report:".length())
                            + link.span()
                            + paragraph.paragraph().number()));
        }
        coverage.findings().stream()
                .filter(finding -> finding.id().equals("account.paragraph.missing"))
                .forEach(finding -> found.add(finding.location().source().orElseThrow()
                        + finding.location().span()
                        + finding.message().replaceAll("[^0-9]", "")));
        assertThat(found).containsExactlyInAnyOrderElementsOf(told);
    }

    @Property(tries = 100)
    void withinADossierTheAccountIsTheSame(
            @ForAll("reports") List<Report> reports, @ForAll("rules") Set<InferenceRule> rules) {
        List<Report> different = reports.stream().distinct().toList();
        Dossier dossier = Dossier.builder()
                .addResolution(CoverageTest.LAMPS)
                .reports(different)
                .build();
        assertThat(Coverage.of(dossier, CoverageTest.LAMPS, rules))
                .isEqualTo(Coverage.of(CoverageTest.LAMPS, different, rules));
    }

    @Property(tries = 50)
    void switchingOffARuleTakesExactlyItsLinksOutOfTheChain(
            @ForAll("reports") List<Report> reports, @ForAll("rules") Set<InferenceRule> rules) {
        Dossier dossier = ChainTest.LIGHTS.toBuilder().addAllReports(reports).build();
        List<Link> with = dossier.chain(rules);
        for (InferenceRule rule : rules) {
            Set<InferenceRule> others = new HashSet<>(rules);
            others.remove(rule);
            assertThat(dossier.chain(others))
                    .containsExactlyInAnyOrderElementsOf(with.stream()
                            .filter(link ->
                                    link.rule().filter(rule.name()::equals).isEmpty())
                            .toList());
        }
    }
}
