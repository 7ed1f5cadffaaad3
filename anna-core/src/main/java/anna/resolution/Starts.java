package anna.resolution;

import java.util.Collection;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The places of a text at which a pattern may begin to match, told by its first letters, so that the pattern itself is
 * tried only there.
 */
final class Starts {

    private static final int LETTERS = 26;
    private static final int ASCII = 128;
    private static final int ANY = -1;

    private final boolean[] pairs = new boolean[LETTERS * LETTERS];
    /** The third letters that may follow a pair; of a pair that any sign may follow, all. */
    private final int[] thirds = new int[LETTERS * LETTERS];

    private final boolean[] firsts = new boolean[LETTERS];
    private final boolean digits;
    private final String signs;

    /**
     * Sets what matches may begin with.
     *
     * @param words the words, of two letters or more, in any case
     * @param digits whether figures may begin one, at the first of them
     * @param signs single characters that may begin one
     */
    Starts(Collection<String> words, boolean digits, String signs) {
        this.digits = digits;
        this.signs = signs;
        for (String word : words) {
            String folded = Grammar.fold(word);
            int first = folded.charAt(0) - 'a';
            firsts[first] = true;
            int second = letter(folded.charAt(1));
            if (second >= 0) {
                pairs[first * LETTERS + second] = true;
                int third = folded.length() < 3 ? -1 : letter(folded.charAt(2));
                thirds[first * LETTERS + second] |= third < 0 ? ANY : 1 << third;
            }
        }
    }

    private static int letter(char c) {
        return c >= 'a' && c <= 'z' ? c - 'a' : c >= 'A' && c <= 'Z' ? c - 'A' : -1;
    }

    /** Tells whether a match may begin at the place. */
    boolean at(String text, int i) {
        char c = text.charAt(i);
        if (c >= '0' && c <= '9') {
            return digits && (i == 0 || text.charAt(i - 1) < '0' || text.charAt(i - 1) > '9');
        }
        int first = letter(c);
        if (first < 0) {
            return signs.indexOf(c) >= 0;
        }
        if (!firsts[first] || i + 1 >= text.length() || (i > 0 && Character.isLetter(text.charAt(i - 1)))) {
            return false;
        }
        char next = text.charAt(i + 1);
        int second = letter(next);
        if (second < 0) {
            return next >= ASCII || signs.indexOf(c) >= 0;
        }
        return pairs[first * LETTERS + second] && mayBeThird(thirds[first * LETTERS + second], text, i + 2);
    }

    private static boolean mayBeThird(int letters, String text, int i) {
        if (letters == ANY || i >= text.length()) {
            return letters == ANY;
        }
        char c = text.charAt(i);
        int third = letter(c);
        return third < 0 ? c >= ASCII : (letters & 1 << third) != 0;
    }

    /** Gives each match of the pattern to the function, which returns the place from which to go on. */
    void matches(Pattern pattern, String text, ToIntFunction<Matcher> found) {
        matches(pattern, text, (whole, at) -> true, found);
    }

    /** What must be so at a place for a match to begin there, told without the pattern. */
    interface Look {
        boolean at(String text, int place);
    }

    /** Gives each match of the pattern that begins where the look is true to the function. */
    void matches(Pattern pattern, String text, Look look, ToIntFunction<Matcher> found) {
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int i = 0;
        while (i < text.length()) {
            if (at(text, i)
                    && look.at(text, i)
                    && matcher.region(i, text.length()).lookingAt()) {
                i = Math.max(i + 1, found.applyAsInt(matcher));
            } else {
                i++;
            }
        }
    }
}
