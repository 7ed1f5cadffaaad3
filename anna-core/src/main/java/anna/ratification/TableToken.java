package anna.ratification;

import anna.ratification.TableColumns.Role;
import anna.ratification.TableText.Line;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date, a mark or another word in a row of a depositary's table.
 *
 * @param text the token as printed, without brackets
 * @param start where it begins in the line
 * @param end where it ends
 * @param role the column that it stands in, where that is known
 * @param date the date that it is
 */
record TableToken(
        Kind kind, String text, Line line, int start, int end, Optional<Role> role, Optional<TableDates.Found> date) {

    /** What a token is. */
    enum Kind {
        DATE,
        WORD,
        NUMBER,
        BLANK
    }

    private static final Pattern AROUND = Pattern.compile("^[\\[(,;.:]+|[\\]),;.:]+$");
    private static final Pattern EMPTY = Pattern.compile("[-–—_]+|n/?a");
    private static final Pattern FIGURES = Pattern.compile("[\\[\\]]?[\\d,;/()⁰¹²³⁴-⁹*†‡§]+[\\[\\]]?");

    /** Returns the word without the marks of punctuation around it. */
    static String bare(String printed) {
        return AROUND.matcher(printed).replaceAll("");
    }

    static TableToken of(TableDates.Found date, Line line, Optional<Role> role) {
        String text = line.text().substring(date.start(), date.end());
        return new TableToken(Kind.DATE, text, line, date.start(), date.end(), role, Optional.of(date));
    }

    /** Returns the token of a word; none if it says nothing, as a comma. */
    static Optional<TableToken> of(Line line, int start, int end, Optional<Role> role) {
        String text = bare(line.text().substring(start, end));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Kind kind = EMPTY.matcher(text).matches()
                ? Kind.BLANK
                : FIGURES.matcher(text).matches() ? Kind.NUMBER : Kind.WORD;
        return Optional.of(new TableToken(kind, text, line, start, end, role, Optional.empty()));
    }

    TableToken in(Optional<Role> column) {
        return new TableToken(kind, text, line, start, end, column, date);
    }

    boolean isDate() {
        return kind == Kind.DATE;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Returns the day that it is; none if it is no date, or one that was not understood. */
    Optional<LocalDate> day() {
        return date.flatMap(TableDates.Found::day);
    }
}
