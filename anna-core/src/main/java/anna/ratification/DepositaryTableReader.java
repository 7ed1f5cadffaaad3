package anna.ratification;

import anna.fact.PartialDate;
import anna.fact.Source;
import anna.finding.Finding;
import anna.finding.Reading;
import anna.finding.Severity;
import anna.finding.Span;
import anna.instrument.Instrument;
import anna.ratification.DepositaryTable.Layout;
import anna.ratification.TableText.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a depositary's table: brings what was copied to one form, has the rows found, and reads each.
 *
 * <p>Meaning: the rows are found before any is read, for a head or a legend further down may say what they mean.
 */
final class DepositaryTableReader {

    private static final Pattern AS_AT =
            Pattern.compile("(?i)(?:status\\s+as\\s+(?:at|of)|last\\s+updated?(?:\\s+on)?)\\s*:?\\s*([^\n]{6,40})");
    private static final Pattern SIGNATORIES = Pattern.compile("(?i)(?<!\\p{L})signatories\\s*:\\s*(\\d{1,4})(?!\\d)");
    private static final Pattern PARTIES = Pattern.compile(
            "(?i)(?<!\\p{L})(?:parties|contracting (?:parties|states) to this convention)\\s*:\\s*(\\d{1,4})(?!\\d)");

    private final Layout layout;
    private final Instrument instrument;
    private final Source source;
    private final TableNames names;
    private final TableText text;
    private final TableMarks marks;
    private final List<Finding> findings = new ArrayList<>();
    private boolean whole = true;

    DepositaryTableReader(
            String text,
            Layout layout,
            Instrument instrument,
            Source source,
            Function<? super String, Optional<String>> actors) {
        Objects.requireNonNull(text, "text");
        this.layout = Objects.requireNonNull(layout, "layout");
        this.instrument = Objects.requireNonNull(instrument, "instrument");
        this.source = Objects.requireNonNull(source, "source");
        this.names = new TableNames(Objects.requireNonNull(actors, "actors"));
        this.text = TableSeparators.parted(TableMarkup.plain(TableText.of(text)), this::isTable);
        this.marks = new TableMarks(layout, this.text.text());
    }

    /** Tells whether lines of cells have the head of a table, or else the names of states before dates. */
    private boolean isTable(List<Line> lines) {
        TableMarks legend = new TableMarks(layout, "");
        TableColumns head = new TableColumns(layout, legend);
        TableDates dates = new TableDates(TableDates.Order.DAY_FIRST, Optional.empty(), Optional.empty());
        int rows = 0;
        for (Line line : lines) {
            List<TableDates.Found> found = dates.in(line.text());
            if (found.isEmpty()
                    && line.text().indexOf('\t') >= 0
                    && !head.take(line, false).isEmpty()) {
                return true;
            }
            if (!found.isEmpty() && !isRow(line.text(), found)) {
                return false;
            }
            rows += found.isEmpty() ? 0 : 1;
        }
        return rows > 0;
    }

    /** Tells whether the first cell is the name of a state and each date begins a cell. */
    private boolean isRow(String line, List<TableDates.Found> found) {
        int cell = line.indexOf('\t');
        return cell > 0
                && names.isActor(names.withoutFootnotes(line.substring(0, cell)))
                && found.stream()
                        .allMatch(date ->
                                line.substring(0, date.start()).stripTrailing().length()
                                        <= line.lastIndexOf('\t', date.start()));
    }

    Reading<DepositaryTable> read() {
        List<Line> lines = text.lines();
        Source dated = dated();
        TableColumns columns = new TableColumns(layout, marks);
        TableDates dates = dates(lines, dated);
        TableRows found = new TableRows(text, names, columns, marks, dates, layout, findings);
        lines.forEach(found::take);
        List<TableRow> rows = found.end();
        whole = found.isWhole();
        TableRowReading.Context context =
                new TableRowReading.Context(layout, instrument, dated, text, columns, marks, findings);
        List<DepositaryTable.Row> read = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int signed = 0;
        int joined = 0;
        for (TableRow row : rows) {
            TableRowReading reading = new TableRowReading(context, row);
            signed += reading.isSigned() ? 1 : 0;
            joined += reading.isJoined() ? 1 : 0;
            whole &= row.actor().isPresent();
            if (row.actor().filter(actor -> !seen.add(actor)).isPresent()) {
                findings.add(text.finding(
                        Severity.WARNING,
                        "participant.repeated",
                        row.line(),
                        row.start(),
                        row.end(),
                        "Expected each participant once but found " + Finding.quote(row.name()) + " again"));
            }
            read.add(DepositaryTable.Row.builder()
                    .printedName(row.name())
                    .actor(row.actor())
                    .line(row.line().number())
                    .acts(reading.acts())
                    .whole(reading.isWhole())
                    .build());
        }
        if (read.isEmpty()) {
            find(
                    Severity.ERROR,
                    "rows.missing",
                    0,
                    0,
                    "Expected a row that begins with the name of a state but found none");
            return Reading.failed(inOrder());
        }
        compareTotal(SIGNATORIES, "signatories", signed);
        compareTotal(PARTIES, "parties", joined);
        DepositaryTable table = DepositaryTable.builder()
                .layout(layout)
                .instrument(instrument.id())
                .source(dated)
                .rows(read)
                .whole(whole)
                .build();
        return Reading.of(table, inOrder());
    }

    /** Returns the findings in the order of the text. */
    private List<Finding> inOrder() {
        findings.sort(Comparator.comparingInt(
                finding -> finding.location().span().map(Span::start).orElse(0)));
        return findings;
    }

    private void find(Severity severity, String id, int start, int end, String message) {
        findings.add(Finding.builder()
                .severity(severity)
                .id("depositary-table." + id)
                .message(message)
                .location(text.locate(start, end))
                .build());
    }

    /** Returns the source with the day that the text prints, if it has none itself. */
    private Source dated() {
        if (layout == Layout.OAS) {
            return source;
        }
        Matcher printed = AS_AT.matcher(text.text());
        TableDates dates = new TableDates(TableDates.Order.DAY_FIRST, Optional.empty(), Optional.empty());
        Optional<LocalDate> day = printed.find()
                ? dates.in(printed.group(1)).stream().findFirst().flatMap(TableDates.Found::day)
                : Optional.empty();
        if (day.isEmpty()) {
            return source;
        }
        PartialDate date = PartialDate.of(day.get());
        if (source.asOf().isEmpty()) {
            return source.toBuilder().asOf(date).build();
        }
        if (!source.asOf().get().equals(date)) {
            find(
                    Severity.WARNING,
                    "as-of.differs",
                    printed.start(),
                    printed.end(),
                    "Expected the table to be of " + source.asOf().get() + " as is said but found that it prints "
                            + date);
        }
        return source;
    }

    /** Returns what reads dates, once it is known which of two figures is the month. */
    private TableDates dates(List<Line> lines, Source dated) {
        TableDates.Order order = TableDates.Order.stated(text.text());
        if (order == TableDates.Order.NOT_USED && layout == Layout.OAS) {
            TableColumns head = new TableColumns(layout, marks);
            lines.forEach(line -> head.take(line, false));
            order = head.isSpanish() ? TableDates.Order.DAY_FIRST : TableDates.Order.MONTH_FIRST;
        }
        TableDates dates = new TableDates(
                order,
                instrument.adoptedOn().flatMap(PartialDate::earliest),
                dated.asOf().flatMap(PartialDate::latest));
        if (order == TableDates.Order.NOT_USED) {
            dates.infer(AS_AT.matcher(text.text())
                            .replaceAll(day -> " ".repeat(day.group().length())))
                    .ifPresent(first -> find(
                            Severity.NOTE,
                            "date.order-inferred",
                            first.start(),
                            first.end(),
                            "Of the figures of dates, the " + first.what()
                                    + " is taken to come first, for some dates can only be read so"));
        }
        return dates;
    }

    private void compareTotal(Pattern printed, String what, int count) {
        Matcher total = printed.matcher(text.text());
        if (layout != Layout.OAS && total.find() && Integer.parseInt(total.group(1)) != count) {
            whole = false;
            find(
                    Severity.WARNING,
                    "total.differs",
                    total.start(),
                    total.end(),
                    "Expected " + total.group(1) + " " + what + " as the table says but found " + count);
        }
    }

    /** Tells whether the line says nothing but what the head matter is read for: the day and the totals. */
    static boolean isReadElsewhere(String line) {
        return AS_AT.matcher(line).lookingAt()
                || SIGNATORIES.matcher(line).find()
                || PARTIES.matcher(line).find();
    }
}
