package anna.examples.command;

import java.util.ArrayList;
import java.util.List;

/**
 * How many columns of a terminal a text takes, and how it is cut to fit.
 *
 * <p>Source: the ranges that Unicode Standard Annex 11 calls wide and full-width, rounded to blocks; combining marks and
 * format characters take no column.
 */
final class Width {

    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA000, 0xA4CF, 0xA960, 0xA97F,
        0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680,
        0x1F6FF, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD
    };

    private Width() {}

    /** Returns the number of columns of the code point: 0, 1 or 2. */
    static int of(int codePoint) {
        switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK:
            case Character.ENCLOSING_MARK:
            case Character.FORMAT:
            case Character.CONTROL:
                return 0;
            default:
                break;
        }
        for (int i = 0; i < WIDE.length; i += 2) {
            if (codePoint >= WIDE[i] && codePoint <= WIDE[i + 1]) {
                return 2;
            }
        }
        return 1;
    }

    /** Returns the number of columns of the text. */
    static int of(String text) {
        return text.codePoints().map(Width::of).sum();
    }

    /**
     * Returns the text as it may be shown: white space of any kind is a blank, and what would steer the terminal
     * instead of being shown is the replacement character.
     */
    static String shown(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Blanks.isBlank(c)) {
                out.append(' ');
            } else if (Character.isISOControl(c) || isOverride(c)) {
                out.append('\uFFFD');
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static boolean isOverride(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    /** Returns the text followed by blanks up to the number of columns, or as it is if it takes more. */
    static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    /** Returns the text, cut with an ellipsis if it takes more than the number of columns, which is 1 or more. */
    static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        return text.substring(0, fitting(text, 0, columns - 1)).stripTrailing() + "…";
    }

    /**
     * Returns the text in lines of at most the number of columns, which is 2 or more, broken at blanks where there are
     * any, else behind hyphens and colons; at least one line.
     */
    static List<String> wrapped(String text, int columns) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (of(rest) > columns) {
            int fits = fitting(rest, 0, columns);
            int blank = rest.charAt(fits) == ' ' ? fits : rest.lastIndexOf(' ', fits - 1);
            int hyphen = Math.max(rest.lastIndexOf('-', fits - 1), rest.lastIndexOf(':', fits - 1)) + 1;
            int end = blank > 0 ? blank : hyphen > 1 ? hyphen : fits;
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    /** Returns where the longest stretch from the start ends that takes at most the number of columns. */
    private static int fitting(String text, int start, int columns) {
        int end = start;
        int used = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            used += of(c);
            if (used > columns) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }
}
