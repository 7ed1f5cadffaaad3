package anna.resolution;

import java.util.Arrays;

/**
 * The words of a text with their places: runs of characters that are not blanks.
 *
 * <p>Structure is read from words and blank lines, and never from single line ends, so that a text means the same
 * however it is wrapped.
 */
final class Tokens {

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final boolean[] afterBlankLine;
    private final boolean[] afterLineEnd;
    private final int count;

    private Tokens(String text, int[] starts, int[] ends, boolean[] afterBlankLine, boolean[] afterLineEnd, int count) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.afterBlankLine = afterBlankLine;
        this.afterLineEnd = afterLineEnd;
        this.count = count;
    }

    static Tokens of(String text) {
        int size = 16 + text.length() / 6;
        int[] starts = new int[size];
        int[] ends = new int[size];
        boolean[] blankLine = new boolean[size];
        boolean[] lineEnd = new boolean[size];
        int count = 0;
        int i = 0;
        while (i < text.length()) {
            int lines = 0;
            while (i < text.length() && SymbolScanner.isBlank(text.charAt(i))) {
                char c = text.charAt(i);
                boolean carriage = c == '\r' && (i + 1 >= text.length() || text.charAt(i + 1) != '\n');
                lines += c == '\n' || carriage || c == '\f' || c == '\u2028' || c == '\u2029' ? 1 : 0;
                i++;
            }
            if (i >= text.length()) {
                break;
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
                blankLine = Arrays.copyOf(blankLine, count * 2);
                lineEnd = Arrays.copyOf(lineEnd, count * 2);
            }
            starts[count] = i;
            blankLine[count] = lines > 1 || count == 0;
            lineEnd[count] = lines > 0 || count == 0;
            while (i < text.length() && !SymbolScanner.isBlank(text.charAt(i))) {
                i++;
            }
            ends[count++] = i;
        }
        return new Tokens(text, starts, ends, blankLine, lineEnd, count);
    }

    int count() {
        return count;
    }

    String text() {
        return text;
    }

    String word(int index) {
        return text.substring(starts[index], ends[index]);
    }

    int start(int index) {
        return index < count ? starts[index] : text.length();
    }

    int end(int index) {
        return ends[index];
    }

    /** Tells whether a blank line, or the beginning of the text, stands before the word. */
    boolean afterBlankLine(int index) {
        return afterBlankLine[index];
    }

    /** Tells whether a line end, or the beginning of the text, stands before the word. */
    boolean afterLineEnd(int index) {
        return afterLineEnd[index];
    }

    /** Returns the first word that starts at the offset or after it. */
    int indexAt(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** Returns the word's letters and inner marks without case, accents and the marks round it. */
    String folded(int index) {
        int from = starts[index];
        int to = ends[index];
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        return Grammar.fold(text.substring(from, to));
    }

    /** Returns the last character of the word that is not a quotation mark or a bracket. */
    char lastMark(int index) {
        int i = ends[index] - 1;
        while (i > starts[index] && "”\"»’')]".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return text.charAt(i);
    }

    /** Returns the first letter or digit of the word; 0 if it has none. */
    char firstLetter(int index) {
        for (int i = starts[index]; i < ends[index]; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return 0;
    }

    /** Tells whether the word begins with a capital. */
    boolean capitalized(int index) {
        return Character.isUpperCase(firstLetter(index));
    }

    /** Tells whether the word has two letters or more and all of them are capitals. */
    boolean upperCase(int index) {
        int letters = 0;
        for (int i = starts[index]; i < ends[index]; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                if (!Character.isUpperCase(c)) {
                    return false;
                }
            }
        }
        return letters > 1;
    }
}
