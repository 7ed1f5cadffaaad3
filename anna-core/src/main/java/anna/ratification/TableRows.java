package anna.ratification;

import anna.finding.Finding;
import anna.finding.Severity;
import anna.ratification.DepositaryTable.Layout;
import anna.ratification.TableColumns.Head;
import anna.ratification.TableColumns.Role;
import anna.ratification.TableText.Line;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a depositary's table while its lines are gone through.
 *
 * <p>Meaning: a line begins a row if it begins with a name; what follows up to the next name belongs to that row. Text
 * that cannot be a row is passed over; it is doubtful only where it stands between rows and holds a date.
 */
final class TableRows {

    private static final int MOST_LINES_OF_A_NAME = 4;

    private static final Pattern RULER = Pattern.compile("[\\s=_\\-–—─═|¦+¬T*.:·]*");
    private static final Pattern GAP = Pattern.compile(" {2,}|\\.{2,}|…| [-–—]+(?= |$)");
    private static final Pattern WORD = Pattern.compile("[^\\s|]+");
    private static final Pattern DASHES = Pattern.compile("[-–—]{1,4}");
    private static final Pattern END = Pattern.compile("(?iu)\\s*(?:\\*?\\s*REF\\s*=.*"
            + "|(?:declarations?|reservations?|objections?|notifications?|territorial application|end ?notes?|notes?"
            + "|footnotes?|declaraciones|reservas|notas|déclarations|réserves)(?:[ ,:].{0,60})?"
            + "|\\d{1,2}\\s*[.)]\\s*\\p{L}.*)");

    private final TableText text;
    private final TableNames names;
    private final TableColumns columns;
    private final TableMarks marks;
    private final TableDates dates;
    private final Layout layout;
    private final List<Finding> findings;
    private final List<TableRow> rows = new ArrayList<>();
    private @Nullable TableRow current;
    private @Nullable Line head;
    private @Nullable Line preamble;
    private @Nullable Line unreadFrom;
    private @Nullable Line unreadTo;
    private boolean unreadDated;
    private int aligned;
    private int unaligned;
    private boolean begun;
    private boolean ended;
    private boolean whole = true;

    TableRows(
            TableText text,
            TableNames names,
            TableColumns columns,
            TableMarks marks,
            TableDates dates,
            Layout layout,
            List<Finding> findings) {
        this.text = text;
        this.names = names;
        this.columns = columns;
        this.marks = marks;
        this.dates = dates;
        this.layout = layout;
        this.findings = findings;
    }

    /** Tells whether every line between the first row and the last was understood as far as it names states. */
    boolean isWhole() {
        return whole;
    }

    /** Ends the text and returns the rows; a name of nobody without a date is none. */
    List<TableRow> end() {
        endUnread(true);
        List<TableRow> kept = new ArrayList<>();
        for (TableRow row : rows) {
            if (row.actor().isPresent() || !(row.tokens().isEmpty() || isTotal(row))) {
                kept.add(row);
            } else if (!kept.isEmpty()) {
                find(
                        Severity.NOTE,
                        "text.left-out",
                        row.line(),
                        row.start(),
                        row.end(),
                        "Without a date and not the name of a state, " + Finding.quote(row.name()) + " is left out");
            }
        }
        checkAlignment(kept);
        return kept;
    }

    private static boolean isTotal(TableRow row) {
        return TableNames.isTotal(row.name())
                && row.tokens().stream().allMatch(token -> token.kind() == TableToken.Kind.NUMBER);
    }

    /** Forgets the columns of aligned rows if most that are full have two dates below one head. */
    private void checkAlignment(List<TableRow> kept) {
        Line line = head;
        if (line != null && unaligned > aligned) {
            kept.forEach(TableRow::forgetColumns);
            find(
                    Severity.NOTE,
                    "head.unaligned",
                    line,
                    0,
                    line.text().length(),
                    "Dates do not stand below their heads, and are taken in their order where none is missing");
        }
    }

    void take(Line line) {
        if (RULER.matcher(line.text()).matches()) {
            takeRuler(line);
            return;
        }
        List<TableDates.Found> found = dates.in(line.text());
        if (found.isEmpty() && takeHead(line)) {
            return;
        }
        Optional<Name> name = nameIn(line, found);
        boolean ofNobody = name.filter(known -> names.isActor(known.text())).isEmpty();
        if (ended || (ofNobody && DepositaryTableReader.isReadElsewhere(line.text()))) {
            return;
        }
        if (found.isEmpty() && begun && ofNobody && END.matcher(line.text()).matches()) {
            ended = true;
            current = null;
            endUnread(false);
            find(
                    Severity.NOTE,
                    "text.left-out",
                    line,
                    0,
                    line.text().length(),
                    "The table is read up to here; " + Finding.quote(line.text().strip()) + " and what follows is left"
                            + " out");
            return;
        }
        if (preamble == null) {
            preamble = line;
        }
        if (name.isPresent()) {
            takeNamed(line, name.get(), found);
        } else {
            takeRest(line, tokens(line, new Name("", 0, 0), found, current));
        }
    }

    private boolean takeHead(Line line) {
        boolean more = !ended && (current == null || current.tokens().isEmpty()) && !names.isActor(line.text());
        if (startsWithActor(line)) {
            return false;
        }
        List<Head> taken = columns.take(line, more);
        if (taken.isEmpty()) {
            return false;
        }
        ended = false;
        if (taken.stream().anyMatch(each -> each.role() == Role.NAME)) {
            head = line;
            if (!begun) {
                forgetWhatStandsBefore(line);
            }
        }
        for (Head each : taken) {
            if (each.role() == Role.UNKNOWN) {
                find(
                        Severity.NOTE,
                        "column.left-out",
                        line,
                        each.start(),
                        each.end(),
                        "The column " + Finding.quote(each.text()) + " is none of the layout " + layout.code()
                                + " and left out");
            }
        }
        return true;
    }

    private boolean startsWithActor(Line line) {
        int divider = line.text().indexOf(TableColumns.divider(line.text()));
        return divider > 0 && names.isActor(line.text().substring(0, divider));
    }

    /** Passes over what looked like rows before the head was found. */
    private void forgetWhatStandsBefore(Line first) {
        findings.removeIf(finding -> finding.id().equals("depositary-table.text.left-out"));
        rows.clear();
        current = null;
        unreadFrom = preamble;
        unreadTo = text.lineBefore(first);
        endUnread(false);
    }

    /** Counts the empty cells of a line that holds nothing else. */
    private void takeRuler(Line line) {
        TableRow row = current;
        if (row == null) {
            return;
        }
        String content = line.text().strip();
        if (content.indexOf('|') >= 0) {
            row.addCells(bars(content));
        } else if (DASHES.matcher(content).matches()) {
            int start = line.text().indexOf(content);
            TableToken.of(line, start, start + content.length(), Optional.empty())
                    .ifPresent(row::add);
        }
    }

    private static int bars(String line) {
        return (int) line.chars().filter(c -> c == '|').count();
    }

    /** A name with which a line begins, and where it stands in it. */
    private record Name(String text, int start, int end) {}

    private Optional<Name> nameIn(Line line, List<TableDates.Found> found) {
        String content = line.text();
        char divider = TableColumns.divider(content);
        int cell = divider == 0 ? 0 : startOfName(content, divider);
        int start = cell;
        while (start < content.length()
                && content.charAt(start) != '\t'
                && Character.isWhitespace(content.charAt(start))) {
            start++;
        }
        int firstDate = found.stream()
                .mapToInt(TableDates.Found::start)
                .filter(date -> date >= cell)
                .findFirst()
                .orElse(content.length());
        int end = divider == 0 ? endOfName(content, start, firstDate) : content.indexOf(divider, start);
        end = Math.min(end < 0 ? content.length() : end, firstDate > start ? firstDate : start);
        if (end <= start) {
            return Optional.empty();
        }
        String printed = content.substring(start, end);
        if (printed.codePoints().noneMatch(Character::isLetter) || isOfARow(printed)) {
            return Optional.empty();
        }
        return Optional.of(new Name(names.withoutFootnotes(printed), start, end))
                .filter(name -> !name.text().isEmpty());
    }

    private int startOfName(String content, char divider) {
        int start = divider == '|' && content.stripLeading().startsWith("|") ? content.indexOf('|') + 1 : 0;
        for (int cell = 0; cell < columns.nameCell(); cell++) {
            int next = content.indexOf(divider, start);
            if (next < 0) {
                return content.length();
            }
            start = next + 1;
        }
        return start;
    }

    /** Returns where the name ends in a line whose cells are parted by blanks. */
    private int endOfName(String content, int start, int firstDate) {
        if (start >= firstDate) {
            return start;
        }
        Matcher gap = GAP.matcher(content);
        int end = gap.find(start) ? Math.min(gap.start(), firstDate) : firstDate;
        if (end < firstDate) {
            boolean known = names.isActor(names.withoutFootnotes(content.substring(start, end)));
            boolean longer = !known && names.isActor(names.withoutFootnotes(content.substring(start, firstDate)));
            return longer ? firstDate : end;
        }
        return firstDate < content.length() ? end : beforeMarks(content, start, end);
    }

    /** Returns where the name ends of a row without a date: before the marks at its end, if that leaves a name. */
    private int beforeMarks(String content, int start, int end) {
        int cut = end;
        while (cut > start && !names.isActor(names.withoutFootnotes(content.substring(start, cut)))) {
            int blank = content.stripTrailing().lastIndexOf(' ', cut - 1);
            if (blank <= start
                    || !marks.isOfARow(content.substring(blank + 1, cut).strip())) {
                return end;
            }
            cut = blank;
        }
        return cut > start ? cut : end;
    }

    /** Tells whether all words are marks, so that they do not name a state. */
    private boolean isOfARow(String words) {
        Matcher word = WORD.matcher(words);
        while (word.find()) {
            if (!marks.isOfARow(word.group())) {
                return false;
            }
        }
        return true;
    }

    private boolean isOfARow(TableToken token) {
        return !token.isWord() || marks.isOfARow(token.text());
    }

    /** Returns what stands in the line but the name, from left to right. */
    private List<TableToken> tokens(Line line, Name name, List<TableDates.Found> found, @Nullable TableRow continued) {
        String content = line.text();
        char divider = TableColumns.divider(content);
        boolean leading =
                divider == '|' && name.end() > 0 && content.stripLeading().startsWith("|");
        boolean below = columns.isAligned() && divider == 0;
        boolean gaps = content.contains("  ");
        Set<Role> seen = EnumSet.noneOf(Role.class);
        int cell = (divider == '|' && continued != null ? continued.cells() : 0) - (leading ? 1 : 0);
        int next = 0;
        int at = 0;
        List<TableToken> tokens = new ArrayList<>();
        while (at < content.length()) {
            while (next < found.size() && found.get(next).start() < at) {
                next++;
            }
            int date = next < found.size() ? found.get(next).start() : content.length();
            char c = content.charAt(at);
            if (at == name.start() && name.end() > at) {
                at = name.end();
            } else if (at == date) {
                TableDates.Found day = found.get(next);
                Optional<Role> role = divider != 0
                        ? columns.ofCell(cell).filter(known -> known.isDated() || known.isOther())
                        : below ? columns.at(at, day.end(), true) : Optional.empty();
                role.ifPresent(seen::add);
                tokens.add(TableToken.of(day, line, role.filter(known -> divider != 0 || gaps)));
                at = day.end();
            } else if (c == divider || Character.isWhitespace(c)) {
                cell += c == divider ? 1 : 0;
                at++;
            } else {
                int end = at;
                while (end < date && content.charAt(end) != '|' && !Character.isWhitespace(content.charAt(end))) {
                    end++;
                }
                Optional<Role> role = divider != 0
                        ? columns.ofCell(cell)
                        : below && gaps ? columns.at(at, end, false) : Optional.empty();
                TableToken.of(line, at, end, role).ifPresent(tokens::add);
                at = end;
            }
        }
        if (divider == '|' && continued != null) {
            continued.addCells(bars(content));
        }
        if (below && found.size() > 1 && found.size() == columns.dated().size()) {
            aligned += seen.size() == found.size() ? 1 : 0;
            unaligned += seen.size() == found.size() ? 0 : 1;
        }
        return tokens;
    }

    /** Takes a line that begins with no name. */
    private void takeRest(Line line, List<TableToken> tokens) {
        if (tokens.isEmpty()) {
            return;
        }
        boolean dated = tokens.stream().anyMatch(TableToken::isDate);
        if (!tokens.stream().allMatch(this::isOfARow) || (current == null && !(dated && begun))) {
            unread(line, dated);
        } else if (current == null) {
            whole = false;
            find(
                    Severity.ERROR,
                    "name.missing",
                    line,
                    tokens.get(0).start(),
                    tokens.get(tokens.size() - 1).end(),
                    "Expected the name of a state before "
                            + Finding.quote(line.text().strip()) + " but found none");
        } else {
            tokens.forEach(current::add);
            begun |= current.actor().isPresent();
        }
    }

    /** Takes a line that begins with a name, or with what may be one. */
    private void takeNamed(Line line, Name name, List<TableDates.Found> found) {
        TableRow row = new TableRow(name.text(), names.actor(name.text()), line, name.start(), name.end());
        List<TableToken> tokens = tokens(line, name, found, null);
        tokens.forEach(row::add);
        row.addCells(bars(line.text()) - (line.text().stripLeading().startsWith("|") ? 1 : 0));
        if (!TableNames.even(line.text().substring(name.start(), name.end())).equals(name.text())) {
            row.footnote();
        }
        if (joins(row)) {
            return;
        }
        if (row.actor().isEmpty() && !(tokens.stream().allMatch(this::isOfARow) && TableNames.mayBeName(name.text()))) {
            unread(line, tokens.stream().anyMatch(TableToken::isDate));
            return;
        }
        endUnread(false);
        begun |= row.actor().isPresent() && !tokens.isEmpty();
        current = row;
        rows.add(row);
    }

    /** Joins the row to those right before it, if that makes one wrapped name of them. */
    private boolean joins(TableRow row) {
        StringBuilder name = new StringBuilder(row.name());
        boolean tokens = !row.tokens().isEmpty();
        int line = row.line().index();
        for (int back = 1; back < MOST_LINES_OF_A_NAME && back <= rows.size(); back++) {
            TableRow before = rows.get(rows.size() - back);
            if (line - before.lastLine() > 1 || (tokens && !before.tokens().isEmpty())) {
                return false;
            }
            tokens |= !before.tokens().isEmpty();
            line = before.line().index();
            boolean known = row.actor().isPresent() && before.actor().isPresent();
            name.insert(0, before.name() + " ");
            Optional<String> actor = known ? Optional.empty() : names.actor(name.toString());
            if (actor.isPresent()) {
                List<TableRow> last = rows.subList(rows.size() - back, rows.size());
                List<TableRow> parts = new ArrayList<>(last);
                parts.add(row);
                last.clear();
                TableRow joined = TableRow.join(name.toString(), actor, parts);
                begun |= tokens;
                rows.add(joined);
                current = joined;
                find(
                        Severity.NOTE,
                        "name.wrapped",
                        before.line(),
                        before.start(),
                        before.end(),
                        "The name " + Finding.quote(name) + " was put together from " + (back + 1) + " lines");
                return true;
            }
        }
        return false;
    }

    /** Passes over a line; what follows it belongs to no row. */
    private void unread(Line line, boolean dated) {
        if (unreadFrom == null) {
            unreadFrom = line;
        }
        unreadTo = line;
        unreadDated |= dated;
        if (dated && current != null) {
            current.cut();
        }
        current = null;
    }

    private void endUnread(boolean atEnd) {
        Line from = unreadFrom;
        Line to = unreadTo;
        if (from == null || to == null) {
            return;
        }
        boolean doubtful = unreadDated && begun;
        whole &= !doubtful || atEnd;
        find(
                doubtful ? Severity.WARNING : Severity.NOTE,
                "text.left-out",
                from,
                0,
                0,
                (from.number() == to.number()
                                ? "Line " + from.number() + " is"
                                : "Lines " + from.number() + " to " + to.number() + " are")
                        + " not of the table and left out" + (doubtful ? ", though there is a date in it" : ""));
        unreadFrom = null;
        unreadDated = false;
    }

    private void find(Severity severity, String id, Line line, int start, int end, String message) {
        findings.add(text.finding(severity, id, line, start, Math.max(start, end), message));
    }
}
