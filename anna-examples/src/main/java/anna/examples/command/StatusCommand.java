package anna.examples.command;

import anna.account.Dossier;
import anna.actor.Actor;
import anna.fact.Language;
import anna.instrument.Instrument;
import anna.ratification.Certainty;
import anna.ratification.Route;
import anna.ratification.Standing;
import anna.ratification.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code anna status}: who has joined what on a day. */
@Command(
        name = "status",
        description = {"Tells where states stand towards instruments on a day, and why.", ""},
        mixinStandardHelpOptions = true,
        versionProvider = Anna.Version.class,
        footer = {
            "",
            "Without filters: every instrument whose status the data covers, and every member state of the "
                    + "OAS on that day, or every state of a dossier that knows of no such members.",
            "A status is none, signatory, consented, party, former-party, disputed or unknown. It is "
                    + "presumed after the horizon, the last day that a source covers. A route is a means of consent; "
                    + "untoc+accession goes by joining untoc as well.",
            "Columns of --csv and --tsv, and members of --json: instrument, state, status, certainty, deposited_on, in_force_from, "
                    + "horizon, routes, reason; with --explain also acts, attestations, articles, sources, each joined "
                    + "by semicolons."
        })
final class StatusCommand implements Callable<Integer> {

    static final List<String> HEADER = List.of(
            "instrument",
            "state",
            "status",
            "certainty",
            "deposited_on",
            "in_force_from",
            "horizon",
            "routes",
            "reason");

    private static final List<String> EXPLAINED = List.of("acts", "attestations", "articles", "sources");

    /** Up to so many rows, an answer for people gives the reasons unasked. */
    private static final int FEW = 6;

    private final Terminal terminal;
    private final Supplier<Dossier> data;

    @Option(names = "--on", required = true, paramLabel = "DATE", description = "The day, as 2011-06-07, or today.")
    private String on = "";

    @Option(
            names = "--instrument",
            paramLabel = "ID",
            description = "Only this instrument, by id (tip), identifier (hcch:28) or name; may be repeated.")
    private List<String> instruments = new ArrayList<>();

    @Option(
            names = "--state",
            paramLabel = "CODE",
            description = "Only this state, by alpha-3 or alpha-2 code or any name; may be repeated.")
    private List<String> states = new ArrayList<>();

    @Option(names = "--strict", description = "Counts what is only presumed as unknown.")
    private boolean strict;

    @Option(names = "--reasons", description = "Gives the reason of every row in the table for people.")
    private boolean reasons;

    @Option(
            names = "--explain",
            description = "Gives with every standing its reason, acts, articles, sources and horizon.")
    private boolean explain;

    @Mixin
    private Inquiry inquiry = new Inquiry();

    StatusCommand(Terminal terminal, Supplier<Dossier> data) {
        this.terminal = terminal;
        this.data = data;
    }

    @Override
    public Integer call() {
        LocalDate day = Lookup.day("--on", on, LocalDate.now(terminal.clock()));
        Inquiry.Asked asked = inquiry.of(data, terminal);
        Language language = asked.language();
        Dossier dossier = asked.dossier();
        Collection<String> which = instruments.isEmpty()
                ? dossier.ratifications().covered().stream()
                        .filter(instrument -> !dossier.statusNotCovered().contains(instrument))
                        .toList()
                : asked.instruments(instruments);
        Collection<String> who = states.isEmpty() ? asked.members(day) : asked.states(states);
        List<Standing> table = dossier.ratifications().table(which, who, day).stream()
                .map(standing -> strict ? standing.strict() : standing)
                .sorted(Comparator.comparing(Standing::instrument).thenComparing(Standing::actor))
                .toList();
        if (asked.byProgram() && explain) {
            inquiry.rows(
                    terminal,
                    joined(HEADER, EXPLAINED),
                    table.stream()
                            .map(row -> joined(cells(row, language), explained(row)))
                            .toList(),
                    asked);
        } else if (asked.byProgram()) {
            inquiry.rows(
                    terminal,
                    HEADER,
                    table.stream().map(row -> cells(row, language)).toList(),
                    asked);
        } else {
            asked.findings().warn(terminal);
            show(dossier, table, day, language);
            asked.findings().print(terminal);
        }
        warnOfUncovered(terminal, dossier, which, "status");
        return asked.findings().exitCode();
    }

    /** Says of which instruments no dated, complete source is at hand. */
    static void warnOfUncovered(Terminal terminal, Dossier dossier, Collection<String> which, String command) {
        for (String instrument : which) {
            if (dossier.statusNotCovered().contains(instrument)) {
                terminal.complain("anna " + command + ": no dated, complete source covers " + instrument
                        + "; unknown there means that the data does not say");
            }
        }
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static List<String> explained(Standing standing) {
        return List.of(
                String.join(";", Explanation.acts(standing)),
                String.join(";", Explanation.attestations(standing)),
                String.join(";", standing.articles()),
                String.join(";", Explanation.sources(standing)));
    }

    static List<String> cells(Standing standing, Language language) {
        return List.of(
                standing.instrument(),
                standing.actor(),
                standing.status().code(),
                standing.certainty().code(),
                text(standing.depositedOn()),
                text(standing.inForceFrom()),
                text(standing.horizon()),
                routes(standing, ";"),
                Explanation.reason(standing, language));
    }

    static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String routes(Standing standing, String joint) {
        return standing.routes().stream().map(Route::toText).collect(Collectors.joining(joint));
    }

    /** Returns the routes for people; that none is open, as for a protocol before its parent, is said. */
    static String ways(Standing standing) {
        boolean outside = standing.status() == Status.NONE || standing.status() == Status.SIGNATORY;
        return outside && standing.routes().isEmpty() ? "none open" : routes(standing, ", ");
    }

    private void show(Dossier dossier, List<Standing> table, LocalDate day, Language language) {
        Map<String, List<Standing>> byInstrument = table.stream()
                .collect(Collectors.groupingBy(Standing::instrument, LinkedHashMap::new, Collectors.toList()));
        boolean first = true;
        for (Map.Entry<String, List<Standing>> entry : byInstrument.entrySet()) {
            if (!first) {
                terminal.print();
            }
            first = false;
            List<Standing> rows = entry.getValue();
            String head = entry.getKey() + ": "
                    + dossier.instrument(entry.getKey())
                            .map(StatusCommand::name)
                            .orElse("");
            terminal.print(Width.cut(head, Terminal.COLUMNS));
            terminal.print("on " + day + sources(rows) + "; " + summary(rows));
            if (explain) {
                Explanation explanation = new Explanation(dossier, language);
                for (Standing row : rows) {
                    terminal.print();
                    explanation.print(terminal, row);
                }
                continue;
            }
            Grid grid = reasons || table.size() <= FEW
                    ? Grid.indented("State", "Status", "Deposited", "In force", "Ways to join", "Reason")
                    : Grid.indented("State", "", "Status", "Deposited", "In force", "Ways to join");
            for (Standing row : rows) {
                String status = row.status().code() + (row.certainty() == Certainty.PRESUMED ? " (presumed)" : "");
                if (reasons || table.size() <= FEW) {
                    grid.row(
                            row.actor(),
                            status,
                            text(row.depositedOn()),
                            text(row.inForceFrom()),
                            ways(row),
                            Explanation.reason(row, language));
                } else {
                    grid.row(
                            row.actor(),
                            dossier.actor(row.actor())
                                    .map(Actor::name)
                                    .map(name -> name.any())
                                    .orElse(""),
                            status,
                            text(row.depositedOn()),
                            text(row.inForceFrom()),
                            ways(row));
                }
            }
            grid.print(terminal);
        }
        if (table.isEmpty()) {
            terminal.print(
                    dossier.instruments().isEmpty()
                            ? "There is no instrument in the dossier."
                            : "No member state of the OAS on " + day);
        }
    }

    /** Returns the name to show of an instrument: the short one, else the full title. */
    static String name(Instrument instrument) {
        return instrument.shortTitle().orElse(instrument.title()).any();
    }

    static String sources(List<Standing> rows) {
        List<LocalDate> horizons = rows.stream()
                .map(Standing::horizon)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
        if (horizons.isEmpty()) {
            return ", no source covers a day";
        }
        LocalDate least = horizons.get(0);
        LocalDate last = horizons.get(horizons.size() - 1);
        return ", sources up to " + (least.equals(last) ? last : least + " to " + last);
    }

    /** Returns the number of rows by status, as {@code 30 party, 5 none}. */
    static String summary(List<Standing> rows) {
        List<String> counts = new ArrayList<>();
        for (Status status : Status.values()) {
            long number = rows.stream().filter(row -> row.status() == status).count();
            if (number > 0) {
                counts.add(number + " " + status.code());
            }
        }
        return Words.list(counts);
    }
}
