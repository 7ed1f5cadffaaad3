package anna.ratification;

import anna.ratification.TableText.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One row of a depositary's table while its lines are found. */
final class TableRow {

    private final String name;
    private final Optional<String> actor;
    private final Line line;
    private final int start;
    private final int end;
    private final List<TableToken> tokens = new ArrayList<>();
    private boolean footnoted;
    private boolean cut;
    private int cells;
    private int lastLine;

    /**
     * Begins a row.
     *
     * @param start where the name begins in the line
     * @param end where it ends
     */
    TableRow(String name, Optional<String> actor, Line line, int start, int end) {
        this.name = name;
        this.actor = actor;
        this.line = line;
        this.start = Math.min(start, end);
        this.end = end;
        this.lastLine = line.index();
    }

    /** Returns one row of several whose names are parts of one. */
    static TableRow join(String name, Optional<String> actor, List<TableRow> parts) {
        TableRow first = parts.get(0);
        TableRow joined = new TableRow(name, actor, first.line, first.start, first.end);
        for (TableRow part : parts) {
            part.tokens.forEach(joined::add);
            joined.footnoted |= part.footnoted;
            joined.cells = part.cells;
            joined.lastLine = part.lastLine;
        }
        return joined;
    }

    String name() {
        return name;
    }

    Optional<String> actor() {
        return actor;
    }

    Line line() {
        return line;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    List<TableToken> tokens() {
        return tokens;
    }

    List<TableToken> dates() {
        return tokens.stream().filter(TableToken::isDate).toList();
    }

    /** Returns how many cells lie before the line that may follow. */
    int cells() {
        return cells;
    }

    /** Returns the index of its last line. */
    int lastLine() {
        return lastLine;
    }

    boolean isBracketed() {
        return name.startsWith("[");
    }

    boolean isFootnoted() {
        return footnoted;
    }

    /** Tells whether a line that follows it was not understood, and may be part of it. */
    boolean isCut() {
        return cut;
    }

    void add(TableToken token) {
        tokens.add(token);
        lastLine = Math.max(lastLine, token.line().index());
    }

    void addCells(int more) {
        cells += more;
    }

    void footnote() {
        footnoted = true;
    }

    void cut() {
        cut = true;
    }

    /** Forgets the columns of what stands in aligned lines. */
    void forgetColumns() {
        tokens.replaceAll(token -> TableColumns.divider(token.line().text()) == 0 ? token.in(Optional.empty()) : token);
    }
}
