package anna.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The number of an operative paragraph at a word: {@code 4.}, {@code 4)}.
 *
 * @param value the number, 1 to 999
 * @param printed the number as printed
 */
record Numbering(int value, String printed) {

    /** Returns the number at the word; null if there is none. */
    static @Nullable Numbering at(Tokens words, int index) {
        if (index >= words.count() || words.length(index) > 4) {
            return null;
        }
        String word = words.word(index);
        int digits = 0;
        while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
            digits++;
        }
        boolean closed = digits + 1 == word.length() && (word.charAt(digits) == '.' || word.charAt(digits) == ')');
        if (digits == 0 || !closed || Integer.parseInt(word.substring(0, digits)) == 0) {
            return null;
        }
        return new Numbering(Integer.parseInt(word.substring(0, digits)), word.substring(0, digits));
    }

    /** Returns the word with which the text after the number at the given word begins. */
    int textFrom(int index) {
        return index + 1;
    }

    /** The label of a subparagraph at a word: {@code (a)}, {@code b)}, {@code ii.}; empty if there is none. */
    static String label(Tokens words, int index) {
        if (words.length(index) > 7) {
            return "";
        }
        String word = words.word(index);
        int from = word.charAt(0) == '(' ? 1 : 0;
        int i = from;
        while (i < word.length() && i - from < 5 && Character.isLetterOrDigit(word.charAt(i))) {
            i++;
        }
        boolean closed = i < word.length() && (word.charAt(i) == ')' || (from == 0 && word.charAt(i) == '.'));
        return i > from && closed && i + 1 == word.length() ? word.substring(from, i) : "";
    }

    /** Returns the levels that the label would open: letters for {@code a}, Roman figures for {@code i}. */
    static List<Level> openedBy(String label) {
        List<Level> levels = new ArrayList<>();
        for (Series series : Series.values()) {
            if (series.label(1).equals(label)) {
                levels.add(new Level(series, 1));
            }
        }
        return levels;
    }

    /** The ways in which subparagraphs are labelled. */
    enum Series {
        LETTERS,
        CAPITALS,
        ROMAN,
        FIGURES;

        String label(int n) {
            return switch (this) {
                case LETTERS -> n > 26 ? "" : String.valueOf((char) ('a' + n - 1));
                case CAPITALS -> n > 26 ? "" : String.valueOf((char) ('A' + n - 1));
                case ROMAN -> Numerals.roman(n).toLowerCase(Locale.ROOT);
                case FIGURES -> Integer.toString(n);
            };
        }
    }

    /** A level of subparagraphs and the place reached on it. */
    record Level(Series series, int reached) {

        boolean continuedBy(String label) {
            return series.label(reached + 1).equals(label);
        }

        Level next() {
            return new Level(series, reached + 1);
        }
    }
}
