package anna.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import anna.Seeds;
import anna.fact.Language;
import anna.fact.PartialDate;
import anna.finding.Finding;
import anna.finding.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The split between what is in a text and what a resolution is, proved on the draft of AG/RES. 2686. */
class DraftOf2686Test {

    private static Resolution read(String text) {
        Reading<Resolution> reading = Resolution.read(text);
        assertThat(reading.findings())
                .extracting(Finding::id)
                .allSatisfy(id -> assertThat(id).isEqualTo("symbol.line.split"));
        return reading.orElseThrow();
    }

    /** What only the text holds are its sentences, its title in capitals, and the titles printed in citations. */
    private static Resolution structure(Resolution resolution) {
        return resolution.withoutTexts().toBuilder()
                .title(Optional.empty())
                .preamble(resolution.withoutTexts().preamble().stream()
                        .map(group -> group.toBuilder()
                                .paragraphs(group.paragraphs().stream()
                                        .map(paragraph -> paragraph.toBuilder()
                                                .citations(paragraph.citations().stream()
                                                        .map(citation -> Citation.of(citation.symbol()))
                                                        .toList())
                                                .build())
                                        .toList())
                                .build())
                        .toList())
                .build();
    }

    @Nested
    class Counts {

        @Test
        void theDraftHasEightGroupsFifteenPreambularAndEighteenOperativeParagraphs() {
            Resolution draft = read(Seeds.draft());

            assertThat(draft.preamble())
                    .extracting(
                            PreambleGroup::leadIn, group -> group.paragraphs().size())
                    .containsExactly(
                            tuple("BEARING IN MIND", 4),
                            tuple("CONSIDERING", 5),
                            tuple("TAKING INTO ACCOUNT", 1),
                            tuple("Welcoming", 1),
                            tuple("BEARING IN MIND", 1),
                            tuple("RECALLING", 1),
                            tuple("RECOGNIZING", 1),
                            tuple("BEARING IN MIND", 1));
            assertThat(draft.preambularParagraphs()).hasSize(15);
            assertThat(draft.operative())
                    .extracting(
                            OperativeParagraph::number,
                            paragraph ->
                                    paragraph.verb().map(OperativeVerb::phrase).orElse(""))
                    .extracting(Object::toString)
                    .containsExactly(
                            "(\"1\", \"take note\")",
                            "(\"2\", \"invite\")",
                            "(\"3\", \"entrust\")",
                            "(\"4\", \"promote and strengthen\")",
                            "(\"5\", \"promote and strengthen\")",
                            "(\"6\", \"request\")",
                            "(\"7\", \"acknowledge\")",
                            "(\"8\", \"take note\")",
                            "(\"9\", \"promote\")",
                            "(\"10\", \"applaud\")",
                            "(\"11\", \"take note\")",
                            "(\"12\", \"request\")",
                            "(\"13\", \"express its concern\")",
                            "(\"14\", \"urge\")",
                            "(\"15\", \"urge\")",
                            "(\"16\", \"promote\")",
                            "(\"17\", \"urge\")",
                            "(\"18\", \"request\")");
        }

        @Test
        void theDraftCitesEightSymbolsTenTimesAndNamesEightInstrumentsInParagraph15() {
            Resolution draft = read(Seeds.draft());

            assertThat(draft.citations()).hasSize(10);
            assertThat(draft.citations().stream()
                            .map(citation -> citation.symbol().toString())
                            .collect(Collectors.toSet()))
                    .containsExactlyInAnyOrder(
                            "AG/RES. 2548 (XL-O/10)",
                            "AG/RES. 2486 (XXXIX-O/09)",
                            "AG/RES. 2432 (XXXVIII-O/08)",
                            "AG/RES. 2348 (XXXVII-O/07)",
                            "AG/RES. 2240 (XXXVI-O/06)",
                            "AG/RES. 1948 (XXXIII-O/03)",
                            "AG/RES. 2551 (XL-O/10)",
                            "CD/RES. 10 (82-R/07)");
            assertThat(draft.citations())
                    .filteredOn(citation -> citation.title().isPresent())
                    .hasSize(9);
            assertThat(draft.paragraph("15").orElseThrow().instruments())
                    .containsExactly("untoc", "tip", "som", "crc", "opsc", "hague28", "oas-b57", "oas-b53");
        }
    }

    @Nested
    class Equality {

        @Test
        void theResolutionBuiltByHandIsTheOneRead() {
            assertThat(structure(read(Seeds.draft()))).isEqualTo(DraftOf2686.builtByHand());
        }

        @ParameterizedTest
        @ValueSource(ints = {40, 72, 100, 100_000})
        void aReWrappedTextIsTheSameResolution(int width) {
            String text = Seeds.draft();
            Resolution resolution = read(text);

            assertThat(read(Rewrapping.linesBroken(text, width))).isEqualTo(resolution);
            assertThat(read(Rewrapping.blocksRefilled(text, width))).isEqualTo(resolution);
            assertThat(read(Rewrapping.blankLinesDoubled(Rewrapping.linesBroken(text, width))))
                    .isEqualTo(resolution);
        }

        @Test
        void aTextWithWindowsLineEndsIsTheSameResolution() {
            assertThat(read(Seeds.draft().replace("\n", "\r\n"))).isEqualTo(read(Seeds.draft()));
        }
    }

    @Nested
    class Tiling {

        @Test
        void theSpansJoinedAreTheText() {
            for (String text : List.of(
                    Seeds.draft(),
                    Seeds.report(),
                    Rewrapping.linesBroken(Seeds.draft(), 60),
                    Rewrapping.blankLinesDoubled(Seeds.draft()))) {
                Outline outline = Outline.read(text).partial().orElseThrow();

                assertThat(outline.passages().stream()
                                .map(passage -> passage.span().in(text))
                                .collect(Collectors.joining()))
                        .isEqualTo(text);
            }
        }
    }

    @Test
    void theHeadSaysWhoAgreedOnTheDraftAndWhen() {
        Resolution draft = read(Seeds.draft());

        assertThat(draft.draft()).isTrue();
        assertThat(draft.symbol()).isEmpty();
        assertThat(draft.body()).contains("oas-ga");
        assertThat(draft.agreedBy()).contains("oas-cp");
        assertThat(draft.agreedOn()).contains(PartialDate.of(2011, 5, 25));
        assertThat(draft.languages()).containsExactly(Language.ENGLISH);
    }
}
