package anna.resolution;

import anna.finding.Span;
import java.util.Arrays;

/**
 * A text with every run of blanks made one character: a line feed where a blank line lies in the run, else a blank; and
 * the way back from its places to those of the text.
 *
 * <p>What is found in it does not depend on how the text was wrapped, indented or spaced.
 */
final class EvenText {

    private static final char DELETE = 127;

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
        return new Span(original(start), original(end - 1) + 1);
    }

    private int original(int at) {
        int found = Arrays.binarySearch(from, 0, count, at);
        int index = found >= 0 ? found : -found - 2;
        return index < 0 ? at : at + shifts[index];
    }
}
