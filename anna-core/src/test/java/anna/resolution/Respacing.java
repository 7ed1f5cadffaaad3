package anna.resolution;

/** Other blanks for the same words: single line ends, indents and runs of blanks come and go, blank lines stay. */
final class Respacing {

    private static final String BLANKS = "[\\s\\p{Z}\u2028\u2029]+";

    private Respacing() {}

    /** One line a paragraph, one blank between words. */
    static String evened(String text) {
        return mapped(text, " ", "\n\n");
    }

    /** Each word on an indented line of its own, Windows line ends, three blank lines between paragraphs. */
    static String widened(String text) {
        return mapped(text, "\r\n            \u00a0 ", "\r\n\t\r\n\r\n \r\n   ");
    }

    private static String mapped(String text, String blank, String blankLine) {
        StringBuilder out = new StringBuilder();
        java.util.regex.Matcher run = java.util.regex.Pattern.compile(BLANKS).matcher(text);
        int end = 0;
        while (run.find()) {
            out.append(text, end, run.start());
            long lines = run.group().replace("\r\n", "\n").chars().filter(Respacing::endsLine).count();
            out.append(lines > 1 ? blankLine : blank);
            end = run.end();
        }
        return out.append(text.substring(end)).toString();
    }

    private static boolean endsLine(int c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029';
    }
}
