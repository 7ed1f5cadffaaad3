package anna.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real texts of the United Nations system, where {@code anna.corpus} says where they are. */
class UnitedNationsTextsTest {

    /** Of the 54 English texts: those read as whole resolutions, numbered without a gap, each paragraph with its verb. */
    private static final int READ_WELL = 52;

    private static List<String> texts;

    @BeforeAll
    static void readTexts() throws IOException {
        String corpus = System.getProperty("anna.corpus", "");
        assumeThat(corpus).as("system property anna.corpus").isNotBlank();
        try (Stream<Path> files = Files.list(Path.of(corpus, "corpus", "un"))) {
            List<Path> paths = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            texts = new java.util.ArrayList<>();
            for (Path path : paths) {
                texts.add(Files.readString(path));
            }
        }
    }

    @Test
    void theLawsOfReadingHoldForAllOfThem() {
        assertThat(texts).hasSizeGreaterThan(50).allSatisfy(ReadingLaws::hold);
    }

    @Test
    void noFewerThanBeforeAreReadWell() {
        assertThat(texts.stream().filter(UnitedNationsTextsTest::isReadWell)).hasSize(READ_WELL);
    }

    @Test
    void whatChangesOnlyTheBlanksChangesNoResolution() {
        assertThat(texts)
                .allSatisfy(text -> assertThat(
                                Resolution.read(Respacing.widened(text)).partial())
                        .isEqualTo(Resolution.read(Respacing.evened(text)).partial()));
    }

    private static boolean isReadWell(String text) {
        return Resolution.read(text)
                .value()
                .filter(resolution -> !resolution.preamble().isEmpty())
                .filter(resolution -> IntStream.range(0, resolution.operative().size())
                        .allMatch(i -> resolution.operative().get(i).number().equals(Integer.toString(i + 1))
                                && resolution.operative().get(i).verb().isPresent()))
                .isPresent();
    }
}
