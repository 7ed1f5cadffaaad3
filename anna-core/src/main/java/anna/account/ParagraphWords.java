package anna.account;

import anna.resolution.Citation;
import anna.resolution.OperativeParagraph;
import anna.resolution.Resolution;
import anna.resolution.Subparagraph;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of each operative paragraph of a resolution, in order and counted. */
final class ParagraphWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:['-][\\p{L}\\p{M}\\p{N}]++)*+");

    private final List<String> numbers = new ArrayList<>();
    private final List<List<String>> words = new ArrayList<>();
    private final List<WordBag> bags = new ArrayList<>();
    private List<List<Integer>> places = List.of();
    private Map<String, Integer> numbering = Map.of();

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

    /**
     * Numbers the words of both in the order of the alphabet, and returns how much each weighs: the more paragraphs of both
     * hold it, the less. Both numberings are one, so that sums come out alike whichever text is first.
     */
    static double[] weigh(ParagraphWords one, ParagraphWords other) {
        Set<String> all = new TreeSet<>();
        one.words.forEach(all::addAll);
        other.words.forEach(all::addAll);
        Map<String, Integer> numbering = new HashMap<>();
        all.forEach(word -> numbering.put(word, numbering.size()));
        one.number(numbering);
        other.number(numbering);
        double paragraphs = one.size() + other.size();
        double[] weights = new double[numbering.size()];
        for (int word = 0; word < weights.length; word++) {
            int holding = one.places(word).size() + other.places(word).size();
            weights[word] = StrictMath.log1p(paragraphs / holding - 1 + 0.1);
        }
        return weights;
    }

    private void number(Map<String, Integer> shared) {
        numbering = shared;
        places = new ArrayList<>();
        for (int word = 0; word < shared.size(); word++) {
            places.add(new ArrayList<>());
        }
        for (int place = 0; place < words.size(); place++) {
            WordBag bag = bag(List.of(place));
            bags.add(bag);
            for (int word : bag.words()) {
                places.get(word).add(place);
            }
        }
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

    WordBag bag(int place) {
        return bags.get(place);
    }

    WordBag bag(List<Integer> several) {
        return WordBag.of(words(several).stream()
                .mapToInt(word -> numbering.getOrDefault(word, -1))
                .sorted()
                .toArray());
    }

    /** Returns the paragraphs that hold the word of the number. */
    List<Integer> places(int word) {
        return places.get(word);
    }
}
