package anna.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The tables {@code variations-*.tsv} of {@code corpus}: how real texts vary, in which language, and which pairs show it.
 *
 * <p>Columns: the section of the description of real texts, the variation in short words, the language, and the pairs as
 * paths without their ending, with blanks between them. Of a variation that begins with {@code lead-in:} each pair must
 * have a group with just these words, in the language of the row; of one that begins with {@code verb:}, a paragraph that opens
 * with it.
 */
class VariationsTest {

    private static final List<String> LANGUAGES = List.of("en", "es", "pt", "fr");
    private static final String LEAD_IN = "lead-in: ";
    private static final String VERB = "verb: ";

    /** A row, and where it stands. */
    record Row(String place, String section, String variation, String language, List<String> pairs) {

        @Override
        public String toString() {
            return place + " " + variation + " (" + language + ")";
        }
    }

    private static Path corpus() {
        try {
            return Path.of(Objects.requireNonNull(VariationsTest.class.getResource("corpus"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.list(corpus())) {
            return files.filter(file -> file.getFileName().toString().matches("variations-.+\\.tsv"))
                    .sorted()
                    .toList();
        }
    }

    private static String read(String file) {
        try {
            return Files.readString(corpus().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Row> rows() throws IOException {
        return tables().stream().flatMap(table -> {
            String name = table.getFileName().toString();
            List<String> lines = read(name).lines().toList();
            return Stream.iterate(1, i -> i < lines.size(), i -> i + 1)
                    .map(i -> row(name + ":" + (i + 1), lines.get(i).split("\t", -1)));
        });
    }

    private static Row row(String place, String[] cells) {
        assertThat(cells).as(place).hasSize(4);
        List<String> pairs = cells[3].isBlank() ? List.of() : List.of(cells[3].split(" "));
        return new Row(place, cells[0], cells[1], cells[2], pairs);
    }

    @Test
    void thereAreTables() throws IOException {
        assertThat(tables())
                .isNotEmpty()
                .allSatisfy(table -> assertThat(read(table.getFileName().toString()))
                        .startsWith("section\tvariation\tlanguage\tpairs\n"));
    }

    @Test
    void noVariationStandsTwice() throws IOException {
        assertThat(rows().map(row -> row.section() + row.variation() + row.language()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theVariationIsShownByPairsThatExist(Row row) {
        assertThat(row.section()).matches("[2-9]|10");
        assertThat(row.variation()).isNotBlank();
        assertThat(row.language()).isIn(LANGUAGES);
        assertThat(row.pairs()).isNotEmpty().doesNotHaveDuplicates().allSatisfy(pair -> {
            assertThat(corpus().resolve(pair + ".txt")).exists();
            assertThat(corpus().resolve(pair + ".expected")).exists();
        });
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theLanguageIsThatInWhichTheTextsAreRead(Row row) {
        assertThat(row.pairs())
                .allSatisfy(pair -> assertThat(
                                read(pair + ".expected").lines().findFirst().orElse(""))
                        .endsWith(" in " + row.language()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aLeadInIsThatOfAGroup(Row row) {
        if (row.variation().startsWith(LEAD_IN)) {
            String group = "[" + row.variation().substring(LEAD_IN.length()) + "] ";
            assertThat(row.pairs())
                    .allSatisfy(pair -> assertThat(read(pair + ".expected")).contains(group));
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aVerbOpensAParagraph(Row row) {
        if (row.variation().startsWith(VERB)) {
            String verb = row.variation().substring(VERB.length());
            assertThat(row.pairs())
                    .allSatisfy(pair -> assertThat(read(pair + ".txt").lines())
                            .anyMatch(line -> opensWith(line.replace('’', '\''), verb)));
        }
    }

    /** Tells whether the verb stands behind a number, a particle or another word at the beginning of the line. */
    private static boolean opensWith(String line, String verb) {
        int at = line.indexOf(verb);
        return at > 0 && at < 60 && line.matches("[0-9]+\\. .*");
    }
}
