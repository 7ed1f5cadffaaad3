package anna.ratification;

import anna.fact.PartialDate;
import anna.finding.Finding;
import anna.finding.Severity;
import anna.ratification.TableColumns.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The dates of one row of a depositary's table, and the columns that they belong to. */
final class TableRowDates {

    private final TableRowReading.Context context;
    private final TableRow row;
    private final TableRowWords words;
    private final TableRowFindings findings;
    private boolean severalUnplaced;

    TableRowDates(TableRowReading.Context context, TableRow row, TableRowWords words, TableRowFindings findings) {
        this.context = context;
        this.row = row;
        this.words = words;
        this.findings = findings;
    }

    /** Tells whether there are two dates or more of which the columns are not clear. */
    boolean areSeveralUnplaced() {
        return severalUnplaced;
    }

    /** Returns the dates, each with its column; none if that is not clear. */
    List<TableToken> inColumns() {
        List<TableToken> dates = understood();
        Set<Role> roles = new HashSet<>();
        if (dates.stream().allMatch(date -> date.role().filter(roles::add).isPresent())) {
            return dates;
        }
        boolean parted =
                dates.stream().anyMatch(date -> TableColumns.divider(date.line().text()) != 0);
        List<Role> order = parted ? List.of() : orderOf(dates);
        if (order.size() != dates.size()) {
            dates.stream().filter(date -> date.day().isPresent()).forEach(findings::unclearColumn);
            findings.doubt();
            severalUnplaced = dates.size() > 1;
            return List.of();
        }
        List<TableToken> placed = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            placed.add(dates.get(i).in(Optional.of(order.get(i))));
        }
        return placed;
    }

    /** Returns the columns of dates that stand beside one another without a trace of empty cells. */
    private List<Role> orderOf(List<TableToken> dates) {
        List<Role> columns = context.columns().dated();
        if (dates.size() == columns.size()) {
            return columns;
        }
        return switch (context.layout()) {
            case UNTC ->
                dates.size() == 1 && !words.marksAfter(dates.get(0)).isEmpty() ? List.of(Role.CONSENT) : List.of();
            case OAS -> dates.size() == 1 && words.kind().isPresent() ? List.of(Role.CONSENT) : List.of();
            case HCCH -> aroundTheType(dates);
        };
    }

    /** Returns the columns of dates before and after the type, which stands between the deposit and the effect. */
    private List<Role> aroundTheType(List<TableToken> dates) {
        Optional<TableToken> type = words.kind();
        if (type.isEmpty() || !context.columns().dated().equals(List.of(Role.SIGNED, Role.CONSENT, Role.EFFECTIVE))) {
            return List.of();
        }
        int at = row.tokens().indexOf(type.get());
        int before = (int)
                dates.stream().filter(date -> row.tokens().indexOf(date) < at).count();
        List<Role> roles = new ArrayList<>(
                switch (before) {
                    case 1 -> List.of(Role.CONSENT);
                    case 2 -> List.of(Role.SIGNED, Role.CONSENT);
                    default -> List.of();
                });
        if (dates.size() - before == 1) {
            roles.add(Role.EFFECTIVE);
        }
        return roles;
    }

    /** Returns the dates that are no part of a column that is left out; reports what is wrong with each. */
    private List<TableToken> understood() {
        Set<Integer> years = new TreeSet<>();
        List<TableToken> kept = new ArrayList<>();
        for (TableToken token : row.dates()) {
            Optional<Role> role = token.role();
            if (role.filter(Role.UNKNOWN::equals).isPresent()) {
                findings.unclearColumn(token);
                continue;
            } else if (role.isPresent() && !role.get().isDated()) {
                findings.find(
                        Severity.NOTE,
                        "date.left-out",
                        token,
                        "A date in a column of no dates, " + Finding.quote(token.text()) + ", is left out");
                continue;
            }
            TableDates.Found date = token.date().orElseThrow();
            date.problem().ifPresent(problem -> {
                String found = " but found " + Finding.quote(token.text());
                findings.doubt(Severity.ERROR, problem.id(), token, problem.expected() + found);
            });
            if (date.footnote()) {
                findings.find(
                        Severity.NOTE,
                        "footnote.left-out",
                        token,
                        "Figures of a footnote are run into the date " + Finding.quote(token.text()) + " and left out");
            }
            date.day().ifPresent(day -> {
                if (date.twoFigures()) {
                    years.add(day.getYear());
                }
                checkBounds(token, day);
            });
            kept.add(token);
        }
        if (!years.isEmpty()) {
            findings.note(
                    "year.completed",
                    "Years of two figures are taken for "
                            + years.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        return kept;
    }

    private void checkBounds(TableToken token, LocalDate day) {
        Optional<LocalDate> last =
                context.source().asOf().flatMap(PartialDate::latest).filter(day::isAfter);
        Optional<LocalDate> first =
                context.instrument().adoptedOn().flatMap(PartialDate::earliest).filter(day::isBefore);
        last.ifPresent(bound -> findings.doubt(
                Severity.WARNING,
                "date.after-table",
                token,
                "Expected a day not after that of the table, " + bound + ", but found " + day));
        first.ifPresent(bound -> findings.doubt(
                Severity.WARNING,
                "date.before-adoption",
                token,
                "Expected a day not before the adoption of the instrument, " + bound + ", but found " + day));
    }
}
