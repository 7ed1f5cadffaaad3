package anna.resolution;

import anna.resolution.SymbolForm.Op;
import anna.resolution.SymbolTables.Strictness;
import java.util.Arrays;

/**
 * A place in a text that a symbol is read from, with what was read up to it: the values of the parts, and notes on what was
 * forgiven.
 *
 * <p>Whoever looks at a character looks through {@link #peek}, so that {@link #work()} tells what the reading cost.
 */
final class SymbolCursor {

    private final String text;
    private final String[] values = new String[Op.values().length];
    private int at;
    private Strictness strictness = Strictness.LETTERS;
    /** Which values are set, as bits. */
    private int set;

    private long notes;
    private long work;

    SymbolCursor(String text) {
        this.text = text;
        Arrays.fill(values, "");
    }

    /** Begins anew at the place, with no values and no notes. */
    void reset(int place, Strictness how) {
        at = place;
        notes = 0;
        strictness = how;
        for (int rest = set; rest != 0; rest &= rest - 1) {
            values[Integer.numberOfTrailingZeros(rest)] = "";
        }
        set = 0;
    }

    String text() {
        return text;
    }

    /** Returns how much the symbol says by itself that it is one. */
    Strictness strictness() {
        return strictness;
    }

    // --- the place

    int at() {
        return at;
    }

    void go(int place) {
        at = place;
    }

    /** Passes over a character. */
    void pass() {
        at++;
    }

    /** Passes over so many characters. */
    void pass(int characters) {
        at += characters;
    }

    /** Goes back by so many characters. */
    void back(int characters) {
        at -= characters;
    }

    // --- looks

    /** Returns the character here; 0 behind the end. */
    char peek() {
        return peek(at);
    }

    /** Returns the character at the place; 0 if it is outside the text. */
    char peek(int i) {
        work++;
        return i >= 0 && i < text.length() ? text.charAt(i) : 0;
    }

    boolean isBlankHere() {
        return isBlankAt(at);
    }

    boolean isFigureHere() {
        return isFigureAt(at);
    }

    boolean isLetterHere() {
        return isLetterAt(at);
    }

    boolean isDashHere() {
        return isDashAt(at);
    }

    boolean isBracketHere() {
        return isBracketAt(at);
    }

    boolean isWordHere() {
        return isWordAt(at);
    }

    boolean isBlankAt(int i) {
        char c = peek(i);
        return c == ' ' || c == '\n';
    }

    boolean isFigureAt(int i) {
        return SymbolSigns.isFigure(peek(i));
    }

    /** Tells whether a letter without an accent stands at the place. */
    boolean isLetterAt(int i) {
        return SymbolSigns.isAsciiLetter(peek(i));
    }

    boolean isDashAt(int i) {
        return SymbolSigns.isDash(peek(i));
    }

    /** Tells whether a bracket that opens stands at the place. */
    boolean isBracketAt(int i) {
        return SymbolSigns.isBracket(peek(i));
    }

    /** Tells whether a letter, of any script, or a figure stands at the place. */
    boolean isWordAt(int i) {
        char c = peek(i);
        return SymbolSigns.isFigure(c) || SymbolSigns.isAsciiLetter(c) || (c >= 128 && Character.isLetterOrDigit(c));
    }

    /** Tells whether the letters stand here just so. */
    boolean startsWith(String letters) {
        return text.startsWith(letters, at);
    }

    /** Returns what was passed over from there to here. */
    String since(int from) {
        return text.substring(from, at);
    }

    /** Counts looks that were not taken by {@link #peek}. */
    void looked(int times) {
        work += times;
    }

    /** Returns how many characters were looked at so far, over all symbols. */
    long work() {
        return work;
    }

    // --- what may be passed over

    /** Passes over the sign if it stands here, and tells whether it does. */
    boolean take(char c) {
        if (peek(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    /** Passes over a blank if one stands here, and returns how many were passed over. */
    int blanks() {
        if (isBlankHere()) {
            at++;
            return 1;
        }
        return 0;
    }

    // --- values and notes

    /** Returns what was read for the part; empty if it was not read. */
    String value(Op op) {
        return switch (op) {
            case WORD -> values[Op.TYPE.ordinal()];
            case NUMBERS -> values[Op.NUMBER.ordinal()];
            default -> values[op.ordinal()];
        };
    }

    void set(Op op, String value) {
        values[op.ordinal()] = value;
        set |= 1 << op.ordinal();
    }

    /** Returns what was forgiven, as the bits of {@link SymbolNote}. */
    long notes() {
        return notes;
    }

    void note(SymbolNote note) {
        notes |= note.bit();
    }

    /** Goes back to the notes of before, where what was tried since is not there. */
    void setNotes(long before) {
        notes = before;
    }
}
