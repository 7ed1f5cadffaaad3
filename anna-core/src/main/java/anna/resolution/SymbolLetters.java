package anna.resolution;

import anna.resolution.SymbolForm.Op;
import anna.resolution.SymbolForm.Part;
import anna.resolution.SymbolTables.Strictness;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The letters of a symbol: those of its body and of its kind, and words for these. */
final class SymbolLetters {

    private static final int LONGEST_WORD = 16;
    private static final int LONGEST_BODY = 10;
    private static final int MOST_BODIES = 4;

    private final SymbolCursor cursor;
    private final SymbolBeginnings beginnings;
    private final SymbolTables tables;
    private String last = "";

    SymbolLetters(SymbolCursor cursor, SymbolBeginnings beginnings, SymbolTables tables) {
        this.cursor = cursor;
        this.beginnings = beginnings;
        this.tables = tables;
    }

    void reset() {
        last = "";
    }

    /** Tells whether the last letters of the form that were read are two or more, and not those of bodies. */
    boolean areSeveral() {
        return last.length() > 1;
    }

    /** Passes over the letters, in capitals or not, of which a machine may have misread some. */
    boolean take(String letters, @Nullable Part next) {
        boolean otherCase = false;
        boolean misread = false;
        boolean accented = false;
        int end = cursor.at() + letters.length();
        for (int i = 0; i < letters.length(); i++) {
            char c = cursor.peek(cursor.at() + i);
            char wanted = letters.charAt(i);
            if (c == wanted) {
                continue;
            }
            if (Character.toUpperCase(c) == Character.toUpperCase(wanted)) {
                otherCase = true;
            } else if (wanted == 'E' && (c == 'É' || c == 'é')) {
                accented = true;
                otherCase |= c == 'é';
            } else if (letters.length() > 1
                    && (SymbolSigns.likeness(c) == Character.toUpperCase(wanted) || (c == 'l' && wanted == 'I'))) {
                misread = true;
            } else {
                return false;
            }
        }
        boolean boundary = next == null || next.op() != Op.NUMBER;
        if (boundary && (cursor.isLetterAt(end) || Character.isLetter(cursor.peek(end)))) {
            return false;
        }
        if (letters.length() == 1 && otherCase && cursor.strictness() != Strictness.LETTERS) {
            return false;
        }
        if (otherCase) {
            cursor.note(SymbolNote.LETTER_CASE);
        }
        if (misread) {
            cursor.note(SymbolNote.LETTER_MISREAD);
        }
        if (accented) {
            cursor.note(SymbolNote.LETTER_ACCENTED);
        }
        cursor.go(end);
        last = letters;
        return true;
    }

    /** {@code RES} or {@code DEC}. */
    boolean type() {
        for (String letters : List.of("RES", "DEC")) {
            long back = cursor.notes();
            if (take(letters, null)) {
                cursor.set(Op.TYPE, letters);
                return true;
            }
            cursor.setNotes(back);
        }
        return false;
    }

    /** A word that says that a resolution or decision follows, whole or cut by a hyphen. */
    boolean word() {
        if (!beginnings.mayBeWord(cursor.at())) {
            return false;
        }
        int from = cursor.at();
        StringBuilder word = new StringBuilder(LONGEST_WORD);
        while (cursor.at() - from < LONGEST_WORD + 4) {
            char c = cursor.peek();
            if (SymbolSigns.isAsciiLetter(c)) {
                word.append((char) (c | 0x20));
            } else if (c >= 128 && Character.isLetter(c)) {
                word.append(Grammar.fold(String.valueOf(c)));
            } else if (c == '\u00AD' || (c >= '\u0300' && c <= '\u036F')) {
                cursor.pass();
                continue;
            } else if (c == '-'
                    && word.length() > 2
                    && Character.isLetter(cursor.peek(cursor.at() + (cursor.isBlankAt(cursor.at() + 1) ? 2 : 1)))) {
                cursor.pass(cursor.isBlankAt(cursor.at() + 1) ? 2 : 1);
                continue;
            } else {
                break;
            }
            cursor.pass();
            if (word.length() == 2 && !(word.charAt(1) == 'e' || word.charAt(0) == 'u' || word.charAt(0) == 's')) {
                return false;
            }
        }
        String value = tables.word("type", word.toString());
        if (value == null) {
            return false;
        }
        if (word.length() < LONGEST_BODY - 3) {
            cursor.take('.');
        }
        cursor.set(Op.TYPE, value);
        return true;
    }

    boolean choice(String letters) {
        char printed = cursor.peek();
        char c = printed == 'Q' ? 'O' : Character.toUpperCase(SymbolSigns.likeness(printed));
        if (letters.indexOf(c) < 0) {
            return false;
        }
        if (printed == '0') {
            cursor.note(SymbolNote.LETTER_ZERO);
        } else if (SymbolSigns.likeness(printed) != printed || printed == 'Q') {
            cursor.note(SymbolNote.LETTER_MISREAD);
        } else if (printed != c) {
            cursor.note(SymbolNote.LETTER_CASE);
        }
        cursor.pass();
        cursor.set(Op.CHOICE, String.valueOf(c));
        return true;
    }

    boolean capital() {
        char c = cursor.peek();
        if (c < 'A' || c > 'Z' || cursor.isWordAt(cursor.at() + 1) || cursor.peek(cursor.at() - 1) == '\n') {
            return false;
        }
        cursor.set(Op.CAPITAL, String.valueOf(c));
        cursor.pass();
        return true;
    }

    boolean bodies(Part part) {
        if (!part.argument().isEmpty() && part.number() < 0) {
            for (String letters : part.words()) {
                long back = cursor.notes();
                if (take(letters, null)) {
                    cursor.set(Op.BODIES, letters);
                    return true;
                }
                cursor.setNotes(back);
            }
            return false;
        }
        int least = part.limit(1);
        StringBuilder all = new StringBuilder();
        int parts = 0;
        int small = endOfKnown();
        if (small > cursor.at()) {
            cursor.note(SymbolNote.LETTER_CASE);
            cursor.set(Op.BODIES, cursor.text().substring(cursor.at(), small).toUpperCase(Locale.ROOT));
            cursor.go(small);
            last = "";
            return least < 2;
        }
        while (parts < MOST_BODIES) {
            int end = endOfBody(cursor.at() + (parts == 0 ? 0 : 1));
            int from = cursor.at() + (parts == 0 ? 0 : 1);
            if (end - from < (parts == 0 ? 2 : 1) || (parts > 0 && isOtherWord(from, end))) {
                break;
            }
            char next = cursor.peek(end);
            if (parts > 0 && next != '/' && !SymbolSigns.isDash(next)) {
                break;
            }
            all.append(parts == 0 ? "" : "/").append(cursor.text(), from, end);
            cursor.go(end);
            parts++;
            if (next != '/') {
                break;
            }
        }
        if (parts < least) {
            return false;
        }
        cursor.set(Op.BODIES, all.toString());
        last = "";
        return true;
    }

    /** Returns the end of the letters of a known body in small letters before a stroke; the place itself if it is none. */
    private int endOfKnown() {
        int end = cursor.at();
        while (end - cursor.at() < LONGEST_BODY && cursor.peek(end) >= 'a' && cursor.peek(end) <= 'z') {
            end++;
        }
        return end > cursor.at()
                        && cursor.peek(end) == '/'
                        && tables.word("letters", cursor.text().substring(cursor.at(), end)) != null
                ? end
                : cursor.at();
    }

    /** Returns the end of capital letters and, behind a hyphen, Roman figures. */
    private int endOfBody(int from) {
        int end = from;
        while (end - from < LONGEST_BODY && cursor.peek(end) >= 'A' && cursor.peek(end) <= 'Z') {
            end++;
        }
        if (end == from || !cursor.isDashAt(end)) {
            return cursor.isLetterAt(end) ? from : end;
        }
        int roman = end + 1;
        while ("IVX".indexOf(cursor.peek(roman)) >= 0 && roman - end < LONGEST_BODY && cursor.peek(roman) != 0) {
            roman++;
        }
        return roman == end + 1 || cursor.isWordAt(roman) ? end : roman;
    }

    private boolean isOtherWord(int from, int end) {
        return switch (cursor.text().substring(from, end).toUpperCase(Locale.ROOT)) {
            case "DOC", "INF", "ACTA", "SA", "COM", "RES", "DEC" -> true;
            default -> false;
        };
    }
}
