package anna.account;

import static org.assertj.core.api.Assertions.assertThat;

import anna.Seeds;
import anna.finding.Finding;
import anna.finding.Reading;
import anna.finding.Span;
import anna.resolution.Mention;
import anna.resolution.Outline;
import anna.resolution.Resolution;
import anna.resolution.Symbol;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The two documents end to end: from their texts to the account. */
class ReportOn2686Test {

    private static Coverage coverage(Collection<InferenceRule> rules) {
        Resolution draft = Resolution.read(Seeds.draft()).orElseThrow();
        Report report = Report.read("iin", Seeds.report()).orElseThrow();
        return Coverage.of(draft, List.of(report), rules);
    }

    private static Map<ParagraphCoverage.Status, List<String>> byStatus(Coverage coverage) {
        return coverage.paragraphs().stream()
                .collect(Collectors.groupingBy(
                        ParagraphCoverage::status,
                        Collectors.mapping(one -> one.paragraph().number(), Collectors.toList())));
    }

    @Test
    void theReportCitesFiveSymbolsSixTimesAndNamesParagraphsInEightPlaces() {
        Outline outline = Outline.read(Seeds.report()).orElseThrow();

        assertThat(outline.form()).isEqualTo(Outline.Form.REPORT);
        assertThat(outline.mentions(Mention.Kind.CITATION))
                .extracting(Mention::value)
                .containsExactly(
                        "AG/RES. 2686 (XLI-O/11)",
                        "AG/RES. 2432 (XXXVIII-O/08)",
                        "AG/RES. 2548 (XL-O/10)",
                        "AG/RES. 2686 (XLI-O/11)",
                        "AG/RES. 1667 (XXIX-O/99)",
                        "CD/RES. 10 (82-R/07)");
        assertThat(outline.mentions(Mention.Kind.REFERENCE))
                .extracting(Mention::value)
                .containsExactly("7", "7", "11,12", "6,9", "11", "10", "15", "15");
    }

    @Test
    void theReportTellsNumbersMoneyAndDates() {
        Outline outline = Outline.read(Seeds.report()).orElseThrow();

        assertThat(outline.mentions(Mention.Kind.AMOUNT))
                .extracting(Mention::value)
                .containsExactly("USD 10000");
        assertThat(outline.mentions(Mention.Kind.QUANTITY))
                .extracting(Mention::value)
                .contains("12 member states", "30 member states", "about 150 people", "about 160 people");
        assertThat(outline.mentions(Mention.Kind.DATE))
                .extracting(Mention::value)
                .contains("2011-06-05/2011-06-07", "2011-07-06/2011-07-07", "XXXX-03-01", "mid XXXX-03", "2011-11-29");
    }

    @Test
    void withoutInferenceSevenParagraphsAreCitedAndNothingElseIsFound() {
        assertThat(byStatus(coverage(List.of())))
                .isEqualTo(Map.of(
                        ParagraphCoverage.Status.CITED, List.of("6", "7", "9", "10", "11", "12", "15"),
                        ParagraphCoverage.Status.ASKS_NOTHING, List.of("8", "13"),
                        ParagraphCoverage.Status.SILENT, List.of("1", "2", "3", "4", "5", "14", "16", "17", "18")));
    }

    @Test
    void withInference18IsAnsweredByTheReportAnd14IsDisputed() {
        assertThat(byStatus(coverage(InferenceRule.standard())))
                .isEqualTo(Map.of(
                        ParagraphCoverage.Status.CITED, List.of("6", "7", "9", "10", "11", "12", "15"),
                        ParagraphCoverage.Status.ANSWERED, List.of("18"),
                        ParagraphCoverage.Status.DISPUTED, List.of("14"),
                        ParagraphCoverage.Status.ASKS_NOTHING, List.of("8", "13"),
                        ParagraphCoverage.Status.SILENT, List.of("1", "2", "3", "4", "5", "16", "17")));
    }

    @Test
    void theFindingsAreTheMeetingThatIsNumberedTwiceTheDamagedCharactersAndTheNumberingOfADraft() {
        Reading<Report> report = Report.read("iin", Seeds.report());

        assertThat(report.findings())
                .extracting(Finding::severity, Finding::id)
                .extracting(Object::toString)
                .containsExactly(
                        "(NOTE, \"symbol.bracket.square\")",
                        "(WARNING, \"report.meeting.ordinal-conflict\")",
                        "(WARNING, \"text.character.replaced\")");
        assertThat(coverage(List.of()).findings())
                .extracting(Finding::severity, Finding::id)
                .extracting(Object::toString)
                .containsExactly("(NOTE, \"account.numbering.draft\")", "(NOTE, \"account.resolution.assumed\")");
        assertThat(coverage(List.of()).findings().get(1).message())
                .isEqualTo(
                        "The resolution has no symbol; it is taken for AG/RES. 2686 (XLI-O/11), which the report is on");
    }

    @Test
    void theReportIsOnTheAdoptedResolutionAndEachPlaceIsInTheText() {
        Report report = Report.read("iin", Seeds.report()).orElseThrow();

        assertThat(report.resolution()).contains(Symbol.parse("AG/RES. 2686 (XLI-O/11)"));
        assertThat(report.references()).hasSize(8).allSatisfy(reference -> {
            Span span = reference.span().orElseThrow();
            assertThat(span.in(Seeds.report())).startsWithIgnoringCase("paragraph");
        });
    }
}
