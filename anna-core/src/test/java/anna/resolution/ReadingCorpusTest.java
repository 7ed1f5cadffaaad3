package anna.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The texts of {@code corpus}, each beside what reading it gives.
 *
 * <p>With {@code -Danna.corpus.rewrite=src/test/resources/anna/resolution/corpus} the expected files there are written
 * anew, for review; a run that does so passes.
 */
class ReadingCorpusTest {

    private static final int MOST_CUTS = 150;
    private static final String REWRITE = System.getProperty("anna.corpus.rewrite", "");

    static Stream<Path> texts() throws IOException {
        try (Stream<Path> files = Files.walk(corpus())) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    private static Path corpus() {
        try {
            return REWRITE.isEmpty()
                    ? Path.of(Objects.requireNonNull(ReadingCorpusTest.class.getResource("corpus"))
                            .toURI())
                    : Path.of(REWRITE);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path expected(Path text) {
        String name = text.getFileName().toString();
        return text.resolveSibling(name.substring(0, name.length() - ".txt".length()) + ".expected");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theTextReadsAsExpected(Path file) throws IOException {
        String dump = ReadingDump.of(read(file));
        if (!REWRITE.isEmpty()) {
            Files.writeString(expected(file), dump);
        }

        assertThat(expected(file)).as("the pair of %s", file.getFileName()).exists();
        assertThat(dump).isEqualTo(read(expected(file)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void howTheTextIsWrappedChangesNoResolution(Path file) {
        String text = read(file);
        Resolution resolution = Resolution.read(text).partial().orElse(null);

        for (String other : List.of(
                text.replace("\n", "\r\n"),
                text.replace("\n", "\r"),
                Rewrapping.linesBroken(text, 40),
                Rewrapping.linesBroken(text, 1),
                Rewrapping.blocksRefilled(text, 72),
                Rewrapping.blocksRefilled(text, 100_000),
                Rewrapping.blankLinesDoubled(text),
                text.replaceAll("\n(?=[^\n])", "\n        \u00a0 "),
                text.replace(" ", "\t "))) {
            assertThat(Resolution.read(other).partial().orElse(null)).isEqualTo(resolution);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void thePassagesTileTheTextAndTheMentionsLieApartInOrder(Path file) {
        ReadingLaws.hold(read(file));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextThatIsCutOffInASentenceIsNeverAWholeResolution(Path file) {
        String text = read(file).strip();
        List<OperativeParagraph> whole =
                Resolution.read(text).partial().map(Resolution::operative).orElse(List.of());
        for (int end = 1; end < text.length(); end += Math.max(7, text.length() / MOST_CUTS)) {
            String cut = text.substring(0, end).strip();
            Resolution.read(cut).value().ifPresent(part -> {
                List<Passage> passages = Outline.read(cut).orElseThrow().passages();
                if (passages.get(passages.size() - 1).kind() == Passage.Kind.OPERATIVE) {
                    Tokens words = Tokens.of(cut);
                    assertThat(words.word(words.count() - 1)).matches("(?s).*[.!?…][”\")\\]0-9/\\[]*");
                }
                int last = part.operative().size() - 1;
                assertThat(part.operative().subList(0, last)).isEqualTo(whole.subList(0, last));
            });
        }
    }

    @Test
    void everyFileHasItsPair() throws IOException {
        try (Stream<Path> files = Files.walk(corpus())) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(file -> corpus().relativize(file).toString())
                    .toList();
            assertThat(names.stream()
                            .filter(name -> !name.startsWith("variations-"))
                            .map(name -> name.replaceFirst("\\.(txt|expected)$", ""))
                            .collect(Collectors.groupingBy(name -> name, Collectors.counting())))
                    .isNotEmpty()
                    .allSatisfy((name, count) -> assertThat(count).as(name).isEqualTo(2L));
        }
    }
}
