package anna.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import anna.fact.Language;
import anna.finding.Finding;
import anna.finding.Reading;
import anna.finding.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ParallelTextsTest {

    private static final Resolution ENGLISH = Resolution.read("""
                    AG/RES. 2411 (XXXVIII-O/08)

                    CARE OF LIGHTHOUSES

                    (Adopted at the fourth plenary session, held on June 3, 2008)

                    THE GENERAL ASSEMBLY,

                    BEARING IN MIND that ships depend on lighthouses,

                    RESOLVES:

                    1. To urge member states to light the lamps.

                    2. To request the General Secretariat to report to the General Assembly at its fortieth regular session.
                    """).orElseThrow();

    private static final Resolution SPANISH = Resolution.read("""
                    AG/RES. 2411 (XXXVIII-O/08)

                    CUIDADO DE LOS FAROS

                    (Aprobada en la cuarta sesión plenaria, celebrada el 3 de junio de 2008)

                    LA ASAMBLEA GENERAL,

                    TENIENDO EN CUENTA que los barcos dependen de los faros,

                    RESUELVE:

                    1. Instar a los Estados Miembros a encender las lámparas.

                    2. Solicitar a la Secretaría General que informe a la Asamblea General en su cuadragésimo período ordinario de sesiones.
                    """).orElseThrow();

    private static final Resolution BOTH = Resolution.joined(List.of(
                    ENGLISH.toBuilder().addAuthenticLanguage(Language.ENGLISH).build(),
                    SPANISH.toBuilder().addAuthenticLanguage(Language.SPANISH).build()))
            .orElseThrow();

    @Nested
    class Joined {

        @Test
        void theyAreOneResolutionInBothLanguages() {
            assertThat(BOTH.languages()).containsExactlyInAnyOrder(Language.ENGLISH, Language.SPANISH);
            assertThat(BOTH.authenticLanguages()).containsExactlyInAnyOrder(Language.ENGLISH, Language.SPANISH);
            assertThat(BOTH.title().orElseThrow().texts())
                    .isEqualTo(
                            Map.of(Language.ENGLISH, "CARE OF LIGHTHOUSES", Language.SPANISH, "CUIDADO DE LOS FAROS"));
            assertThat(BOTH.parallels()).hasSize(1);
        }

        @Test
        void theyAreAlignedByNumber() {
            assertThat(BOTH.parallel("1"))
                    .hasSize(2)
                    .hasEntrySatisfying(
                            Language.SPANISH,
                            paragraph -> assertThat(
                                            paragraph.verb().orElseThrow().phrase())
                                    .isEqualTo("instar"))
                    .hasEntrySatisfying(
                            Language.ENGLISH,
                            paragraph -> assertThat(
                                            paragraph.verb().orElseThrow().phrase())
                                    .isEqualTo("urge"));
            assertThat(BOTH.parallel(1)).hasSize(2);
            assertThat(BOTH.parallel("3")).isEmpty();
        }

        @Test
        void losingTheirTextsTheyLoseAllOfThem() {
            assertThat(BOTH.withoutTexts().parallel("1").values())
                    .hasSize(2)
                    .allMatch(paragraph -> paragraph.text().isEmpty());
        }
    }

    @Nested
    class In {

        @Test
        void aLanguageThatIsThereGivesItsTextAlone() {
            assertThat(BOTH.in(Language.SPANISH)).contains(BOTH.parallels().get(0));
            Resolution english = BOTH.in(Language.ENGLISH).orElseThrow();
            assertThat(english.operative()).isEqualTo(ENGLISH.operative());
            assertThat(english.languages()).containsExactly(Language.ENGLISH);
            assertThat(english.title().orElseThrow().in(Language.SPANISH)).isEmpty();
        }

        @Test
        void aLanguageThatIsNotThereIsAbsent() {
            assertThat(BOTH.in(Language.FRENCH)).isEmpty();
            assertThat(ENGLISH.in(Language.SPANISH)).isEmpty();
            assertThat(ENGLISH.in(Language.ENGLISH)).contains(ENGLISH);
        }

        @Test
        void aTextWhoseLanguageIsNotToldIsInNone() {
            Resolution untold = ENGLISH.toBuilder().addLanguage(Language.FRENCH).build();
            assertThat(untold.in(Language.ENGLISH)).isEmpty();
            assertThat(untold.in(Language.FRENCH)).isEmpty();
            assertThat(untold.parallel("1")).isEmpty();
        }
    }

    @Nested
    class Findings {

        private static void finds(Reading<Resolution> reading, Severity severity, String id, String message) {
            assertThat(reading.findings())
                    .extracting(Finding::severity, Finding::id, Finding::message)
                    .contains(tuple(severity, id, message));
            assertThat(reading.value().isPresent()).isEqualTo(severity != Severity.ERROR);
        }

        @Test
        void aParagraphThatALanguageLacksIsAWarning() {
            Resolution shorter = SPANISH.toBuilder()
                    .operative(SPANISH.operative().subList(0, 1))
                    .build();
            Reading<Resolution> reading = Resolution.joined(List.of(ENGLISH, shorter));
            finds(
                    reading,
                    Severity.WARNING,
                    "resolution.parallel.missing",
                    "Operative paragraph 2 is not in the text in es");
            assertThat(reading.orElseThrow().parallel("2")).containsOnlyKeys(Language.ENGLISH);
        }

        @Test
        void aParagraphThatIsDueAtAnotherSessionIsAWarning() {
            Resolution other = SPANISH.toBuilder()
                    .operative(List.of(
                            SPANISH.operative().get(0),
                            SPANISH.operative().get(1).toBuilder()
                                    .dueSession(41)
                                    .build()))
                    .build();
            finds(
                    Resolution.joined(List.of(ENGLISH, other)),
                    Severity.WARNING,
                    "resolution.parallel.different",
                    "Operative paragraph 2 does not name the same sessions in every language");
        }

        @Test
        void twoTextsInOneLanguageOrOfTwoResolutionsAreErrors() {
            finds(
                    Resolution.joined(List.of(ENGLISH, ENGLISH)),
                    Severity.ERROR,
                    "resolution.parallel.repeated",
                    "Expected one text in each language but found another in en");
            finds(
                    Resolution.joined(List.of(
                            ENGLISH,
                            SPANISH.toBuilder()
                                    .symbol(Symbol.parse("AG/RES. 2412 (XXXVIII-O/08)"))
                                    .build())),
                    Severity.ERROR,
                    "resolution.parallel.symbol",
                    "Expected texts of one resolution but found AG/RES. 2411 (XXXVIII-O/08), AG/RES. 2412"
                            + " (XXXVIII-O/08)");
            finds(
                    Resolution.joined(List.of(ENGLISH, BOTH)),
                    Severity.ERROR,
                    "resolution.parallel.language",
                    "Expected each text in one language but found en, es");
        }

        @Test
        void goodTextsHaveNone() {
            assertThat(Resolution.joined(List.of(ENGLISH, SPANISH)).findings()).isEmpty();
        }

        @Test
        void noTextAtAllIsRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Resolution.joined(List.of()))
                    .withMessage("Resolution.joined must have a text, but was '[]'");
        }
    }
}
