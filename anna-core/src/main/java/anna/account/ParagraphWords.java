package anna.account;

import anna.resolution.Citation;
import anna.resolution.OperativeParagraph;
import anna.resolution.Resolution;
import anna.resolution.Subparagraph;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of each operative paragraph of a resolution, in order and counted. */
final class ParagraphWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:['-][\\p{L}\\p{M}\\p{N}]++)*+");

    private final List<String> numbers = new ArrayList<>();
    private final List<List<String>> words = new ArrayList<>();
    private final List<Map<String, Integer>> counts = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();

    private ParagraphWords() {}

    /** Returns the words of the sentences or, where those are not to be compared, what stands for the structure. */
    static ParagraphWords of(Resolution resolution, boolean worded) {
        ParagraphWords all = new ParagraphWords();
        for (OperativeParagraph paragraph : resolution.operative()) {
            all.add(paragraph.number(), worded ? sentences(paragraph) : structure(paragraph));
        }
        return all;
    }

    private void add(String number, List<String> found) {
        numbers.add(number);
        words.add(List.copyOf(found));
        counts.add(counted(found));
        for (String word : new HashSet<>(found)) {
            places.computeIfAbsent(word, none -> new ArrayList<>()).add(words.size() - 1);
        }
    }

    private static Map<String, Integer> counted(List<String> words) {
        Map<String, Integer> counts = new HashMap<>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }

    private static List<String> sentences(OperativeParagraph paragraph) {
        StringBuilder text = new StringBuilder(paragraph.text().orElse(""));
        parts(paragraph.subparagraphs(), text);
        String even = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('’', '\'')
                .replace('‐', '-')
                .replace('‑', '-')
                .toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        for (Matcher m = WORD.matcher(even); m.find(); ) {
            words.add(m.group());
        }
        return words;
    }

    private static void parts(List<Subparagraph> parts, StringBuilder text) {
        for (Subparagraph part : parts) {
            part.text().ifPresent(sentences -> text.append(' ').append(sentences));
            parts(part.subparagraphs(), text);
        }
    }

    private static List<String> structure(OperativeParagraph paragraph) {
        List<String> words = new ArrayList<>();
        paragraph.verb().ifPresent(verb -> words.add("verb:" + verb.action().code()));
        paragraph
                .furtherVerbs()
                .forEach(verb -> words.add("verb:" + verb.action().code()));
        paragraph.addressees().forEach(actor -> words.add("asks:" + actor));
        paragraph.mandates().stream()
                .map(mandate -> "mandate:" + mandate.code())
                .sorted()
                .forEach(words::add);
        paragraph.instruments().forEach(instrument -> words.add("instrument:" + instrument));
        paragraph.citations().stream().map(Citation::symbol).forEach(symbol -> words.add("cites:" + symbol));
        return words;
    }

    /** Returns how much each word weighs: the more paragraphs of both hold it, the less. */
    static Map<String, Double> weights(ParagraphWords one, ParagraphWords other) {
        Set<String> all = new HashSet<>(one.places.keySet());
        all.addAll(other.places.keySet());
        double paragraphs = one.size() + other.size();
        Map<String, Double> weights = new HashMap<>();
        for (String word : all) {
            weights.put(
                    word,
                    StrictMath.log1p(paragraphs
                                    / (one.places(word).size()
                                            + other.places(word).size())
                            - 1
                            + 0.1));
        }
        return weights;
    }

    int size() {
        return words.size();
    }

    String number(int place) {
        return numbers.get(place);
    }

    List<String> words(int place) {
        return words.get(place);
    }

    List<String> words(List<Integer> places) {
        return places.stream().flatMap(place -> words(place).stream()).toList();
    }

    Map<String, Integer> counts(int place) {
        return counts.get(place);
    }

    Map<String, Integer> counts(List<Integer> places) {
        return counted(words(places));
    }

    /** Returns the paragraphs that hold the word. */
    List<Integer> places(String word) {
        return places.getOrDefault(word, List.of());
    }
}
