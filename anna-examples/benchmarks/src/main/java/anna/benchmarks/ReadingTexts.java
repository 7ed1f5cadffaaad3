package anna.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What is read: the texts of the United Nations system where the folder is given, and a made-up one. */
final class ReadingTexts {

    private static final int PARAGRAPHS = 2_000;

    private ReadingTexts() {}

    /**
     * Returns the text of the name, {@code un} or {@code synthetic}.
     *
     * @throws IllegalStateException if the folder of the first is not given by the system property anna.corpus
     */
    static String of(String name) throws IOException {
        return name.equals("un") ? unitedNations() : synthetic();
    }

    private static String unitedNations() throws IOException {
        String corpus = System.getProperty("anna.corpus", "");
        if (corpus.isBlank()) {
            throw new IllegalStateException("Expected -jvmArgs -Danna.corpus=… but found none; or take -p text=synthetic");
        }
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of(corpus, "corpus", "un"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
                all.append(Files.readString(file)).append("\n\n");
            }
        }
        return all.toString();
    }

    /** Paragraphs with a citation each, in words of our own; the same in every run. */
    private static String synthetic() {
        Random random = new Random(15);
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < PARAGRAPHS; i++) {
            List<String> citations = List.of(
                    "AG/RES. " + (1000 + random.nextInt(1800)) + " (XL-O/10)",
                    "CP/RES. " + random.nextInt(1000) + " (1831/11)",
                    "resolution " + (100 + random.nextInt(2000)) + " (2000)",
                    "General Assembly resolution 55/" + (1 + random.nextInt(200)),
                    "AG/doc." + (1000 + random.nextInt(4000)) + "/10 rev. 1",
                    "A/HRC/RES/37/" + (1 + random.nextInt(30)));
            all.append(i + 1)
                    .append(". To ask the member states of the harbor towns, as ")
                    .append(citations.get(random.nextInt(citations.size())))
                    .append(" says, to mend the piers by June 5, 2011, and to count the ")
                    .append(random.nextInt(90) + 10)
                    .append(" boats of Brazil, Jamaica and the United States that the bakers of the Organization of American"
                            + " States have lent since the last regular session;\n\n");
        }
        return all.toString();
    }
}
