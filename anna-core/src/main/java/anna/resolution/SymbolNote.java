package anna.resolution;

import anna.finding.Severity;
import java.util.Optional;
import java.util.stream.Stream;

/** What is forgiven, or doubtful, in a symbol as it is printed. */
enum SymbolNote {
    STOP_EXTRA("symbol.stop.extra", "A full stop after the body was left out"),
    STOP_COUNT("symbol.stop.count", "A full stop was supplied or left out"),
    STROKE_LOST("symbol.stroke.lost", "A stroke was supplied"),
    STROKE_VARIANT("symbol.stroke.variant", "Another sign was read as a stroke"),
    BLANK_MISSING("symbol.blank.missing", "A blank was supplied"),
    BLANK_EXTRA("symbol.blank.extra", "A blank was left out"),
    BRACKET_SQUARE("symbol.bracket.square", "Brackets of another kind were read as round ones"),
    BRACKET_DOUBLED("symbol.bracket.doubled", "A bracket stands twice"),
    BRACKET_LOST("symbol.bracket.lost", "A bracket is missing"),
    HYPHEN_LOST("symbol.hyphen.lost", "The hyphen of the session is missing"),
    HYPHEN_VARIANT("symbol.hyphen.variant", "A dash was read as a hyphen"),
    LETTER_ACCENTED("symbol.letter.accented", "An accent was left out"),
    LETTER_CASE("symbol.letter.case", "Capitals and small letters were mended"),
    LETTER_ZERO("symbol.letter.zero", "A zero was read as the letter O"),
    LETTER_MISREAD("symbol.letter.misread", "Letters that a machine misread were mended"),
    LETTER_BEHIND("symbol.letter.behind", "A letter behind the session was put behind the number"),
    DIGIT_MISREAD("symbol.digit.misread", "Letters in a number were read as figures"),
    LETTERS_TRANSLATED("symbol.letters.translated", "The letters of the body were put into those that it uses"),
    MARK_EXTRA("symbol.mark.extra", "A mark inside the symbol was left out"),
    WORD_EXTRA("symbol.word.extra", "A word inside the symbol was left out"),
    NUMBER_PADDED("symbol.number.padded", "Zeros before the number were left out"),
    NUMBER_MISSING("symbol.number.missing", "The number was never filled in"),
    SESSION_MISSING("symbol.session.missing", "The session is left out"),
    YEAR_MISSING("symbol.year.missing", "The year is left out"),
    YEAR_DOUBLED("symbol.year.doubled", "The year stands twice"),
    REVISION_MISSING("symbol.revision.missing", "The number of the revision is missing"),
    RANGE_ENDS("symbol.range.ends", "Of a range only the two ends are given"),
    LINE_SPLIT("symbol.line.split", "The symbol is split over lines"),
    YEAR_INFERRED(
            Severity.WARNING,
            "symbol.year.inferred",
            "The year is left out; the number lies between two of the year that was taken"),
    ORGAN_ASSUMED(
            Severity.WARNING, "symbol.organ.assumed", "The organ is not written; the one that was taken is usual"),
    ORGAN_UNDECIDED(
            Severity.WARNING,
            "symbol.organ.undecided",
            "The organ is not written, and none of the words around is one"),
    SESSION_MISMATCH(Severity.WARNING, "symbol.session.mismatch", "The session does not fit the year");

    private final Severity severity;
    private final String id;
    private final String message;

    SymbolNote(String id, String message) {
        this(Severity.NOTE, id, message);
    }

    SymbolNote(Severity severity, String id, String message) {
        this.severity = severity;
        this.id = id;
        this.message = message;
    }

    Severity severity() {
        return severity;
    }

    String id() {
        return id;
    }

    String message() {
        return message;
    }

    /** Returns this note as one bit of a set of notes. */
    long bit() {
        return 1L << ordinal();
    }

    /** Returns the note of the id; absent if there is none. */
    static Optional<SymbolNote> of(String id) {
        return Stream.of(values()).filter(note -> note.id.equals(id)).findFirst();
    }
}
