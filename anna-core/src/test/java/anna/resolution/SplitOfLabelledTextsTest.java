package anna.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import anna.finding.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How well the preamble and the operative part are told apart, measured against texts whose paragraphs others have
 * labelled, where {@code anna.corpus} says where they are.
 *
 * <p>A paragraph is a block between blank lines, as the labels count them. It counts as preambular or operative if most of
 * its characters lie in passages of that part. The figures are printed and written to {@code target/split.txt}; what they
 * were is in {@code docs/reading.md}.
 */
class SplitOfLabelledTextsTest {

    private static final Pattern BLOCK_END = Pattern.compile("\n\\s*\n");
    /** No fewer than this share of the labelled paragraphs may be found, and of those found be right. */
    private static final double LEAST = 0.97;

    /** What was found and what should have been, for one kind of paragraph. */
    private static final class Count {
        private int right;
        private int found;
        private int labelled;

        void add(boolean isFound, boolean isLabelled) {
            right += isFound && isLabelled ? 1 : 0;
            found += isFound ? 1 : 0;
            labelled += isLabelled ? 1 : 0;
        }

        double precision() {
            return found == 0 ? 1 : (double) right / found;
        }

        double recall() {
            return labelled == 0 ? 1 : (double) right / labelled;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "precision %.3f (%d of %d)  recall %.3f (%d of %d)",
                    precision(),
                    right,
                    found,
                    recall(),
                    right,
                    labelled);
        }
    }

    @Test
    void preambleAndOperativePartAreToldApart() throws IOException {
        String corpus = System.getProperty("anna.corpus", "");
        assumeThat(corpus).as("system property anna.corpus").isNotBlank();
        Map<String, Count> counts = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        for (Path labels : labels(Path.of(corpus, "corpus", "un"))) {
            measure(labels, counts, lines);
        }
        assumeThat(counts).as("texts with labels").isNotEmpty();
        counts.forEach((kind, count) -> lines.add(String.format(Locale.ROOT, "%-28s %s", kind, count)));
        Files.write(Path.of("target", "split.txt"), lines);
        lines.forEach(System.out::println);

        assertThat(counts.values()).allSatisfy(count -> {
            assertThat(count.precision()).isGreaterThanOrEqualTo(LEAST);
            assertThat(count.recall()).isGreaterThanOrEqualTo(LEAST);
        });
    }

    private static List<Path> labels(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".labels.json"))
                    .sorted()
                    .toList();
        }
    }

    /** Adds one text to the figures; texts of the same body and language are counted together. */
    private static void measure(Path labels, Map<String, Count> counts, List<String> lines) throws IOException {
        String name = labels.getFileName().toString().replace(".labels.json", "");
        String json = Files.readString(labels);
        String text = Files.readString(labels.resolveSibling(name + ".txt"));
        Outline outline = Outline.read(text).partial().orElseThrow();
        String group = name.replaceFirst("-.*", "") + " " + outline.language() + " ";
        Set<Integer> preambular = numbers(json, "preambular_para");
        Set<Integer> operative = numbers(json, "operative_para");
        List<String> wrong = new ArrayList<>();
        int block = 0;
        for (Span span : blocks(text)) {
            block++;
            boolean asPreambular = most(outline, span, Set.of(Passage.Kind.GROUP, Passage.Kind.PREAMBULAR));
            boolean asOperative = most(outline, span, Set.of(Passage.Kind.OPERATIVE, Passage.Kind.SUBPARAGRAPH));
            counts.computeIfAbsent(group + "preambular", key -> new Count())
                    .add(asPreambular, preambular.contains(block));
            counts.computeIfAbsent(group + "operative", key -> new Count()).add(asOperative, operative.contains(block));
            if (asPreambular != preambular.contains(block) || asOperative != operative.contains(block)) {
                wrong.add(Integer.toString(block));
            }
        }
        lines.add(name + ": " + block + " paragraphs, " + (wrong.isEmpty() ? "all right" : "wrong: " + wrong));
    }

    private static boolean most(Outline outline, Span block, Set<Passage.Kind> kinds) {
        int in = 0;
        for (Passage passage : outline.passages()) {
            if (kinds.contains(passage.kind())) {
                in += Math.max(
                        0,
                        Math.min(passage.span().end(), block.end())
                                - Math.max(passage.span().start(), block.start()));
            }
        }
        return 2 * in > block.length();
    }

    private static List<Span> blocks(String text) {
        List<Span> blocks = new ArrayList<>();
        int start = 0;
        Matcher end = BLOCK_END.matcher(text);
        while (end.find()) {
            addUnlessBlank(text, start, end.start(), blocks);
            start = end.end();
        }
        addUnlessBlank(text, start, text.length(), blocks);
        return blocks;
    }

    private static void addUnlessBlank(String text, int start, int end, List<Span> blocks) {
        if (!text.substring(start, end).isBlank()) {
            blocks.add(new Span(start, end));
        }
    }

    private static Set<Integer> numbers(String json, String name) {
        Matcher list = Pattern.compile("\"" + name + "\": \\[([0-9, ]*)\\]").matcher(json);
        assertThat(list.find()).as(name).isTrue();
        Set<Integer> numbers = new TreeSet<>();
        for (String number : list.group(1).split(",")) {
            if (!number.isBlank()) {
                numbers.add(Integer.valueOf(number.strip()));
            }
        }
        return numbers;
    }
}
