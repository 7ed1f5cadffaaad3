package anna.examples.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CorpusRunTest {

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Run read() {
        return Run.of("read", folder.toString());
    }

    private static List<JsonNode> objects(Run run) {
        JsonMapper mapper = JsonMapper.builder().build();
        return run.lines().stream().map(mapper::readTree).toList();
    }

    private static List<String> files(Run run) {
        return objects(run).stream().map(line -> line.get("file").asString()).toList();
    }

    /** Returns the ids of the findings of the file's line. */
    private static List<String> ids(Run run, String file) {
        JsonNode line = objects(run).stream()
                .filter(object -> object.get("file").asString().equals(file))
                .findFirst()
                .orElseThrow();
        return line.get("findings")
                .valueStream()
                .map(finding -> finding.get("id").asString())
                .toList();
    }

    private static void link(Path link, Path target) throws IOException {
        try {
            Files.createSymbolicLink(link, target);
        } catch (UnsupportedOperationException | SecurityException e) {
            assumeTrue(false, "no links can be made here");
        }
    }

    @Nested
    class Lines {

        @Test
        void eachTextIsOneLineWithItsMembersInOrder() throws IOException {
            file("a.txt", Golden.text("resolution.txt"));
            Run run = read();
            assertThat(run.code()).isZero();
            assertThat(run.lines())
                    .singleElement()
                    .asString()
                    .startsWith("{\"file\":\"a.txt\",\"language\":\"en\",\"kind\":\"resolution\",\"symbol\":\"")
                    .endsWith("],\"read\":true}");
            JsonNode line = objects(run).get(0);
            assertThat(line.propertyNames())
                    .containsExactly(
                            "file",
                            "language",
                            "kind",
                            "symbol",
                            "title",
                            "preambular",
                            "operative",
                            "citations",
                            "findings",
                            "read");
            assertThat(line.get("symbol").asString()).isEqualTo("AG/RES. 3001 (XLIX-O/19)");
            List<List<String>> rows = ReadCommandTest.rows(Golden.text("resolution.read.tsv"));
            assertThat(line.get("preambular").asInt()).isEqualTo(count(rows, "preambular"));
            assertThat(line.get("operative").asInt()).isEqualTo(count(rows, "operative"));
            assertThat(line.get("citations").size()).isEqualTo(count(rows, "citation"));
            assertThat(line.get("findings").size()).isEqualTo(count(rows, "finding"));
            assertThat(line.get("findings").get(0).propertyNames())
                    .containsExactly("id", "severity", "line", "message");
            assertThat(line.get("findings").get(0).get("severity").asString()).isEqualTo("note");
            assertThat(line.get("findings").get(0).get("line").asInt()).isEqualTo(13);
        }

        private int count(List<List<String>> rows, String kind) {
            return (int) rows.stream().filter(row -> row.get(0).equals(kind)).count();
        }

        @Test
        void theyStandInTheOrderOfTheNamesHoweverLongEachTakes() throws IOException {
            file("b/long.txt", Golden.text("resolution.txt").repeat(40));
            for (int i = 10; i < 60; i++) {
                file("c/" + i + ".TXT", Golden.text("report.txt"));
            }
            file("a", "A letter to nobody.\n");
            Run run = read();
            assertThat(files(run))
                    .hasSize(52)
                    .startsWith("a", "b/long.txt", "c/10.TXT")
                    .isSorted();
            assertThat(read()).isEqualTo(run);
        }

        @Test
        void whatIsNoTextIsLeftAsideAndCounted() throws IOException {
            file("a.txt", Golden.text("report.txt"));
            file("picture.png", "x");
            file("program", "\u007FELF\u0002\u0001\0\0");
            file(".hidden", "x");
            file(".git/config", "x");
            Run run = read();
            assertThat(files(run)).containsExactly("a.txt");
            assertThat(run.err())
                    .contains("1 text: 1 read, 0 of them with warnings; 0 failed\n4 other files left aside\n");
        }

        @Test
        void anEmptyFolderIsNoLineAndNoError() {
            assertThat(read()).isEqualTo(new Run(0, "", "0 texts: 0 read, 0 of them with warnings; 0 failed\n"));
        }
    }

    @Nested
    class Summary {

        @Test
        void itTellsWhatWasForgivenHowOften() throws IOException {
            String text = Golden.text("resolution.txt");
            file("a.txt", text);
            file("b.txt", text);
            file("c.txt", "A letter to nobody.\n");
            Run run = read();
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).startsWith("3 texts: 2 read, ").contains("; 1 failed\n", "Forgiven:\n");
            String id = ids(run, "a.txt").get(0);
            long times = ids(run, "a.txt").stream().filter(id::equals).count();
            assertThat(run.err())
                    .contains(" " + 2 * times + "  " + id + ", in 2 texts\n")
                    .contains("Not understood:\n        1  text.form.unrecognized, in 1 text\n");
        }
    }

    @Nested
    class Trouble {

        @Test
        void oneBadTextNeverCostsTheOthers() throws IOException {
            file("a.txt", "");
            Files.write(folder.resolve("b.txt"), new byte[] {'n', (byte) 0xED, 'o', '\n'});
            file("c.txt", "PK\u0003\u0004\0\0");
            file("d.txt", Golden.text("report.txt"));
            Run run = read();
            assertThat(run.code()).isEqualTo(1);
            assertThat(ids(run, "a.txt")).containsExactly("text.content.empty");
            assertThat(ids(run, "b.txt")).contains("text.encoding.malformed");
            assertThat(ids(run, "c.txt")).contains("text.content.binary");
            assertThat(objects(run))
                    .extracting(line -> line.get("read").asBoolean())
                    .containsExactly(false, false, false, true);
        }

        @Test
        void aFileThatIsTooLargeIsNotRead() throws IOException {
            try (java.io.RandomAccessFile large =
                    new java.io.RandomAccessFile(folder.resolve("a.txt").toFile(), "rw")) {
                large.setLength(Corpus.LIMIT + 1L);
            }
            file("b.txt", Golden.text("report.txt"));
            Run run = read();
            assertThat(ids(run, "a.txt")).containsExactly("file.size.limit");
            assertThat(files(run)).containsExactly("a.txt", "b.txt");
        }

        @Test
        void loopsOfLinksEndAndAreTold() throws IOException {
            file("in/a.txt", Golden.text("report.txt"));
            link(folder.resolve("in/up"), folder);
            link(folder.resolve("in/self"), folder.resolve("in/self"));
            link(folder.resolve("again"), folder.resolve("in"));
            link(folder.resolve("gone.txt"), folder.resolve("nowhere"));
            Run run = read();
            assertThat(files(run)).containsExactly("again/", "gone.txt", "in/a.txt", "in/self", "in/up/");
            assertThat(ids(run, "again/")).containsExactly("file.link.repeated");
            assertThat(ids(run, "gone.txt")).containsExactly("file.access.missing");
            assertThat(ids(run, "in/self")).containsExactly("file.access.failed");
            assertThat(run.err())
                    .startsWith("3 texts: 1 read, ")
                    .contains("2 links to folders that are read elsewhere\n");
        }

        @Test
        void aTableIsForOneText() {
            assertThat(Run.of("read", "--tsv", folder.toString()))
                    .isEqualTo(
                            new Run(2, "", "anna read: --tsv is for one text, and '" + folder + "' holds several\n"));
        }
    }

    @Nested
    class Zip {

        private Path zip(Object... namesAndTexts) throws IOException {
            Path zip = folder.resolve("texts.zip");
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
                for (int i = 0; i < namesAndTexts.length; i += 2) {
                    out.putNextEntry(new ZipEntry((String) namesAndTexts[i]));
                    out.write((byte[]) namesAndTexts[i + 1]);
                    out.closeEntry();
                }
            }
            return zip;
        }

        private byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        @Test
        void itGivesTheLinesOfTheSameFolder() throws IOException {
            String text = Golden.text("resolution.txt");
            Path zip = zip("n/ñ.txt", bytes(text), "a", bytes(text), "x.pdf", bytes("x"), "__MACOSX/._a", bytes("x"));
            Run zipped = Run.of("read", zip.toString());
            file("n/ñ.txt", text);
            file("a", text);
            assertThat(files(zipped)).containsExactly("a", "n/ñ.txt");
            assertThat(zipped.out()).isEqualTo(read().out());
            assertThat(zipped.err()).contains("2 other files left aside\n");
        }

        @Test
        void whatUnpacksToAThousandTimesItsSizeIsNotRead() throws IOException {
            Path zip = zip("a.txt", new byte[16 << 20], "b.txt", bytes(Golden.text("report.txt")));
            Run run = Run.of("read", zip.toString());
            assertThat(run.code()).isEqualTo(1);
            assertThat(ids(run, "a.txt")).containsExactly("file.size.ratio");
            assertThat(objects(run).get(1).get("read").asBoolean()).isTrue();
        }

        @Test
        void whatIsLargerThanATextMayBeIsNotUnpacked() throws IOException {
            Run run = Run.of("read", zip("a.txt", new byte[Corpus.LIMIT + 1]).toString());
            assertThat(ids(run, "a.txt")).containsExactly("file.size.limit");
        }

        @Test
        void oneWithoutATableOfContentsIsRefused() throws IOException {
            Path zip = zip("a.txt", bytes(Golden.text("report.txt")));
            byte[] whole = Files.readAllBytes(zip);
            Files.write(zip, java.util.Arrays.copyOf(whole, whole.length - 30));
            Run run = Run.of("read", zip.toString());
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("anna read: '" + zip + "' cannot be read: ");
        }

        @Test
        void damagedContentIsAnErrorOfThatTextAlone() throws IOException {
            Path zip = zip("a.txt", bytes(Golden.text("resolution.txt")), "b.txt", bytes(Golden.text("report.txt")));
            byte[] whole = Files.readAllBytes(zip);
            for (int i = 60; i < 90; i++) {
                whole[i] ^= 0x55;
            }
            Files.write(zip, whole);
            Run run = Run.of("read", zip.toString());
            assertThat(files(run)).containsExactly("a.txt", "b.txt");
            assertThat(objects(run))
                    .extracting(line -> line.get("read").asBoolean())
                    .containsExactly(false, true);
        }
    }

    @Nested
    class Streams {

        private Terminal terminal(OutputStream out, OutputStream err, boolean progress) {
            return new Terminal(
                    new ByteArrayInputStream(new byte[0]),
                    new PrintStream(out, false, StandardCharsets.UTF_8),
                    new PrintStream(err, false, StandardCharsets.UTF_8),
                    Run.CLOCK,
                    "anna",
                    false,
                    false,
                    progress);
        }

        @Test
        void aBarIsDrawnWhereAPersonSeesItAndWiped() throws IOException {
            file("a.txt", Golden.text("report.txt"));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            assertThat(Anna.run(terminal(out, err, true), "read", folder.toString()))
                    .isZero();
            assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(read().out());
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .startsWith("\rReading")
                    .contains("1/1")
                    .endsWith(" \r" + read().err());
            assertThat(read().err()).doesNotContain("\r");
        }

        @Test
        void anOutputThatTakesNoMoreEndsTheRun() throws IOException {
            file("a.txt", Golden.text("report.txt"));
            OutputStream closed = new OutputStream() {
                @Override
                public void write(int one) throws IOException {
                    throw new IOException("closed");
                }
            };
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            assertThat(Anna.run(terminal(closed, err, false), "read", folder.toString()))
                    .isEqualTo(2);
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .isEqualTo("anna read: the standard output takes no more\n");
        }
    }
}
