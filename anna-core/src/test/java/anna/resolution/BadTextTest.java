package anna.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import anna.Seeds;
import anna.finding.Finding;
import anna.finding.Reading;
import anna.finding.Severity;
import anna.finding.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is no resolution, or no text, or not all of one: a finding with its place, and no value. */
class BadTextTest {

    private static final String HEAD = "THE GENERAL ASSEMBLY,\n\nNOTING that it rains,\n\n";

    private static void assertOneError(Reading<?> reading, String id, Span span) {
        assertThat(reading.value()).isEmpty();
        assertThat(reading.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::id, finding -> finding.location().span().orElseThrow())
                .containsExactly(tuple(id, span));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t\u00a0 \r\n"})
    void anEmptyTextIsAnErrorOverAllOfIt(String text) {
        assertOneError(Outline.read(text), "text.content.empty", new Span(0, text.length()));
        assertOneError(Resolution.read(text), "text.content.empty", new Span(0, text.length()));
        assertThat(Resolution.read(text).partial()).isEmpty();
    }

    @Test
    void aBinaryTextIsAnErrorAtItsFirstZero() {
        String text = "PK\u0003\u0004 THE GENERAL ASSEMBLY \u0000\u0000 RESOLVES: 1. To urge.";
        Span zero = new Span(text.indexOf('\0'), text.indexOf('\0') + 1);

        assertOneError(Outline.read(text), "text.content.binary", zero);
        assertOneError(Resolution.read(text), "text.content.binary", zero);
    }

    @Test
    void bytesWithoutMeaningNeitherThrowNorAreAResolution() {
        Random random = new Random(2686);
        for (int i = 0; i < 50; i++) {
            byte[] bytes = new byte[2000];
            random.nextBytes(bytes);
            String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).replace('\0', 'x');
            assertThat(Resolution.read(text).value()).isEmpty();
        }
    }

    @Test
    void aLetterIsNoResolution() {
        String text = "Dear colleague,\n\nthe roof leaks. Please send a carpenter.\n";

        assertOneError(Resolution.read(text), "text.form.unrecognized", new Span(0, text.length()));
        assertThat(Outline.read(text).partial().orElseThrow().form()).isEqualTo(Outline.Form.OTHER);
    }

    @Test
    void aReportIsNoResolution() {
        String text = "Report on AG/RES. 2411 (XXXVIII-O/08)\n\nThe lamps were lit (paragraph 1 of the resolution).\n";

        assertOneError(Resolution.read(text), "resolution.text.unrecognized", new Span(0, text.length()));
    }

    @Test
    void anOutlineOfNothingIsNoResolutionAndKeepsItsFindings() {
        Finding missing = Finding.of(Severity.ERROR, "file.text.missing", "Expected a file but found none");

        Reading<Resolution> reading = Resolution.read(Reading.<Outline>failed(List.of(missing)));

        assertThat(reading.partial()).isEmpty();
        assertThat(reading.findings()).containsExactly(missing);
    }

    @Test
    void whatAnOutlineWasToldOfIsToldOfItsResolutionToo() {
        Finding lent = Finding.of(Severity.NOTE, "file.text.lent", "Expected an original but found a copy");
        Outline outline = Outline.read(HEAD + "RESOLVES:\n\n1. To thank.").orElseThrow();

        Reading<Resolution> reading = Resolution.read(Reading.of(outline, List.of(lent)));

        assertThat(reading.orElseThrow().operative()).hasSize(1);
        assertThat(reading.findings()).containsExactly(lent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"DECLARAN:CONSIDERING:D'inviter", "VISTO DECLARAN: Page68/73D’inviter", "VU DECIDE: 2.De9ter"})
    void wordsThatWereRunTogetherAreNoVerb(String text) {
        assertThat(Resolution.read(text).partial().map(Resolution::operative).orElse(List.of()))
                .allSatisfy(paragraph -> assertThat(
                                paragraph.verb().map(OperativeVerb::phrase).orElse(""))
                        .doesNotContain(":", "/", "9"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. . - THE GENERAL ASSEMBLY, RECALLING", "12. ) – THE GENERAL ASSEMBLY, RECALLING"})
    void widerBlanksBetweenMarksSayNothing(String text) {
        assertThat(Resolution.read(text.replace(" ", "   ")).partial())
                .isEqualTo(Resolution.read(text).partial());
    }

    @Test
    void charactersThatWereReplacedAreCountedAtTheFirst() {
        Reading<Outline> reading = Outline.read(HEAD + "RESOLVES:\n\n1. To thank San Jos\uFFFD and Bogot\uFFFD.");

        assertThat(reading.value()).isPresent();
        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo("text.character.replaced");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).startsWith("2 replacement characters");
            assertThat(finding.location().line()).hasValue(7);
            assertThat(finding.location().column()).hasValue(20);
        });
    }

    @Nested
    class CutOff {

        @Test
        void inThePreambleTheOperativePartIsMissingAtTheEnd() {
            assertOneError(
                    Resolution.read(HEAD), "resolution.operative.missing", new Span(HEAD.length(), HEAD.length()));
            assertThat(Resolution.read(HEAD).partial().orElseThrow().preamble()).hasSize(1);
        }

        @Test
        void afterTheTurnTheOperativePartIsMissingToo() {
            String text = HEAD + "RESOLVES:";

            assertOneError(
                    Resolution.read(text), "resolution.operative.missing", new Span(text.length(), text.length()));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "1. To urge member sta",
                    "1. To urge member states to go,",
                    "1. To urge member states to go; and",
                    "1. To urge member states of the Organization (OAS)",
                    "1. To urge member states to go;",
                    "1. To urge member states to go.\n\n2.",
                    "1. To urge member states to:\n\na) go;\n\nb)",
                    "1. To urge member states to:"
                })
        void inAParagraphItIsTruncatedAtTheLastWord(String operative) {
            String text = HEAD + "RESOLVES:\n\n" + operative;

            assertOneError(
                    Resolution.read(text + " \n"), "resolution.text.truncated", new Span(text.length(), text.length()));
            assertThat(Resolution.read(text).partial().orElseThrow().operative())
                    .isNotEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "1. To thank the mayor.\n\n2. To urge member states to go to the meeting",
                    "1. To urge member states to go by June 30, 2012",
                    "1. To urge member states to join the Organization of American States (OAS)",
                    "1. To take note of the report"
                })
        void itHasAValueAndAWarningIfOnlyItsLastMarkIsMissing(String operative) {
            String text = HEAD + "RESOLVES:\n\n" + operative + "\n";

            Reading<Resolution> reading = Resolution.read(text);

            assertThat(reading.value()).isPresent();
            assertThat(reading.findings())
                    .extracting(Finding::severity, Finding::id)
                    .containsExactly(tuple(Severity.WARNING, "resolution.text.unclosed"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "1. To thank the mayor.\n\n2. To urge member states to go to the",
                    "1. To urge member states to go by 3",
                    "1. To urge member states to go (as the mayor said",
                    "1. To urge member states to report at the fourth regular",
                    "1. To take note"
                })
        void itIsTruncatedIfItCannotEndThereWhateverTheLineEnd(String operative) {
            String text = HEAD + "RESOLVES:\n\n" + operative;

            assertOneError(
                    Resolution.read(text + "\n"), "resolution.text.truncated", new Span(text.length(), text.length()));
        }

        @Test
        void theDraftOf2686IsAtNoPlacePresentedAsMoreThanItsWholeParagraphs() {
            String text = Seeds.draft().strip();
            List<OperativeParagraph> whole = Resolution.read(text).orElseThrow().operative();
            for (int end = 200; end < text.length(); end += 211) {
                String cut = text.substring(0, end);
                Resolution.read(cut).value().ifPresent(part -> {
                    int last = part.operative().size() - 1;
                    assertThat(part.operative().subList(0, last)).isEqualTo(whole.subList(0, last));
                    assertThat(cut.strip()).matches("(?s).*\\.[”\"]?");
                    assertThat(whole.get(last).text().orElseThrow())
                            .startsWith(part.operative().get(last).text().orElseThrow());
                });
            }
        }
    }

    @Test
    void aDateThatDoesNotExistIsAWarningAndNoMention() {
        String text = HEAD + "RESOLVES:\n\n1. To meet on February 31, 2010.";
        Reading<Outline> reading = Outline.read(text);

        assertThat(reading.orElseThrow().mentions(Mention.Kind.DATE)).isEmpty();
        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo("date.day.missing");
            assertThat(finding.message()).isEqualTo("Expected a date that exists but found 'February 31, 2010'");
            assertThat(finding.location().span().orElseThrow().in(text)).isEqualTo("February 31, 2010");
        });
    }

    @Test
    void theCountThatSkipsOrRepeatsIsAWarningAtTheNumber() {
        String text = HEAD + "RESOLVES:\n\n1. To go.\n\n3. To stay.\n\n1. To thank the cooks.";
        Reading<Resolution> reading = Resolution.read(text);

        assertThat(reading.findings())
                .extracting(
                        Finding::id,
                        finding -> finding.location().span().orElseThrow().in(text))
                .containsExactly(tuple("resolution.paragraph.gap", "3."), tuple("resolution.paragraph.repeated", "1."));
        assertThat(reading.orElseThrow().operative())
                .extracting(OperativeParagraph::number)
                .containsExactly("1", "3", "1");
    }
}
