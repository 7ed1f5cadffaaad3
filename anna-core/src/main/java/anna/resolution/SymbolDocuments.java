package anna.resolution;

import anna.resolution.SymbolForm.Op;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the symbols of documents are made of: the kind, a series, a path, an item, and revisions. */
final class SymbolDocuments {

    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_PATH = 60;
    private static final int LONGEST_ITEM = 12;

    private final SymbolCursor cursor;
    private final SymbolLetters letters;
    private final SymbolNumbers numbers;

    SymbolDocuments(SymbolCursor cursor, SymbolLetters letters, SymbolNumbers numbers) {
        this.cursor = cursor;
        this.letters = letters;
        this.numbers = numbers;
    }

    boolean document() {
        for (String word : List.of("doc.", "INF.", "ACTA ", "SA.", "com.")) {
            String printed = word.substring(0, word.length() - 1);
            long back = cursor.notes();
            if (!letters.take(printed, null)) {
                cursor.setNotes(back);
                continue;
            }
            boolean stop = cursor.take('.');
            int gap = cursor.blanks();
            boolean wantsStop = word.endsWith(".");
            if (stop != wantsStop) {
                cursor.note(SymbolNote.STOP_COUNT);
            }
            if (gap > 0 && wantsStop) {
                cursor.note(SymbolNote.BLANK_EXTRA);
            }
            cursor.set(Op.DOCUMENT, word);
            if (!cursor.isFigureHere()
                    && cursor.peek() != '/'
                    && cursor.peek() != '?'
                    && !SymbolSigns.isFigureMisread(cursor.peek())) {
                cursor.back(gap);
                if (gap > 0) {
                    cursor.setNotes(cursor.notes() & ~SymbolNote.BLANK_EXTRA.bit());
                }
                return stop;
            }
            return true;
        }
        return false;
    }

    boolean series() {
        if (cursor.blanks() > 0) {
            cursor.note(SymbolNote.BLANK_EXTRA);
        }
        int from = cursor.at();
        if (cursor.isLetterHere()) {
            cursor.pass();
        }
        while (cursor.at() - from < LONGEST_CODE
                && isOfCode(cursor.peek())
                && !(cursor.at() == from + 1 && cursor.isLetterHere())) {
            cursor.pass();
        }
        while (cursor.at() > from && "./-".indexOf(cursor.text().charAt(cursor.at() - 1)) >= 0) {
            cursor.back(1);
        }
        cursor.set(Op.SERIES, cursor.since(from));
        return cursor.at() > from;
    }

    boolean path(List<String> beginnings) {
        int from = cursor.at();
        boolean begins = false;
        for (String beginning : beginnings) {
            begins |= cursor.startsWith(beginning) && cursor.peek(cursor.at() + beginning.length()) == '/';
        }
        cursor.looked(4);
        if (!begins) {
            return false;
        }
        StringBuilder path = new StringBuilder();
        int strokes = 0;
        int digits = 0;
        while (cursor.at() - from < LONGEST_PATH) {
            char c = cursor.peek();
            if (cursor.isBlankHere() && path.charAt(path.length() - 1) == '/' && cursor.isFigureAt(cursor.at() + 1)) {
                cursor.note(SymbolNote.BLANK_EXTRA);
                cursor.pass();
                continue;
            }
            if (!isOfCode(c)) {
                break;
            }
            strokes += c == '/' ? 1 : 0;
            digits += SymbolSigns.isFigure(c) ? 1 : 0;
            path.append(c);
            cursor.pass();
        }
        while (path.length() > 0 && "./-".indexOf(path.charAt(path.length() - 1)) >= 0) {
            strokes -= path.charAt(path.length() - 1) == '/' ? 1 : 0;
            path.setLength(path.length() - 1);
            cursor.back(1);
        }
        String whole = path.toString();
        int second = whole.indexOf('/') + 1;
        if (digits == 0
                || (strokes < 2 && digits < 4)
                || whole.startsWith("RES/", second)
                || whole.startsWith("DEC/", second)
                || cursor.isWordHere()) {
            return false;
        }
        cursor.set(Op.PATH, whole);
        return true;
    }

    boolean item() {
        int from = cursor.at();
        while (cursor.at() - from < LONGEST_ITEM
                && (cursor.isFigureHere() || (cursor.at() > from && isOfItem(cursor.at())))) {
            cursor.pass();
        }
        while (cursor.at() > from && cursor.peek(cursor.at() - 1) == '.') {
            cursor.back(1);
        }
        cursor.set(Op.ITEM, cursor.since(from));
        return cursor.at() > from && !cursor.isWordHere();
    }

    boolean revision() {
        StringBuilder out = new StringBuilder();
        while (true) {
            int back = cursor.at();
            long noted = cursor.notes();
            boolean mark = cursor.take(',');
            int gap = cursor.blanks();
            String word = revisionWord(cursor.at());
            if (word == null) {
                cursor.go(back);
                break;
            }
            if (!cursor.startsWith(word)) {
                cursor.note(SymbolNote.LETTER_CASE);
            }
            if (gap == 0) {
                cursor.note(SymbolNote.BLANK_MISSING);
            }
            if (mark) {
                cursor.note(SymbolNote.MARK_EXTRA);
            }
            cursor.pass(word.length());
            boolean stop = cursor.take('.');
            int between = cursor.blanks();
            String number = numbers.figures(1, 2);
            if (number.isEmpty() || cursor.isWordHere()) {
                if (!stop || !number.isEmpty()) {
                    cursor.go(back);
                    cursor.setNotes(noted);
                    break;
                }
                if (!cursor.take('?')) {
                    cursor.back(between);
                }
                cursor.note(SymbolNote.REVISION_MISSING);
                number = "?";
            } else if (!stop) {
                cursor.note(SymbolNote.STOP_COUNT);
            }
            out.append(' ').append(word).append(". ").append(number);
        }
        cursor.set(Op.REVISION, out.toString());
        return true;
    }

    private static boolean isOfCode(char c) {
        return SymbolSigns.isFigure(c) || SymbolSigns.isAsciiLetter(c) || c == '.' || c == '/' || c == '-';
    }

    private boolean isOfItem(int i) {
        char c = cursor.peek(i);
        return c == '.'
                ? cursor.isWordAt(i + 1)
                : cursor.peek(i - 1) == '.' && SymbolSigns.isAsciiLetter(c) || SymbolSigns.isAsciiLetter(c) && c < 'a';
    }

    private @Nullable String revisionWord(int i) {
        cursor.looked(3);
        for (String candidate : List.of("rev", "corr", "add")) {
            if (cursor.text().regionMatches(true, i, candidate, 0, candidate.length())) {
                return candidate;
            }
        }
        return null;
    }

    /** Tells whether the word of a revision, correction or addendum begins at the place. */
    boolean isRevision(int i) {
        String word = revisionWord(i);
        return word != null && !Character.isLetter(cursor.peek(i + word.length()));
    }
}
