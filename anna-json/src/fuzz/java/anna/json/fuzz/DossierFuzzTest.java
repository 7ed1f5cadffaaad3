package anna.json.fuzz;

import anna.account.Checks;
import anna.account.Dossier;
import anna.finding.Reading;
import anna.json.DossierJson;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class DossierFuzzTest {

    static Stream<byte[]> dossiers() throws IOException {
        try (Stream<Path> examples = Files.list(Path.of("src/test/resources/checks"))) {
            return examples.sorted().map(DossierFuzzTest::bytes).toList().stream();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @MethodSource("dossiers")
    @DictionaryEntries(
            value = {
                "\"format\": \"anna-dossier\", \"formatVersion\": \"1\"",
                "\"extensions\": {",
                "\"resolutions\": [{",
                "\"acts\": [{",
                "\"links\": [{",
                "\"mandates\": [",
                "\"en\": \"",
                "\"2011-06\"",
                "\"USD 10000\"",
                "\"AG/RES. 2411 (XXXVIII-O/08)\"",
                "\"10-24\"",
                "\\uD83D",
                "null",
                "\\xEF\\xBB\\xBF"
            })
    @FuzzTest(maxDuration = "4m")
    void whatIsReadOfAnyBytesIsWrittenReadAgainAndChecked(byte @NotNull [] bytes) {
        Reading<Dossier> reading = DossierJson.read(bytes);
        if (reading.value().isPresent() == reading.hasErrors()) {
            throw new AssertionError("a value beside an error, or neither");
        }
        reading.partial().ifPresent(dossier -> {
            if (!DossierJson.read(DossierJson.write(dossier)).value().equals(reading.partial())) {
                throw new AssertionError("what is written is not read back");
            }
            DossierJson.locate(Checks.all().findings(dossier), new String(bytes, StandardCharsets.UTF_8));
        });
    }
}
