package anna.ratification;

import anna.ratification.TableColumns.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of one row of a depositary's table: its marks, the means of consent, and what stands behind which date. */
final class TableRowWords {

    private final TableRowReading.Context context;
    private final TableRow row;

    TableRowWords(TableRowReading.Context context, TableRow row) {
        this.context = context;
        this.row = row;
    }

    /** Returns the first word that tells the means of consent. */
    Optional<TableToken> kind() {
        return row.tokens().stream().filter(this::isKind).findFirst();
    }

    /** Tells whether the token is a word that tells the means of consent. */
    boolean isKind(TableToken token) {
        boolean reference = context.marks().isText(token.text())
                && token.role().filter(Role.REFERENCE::equals).isPresent();
        return token.isWord()
                && !reference
                && context.marks().consent(token.text()).isPresent();
    }

    /** Returns the words between the date and the next one. */
    List<TableToken> marksAfter(TableToken date) {
        List<TableToken> marks = new ArrayList<>();
        int at = indexOf(date) + 1;
        while (at < row.tokens().size() && !row.tokens().get(at).isDate()) {
            TableToken token = row.tokens().get(at);
            if (token.isWord() && !isLeftOut(token)) {
                marks.add(token);
            }
            at++;
        }
        return marks;
    }

    /** Returns where the token stands in the row, whatever column it was taken for. */
    int indexOf(TableToken placed) {
        int at = 0;
        while (at < row.tokens().size()
                && !(row.tokens().get(at).start() == placed.start()
                        && row.tokens().get(at).line().equals(placed.line()))) {
            at++;
        }
        return at;
    }

    /** Tells whether a word stands in a column that is left out and is no mark. */
    boolean isLeftOut(TableToken token) {
        return token.role().filter(Role::isOther).isPresent()
                && !context.marks().isOfARow(token.text());
    }
}
