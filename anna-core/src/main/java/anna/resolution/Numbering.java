package anna.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The number of an operative paragraph at a word: {@code 4.}, {@code 4)}, {@code (4)}, {@code 4.-}, {@code 4º}.
 *
 * @param value the number, 1 to 999
 * @param printed the figures as printed
 * @param style the mark that belongs to the number: a full stop, or a bracket, closing or round; {@code w} for a word, {@code a} for a
 *     figure alone between blank lines, {@code A} for an article
 * @param length how many words it takes
 */
record Numbering(int value, String printed, char style, int length) {

    /** A number that is one word. */
    Numbering(int value, String printed, char style) {
        this(value, printed, style, 1);
    }

    private static final int LONGEST = 7;
    private static final int SHORTEST_WORD = 4;
    private static final int LONGEST_WORD = 18;
    /** The ordinals, one row for each number, in the languages of the grammar. */
    private static final String ORDINALS = " first primero primeiro premierement / second segundo deuxiemement / third"
            + " tercero terceiro troisiemement / fourth cuarto quarto quatriemement / fifth quinto cinquiemement / sixth"
            + " sexto sixiemement / seventh septimo setimo septiemement / eighth octavo oitavo huitiemement / ninth noveno"
            + " nono neuviemement / tenth decimo dixiemement / eleventh undecimo onziemement / twelfth duodecimo"
            + " douziemement ";

    private static final Set<String> ARTICLES = Set.of("art", "article", "articulo", "artigo");
    private static final Set<String> STOPS =
            Set.of(".", ".-", ".–", ".—", "°", "º", "°.", "º.", ".°", ".º", "o.", "°.-", "º.-", ".º-", "-", "–");

    /** Returns the number at the word; null if there is none. */
    static @Nullable Numbering at(Tokens words, int index) {
        if (index >= words.count() || words.length(index) > LONGEST_WORD) {
            return null;
        }
        if (Character.isLetter(words.first(index))) {
            Numbering article = article(words, index);
            return article != null || words.length(index) <= SHORTEST_WORD ? article : inWords(words, index);
        }
        if (words.length(index) > LONGEST) {
            return null;
        }
        String word = words.word(index);
        int from = word.charAt(0) == '(' ? 1 : 0;
        int end = from;
        while (end < word.length() && word.charAt(end) >= '0' && word.charAt(end) <= '9') {
            end++;
        }
        if (end == from || end - from > 3) {
            return null;
        }
        String mark = word.substring(end);
        if (mark.isEmpty() && from == 0 && isAlone(words, index)) {
            int alone = Integer.parseInt(word);
            return alone == 0 ? null : new Numbering(alone, word, 'a');
        }
        char style = mark.equals(")") ? (from == 0 ? ')' : '(') : from == 0 && STOPS.contains(mark) ? '.' : 0;
        int value = Integer.parseInt(word.substring(from, end));
        return style == 0 || value == 0 ? null : new Numbering(value, word.substring(from, end), style);
    }

    /** Tells whether the word is a figure alone between blank lines, as texts taken from pages have numbers. */
    static boolean isAlone(Tokens words, int index) {
        if (index + 1 >= words.count()
                || words.length(index) > 3
                || !words.afterBlankLine(index)
                || !words.afterBlankLine(index + 1)) {
            return false;
        }
        return words.word(index).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Returns the ordinal in words that stands where a number would: {@code PRIMERO.}, {@code Second:}. */
    private static @Nullable Numbering inWords(Tokens words, int index) {
        char mark = words.last(index);
        boolean closed = mark == '.' || mark == ':' || mark == '-' || mark == '–';
        if (!closed || !(words.upperCase(index) || (words.capitalized(index) && words.afterBlankLine(index)))) {
            return null;
        }
        int value = ORDINALS.indexOf(" " + words.folded(index) + " ") < 0 ? 0 : ordinal(words.folded(index));
        return value == 0 ? null : new Numbering(value, Integer.toString(value), 'w');
    }

    private static int ordinal(String folded) {
        int row = 1;
        for (String line : ORDINALS.split("/")) {
            if (line.contains(" " + folded + " ")) {
                return row;
            }
            row++;
        }
        return 0;
    }

    /** Returns the word with which the text after the number at the given word begins. */
    int textFrom(int index) {
        return index + length;
    }

    /** Returns the number of an article at the head of a block, {@code Art. 2º -}; null if there is none. */
    private static @Nullable Numbering article(Tokens words, int index) {
        if (index + 2 >= words.count()
                || !words.afterBlankLine(index)
                || !words.capitalized(index)
                || !ARTICLES.contains(words.folded(index))) {
            return null;
        }
        String word = words.word(index + 1);
        int end = 0;
        while (end < word.length() && end < 3 && word.charAt(end) >= '0' && word.charAt(end) <= '9') {
            end++;
        }
        if (end == 0 || !(STOPS.contains(word.substring(end)) || word.length() == end)) {
            return null;
        }
        boolean dash = words.length(index + 2) == 1 && "-–—".indexOf(words.first(index + 2)) >= 0;
        int value = Integer.parseInt(word.substring(0, end));
        return value == 0 || (word.length() == end && !dash)
                ? null
                : new Numbering(value, word.substring(0, end), 'A', dash ? 3 : 2);
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
        FIGURES,
        ROMAN_CAPITALS;

        String label(int n) {
            return switch (this) {
                case LETTERS ->
                    n > 52 ? "" : String.valueOf((char) ('a' + (n - 1) % 26)).repeat((n + 25) / 26);
                case CAPITALS -> n > 26 ? "" : String.valueOf((char) ('A' + n - 1));
                case ROMAN -> Numerals.roman(n).toLowerCase(Locale.ROOT);
                case FIGURES -> Integer.toString(n);
                case ROMAN_CAPITALS -> Numerals.roman(n);
            };
        }
    }

    /** A level of subparagraphs and the place reached on it. */
    record Level(Series series, int reached) {

        /** Tells whether the label is the next; the Spanish eñe comes between the fourteenth letter and the next. */
        boolean continuedBy(String label) {
            return series.label(reached + 1).equals(label) || isEnye(label);
        }

        private boolean isEnye(String label) {
            return series == Series.LETTERS && reached == 14 && label.equals("ñ");
        }

        Level by(String label) {
            return isEnye(label) ? this : new Level(series, reached + 1);
        }
    }
}
