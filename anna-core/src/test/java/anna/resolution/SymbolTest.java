package anna.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import anna.finding.Finding;
import anna.finding.Reading;
import anna.finding.ReadingException;
import anna.finding.Severity;
import anna.finding.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolTest {

    private static List<Mention> citations(String text) {
        return Outline.read(text).partial().orElseThrow().mentions(Mention.Kind.CITATION);
    }

    private static List<String> values(String text) {
        return citations(text).stream().map(Mention::value).toList();
    }

    @Nested
    class Variants {

        /** A row of {@code symbols.tsv}: what is printed, the values, and the ids of what is forgiven or doubtful. */
        record Row(String printed, List<String> values, List<String> findings) {}

        static Stream<Row> rows() throws IOException {
            try (InputStream in = Objects.requireNonNull(SymbolTest.class.getResourceAsStream("symbols.tsv"))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                                .lines()
                                .skip(1)
                                .map(line -> line.split("\t", -1))
                                .map(cells -> new Row(
                                        cells[0].replace("\\n", "\n"), list(cells[1], "; "), list(cells[2], " ")))
                                .toList()
                                .stream();
            }
        }

        private static List<String> list(String cell, String separator) {
            return cell.isEmpty() ? List.of() : List.of(cell.split(separator));
        }

        @ParameterizedTest
        @MethodSource("rows")
        void inATextTheyHaveTheirValuesAndFindings(Row row) {
            String text = "See also " + row.printed() + ".";

            assertThat(values(text)).isEqualTo(row.values());
            assertThat(citations(text).stream()
                            .flatMap(mention -> mention.findings().stream())
                            .map(Finding::id)
                            .collect(Collectors.toSet()))
                    .isEqualTo(java.util.Set.copyOf(row.findings()));
        }

        @ParameterizedTest
        @MethodSource("rows")
        void theirValuesAreWrittenAsTheyAreRead(Row row) {
            for (String value : row.values()) {
                Symbol symbol = Symbol.parse(value);

                assertThat(symbol).hasToString(value).isEqualTo(Symbol.parse(symbol.toString()));
                assertThat(symbol).isEqualByComparingTo(Symbol.parse(value)).hasSameHashCodeAs(Symbol.parse(value));
            }
        }
    }

    @Nested
    class Real {

        private static final int ALL = 130;

        @Test
        void allSymbolsThatRealTextsPrintHaveTheirValues() throws IOException {
            String corpus = System.getProperty("anna.corpus", "");
            assumeThat(corpus).as("system property anna.corpus").isNotBlank();
            List<String> lines = Files.readAllLines(Path.of(corpus, "corpus", "symbols.tsv")).stream()
                    .skip(1)
                    .toList();
            assertThat(lines).hasSize(ALL).allSatisfy(line -> {
                String[] cells = line.split("\t", -1);
                assertThat(values(cells[0].replace("\\n", "\n"))).isEqualTo(List.of(cells[1].split("; | \\.\\. ")));
            });
        }
    }

    @Nested
    class Parts {

        @Test
        void aResolutionOfTheAssemblyHasBodyNumberSessionAndYear() {
            Symbol symbol = Symbol.parse("AG/RES. 2411 (XXXVIII-O/08)");

            assertThat(symbol.kind()).isEqualTo(Symbol.Kind.RESOLUTION);
            assertThat(symbol.body()).isEqualTo("oas-ga");
            assertThat(symbol.number()).isEqualTo("2411");
            assertThat(symbol.session().flatMap(Session::number)).contains(38);
            assertThat(symbol.session().orElseThrow().special()).isFalse();
            assertThat(symbol.year()).contains(2008);
        }

        @Test
        void theTwoFiguresOfAYearAreOfTheHundredYearsFrom1948() {
            assertThat(Symbol.parse("AG/DEC. 1 (XX-E/94)").year()).contains(1994);
            assertThat(Symbol.parse("AG/RES. 50 (I-O/71)").year()).contains(1971);
            assertThat(Symbol.parse("RC.30/RES. 2/19").year()).contains(2019);
        }

        @Test
        void documentsAndSeriesAreNoResolutions() {
            assertThat(Symbol.parse("AG/doc.5111/10").kind()).isEqualTo(Symbol.Kind.DOCUMENT);
            assertThat(Symbol.parse("OEA/Ser.P").kind()).isEqualTo(Symbol.Kind.SERIES);
            assertThat(Symbol.parse("E/DEC/64 (ORG-75)").kind()).isEqualTo(Symbol.Kind.DECISION);
        }

        @Test
        void aLaterMentionWithoutSessionTakesThatOfItsNamesake() {
            assertThat(values("AG/RES. 2411 (XXXVIII-O/08) was adopted; AG/RES. 2411 also says so."))
                    .containsExactly("AG/RES. 2411 (XXXVIII-O/08)", "AG/RES. 2411 (XXXVIII-O/08)");
        }
    }

    @Nested
    class BadText {

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "AG", "AG/RES.", "2411", "AG/RES. 1 (I-O/71) and more", "résolution"})
        void whatIsNotOneSymbolIsAnError(String text) {
            Reading<Symbol> reading = Symbol.read(text);

            assertThat(reading.value()).isEmpty();
            assertThat(reading.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.id()).isEqualTo("symbol.text.unrecognized");
                assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                assertThat(finding.location().span()).contains(new Span(0, text.length()));
                assertThat(finding.message())
                        .isEqualTo("Expected a symbol such as AG/RES. 2548 (XL-O/10) but found " + Finding.quote(text));
            });
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "resolution 1325 (2000)",
                    "la resolución 1325 (2000)",
                    "Security Council resolution 1325 (2000)",
                    "resolución 1325 (2000) del Consejo de Seguridad"
                })
        void theWordsThatTellASymbolBelongToIt(String text) {
            assertThat(Symbol.parse(text)).hasToString("S/RES/1325 (2000)");
        }

        @Test
        void aPairOfNumbersAloneIsOfNoOrgan() {
            Reading<Symbol> reading = Symbol.read("51/210");

            assertThat(reading.orElseThrow().body()).isEqualTo("un");
            assertThat(reading.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.id()).isEqualTo("symbol.organ.undecided");
                assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            });
        }

        @Test
        void parseThrowsWithTheFinding() {
            assertThatThrownBy(() -> Symbol.parse("nothing"))
                    .isInstanceOf(ReadingException.class)
                    .hasMessageContaining("Expected a symbol such as AG/RES. 2548 (XL-O/10) but found 'nothing'");
        }

        @Test
        void aSessionThatDoesNotFitItsYearIsAWarningWithBoth() {
            Reading<Symbol> reading = Symbol.read("AG/RES. 1411 (XXIV-O/96)");

            assertThat(reading.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                assertThat(finding.message())
                        .isEqualTo("Session XXIV does not fit the year 1996; session XXVI was taken");
            });
        }
    }
}
