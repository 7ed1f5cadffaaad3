package anna.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import anna.finding.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The grammar of symbols: every rule reads its own examples, and says of them what its table says. */
class SymbolTablesTest {

    private static List<SymbolRule> rules() {
        return SymbolTables.get().rules();
    }

    @Nested
    class Rules {

        @TestFactory
        Stream<DynamicTest> readTheirExamplesThemselves() {
            return rules().stream()
                    .flatMap(rule -> rule.examples().stream()
                            .map(example -> DynamicTest.dynamicTest(
                                    rule.name() + ": " + example.printed(), () -> isReadBy(rule, example))));
        }

        private static void isReadBy(SymbolRule rule, SymbolRule.Example example) {
            String text = example.printed().replace("\\n", "\n");
            EvenText even = EvenText.of(text);
            Places places = new Places(text);
            List<SymbolScanner.Found> found = SymbolScanner.scan(even);

            assertThat(found)
                    .extracting(one -> one.symbol().toString())
                    .as("values")
                    .isEqualTo(example.values());
            assertThat(found).extracting(SymbolScanner.Found::rule).as("rules").containsOnly(rule.name());
            assertThat(found.stream()
                            .flatMap(one -> one.findings(even, places).stream())
                            .map(Finding::id)
                            .collect(Collectors.toSet()))
                    .as("findings")
                    .isEqualTo(Set.copyOf(example.findings()));
        }

        @TestFactory
        Stream<DynamicTest> giveFormsThatAreReadBack() {
            return rules().stream()
                    .flatMap(rule -> rule.examples().stream())
                    .flatMap(example -> example.values().stream())
                    .distinct()
                    .map(value -> DynamicTest.dynamicTest(
                            value, () -> assertThat(Symbol.parse(value)).hasToString(value)));
        }

        @Test
        void haveNamesOfTheirOwnThatSayTheirTable() {
            Set<String> names = new HashSet<>();
            assertThat(rules()).hasSizeGreaterThan(100).allSatisfy(rule -> {
                assertThat(names.add(rule.name())).as(rule.name()).isTrue();
                assertThat(rule.name()).matches("[a-z]+(-[a-z]+)?[.][a-z0-9-]+");
                assertThat(rule.examples()).isNotEmpty();
            });
        }

        @Test
        void nameNotesThatThereAreAndEveryNoteIsGivenByAnExample() {
            Set<String> given = rules().stream()
                    .flatMap(rule -> rule.examples().stream())
                    .flatMap(example -> example.findings().stream())
                    .collect(Collectors.toSet());
            assertThat(given)
                    .allSatisfy(id -> assertThat(SymbolNote.of(id)).as(id).isPresent());
            assertThat(given).hasSize(SymbolNote.values().length);
        }
    }

    @Nested
    class Work {

        /** No place of a text costs more looks at its characters than this, whatever the text. */
        private static final int LOOKS = 400;

        private static final int LENGTH = 20_000;

        private static long work(String piece) {
            return SymbolScanner.work(EvenText.of(piece.repeat(LENGTH / piece.length())));
        }

        @TestFactory
        Stream<DynamicTest> growsWithTheLengthOfTheText() {
            return Stream.of(
                            "(",
                            ")",
                            "[",
                            "1",
                            "1 ",
                            "12/",
                            "12/3 ",
                            "1(",
                            "A",
                            "A ",
                            "AG",
                            "AG/",
                            "AG/RES. ",
                            "AG/RES. 1, ",
                            "AG/RES. 1 (",
                            "AG/RES. 1 and 2 and ",
                            "AG/RES. 1 ((((",
                            "CP/doc.",
                            "CP/",
                            "A/",
                            "A/1/",
                            "a/b/",
                            "-",
                            "–",
                            "/",
                            "resolution ",
                            "resolution 1",
                            "resolution 1 ",
                            "resolution 51/210 and ",
                            "51/210 and ",
                            "resolution 51/2 of ",
                            "S-",
                            "ES-1/",
                            "217 A to B (",
                            "X",
                            "(XX",
                            "OEA/Ser.A",
                            "rev. ",
                            "1 C/",
                            "3.GA ",
                            "Resolution VI, ",
                            "6ª Resolução ",
                            "first meeting ",
                            "RES",
                            "re",
                            "de ",
                            "é",
                            "\u00ad",
                            "\n\n",
                            "E/CN.4/")
                    .map(piece -> DynamicTest.dynamicTest(
                            piece.replace("\n", "\\n"),
                            () -> assertThat(work(piece)).isLessThan((long) LOOKS * LENGTH)));
        }

        @Test
        void isTheSameForEachHalfOfALongText() {
            String piece =
                    "AG/RES. 1270 (XXIV-O/94), resolution 51/210 of the General Assembly and 12 (3) [4] CP/doc.5/06; ";
            long one = SymbolScanner.work(EvenText.of(piece.repeat(500)));
            long two = SymbolScanner.work(EvenText.of(piece.repeat(1000)));

            assertThat(two).isBetween(2 * one - 10_000, 2 * one + 10_000);
        }
    }
}
