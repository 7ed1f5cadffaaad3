package anna.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Rows as tables for other programs: TSV, whose every line is a row, and CSV, which spreadsheets take.
 *
 * <p>Form of both: a header row, a row to a line, LF at the end of each, the last one too. Written as UTF-8 they are
 * what the command line gives.
 *
 * <ul>
 *   <li>TSV: cells are divided by a tab. Inside a cell a tab, an LF, a CR and a backslash are {@code \t}, {@code \n},
 *       {@code \r} and {@code \\}; nothing is quoted.
 *   <li>CSV: as RFC 4180 but for the LF. A cell that holds a comma, a quotation mark, a CR or an LF stands between
 *       quotation marks, and a mark inside is doubled. So does the empty cell of a table with one column, which would
 *       else be an empty line.
 * </ul>
 *
 * <p>Meaning: an empty cell says that something is absent. Cells are written as they are; a cell that begins with an
 * equals sign is a formula to some spreadsheets, and is not changed.
 */
public final class Tables {

    private Tables() {}

    /**
     * Returns a TSV table.
     *
     * @throws IllegalArgumentException if the header is empty or a row has another number of cells
     */
    public static String tsv(List<String> header, Iterable<? extends List<String>> rows) {
        StringBuilder out = new StringBuilder();
        writeTsv(header, rows, out);
        return out.toString();
    }

    /**
     * Writes a TSV table, row by row.
     *
     * @throws IllegalArgumentException if the header is empty or a row has another number of cells
     * @throws UncheckedIOException if it cannot be written
     */
    public static void writeTsv(List<String> header, Iterable<? extends List<String>> rows, Appendable out) {
        write(header, rows, '\t', Tables::escaped, out);
    }

    /**
     * Returns a CSV table.
     *
     * @throws IllegalArgumentException if the header is empty or a row has another number of cells
     */
    public static String csv(List<String> header, Iterable<? extends List<String>> rows) {
        StringBuilder out = new StringBuilder();
        writeCsv(header, rows, out);
        return out.toString();
    }

    /**
     * Writes a CSV table, row by row.
     *
     * @throws IllegalArgumentException if the header is empty or a row has another number of cells
     * @throws UncheckedIOException if it cannot be written
     */
    public static void writeCsv(List<String> header, Iterable<? extends List<String>> rows, Appendable out) {
        boolean single = header.size() == 1;
        write(header, rows, ',', cell -> single && cell.isEmpty() ? "\"\"" : quoted(cell), out);
    }

    private static void write(
            List<String> header,
            Iterable<? extends List<String>> rows,
            char divider,
            UnaryOperator<String> form,
            Appendable out) {
        Objects.requireNonNull(out, "out");
        if (header.isEmpty()) {
            throw new IllegalArgumentException("Tables header must name a column, but was '[]'");
        }
        try {
            writeRow(header, divider, form, out);
            int number = 0;
            for (List<String> row : rows) {
                number++;
                if (row.size() != header.size()) {
                    throw new IllegalArgumentException("Tables row " + number + " must have " + header.size()
                            + " cells, but was '" + row.size() + "'");
                }
                writeRow(row, divider, form, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeRow(List<String> row, char divider, UnaryOperator<String> form, Appendable out)
            throws IOException {
        for (int i = 0; i < row.size(); i++) {
            if (i > 0) {
                out.append(divider);
            }
            out.append(form.apply(row.get(i)));
        }
        out.append('\n');
    }

    private static String escaped(String cell) {
        return cell.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String quoted(String cell) {
        return cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
                ? cell
                : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
