package anna.resolution;

import anna.finding.Span;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text with every run of blanks made one character: a line feed where a blank line lies in the run, else a blank; with
 * every accent in one character with its letter; and the way back from its places to those of the text.
 *
 * <p>What is found in it does not depend on how the text was wrapped, indented or spaced, nor on how its accents are
 * written.
 */
final class EvenText {

    private static final char DELETE = 127;
    private static final char FIRST_MARK = '\u0300';
    private static final char LAST_MARK = '\u036F';

    private final String original;
    private final String text;
    /** Places of the even text from which on the shift of the same index holds. */
    private int[] from = new int[16];
    /** How much further on a place lies in the original. */
    private int[] shifts = new int[16];

    private int count;

    private EvenText(String original) {
        this.original = original;
        char[] chars = original.toCharArray();
        int out = 0;
        int i = 0;
        while (i < chars.length) {
            char c = chars[i];
            if (isMark(c) && out > 0) {
                char composed = composed(chars[out - 1], c);
                chars[composed == 0 ? out++ : out - 1] = composed == 0 ? c : composed;
                i++;
                shift(out, i - out);
                continue;
            }
            if (c > ' ' && c < DELETE || !isBlank(c)) {
                chars[out++] = c;
                i++;
                continue;
            }
            int lines = 0;
            while (i < chars.length && isBlank(original.charAt(i))) {
                lines += endsLine(original, i) ? 1 : 0;
                i++;
            }
            chars[out++] = lines > 1 ? '\n' : ' ';
            shift(out, i - out);
        }
        this.text = new String(chars, 0, out);
    }

    /** Tells whether the character is an accent that stands apart behind its letter. */
    private static boolean isMark(char c) {
        return c >= FIRST_MARK && c <= LAST_MARK;
    }

    /** Returns the letter with its accent as one character; 0 if there is none. */
    private static char composed(char letter, char mark) {
        String both = Normalizer.normalize(new String(new char[] {letter, mark}), Normalizer.Form.NFC);
        return both.length() == 1 ? both.charAt(0) : 0;
    }

    private void shift(int at, int by) {
        if (count == 0 ? by == 0 : shifts[count - 1] == by) {
            return;
        }
        if (count == from.length) {
            from = Arrays.copyOf(from, count * 2);
            shifts = Arrays.copyOf(shifts, count * 2);
        }
        from[count] = at;
        shifts[count++] = by;
    }

    static EvenText of(String original) {
        return new EvenText(original);
    }

    /** Tells whether a character is white space of any kind, the non-breaking blanks among them. */
    static boolean isBlank(char c) {
        return c == ' '
                || c == '\n'
                || (c < 128 ? Character.isWhitespace(c) : Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** Tells whether the character ends a line: LF, CR, CR LF at its LF, a form feed, or a separator of Unicode. */
    static boolean endsLine(String text, int i) {
        char c = text.charAt(i);
        return c == '\n'
                || c == '\f'
                || c == '\u2028'
                || c == '\u2029'
                || (c == '\r' && (i + 1 >= text.length() || text.charAt(i + 1) != '\n'));
    }

    String text() {
        return text;
    }

    String original() {
        return original;
    }

    /** Returns the stretch of the original; the stretch of the even text must not be empty. */
    Span original(int start, int end) {
        int last = original(end - 1) + 1;
        while (last < original.length() && isMark(original.charAt(last))) {
            last++;
        }
        return new Span(original(start), last);
    }

    private int original(int at) {
        int found = Arrays.binarySearch(from, 0, count, at);
        int index = found >= 0 ? found : -found - 2;
        return index < 0 ? at : at + shifts[index];
    }
}
