package anna.resolution;

/** What single signs of a symbol are, and what those that look alike are meant for. */
final class SymbolSigns {

    private SymbolSigns() {}

    /** Tells whether the sign is one of the Arabic figures 0 to 9. */
    static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    /** Tells whether the sign is a letter without an accent, capital or small. */
    static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Tells whether the sign is a hyphen or a dash of any length. */
    static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212' || c == '\u00AD' || c == '\uFE63';
    }

    /** Tells whether the sign is a bracket that opens. */
    static boolean isBracket(char c) {
        return c == '(' || c == '[' || c == '{';
    }

    /** Tells whether the sign may be a 0 or a 1 that was misread. */
    static boolean isFigureMisread(char c) {
        return c == 'O' || c == 'o' || c == 'l' || c == 'I' || c == '|';
    }

    /** Returns the letter that is meant by one that looks like it. */
    static char likeness(char c) {
        return switch (c) {
            case '0', '\u041E', '\u039F', '\u043E' -> 'O';
            case '1', '|', '!', '\u0406' -> 'I';
            case '5' -> 'S';
            case '\u0415', '\u0395' -> 'E';
            case '\u0421' -> 'C';
            case '\u0425', '\u03A7' -> 'X';
            case '\u0410', '\u0391' -> 'A';
            case '\u0420', '\u03A1' -> 'P';
            case '\u041C', '\u039C' -> 'M';
            default -> c;
        };
    }
}
