package anna.resolution;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English ordinals in words and figures: "forty-second", "42nd". */
final class Ordinals {

    private static final Map<String, Integer> WORDS = words();
    private static final Pattern FIGURES = Pattern.compile("([0-9]{1,3})(?:st|nd|rd|th)");

    private Ordinals() {}

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        String[] small = {
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth"
        };
        for (int i = 0; i < small.length; i++) {
            words.put(small[i], i + 1);
        }
        String[] tens = {"twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"};
        for (int t = 0; t < tens.length; t++) {
            int value = (t + 2) * 10;
            words.put(tens[t] + "ieth", value);
            for (int i = 0; i < 9; i++) {
                words.put(tens[t] + "y-" + small[i], value + i + 1);
            }
        }
        return Map.copyOf(words);
    }

    /** Returns the words of one to ninety-nine in small letters, with their numbers. */
    static Map<String, Integer> all() {
        return WORDS;
    }

    /** Returns the word for a number of 1 to 99 with a capital, and figures for another. */
    static String capitalized(int number) {
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue() == number)
                .map(Map.Entry::getKey)
                .findFirst()
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .orElse(number + "th");
    }

    /** Returns the number that the word stands for; absent if it is no ordinal. */
    static Optional<Integer> parse(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Matcher figures = FIGURES.matcher(lower);
        return figures.matches()
                ? Optional.of(Integer.valueOf(figures.group(1)))
                : Optional.ofNullable(WORDS.get(lower));
    }
}
