package anna.resolution;

import anna.resolution.SymbolForm.Op;
import anna.resolution.SymbolForm.Part;
import anna.resolution.SymbolTables.Strictness;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The number of a symbol, with those that share its session and with the letters behind it. */
final class SymbolNumbers {

    /** One of several numbers that share a session. */
    record Member(int start, int end, String number) {}

    private static final int MOST_MEMBERS = 60;

    private final SymbolCursor cursor;
    private final SymbolMarks marks;
    private final List<Member> members = new ArrayList<>();
    private final List<String> suffixes = new ArrayList<>();
    private final List<Integer> suffixEnds = new ArrayList<>();
    private int start;

    SymbolNumbers(SymbolCursor cursor, SymbolMarks marks) {
        this.cursor = cursor;
        this.marks = marks;
    }

    void reset(int place) {
        start = place;
        members.clear();
        suffixes.clear();
        suffixEnds.clear();
    }

    List<Member> members() {
        return members;
    }

    List<String> suffixes() {
        return suffixes;
    }

    /** Returns the end of each of the letters. */
    List<Integer> suffixEnds() {
        return suffixEnds;
    }

    // --- parts

    boolean number(int most, @Nullable Part next) {
        numberWord();
        int from = cursor.at();
        boolean letters = next != null && next.op() == Op.SUFFIX;
        String figures = figures(1, most, !letters && cursor.strictness() == Strictness.LETTERS);
        if (figures.isEmpty() || (!letters && cursor.isWordHere())) {
            return false;
        }
        cursor.set(Op.NUMBER, unpadded(figures));
        start = from;
        return true;
    }

    /** A number, and those that are joined to it before a bracket that they share. */
    boolean numbers(int most, @Nullable Part next) {
        if (!number(most, next)) {
            return false;
        }
        cutNumber();
        members.add(new Member(start, cursor.at(), cursor.value(Op.NUMBER)));
        int first = start;
        int back = cursor.at();
        long noted = cursor.notes();
        while (members.size() < MOST_MEMBERS) {
            SymbolJoint joint = SymbolJoint.numbers(cursor.text(), cursor.at());
            if (joint == null) {
                break;
            }
            cursor.go(joint.end());
            cursor.looked(8);
            if (!number(most, next)) {
                break;
            }
            if (joint.range()) {
                cursor.note(SymbolNote.RANGE_ENDS);
            }
            members.add(new Member(start, cursor.at(), cursor.value(Op.NUMBER)));
        }
        int last = members.get(members.size() - 1).end();
        cursor.blanks();
        boolean shared = members.size() > 1 && cursor.isBracketHere();
        if (shared) {
            cursor.go(last);
        } else {
            cursor.go(back);
            cursor.setNotes(noted);
            members.subList(1, members.size()).clear();
            cursor.set(Op.NUMBER, members.get(0).number());
        }
        start = first;
        return true;
    }

    /** A number that was cut by the end of a line: nothing but its rest can stand before the bracket. */
    private void cutNumber() {
        int back = cursor.at();
        if (cursor.blanks() == 0) {
            return;
        }
        int from = cursor.at();
        while (cursor.at() - from < 3 && cursor.isFigureHere()) {
            cursor.pass();
        }
        int end = cursor.at();
        String whole = cursor.value(Op.NUMBER) + cursor.text().substring(from, end);
        cursor.blanks();
        if (end > from && whole.length() <= 4 && cursor.isBracketHere()) {
            cursor.note(SymbolNote.BLANK_EXTRA);
            cursor.set(Op.NUMBER, whole);
            cursor.go(end);
        } else {
            cursor.go(back);
        }
    }

    boolean suffix(@Nullable Part next) {
        suffixes.add("");
        suffixEnds.add(cursor.at());
        int back = cursor.at();
        boolean bracket = next != null && (next.op() == Op.BLANK || next.op() == Op.OPEN);
        boolean glued = cursor.isLetterHere() || cursor.isDashHere();
        if (!glued && cursor.peek() == ' ') {
            cursor.pass();
        } else if (glued && cursor.isDashHere()) {
            cursor.pass();
        }
        char c = cursor.peek();
        boolean small = glued && bracket && c >= 'a' && c <= 'z';
        if (!(c >= 'A' && c <= 'Z' || small) || cursor.isWordAt(cursor.at() + 1)) {
            cursor.go(back);
            return !cursor.isWordHere();
        }
        if (cursor.isDashAt(back) && !bracket) {
            cursor.go(back);
            return true;
        }
        if (cursor.at() > back && cursor.isDashAt(cursor.at() - 1)) {
            cursor.note(SymbolNote.MARK_EXTRA);
        } else if (cursor.at() == back) {
            cursor.note(SymbolNote.BLANK_MISSING);
        }
        cursor.pass();
        if (small) {
            cursor.note(SymbolNote.LETTER_CASE);
        }
        String first = " " + Character.toUpperCase(c);
        suffixes.set(0, first);
        suffixEnds.set(0, cursor.at());
        SymbolJoint joint = SymbolJoint.letters(cursor.text(), cursor.at());
        while (joint != null && suffixes.size() < 8) {
            char other = cursor.text().charAt(joint.end() - 1);
            if (joint.range()) {
                suffixes.set(suffixes.size() - 1, suffixes.get(suffixes.size() - 1) + "-" + other);
            } else {
                suffixes.add(" " + other);
                suffixEnds.add(joint.end());
            }
            cursor.go(joint.end());
            joint = SymbolJoint.letters(cursor.text(), cursor.at());
        }
        cursor.set(Op.SUFFIX, suffixes.get(0));
        return true;
    }

    // --- figures

    /** Passes over {@code No.} and the like where a number follows. */
    void numberWord() {
        char c = cursor.peek();
        if (c != 'N' && c != 'n' && c != '#') {
            return;
        }
        int back = cursor.at();
        int end = cursor.at();
        while (end - cursor.at() < 7 && Character.isLetter(cursor.peek(end))) {
            end++;
        }
        String word = Grammar.fold(cursor.text().substring(cursor.at(), end));
        boolean known = c == '#'
                || word.equals("no")
                || word.equals("n")
                || word.equals("num")
                || word.equals("nos")
                || word.equals("numero")
                || word.equals("number")
                || word.equals("nº");
        cursor.go(c == '#' ? cursor.at() + 1 : end);
        while (cursor.peek() == '.' || cursor.peek() == '\u00B0' || cursor.peek() == '\u00BA' || cursor.peek() == 'o') {
            cursor.pass();
        }
        cursor.blanks();
        if (known && cursor.isFigureHere()) {
            cursor.note(SymbolNote.WORD_EXTRA);
        } else {
            cursor.go(back);
        }
    }

    /** Returns figures, with letters that were misread for them mended; empty, and nothing read, if there are none. */
    String figures(int least, int most) {
        return figures(least, most, false);
    }

    private String figures(int least, int most, boolean alone) {
        int from = cursor.at();
        boolean misread = false;
        boolean figure = false;
        while (cursor.at() - from < most) {
            char c = cursor.peek();
            if (SymbolSigns.isFigure(c)) {
                figure = true;
            } else if (mayBeMisread()
                    && (SymbolSigns.isFigureMisread(c) || (alone && figure && isFigureMisreadAlone(c)))) {
                misread = true;
            } else {
                break;
            }
            cursor.pass();
        }
        boolean whole = figure && cursor.at() - from >= least && !cursor.isFigureHere();
        if (whole && misread && cursor.isWordHere()) {
            whole = false;
        }
        if (!whole) {
            cursor.go(from);
            return "";
        }
        String figures = cursor.since(from);
        if (misread) {
            cursor.note(SymbolNote.DIGIT_MISREAD);
            figures = figures.replaceAll("[Oo]", "0")
                    .replaceAll("[lI|]", "1")
                    .replace('B', '8')
                    .replace('S', '5')
                    .replace('Z', '2');
        }
        return figures;
    }

    /** Behind letters of its own, and in brackets, a number has no letters but those that were misread. */
    private boolean mayBeMisread() {
        return cursor.strictness() == Strictness.LETTERS || marks.isInBrackets();
    }

    /** Tells whether the letter stands for a figure where no letter may belong to the number. */
    private static boolean isFigureMisreadAlone(char c) {
        return c == 'B' || c == 'S' || c == 'Z';
    }

    /** Returns the figures without the zeros before them. */
    String unpadded(String figures) {
        int zeros = 0;
        while (zeros < figures.length() - 1 && figures.charAt(zeros) == '0') {
            zeros++;
        }
        if (zeros > 0) {
            cursor.note(SymbolNote.NUMBER_PADDED);
        }
        return figures.substring(zeros);
    }
}
