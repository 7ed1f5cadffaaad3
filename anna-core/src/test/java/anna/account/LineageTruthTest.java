package anna.account;

import static org.assertj.core.api.Assertions.assertThat;

import anna.resolution.Resolution;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How well lineages do on pairs of texts in our own words that were aligned by hand; told in docs/lineage.md. */
class LineageTruthTest {

    /** Links found and right, found, and to be found; and paragraphs whose kind is right, of how many. */
    private record Score(int right, int found, int wanted, int kinds, int changes) {

        Score plus(Score other) {
            return new Score(
                    right + other.right,
                    found + other.found,
                    wanted + other.wanted,
                    kinds + other.kinds,
                    changes + other.changes);
        }

        String row(String name) {
            return String.format(
                    Locale.ROOT,
                    "| %s | %d | %.3f | %.3f | %d of %d |",
                    name,
                    wanted,
                    found == 0 ? 1 : (double) right / found,
                    wanted == 0 ? 1 : (double) right / wanted,
                    kinds,
                    changes);
        }
    }

    static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files
                    .map(file -> file.getFileName().toString())
                    .map(file -> file.substring(0, file.indexOf('.')))
                    .distinct()
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(LineageTruthTest.class.getResource("lineage"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String file) {
        try {
            return Files.readString(folder().resolve(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Lineage lineage(String name) {
        return Lineage.of(
                Resolution.read(text(name + ".earlier.txt")).orElseThrow(),
                Resolution.read(text(name + ".later.txt")).orElseThrow());
    }

    /** Rows of kind, earlier numbers and later numbers, as the file of the truth writes them. */
    private static List<List<String>> truth(String name) {
        return text(name + ".truth.tsv")
                .lines()
                .skip(1)
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    private static List<List<String>> rows(Lineage lineage) {
        return lineage.changes().stream()
                .map(change -> List.of(
                        change.kind().code(), String.join(";", change.earlier()), String.join(";", change.later())))
                .toList();
    }

    private static Set<String> links(List<List<String>> rows) {
        Set<String> links = new HashSet<>();
        for (List<String> row : rows) {
            for (String earlier : row.get(1).split(";")) {
                for (String later : row.get(2).split(";")) {
                    if (!earlier.isEmpty() && !later.isEmpty()) {
                        links.add(earlier + ">" + later);
                    }
                }
            }
        }
        return links;
    }

    private static Score score(String name) {
        List<List<String>> found = rows(lineage(name));
        List<List<String>> truth = truth(name);
        Set<String> right = new HashSet<>(links(found));
        right.retainAll(links(truth));
        int kinds = (int) truth.stream().filter(found::contains).count();
        return new Score(right.size(), links(found).size(), links(truth).size(), kinds, truth.size());
    }

    @ParameterizedTest
    @MethodSource("names")
    void theTruthNamesEveryParagraphOnce(String name) {
        Lineage lineage = lineage(name);
        for (int side = 1; side <= 2; side++) {
            List<String> numbers = new ArrayList<>();
            for (List<String> row : truth(name)) {
                numbers.addAll(Stream.of(row.get(side).split(";"))
                        .filter(number -> !number.isEmpty())
                        .toList());
            }
            assertThat(numbers)
                    .containsExactlyInAnyOrderElementsOf((side == 1 ? lineage.earlier() : lineage.later())
                            .operative().stream()
                                    .map(paragraph -> paragraph.number())
                                    .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aTextWithItselfIsAllKeptAndBothDirectionsAgree(String name) {
        Lineage lineage = lineage(name);
        assertThat(lineage.findings()).isEmpty();
        assertThat(Lineage.of(lineage.later(), lineage.earlier())).isEqualTo(lineage.backwards());
        assertThat(Lineage.of(lineage.later(), lineage.later()).changes())
                .extracting(Lineage.Change::kind)
                .containsOnly(Lineage.Kind.KEPT);
    }

    @Test
    void precisionAndRecallAreAsTheDocumentSays() throws IOException {
        List<String> rows = new ArrayList<>();
        Score all = new Score(0, 0, 0, 0, 0);
        for (String name : names().toList()) {
            Score score = score(name);
            all = all.plus(score);
            rows.add(score.row(name));
        }
        rows.add(all.row("all"));
        String document = Files.readString(Path.of("..", "docs", "lineage.md"), StandardCharsets.UTF_8);
        assertThat(document.lines().filter(line -> line.startsWith("| ")).collect(Collectors.toSet()))
                .as(String.join("\n", rows))
                .containsAll(rows);
        assertThat((double) all.right() / all.found()).isGreaterThanOrEqualTo(0.95);
        assertThat((double) all.right() / all.wanted()).isGreaterThanOrEqualTo(0.9);
    }
}
