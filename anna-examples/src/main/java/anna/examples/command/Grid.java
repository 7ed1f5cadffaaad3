package anna.examples.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table for people: aligned columns that fit into {@link Terminal#COLUMNS} columns of a terminal, long cells wrapped.
 *
 * <p>Meaning: it is for reading and may change with any release; programs take the machine tables.
 */
final class Grid {

    private static final String GAP = "  ";

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();
    private final String indent;
    private final int[] most;

    private Grid(String indent, List<String> header) {
        this.indent = indent;
        this.header = header;
        this.most = new int[header.size()];
        Arrays.fill(most, Terminal.COLUMNS);
    }

    /** Returns an empty table with the column heads. */
    static Grid of(String... header) {
        return new Grid("", List.of(header));
    }

    /** Returns an empty table with the column heads that begins with blanks. */
    static Grid indented(String... header) {
        return new Grid("  ", List.of(header));
    }

    /** Lets the column, counted from 0, take no more than so many columns of the terminal, 2 or more. */
    Grid narrow(int column, int columns) {
        most[column] = columns;
        return this;
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException if it has not as many cells as there are column heads
     */
    Grid row(Object... cells) {
        if (cells.length != header.size()) {
            throw new IllegalArgumentException(
                    "Grid.row must have " + header.size() + " cells, but was '" + Arrays.toString(cells) + "'");
        }
        rows.add(Arrays.stream(cells)
                .map(cell -> Width.shown(cell.toString()).strip())
                .toList());
        return this;
    }

    /** Returns the lines; none where there is no row. */
    List<String> lines() {
        if (rows.isEmpty()) {
            return List.of();
        }
        int[] widths = widths();
        List<String> lines = new ArrayList<>();
        write(header, widths, lines);
        lines.add(indent
                + String.join(GAP, Arrays.stream(widths).mapToObj("─"::repeat).toList()));
        for (List<String> row : rows) {
            write(row, widths, lines);
        }
        return lines;
    }

    /** Writes the lines. */
    void print(Terminal terminal) {
        lines().forEach(terminal::print);
    }

    /** Gives every column what it needs, and takes from the widest until all fit. */
    private int[] widths() {
        int[] widths = new int[header.size()];
        int[] least = new int[header.size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = Math.max(1, Width.of(header.get(column)));
            least[column] = Math.max(2, widths[column]);
            for (List<String> row : rows) {
                widths[column] = Math.max(widths[column], Width.of(row.get(column)));
            }
            widths[column] = Math.max(least[column], Math.min(widths[column], most[column]));
        }
        int room = Terminal.COLUMNS - indent.length() - GAP.length() * (widths.length - 1);
        while (Arrays.stream(widths).sum() > room) {
            int widest = -1;
            for (int column = 0; column < widths.length; column++) {
                if (widths[column] > least[column] && (widest < 0 || widths[column] > widths[widest])) {
                    widest = column;
                }
            }
            if (widest < 0) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private void write(List<String> cells, int[] widths, List<String> lines) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int column = 0; column < widths.length; column++) {
            List<String> cell = Width.wrapped(cells.get(column), Math.max(2, widths[column]));
            wrapped.add(cell);
            height = Math.max(height, cell.size());
        }
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder(indent);
            for (int column = 0; column < widths.length; column++) {
                List<String> cell = wrapped.get(column);
                line.append(column == 0 ? "" : GAP)
                        .append(Width.padded(i < cell.size() ? cell.get(i) : "", widths[column]));
            }
            lines.add(line.toString().stripTrailing());
        }
    }
}
