package anna.account;

import static org.assertj.core.api.Assertions.assertThat;

import anna.fact.Language;
import anna.resolution.Resolution;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LivesTest {

    private static final Resolution RENEWED = Resolution.read("""
                    AG/RES. 2520 (XXXIX-O/09)

                    CARE OF LIGHTHOUSES

                    (Adopted at the fourth plenary session, held on June 4, 2009)

                    THE GENERAL ASSEMBLY,

                    RECALLING resolution AG/RES. 2411 (XXXVIII-O/08),

                    RESOLVES:

                    1. To urge member states to light the lamps at dusk.

                    2. To invite member states to contribute to financing the towers.

                    3. To transmit this resolution to the ports.
                    """).orElseThrow();

    private static final String OLD = "AG/RES. 2411 (XXXVIII-O/08)";

    private static Dossier dossier() {
        return Dossier.builder()
                .addResolution(CoverageTest.LAMPS)
                .addResolution(RENEWED)
                .addReport(CoverageTest.report("lit", "The lamps were lit (paragraph 2 RES).\n"))
                .build();
    }

    private static Map<String, Coverage.Life.Stage> stages(Dossier dossier, Resolution resolution) {
        return Coverage.lives(dossier, resolution, InferenceRule.standard()).stream()
                .collect(Collectors.toMap(life -> life.paragraph().number(), Coverage.Life::stage));
    }

    @Nested
    class Stages {

        @Test
        void ofAnEarlierResolutionAreSupersededByParagraphsThatGoOn() {
            assertThat(stages(dossier(), CoverageTest.LAMPS))
                    .isEqualTo(Map.of(
                            "2", Coverage.Life.Stage.SUPERSEDED,
                            "3", Coverage.Life.Stage.SUPERSEDED,
                            "4", Coverage.Life.Stage.CURRENT,
                            "5", Coverage.Life.Stage.FULFILLED));
        }

        @Test
        void ofTheLaterOneAreCurrentOrProcedural() {
            assertThat(stages(dossier(), RENEWED))
                    .isEqualTo(Map.of(
                            "1", Coverage.Life.Stage.CURRENT,
                            "2", Coverage.Life.Stage.CURRENT,
                            "3", Coverage.Life.Stage.PROCEDURAL));
        }

        @Test
        void areDuplicatesWhereTwoUnrelatedResolutionsAskInTheSameWords() {
            Resolution unrelated = RENEWED.toBuilder()
                    .symbol(anna.resolution.Symbol.parse("AG/RES. 2530 (XXXIX-O/09)"))
                    .preamble(List.of())
                    .build();
            Dossier both = dossier().toBuilder().addResolution(unrelated).build();
            assertThat(stages(both, unrelated))
                    .containsEntry("1", Coverage.Life.Stage.DUPLICATE)
                    .containsEntry("2", Coverage.Life.Stage.DUPLICATE);
        }

        @Test
        void areWhatASourceSaysBeforeWhatARuleFinds() {
            Dossier fulfilled = dossier().toBuilder()
                    .addLink(Link.builder()
                            .kind(LinkKind.of(LinkKind.Known.FULFILLS))
                            .from("activity:paint-2008")
                            .to(OLD + "#4")
                            .build())
                    .build();
            assertThat(stages(fulfilled, CoverageTest.LAMPS)).containsEntry("4", Coverage.Life.Stage.FULFILLED);
        }

        @Test
        void withoutRulesEndOnlyByWhatIsAsserted() {
            assertThat(Coverage.lives(dossier(), CoverageTest.LAMPS, List.of()))
                    .extracting(Coverage.Life::stage)
                    .containsExactly(
                            Coverage.Life.Stage.CURRENT,
                            Coverage.Life.Stage.CURRENT,
                            Coverage.Life.Stage.CURRENT,
                            Coverage.Life.Stage.PROCEDURAL);
        }
    }

    @Nested
    class Reasons {

        @Test
        void nameTheLinksInBothLanguages() {
            Coverage.Life second = Coverage.lives(dossier(), CoverageTest.LAMPS, InferenceRule.standard())
                    .get(0);
            assertThat(second.reason().in(Language.ENGLISH)).contains("Superseded by AG/RES. 2520 (XXXIX-O/09)#1");
            assertThat(second.reason().in(Language.SPANISH)).contains("Sustituido por AG/RES. 2520 (XXXIX-O/09)#1");
            assertThat(second.links())
                    .singleElement()
                    .satisfies(link -> assertThat(link.rule()).contains("same-mandate"));
        }
    }
}
