package anna.ratification;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tables saved by a spreadsheet, made lines of cells parted by tabs.
 *
 * <p>Form: cells parted by commas or semicolons, or by tabs with quotation marks; a cell in quotation marks may hold
 * separators, line ends and doubled quotation marks (RFC 4180). A comma or a semicolon is only taken for a separator if
 * that makes a table of the text.
 */
final class TableSeparators {

    private static final Pattern QUOTED_BESIDE_TAB = Pattern.compile("(?m)^\"[^\"]*\"\t|\t\"");

    private final String text;
    private final char separator;
    private final TableText.Rewriting out;
    private boolean quotesEnd = true;

    private TableSeparators(TableText from, char separator) {
        this.text = from.text();
        this.separator = separator;
        this.out = from.rewriting();
    }

    /**
     * Returns the text with its cells parted by tabs; the same text if it is not of separated values.
     *
     * @param table tells whether lines, their cells parted by tabs, are a table
     */
    static TableText parted(TableText text, Predicate<List<TableText.Line>> table) {
        if (text.text().indexOf('\t') >= 0) {
            return QUOTED_BESIDE_TAB.matcher(text.text()).find() ? new TableSeparators(text, '\t').rewritten() : text;
        }
        if (text.text().indexOf('|') >= 0) {
            return text;
        }
        for (char separator : List.of(';', ',')) {
            if (text.text().indexOf(separator) >= 0) {
                TableText parted = new TableSeparators(text, separator).rewritten();
                if (table.test(parted.lines())) {
                    return parted;
                }
            }
        }
        return text;
    }

    private TableText rewritten() {
        boolean begins = true;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int close = begins && c == '"' ? closing(i) : -1;
            if (close >= 0) {
                quoted(i + 1, close);
                i = close + 1;
                begins = false;
                continue;
            }
            begins = c == separator || c == '\n' || c == '\r';
            out.add(c == separator ? '\t' : c, i);
            i++;
        }
        return out.done();
    }

    /** Returns where the quotation ends that begins there; -1 if it does not. */
    private int closing(int open) {
        int i = open + 1;
        while (quotesEnd && i < text.length()) {
            if (text.charAt(i) != '"') {
                i++;
            } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                i += 2;
            } else {
                return i;
            }
        }
        quotesEnd = false;
        return -1;
    }

    private void quoted(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            out.add(c == '\n' || c == '\r' || c == '\t' ? ' ' : c, i);
            if (c == '"') {
                i++;
            }
        }
    }
}
