package anna.resolution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ordinals in the words of the four languages, of 1 to 999: {@code forty-second}, {@code hundred and thirtieth},
 * {@code centésimo trigésimo}, {@code cent trentième}. A hyphen counts as a blank.
 */
final class OrdinalWords {

    /** How many words the longest has: {@code deux cent quatre-vingt-dix-neuvième}. */
    static final int MOST = 7;

    private static final int HUNDRED = 100;

    /** By folded words with a blank for a hyphen, the numbers that they stand for. */
    private static final Map<String, Integer> VALUES = values();
    /** The hundreds that further words follow. */
    private static final Map<String, Integer> HUNDREDS = ofRole("ordinal-hundred");

    private static final Set<String> FIRSTS = firsts();

    private OrdinalWords() {}

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>(ofRole("ordinal"));
        Ordinals.all().forEach((word, value) -> values.put(word.replace('-', ' '), value));
        return Map.copyOf(values);
    }

    private static Map<String, Integer> ofRole(String role) {
        Map<String, Integer> values = new HashMap<>();
        Grammar.all(role)
                .forEach(phrase -> values.put(
                        String.join(" ", phrase.words()).replace('-', ' '), Integer.valueOf(phrase.value())));
        return Map.copyOf(values);
    }

    private static Set<String> firsts() {
        Set<String> firsts = new HashSet<>();
        VALUES.keySet().forEach(words -> firsts.add(words.split(" ")[0]));
        HUNDREDS.keySet().forEach(words -> firsts.add(words.split(" ")[0]));
        return Set.copyOf(firsts);
    }

    /** Returns the words with which ordinals begin, folded. */
    static Set<String> begin() {
        return FIRSTS;
    }

    /** Returns the number that the folded words stand for, all of them; 0 if they are no ordinal. */
    static int value(List<String> words) {
        int small = belowHundred(words);
        if (small > 0) {
            return small;
        }
        for (int length = Math.min(2, words.size() - 1); length > 0; length--) {
            Integer hundreds = HUNDREDS.get(String.join(" ", words.subList(0, length)));
            if (hundreds == null) {
                continue;
            }
            boolean and =
                    words.size() > length + 1 && Set.of("and", "y", "e", "et").contains(words.get(length));
            int rest = belowHundred(words.subList(and ? length + 1 : length, words.size()));
            if (rest > 0 && rest < HUNDRED) {
                return hundreds + rest;
            }
        }
        return 0;
    }

    private static int belowHundred(List<String> words) {
        Integer whole = VALUES.get(String.join(" ", words));
        if (whole != null) {
            return whole;
        }
        if (words.size() < 2) {
            return 0;
        }
        Integer tens = VALUES.get(String.join(" ", words.subList(0, words.size() - 1)));
        Integer ones = VALUES.get(words.get(words.size() - 1));
        boolean sum = tens != null && ones != null && tens % 10 == 0 && tens < HUNDRED && ones < 10;
        return sum ? tens + ones : 0;
    }
}
