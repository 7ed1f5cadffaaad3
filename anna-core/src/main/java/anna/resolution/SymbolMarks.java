package anna.resolution;

import anna.resolution.SymbolForm.Op;
import anna.resolution.SymbolForm.Part;
import anna.resolution.SymbolTables.Strictness;
import org.jspecify.annotations.Nullable;

/** The marks of a symbol: strokes, full stops, blanks, brackets and hyphens, and what stands for one or is lost. */
final class SymbolMarks {

    private static final int MOST_BRACKETS = 3;

    private final SymbolCursor cursor;
    private final SymbolLetters letters;
    private int opened;
    private int openedAt;
    private boolean weak;

    SymbolMarks(SymbolCursor cursor, SymbolLetters letters) {
        this.cursor = cursor;
        this.letters = letters;
    }

    void reset() {
        opened = 0;
        weak = false;
    }

    /** Tells whether a stroke was supplied. */
    boolean weak() {
        return weak;
    }

    /** Tells whether a bracket was opened that is printed, and not closed. */
    boolean isInBrackets() {
        return opened > 0 && opened <= MOST_BRACKETS;
    }

    /** A stroke with or without blanks round it; inside brackets, and behind two letters or more, it may be another sign. */
    boolean stroke() {
        int back = cursor.at();
        if (opened == 0
                && cursor.peek() == '.'
                && (cursor.peek(cursor.at() + 1) == '/'
                        || (cursor.isBlankAt(cursor.at() + 1) && cursor.peek(cursor.at() + 2) == '/'))) {
            cursor.pass();
            cursor.note(SymbolNote.STOP_EXTRA);
        }
        int gap = cursor.blanks();
        char c = cursor.peek();
        boolean plain = c == '/';
        if (plain || c == '\u2044' || c == '\u2215' || c == '\uFF0F' || c == '\\') {
            cursor.pass();
            if (!plain) {
                cursor.note(SymbolNote.STROKE_VARIANT);
            }
            gap += cursor.blanks();
            if (gap > 0) {
                cursor.note(SymbolNote.BLANK_EXTRA);
            }
            return true;
        }
        boolean allowed = opened > 0 || (cursor.strictness() == Strictness.LETTERS && letters.areSeveral());
        if (allowed && (SymbolSigns.isDash(c) || c == '.')) {
            cursor.pass();
            cursor.blanks();
            gap = 1;
        }
        if (!allowed || gap == 0) {
            cursor.go(back);
            return false;
        }
        weak = true;
        cursor.note(SymbolNote.STROKE_LOST);
        return true;
    }

    boolean stop() {
        int count = 0;
        int back = cursor.at();
        while (count < 4) {
            int here = cursor.at();
            cursor.blanks();
            char c = cursor.peek();
            if (c == '.' || ((c == ',' || c == ':' || c == '\u00B7') && count == 0)) {
                if (c != '.' || cursor.at() > here) {
                    cursor.note(SymbolNote.STOP_COUNT);
                }
                cursor.pass();
                count++;
            } else {
                cursor.go(here);
                break;
            }
        }
        if (count == 0) {
            cursor.go(back);
        }
        if (count != 1) {
            cursor.note(SymbolNote.STOP_COUNT);
        }
        return count > 0 || cursor.strictness() != Strictness.BARE;
    }

    boolean blank(@Nullable Part next) {
        if (cursor.blanks() > 0) {
            return true;
        }
        boolean number = next != null && (next.op() == Op.OPEN || next.op() == Op.LETTERS || cursor.isFigureHere());
        if (number || next == null || cursor.isBracketHere()) {
            cursor.note(SymbolNote.BLANK_MISSING);
            return true;
        }
        return cursor.strictness() == Strictness.LETTERS;
    }

    boolean open() {
        int count = 0;
        openedAt = cursor.at();
        while (count < MOST_BRACKETS) {
            int here = cursor.at();
            cursor.blanks();
            char c = cursor.peek();
            if (!SymbolSigns.isBracket(c)) {
                cursor.go(here);
                break;
            }
            if (c != '(') {
                cursor.note(SymbolNote.BRACKET_SQUARE);
            }
            cursor.pass();
            count++;
        }
        cursor.blanks();
        opened = count == 0 ? MOST_BRACKETS + 1 : count;
        if (count == 0) {
            cursor.note(SymbolNote.BRACKET_LOST);
            return cursor.strictness() == Strictness.LETTERS;
        }
        if (count > 1) {
            cursor.note(SymbolNote.BRACKET_DOUBLED);
        }
        return true;
    }

    boolean close() {
        boolean lost = opened > MOST_BRACKETS;
        int expected = lost ? 1 : opened;
        int closed = 0;
        int end = cursor.at();
        while (closed < expected) {
            int here = cursor.at();
            cursor.blanks();
            char c = cursor.peek();
            if (c != ')' && c != ']' && c != '}') {
                cursor.go(here);
                break;
            }
            cursor.pass();
            closed++;
        }
        opened = 0;
        if (closed > 0) {
            return !lost || end > openedAt;
        }
        cursor.note(SymbolNote.BRACKET_LOST);
        if (cursor.isWordHere()) {
            return false;
        }
        if (lost) {
            return cursor.text().substring(openedAt, end).indexOf('/') > 0 && end - openedAt > 5;
        }
        char c = cursor.peek();
        return cursor.strictness() == Strictness.LETTERS
                || (cursor.strictness() == Strictness.WORD && (c == 0 || c == ',' || c == ';' || c == '.'));
    }

    boolean dash() {
        int back = cursor.at();
        int gap = cursor.blanks();
        char c = cursor.peek();
        if (SymbolSigns.isDash(c)) {
            if (c != '-') {
                cursor.note(SymbolNote.HYPHEN_VARIANT);
            }
            cursor.pass();
            gap += cursor.blanks();
            if (gap > 0) {
                cursor.note(SymbolNote.BLANK_EXTRA);
            }
            return true;
        }
        if (c == '.' || c == '_' || c == '~' || (c == '/' && opened > 0)) {
            cursor.pass();
            cursor.blanks();
            cursor.note(SymbolNote.HYPHEN_LOST);
            return true;
        }
        if (opened == 0) {
            cursor.go(back);
            return false;
        }
        cursor.note(SymbolNote.HYPHEN_LOST);
        return true;
    }
}
