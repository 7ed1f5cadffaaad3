package anna.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import anna.fact.Language;
import anna.finding.Finding;
import anna.finding.Reading;
import anna.finding.Severity;
import anna.resolution.Mandate;
import anna.resolution.Outline;
import anna.resolution.Symbol;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {

    private static final String TITLE = "Lighthouses in 2009: report on AG/RES. 2411 (XXXVIII-O/08)\n\n";

    private static Report read(String body) {
        return Report.read("keepers", TITLE + body).orElseThrow();
    }

    @Nested
    class References {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "The lamps were lit (paragraph 7 of the RES).|7",
                    "The lamps were lit (Paragraph 7 RES).|7",
                    "The lamps were lit (Paragraphs 6 and 9 RES).|6,9",
                    "The lamps were lit (paragraphs 6, 9 and 12 of the resolution).|6,9,12",
                    "The lamps were lit (paragraphs 6 to 9).|6,7,8,9",
                    "The lamps were lit (paragraphs 6-9).|6,7,8,9",
                    "The lamps were lit (paragraphs 6 – 8 and 12).|6,7,8,12",
                    "The lamps were lit (para. 4).|4",
                    "The lamps were lit (paras. 4 & 5).|4,5",
                    "The lamps were lit (para 4).|4",
                    "As operative paragraph 3 asks, the lamps were lit.|3",
                    "As resolutive paragraph 3 asks, the lamps were lit.|3",
                    "As operative paragraphs 3 and 4 of this resolution ask, the lamps were lit.|3,4",
                    "In line with paragraph 10, the lamps were lit.|10",
                    "In line with paragraph 2.g the lamps were lit.|2",
                    "In line with paragraph 2 (b) the lamps were lit.|2",
                    "Las lámparas se encendieron (párrafo 7 de la resolución).|7",
                    "Las lámparas se encendieron (párrafos 6 y 9).|6,9",
                    "Las lámparas se encendieron (párrafos resolutivos 6 al 8).|6,7,8",
                    "Las lámparas se encendieron según el numeral 4.|4",
                    "As lâmpadas foram acesas (parágrafo 7 da resolução).|7",
                    "As lâmpadas foram acesas (parágrafos 6 e 9).|6,9",
                    "Les lampes ont été allumées (paragraphe 7 de la résolution).|7",
                    "Les lampes ont été allumées (paragraphes 6 et 9).|6,9",
                    "Les lampes ont été allumées (paragraphes 6 à 8).|6,7,8"
                })
        void inEverySpellingNameTheirParagraphs(String sentence, String numbers) {
            assertThat(read(sentence + "\n").references()).singleElement().satisfies(reference -> {
                assertThat(String.join(",", reference.paragraphs())).isEqualTo(numbers);
                assertThat(reference.span().orElseThrow().in(TITLE + sentence)).isNotBlank();
            });
        }

        @Test
        void overALineEndAreTheSame() {
            assertThat(read("The lamps were lit (paragraphs 6,\n      9 and\n12 of the\nRES).\n")
                            .references())
                    .singleElement()
                    .satisfies(reference -> assertThat(reference.paragraphs()).containsExactly("6", "9", "12"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "See paragraph 2 of article 5 of the Convention.",
                    "The paragraph on lamps was left out.",
                    "They paid 7 paragraphers."
                })
        void toTreatiesAndPlainWordsAreNone(String sentence) {
            assertThat(read("Work area 1: Lamps\n\n" + sentence + "\n").references())
                    .isEmpty();
        }

        @Test
        void toAnotherResolutionAreLeftOut() {
            Report report =
                    read("The lamps were lit (paragraph 7 of the RES), as paragraph 3 of resolution AG/RES. 2301"
                            + " (XXXVII-O/07) had asked.\n");

            assertThat(report.references())
                    .extracting(Report.Reference::paragraphs)
                    .containsExactly(java.util.Set.of("7"));
        }

        @Test
        void toTheResolutionItselfBySymbolAreKept() {
            assertThat(read("Lit, see paragraph 3 of resolution AG/RES. 2411 (XXXVIII-O/08).\n")
                            .references())
                    .hasSize(1);
        }
    }

    @Nested
    class Surroundings {

        private static final String BODY = """
                Work area 1: Lamps

                New wicks for old lamps (paragraph 1 of the RES)

                A course of two weeks trained 30 keepers.

                Work area II – Towers

                Whitewash

                Three towers were painted (paragraphs 2 and 3 RES). A donation of US$500 from Brazil paid for it.

                They stand in the open.
                """;

        @Test
        void areTheHeadingAndTheAreaOfWork() {
            assertThat(read(BODY).references())
                    .extracting(
                            reference -> String.join(",", reference.paragraphs()),
                            reference -> reference.heading().orElse(""),
                            reference -> reference.workArea().orElse(0))
                    .containsExactly(
                            tuple("1", "New wicks for old lamps (paragraph 1 of the RES)", 1),
                            tuple("2,3", "Whitewash", 2));
        }

        @Test
        void sayWhatIsToldThere() {
            assertThat(read(BODY).references().get(1).about()).contains(Mandate.of(Mandate.Known.FINANCE));
        }
    }

    @Nested
    class Head {

        @Test
        void theResolutionOfTheTitleIsTheOneReportedOn() {
            Report report =
                    read("AG/RES. 2301 (XXXVII-O/07) and AG/RES. 2301 (XXXVII-O/07) again (paragraph 1 RES).\n");

            assertThat(report.resolution()).contains(Symbol.parse("AG/RES. 2411 (XXXVIII-O/08)"));
            assertThat(report.languages()).containsExactly(Language.ENGLISH);
            assertThat(report.title().orElseThrow().toString()).contains("Lighthouses in 2009");
        }

        @Test
        void withoutOneInTheTitleItIsTheOneCitedMostOften() {
            Report report = Report.read(
                            "keepers",
                            "Lamps in 2009\n\nAG/RES. 2301 (XXXVII-O/07) came first. AG/RES. 2411 (XXXVIII-O/08) came next"
                                    + " and AG/RES. 2411 (XXXVIII-O/08) asks for lamps (paragraph 1 RES).\n")
                    .orElseThrow();

            assertThat(report.resolution()).contains(Symbol.parse("AG/RES. 2411 (XXXVIII-O/08)"));
        }
    }

    @Nested
    class Findings {

        @Test
        void ofAnOutlineAreThoseOfItsReport() {
            Finding missing = Finding.of(Severity.ERROR, "file.text.missing", "Expected a file but found none");
            Outline outline = Outline.read(TITLE + "The lamps were lit (paragraph 1 RES).\n")
                    .orElseThrow();

            Reading<Report> reading = Report.read("keepers", Reading.of(outline, List.of(missing)));

            assertThat(reading.value()).isEmpty();
            assertThat(reading.partial().orElseThrow().references()).hasSize(1);
            assertThat(reading.findings()).containsExactly(missing);
            assertThat(Report.read("keepers", Reading.failed(List.of(missing))).findings())
                    .containsExactly(missing);
        }

        @Test
        void aMeetingThatIsNumberedInTwoWaysIsAWarningAtTheSecond() {
            String body =
                    "The 2nd Regional Meeting in Jamaica was held (paragraph 1 RES). The 3rd Meeting in\nJamaica was"
                            + " well attended. The 2nd Regional Meeting in Chile too.\n";
            Reading<Report> reading = Report.read("keepers", TITLE + body);

            assertThat(reading.value()).isPresent();
            assertThat(reading.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.id()).isEqualTo("report.meeting.ordinal-conflict");
                assertThat(finding.location().span().orElseThrow().in(TITLE + body))
                        .isEqualTo("3rd Meeting");
            });
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "La Segunda Reunión Regional en Jamaica terminó. La 3.ª Reunión Regional en Jamaica también.|3.ª Reunión"
                            + " Regional",
                    "A 2ª Reunião Regional na Jamaica terminou. A Terceira Reunião na Jamaica também.|Terceira Reunião",
                    "La deuxième réunion régionale en Jamaïque est finie. La 3e réunion sous-régionale en Jamaïque"
                            + " aussi.|3e réunion sous-régionale"
                })
        void aMeetingThatIsNumberedInTwoWaysIsFoundInTheOtherLanguagesToo(String body, String second) {
            Reading<Report> reading = Report.read("keepers", TITLE + body + " (paragraph 1 RES).\n");

            assertThat(reading.findings())
                    .filteredOn(finding -> finding.id().equals("report.meeting.ordinal-conflict"))
                    .singleElement()
                    .satisfies(finding -> assertThat(
                                    finding.location().span().orElseThrow().in(TITLE + body))
                            .isEqualTo(second));
        }

        @Test
        void aMeetingAndACongressInOneStateAreNoDoubt() {
            String body =
                    "The 2nd Meeting in Jamaica was held (paragraph 1 RES). The Third World Congress in Jamaica and"
                            + " the second meeting in Jamaica came later, and the Second Meeting in Jamaica is the first one.\n";

            assertThat(Report.read("keepers", TITLE + body).findings()).isEmpty();
        }

        @Test
        void aResolutionIsNoReport() {
            Reading<Report> reading = Report.read(
                    "keepers",
                    "THE GENERAL ASSEMBLY,\n\nNOTING rain,\n\nRESOLVES:\n\n1. To urge member states to build.\n");

            assertThat(reading.partial()).isEmpty();
            assertThat(reading.findings()).extracting(Finding::id).containsExactly("report.text.unrecognized");
        }

        @ParameterizedTest
        @CsvSource({"'',text.content.empty", "'Dear all, thanks.',text.form.unrecognized"})
        void whatIsNoReportIsAnError(String text, String id) {
            Reading<Report> reading = Report.read("keepers", text);

            assertThat(reading.value()).isEmpty();
            assertThat(reading.findings()).extracting(Finding::id).isEqualTo(List.of(id));
        }
    }
}
