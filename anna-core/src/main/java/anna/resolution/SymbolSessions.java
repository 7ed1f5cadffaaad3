package anna.resolution;

import anna.resolution.SymbolForm.Op;
import anna.resolution.SymbolTables.Strictness;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** The session, the meeting and the year in which a symbol says that something was adopted. */
final class SymbolSessions {

    private static final List<Op> SESSIONS = List.of(Op.ROMAN, Op.COUNCIL, Op.SESSION, Op.MEETING);
    private static final int LONGEST_ROMAN = 12;

    private final SymbolCursor cursor;
    private final SymbolNumbers numbers;
    private final SymbolDocuments documents;

    SymbolSessions(SymbolCursor cursor, SymbolNumbers numbers, SymbolDocuments documents) {
        this.cursor = cursor;
        this.numbers = numbers;
        this.documents = documents;
    }

    boolean roman() {
        int from = cursor.at();
        boolean capitals = false;
        while (cursor.at() - from < LONGEST_ROMAN) {
            char c = SymbolSigns.likeness(cursor.peek());
            if ("IVXLCDM".indexOf(c) >= 0) {
                capitals |= cursor.peek() == c;
            } else if ("ivxlcdm".indexOf(c) < 0 || c == 0) {
                break;
            }
            cursor.pass();
        }
        if (cursor.at() == from) {
            return false;
        }
        StringBuilder figures = new StringBuilder();
        for (int i = from; i < cursor.at(); i++) {
            char printed = cursor.peek(i);
            char c = SymbolSigns.likeness(printed);
            if (c == 'l' && capitals) {
                c = 'I';
                cursor.note(SymbolNote.LETTER_MISREAD);
            } else if (c != printed) {
                cursor.note(SymbolNote.LETTER_MISREAD);
            } else if (c >= 'a') {
                cursor.note(SymbolNote.LETTER_CASE);
            }
            figures.append(Character.toUpperCase(c));
        }
        cursor.set(Op.ROMAN, figures.toString());
        return true;
    }

    /** {@code XXX}, {@code S-VII}, {@code ES-II}, {@code ORG-75}; also where a machine misread its signs. */
    boolean council() {
        if (cursor.isFigureHere() && cursor.isFigureAt(cursor.at() + 1)) {
            return false;
        }
        int from = cursor.at();
        while (cursor.at() - from < LONGEST_ROMAN
                && cursor.peek() != ')'
                && cursor.peek() != ']'
                && !cursor.isBlankHere()) {
            char c = cursor.peek();
            if (!SymbolSigns.isAsciiLetter(c)
                    && !SymbolSigns.isFigure(c)
                    && !SymbolSigns.isDash(c)
                    && c != '.'
                    && c != '|'
                    && c != '!') {
                return false;
            }
            cursor.pass();
        }
        String printed = cursor.since(from);
        int mark = -1;
        for (int i = 0; i < printed.length(); i++) {
            if (SymbolSigns.isDash(printed.charAt(i)) || printed.charAt(i) == '.') {
                mark = i;
            }
        }
        String before = mark < 0
                ? ""
                : printed.substring(0, mark).toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
        String figures = printed.substring(mark + 1);
        if (before.equals("ORG")) {
            cursor.set(Op.COUNCIL, "ORG-" + figures);
            return figures.length() == 2
                    && SymbolSigns.isFigure(figures.charAt(0))
                    && SymbolSigns.isFigure(figures.charAt(1));
        }
        if (figures.isEmpty()
                || SymbolSigns.isFigure(figures.charAt(0)) && figures.charAt(0) != '1'
                || !(before.isEmpty() || before.equals("S") || before.equals("ES"))
                || (mark >= 0 && before.isEmpty())) {
            return false;
        }
        String upper = figures.toUpperCase(Locale.ROOT);
        String mended = mended(figures);
        if (Numerals.parse(mended).isEmpty() || SymbolSigns.isFigure(mended.charAt(0))) {
            return false;
        }
        if (!mended.equals(upper) || (mark >= 0 && printed.charAt(mark) == '.')) {
            cursor.note(SymbolNote.LETTER_MISREAD);
        } else if (!mended.equals(figures)) {
            cursor.note(SymbolNote.LETTER_CASE);
        }
        cursor.set(Op.COUNCIL, (before.isEmpty() ? "" : before + "-") + mended);
        return true;
    }

    /** Returns Roman figures in capitals, with the signs that look like an I mended. */
    private static String mended(String figures) {
        boolean capitals = false;
        boolean strokes = true;
        for (int i = 0; i < figures.length(); i++) {
            char c = figures.charAt(i);
            capitals |= c >= 'A' && c <= 'Z';
            strokes &= c == 'l';
        }
        StringBuilder out = new StringBuilder(figures.length());
        for (int i = 0; i < figures.length(); i++) {
            char c = figures.charAt(i);
            boolean one =
                    c == '1' || c == '|' || c == '!' || (c == 'l' && (capitals || strokes)) || (c == 'J' && capitals);
            out.append(one ? 'I' : Character.toUpperCase(c));
        }
        return out.toString();
    }

    boolean session(int most) {
        char c = cursor.peek();
        String special = "";
        if (c == 'S' || (c == 'E' && cursor.peek(cursor.at() + 1) == 'S')) {
            cursor.pass(c == 'S' ? 1 : 2);
            special = c == 'S' ? "S-" : "ES-";
            int gap = cursor.blanks();
            if (!cursor.isDashHere()) {
                return false;
            }
            cursor.pass();
            gap += cursor.blanks();
            if (gap > 0) {
                cursor.note(SymbolNote.BLANK_EXTRA);
            }
        } else if (cursor.strictness() != Strictness.BARE) {
            numbers.numberWord();
        }
        String figures = numbers.figures(1, most);
        if (figures.isEmpty() || figures.charAt(0) == '0') {
            return false;
        }
        cursor.set(Op.SESSION, special + figures);
        return true;
    }

    boolean meeting(int most) {
        String figures = numbers.figures(1, most);
        if (figures.isEmpty()) {
            return false;
        }
        cursor.set(Op.MEETING, numbers.unpadded(figures));
        return true;
    }

    boolean yearShort() {
        String year = numbers.figures(2, 4);
        if (year.length() == 3 || year.isEmpty() || (cursor.isWordHere() && !documents.isRevision(cursor.at()))) {
            return false;
        }
        if (year.length() == 4) {
            if (!year.startsWith("19") && !year.startsWith("20")) {
                return false;
            }
            year = year.substring(2);
        }
        cursor.set(Op.YEAR_SHORT, year);
        return true;
    }

    boolean yearLong() {
        String year = numbers.figures(4, 4);
        if (year.isEmpty() || cursor.isWordHere() || !(year.startsWith("19") || year.startsWith("20"))) {
            return false;
        }
        cursor.set(Op.YEAR_LONG, year);
        return true;
    }

    /** Returns the number of the session that was read, in whatever figures; absent if it has none. */
    OptionalInt sessionNumber() {
        for (Op op : SESSIONS) {
            String session = cursor.value(op);
            if (!session.isEmpty()) {
                return Numerals.parse(session.substring(session.lastIndexOf('-') + 1));
            }
        }
        return OptionalInt.empty();
    }
}
