package anna.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A text in which words with replacement characters, {@code Secretar\uFFFDa}, are as the only known word that they can be.
 *
 * <p>Every character stays in its place. The letters that are put in have no accents, since words are compared without.
 * It serves to tell what is named, and is shown to nobody: what a reading quotes is the text itself.
 */
final class Mended {

    private static final char REPLACED = '\uFFFD';
    private static final int FEWEST_LETTERS = 3;
    private static final int LONGEST = 24;

    /** The words of the grammars and of the catalogue, folded, by their length. */
    private static final class Known {
        static final Map<Integer, List<String>> BY_LENGTH = byLength();

        private static Map<Integer, List<String>> byLength() {
            Set<String> words = new LinkedHashSet<>(DateScanner.names());
            Grammar.languages()
                    .forEach(language -> words.addAll(Grammar.of(language).known()));
            for (Catalogue.Name name : Catalogue.oas().names()) {
                Words parts = Words.of(name.text());
                for (int i = 0; i < parts.count(); i++) {
                    words.add(Grammar.fold(parts.printed(i)));
                }
            }
            Map<Integer, List<String>> lists = new HashMap<>();
            for (String phrase : words) {
                for (String word : phrase.split("[^a-z]+")) {
                    List<String> list = lists.computeIfAbsent(word.length(), length -> new ArrayList<>());
                    if (word.length() > FEWEST_LETTERS) {
                        list.add(word);
                    }
                }
            }
            lists.replaceAll((length, list) -> list.stream().distinct().toList());
            return Map.copyOf(lists);
        }
    }

    private Mended() {}

    /** Returns the text itself where nothing was replaced. */
    static String of(String text) {
        int at = text.indexOf(REPLACED);
        if (at < 0) {
            return text;
        }
        StringBuilder mended = new StringBuilder(text);
        Map<String, String> words = new HashMap<>();
        while (at >= 0) {
            int from = at;
            while (from > 0 && at - from <= LONGEST && isOfWord(text.charAt(from - 1))) {
                from--;
            }
            int end = at + 1;
            while (end < text.length() && end - at <= LONGEST && isOfWord(text.charAt(end))) {
                end++;
            }
            if (end - from <= LONGEST) {
                String word = words.computeIfAbsent(text.substring(from, end), Mended::word);
                for (int i = from; i < end && !word.isEmpty(); i++) {
                    if (text.charAt(i) == REPLACED) {
                        char letter = word.charAt(i - from);
                        mended.setCharAt(i, isAmongCapitals(text, i) ? Character.toUpperCase(letter) : letter);
                    }
                }
            }
            at = text.indexOf(REPLACED, end);
        }
        return mended.toString();
    }

    private static boolean isOfWord(char c) {
        return c == REPLACED || Character.isLetter(c);
    }

    private static boolean isAmongCapitals(String text, int at) {
        int other = at > 0 && Character.isLetter(text.charAt(at - 1)) ? at - 1 : at + 1;
        return other < text.length() && Character.isUpperCase(text.charAt(other));
    }

    /** Returns the only known word that the damaged one can be; empty if there is none or more than one. */
    private static String word(String damaged) {
        String pattern = Grammar.fold(damaged);
        if (pattern.length() != damaged.length()
                || pattern.chars().filter(c -> c != REPLACED).count() < FEWEST_LETTERS) {
            return "";
        }
        String found = "";
        for (String known : Known.BY_LENGTH.getOrDefault(pattern.length(), List.of())) {
            if (fits(pattern, known)) {
                if (!found.isEmpty()) {
                    return "";
                }
                found = known;
            }
        }
        return found;
    }

    private static boolean fits(String pattern, String known) {
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) != REPLACED && pattern.charAt(i) != known.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
