package anna.examples.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The two real documents; skipped where the system property {@code anna.corpus} does not say where they are. */
class CorpusTest {

    private static String seed(String prefix) throws IOException {
        String corpus = System.getProperty("anna.corpus", "");
        assumeTrue(!corpus.isBlank(), "anna.corpus is not set");
        Path seeds = Path.of(corpus, "seeds");
        try (Stream<Path> files = Files.list(seeds)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .findFirst()
                    .orElseThrow()
                    .toString();
        }
    }

    private static String draft() throws IOException {
        return seed("000_");
    }

    private static String report() throws IOException {
        return seed("003_");
    }

    private static List<String> column(Run run, String kind, int column) {
        return ReadCommandTest.rows(run.out()).stream()
                .filter(row -> row.get(0).equals(kind))
                .map(row -> row.get(column))
                .toList();
    }

    @Nested
    class Read {

        @Test
        void theDraftIsTiledAndCounted() throws IOException {
            Run run = Run.of("read", "--tsv", draft());
            String text = Files.readString(Path.of(draft()));
            assertThat(run.code()).isZero();
            assertThat(ReadCommandTest.joined(run.out(), text)).isEqualTo(text);
            assertThat(column(run, "group", 2)).hasSize(8);
            assertThat(column(run, "preambular", 1)).hasSize(15);
            assertThat(column(run, "operative", 1)).hasSize(18).startsWith("1").endsWith("18");
            assertThat(column(run, "citation", 2)).hasSize(10);
            assertThat(column(run, "citation", 2).stream().distinct()).hasSize(8);
        }

        @Test
        void theReportIsTiled() throws IOException {
            Run run = Run.of("read", "--tsv", report());
            String text = Files.readString(Path.of(report()));
            assertThat(run.code()).isZero();
            assertThat(ReadCommandTest.joined(run.out(), text)).isEqualTo(text);
            assertThat(column(run, "reference", 2)).hasSize(8);
            assertThat(column(run, "amount", 2)).containsExactly("USD 10000");
            assertThat(column(run, "finding", 2)).contains("report.meeting.ordinal-conflict");
        }
    }

    @Nested
    class Cite {

        @Test
        void theReportCitesFiveSymbolsInSixPlaces() throws IOException {
            assertThat(Run.of("cite", report()).lines()).contains("6 citations of 5 symbols");
        }
    }

    @Nested
    class Account {

        private List<List<String>> account(String... options) throws IOException {
            String[] arguments = Stream.concat(Stream.of("account", draft(), report(), "--tsv"), Stream.of(options))
                    .toArray(String[]::new);
            return ReadCommandTest.rows(Run.of(arguments).out());
        }

        @Test
        void sevenParagraphsAreCited() throws IOException {
            assertThat(account())
                    .filteredOn(row -> row.get(2).equals("cited"))
                    .extracting(row -> row.get(0))
                    .containsExactly("6", "7", "9", "10", "11", "12", "15");
        }

        @Test
        void inferenceAnswersOneAndDisputesOne() throws IOException {
            assertThat(account())
                    .filteredOn(row -> List.of("8", "13", "14", "18").contains(row.get(0)))
                    .extracting(row -> row.get(2))
                    .containsExactly("asks-nothing", "asks-nothing", "disputed", "answered");
            assertThat(account("--no-inference")).extracting(row -> row.get(2)).doesNotContain("answered", "disputed");
        }
    }
}
