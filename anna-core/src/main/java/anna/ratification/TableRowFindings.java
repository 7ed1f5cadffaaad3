package anna.ratification;

import anna.finding.Finding;
import anna.finding.Severity;

/** What is wrong with one row of a depositary's table, or left out of it, and whether all of it was understood. */
final class TableRowFindings {

    private final TableRowReading.Context context;
    private final TableRow row;
    private boolean whole = true;

    TableRowFindings(TableRowReading.Context context, TableRow row) {
        this.context = context;
        this.row = row;
    }

    /** Tells whether all was understood. */
    boolean isWhole() {
        return whole;
    }

    /** Records that the row is not wholly understood, for a reason that is reported elsewhere. */
    void doubt() {
        whole = false;
    }

    /** Reports something for which the row is not wholly understood. */
    void doubt(Severity severity, String id, TableToken token, String message) {
        whole = false;
        find(severity, id, token, message);
    }

    void doubtName(Severity severity, String id, String message) {
        whole = false;
        find(severity, id, message);
    }

    void note(String id, String message) {
        find(Severity.NOTE, id, message);
    }

    void find(Severity severity, String id, TableToken token, String message) {
        context.findings().add(context.text().finding(severity, id, token.line(), token.start(), token.end(), message));
    }

    /** Reports something about the name, and so about the row. */
    void find(Severity severity, String id, String message) {
        context.findings().add(context.text().finding(severity, id, row.line(), row.start(), row.end(), message));
    }

    void unknownMark(TableToken token) {
        doubt(
                Severity.ERROR,
                "mark.unknown",
                token,
                "Expected a mark of the layout " + context.layout().code() + " but found "
                        + Finding.quote(token.text()));
    }

    void unclearColumn(TableToken date) {
        doubt(
                Severity.ERROR,
                "column.unclear",
                date,
                "Expected a date of which the column is clear but found " + Finding.quote(date.text()));
    }

    void missingMark(TableToken date) {
        doubt(
                Severity.WARNING,
                "mark.missing",
                date,
                "Expected a mark that tells the means of consent but found none after " + Finding.quote(date.text()));
    }
}
