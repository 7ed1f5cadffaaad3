package anna;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The real documents, where the system property {@code anna.corpus} says in which folder they are. */
public final class Seeds {

    private Seeds() {}

    /** Returns the draft resolution; the test that asks is skipped where it is not at hand. */
    public static String draft() {
        return seed("000_");
    }

    /** Returns the report on the resolution; the test that asks is skipped where it is not at hand. */
    public static String report() {
        return seed("003_");
    }

    private static String seed(String prefix) {
        String corpus = System.getProperty("anna.corpus", "");
        assumeThat(corpus).as("system property anna.corpus").isNotBlank();
        try (Stream<Path> files = Files.list(Path.of(corpus, "seeds"))) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().startsWith(prefix))
                    .toList();
            return Files.readString(found.get(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
