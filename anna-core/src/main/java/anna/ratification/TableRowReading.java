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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final TableRowWords words;
    private final TableRowFindings findings;
    private final List<Act> acts = new ArrayList<>();
    private boolean signed;
    private boolean joined;

    TableRowReading(Context context, TableRow row) {
        this.context = context;
        this.row = row;
        this.words = new TableRowWords(context, row);
        this.findings = new TableRowFindings(context, row);
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
        return findings.isWhole();
    }

    private void read() {
        String name = Finding.quote(row.name());
        if (row.actor().isEmpty()) {
            findings.doubtName(Severity.ERROR, "participant.unknown", "Expected the name of a state but found " + name);
        }
        if (row.isFootnoted()) {
            findings.note("footnote.left-out", "Marks of footnotes after " + name + " are left out");
        }
        if (row.isBracketed()) {
            findings.doubtName(
                    Severity.WARNING,
                    "row.bracketed",
                    "Expected a row but found one in brackets, " + name + "; no act is made of it");
        }
        if (row.isCut()) {
            findings.doubtName(
                    Severity.WARNING,
                    "row.cut",
                    "Expected the row of " + name + " to end before a line that is not understood, but that may be a"
                            + " part of it");
        }
        boolean empty = row.tokens().stream().allMatch(token -> token.kind() == TableToken.Kind.NUMBER);
        if (empty && !(listsEverybody() && row.actor().isPresent())) {
            findings.doubtName(Severity.WARNING, "row.empty", "Expected a date for " + name + " but found none");
        }
        noteNumbers();
        TableRowDates found = new TableRowDates(context, row, words, findings);
        List<TableToken> dates = found.inColumns();
        signed = found.areSeveralUnplaced();
        joined = found.areSeveralUnplaced();
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

    /** Reports the first of the figures that belong to footnotes. */
    private void noteNumbers() {
        if (context.layout() == Layout.HCCH) {
            return;
        }
        row.tokens().stream()
                .filter(token -> token.kind() == TableToken.Kind.NUMBER
                        && token.role().filter(Role::isOther).isEmpty())
                .findFirst()
                .ifPresent(token -> findings.find(
                        Severity.NOTE,
                        "footnote.left-out",
                        token,
                        "The mark of a footnote, " + Finding.quote(token.text()) + ", is left out"));
    }

    /** Reads a row of which each date has its mark behind it. */
    private void participant(List<TableToken> dates) {
        row.tokens().stream()
                .takeWhile(token -> !token.isDate())
                .filter(token -> token.isWord() && !words.isLeftOut(token))
                .forEach(findings::unknownMark);
        Map<TableToken, List<TableToken>> marks = dates.stream()
                .collect(Collectors.toMap(date -> date, words::marksAfter, (one, other) -> one, LinkedHashMap::new));
        signed |= dates.stream().anyMatch(date -> isIn(Role.SIGNED, date));
        marks.forEach((date, after) -> {
            joined |= !isIn(Role.SIGNED, date)
                    && after.stream().noneMatch(mark -> mark.text().equals("n"));
            if (after.size() > 1) {
                after.stream().skip(1).forEach(findings::unknownMark);
            } else if (isBracketed(date)) {
                findings.doubt(
                        Severity.WARNING,
                        "date.bracketed",
                        date,
                        "Expected a date but found one in brackets, " + Finding.quote(date.text())
                                + "; no act is made of it");
            } else {
                date.day().ifPresent(day -> {
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
                    findings.unclearColumn(date);
                } else {
                    findings.unknownMark(mark.orElseThrow());
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
                findings.missingMark(date);
            }
            return;
        }
        String code = context.marks().withoutFigures(mark.get().text());
        context.marks()
                .consent(code)
                .ifPresentOrElse(meaning -> consent(date, day, meaning, code), () -> findings.unknownMark(mark.get()));
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
            findings.find(
                    Severity.WARNING,
                    "signature.missing",
                    date,
                    "Expected a signature before a ratification but found none for " + Finding.quote(row.name())
                            + "; it may be an accession");
        }
        add(date, act);
    }

    /** Reads a row of which the kind of consent and the texts made with it have columns of their own. */
    private void others(List<TableToken> dates) {
        Optional<TableToken> kind = Optional.empty();
        List<TableToken> texts = new ArrayList<>();
        boolean ended = false;
        boolean unknown = false;
        for (TableToken token : row.tokens()) {
            if (!token.isWord() || words.isLeftOut(token)) {
                continue;
            }
            if (kind.isEmpty() && words.isKind(token)) {
                kind = Optional.of(token);
            } else if (context.marks().isText(token.text())) {
                texts.add(token);
            } else if (context.marks().isDenunciation(token.text())) {
                ended = true;
                findings.doubt(
                        Severity.ERROR,
                        "date.missing",
                        token,
                        "Expected a date of the denunciation with " + Finding.quote(token.text()) + " but found none");
            } else if (!context.marks().isInformation(token.text())) {
                findings.unknownMark(token);
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
        } else if (kind.isPresent() && consent.isEmpty() && findings.isWhole()) {
            missingDate(kind.get());
        } else if (consent.isEmpty() && placed.containsKey(Role.EFFECTIVE)) {
            findings.unclearColumn(placed.get(Role.EFFECTIVE));
        }
        texts.forEach(token -> texts(token, dates, day(placed, Role.CONSENT)));
    }

    private static Optional<LocalDate> day(Map<Role, TableToken> placed, Role role) {
        return Optional.ofNullable(placed.get(role)).flatMap(TableToken::day);
    }

    /** Adds the consent of which the kind stands in a column of its own. */
    private void typedConsent(TableToken date, Optional<TableToken> kind, Optional<LocalDate> effect) {
        Optional<LocalDate> day = date.day();
        if (day.isEmpty()) {
            return;
        }
        String code = kind.map(TableToken::text).orElse("");
        int before = acts.size();
        consent(date, day.get(), context.marks().consent(code).orElse(new Meaning(ActKind.Known.CONSENT, false)), code);
        if (kind.isEmpty()) {
            findings.missingMark(date);
        }
        effect.ifPresent(known -> acts.set(
                before,
                acts.get(before).toBuilder().effectiveOn(PartialDate.of(known)).build()));
    }

    /** Reports a kind without a date; one that continues what another state did has none on the page. */
    private void missingDate(TableToken kind) {
        boolean continues = context.layout() == Layout.HCCH && kind.text().equals("C");
        findings.doubt(
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
            findings.find(
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
            int at = words.indexOf(token);
            Optional<TableToken> beside =
                    dates.stream().filter(date -> words.indexOf(date) < at).reduce((one, other) -> other);
            if (beside.filter(date -> isIn(Role.SIGNED, date)).isPresent()) {
                beside.flatMap(TableToken::day).ifPresent(day -> act.signedOn(PartialDate.of(day)));
            } else if (beside.isPresent()) {
                deposit.ifPresent(day -> act.depositedOn(PartialDate.of(day)));
            }
        }
        add(token, act);
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
}
