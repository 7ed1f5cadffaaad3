package anna.resolution;

import anna.resolution.SymbolForm.Op;
import anna.resolution.SymbolForm.Part;
import anna.resolution.SymbolTables.Strictness;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parts of a form from a text, forgives what real texts get wrong in each, and says what it forgave. It walks the
 * parts; each kind of part is read by a class of its own, and all of them share one {@link SymbolCursor}.
 *
 * <p>Every part looks at a bounded stretch of the text, so that trying the rules at all places of a text costs no more than
 * so much for each of its characters; {@link #work()} counts the characters that were looked at.
 */
final class SymbolMachine {

    private final SymbolCursor cursor;
    private final SymbolBeginnings beginnings;
    private final SymbolLetters letters;
    private final SymbolMarks marks;
    private final SymbolNumbers numbers;
    private final SymbolDocuments documents;
    private final SymbolSessions sessions;
    private final SymbolGatherings gatherings;

    SymbolMachine(String text, SymbolTables tables) {
        this.cursor = new SymbolCursor(text);
        this.beginnings = new SymbolBeginnings(cursor);
        this.letters = new SymbolLetters(cursor, beginnings, tables);
        this.marks = new SymbolMarks(cursor, letters);
        this.numbers = new SymbolNumbers(cursor, marks);
        this.documents = new SymbolDocuments(cursor, letters, numbers);
        this.sessions = new SymbolSessions(cursor, numbers, documents);
        this.gatherings = new SymbolGatherings(cursor, numbers, tables);
    }

    // --- where to read

    /** Tells whether the rules may read something at the place, by a look at its first word. */
    boolean mayBegin(int place) {
        return beginnings.mayBegin(place);
    }

    /** Returns the rules of a family of numbers that may hold at the place, by a look at the sign behind the figures. */
    List<SymbolRule> candidates(SymbolTables.Family family, int place) {
        return beginnings.candidates(family, place);
    }

    /** Begins anew at the place. */
    void reset(int place, Strictness how) {
        cursor.reset(place, how);
        letters.reset();
        marks.reset();
        numbers.reset(place);
    }

    /** What the symbols of a run share. */
    record Shared(long notes, String type, String bodies, String document) {}

    /** Returns what was read so far, for {@link #resume}. */
    Shared shared() {
        return new Shared(cursor.notes(), value(Op.TYPE), value(Op.BODIES), value(Op.DOCUMENT));
    }

    /** Goes on at the place with what was read before it. */
    void resume(int place, Shared shared) {
        reset(place, cursor.strictness());
        cursor.setNotes(shared.notes());
        set(Op.TYPE, shared.type());
        set(Op.BODIES, shared.bodies());
        set(Op.DOCUMENT, shared.document());
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
            case LETTERS -> letters.take(part.argument(), next);
            case STROKE -> marks.stroke();
            case STOP -> marks.stop();
            case BLANK -> marks.blank(next);
            case OPEN -> marks.open();
            case CLOSE -> marks.close();
            case DASH -> marks.dash();
            case QUESTION -> cursor.take('?') || true;
            case SIGN -> cursor.take(part.argument().charAt(0));
            case TYPE -> letters.type();
            case WORD -> letters.word();
            case NUMBER -> numbers.number(part.limit(5), next);
            case NUMBERS -> numbers.numbers(part.limit(5), next);
            case SUFFIX -> numbers.suffix(next);
            case CAPITAL -> letters.capital();
            case ROMAN -> sessions.roman();
            case COUNCIL -> sessions.council();
            case SESSION -> sessions.session(part.limit(2));
            case MEETING -> sessions.meeting(part.limit(4));
            case CHOICE -> letters.choice(part.argument());
            case YEAR_SHORT -> sessions.yearShort();
            case YEAR_LONG -> sessions.yearLong();
            case REVISION -> documents.revision();
            case BODIES -> letters.bodies(part);
            case DOCUMENT -> documents.document();
            case SERIES -> documents.series();
            case PATH -> documents.path(part.words());
            case ITEM -> documents.item();
            case NUMERAL -> gatherings.numeral();
            case GATHERING -> gatherings.gathering();
        };
    }

    // --- what was read

    /** Returns what was read for the part; empty if it was not read. */
    String value(Op op) {
        return cursor.value(op);
    }

    void set(Op op, String value) {
        cursor.set(op, value);
    }

    /** Returns where what was read ends. */
    int at() {
        return cursor.at();
    }

    /** Returns what was forgiven, as the bits of {@link SymbolNote}. */
    long notes() {
        return cursor.notes();
    }

    /** Tells whether nothing but numbers says that it is a symbol. */
    boolean isBare() {
        return cursor.strictness() == Strictness.BARE;
    }

    /** Tells whether a stroke of the letters was supplied. */
    boolean weak() {
        return marks.weak();
    }

    /** Returns the numbers that share what stands behind them; empty if the form asks for one number. */
    List<SymbolNumbers.Member> members() {
        return numbers.members();
    }

    /** Returns the letters behind the number, each for a symbol of its own. */
    List<String> suffixes() {
        return numbers.suffixes();
    }

    /** Returns the end of each of the letters. */
    List<Integer> suffixEnds() {
        return numbers.suffixEnds();
    }

    /** Returns the body of the meeting that was read. */
    String gatheringBody() {
        return gatherings.body();
    }

    /** Returns the number of the session that was read, in whatever figures; absent if it has none. */
    OptionalInt sessionNumber() {
        return sessions.sessionNumber();
    }

    /** Returns how many characters were looked at so far. */
    long work() {
        return cursor.work();
    }
}
