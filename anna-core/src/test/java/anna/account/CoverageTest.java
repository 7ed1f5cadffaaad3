package anna.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import anna.fact.PartialDate;
import anna.finding.Finding;
import anna.finding.Severity;
import anna.resolution.Resolution;
import anna.resolution.Symbol;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CoverageTest {

    static final Resolution LAMPS = Resolution.read("""
                    AG/RES. 2411 (XXXVIII-O/08)

                    CARE OF LIGHTHOUSES

                    (Adopted at the fourth plenary session, held on June 3, 2008)

                    THE GENERAL ASSEMBLY,

                    BEARING IN MIND that ships depend on lighthouses,

                    RESOLVES:

                    1. To take note of the state of the lamps.

                    2. To urge member states to light the lamps.

                    3. To invite member states to contribute to financing the towers.

                    4. To encourage member states to paint the towers.

                    5. To request the General Secretariat to report to the General Assembly at its fortieth regular session.
                    """).orElseThrow();

    static Report report(String id, String body) {
        return Report.read(id, "Report on AG/RES. 2411 (XXXVIII-O/08)\n\n" + body)
                .orElseThrow();
    }

    private static Map<String, ParagraphCoverage.Status> statuses(Coverage coverage) {
        return coverage.paragraphs().stream()
                .collect(Collectors.toMap(one -> one.paragraph().number(), ParagraphCoverage::status));
    }

    private static final Report LIT = report("lit", "The lamps were lit (paragraph 2 RES).\n");
    private static final Report PAID = report(
            "paid", "Painting (paragraph 4 RES). A donation of US$500 from Brazil, under paragraph 4, paid for it.\n");

    @Nested
    class Status {

        @Test
        void withNoReportEveryParagraphThatAsksIsSilent() {
            assertThat(statuses(Coverage.of(LAMPS, List.of(), InferenceRule.standard())))
                    .isEqualTo(Map.of(
                            "1", ParagraphCoverage.Status.ASKS_NOTHING,
                            "2", ParagraphCoverage.Status.SILENT,
                            "3", ParagraphCoverage.Status.SILENT,
                            "4", ParagraphCoverage.Status.SILENT,
                            "5", ParagraphCoverage.Status.SILENT));
        }

        @Test
        void whatAReportNamesIsCitedWithItsPlace() {
            Coverage coverage = Coverage.of(LAMPS, List.of(LIT), List.of());
            ParagraphCoverage second = coverage.paragraphs().get(1);

            assertThat(second.status()).isEqualTo(ParagraphCoverage.Status.CITED);
            assertThat(second.links()).singleElement().satisfies(link -> {
                assertThat(link.from()).isEqualTo("report:lit");
                assertThat(link.to()).isEqualTo("AG/RES. 2411 (XXXVIII-O/08)#2");
                assertThat(link.inferred()).isFalse();
                assertThat(link.span()).isPresent();
            });
        }

        @Test
        void aReportThatIsThereAnswersTheParagraphThatAsksForOne() {
            Coverage coverage = Coverage.of(LAMPS, List.of(LIT), List.of(InferenceRule.REPORT_EXISTS));

            assertThat(coverage.paragraphs().get(4).status()).isEqualTo(ParagraphCoverage.Status.ANSWERED);
            assertThat(coverage.paragraphs().get(4).links())
                    .extracting(Link::rule)
                    .containsExactly(java.util.Optional.of("report-exists"));
        }

        @Test
        void moneyThatIsToldOfUnderAnotherParagraphMakesADispute() {
            Coverage coverage = Coverage.of(LAMPS, List.of(PAID), InferenceRule.standard());

            assertThat(coverage.paragraphs().get(2).status()).isEqualTo(ParagraphCoverage.Status.DISPUTED);
            assertThat(coverage.paragraphs().get(2).reason().any())
                    .contains("under paragraph 4", "(rule filed-elsewhere)");
        }

        @Test
        void twoReportsAddUp() {
            Coverage coverage = Coverage.of(LAMPS, List.of(LIT, PAID, LIT), List.of());

            assertThat(statuses(coverage))
                    .containsEntry("2", ParagraphCoverage.Status.CITED)
                    .containsEntry("4", ParagraphCoverage.Status.CITED);
            assertThat(coverage.paragraphs().get(1).reason().any()).isEqualTo("Named 2 times by report:lit");
        }
    }

    @Nested
    class Findings {

        @Test
        void aReportOnAnotherResolutionIsAWarning() {
            Report other = LIT.toBuilder()
                    .resolution(Symbol.parse("AG/RES. 2301 (XXXVII-O/07)"))
                    .build();

            assertThat(Coverage.of(LAMPS, List.of(other), List.of()).findings())
                    .extracting(Finding::id, Finding::message)
                    .containsExactly(tuple(
                            "account.resolution.mismatch",
                            "The report is on AG/RES. 2301 (XXXVII-O/07) and not on AG/RES. 2411 (XXXVIII-O/08)"));
        }

        @Test
        void aNumberThatTheResolutionDoesNotHaveIsAWarningAtItsPlace() {
            Report wrong = report("wrong", "The lamps were lit (paragraph 12 RES).\n");

            assertThat(Coverage.of(LAMPS, List.of(wrong), List.of()).findings())
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.id()).isEqualTo("account.paragraph.missing");
                        assertThat(finding.location().source()).contains("wrong");
                        assertThat(finding.location().span()).isPresent();
                    });
        }

        @Test
        void aTextWithoutASymbolIsTakenForTheResolutionThatTheReportsAreOn() {
            Resolution nameless = LAMPS.toBuilder().symbol(Optional.empty()).build();

            assertThat(Coverage.of(nameless, List.of(LIT), List.of()).findings())
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.id()).isEqualTo("account.resolution.assumed");
                        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
                        assertThat(finding.message())
                                .isEqualTo("The resolution has no symbol; it is taken for AG/RES. 2411 (XXXVIII-O/08),"
                                        + " which the report is on");
                    });
        }

        @Test
        void aTextWithoutASymbolCannotBeTwoResolutionsNorOneOfAnotherTime() {
            Resolution nameless = LAMPS.toBuilder().symbol(Optional.empty()).build();
            Report other = LIT.toBuilder()
                    .id("other")
                    .resolution(Symbol.parse("AG/RES. 2500 (XXXIX-O/09)"))
                    .build();

            assertThat(Coverage.of(nameless, List.of(LIT, other), List.of()).findings())
                    .extracting(Finding::id, Finding::message)
                    .containsExactly(tuple(
                            "account.resolution.mismatch",
                            "The resolution has no symbol, and the reports are on AG/RES. 2411 (XXXVIII-O/08) and"
                                    + " AG/RES. 2500 (XXXIX-O/09); it can be only one of them"));
            assertThat(Coverage.of(
                                    nameless.toBuilder()
                                            .adoptedOn(PartialDate.parse("2012-06-04"))
                                            .build(),
                                    List.of(LIT),
                                    List.of())
                            .findings())
                    .extracting(Finding::id, Finding::message)
                    .containsExactly(tuple(
                            "account.resolution.mismatch",
                            "The resolution has no symbol and is of 2012, but the report is on"
                                    + " AG/RES. 2411 (XXXVIII-O/08)"));
        }

        @Test
        void theNumberingOfADraftIsANote() {
            Resolution draft = LAMPS.toBuilder().draft(true).build();

            assertThat(Coverage.of(draft, List.of(LIT), List.of()).findings())
                    .extracting(Finding::id)
                    .containsExactly("account.numbering.draft");
        }
    }
}
