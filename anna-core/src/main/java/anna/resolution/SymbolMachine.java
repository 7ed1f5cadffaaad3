package anna.resolution;

import anna.resolution.SymbolForm.Op;
import anna.resolution.SymbolForm.Part;
import anna.resolution.SymbolTables.Strictness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parts of a form from a text, forgives what real texts get wrong in each, and says what it forgave.
 *
 * <p>Every part looks at a bounded stretch of the text, so that trying the rules at all places of a text costs no more than
 * so much for each of its characters; {@link #work()} counts the characters that were looked at.
 */
final class SymbolMachine {

    /** One of several numbers that share a session. */
    record Member(int start, int end, String number) {}

    private static final List<Op> SESSIONS = List.of(Op.ROMAN, Op.COUNCIL, Op.SESSION, Op.MEETING);
    private static final int MOST_BRACKETS = 3;
    private static final int MOST_MEMBERS = 60;
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_PATH = 60;
    private static final int LONGEST_ROMAN = 12;
    private static final int LONGEST_BODY = 10;
    private static final int MOST_BODIES = 4;
    private static final int LONGEST_WORD = 16;
    private static final int WORDS_TO_GATHERING = 32;

    private final String text;
    private final SymbolTables tables;
    private final String[] values = new String[Op.values().length];
    private final List<Member> members = new ArrayList<>();
    private final List<String> suffixes = new ArrayList<>();
    private final List<Integer> suffixEnds = new ArrayList<>();
    private int at;
    /** Which values are set, as bits. */
    private int set;

    private long notes;
    private int opened;
    private int openedAt;
    private boolean weak;
    private int numberStart;
    private Strictness strictness = Strictness.LETTERS;
    private String lastLetters = "";
    private String gatheringBody = "";
    private long work;

    SymbolMachine(String text, SymbolTables tables) {
        this.text = text;
        this.tables = tables;
        Arrays.fill(values, "");
    }

    // --- what was read

    /** Begins anew at the place. */
    void reset(int place, Strictness how) {
        at = place;
        notes = 0;
        opened = 0;
        weak = false;
        numberStart = place;
        strictness = how;
        lastLetters = "";
        members.clear();
        suffixes.clear();
        suffixEnds.clear();
        for (int rest = set; rest != 0; rest &= rest - 1) {
            values[Integer.numberOfTrailingZeros(rest)] = "";
        }
        set = 0;
    }

    /** What the symbols of a run share. */
    record Shared(long notes, String type, String bodies, String document) {}

    /** Returns what was read so far, for {@link #resume}. */
    Shared shared() {
        return new Shared(notes, value(Op.TYPE), value(Op.BODIES), value(Op.DOCUMENT));
    }

    /** Returns the rules of a family of numbers that may hold at the place, by a look at the sign behind the figures. */
    List<SymbolRule> candidates(SymbolTables.Family family, int place) {
        int sign = signBehindFigures(place);
        char c = peek(sign);
        if (c == '/') {
            return family.beforeStroke();
        }
        if (!isBracket(c)) {
            return family.others();
        }
        boolean year = isFigure(peek(sign + 1)) && isFigure(peek(sign + 2));
        return year ? family.beforeYear() : family.beforeBracket();
    }

    /** Returns where the sign behind the figures at the place stands, over a blank. */
    private int signBehindFigures(int place) {
        int i = place;
        while (i - place < LONGEST_BODY && !isFigure(peek(i)) && peek(i) != 'S' && peek(i) != 'E') {
            i++;
        }
        while (i - place < LONGEST_BODY && (isFigure(peek(i)) || peek(i) == 'S' || peek(i) == 'E' || isDash(peek(i)))) {
            i++;
        }
        return isBlank(i) ? i + 1 : i;
    }

    /** Goes on at the place with what was read before it. */
    void resume(int place, Shared shared) {
        Strictness how = strictness;
        reset(place, how);
        notes = shared.notes();
        set(Op.TYPE, shared.type());
        set(Op.BODIES, shared.bodies());
        set(Op.DOCUMENT, shared.document());
    }

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

    int at() {
        return at;
    }

    long notes() {
        return notes;
    }

    void note(SymbolNote note) {
        notes |= note.bit();
    }

    /** Tells whether nothing but numbers says that it is a symbol. */
    boolean isBare() {
        return strictness == Strictness.BARE;
    }

    /** Tells whether a stroke of the letters was supplied. */
    boolean weak() {
        return weak;
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

    String gatheringBody() {
        return gatheringBody;
    }

    /** Returns how many characters were looked at so far. */
    long work() {
        return work;
    }

    /** Returns the number of the session that was read, in whatever figures; absent if it has none. */
    OptionalInt sessionNumber() {
        for (Op op : SESSIONS) {
            String session = value(op);
            if (!session.isEmpty()) {
                return Numerals.parse(session.substring(session.lastIndexOf('-') + 1));
            }
        }
        return OptionalInt.empty();
    }

    // --- reading

    /** Reads the parts, one after the other; false if one is not there. */
    boolean read(List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (!read(parts.get(i), i + 1 < parts.size() ? parts.get(i + 1) : null)) {
                return false;
            }
        }
        return true;
    }

    private boolean read(Part part, @Nullable Part next) {
        return switch (part.op()) {
            case LETTERS -> letters(part.argument(), next);
            case STROKE -> stroke();
            case STOP -> stop();
            case BLANK -> blank(next);
            case OPEN -> open();
            case CLOSE -> close();
            case DASH -> dash();
            case QUESTION -> take('?') || true;
            case SIGN -> sign(part.argument().charAt(0));
            case TYPE -> type();
            case WORD -> word();
            case NUMBER -> number(part.limit(5), next);
            case NUMBERS -> numbers(part.limit(5), next);
            case SUFFIX -> suffix(next);
            case CAPITAL -> capital();
            case ROMAN -> roman();
            case COUNCIL -> council();
            case SESSION -> session(part.limit(2));
            case MEETING -> meeting(part.limit(4));
            case CHOICE -> choice(part.argument());
            case YEAR_SHORT -> yearShort();
            case YEAR_LONG -> yearLong();
            case REVISION -> revision();
            case BODIES -> bodies(part);
            case DOCUMENT -> document();
            case SERIES -> series();
            case PATH -> path(part.words());
            case ITEM -> item();
            case NUMERAL -> numeral();
            case GATHERING -> gathering();
        };
    }

    private char peek(int i) {
        work++;
        return i >= 0 && i < text.length() ? text.charAt(i) : 0;
    }

    private boolean take(char c) {
        if (peek(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private boolean isBlank(int i) {
        char c = peek(i);
        return c == ' ' || c == '\n';
    }

    private int blanks() {
        if (isBlank(at)) {
            at++;
            return 1;
        }
        return 0;
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private boolean isWordAt(int i) {
        char c = peek(i);
        return isFigure(c) || isAsciiLetter(c) || (c >= 128 && Character.isLetterOrDigit(c));
    }

    private static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212' || c == '\u00AD' || c == '\uFE63';
    }

    /** Returns the letter that is meant by one that looks like it. */
    private static char likeness(char c) {
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

    private boolean letters(String letters, @Nullable Part next) {
        boolean otherCase = false;
        boolean misread = false;
        boolean accented = false;
        for (int i = 0; i < letters.length(); i++) {
            char c = peek(at + i);
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
                    && (likeness(c) == Character.toUpperCase(wanted) || (c == 'l' && wanted == 'I'))) {
                misread = true;
            } else {
                return false;
            }
        }
        int end = at + letters.length();
        boolean boundary = next == null || next.op() != Op.NUMBER;
        if (boundary && (isAsciiLetter(peek(end)) || Character.isLetter(peek(end)))) {
            return false;
        }
        if (letters.length() == 1 && otherCase && strictness != Strictness.LETTERS) {
            return false;
        }
        notes |= otherCase ? SymbolNote.LETTER_CASE.bit() : 0;
        notes |= misread ? SymbolNote.LETTER_MISREAD.bit() : 0;
        notes |= accented ? SymbolNote.LETTER_ACCENTED.bit() : 0;
        at = end;
        lastLetters = letters;
        return true;
    }

    /** A stroke with or without blanks round it; inside brackets, and behind two letters or more, it may be another sign. */
    private boolean stroke() {
        int back = at;
        if (opened == 0 && peek(at) == '.' && (peek(at + 1) == '/' || (isBlank(at + 1) && peek(at + 2) == '/'))) {
            at++;
            note(SymbolNote.STOP_EXTRA);
        }
        int gap = blanks();
        char c = peek(at);
        boolean plain = c == '/';
        if (plain || c == '\u2044' || c == '\u2215' || c == '\uFF0F' || c == '\\') {
            at++;
            if (!plain) {
                note(SymbolNote.STROKE_VARIANT);
            }
            gap += blanks();
            if (gap > 0) {
                note(SymbolNote.BLANK_EXTRA);
            }
            return true;
        }
        boolean allowed = opened > 0 || (strictness == Strictness.LETTERS && lastLetters.length() > 1);
        if (allowed && (isDash(c) || c == '.')) {
            at++;
            blanks();
            gap = 1;
        }
        if (!allowed || gap == 0) {
            at = back;
            return false;
        }
        weak = true;
        note(SymbolNote.STROKE_LOST);
        return true;
    }

    private boolean stop() {
        int count = 0;
        int back = at;
        while (count < 4) {
            int here = at;
            blanks();
            char c = peek(at);
            if (c == '.' || ((c == ',' || c == ':' || c == '\u00B7') && count == 0)) {
                if (c != '.' || at > here) {
                    note(SymbolNote.STOP_COUNT);
                }
                at++;
                count++;
            } else {
                at = here;
                break;
            }
        }
        if (count == 0) {
            at = back;
        }
        if (count != 1) {
            note(SymbolNote.STOP_COUNT);
        }
        return count > 0 || strictness != Strictness.BARE;
    }

    private boolean blank(@Nullable Part next) {
        if (blanks() > 0) {
            return true;
        }
        boolean number = next != null && (next.op() == Op.OPEN || next.op() == Op.LETTERS || isFigure(peek(at)));
        if (number || next == null || isBracket(peek(at))) {
            note(SymbolNote.BLANK_MISSING);
            return true;
        }
        return strictness == Strictness.LETTERS;
    }

    private boolean sign(char c) {
        return take(c);
    }

    private static boolean isBracket(char c) {
        return c == '(' || c == '[' || c == '{';
    }

    private boolean open() {
        int count = 0;
        openedAt = at;
        while (count < MOST_BRACKETS) {
            int here = at;
            blanks();
            char c = peek(at);
            if (!isBracket(c)) {
                at = here;
                break;
            }
            if (c != '(') {
                note(SymbolNote.BRACKET_SQUARE);
            }
            at++;
            count++;
        }
        blanks();
        opened = count == 0 ? MOST_BRACKETS + 1 : count;
        if (count == 0) {
            notes |= SymbolNote.BRACKET_LOST.bit();
            return strictness == Strictness.LETTERS;
        }
        if (count > 1) {
            note(SymbolNote.BRACKET_DOUBLED);
        }
        return true;
    }

    private boolean close() {
        boolean lost = opened > MOST_BRACKETS;
        int expected = lost ? 1 : opened;
        int closed = 0;
        int end = at;
        while (closed < expected) {
            int here = at;
            blanks();
            char c = peek(at);
            if (c != ')' && c != ']' && c != '}') {
                at = here;
                break;
            }
            at++;
            closed++;
        }
        opened = 0;
        if (closed > 0) {
            return !lost || end > openedAt;
        }
        note(SymbolNote.BRACKET_LOST);
        if (isWordAt(at)) {
            return false;
        }
        if (lost) {
            return text.substring(openedAt, end).indexOf('/') > 0 && end - openedAt > 5;
        }
        char c = peek(at);
        return strictness == Strictness.LETTERS
                || (strictness == Strictness.WORD && (c == 0 || c == ',' || c == ';' || c == '.'));
    }

    private boolean dash() {
        int back = at;
        int gap = blanks();
        char c = peek(at);
        if (isDash(c)) {
            if (c != '-') {
                note(SymbolNote.HYPHEN_VARIANT);
            }
            at++;
            gap += blanks();
            if (gap > 0) {
                note(SymbolNote.BLANK_EXTRA);
            }
            return true;
        }
        if (c == '.' || c == '_' || c == '~' || (c == '/' && opened > 0)) {
            at++;
            blanks();
            note(SymbolNote.HYPHEN_LOST);
            return true;
        }
        if (opened == 0) {
            at = back;
            return false;
        }
        note(SymbolNote.HYPHEN_LOST);
        return true;
    }

    /** {@code RES} or {@code DEC}. */
    private boolean type() {
        for (String letters : List.of("RES", "DEC")) {
            long back = notes;
            if (letters(letters, null)) {
                set(Op.TYPE, letters);
                return true;
            }
            notes = back;
        }
        return false;
    }

    /** Tells whether the rules may read something at the place, by a look at its first word. */
    boolean mayBegin(int place) {
        char c = peek(place);
        if (isFigure(c)) {
            return mayBeNumber(place);
        }
        int end = place;
        while (end - place < LONGEST_WORD && isAsciiLetter(peek(end))) {
            end++;
        }
        char next = peek(end);
        if (next == ' ' || next == '\n') {
            char second = peek(end + 1);
            return second == '/'
                    || isFigure(second)
                    || end - place > 4 && second >= 'A' && second <= 'Z' && peek(place + 4) <= 'Z'
                    || end - place > 1 && (second == 'R' || second == 'r' || second == 'D' || second == 'd')
                    || mayBeWord(place);
        }
        boolean symbol = next == '/'
                || next == '.'
                || next == '\\'
                || isDash(next)
                || isFigure(next)
                || next == '|'
                || next >= 128;
        return symbol && !(isDash(next) && peek(place + 1) >= 'a' && !mayBeWord(place)) || mayBeWord(place);
    }

    private boolean mayBeWord(int place) {
        char first = (char) (peek(place) | 0x20);
        char third = peek(place + 2);
        return first == 'r' && (third == 's' || third == 'S')
                || first == 'd' && (third == 'c' || third == 'C')
                || first == 'u' && (third == 's' || third == 'S')
                || third >= 128 && (first == 'r' || first == 'd');
    }

    private boolean mayBeNumber(int place) {
        int end = place;
        while (end - place < LONGEST_WORD && isFigure(peek(end))) {
            end++;
        }
        char next = peek(end);
        if (end - place > 4) {
            return false;
        }
        if (next == ' ' || next == '\n') {
            char second = peek(end + 1);
            return isBracket(second)
                    || second >= 'A' && second <= 'Z' && (!isAsciiLetter(peek(end + 2)) || second == 'E');
        }
        if (next == '/') {
            char second = peek(end + 1);
            return isFigure(second) || isBlank(end + 1) || peek(place) == '0';
        }
        return isBracket(next)
                || next == '.' && (peek(end + 1) == 'G' || peek(end + 1) == 'C')
                || isDash(next) && isAsciiLetter(peek(end + 1))
                || next >= 128
                || isAsciiLetter(next);
    }

    /** A word that says that a resolution or decision follows, whole or cut by a hyphen. */
    private boolean word() {
        if (!mayBeWord(at)) {
            return false;
        }
        int from = at;
        StringBuilder word = new StringBuilder(LONGEST_WORD);
        while (at - from < LONGEST_WORD + 4) {
            char c = peek(at);
            if (isAsciiLetter(c)) {
                word.append((char) (c | 0x20));
            } else if (c >= 128 && Character.isLetter(c)) {
                word.append(Grammar.fold(String.valueOf(c)));
            } else if (c == '\u00AD' || (c >= '\u0300' && c <= '\u036F')) {
                at++;
                continue;
            } else if (c == '-' && word.length() > 2 && Character.isLetter(peek(at + (isBlank(at + 1) ? 2 : 1)))) {
                at += isBlank(at + 1) ? 2 : 1;
                continue;
            } else {
                break;
            }
            at++;
            if (word.length() == 2 && !(word.charAt(1) == 'e' || word.charAt(0) == 'u' || word.charAt(0) == 's')) {
                return false;
            }
        }
        String value = tables.word("type", word.toString());
        if (value == null) {
            return false;
        }
        if (word.length() < LONGEST_BODY - 3) {
            take('.');
        }
        set(Op.TYPE, value);
        return true;
    }

    // --- numbers

    /** Passes over {@code No.} and the like where a number follows. */
    private void numberWord() {
        char c = peek(at);
        if (c != 'N' && c != 'n' && c != '#') {
            return;
        }
        int back = at;
        int end = at;
        while (end - at < 7 && Character.isLetter(peek(end))) {
            end++;
        }
        String word = Grammar.fold(text.substring(at, end));
        boolean known = c == '#'
                || word.equals("no")
                || word.equals("n")
                || word.equals("num")
                || word.equals("nos")
                || word.equals("numero")
                || word.equals("number")
                || word.equals("nº");
        at = c == '#' ? at + 1 : end;
        while (peek(at) == '.' || peek(at) == '\u00B0' || peek(at) == '\u00BA' || peek(at) == 'o') {
            at++;
        }
        blanks();
        if (known && isFigure(peek(at))) {
            note(SymbolNote.WORD_EXTRA);
        } else {
            at = back;
        }
    }

    private static boolean isFigureMisread(char c) {
        return c == 'O' || c == 'o' || c == 'l' || c == 'I' || c == '|';
    }

    /** Tells whether the letter stands for a figure where no letter may belong to the number. */
    private static boolean isFigureMisreadAlone(char c) {
        return c == 'B' || c == 'S' || c == 'Z';
    }

    /** Returns figures, with letters that were misread for them mended; empty, and nothing read, if there are none. */
    private String figures(int least, int most) {
        return figures(least, most, false);
    }

    private String figures(int least, int most, boolean alone) {
        int from = at;
        boolean misread = false;
        boolean figure = false;
        while (at - from < most) {
            char c = peek(at);
            if (isFigure(c)) {
                figure = true;
            } else if (mayBeMisread() && (isFigureMisread(c) || (alone && figure && isFigureMisreadAlone(c)))) {
                misread = true;
            } else {
                break;
            }
            at++;
        }
        boolean whole = figure && at - from >= least && !isFigure(peek(at));
        if (whole && misread && isWordAt(at)) {
            whole = false;
        }
        if (!whole) {
            at = from;
            return "";
        }
        String figures = text.substring(from, at);
        if (misread) {
            note(SymbolNote.DIGIT_MISREAD);
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
        return strictness == Strictness.LETTERS || (opened > 0 && opened <= MOST_BRACKETS);
    }

    private String unpadded(String figures) {
        int zeros = 0;
        while (zeros < figures.length() - 1 && figures.charAt(zeros) == '0') {
            zeros++;
        }
        if (zeros > 0) {
            note(SymbolNote.NUMBER_PADDED);
        }
        return figures.substring(zeros);
    }

    private boolean number(int most, @Nullable Part next) {
        numberWord();
        int from = at;
        boolean letters = next != null && next.op() == Op.SUFFIX;
        String figures = figures(1, most, !letters && strictness == Strictness.LETTERS);
        if (figures.isEmpty() || (!letters && isWordAt(at))) {
            return false;
        }
        set(Op.NUMBER, unpadded(figures));
        numberStart = from;
        return true;
    }

    /** A number, and those that are joined to it before a bracket that they share. */
    private boolean numbers(int most, @Nullable Part next) {
        if (!number(most, next)) {
            return false;
        }
        cutNumber();
        members.add(new Member(numberStart, at, value(Op.NUMBER)));
        int start = numberStart;
        int back = at;
        long noted = notes;
        while (members.size() < MOST_MEMBERS) {
            SymbolJoint joint = SymbolJoint.numbers(text, at);
            if (joint == null) {
                break;
            }
            at = joint.end();
            work += 8;
            if (!number(most, next)) {
                break;
            }
            if (joint.range()) {
                note(SymbolNote.RANGE_ENDS);
            }
            members.add(new Member(numberStart, at, value(Op.NUMBER)));
        }
        int last = members.get(members.size() - 1).end();
        blanks();
        boolean shared = members.size() > 1 && isBracket(peek(at));
        if (shared) {
            at = last;
        } else {
            at = back;
            notes = noted;
            members.subList(1, members.size()).clear();
            set(Op.NUMBER, members.get(0).number());
        }
        numberStart = start;
        return true;
    }

    /** A number that was cut by the end of a line: nothing but its rest can stand before the bracket. */
    private void cutNumber() {
        int back = at;
        if (blanks() == 0) {
            return;
        }
        int from = at;
        while (at - from < 3 && isFigure(peek(at))) {
            at++;
        }
        int end = at;
        String whole = value(Op.NUMBER) + text.substring(from, end);
        blanks();
        if (end > from && whole.length() <= 4 && isBracket(peek(at))) {
            note(SymbolNote.BLANK_EXTRA);
            set(Op.NUMBER, whole);
            at = end;
        } else {
            at = back;
        }
    }

    private boolean suffix(@Nullable Part next) {
        suffixes.add("");
        suffixEnds.add(at);
        int back = at;
        boolean bracket = next != null && (next.op() == Op.BLANK || next.op() == Op.OPEN);
        boolean glued = isAsciiLetter(peek(at)) || isDash(peek(at));
        if (!glued && peek(at) == ' ') {
            at++;
        } else if (glued && isDash(peek(at))) {
            at++;
        }
        char c = peek(at);
        boolean small = glued && bracket && c >= 'a' && c <= 'z';
        if (!(c >= 'A' && c <= 'Z' || small) || isWordAt(at + 1)) {
            at = back;
            return !isWordAt(at);
        }
        if (isDash(peek(back)) && !bracket) {
            at = back;
            return true;
        }
        if (at > back && isDash(peek(at - 1))) {
            note(SymbolNote.MARK_EXTRA);
        } else if (at == back) {
            note(SymbolNote.BLANK_MISSING);
        }
        at++;
        if (small) {
            note(SymbolNote.LETTER_CASE);
        }
        String first = " " + Character.toUpperCase(c);
        suffixes.set(0, first);
        suffixEnds.set(0, at);
        SymbolJoint joint = SymbolJoint.letters(text, at);
        while (joint != null && suffixes.size() < 8) {
            char other = text.charAt(joint.end() - 1);
            if (joint.range()) {
                suffixes.set(suffixes.size() - 1, suffixes.get(suffixes.size() - 1) + "-" + other);
            } else {
                suffixes.add(" " + other);
                suffixEnds.add(joint.end());
            }
            at = joint.end();
            joint = SymbolJoint.letters(text, at);
        }
        set(Op.SUFFIX, suffixes.get(0));
        return true;
    }

    private boolean capital() {
        char c = peek(at);
        if (c < 'A' || c > 'Z' || isWordAt(at + 1) || peek(at - 1) == '\n') {
            return false;
        }
        set(Op.CAPITAL, String.valueOf(c));
        at++;
        return true;
    }

    // --- sessions and years

    private boolean roman() {
        int from = at;
        boolean capitals = false;
        while (at - from < LONGEST_ROMAN) {
            char c = likeness(peek(at));
            if ("IVXLCDM".indexOf(c) >= 0) {
                capitals |= peek(at) == c;
            } else if ("ivxlcdm".indexOf(c) < 0 || c == 0) {
                break;
            }
            at++;
        }
        if (at == from) {
            return false;
        }
        StringBuilder figures = new StringBuilder();
        for (int i = from; i < at; i++) {
            char printed = peek(i);
            char c = likeness(printed);
            if (c == 'l' && capitals) {
                c = 'I';
                note(SymbolNote.LETTER_MISREAD);
            } else if (c != printed) {
                note(SymbolNote.LETTER_MISREAD);
            } else if (c >= 'a') {
                note(SymbolNote.LETTER_CASE);
            }
            figures.append(Character.toUpperCase(c));
        }
        set(Op.ROMAN, figures.toString());
        return true;
    }

    /** {@code XXX}, {@code S-VII}, {@code ES-II}, {@code ORG-75}; also where a machine misread its signs. */
    private boolean council() {
        if (isFigure(peek(at)) && isFigure(peek(at + 1))) {
            return false;
        }
        int from = at;
        while (at - from < LONGEST_ROMAN && peek(at) != ')' && peek(at) != ']' && !isBlank(at)) {
            char c = peek(at);
            if (!isAsciiLetter(c) && !isFigure(c) && !isDash(c) && c != '.' && c != '|' && c != '!') {
                return false;
            }
            at++;
        }
        String printed = text.substring(from, at);
        int mark = -1;
        for (int i = 0; i < printed.length(); i++) {
            if (isDash(printed.charAt(i)) || printed.charAt(i) == '.') {
                mark = i;
            }
        }
        String before = mark < 0
                ? ""
                : printed.substring(0, mark).toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
        String figures = printed.substring(mark + 1);
        if (before.equals("ORG")) {
            set(Op.COUNCIL, "ORG-" + figures);
            return figures.length() == 2 && isFigure(figures.charAt(0)) && isFigure(figures.charAt(1));
        }
        if (figures.isEmpty()
                || isFigure(figures.charAt(0)) && figures.charAt(0) != '1'
                || !(before.isEmpty() || before.equals("S") || before.equals("ES"))
                || (mark >= 0 && before.isEmpty())) {
            return false;
        }
        String upper = figures.toUpperCase(Locale.ROOT);
        String mended = mended(figures);
        if (Numerals.parse(mended).isEmpty() || isFigure(mended.charAt(0))) {
            return false;
        }
        if (!mended.equals(upper) || (mark >= 0 && printed.charAt(mark) == '.')) {
            note(SymbolNote.LETTER_MISREAD);
        } else if (!mended.equals(figures)) {
            note(SymbolNote.LETTER_CASE);
        }
        set(Op.COUNCIL, (before.isEmpty() ? "" : before + "-") + mended);
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

    private boolean session(int most) {
        char c = peek(at);
        String special = "";
        if (c == 'S' || (c == 'E' && peek(at + 1) == 'S')) {
            at += c == 'S' ? 1 : 2;
            special = c == 'S' ? "S-" : "ES-";
            int gap = blanks();
            if (!isDash(peek(at))) {
                return false;
            }
            at++;
            gap += blanks();
            if (gap > 0) {
                note(SymbolNote.BLANK_EXTRA);
            }
        } else if (strictness != Strictness.BARE) {
            numberWord();
        }
        String figures = figures(1, most);
        if (figures.isEmpty() || figures.charAt(0) == '0') {
            return false;
        }
        set(Op.SESSION, special + figures);
        return true;
    }

    private boolean meeting(int most) {
        String figures = figures(1, most);
        if (figures.isEmpty()) {
            return false;
        }
        set(Op.MEETING, unpadded(figures));
        return true;
    }

    private boolean choice(String letters) {
        char printed = peek(at);
        char c = printed == 'Q' ? 'O' : Character.toUpperCase(likeness(printed));
        if (letters.indexOf(c) < 0) {
            return false;
        }
        if (printed == '0') {
            note(SymbolNote.LETTER_ZERO);
        } else if (likeness(printed) != printed || printed == 'Q') {
            note(SymbolNote.LETTER_MISREAD);
        } else if (printed != c) {
            note(SymbolNote.LETTER_CASE);
        }
        at++;
        set(Op.CHOICE, String.valueOf(c));
        return true;
    }

    private boolean yearShort() {
        String year = figures(2, 4);
        if (year.length() == 3 || year.isEmpty() || (isWordAt(at) && !isRevision(at))) {
            return false;
        }
        if (year.length() == 4) {
            if (!year.startsWith("19") && !year.startsWith("20")) {
                return false;
            }
            year = year.substring(2);
        }
        set(Op.YEAR_SHORT, year);
        return true;
    }

    private boolean yearLong() {
        String year = figures(4, 4);
        if (year.isEmpty() || isWordAt(at) || !(year.startsWith("19") || year.startsWith("20"))) {
            return false;
        }
        set(Op.YEAR_LONG, year);
        return true;
    }

    private @Nullable String revisionWord(int i) {
        work += 3;
        for (String candidate : List.of("rev", "corr", "add")) {
            if (text.regionMatches(true, i, candidate, 0, candidate.length())) {
                return candidate;
            }
        }
        return null;
    }

    private boolean isRevision(int i) {
        String word = revisionWord(i);
        return word != null && !Character.isLetter(peek(i + word.length()));
    }

    private boolean revision() {
        StringBuilder out = new StringBuilder();
        while (true) {
            int back = at;
            long noted = notes;
            boolean mark = take(',');
            int gap = blanks();
            String word = revisionWord(at);
            if (word == null) {
                at = back;
                break;
            }
            if (!text.startsWith(word, at)) {
                note(SymbolNote.LETTER_CASE);
            }
            if (gap == 0) {
                note(SymbolNote.BLANK_MISSING);
            }
            if (mark) {
                note(SymbolNote.MARK_EXTRA);
            }
            at += word.length();
            boolean stop = take('.');
            int between = blanks();
            String number = figures(1, 2);
            if (number.isEmpty() || isWordAt(at)) {
                if (!stop || !number.isEmpty()) {
                    at = back;
                    notes = noted;
                    break;
                }
                if (!take('?')) {
                    at -= between;
                }
                note(SymbolNote.REVISION_MISSING);
                number = "?";
            } else if (!stop) {
                note(SymbolNote.STOP_COUNT);
            }
            out.append(' ').append(word).append(". ").append(number);
        }
        set(Op.REVISION, out.toString());
        return true;
    }

    // --- documents

    private boolean bodies(Part part) {
        if (!part.argument().isEmpty() && part.number() < 0) {
            for (String letters : part.words()) {
                long back = notes;
                if (letters(letters, null)) {
                    set(Op.BODIES, letters);
                    return true;
                }
                notes = back;
            }
            return false;
        }
        int least = part.limit(1);
        StringBuilder all = new StringBuilder();
        int parts = 0;
        int small = endOfKnown();
        if (small > at) {
            note(SymbolNote.LETTER_CASE);
            set(Op.BODIES, text.substring(at, small).toUpperCase(Locale.ROOT));
            at = small;
            lastLetters = "";
            return least < 2;
        }
        while (parts < MOST_BODIES) {
            int end = endOfBody(at + (parts == 0 ? 0 : 1));
            int from = at + (parts == 0 ? 0 : 1);
            if (end - from < (parts == 0 ? 2 : 1) || (parts > 0 && isOtherWord(from, end))) {
                break;
            }
            char next = peek(end);
            if (parts > 0 && next != '/' && !isDash(next)) {
                break;
            }
            all.append(parts == 0 ? "" : "/").append(text, from, end);
            at = end;
            parts++;
            if (next != '/') {
                break;
            }
        }
        if (parts < least) {
            return false;
        }
        set(Op.BODIES, all.toString());
        lastLetters = "";
        return true;
    }

    /** Returns the end of the letters of a known body in small letters before a stroke; the place itself if it is none. */
    private int endOfKnown() {
        int end = at;
        while (end - at < LONGEST_BODY && peek(end) >= 'a' && peek(end) <= 'z') {
            end++;
        }
        return end > at && peek(end) == '/' && tables.word("letters", text.substring(at, end)) != null ? end : at;
    }

    /** Returns the end of capital letters and, behind a hyphen, Roman figures. */
    private int endOfBody(int from) {
        int end = from;
        while (end - from < LONGEST_BODY && peek(end) >= 'A' && peek(end) <= 'Z') {
            end++;
        }
        if (end == from || !isDash(peek(end))) {
            return isAsciiLetter(peek(end)) ? from : end;
        }
        int roman = end + 1;
        while ("IVX".indexOf(peek(roman)) >= 0 && roman - end < LONGEST_BODY && peek(roman) != 0) {
            roman++;
        }
        return roman == end + 1 || isWordAt(roman) ? end : roman;
    }

    private boolean isOtherWord(int from, int end) {
        return switch (text.substring(from, end).toUpperCase(Locale.ROOT)) {
            case "DOC", "INF", "ACTA", "SA", "COM", "RES", "DEC" -> true;
            default -> false;
        };
    }

    private boolean document() {
        for (String word : List.of("doc.", "INF.", "ACTA ", "SA.", "com.")) {
            String letters = word.substring(0, word.length() - 1);
            long back = notes;
            if (!letters(letters, null)) {
                notes = back;
                continue;
            }
            boolean stop = take('.');
            int gap = blanks();
            boolean wantsStop = word.endsWith(".");
            if (stop != wantsStop) {
                note(SymbolNote.STOP_COUNT);
            }
            if (gap > 0 && wantsStop) {
                note(SymbolNote.BLANK_EXTRA);
            }
            set(Op.DOCUMENT, word);
            if (!isFigure(peek(at)) && peek(at) != '/' && peek(at) != '?' && !isFigureMisread(peek(at))) {
                at -= gap;
                notes = gap > 0 ? notes & ~SymbolNote.BLANK_EXTRA.bit() : notes;
                return stop;
            }
            return true;
        }
        return false;
    }

    private boolean isOfCode(char c) {
        return isFigure(c) || isAsciiLetter(c) || c == '.' || c == '/' || c == '-';
    }

    private boolean series() {
        if (blanks() > 0) {
            note(SymbolNote.BLANK_EXTRA);
        }
        int from = at;
        if (isAsciiLetter(peek(at))) {
            at++;
        }
        while (at - from < LONGEST_CODE && isOfCode(peek(at)) && !(at == from + 1 && isAsciiLetter(peek(at)))) {
            at++;
        }
        while (at > from && "./-".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        set(Op.SERIES, text.substring(from, at));
        return at > from;
    }

    private boolean path(List<String> beginnings) {
        int from = at;
        boolean begins = false;
        for (String beginning : beginnings) {
            begins |= text.startsWith(beginning, at) && peek(at + beginning.length()) == '/';
        }
        work += 4;
        if (!begins) {
            return false;
        }
        StringBuilder path = new StringBuilder();
        int strokes = 0;
        int digits = 0;
        while (at - from < LONGEST_PATH) {
            char c = peek(at);
            if (isBlank(at) && path.charAt(path.length() - 1) == '/' && isFigure(peek(at + 1))) {
                note(SymbolNote.BLANK_EXTRA);
                at++;
                continue;
            }
            if (!isOfCode(c)) {
                break;
            }
            strokes += c == '/' ? 1 : 0;
            digits += isFigure(c) ? 1 : 0;
            path.append(c);
            at++;
        }
        while (path.length() > 0 && "./-".indexOf(path.charAt(path.length() - 1)) >= 0) {
            strokes -= path.charAt(path.length() - 1) == '/' ? 1 : 0;
            path.setLength(path.length() - 1);
            at--;
        }
        String whole = path.toString();
        int second = whole.indexOf('/') + 1;
        if (digits == 0
                || (strokes < 2 && digits < 4)
                || whole.startsWith("RES/", second)
                || whole.startsWith("DEC/", second)
                || isWordAt(at)) {
            return false;
        }
        set(Op.PATH, whole);
        return true;
    }

    private boolean item() {
        int from = at;
        while (at - from < LONGEST_ROMAN && (isFigure(peek(at)) || (at > from && isOfItem(at)))) {
            at++;
        }
        while (at > from && peek(at - 1) == '.') {
            at--;
        }
        set(Op.ITEM, text.substring(from, at));
        return at > from && !isWordAt(at);
    }

    private boolean isOfItem(int i) {
        char c = peek(i);
        return c == '.' ? isWordAt(i + 1) : peek(i - 1) == '.' && isAsciiLetter(c) || isAsciiLetter(c) && c < 'a';
    }

    // --- resolutions of meetings that have no letters

    private boolean numeral() {
        int from = at;
        String figures = figures(1, 3);
        int value;
        if (figures.isEmpty()) {
            while (at - from < LONGEST_ROMAN && "IVXLC".indexOf(peek(at)) >= 0 && peek(at) != 0) {
                at++;
            }
            value = Numerals.parse(text.substring(from, at)).orElse(0);
            if (at == from || isFigure(text.charAt(from))) {
                return false;
            }
        } else {
            value = Integer.parseInt(figures);
            ordinalSign();
        }
        char behind = peek(isBlank(at) ? at + 1 : at);
        if (value < 1 || value > 999 || isWordAt(at) || behind == '/' || isBracket(behind)) {
            return false;
        }
        set(Op.NUMERAL, Numerals.roman(value));
        return true;
    }

    private void ordinalSign() {
        for (String sign : List.of("ª", "º", "°", "th", "st", "nd", "rd", "ème", "eme", "ère", "er", "e", "a", "o")) {
            if (text.startsWith(sign, at) && !isWordAt(at + sign.length())) {
                at += sign.length();
                return;
            }
        }
    }

    /** Words of one sentence up to an ordinal and the name of a meeting; the year is one on the way, or in brackets. */
    private boolean gathering() {
        int from = at;
        List<String> folded = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        int i = at;
        String year = "";
        while (folded.size() < WORDS_TO_GATHERING && i < text.length()) {
            char c = peek(i);
            if (c == '\n' || c == ';') {
                break;
            }
            if (c == '.'
                    && isBlank(i + 1)
                    && !folded.isEmpty()
                    && folded.get(folded.size() - 1).length() > 2) {
                break;
            }
            if (!isWordAt(i)) {
                i++;
                continue;
            }
            int start = i;
            while (i - start < 2 * LONGEST_WORD && (isWordAt(i) || (peek(i) == '-' && isWordAt(i + 1)))) {
                i++;
            }
            folded.add(Grammar.fold(text.substring(start, i)));
            ends.add(i);
        }
        for (int w = 0; w < folded.size(); w++) {
            String word = folded.get(w);
            if (word.length() == 4 && (word.startsWith("19") || word.startsWith("20")) && isFigure(word.charAt(3))) {
                year = word;
            }
            int ordinal = ordinal(word);
            int next = w + 1;
            if (ordinal > 0 && ordinal % 10 == 0 && next < folded.size()) {
                int unit = ordinal(folded.get(next));
                if (unit > 0 && unit < 10) {
                    ordinal += unit;
                    next++;
                }
            }
            if (ordinal == 0 || next >= folded.size()) {
                continue;
            }
            Grammar.Phrase meeting = tables.phrase("gathering", folded, next);
            if (meeting == null) {
                continue;
            }
            at = ends.get(next + meeting.words().size() - 1);
            int back = at;
            blanks();
            if (take('(')) {
                String printed = figures(4, 4);
                if (!printed.isEmpty() && take(')')) {
                    year = printed;
                    back = at;
                }
            }
            at = back;
            int colon = meeting.value().indexOf(':');
            gatheringBody = meeting.value().substring(0, colon);
            set(Op.MEETING, Integer.toString(ordinal));
            set(Op.YEAR_LONG, year);
            String name = Ordinals.capitalized(ordinal) + " " + meeting.value().substring(colon + 1);
            set(Op.GATHERING, year.isEmpty() ? name : name + " (" + year + ")");
            return true;
        }
        at = from;
        return false;
    }

    /** Returns the number that the folded word stands for as an ordinal in one of the languages; 0 if for none. */
    private int ordinal(String word) {
        int end = 0;
        while (end < word.length() && isFigure(word.charAt(end))) {
            end++;
        }
        if (end > 0 && end < 4 && end < word.length()) {
            return Integer.parseInt(word.substring(0, end));
        }
        String value = tables.word("ordinal", word);
        return value == null ? Ordinals.parse(word).orElse(0) : Integer.parseInt(value);
    }
}
