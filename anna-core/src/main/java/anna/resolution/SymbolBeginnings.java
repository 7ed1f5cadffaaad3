package anna.resolution;

import java.util.List;

/** Short looks at a place, by which most of the rules need not be tried there. */
final class SymbolBeginnings {

    private static final int LONGEST_WORD = 16;
    private static final int LONGEST_BODY = 10;

    private final SymbolCursor cursor;

    SymbolBeginnings(SymbolCursor cursor) {
        this.cursor = cursor;
    }

    /** Tells whether the rules may read something at the place, by a look at its first word. */
    boolean mayBegin(int place) {
        char c = cursor.peek(place);
        if (SymbolSigns.isFigure(c)) {
            return mayBeNumber(place);
        }
        int end = place;
        while (end - place < LONGEST_WORD && cursor.isLetterAt(end)) {
            end++;
        }
        char next = cursor.peek(end);
        if (next == ' ' || next == '\n') {
            char second = cursor.peek(end + 1);
            return second == '/'
                    || SymbolSigns.isFigure(second)
                    || end - place > 4 && second >= 'A' && second <= 'Z' && cursor.peek(place + 4) <= 'Z'
                    || end - place > 1 && (second == 'R' || second == 'r' || second == 'D' || second == 'd')
                    || mayBeWord(place);
        }
        boolean symbol = next == '/'
                || next == '.'
                || next == '\\'
                || SymbolSigns.isDash(next)
                || SymbolSigns.isFigure(next)
                || next == '|'
                || next >= 128;
        return symbol && !(SymbolSigns.isDash(next) && cursor.peek(place + 1) >= 'a' && !mayBeWord(place))
                || mayBeWord(place);
    }

    /** Tells whether a word for a resolution or decision may begin at the place, by its first and third letter. */
    boolean mayBeWord(int place) {
        char first = (char) (cursor.peek(place) | 0x20);
        char third = cursor.peek(place + 2);
        return first == 'r' && (third == 's' || third == 'S')
                || first == 'd' && (third == 'c' || third == 'C')
                || first == 'u' && (third == 's' || third == 'S')
                || third >= 128 && (first == 'r' || first == 'd');
    }

    private boolean mayBeNumber(int place) {
        int end = place;
        while (end - place < LONGEST_WORD && cursor.isFigureAt(end)) {
            end++;
        }
        char next = cursor.peek(end);
        if (end - place > 4) {
            return false;
        }
        if (next == ' ' || next == '\n') {
            char second = cursor.peek(end + 1);
            return SymbolSigns.isBracket(second)
                    || second >= 'A' && second <= 'Z' && (!cursor.isLetterAt(end + 2) || second == 'E');
        }
        if (next == '/') {
            char second = cursor.peek(end + 1);
            return SymbolSigns.isFigure(second) || cursor.isBlankAt(end + 1) || cursor.peek(place) == '0';
        }
        return SymbolSigns.isBracket(next)
                || next == '.' && (cursor.peek(end + 1) == 'G' || cursor.peek(end + 1) == 'C')
                || SymbolSigns.isDash(next) && cursor.isLetterAt(end + 1)
                || next >= 128
                || SymbolSigns.isAsciiLetter(next);
    }

    /** Returns the rules of a family of numbers that may hold at the place, by a look at the sign behind the figures. */
    List<SymbolRule> candidates(SymbolTables.Family family, int place) {
        int sign = signBehindFigures(place);
        char c = cursor.peek(sign);
        if (c == '/') {
            return family.beforeStroke();
        }
        if (!SymbolSigns.isBracket(c)) {
            return family.others();
        }
        boolean year = cursor.isFigureAt(sign + 1) && cursor.isFigureAt(sign + 2);
        return year ? family.beforeYear() : family.beforeBracket();
    }

    /** Returns where the sign behind the figures at the place stands, over a blank. */
    private int signBehindFigures(int place) {
        int i = place;
        while (i - place < LONGEST_BODY && !cursor.isFigureAt(i) && cursor.peek(i) != 'S' && cursor.peek(i) != 'E') {
            i++;
        }
        while (i - place < LONGEST_BODY
                && (cursor.isFigureAt(i) || cursor.peek(i) == 'S' || cursor.peek(i) == 'E' || cursor.isDashAt(i))) {
            i++;
        }
        return cursor.isBlankAt(i) ? i + 1 : i;
    }
}
