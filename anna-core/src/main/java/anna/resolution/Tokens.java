package anna.resolution;

import anna.finding.Span;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text with their places: runs of characters that are not blanks. A number that is run into the text, as
 * in {@code 1.To}, is a word of its own, and what printing adds between paragraphs, such as {@code - 2 -} or
 * {@code Page 68/73}, is none.
 *
 * <p>Structure is read from words and blank lines, and never from single line ends, so that a text means the same
 * however it is wrapped.
 */
final class Tokens {

    private static final int LONGEST_FOLDED = 64;
    private static final int MOST_FURNITURE = 32;
    private static final int LONGEST_FURNITURE = 256;
    private static final int MOST_MARKS = 32;
    private static final int LONGEST_LABEL = 6;
    private static final String CLOSING_MARKS = ":;,.!?»”’)]";
    private static final String PIECE = "(?:[-–—] ?[0-9]{1,4} ?[-–—]"
            + "|[-–—_=*]{3,64}"
            + "|(?:page|p[áa]gina|p[áa]g\\.|p\\.) ?[0-9]{1,4}(?:(?: ?/ ?| of | de | sur )[0-9]{1,4})?"
            + "|[0-9]{1,4} ?(?:\\.\\.\\.|…)(?: ?[0-9]{1,4}(?![0-9]))++"
            + "|(?:do[’']stlaringiz bilan baham|dostlar[ıi] il[əe] payla[sş]|share with your friends"
            + "|compart(?:e|a|ir|ilhe|ilhar) co[nm] (?:sus|tus|seus) amigos|partage[rz] avec v?[ot]s amis) ?:?"
            + "|[\\p{IsCyrillic}-]{2,24}(?: [\\p{IsCyrillic}-]{1,24})*+ ?:?"
            + "|[0-9]{1,3}/[0-9]{1,3}"
            + "|[0-9]{2}-[0-9]{5}(?: \\([A-Z]\\))?(?: [0-9]{6})?|\\*[0-9]{7}\\*"
            + "|download [0-9]{1,4}(?:\\.[0-9]{1,3})? ?[kmg]b\\.?)";
    private static final Pattern FURNITURE =
            Pattern.compile(PIECE + "(?: " + PIECE + ")*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final String text;
    private final String mended;
    /** How many marks stand apart behind the last word. */
    private int marksApart;

    private int[] starts;
    private int[] ends;
    /** Where the words end without a mark that stands apart behind them. */
    private int[] cores;

    private boolean[] afterBlankLine;
    private boolean[] afterLineEnd;
    private int count;
    private final @Nullable String[] folded;

    private Tokens(String text) {
        this.text = text;
        this.mended = Mended.of(text);
        int size = 16 + text.length() / 6;
        this.starts = new int[size];
        this.ends = new int[size];
        this.cores = new int[size];
        this.afterBlankLine = new boolean[size];
        this.afterLineEnd = new boolean[size];
        split();
        removeFurniture();
        this.folded = new String[count];
    }

    static Tokens of(String text) {
        return new Tokens(text);
    }

    private void split() {
        int i = 0;
        while (i < text.length()) {
            int lines = 0;
            while (i < text.length() && EvenText.isBlank(text.charAt(i))) {
                lines += EvenText.endsLine(text, i) ? 1 : 0;
                i++;
            }
            if (i >= text.length()) {
                return;
            }
            int start = i;
            while (i < text.length() && !EvenText.isBlank(text.charAt(i))) {
                i++;
            }
            if (lines < 2 && count > 0 && isClosingMark(start, i) && marksApart < MOST_MARKS) {
                ends[count - 1] = i;
                marksApart++;
            } else {
                addParts(start, i, lines);
            }
        }
    }

    /** Tells whether the run is but a mark, as French sets it apart behind a word, or a dash behind a number's stop. */
    private boolean isClosingMark(int start, int end) {
        if (end - start == 1 && "-–—".indexOf(text.charAt(start)) >= 0) {
            return endsNumber(count - 1);
        }
        if (end - start > 2 || (end - start == 2 && text.charAt(start) == '.')) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (CLOSING_MARKS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean endsNumber(int word) {
        char stop = last(word);
        return length(word) <= 4
                && (stop == '.' || stop == ')')
                && text.charAt(starts[word]) >= '0'
                && text.charAt(starts[word]) <= '9';
    }

    /** Adds the words of a run without blanks: one, or more where a number or a heading is run into what follows. */
    private void addParts(int start, int end, int lines) {
        int from = start;
        int before = lines;
        for (int i = start; i < end; i++) {
            if (i > from && endsRunTogether(from, i, end)) {
                add(from, i + 1, before);
                from = i + 1;
                before = 0;
            }
        }
        int number = endOfGluedNumber(from, end);
        add(from, number < 0 ? end : number, before);
        if (number >= 0) {
            add(number, end, 0);
        }
    }

    /** Tells whether a colon or a semicolon stands between words that were run together: {@code RESOLVES:1.}. */
    private boolean endsRunTogether(int from, int i, int end) {
        char c = text.charAt(i);
        if ((c != ':' && c != ';') || i + 2 >= end || i - from < 3 || !Character.isLetter(text.charAt(i - 1))) {
            return false;
        }
        char next = text.charAt(i + 1);
        if (Character.isUpperCase(next)) {
            return Character.isLetter(text.charAt(i + 2));
        }
        int digits = i + 1;
        while (digits < end && digits - i < 4 && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        return digits > i + 1 && digits < end && (text.charAt(digits) == '.' || text.charAt(digits) == ')');
    }

    private void add(int start, int end, int lines) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            cores = Arrays.copyOf(cores, count * 2);
            afterBlankLine = Arrays.copyOf(afterBlankLine, count * 2);
            afterLineEnd = Arrays.copyOf(afterLineEnd, count * 2);
        }
        afterBlankLine[count] = lines > 1 || count == 0;
        afterLineEnd[count] = lines > 0 || count == 0;
        starts[count] = start;
        cores[count] = end;
        ends[count++] = end;
        marksApart = 0;
    }

    /** Returns where the text begins in a word such as {@code 1.To}, {@code 1.-To} or {@code a)to}; -1 in any other. */
    private int endOfGluedNumber(int start, int end) {
        int i = start;
        while (i < end && i - start < 4 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        if (i == start) {
            return endOfGluedLabel(start, end);
        }
        if (i - start > 3 || i + 2 >= end || (text.charAt(i) != '.' && text.charAt(i) != ')')) {
            return -1;
        }
        int dash = text.charAt(i + 1) == '-' || text.charAt(i + 1) == '–' ? 1 : 0;
        int letter = i + 1 + dash;
        return letter + 1 < end
                        && Character.isUpperCase(text.charAt(letter))
                        && (Character.isLetter(text.charAt(letter + 1)) || isApostrophe(text.charAt(letter + 1)))
                ? letter
                : -1;
    }

    private int endOfGluedLabel(int start, int end) {
        int i = text.charAt(start) == '(' ? start + 1 : start;
        int letters = i;
        while (i < end && i - start < LONGEST_LABEL && text.charAt(i) >= 'a' && text.charAt(i) <= 'z') {
            i++;
        }
        boolean label = i > letters && i + 2 < end && text.charAt(i) == ')';
        return label && Character.isLetter(text.charAt(i + 1)) && Character.isLetter(text.charAt(i + 2)) ? i + 1 : -1;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private void removeFurniture() {
        int kept = 0;
        int block = 0;
        while (block < count) {
            int next = block + 1;
            while (next < count && !afterBlankLine[next]) {
                next++;
            }
            if (!isFurniture(block, next)) {
                for (int i = block; i < next; i++) {
                    starts[kept] = starts[i];
                    ends[kept] = ends[i];
                    cores[kept] = cores[i];
                    afterBlankLine[kept] = afterBlankLine[i];
                    afterLineEnd[kept++] = afterLineEnd[i];
                }
            }
            block = next;
        }
        count = kept == 0 ? count : kept;
    }

    private boolean isFurniture(int from, int until) {
        if (until - from > MOST_FURNITURE) {
            return false;
        }
        StringBuilder block = new StringBuilder();
        for (int i = from; i < until; i++) {
            if (block.length() + length(i) > LONGEST_FURNITURE) {
                return false;
            }
            block.append(i == from ? "" : " ").append(word(i));
        }
        return FURNITURE.matcher(block).matches();
    }

    int count() {
        return count;
    }

    String text() {
        return text;
    }

    /** Returns the word with its marks, be they set apart or not. */
    String word(int index) {
        String core = text.substring(starts[index], cores[index]);
        return cores[index] == ends[index] ? core : core + marks(index);
    }

    /** Returns the marks that stand apart behind the word. */
    private String marks(int index) {
        int from = cores[index];
        while (from < ends[index] && EvenText.isBlank(text.charAt(from))) {
            from++;
        }
        StringBuilder marks = new StringBuilder();
        for (int i = from; i < ends[index]; i++) {
            if (!EvenText.isBlank(text.charAt(i))) {
                marks.append(text.charAt(i));
            }
        }
        return marks.toString();
    }

    /** Returns the words that begin in the stretch, with single blanks between them. */
    String joined(Span span) {
        return joined(indexAt(span.start()), indexAt(span.end()));
    }

    /** Returns the words from the first index up to the second, with single blanks between those that stand apart. */
    String joined(int from, int until) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < until; i++) {
            if (i > from && starts[i] > ends[i - 1]) {
                out.append(' ');
            }
            out.append(text, starts[i], cores[i]);
            if (cores[i] < ends[i]) {
                out.append(' ').append(marks(i));
            }
        }
        return out.toString();
    }

    /** Returns the number of characters of the word with its marks. */
    int length(int index) {
        return cores[index] == ends[index]
                ? ends[index] - starts[index]
                : cores[index] - starts[index] + marks(index).length();
    }

    char first(int index) {
        return text.charAt(starts[index]);
    }

    char last(int index) {
        return text.charAt(ends[index] - 1);
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

    /**
     * Returns the word's letters and inner marks without case, accents and the marks round it; empty for a word that is
     * longer than any of a language.
     */
    String folded(int index) {
        String known = folded[index];
        if (known == null) {
            known = fold(index);
            folded[index] = known;
        }
        return known;
    }

    private final Map<String, String> forms = new HashMap<>();

    private String fold(int index) {
        int from = starts[index];
        int to = cores[index];
        if (to - from > LONGEST_FOLDED) {
            return "";
        }
        while (from < to && !Character.isLetterOrDigit(mended.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(mended.charAt(to - 1))) {
            to--;
        }
        return forms.computeIfAbsent(mended.substring(from, to), Grammar::fold);
    }

    /** Returns the last character of the word that is not a quotation mark or a bracket. */
    char lastMark(int index) {
        int i = ends[index] - 1;
        while (i > starts[index] && ("”\"»’')]".indexOf(text.charAt(i)) >= 0 || EvenText.isBlank(text.charAt(i)))) {
            i--;
        }
        return text.charAt(i);
    }

    /**
     * Returns the last mark of the word; where the word is but the number of a note or of a page, be it behind a dash, that
     * of the word before.
     */
    char lastMarkBeforeNote(int index) {
        boolean figures = index > 0 && cores[index] - starts[index] <= 3 && cores[index] == ends[index];
        for (int i = starts[index]; figures && i < ends[index]; i++) {
            figures = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        int before = index - 1;
        if (figures
                && before > 0
                && ends[before] - starts[before] == 1
                && "-–—".indexOf(text.charAt(starts[before])) >= 0) {
            before--;
        }
        char mark = figures ? lastMark(before) : markBeforeGluedNote(index);
        return mark == ',' || mark == ';' || mark == '.' ? mark : lastMark(index);
    }

    /** Returns the mark before the number of a note that is run into the word: {@code report;2}; 0 if there is none. */
    private char markBeforeGluedNote(int index) {
        int i = cores[index];
        int from = Math.max(starts[index] + 2, i - 4);
        while (i > from && text.charAt(i - 1) >= '0' && text.charAt(i - 1) <= '9') {
            i--;
        }
        boolean note = i < cores[index] && i - 2 >= starts[index] && !Character.isDigit(text.charAt(i - 2));
        return note ? text.charAt(i - 1) : 0;
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
