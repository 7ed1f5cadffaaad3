package anna.ratification;

import anna.fact.PartialDate;
import anna.fact.Source;
import anna.finding.Finding;
import anna.finding.Location;
import anna.finding.Reading;
import anna.finding.Severity;
import anna.finding.Span;
import anna.instrument.Instrument;
import anna.ratification.DepositaryTable.Layout;
import anna.ratification.TableColumns.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a depositary's table line by line: finds the rows, and leaves what is in them to {@link TableRow}.
 *
 * <p>Meaning: a line begins a row if it begins with a name; what follows up to the next name belongs to that row. Text
 * that cannot be a row is passed over; it is doubtful only where it stands between rows and holds a date.
 */
final class DepositaryTableReader {

    /** A line of the text. */
    record Line(int number, int start, String text) {}

    private static final int LONGEST_NAME = 90;
    private static final int MOST_LINES_OF_A_NAME = 4;

    private static final Set<Role> DATED = Set.of(Role.SIGNED, Role.INSTRUMENT, Role.CONSENT, Role.EFFECTIVE);

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u2028\u2029\u0085\f]");
    private static final Pattern RULER = Pattern.compile("[\\s=_\\-–—─═|¦+¬T*.:·]*");
    private static final Pattern GAP = Pattern.compile("[\t|]| {2,}|\\.{3,}|…");
    private static final Pattern WORD = Pattern.compile("[^\\s|]+");
    private static final Pattern FOOTNOTE = Pattern.compile(
            "(?:\\s*[,;]?\\s*(?:\\d{1,2}|[\\[(]\\s*\\d{1,2}\\s*[\\])]|[*†‡§]+|[⁰¹²³⁴-⁹]+))+\\s*/?\\s*$");
    private static final Pattern LEADING_FOOTNOTE = Pattern.compile("^\\s*(?:\\d{1,2}\\s*/|\\(\\d{1,2}\\)|\\*+)\\s*");
    private static final Pattern END = Pattern.compile("(?iu)\\s*(?:\\*?\\s*REF\\s*=.*"
            + "|(?:declarations?|reservations?|objections?|notifications?|territorial application|end ?notes?|notes?"
            + "|footnotes?|declaraciones|reservas|notas|déclarations|réserves)(?:[ ,:].{0,60})?"
            + "|\\d{1,2}\\s*[.)]\\s*\\p{L}.*)");
    private static final Pattern LEGEND =
            Pattern.compile("(?u)(?<![\\p{L}\\d])(R[AT]|AC|AD|AP|SU)\\s*=\\s*(\\p{L}{4,})");
    private static final Pattern AS_AT = Pattern.compile("(?i)status\\s+as\\s+at\\s*:?\\s*(\\d{2})-(\\d{2})-(\\d{4})");
    private static final Pattern LAST_UPDATE =
            Pattern.compile("(?i)last\\s+update\\s*:?\\s*(\\d{1,2}-[ivx]{1,4}-\\d{4})");
    private static final Pattern SIGNATORIES = Pattern.compile("(?i)(?<!\\p{L})signatories\\s*:\\s*(\\d{1,4})(?!\\d)");
    private static final Pattern PARTIES = Pattern.compile(
            "(?i)(?<!\\p{L})(?:parties|contracting (?:parties|states) to this convention)\\s*:\\s*(\\d{1,4})(?!\\d)");

    private final String text;
    private final Layout layout;
    private final Instrument instrument;
    private final Source source;
    private final Function<? super String, Optional<String>> actors;
    private final TableColumns columns;
    private final Map<String, String> legend = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<TableRow> rows = new ArrayList<>();
    private @Nullable TableRow current;
    private boolean ended;
    private boolean whole = true;
    private int unreadFrom;
    private int unreadTo;
    private boolean unreadDated;
    private int unreadStart;

    DepositaryTableReader(
            String text,
            Layout layout,
            Instrument instrument,
            Source source,
            Function<? super String, Optional<String>> actors) {
        this.text = Objects.requireNonNull(text, "text");
        this.layout = Objects.requireNonNull(layout, "layout");
        this.instrument = Objects.requireNonNull(instrument, "instrument");
        this.source = Objects.requireNonNull(source, "source");
        this.actors = Objects.requireNonNull(actors, "actors");
        this.columns = new TableColumns(layout);
    }

    Reading<DepositaryTable> read() {
        List<Line> lines = lines(text);
        Source dated = dated();
        TableDates dates = new TableDates(
                order(lines),
                instrument.adoptedOn().flatMap(PartialDate::earliest),
                dated.asOf().flatMap(PartialDate::latest));
        Matcher named = LEGEND.matcher(text);
        while (named.find()) {
            legend.put(named.group(1), named.group(2).toUpperCase(Locale.ROOT));
        }
        for (Line line : lines) {
            take(line, dates.in(line.text()));
        }
        endUnread(true);
        List<DepositaryTable.Row> read = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        int signed = 0;
        int joined = 0;
        TableRow.Context context = new TableRow.Context(
                layout, instrument, dated, columns.isWithoutRatification(), legend, findings, this::locate);
        for (TableRow row : rows) {
            if (row.actor().isEmpty() && row.tokens().isEmpty()) {
                if (!read.isEmpty()) {
                    find(
                            Severity.NOTE,
                            "depositary-table.text.left-out",
                            row.line(),
                            row.start(),
                            row.end(),
                            "Without a date and not the name of a state, " + Finding.quote(row.name())
                                    + " is left out");
                }
                continue;
            }
            TableRow.Facts facts = row.facts(context);
            signed += facts.signed() ? 1 : 0;
            joined += facts.joined() ? 1 : 0;
            whole &= row.actor().isPresent();
            boolean repeated = row.actor().filter(actor -> !seen.add(actor)).isPresent();
            if (repeated) {
                find(
                        Severity.WARNING,
                        "depositary-table.participant.repeated",
                        row.line(),
                        row.start(),
                        row.end(),
                        "Expected each participant once but found " + Finding.quote(row.name()) + " again");
            }
            read.add(DepositaryTable.Row.builder()
                    .printedName(row.name())
                    .actor(row.actor())
                    .line(row.line().number())
                    .acts(facts.acts())
                    .whole(facts.whole())
                    .build());
        }
        if (read.isEmpty()) {
            return Reading.failed(withError(Finding.of(
                    Severity.ERROR,
                    "depositary-table.rows.missing",
                    "Expected a row that begins with the name of a state but found none",
                    text,
                    new Span(0, 0))));
        }
        compareTotal(SIGNATORIES, "signatories", signed);
        compareTotal(PARTIES, "parties", joined);
        return Reading.of(
                DepositaryTable.builder()
                        .layout(layout)
                        .instrument(instrument.id())
                        .source(dated)
                        .rows(read)
                        .whole(whole)
                        .build(),
                findings);
    }

    private List<Finding> withError(Finding error) {
        findings.add(error);
        return findings;
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        Matcher end = LINE_END.matcher(text);
        int start = 0;
        while (end.find()) {
            lines.add(new Line(lines.size() + 1, start, text.substring(start, end.start())));
            start = end.end();
        }
        lines.add(new Line(lines.size() + 1, start, text.substring(start)));
        return lines;
    }

    /** Returns the source with the day that the text prints, if it has none itself. */
    private Source dated() {
        Optional<LocalDate> printed = Optional.empty();
        int at = 0;
        Matcher status = AS_AT.matcher(text);
        Matcher update = LAST_UPDATE.matcher(text);
        TableDates dates = new TableDates(TableDates.Order.DAY_FIRST, Optional.empty(), Optional.empty());
        if (layout == Layout.UNTC && status.find()) {
            at = status.start();
            printed = dates.in(status.group().replaceFirst(".*?(?=\\d)", "")).stream()
                    .findFirst()
                    .flatMap(TableDates.Found::day);
        } else if (layout == Layout.HCCH && update.find()) {
            at = update.start();
            printed = dates.in(update.group(1)).stream().findFirst().flatMap(TableDates.Found::day);
        }
        if (printed.isEmpty()) {
            return source;
        }
        LocalDate day = printed.get();
        if (source.asOf().isEmpty()) {
            return source.toBuilder().asOf(PartialDate.of(day)).build();
        }
        if (!source.asOf().get().equals(PartialDate.of(day))) {
            findings.add(Finding.of(
                    Severity.WARNING,
                    "depositary-table.as-of.differs",
                    "Expected the table to be of " + source.asOf().get() + " as is said but found that it prints "
                            + day,
                    text,
                    new Span(at, at)));
        }
        return source;
    }

    /** Finds the head and with it the order of figures in dates, before anything is read. */
    private TableDates.Order order(List<Line> lines) {
        if (layout != Layout.OAS) {
            return TableDates.Order.NOT_USED;
        }
        String small = text.toLowerCase(Locale.ROOT);
        if (small.contains("dd/mm")) {
            return TableDates.Order.DAY_FIRST;
        }
        if (small.contains("mm/dd")) {
            return TableDates.Order.MONTH_FIRST;
        }
        TableColumns head = new TableColumns(layout);
        lines.forEach(line -> head.take(line.text(), false));
        return head.isSpanish() ? TableDates.Order.DAY_FIRST : TableDates.Order.MONTH_FIRST;
    }

    private void take(Line line, List<TableDates.Found> dates) {
        if (RULER.matcher(line.text()).matches()) {
            takeRuler(line);
            return;
        }
        if (dates.isEmpty() && columns.take(line.text(), mayBeHead(line))) {
            ended = false;
            return;
        }
        if (ended) {
            return;
        }
        if (dates.isEmpty() && !rows.isEmpty() && END.matcher(line.text()).matches() && !isActor(line.text())) {
            ended = true;
            current = null;
            endUnread(false);
            find(
                    Severity.NOTE,
                    "depositary-table.text.left-out",
                    line,
                    0,
                    line.text().length(),
                    "The table is read up to here; " + Finding.quote(line.text().strip()) + " and what follows is left"
                            + " out");
            return;
        }
        int nameEnd = nameEnd(line, dates);
        String name = nameEnd == 0 ? "" : nameIn(line.text().substring(0, nameEnd));
        List<TableRow.Token> tokens = tokens(line, nameEnd, dates, name.isEmpty() ? current : null);
        if (name.isEmpty()) {
            takeRest(line, tokens);
        } else {
            takeNamed(line, nameEnd, name, tokens);
        }
    }

    /** Tells whether a single word such as {@code Signature} may be part of a head there. */
    private boolean mayBeHead(Line line) {
        return !ended && (current == null || current.tokens().isEmpty()) && !isActor(line.text());
    }

    /** Counts the empty cells of a line that holds nothing else. */
    private void takeRuler(Line line) {
        if (current != null && line.text().indexOf('|') >= 0) {
            current.addCells((int) line.text().chars().filter(c -> c == '|').count());
        } else if (current != null && line.text().strip().matches("[-–—]{1,4}")) {
            int start = line.text().indexOf(line.text().strip());
            current.add(new TableRow.Token(
                    TableRow.Kind.BLANK,
                    "-",
                    line,
                    start,
                    start + line.text().strip().length(),
                    Optional.empty(),
                    Optional.empty()));
        }
    }

    private boolean isActor(String name) {
        return actorOf(name.strip()).isPresent();
    }

    /** Returns the actor of a name, also one turned round: {@code Bahamas (Commonwealth of the)}. */
    private Optional<String> actorOf(String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        Optional<String> found = actors.apply(name);
        if (found.isPresent()) {
            return found;
        }
        Matcher turned = Pattern.compile(
                        "([^(,]+?)\\s*[(,]\\s*([^()]+?(?:\\s(?:of|of the|de|del|de la|du))|The)\\s*\\)?")
                .matcher(name);
        if (!turned.matches()) {
            return Optional.empty();
        }
        String full = turned.group(2) + " " + turned.group(1);
        return actors.apply(full).or(() -> actors.apply(turned.group(2) + " the " + turned.group(1)));
    }

    /** Returns the name without the marks of footnotes. */
    private String nameIn(String printed) {
        String name = printed.replaceAll("[\\s|]+", " ")
                .replaceAll("(?:\\s*\\.){3,}.*$|…+$", "")
                .strip();
        if (isActor(name)) {
            return name;
        }
        String plain = LEADING_FOOTNOTE.matcher(name).replaceFirst("");
        plain = FOOTNOTE.matcher(plain).replaceFirst("").strip();
        return plain;
    }

    /** Returns where the name ends with which the line begins; 0 if it begins with something else. */
    private int nameEnd(Line line, List<TableDates.Found> dates) {
        String content = line.text();
        int firstDate = dates.isEmpty() ? content.length() : dates.get(0).start();
        int begin = 0;
        while (begin < content.length()
                && (Character.isWhitespace(content.charAt(begin))
                        || Character.isSpaceChar(content.charAt(begin))
                        || content.charAt(begin) == '\ufeff')) {
            if (content.charAt(begin) == '\t') {
                return 0;
            }
            begin++;
        }
        if (begin < content.length() && content.charAt(begin) == '|') {
            begin++;
            while (begin < content.length() && content.charAt(begin) == ' ') {
                begin++;
            }
        }
        if (begin >= firstDate) {
            return 0;
        }
        Matcher gap = GAP.matcher(content);
        int cell = gap.find(begin) ? Math.min(gap.start(), firstDate) : firstDate;
        String first = content.substring(begin, cell).strip();
        if (first.isEmpty() || first.codePoints().noneMatch(Character::isLetter) || isOfARow(first)) {
            return 0;
        }
        if (cell == firstDate
                || isActor(nameIn(content.substring(begin, cell)))
                || content.indexOf('\t') >= 0
                || content.indexOf('|') >= 0) {
            return cell;
        }
        return isActor(nameIn(content.substring(begin, firstDate))) ? firstDate : cell;
    }

    /** Tells whether all words are marks, so that they do not name a state. */
    private boolean isOfARow(String words) {
        Matcher word = WORD.matcher(words);
        while (word.find()) {
            if (!TableRow.isMark(layout, word.group())) {
                return false;
            }
        }
        return true;
    }

    private List<TableRow.Token> tokens(
            Line line, int from, List<TableDates.Found> dates, @Nullable TableRow continued) {
        String content = line.text();
        boolean piped = content.indexOf('|') >= 0;
        boolean tabbed = content.indexOf('\t') >= 0;
        boolean aligned = columns.isAligned() && !piped && !tabbed && content.contains("  ");
        int base = piped && continued != null ? continued.cells() : 0;
        int shift = piped && content.stripLeading().startsWith("|") && from > 0 ? 1 : 0;
        List<TableRow.Token> tokens = new ArrayList<>();
        for (TableDates.Found date : dates) {
            if (date.start() < from) {
                continue;
            }
            Optional<Role> role = piped || tabbed
                    ? columns.ofCell(base + cellAt(content, date.start()) - shift)
                    : aligned ? columns.at(date.start(), date.end(), DATED) : Optional.empty();
            tokens.add(new TableRow.Token(
                    TableRow.Kind.DATE,
                    content.substring(date.start(), date.end()),
                    line,
                    date.start(),
                    date.end(),
                    role.filter(DATED::contains),
                    Optional.of(date)));
        }
        Matcher word = WORD.matcher(content);
        int at = from;
        while (at <= content.length() && word.find(at)) {
            int start = word.start();
            Optional<TableDates.Found> over = dates.stream()
                    .filter(date -> date.start() < word.end() && start < date.end())
                    .findFirst();
            int end = over.filter(date -> date.start() > start)
                    .map(TableDates.Found::start)
                    .orElse(word.end());
            if (over.isPresent() && over.get().start() <= start) {
                at = over.get().end();
                continue;
            }
            at = end;
            Optional<Role> role = piped || tabbed
                    ? columns.ofCell(base + cellAt(content, start) - shift)
                    : aligned ? columns.at(start, end, EnumSet.complementOf(EnumSet.of(Role.NAME))) : Optional.empty();
            TableRow.Token.of(line, start, end, role).ifPresent(tokens::add);
        }
        tokens.sort((one, other) -> Integer.compare(one.start(), other.start()));
        if (piped && continued != null) {
            continued.addCells((int) content.chars().filter(c -> c == '|').count());
        }
        return tokens;
    }

    private static int cellAt(String content, int place) {
        char divider = content.indexOf('|') >= 0 ? '|' : '\t';
        return (int)
                content.substring(0, place).chars().filter(c -> c == divider).count();
    }

    /** Takes a line that begins with no name. */
    private void takeRest(Line line, List<TableRow.Token> tokens) {
        if (tokens.isEmpty()) {
            return;
        }
        if (tokens.stream().anyMatch(token -> !isOfRow(token))) {
            unread(line, tokens);
            return;
        }
        if (current == null) {
            boolean dated = tokens.stream().anyMatch(token -> token.kind() == TableRow.Kind.DATE);
            if (dated && !rows.isEmpty()) {
                whole = false;
                find(
                        Severity.ERROR,
                        "depositary-table.name.missing",
                        line,
                        tokens.get(0).start(),
                        tokens.get(tokens.size() - 1).end(),
                        "Expected the name of a state before "
                                + Finding.quote(line.text().strip()) + " but found none");
            } else {
                unread(line, tokens);
            }
            return;
        }
        tokens.forEach(current::add);
    }

    private boolean isOfRow(TableRow.Token token) {
        return token.kind() != TableRow.Kind.WORD || TableRow.isMark(layout, token.text());
    }

    /** Takes a line that begins with a name, or with what may be one. */
    private void takeNamed(Line line, int nameEnd, String name, List<TableRow.Token> tokens) {
        int start = line.text().length() - line.text().stripLeading().length();
        TableRow row = new TableRow(name, actorOf(bare(name)), line, start, nameEnd, name.startsWith("["));
        tokens.forEach(row::add);
        row.addCells((int) line.text().chars().filter(c -> c == '|').count()
                - (line.text().stripLeading().startsWith("|") ? 1 : 0));
        String printed =
                line.text().substring(0, nameEnd).replaceAll("[\\s|]+", " ").strip();
        row.footnoted(!printed.replaceAll("(?:\\s*\\.){3,}.*$|…+$", "").strip().equals(name));
        if (joins(row)) {
            return;
        }
        boolean shaped = tokens.stream().allMatch(this::isOfRow);
        if (row.actor().isEmpty() && (!shaped || !isNameLike(name))) {
            unread(line, tokens);
            return;
        }
        endUnread(false);
        current = row;
        rows.add(row);
    }

    private static String bare(String name) {
        return name.replaceAll("^\\[|\\]$", "").strip();
    }

    private static boolean isNameLike(String name) {
        return name.length() <= LONGEST_NAME
                && name.split(" ").length <= 12
                && (Character.isUpperCase(name.codePointAt(0)) || name.startsWith("(") || name.startsWith("["))
                && !name.endsWith(".")
                && !name.endsWith(":");
    }

    /** Joins the row to those right before it, if that makes one wrapped name of them. */
    private boolean joins(TableRow row) {
        StringBuilder name = new StringBuilder(row.name());
        boolean tokens = !row.tokens().isEmpty();
        int line = row.line().number();
        for (int back = 1; back < MOST_LINES_OF_A_NAME && back <= rows.size(); back++) {
            TableRow before = rows.get(rows.size() - back);
            if (line - before.lastLine() > 1 || (tokens && !before.tokens().isEmpty())) {
                return false;
            }
            tokens |= !before.tokens().isEmpty();
            line = before.line().number();
            boolean known = row.actor().isPresent() && before.actor().isPresent();
            name.insert(0, before.name() + " ");
            Optional<String> actor = known ? Optional.empty() : actorOf(bare(name.toString()));
            if (actor.isPresent()) {
                List<TableRow> parts = new ArrayList<>(rows.subList(rows.size() - back, rows.size()));
                parts.add(row);
                rows.subList(rows.size() - back, rows.size()).clear();
                TableRow joined = TableRow.join(name.toString(), actor, parts);
                rows.add(joined);
                current = joined;
                find(
                        Severity.NOTE,
                        "depositary-table.name.wrapped",
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
    private void unread(Line line, List<TableRow.Token> tokens) {
        if (unreadFrom == 0) {
            unreadFrom = line.number();
            unreadStart = line.start();
        }
        unreadTo = line.number();
        unreadDated |= tokens.stream().anyMatch(token -> token.kind() == TableRow.Kind.DATE);
        current = null;
    }

    private void endUnread(boolean atEnd) {
        if (unreadFrom == 0) {
            return;
        }
        boolean inside = !rows.isEmpty() && !atEnd;
        boolean doubtful = unreadDated && !rows.isEmpty();
        whole &= !(doubtful && inside);
        Location location = Location.builder()
                .line(unreadFrom)
                .column(1)
                .span(new Span(unreadStart, unreadStart))
                .build();
        findings.add(Finding.builder()
                .severity(doubtful ? Severity.WARNING : Severity.NOTE)
                .id("depositary-table.text.left-out")
                .message((unreadFrom == unreadTo
                                ? "Line " + unreadFrom + " is"
                                : "Lines " + unreadFrom + " to " + unreadTo + " are")
                        + " not of the table and left out" + (doubtful ? ", though there is a date in it" : ""))
                .location(location)
                .build());
        unreadFrom = 0;
        unreadDated = false;
    }

    private void compareTotal(Pattern printed, String what, int count) {
        if (layout == Layout.OAS) {
            return;
        }
        Matcher m = printed.matcher(text);
        if (m.find() && Integer.parseInt(m.group(1)) != count) {
            whole = false;
            findings.add(Finding.of(
                    Severity.WARNING,
                    "depositary-table.total.differs",
                    "Expected " + m.group(1) + " " + what + " as the table says but found " + count,
                    text,
                    new Span(m.start(), m.end())));
        }
    }

    private Location locate(Line line, int start, int end) {
        return Location.builder()
                .line(line.number())
                .column(start + 1)
                .span(new Span(line.start() + start, line.start() + end))
                .build();
    }

    private void find(Severity severity, String id, Line line, int start, int end, String message) {
        findings.add(Finding.builder()
                .severity(severity)
                .id(id)
                .message(message)
                .location(locate(line, start, Math.max(start, end)))
                .build());
    }
}
