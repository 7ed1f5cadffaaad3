package anna.examples.command;

/** White space in texts as they come: blanks, line ends, tabs, no-break spaces. */
final class Blanks {

    /** The number of characters, that is code points, of a text that a row shows. */
    static final int SHOWN = 60;

    private Blanks() {}

    /** Tells whether the code point is white space, no-break spaces, the next-line control and byte order marks among it. */
    static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || codePoint == 0x85
                || codePoint == 0xFEFF;
    }

    /** Returns the text with every run of white space made one blank, and none at either end. */
    static String single(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isBlank(c)) {
                blank = true;
            } else {
                if (blank && out.length() > 0) {
                    out.append(' ');
                }
                blank = false;
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    /** Returns the first {@link #SHOWN} characters of the text with white space made single. */
    static String beginning(String text) {
        String single = single(text);
        return single.codePointCount(0, single.length()) <= SHOWN
                ? single
                : single.substring(0, single.offsetByCodePoints(0, SHOWN));
    }
}
