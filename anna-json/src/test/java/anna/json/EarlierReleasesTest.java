package anna.json;

import static org.assertj.core.api.Assertions.assertThat;

import anna.account.Dossier;
import anna.finding.Finding;
import anna.finding.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files as releases wrote them; one is added before each release that changes the format, and none is ever changed. */
class EarlierReleasesTest {

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "releases"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void are_read_for_ever(Path file) throws IOException {
        Reading<Dossier> reading = DossierJson.read(file);
        assertThat(reading.findings())
                .extracting(Finding::id)
                .as("ids lead nowhere in these files, and that is all there is to say")
                .containsOnly("json.reference.dangling");
        assertThat(DossierJson.read(DossierJson.write(reading.orElseThrow())).orElseThrow())
                .isEqualTo(reading.orElseThrow());
    }
}
