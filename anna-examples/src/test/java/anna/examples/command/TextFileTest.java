package anna.examples.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anna.finding.Finding;
import anna.finding.Severity;
import anna.finding.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {

    private static TextFile decode(int... bytes) {
        byte[] all = new byte[bytes.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) bytes[i];
        }
        return TextFile.decode("note.txt", all);
    }

    @Nested
    class Decode {

        @Test
        void utf8IsReadWithoutAFinding() {
            TextFile file = TextFile.decode("note.txt", "Niñez 中 \uD834\uDD1E\n".getBytes(StandardCharsets.UTF_8));
            assertThat(file.text()).isEqualTo("Niñez 中 \uD834\uDD1E\n");
            assertThat(file.findings()).isEmpty();
        }

        @Test
        void anEmptyFileIsAnEmptyText() {
            assertThat(decode().text()).isEmpty();
            assertThat(decode().findings()).isEmpty();
        }

        @Test
        void aByteOrderMarkIsNoTroubleAndCountsAsACharacter() {
            TextFile file = decode(0xEF, 0xBB, 0xBF, 'a');
            assertThat(file.text()).isEqualTo("\uFEFFa");
            assertThat(file.findings()).isEmpty();
        }

        @Test
        void bytesOfAnotherEncodingAreAnErrorAtTheFirstOfThem() {
            TextFile file = decode('o', 0xF1, 'o', '\n', 'n', 0xED, 'o');
            assertThat(file.text()).isEqualTo("o\uFFFDo\nn\uFFFDo");
            assertThat(file.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.id()).isEqualTo("text.encoding.malformed");
                assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                assertThat(finding.message())
                        .isEqualTo("Expected UTF-8 but found 2 byte sequences that are not, the first at byte 1");
                assertThat(finding.location().span()).contains(new Span(1, 2));
                assertThat(finding.location().source()).contains("note.txt");
            });
        }

        @Test
        void aSequenceThatIsCutOffAtTheEndIsAnError() {
            TextFile file = decode('a', 'b', 0xE4, 0xB8);
            assertThat(file.text()).isEqualTo("ab\uFFFD");
            assertThat(file.findings())
                    .extracting(Finding::message)
                    .containsExactly("Expected UTF-8 but found a byte sequence that is not, at byte 2");
        }

        @Test
        void surrogatesInUtf8AreAnError() {
            assertThat(decode(0xED, 0xA0, 0x80).findings())
                    .extracting(Finding::id)
                    .containsExactly("text.encoding.malformed");
        }
    }

    @Nested
    class Id {

        @Test
        void itIsTheLastPartOfTheNameWithoutItsEnding() {
            assertThat(new TextFile("/a/b/IIN report (2012).v2.txt", "", java.util.List.of()).id())
                    .isEqualTo("iin-report-2012-v2");
            assertThat(new TextFile("C:\\a\\.x", "", java.util.List.of()).id()).isEqualTo("x");
            assertThat(new TextFile("中", "", java.util.List.of()).id()).isEqualTo("report");
        }
    }

    @Nested
    class Read {

        @TempDir
        Path folder;

        private final InputStream nothing = InputStream.nullInputStream();

        @Test
        void aFileIsReadByItsName() throws IOException {
            Path file = Files.writeString(folder.resolve("a note.txt"), "one\r\ntwo");
            assertThat(TextFile.read(file.toString(), nothing))
                    .isEqualTo(new TextFile(file.toString(), "one\r\ntwo", java.util.List.of()));
        }

        @Test
        void aHyphenIsTheStandardInput() {
            TextFile file = TextFile.read("-", new ByteArrayInputStream(new byte[] {'x'}));
            assertThat(file.text()).isEqualTo("x");
            assertThat(file.name()).isEqualTo("standard input");
        }

        @Test
        void whatCannotBeReadIsRefusedInOneLine() {
            String none = folder.resolve("none.txt").toString();
            assertThatThrownBy(() -> TextFile.read(none, nothing))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("there is no file '" + none + "'");
            assertThatThrownBy(() -> TextFile.read(folder.toString(), nothing))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("'" + folder + "' is a directory, not a file");
            assertThatThrownBy(() -> TextFile.read("a\0b", nothing))
                    .isInstanceOf(Refusal.class)
                    .hasMessageEndingWith("cannot be the name of a file here");
        }
    }
}
