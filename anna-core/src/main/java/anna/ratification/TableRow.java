package anna.ratification;

import anna.fact.PartialDate;
import anna.fact.Provenance;
import anna.fact.Source;
import anna.finding.Finding;
import anna.finding.Location;
import anna.finding.Severity;
import anna.instrument.Instrument;
import anna.ratification.DepositaryTable.Layout;
import anna.ratification.DepositaryTableReader.Line;
import anna.ratification.TableColumns.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One row of a depositary's table while it is read, and the acts that it tells of. */
final class TableRow {

    /** What a token is. */
    enum Kind {
        DATE,
        WORD,
        NUMBER,
        BLANK
    }

    /**
     * A date, a mark or another word of the row.
     *
     * @param text the token as printed, without brackets
     * @param role the column that it stands in, where that is known
     */
    record Token(
            Kind kind,
            String text,
            Line line,
            int start,
            int end,
            Optional<Role> role,
            Optional<TableDates.Found> date) {

        /** Returns the token of a word; none if it says nothing, as a comma. */
        static Optional<Token> of(Line line, int start, int end, Optional<Role> role) {
            String text = line.text().substring(start, end).replaceAll("^[\\[(,;.:]+|[\\]),;.:]+$", "");
            Kind kind;
            if (text.isEmpty()) {
                return Optional.empty();
            } else if (text.matches("[-–—_]+|n/?a")) {
                kind = Kind.BLANK;
            } else if (text.matches("[\\[\\]]?[\\d,;/()⁰¹²³⁴-⁹*†‡§]+[\\[\\]]?")) {
                kind = Kind.NUMBER;
            } else {
                kind = Kind.WORD;
            }
            return Optional.of(new Token(kind, text, line, start, end, role, Optional.empty()));
        }

        Token in(Role known) {
            return new Token(kind, text, line, start, end, Optional.of(known), date);
        }
    }

    /** What a row needs to know of its table. */
    record Context(
            Layout layout,
            Instrument instrument,
            Source source,
            boolean withoutRatification,
            Map<String, String> legend,
            List<Finding> findings,
            Locator locator) {}

    /** Makes a location of a place in a line. */
    interface Locator {
        Location locate(Line line, int start, int end);
    }

    /**
     * What a row tells.
     *
     * @param acts the acts; none without an actor
     * @param signed whether it tells of a signature, be it understood or not
     * @param joined whether it tells of a consent
     * @param whole whether all was understood
     */
    record Facts(List<Act> acts, boolean signed, boolean joined, boolean whole) {}

    private record Meaning(ActKind.Known kind, boolean printed) {}

    private static final Map<String, Meaning> UNTC = Map.of(
            "A", new Meaning(ActKind.Known.ACCEPTANCE, false),
            "AA", new Meaning(ActKind.Known.APPROVAL, false),
            "a", new Meaning(ActKind.Known.ACCESSION, false),
            "d", new Meaning(ActKind.Known.SUCCESSION, false),
            "c", new Meaning(ActKind.Known.CONSENT, true),
            "s", new Meaning(ActKind.Known.CONSENT, true),
            "P", new Meaning(ActKind.Known.CONSENT, true),
            "n", new Meaning(ActKind.Known.PROVISIONAL_APPLICATION, false));

    private static final Map<String, Meaning> OAS = Map.of(
            "RA", new Meaning(ActKind.Known.RATIFICATION, false),
            "AC", new Meaning(ActKind.Known.ACCEPTANCE, false),
            "AD", new Meaning(ActKind.Known.ACCESSION, false));

    private static final Map<String, Meaning> HCCH = Map.of(
            "R", new Meaning(ActKind.Known.RATIFICATION, false),
            "A", new Meaning(ActKind.Known.ACCESSION, false),
            "A*", new Meaning(ActKind.Known.ACCESSION, true),
            "A**", new Meaning(ActKind.Known.ACCESSION, true),
            "Su", new Meaning(ActKind.Known.SUCCESSION, false),
            "C", new Meaning(ActKind.Known.CONSENT, true),
            "Ac", new Meaning(ActKind.Known.ACCEPTANCE, false),
            "Ap", new Meaning(ActKind.Known.APPROVAL, false));

    private static final Set<String> INFORMATION = Set.of("Yes", "YES", "Sí", "Si", "SI", "SÍ", "X", "x");
    private static final Pattern RUN_IN = Pattern.compile("(AA|[AadcsPn])(\\d{1,2})");
    private static final Pattern OAS_TEXTS = Pattern.compile("[DR](?:[/,&-]?[DR])?\\d{0,2}");
    private static final Pattern HCCH_TEXTS = Pattern.compile("(?:Res|DC|D|N)(?:[,/](?:Res|DC|D|N))*");

    private final String name;
    private final Optional<String> actor;
    private final Line line;
    private final int start;
    private final int end;
    private final boolean bracketed;
    private final List<Token> tokens = new ArrayList<>();
    private boolean footnoted;
    private int cells;
    private int lastLine;

    TableRow(String name, Optional<String> actor, Line line, int start, int end, boolean bracketed) {
        this.name = name;
        this.actor = actor;
        this.line = line;
        this.start = Math.min(start, end);
        this.end = end;
        this.bracketed = bracketed;
        this.lastLine = line.number();
    }

    static TableRow join(String name, Optional<String> actor, List<TableRow> parts) {
        TableRow first = parts.get(0);
        TableRow joined = new TableRow(name, actor, first.line, first.start, first.end, first.bracketed);
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

    List<Token> tokens() {
        return tokens;
    }

    int cells() {
        return cells;
    }

    int lastLine() {
        return lastLine;
    }

    void add(Token token) {
        tokens.add(token);
        lastLine = Math.max(lastLine, token.line().number());
    }

    void addCells(int more) {
        cells += more;
    }

    void footnoted(boolean left) {
        footnoted |= left;
    }

    /** Tells whether the word is one of those that stand in a row of the layout beside the name and the dates. */
    static boolean isMark(Layout layout, String printed) {
        String word = printed.replaceAll("^[(,;.:\\[]+|[),;.:\\]]+$", "");
        if (word.isEmpty() || word.matches("[-–—_\\d,;/()⁰¹²³⁴-⁹*†‡§]+")) {
            return true;
        }
        return switch (layout) {
            case UNTC -> UNTC.containsKey(word) || RUN_IN.matcher(word).matches();
            case OAS -> OAS.containsKey(word) || OAS_TEXTS.matcher(word).matches() || INFORMATION.contains(word);
            case HCCH -> HCCH.containsKey(word) || HCCH_TEXTS.matcher(word).matches();
        };
    }

    /** Makes the acts of the row and reports what is wrong with it. */
    Facts facts(Context context) {
        return new Interpretation(context).facts();
    }

    /** The reading of this row in its table. */
    private final class Interpretation {

        private final Context context;
        private final List<Act> acts = new ArrayList<>();
        private final Set<Integer> years = new HashSet<>();
        private boolean whole = true;
        private boolean signed;
        private boolean joined;

        Interpretation(Context context) {
            this.context = context;
        }

        Facts facts() {
            if (actor.isEmpty()) {
                whole = false;
                find(
                        Severity.ERROR,
                        "depositary-table.participant.unknown",
                        line,
                        start,
                        end,
                        "Expected the name of a state but found " + Finding.quote(name));
            }
            if (footnoted) {
                find(
                        Severity.NOTE,
                        "depositary-table.footnote.left-out",
                        line,
                        start,
                        end,
                        "Marks of footnotes after " + Finding.quote(name) + " are left out");
            }
            if (bracketed) {
                whole = false;
                find(
                        Severity.WARNING,
                        "depositary-table.row.bracketed",
                        line,
                        start,
                        end,
                        "Expected a row but found one in brackets, " + Finding.quote(name) + "; no act is made of it");
            }
            List<Token> dates = dates();
            if (tokens.stream().allMatch(token -> token.kind() == Kind.NUMBER)) {
                whole = false;
                if (actor.isPresent()) {
                    find(
                            Severity.WARNING,
                            "depositary-table.row.empty",
                            line,
                            start,
                            end,
                            "Expected a date for " + Finding.quote(name) + " but found none");
                }
            }
            List<Token> placed = placed(dates);
            if (placed.size() == dates.size()) {
                if (context.layout() == Layout.UNTC) {
                    participants(placed);
                } else {
                    others(placed);
                }
            }
            if (!years.isEmpty()) {
                find(
                        Severity.NOTE,
                        "depositary-table.year.completed",
                        line,
                        start,
                        end,
                        "Years of two figures are taken for "
                                + years.stream().sorted().map(String::valueOf).collect(Collectors.joining(", ")));
            }
            List<Act> kept = actor.isPresent() && !bracketed ? acts : List.of();
            return new Facts(kept, signed, joined, whole);
        }

        private List<Token> dates() {
            List<Token> dates =
                    tokens.stream().filter(token -> token.kind() == Kind.DATE).toList();
            for (Token token : dates) {
                TableDates.Found date = token.date().orElseThrow();
                date.problem().ifPresent(problem -> {
                    whole = false;
                    find(Severity.ERROR, idOf(problem), token, messageOf(problem, token.text()));
                });
                if (date.footnote()) {
                    find(
                            Severity.NOTE,
                            "depositary-table.footnote.left-out",
                            token,
                            "Figures of a footnote are run into the date " + Finding.quote(token.text())
                                    + " and left out");
                }
                date.day().ifPresent(day -> {
                    if (date.twoFigures()) {
                        years.add(day.getYear());
                    }
                    checkBounds(token, day);
                });
            }
            return dates;
        }

        private void checkBounds(Token token, LocalDate day) {
            context.source()
                    .asOf()
                    .flatMap(PartialDate::latest)
                    .filter(day::isAfter)
                    .ifPresent(last -> {
                        whole = false;
                        find(
                                Severity.WARNING,
                                "depositary-table.date.after-table",
                                token,
                                "Expected a day not after that of the table, " + last + ", but found " + day);
                    });
            context.instrument()
                    .adoptedOn()
                    .flatMap(PartialDate::earliest)
                    .filter(day::isBefore)
                    .ifPresent(first -> {
                        whole = false;
                        find(
                                Severity.WARNING,
                                "depositary-table.date.before-adoption",
                                token,
                                "Expected a day not before the adoption of the instrument, " + first + ", but found "
                                        + day);
                    });
        }

        private static String idOf(TableDates.Problem problem) {
            return switch (problem) {
                case NONEXISTENT -> "depositary-table.date.nonexistent";
                case AMBIGUOUS -> "depositary-table.date.ambiguous";
                case UNKNOWN_MONTH, UNKNOWN_ORDER -> "depositary-table.date.malformed";
                case UNKNOWN_CENTURY -> "depositary-table.year.unclear";
            };
        }

        private static String messageOf(TableDates.Problem problem, String text) {
            String found = " but found " + Finding.quote(text);
            return switch (problem) {
                case NONEXISTENT -> "Expected a day that exists" + found;
                case AMBIGUOUS -> "Expected a date apart from the figures of a footnote" + found;
                case UNKNOWN_MONTH -> "Expected a date with a month" + found;
                case UNKNOWN_ORDER -> "Expected a date with the month in letters" + found;
                case UNKNOWN_CENTURY ->
                    "Expected a year of four figures, as the day of the table is not known," + found;
            };
        }

        /** Returns the dates, each with its column; fewer if that is not clear. */
        private List<Token> placed(List<Token> dates) {
            Set<Role> roles = new HashSet<>();
            if (dates.stream().allMatch(date -> date.role().filter(roles::add).isPresent())) {
                return dates;
            }
            List<Role> order = switch (context.layout()) {
                case UNTC -> participantRoles(dates);
                case OAS -> oasRoles(dates);
                case HCCH -> hagueRoles(dates);
            };
            if (order.isEmpty()) {
                whole = false;
                dates.stream()
                        .filter(date ->
                                date.date().flatMap(TableDates.Found::day).isPresent())
                        .forEach(date -> find(
                                Severity.ERROR,
                                "depositary-table.column.unclear",
                                date,
                                "Expected a date of which the column is clear but found "
                                        + Finding.quote(date.text())));
                signed |= dates.size() > 1;
                joined |= dates.size() > 1;
                return List.of();
            }
            List<Token> placed = new ArrayList<>();
            for (int i = 0; i < dates.size(); i++) {
                placed.add(dates.get(i).in(order.get(i)));
            }
            return placed;
        }

        private List<Role> participantRoles(List<Token> dates) {
            if (dates.size() == 2) {
                return List.of(Role.SIGNED, Role.CONSENT);
            }
            return dates.size() == 1 && !marksAfter(dates.get(0)).isEmpty() ? List.of(Role.CONSENT) : List.of();
        }

        private List<Role> oasRoles(List<Token> dates) {
            boolean kind = tokens.stream().anyMatch(token -> isConsentMark(token.text()));
            return switch (dates.size()) {
                case 3 -> List.of(Role.SIGNED, Role.INSTRUMENT, Role.CONSENT);
                case 1 -> kind ? List.of(Role.CONSENT) : List.of();
                default -> List.of();
            };
        }

        private List<Role> hagueRoles(List<Token> dates) {
            Optional<Token> kind = tokens.stream()
                    .filter(token -> token.kind() == Kind.WORD && HCCH.containsKey(token.text()))
                    .findFirst();
            if (kind.isEmpty()) {
                return dates.size() == 3 ? List.of(Role.SIGNED, Role.CONSENT, Role.EFFECTIVE) : List.of();
            }
            int before = (int) dates.stream()
                    .filter(date -> tokens.indexOf(date) < tokens.indexOf(kind.get()))
                    .count();
            List<Role> roles = new ArrayList<>();
            if (before == 2) {
                roles.add(Role.SIGNED);
            }
            if (before == 1 || before == 2) {
                roles.add(Role.CONSENT);
            }
            if (dates.size() - before == 1) {
                roles.add(Role.EFFECTIVE);
            }
            return roles.size() == dates.size() ? roles : List.of();
        }

        /** Returns the words between the date and the next one. */
        private List<Token> marksAfter(Token date) {
            List<Token> marks = new ArrayList<>();
            int at = tokens.indexOf(date) + 1;
            while (at < tokens.size() && tokens.get(at).kind() != Kind.DATE) {
                if (tokens.get(at).kind() == Kind.WORD) {
                    marks.add(tokens.get(at));
                }
                at++;
            }
            return marks;
        }

        private void participants(List<Token> dates) {
            noteNumbers();
            int firstDate = dates.isEmpty() ? tokens.size() : indexOf(dates.get(0));
            tokens.subList(0, firstDate).stream()
                    .filter(token -> token.kind() == Kind.WORD)
                    .forEach(this::unknownMark);
            for (Token date : dates) {
                boolean signature = date.role().orElseThrow() == Role.SIGNED;
                signed |= signature;
                List<Token> marks = marksAfter(tokens.get(indexOf(date)));
                joined |= !signature
                        && marks.stream().noneMatch(mark -> mark.text().equals("n"));
                Optional<LocalDate> day = date.date().flatMap(TableDates.Found::day);
                if (marks.size() > 1) {
                    marks.stream().skip(1).forEach(this::unknownMark);
                } else if (isBracketed(date)) {
                    whole = false;
                    find(
                            Severity.WARNING,
                            "depositary-table.date.bracketed",
                            date,
                            "Expected a date but found one in brackets, " + Finding.quote(date.text())
                                    + "; no act is made of it");
                } else if (day.isPresent()) {
                    participant(date, day.get(), signature, marks.stream().findFirst());
                }
            }
        }

        private int indexOf(Token placed) {
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.get(i).start() == placed.start()
                        && tokens.get(i).line().equals(placed.line())) {
                    return i;
                }
            }
            return tokens.size();
        }

        private boolean isBracketed(Token date) {
            String before = date.line().text().substring(0, date.start()).stripTrailing();
            return before.endsWith("[");
        }

        private void participant(Token date, LocalDate day, boolean signature, Optional<Token> mark) {
            Optional<String> code = mark.map(Token::text).map(text -> {
                Matcher run = RUN_IN.matcher(text);
                return run.matches() ? run.group(1) : text;
            });
            if (code.isPresent() && !UNTC.containsKey(code.get())) {
                unknownMark(mark.orElseThrow());
            } else if (signature && code.isEmpty()) {
                add(date, act(ActKind.Known.SIGNATURE).signedOn(PartialDate.of(day)));
            } else if (signature && code.get().equals("d")) {
                add(
                        date,
                        act(ActKind.Known.SIGNATURE)
                                .signedOn(PartialDate.of(day))
                                .printedKind("d")
                                .note("A succession to a signature."));
            } else if (signature && code.get().equals("s")) {
                joined = true;
                add(
                        date,
                        act(ActKind.Known.CONSENT)
                                .depositedOn(PartialDate.of(day))
                                .printedKind("s")
                                .note("A definitive signature, which is consent."));
            } else if (signature) {
                unclearColumn(date);
            } else if (code.isEmpty()) {
                ratification(date, day, "ratification", context.withoutRatification());
            } else {
                Meaning meaning = UNTC.get(code.get());
                Act.Builder act = act(meaning.kind());
                if (meaning.kind() == ActKind.Known.SUCCESSION) {
                    act.notifiedOn(PartialDate.of(day));
                } else {
                    act.depositedOn(PartialDate.of(day));
                }
                if (meaning.printed()) {
                    act.printedKind(code.get());
                }
                add(date, act);
            }
        }

        /** Adds a ratification as it is printed; the kind of one without a signature is not clear. */
        private void ratification(Token date, LocalDate day, String printed, boolean notListed) {
            Act.Builder act = act(notListed ? ActKind.Known.CONSENT : ActKind.Known.RATIFICATION)
                    .depositedOn(PartialDate.of(day));
            if (notListed) {
                whole = false;
                find(
                        Severity.WARNING,
                        "depositary-table.mark.missing",
                        date,
                        "Expected a mark that tells the means of consent but found none after "
                                + Finding.quote(date.text()));
            } else if (!signed) {
                act.printedKind(printed);
                find(
                        Severity.WARNING,
                        "depositary-table.signature.missing",
                        date,
                        "Expected a signature before a ratification but found none for " + Finding.quote(name)
                                + "; it may be an accession");
            }
            add(date, act);
        }

        private boolean isConsentMark(String text) {
            return context.layout() == Layout.OAS ? OAS.containsKey(text) : HCCH.containsKey(text);
        }

        /** Reads a row of which the kind of consent and the texts made with it have columns of their own. */
        private void others(List<Token> dates) {
            Optional<Token> kind = Optional.empty();
            List<Token> texts = new ArrayList<>();
            for (Token token : tokens) {
                if (token.kind() != Kind.WORD) {
                    continue;
                }
                boolean text = (context.layout() == Layout.OAS ? OAS_TEXTS : HCCH_TEXTS)
                        .matcher(token.text())
                        .matches();
                boolean consent = isConsentMark(token.text())
                        && !(text && token.role().filter(Role.REFERENCE::equals).isPresent());
                if (consent && kind.isEmpty()) {
                    kind = Optional.of(token);
                } else if (text) {
                    texts.add(token);
                } else if (!(context.layout() == Layout.OAS && INFORMATION.contains(token.text()))) {
                    unknownMark(token);
                    if (kind.isEmpty() && token.role().filter(Role.KIND::equals).isPresent()) {
                        kind = Optional.of(token);
                    }
                }
            }
            if (context.layout() == Layout.OAS) {
                noteNumbers();
            }
            Optional<Token> signature = in(Role.SIGNED, dates);
            Optional<Token> instrument = in(Role.INSTRUMENT, dates);
            Optional<Token> consent = in(Role.CONSENT, dates);
            Optional<Token> effect = in(Role.EFFECTIVE, dates);
            signed = signature.isPresent();
            joined = consent.isPresent() || kind.isPresent();
            signature.ifPresent(date -> day(date)
                    .ifPresent(day -> add(date, act(ActKind.Known.SIGNATURE).signedOn(PartialDate.of(day)))));
            instrument.ifPresent(date -> day(date)
                    .ifPresent(day -> add(
                            date,
                            act(ActKind.Known.DOMESTIC_RATIFICATION)
                                    .enactedOn(PartialDate.of(day))
                                    .note("The date of the instrument, not of its deposit."))));
            Optional<Token> meant = kind;
            if (consent.isPresent()) {
                day(consent.get()).ifPresent(day -> consent(consent.get(), day, meant, effect));
            } else if (kind.isPresent()) {
                whole = false;
                find(
                        Severity.ERROR,
                        "depositary-table.date.missing",
                        kind.get(),
                        "Expected a date of deposit with "
                                + Finding.quote(kind.get().text()) + " but found none");
            } else {
                effect.ifPresent(this::unclearColumn);
            }
            texts.forEach(token -> texts(token, dates));
        }

        private static Optional<Token> in(Role role, List<Token> dates) {
            return dates.stream()
                    .filter(date -> date.role().orElseThrow() == role)
                    .findFirst();
        }

        private static Optional<LocalDate> day(Token date) {
            return date.date().flatMap(TableDates.Found::day);
        }

        private void consent(Token date, LocalDate day, Optional<Token> mark, Optional<Token> effect) {
            if (mark.isPresent() && !isConsentMark(mark.get().text())) {
                return;
            }
            int before = acts.size();
            if (mark.isEmpty()) {
                ratification(date, day, "", true);
            } else {
                String code = mark.get().text();
                Meaning meaning = meaning(code);
                if (meaning.kind() == ActKind.Known.RATIFICATION) {
                    ratification(date, day, code, false);
                } else {
                    Act.Builder act = act(meaning.kind());
                    if (meaning.kind() == ActKind.Known.SUCCESSION) {
                        act.notifiedOn(PartialDate.of(day));
                    } else {
                        act.depositedOn(PartialDate.of(day));
                    }
                    if (meaning.printed()) {
                        act.printedKind(code);
                    }
                    add(date, act);
                }
            }
            effect.flatMap(Interpretation::day).ifPresent(known -> {
                Act made = acts.remove(before);
                acts.add(
                        before,
                        made.toBuilder().effectiveOn(PartialDate.of(known)).build());
            });
        }

        /** Returns what a mark means, by the legend in the text if it has one. */
        private Meaning meaning(String code) {
            if (context.layout() == Layout.HCCH) {
                return HCCH.get(code);
            }
            String word = context.legend().getOrDefault(code, "");
            ActKind.Known kind = word.startsWith("RATIF")
                    ? ActKind.Known.RATIFICATION
                    : word.startsWith("ACCEPT") || word.startsWith("ACEPT")
                            ? ActKind.Known.ACCEPTANCE
                            : word.startsWith("ACCES") || word.startsWith("ADH")
                                    ? ActKind.Known.ACCESSION
                                    : OAS.get(code).kind();
            return new Meaning(kind, kind != OAS.get(code).kind());
        }

        /** Adds the declaration or reservation that a mark stands for, dated where it is beside a date. */
        private void texts(Token token, List<Token> dates) {
            boolean left = false;
            for (String code : token.text().split("[,/&-]|(?<=[DR])(?=[DR])")) {
                String mark = code.replaceAll("\\d+", "");
                ActKind.Known kind = mark.equals("R") || mark.equals("Res")
                        ? ActKind.Known.RESERVATION
                        : mark.equals("D") ? ActKind.Known.DECLARATION : ActKind.Known.OBJECTION;
                if (kind == ActKind.Known.OBJECTION) {
                    left = true;
                    continue;
                }
                Act.Builder act = act(kind).printedKind(mark);
                if (context.layout() == Layout.OAS) {
                    Optional<Token> beside = dates.stream()
                            .filter(date -> indexOf(date) < indexOf(token))
                            .reduce((one, other) -> other);
                    beside.filter(date -> date.role().orElseThrow() == Role.SIGNED)
                            .flatMap(Interpretation::day)
                            .ifPresent(day -> act.signedOn(PartialDate.of(day)));
                    if (beside.filter(date -> date.role().orElseThrow() != Role.SIGNED)
                            .isPresent()) {
                        in(Role.CONSENT, dates)
                                .flatMap(Interpretation::day)
                                .ifPresent(day -> act.depositedOn(PartialDate.of(day)));
                    }
                }
                add(token, act);
            }
            if (left) {
                find(
                        Severity.NOTE,
                        "depositary-table.mark.left-out",
                        token,
                        "Notifications and communications of the depositary are left out, "
                                + Finding.quote(token.text()));
            }
        }

        private void noteNumbers() {
            tokens.stream()
                    .filter(token -> token.kind() == Kind.NUMBER)
                    .findFirst()
                    .ifPresent(token -> find(
                            Severity.NOTE,
                            "depositary-table.footnote.left-out",
                            token,
                            "The mark of a footnote, " + Finding.quote(token.text()) + ", is left out"));
        }

        private void unknownMark(Token token) {
            whole = false;
            find(
                    Severity.ERROR,
                    "depositary-table.mark.unknown",
                    token,
                    "Expected a mark of the layout " + context.layout().code() + " but found "
                            + Finding.quote(token.text()));
        }

        private void unclearColumn(Token date) {
            whole = false;
            find(
                    Severity.ERROR,
                    "depositary-table.column.unclear",
                    date,
                    "Expected a date of which the column is clear but found " + Finding.quote(date.text()));
        }

        private Act.Builder act(ActKind.Known kind) {
            return Act.builder()
                    .instrument(context.instrument().id())
                    .actor(actor.orElse(""))
                    .kind(ActKind.of(kind));
        }

        private void add(Token token, Act.Builder act) {
            acts.add(act.provenance(Provenance.builder()
                            .source(context.source().id())
                            .place("line " + token.line().number())
                            .build())
                    .build());
        }

        private void find(Severity severity, String id, Token token, String message) {
            find(severity, id, token.line(), token.start(), token.end(), message);
        }

        private void find(Severity severity, String id, Line at, int from, int to, String message) {
            context.findings()
                    .add(Finding.builder()
                            .severity(severity)
                            .id(id)
                            .message(message)
                            .location(context.locator().locate(at, from, Math.max(from, to)))
                            .build());
        }
    }
}
