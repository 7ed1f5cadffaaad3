package anna.resolution;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of a text as names are compared by, with their places.
 *
 * <p>A word is a run of letters or a run of figures, or the sign {@code &}. Its form is without accents, in small
 * letters, in one spelling of those that texts mix ({@code Organisation}, {@code St.}), and one form stands for "and"
 * in the four languages. The {@code s} of a possessive is no word.
 */
final class Words {

    /** Bits of what stands before a word beside white space, hyphens between letters and apostrophes inside words. */
    static final int COMMA = 1;

    static final int PERIOD = 2;
    /** Brackets and quotation marks. */
    static final int BRACKET = 4;

    static final int OTHER = 8;

    private static final int GAP = COMMA | PERIOD | BRACKET | OTHER;
    private static final int INITIAL = 16;
    private static final int CAPITALS = 32;
    private static final int HYPHEN = 64;

    private static final Map<String, String> ONE_SPELLING = Map.ofEntries(
            Map.entry("and", "&"),
            Map.entry("y", "&"),
            Map.entry("e", "&"),
            Map.entry("et", "&"),
            Map.entry("st", "saint"),
            Map.entry("ste", "sainte"),
            Map.entry("sta", "santa"),
            Map.entry("organisation", "organization"),
            Map.entry("organisations", "organizations"),
            Map.entry("centre", "center"),
            Map.entry("labour", "labor"),
            Map.entry("programme", "program"));

    /** The forms of {@code St}, {@code Ste} and {@code Sta}. */
    private static final Set<String> ABBREVIATED = Set.of("saint", "sainte", "santa");

    private final String text;
    private int count;
    private int[] starts;
    private int[] ends;
    private byte[] marks;

    private Words(String text) {
        this.text = text;
        int likely = text.length() / 5 + 4;
        this.starts = new int[likely];
        this.ends = new int[likely];
        this.marks = new byte[likely];
    }

    /** Returns the words of the text, in its order. */
    static Words of(CharSequence text) {
        Words words = new Words(text.toString());
        words.scan();
        return words;
    }

    int count() {
        return count;
    }

    /** Returns the first unit of the word. */
    int start(int word) {
        return starts[word];
    }

    /** Returns the unit after the last of the word. */
    int end(int word) {
        return ends[word];
    }

    /** Returns the word as the text has it. */
    String printed(int word) {
        return text.substring(starts[word], ends[word]);
    }

    /** Returns the form that names are compared by. */
    String form(int word) {
        return form(printed(word));
    }

    /** Returns the bits of what stands between the word before and this one, 0 for the first word. */
    int gap(int word) {
        return marks[word] & GAP;
    }

    /** Tells whether the word begins with a capital letter, or has none at all. */
    boolean initial(int word) {
        return (marks[word] & INITIAL) != 0;
    }

    /** Tells whether the word has no small letter. */
    boolean capitals(int word) {
        return (marks[word] & CAPITALS) != 0;
    }

    /** Tells whether the word was cut from the one before by a hyphen, with or without the end of a line. */
    boolean afterHyphen(int word) {
        return (marks[word] & HYPHEN) != 0;
    }

    private void scan() {
        int length = text.length();
        int at = 0;
        int gap = 0;
        boolean hyphen = false;
        boolean blank = false;
        boolean apostrophe = false;
        while (at < length) {
            int point = text.codePointAt(at);
            int size = Character.charCount(point);
            boolean letter = isLetter(point);
            if (letter || Character.isDigit(point) || point == '&') {
                int end = point == '&' ? at + 1 : wordEnd(at, letter);
                boolean possessive = apostrophe && end == at + 1 && (point == 's' || point == 'S');
                if (!possessive) {
                    add(at, end, count == 0 ? 0 : gap, hyphen && count > 0 && letter);
                    gap = 0;
                }
                hyphen = false;
                blank = false;
                apostrophe = false;
                at = end;
                continue;
            }
            apostrophe = false;
            if (isBlank(point)) {
                blank = true;
            } else if (point == '-' || point == '\u00AD' || point == '\u2010' || point == '\u2011') {
                hyphen = !blank && gap == 0;
            } else if (point == '\u2013' || point == '\u2014' || point == '\u2212') {
                boolean inside = !blank && at > 0 && at + 1 < length && !isBlank(text.codePointAt(at + 1));
                gap |= inside ? 0 : OTHER;
            } else if (isApostrophe(point)) {
                boolean inside = at > 0
                        && at + 1 < length
                        && isLetter(text.codePointBefore(at))
                        && isLetter(text.codePointAt(at + 1));
                apostrophe = inside;
                gap |= inside ? 0 : BRACKET;
            } else if (point == ',') {
                gap |= COMMA;
            } else if (point == '.') {
                gap |= !blank && count > 0 && ends[count - 1] == at && isAbbreviated(count - 1) ? 0 : PERIOD;
            } else if (isBracket(point)) {
                gap |= BRACKET;
            } else if (Character.getType(point) != Character.FORMAT) {
                gap |= OTHER;
            }
            at += size;
        }
    }

    /** "St." and the like: their full stop separates nothing. */
    private boolean isAbbreviated(int word) {
        int length = ends[word] - starts[word];
        return length >= 2 && length <= 3 && ABBREVIATED.contains(form(word));
    }

    private int wordEnd(int start, boolean letters) {
        int at = start;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (letters ? isLetter(point) || isMark(point) : Character.isDigit(point)) {
                at += Character.charCount(point);
            } else if (letters && Character.getType(point) == Character.FORMAT && goesOn(at)) {
                at += Character.charCount(point);
            } else {
                break;
            }
        }
        return at;
    }

    /** A soft hyphen or a joiner belongs to the word where a letter follows at once. */
    private boolean goesOn(int at) {
        return at + 1 < text.length() && isLetter(text.codePointAt(at + 1));
    }

    private void add(int start, int end, int gap, boolean hyphen) {
        if (count == starts.length) {
            int more = count * 2;
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
            marks = Arrays.copyOf(marks, more);
        }
        starts[count] = start;
        ends[count] = end;
        int initial = Character.isLowerCase(text.codePointAt(start)) ? 0 : INITIAL;
        int capitals = CAPITALS;
        for (int at = start; at < end && capitals != 0; ) {
            int point = text.codePointAt(at);
            capitals = Character.isLowerCase(point) ? 0 : CAPITALS;
            at += Character.charCount(point);
        }
        marks[count] = (byte) (gap | initial | capitals | (hyphen ? HYPHEN : 0));
        count++;
    }

    /** Returns the form of a word as printed. */
    static String form(String printed) {
        String plain = isAscii(printed) ? printed.toLowerCase(Locale.ROOT) : withoutAccents(printed);
        return ONE_SPELLING.getOrDefault(plain, plain);
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String withoutAccents(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        Normalizer.normalize(word, Normalizer.Form.NFKD).codePoints().forEach(point -> {
            if (isMark(point) || Character.getType(point) == Character.FORMAT) {
                return;
            }
            int small = Character.toLowerCase(point);
            switch (small) {
                case 'ß' -> plain.append("ss");
                case 'æ' -> plain.append("ae");
                case 'œ' -> plain.append("oe");
                case 'ø' -> plain.append('o');
                case 'ł' -> plain.append('l');
                case 'đ' -> plain.append('d');
                case 'ı' -> plain.append('i');
                default -> plain.appendCodePoint(small);
            }
        });
        return plain.toString();
    }

    static boolean isLetter(int point) {
        if (point < 128) {
            return point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z';
        }
        return Character.isLetter(point) && !isApostrophe(point);
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    static boolean isBlank(int point) {
        return point == ' ' || Character.isWhitespace(point) || Character.isSpaceChar(point) || point == '\u0085';
    }

    private static boolean isApostrophe(int point) {
        return switch (point) {
            case '\'', '`', '\u00B4', '\u2018', '\u2019', '\u201B', '\u02BC', '\u02B9', '\u2032' -> true;
            default -> false;
        };
    }

    static boolean isBracket(int point) {
        return switch (Character.getType(point)) {
            case Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION -> true;
            default -> point == '"' || point == '\u2033';
        };
    }
}
