package anna.ratification;

import anna.fact.PartialDate;
import anna.fact.Provenance;
import anna.fact.Source;
import anna.finding.Finding;
import anna.finding.Severity;
import anna.instrument.Instrument;
import anna.ratification.DepositaryTable.Layout;
import anna.ratification.TableColumns.Role;
import anna.ratification.TableMarks.Meaning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The reading of one row of a depositary's table: the acts that it tells of, and what is wrong with it. */
final class TableRowReading {

    /** What a row needs to know of its table. */
    record Context(
            Layout layout,
            Instrument instrument,
            Source source,
            TableText text,
            TableColumns columns,
            TableMarks marks,
            List<Finding> findings) {}

    private final Context context;
    private final TableRow row;
    private final List<Act> acts = new ArrayList<>();
    private boolean whole = true;
    private boolean signed;
    private boolean joined;

    TableRowReading(Context context, TableRow row) {
        this.context = context;
        this.row = row;
        read();
    }

    /** Returns the acts; none without an actor. */
    List<Act> acts() {
        return row.actor().isPresent() && !row.isBracketed() ? acts : List.of();
    }

    /** Tells whether it tells of a signature, be it understood or not. */
    boolean isSigned() {
        return signed;
    }

    /** Tells whether it tells of a consent. */
    boolean isJoined() {
        return joined;
    }

    /** Tells whether all was understood. */
    boolean isWhole() {
        return whole;
    }

    private void read() {
        String name = Finding.quote(row.name());
        if (row.actor().isEmpty()) {
            doubtName(Severity.ERROR, "participant.unknown", "Expected the name of a state but found " + name);
        }
        if (row.isFootnoted()) {
            note("footnote.left-out", "Marks of footnotes after " + name + " are left out");
        }
        if (row.isBracketed()) {
            doubtName(
                    Severity.WARNING,
                    "row.bracketed",
                    "Expected a row but found one in brackets, " + name + "; no act is made of it");
        }
        if (row.isCut()) {
            doubtName(
                    Severity.WARNING,
                    "row.cut",
                    "Expected the row of " + name + " to end before a line that is not understood, but that may be a"
                            + " part of it");
        }
        boolean empty = row.tokens().stream().allMatch(token -> token.kind() == TableToken.Kind.NUMBER);
        if (empty && !(listsEverybody() && row.actor().isPresent())) {
            doubtName(Severity.WARNING, "row.empty", "Expected a date for " + name + " but found none");
        }
        noteNumbers();
        List<TableToken> dates = inColumns(understood());
        if (context.layout() == Layout.UNTC) {
            participant(dates);
        } else {
            others(dates);
        }
    }

    /** Tells whether the table has a row for every member, so that an empty one says that it did not act. */
    private boolean listsEverybody() {
        return context.layout() == Layout.OAS && context.columns().isNamed();
    }

    /** Returns the dates that are no part of a column that is left out; reports what is wrong with each. */
    private List<TableToken> understood() {
        Set<Integer> years = new TreeSet<>();
        List<TableToken> kept = new ArrayList<>();
        for (TableToken token : row.dates()) {
            Optional<Role> role = token.role();
            if (role.filter(Role.UNKNOWN::equals).isPresent()) {
                unclearColumn(token);
                continue;
            } else if (role.isPresent() && !role.get().isDated()) {
                find(
                        Severity.NOTE,
                        "date.left-out",
                        token,
                        "A date in a column of no dates, " + Finding.quote(token.text()) + ", is left out");
                continue;
            }
            TableDates.Found date = token.date().orElseThrow();
            date.problem().ifPresent(problem -> {
                String found = " but found " + Finding.quote(token.text());
                doubt(Severity.ERROR, problem.id(), token, problem.expected() + found);
            });
            if (date.footnote()) {
                find(
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
            note(
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
        last.ifPresent(bound -> doubt(
                Severity.WARNING,
                "date.after-table",
                token,
                "Expected a day not after that of the table, " + bound + ", but found " + day));
        first.ifPresent(bound -> doubt(
                Severity.WARNING,
                "date.before-adoption",
                token,
                "Expected a day not before the adoption of the instrument, " + bound + ", but found " + day));
    }

    /** Returns the dates, each with its column; none if that is not clear. */
    private List<TableToken> inColumns(List<TableToken> dates) {
        Set<Role> roles = new HashSet<>();
        if (dates.stream().allMatch(date -> date.role().filter(roles::add).isPresent())) {
            return dates;
        }
        boolean parted =
                dates.stream().anyMatch(date -> TableColumns.divider(date.line().text()) != 0);
        List<Role> order = parted ? List.of() : orderOf(dates);
        if (order.size() != dates.size()) {
            dates.stream().filter(date -> dayOf(date).isPresent()).forEach(this::unclearColumn);
            whole = false;
            signed |= dates.size() > 1;
            joined |= dates.size() > 1;
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
            case UNTC -> dates.size() == 1 && !marksAfter(dates.get(0)).isEmpty() ? List.of(Role.CONSENT) : List.of();
            case OAS -> dates.size() == 1 && kind().isPresent() ? List.of(Role.CONSENT) : List.of();
            case HCCH -> aroundTheType(dates);
        };
    }

    /** Returns the columns of dates before and after the type, which stands between the deposit and the effect. */
    private List<Role> aroundTheType(List<TableToken> dates) {
        Optional<TableToken> type = kind();
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

    private Optional<TableToken> kind() {
        return row.tokens().stream().filter(this::isKind).findFirst();
    }

    private boolean isKind(TableToken token) {
        boolean reference = context.marks().isText(token.text())
                && token.role().filter(Role.REFERENCE::equals).isPresent();
        return token.isWord()
                && !reference
                && context.marks().consent(token.text()).isPresent();
    }

    /** Returns the words between the date and the next one. */
    private List<TableToken> marksAfter(TableToken date) {
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
    private int indexOf(TableToken placed) {
        int at = 0;
        while (at < row.tokens().size()
                && !(row.tokens().get(at).start() == placed.start()
                        && row.tokens().get(at).line().equals(placed.line()))) {
            at++;
        }
        return at;
    }

    /** Tells whether a word stands in a column that is left out and is no mark. */
    private boolean isLeftOut(TableToken token) {
        return token.role().filter(Role::isOther).isPresent()
                && !context.marks().isOfARow(token.text());
    }

    /** Reads a row of which each date has its mark behind it. */
    private void participant(List<TableToken> dates) {
        row.tokens().stream()
                .takeWhile(token -> !token.isDate())
                .filter(token -> token.isWord() && !isLeftOut(token))
                .forEach(this::unknownMark);
        Map<TableToken, List<TableToken>> marks = dates.stream()
                .collect(Collectors.toMap(date -> date, this::marksAfter, (one, other) -> one, LinkedHashMap::new));
        signed |= dates.stream().anyMatch(date -> isIn(Role.SIGNED, date));
        marks.forEach((date, after) -> {
            joined |= !isIn(Role.SIGNED, date)
                    && after.stream().noneMatch(mark -> mark.text().equals("n"));
            if (after.size() > 1) {
                after.stream().skip(1).forEach(this::unknownMark);
            } else if (isBracketed(date)) {
                doubt(
                        Severity.WARNING,
                        "date.bracketed",
                        date,
                        "Expected a date but found one in brackets, " + Finding.quote(date.text())
                                + "; no act is made of it");
            } else {
                dayOf(date).ifPresent(day -> {
                    if (isIn(Role.SIGNED, date)) {
                        signature(date, day, after.stream().findFirst());
                    } else {
                        markedConsent(date, day, after.stream().findFirst());
                    }
                });
            }
        });
    }

    private static boolean isIn(Role role, TableToken date) {
        return date.role().filter(role::equals).isPresent();
    }

    private static boolean isBracketed(TableToken date) {
        int at = date.start() - 1;
        while (at >= 0 && Character.isWhitespace(date.line().text().charAt(at))) {
            at--;
        }
        return at >= 0 && date.line().text().charAt(at) == '[';
    }

    private static Optional<LocalDate> dayOf(TableToken date) {
        return date.date().flatMap(TableDates.Found::day);
    }

    private void signature(TableToken date, LocalDate day, Optional<TableToken> mark) {
        Act.Builder act = act(ActKind.Known.SIGNATURE).signedOn(PartialDate.of(day));
        String code =
                mark.map(token -> context.marks().withoutFigures(token.text())).orElse("");
        switch (code) {
            case "" -> add(date, act);
            case "d" -> add(date, act.printedKind("d").note("A succession to a signature."));
            case "s" -> {
                joined = true;
                add(
                        date,
                        act(ActKind.Known.CONSENT)
                                .depositedOn(PartialDate.of(day))
                                .printedKind("s")
                                .note("A definitive signature, which is consent."));
            }
            default -> {
                if (context.marks().consent(code).isPresent()) {
                    unclearColumn(date);
                } else {
                    unknownMark(mark.orElseThrow());
                }
            }
        }
    }

    /** Adds the consent that a mark behind the date tells, or that the head names without a mark. */
    private void markedConsent(TableToken date, LocalDate day, Optional<TableToken> mark) {
        if (mark.isEmpty()) {
            ActKind.Known kind = context.columns().unmarkedKind().orElse(ActKind.Known.CONSENT);
            consent(date, day, new Meaning(kind, false), "ratification");
            if (kind == ActKind.Known.CONSENT) {
                missingMark(date);
            }
            return;
        }
        String code = context.marks().withoutFigures(mark.get().text());
        context.marks()
                .consent(code)
                .ifPresentOrElse(meaning -> consent(date, day, meaning, code), () -> unknownMark(mark.get()));
    }

    /** Adds a consent; the kind of a ratification without a signature is not clear, and is kept as printed. */
    private void consent(TableToken date, LocalDate day, Meaning meaning, String printed) {
        boolean doubtful = meaning.kind() == ActKind.Known.RATIFICATION
                && !signed
                && context.columns().hasSignatures();
        Act.Builder act = act(meaning.kind());
        if (meaning.kind() == ActKind.Known.SUCCESSION) {
            act.notifiedOn(PartialDate.of(day));
        } else {
            act.depositedOn(PartialDate.of(day));
        }
        if (meaning.printed() || doubtful) {
            act.printedKind(printed);
        }
        if (doubtful) {
            find(
                    Severity.WARNING,
                    "signature.missing",
                    date,
                    "Expected a signature before a ratification but found none for " + Finding.quote(row.name())
                            + "; it may be an accession");
        }
        add(date, act);
    }

    private void missingMark(TableToken date) {
        doubt(
                Severity.WARNING,
                "mark.missing",
                date,
                "Expected a mark that tells the means of consent but found none after " + Finding.quote(date.text()));
    }

    /** Reads a row of which the kind of consent and the texts made with it have columns of their own. */
    private void others(List<TableToken> dates) {
        Optional<TableToken> kind = Optional.empty();
        List<TableToken> texts = new ArrayList<>();
        boolean ended = false;
        boolean unknown = false;
        for (TableToken token : row.tokens()) {
            if (!token.isWord() || isLeftOut(token)) {
                continue;
            }
            if (kind.isEmpty() && isKind(token)) {
                kind = Optional.of(token);
            } else if (context.marks().isText(token.text())) {
                texts.add(token);
            } else if (context.marks().isDenunciation(token.text())) {
                ended = true;
                doubt(
                        Severity.ERROR,
                        "date.missing",
                        token,
                        "Expected a date of the denunciation with " + Finding.quote(token.text()) + " but found none");
            } else if (!context.marks().isInformation(token.text())) {
                unknownMark(token);
                unknown |= isIn(Role.KIND, token);
            }
        }
        Map<Role, TableToken> placed = new EnumMap<>(Role.class);
        dates.forEach(date -> date.role().ifPresent(role -> placed.putIfAbsent(role, date)));
        Optional<TableToken> consent = Optional.ofNullable(placed.get(Role.CONSENT));
        signed |= placed.containsKey(Role.SIGNED);
        joined |= (consent.isPresent() || kind.isPresent()) && !ended;
        Optional<TableToken> signature = Optional.ofNullable(placed.get(Role.SIGNED));
        Optional<TableToken> enactment = Optional.ofNullable(placed.get(Role.INSTRUMENT));
        day(placed, Role.SIGNED)
                .ifPresent(day -> add(
                        signature.orElseThrow(), act(ActKind.Known.SIGNATURE).signedOn(PartialDate.of(day))));
        day(placed, Role.INSTRUMENT)
                .ifPresent(day -> add(
                        enactment.orElseThrow(),
                        act(ActKind.Known.DOMESTIC_RATIFICATION)
                                .enactedOn(PartialDate.of(day))
                                .note("The date of the instrument, not of its deposit.")));
        if (consent.isPresent() && !unknown) {
            typedConsent(consent.get(), kind, day(placed, Role.EFFECTIVE));
        } else if (kind.isPresent() && consent.isEmpty() && whole) {
            missingDate(kind.get());
        } else if (consent.isEmpty() && placed.containsKey(Role.EFFECTIVE)) {
            unclearColumn(placed.get(Role.EFFECTIVE));
        }
        texts.forEach(token -> texts(token, dates, day(placed, Role.CONSENT)));
    }

    private static Optional<LocalDate> day(Map<Role, TableToken> placed, Role role) {
        return Optional.ofNullable(placed.get(role)).flatMap(TableRowReading::dayOf);
    }

    /** Adds the consent of which the kind stands in a column of its own. */
    private void typedConsent(TableToken date, Optional<TableToken> kind, Optional<LocalDate> effect) {
        Optional<LocalDate> day = dayOf(date);
        if (day.isEmpty()) {
            return;
        }
        String code = kind.map(TableToken::text).orElse("");
        int before = acts.size();
        consent(date, day.get(), context.marks().consent(code).orElse(new Meaning(ActKind.Known.CONSENT, false)), code);
        if (kind.isEmpty()) {
            missingMark(date);
        }
        effect.ifPresent(known -> acts.set(
                before,
                acts.get(before).toBuilder().effectiveOn(PartialDate.of(known)).build()));
    }

    /** Reports a kind without a date; one that continues what another state did has none on the page. */
    private void missingDate(TableToken kind) {
        boolean continues = context.layout() == Layout.HCCH && kind.text().equals("C");
        doubt(
                continues ? Severity.WARNING : Severity.ERROR,
                "date.missing",
                kind,
                "Expected a date of deposit with " + Finding.quote(kind.text()) + " but found none"
                        + (continues ? "; no act is made of the continuation" : ""));
    }

    /** Adds the declarations and reservations that a mark stands for, dated where it is beside a date. */
    private void texts(TableToken token, List<TableToken> dates, Optional<LocalDate> deposit) {
        boolean left = false;
        for (String code : token.text().split("[,/&-]|(?<=[DR])(?=[DR])")) {
            String mark = code.replaceAll("\\d+", "");
            switch (mark) {
                case "R", "Res" -> text(token, ActKind.Known.RESERVATION, mark, dates, deposit);
                case "D" -> text(token, ActKind.Known.DECLARATION, mark, dates, deposit);
                default -> left = true;
            }
        }
        if (left) {
            find(
                    Severity.NOTE,
                    "mark.left-out",
                    token,
                    "Notifications and communications of the depositary are left out, " + Finding.quote(token.text()));
        }
    }

    private void text(
            TableToken token, ActKind.Known kind, String mark, List<TableToken> dates, Optional<LocalDate> deposit) {
        Act.Builder act = act(kind).printedKind(mark);
        if (context.layout() == Layout.OAS) {
            int at = indexOf(token);
            Optional<TableToken> beside =
                    dates.stream().filter(date -> indexOf(date) < at).reduce((one, other) -> other);
            if (beside.filter(date -> isIn(Role.SIGNED, date)).isPresent()) {
                beside.flatMap(TableRowReading::dayOf).ifPresent(day -> act.signedOn(PartialDate.of(day)));
            } else if (beside.isPresent()) {
                deposit.ifPresent(day -> act.depositedOn(PartialDate.of(day)));
            }
        }
        add(token, act);
    }

    /** Reports the first of the figures that belong to footnotes. */
    private void noteNumbers() {
        if (context.layout() == Layout.HCCH) {
            return;
        }
        row.tokens().stream()
                .filter(token -> token.kind() == TableToken.Kind.NUMBER
                        && token.role().filter(Role::isOther).isEmpty())
                .findFirst()
                .ifPresent(token -> find(
                        Severity.NOTE,
                        "footnote.left-out",
                        token,
                        "The mark of a footnote, " + Finding.quote(token.text()) + ", is left out"));
    }

    private void unknownMark(TableToken token) {
        doubt(
                Severity.ERROR,
                "mark.unknown",
                token,
                "Expected a mark of the layout " + context.layout().code() + " but found "
                        + Finding.quote(token.text()));
    }

    private void unclearColumn(TableToken date) {
        doubt(
                Severity.ERROR,
                "column.unclear",
                date,
                "Expected a date of which the column is clear but found " + Finding.quote(date.text()));
    }

    private Act.Builder act(ActKind.Known kind) {
        return Act.builder()
                .instrument(context.instrument().id())
                .actor(row.actor().orElse(""))
                .kind(ActKind.of(kind));
    }

    private void add(TableToken token, Act.Builder act) {
        acts.add(act.provenance(Provenance.builder()
                        .source(context.source().id())
                        .place("line " + token.line().number())
                        .build())
                .build());
    }

    /** Reports something for which the row is not wholly understood. */
    private void doubt(Severity severity, String id, TableToken token, String message) {
        whole = false;
        find(severity, id, token, message);
    }

    private void doubtName(Severity severity, String id, String message) {
        whole = false;
        find(severity, id, message);
    }

    private void note(String id, String message) {
        find(Severity.NOTE, id, message);
    }

    private void find(Severity severity, String id, TableToken token, String message) {
        context.findings().add(context.text().finding(severity, id, token.line(), token.start(), token.end(), message));
    }

    /** Reports something about the name, and so about the row. */
    private void find(Severity severity, String id, String message) {
        context.findings().add(context.text().finding(severity, id, row.line(), row.start(), row.end(), message));
    }
}
