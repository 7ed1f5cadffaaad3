package anna.resolution;

import anna.fact.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words that resolutions of a language are made with: lead-ins, the turn, verbs and what they do. They stand in the
 * table {@code grammar.tsv} beside this class.
 */
final class Grammar {

    /** A phrase of the table, as folded words, and its value. */
    record Phrase(List<String> words, String written, String value) {}

    private static final class Holder {
        static final Map<Language, Grammar> ALL = load();
        static final Grammar ENGLISH = Objects.requireNonNull(ALL.get(Language.ENGLISH), "English");
    }

    private final Map<String, Map<String, List<Phrase>>> phrases = new HashMap<>();

    /** Phrases that begin with the name of a role. */
    private final Map<String, List<Phrase>> named = new HashMap<>();

    /** All words of all phrases. */
    private final Set<String> known = new HashSet<>();

    private Grammar() {}

    /** Returns the grammar of the language; of English for a language that is not in the table. */
    static Grammar of(Language language) {
        return Holder.ALL.getOrDefault(language, Holder.ENGLISH);
    }

    /** Returns the languages of the table. */
    static Set<Language> languages() {
        return Holder.ALL.keySet();
    }

    private static Map<Language, Grammar> load() {
        Map<Language, Grammar> all = new HashMap<>();
        try (InputStream in = Grammar.class.getResourceAsStream("grammar.tsv")) {
            if (in == null) {
                throw new IllegalStateException("grammar.tsv must be in the jar of anna-core, but was not found");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            reader.lines().skip(1).forEach(line -> {
                String[] cells = line.split("\t", -1);
                all.computeIfAbsent(Language.of(cells[0]), key -> new Grammar()).add(cells[1], cells[2], cells[3]);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        all.values().forEach(Grammar::sort);
        return Map.copyOf(all);
    }

    private void add(String role, String words, String value) {
        List<String> folded = List.of(fold(words).split(" "));
        if (!role.endsWith("-ending")) {
            known.addAll(folded);
        }
        if (words.startsWith("<")) {
            named.computeIfAbsent(role, key -> new ArrayList<>()).add(new Phrase(folded, words, value));
            return;
        }
        phrases.computeIfAbsent(role, key -> new HashMap<>())
                .computeIfAbsent(folded.get(0), key -> new ArrayList<>())
                .add(new Phrase(folded, words, value));
    }

    private void sort() {
        phrases.values()
                .forEach(byFirst -> byFirst.values()
                        .forEach(list -> list.sort(Comparator.comparingInt(
                                        (Phrase phrase) -> phrase.words().size())
                                .reversed())));
    }

    /** Returns the first words of the phrases of the role, folded. */
    Set<String> words(String role) {
        return phrases.getOrDefault(role, Map.of()).keySet();
    }

    /** Returns the phrases of the role in all languages. */
    static List<Phrase> all(String role) {
        return Holder.ALL.values().stream()
                .flatMap(grammar -> grammar.phrases.getOrDefault(role, Map.of()).values().stream())
                .flatMap(List::stream)
                .toList();
    }

    /** Returns the longest phrase of the role that begins at the word; absent if there is none. */
    @Nullable
    Phrase at(String role, Tokens words, int index) {
        if (index >= words.count()) {
            return null;
        }
        return at(role, words, index, words.folded(index));
    }

    /** Returns the longest phrase of the role that begins at the word, the first word of which counts as the one given. */
    @Nullable
    Phrase at(String role, Tokens words, int index, String first) {
        List<Phrase> candidates = phrases.getOrDefault(role, Map.of()).get(first);
        if (candidates == null) {
            return null;
        }
        for (Phrase phrase : candidates) {
            if (matches(phrase, words, index)) {
                return phrase;
            }
        }
        return null;
    }

    /**
     * Returns the phrases of the role of which the first word is the one at the index, or the name of a role in angle
     * brackets that has it: {@code <meet-verb>}.
     */
    List<Phrase> beginningAt(String role, Tokens words, int index) {
        String folded = words.folded(index);
        List<Phrase> found = phrases.getOrDefault(role, Map.of()).getOrDefault(folded, List.of());
        for (Phrase phrase : named.getOrDefault(role, List.of())) {
            if (stands(phrase.words().get(0), folded)) {
                found = new ArrayList<>(found);
                found.add(phrase);
            }
        }
        return found;
    }

    /** Tells whether the word of a phrase, or one of the role that it names, is the folded word. */
    boolean stands(String word, String folded) {
        return word.startsWith("<") ? has(word.substring(1, word.length() - 1), folded) : word.equals(folded);
    }

    private static boolean matches(Phrase phrase, Tokens words, int index) {
        for (int i = 1; i < phrase.words().size(); i++) {
            if (index + i >= words.count()
                    || words.afterBlankLine(index + i)
                    || ":;.,".indexOf(words.last(index + i - 1)) >= 0
                    || !words.folded(index + i).equals(phrase.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether the word is one of the role's single words. */
    boolean has(String role, String folded) {
        return single(role, folded) != null;
    }

    /** Returns the phrase of the role that is this one word; null if there is none. */
    @Nullable
    Phrase single(String role, String folded) {
        List<Phrase> candidates = phrases.getOrDefault(role, Map.of()).get(folded);
        if (candidates != null) {
            for (Phrase phrase : candidates) {
                if (phrase.words().size() == 1) {
                    return phrase;
                }
            }
        }
        return null;
    }

    /** Tells whether verbs of the language stand without a particle: "y solicitar", not "and to request". */
    boolean bareInfinitives() {
        return !has("everyday", "the");
    }

    /** Returns all words of all phrases, folded. */
    Set<String> known() {
        return Set.copyOf(known);
    }

    /** Returns the language whose everyday words, and words that tell it, are the most frequent; English if there are none. */
    static Language languageOf(Tokens words) {
        Map<Language, Integer> score = new HashMap<>();
        int limit = Math.min(words.count(), 4000);
        for (int i = 0; i < limit; i++) {
            String word = words.folded(i);
            for (Map.Entry<Language, Grammar> entry : Holder.ALL.entrySet()) {
                if (entry.getValue().isEveryday(word) || entry.getValue().has("telling", word)) {
                    score.merge(entry.getKey(), 1, Integer::sum);
                }
            }
        }
        return score.entrySet().stream()
                .max(Map.Entry.<Language, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().equals(Language.ENGLISH))
                        .thenComparing(entry -> entry.getKey().code()))
                .map(Map.Entry::getKey)
                .orElse(Language.ENGLISH);
    }

    /** Tells whether the word, or what is elided before it as in {@code l'assemblée}, is in every text of the language. */
    private boolean isEveryday(String folded) {
        int apostrophe = folded.indexOf('\'');
        return has("everyday", apostrophe < 1 ? folded : folded.substring(0, apostrophe + 1));
    }

    /** Folds case and accents, so that a word whose accents were lost is found all the same. */
    static String fold(String word) {
        String plain = word.chars().allMatch(c -> c < 128)
                ? word
                : Normalizer.normalize(word, Normalizer.Form.NFD)
                        .codePoints()
                        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                        .map(c -> c == '’' ? '\'' : c)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
        return plain.toLowerCase(Locale.ROOT);
    }
}
