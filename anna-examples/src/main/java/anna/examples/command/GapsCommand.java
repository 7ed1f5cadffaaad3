package anna.examples.command;

import anna.account.Dossier;
import anna.fact.Language;
import anna.ratification.Certainty;
import anna.ratification.Standing;
import anna.ratification.Status;
import anna.resolution.OperativeParagraph;
import anna.resolution.Resolution;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code anna gaps}: which states have not joined what a paragraph of a resolution asks them to join. */
@Command(
        name = "gaps",
        description = {"Tells which states are not parties to instruments on a day, and how they could join.", ""},
        mixinStandardHelpOptions = true,
        versionProvider = Anna.Version.class,
        footer = {
            "",
            "The instruments are those that a paragraph of a resolution names (--resolution with "
                    + "--paragraph), or those of --instrument. The states are the members of the OAS on the day, or "
                    + "those of --state. A state of which it is unknown whether it is a party is listed, as unknown.",
            "Columns of --csv and --tsv, and members of --json: instrument, state, status, certainty, deposited_on, in_force_from, "
                    + "horizon, routes, reason."
        })
final class GapsCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Supplier<Dossier> data;

    @Option(names = "--on", required = true, paramLabel = "DATE", description = "The day, as 2011-06-07, or today.")
    private String on = "";

    @Option(
            names = "--resolution",
            paramLabel = "SYMBOL",
            description = "The resolution, as 'AG/RES. 2686 (XLI-O/11)'.")
    private String resolution = "";

    @Option(
            names = "--paragraph",
            paramLabel = "NUMBER",
            description = "Its operative paragraph; without it, all that name instruments.")
    private String paragraph = "";

    @Option(
            names = "--instrument",
            paramLabel = "ID",
            description = "An instrument, by id (tip), identifier (hcch:28) or name; may be repeated.")
    private List<String> instruments = new ArrayList<>();

    @Option(
            names = "--state",
            paramLabel = "CODE",
            description = "Only this state, by alpha-3 or alpha-2 code or any name; may be repeated.")
    private List<String> states = new ArrayList<>();

    @Option(names = "--active", description = "Only the members that are not suspended on the day.")
    private boolean active;

    @Option(names = "--strict", description = "Counts what is only presumed as unknown.")
    private boolean strict;

    @Mixin
    private Inquiry inquiry = new Inquiry();

    GapsCommand(Terminal terminal, Supplier<Dossier> data) {
        this.terminal = terminal;
        this.data = data;
    }

    @Override
    public Integer call() {
        LocalDate day = Lookup.day("--on", on, LocalDate.now(terminal.clock()));
        Inquiry.Asked asked = inquiry.of(data, terminal);
        Language language = asked.language();
        Dossier dossier = asked.dossier();
        Collection<String> which = which(asked);
        if (active && !states.isEmpty()) {
            throw new Refusal("only one of --active and --state can be given");
        }
        Collection<String> who = !states.isEmpty()
                ? asked.states(states)
                : active ? dossier.members().activeOn("oas", day) : asked.members(day);
        List<Standing> gaps = dossier.ratifications().table(which, who, day).stream()
                .map(standing -> strict ? standing.strict() : standing)
                .filter(standing -> standing.status() != Status.PARTY)
                .toList();
        if (asked.byProgram()) {
            inquiry.rows(
                    terminal,
                    StatusCommand.HEADER,
                    gaps.stream().map(row -> StatusCommand.cells(row, language)).toList(),
                    asked);
        } else {
            asked.findings().warn(terminal);
            show(dossier, which, who.size(), gaps, day);
            asked.findings().print(terminal);
        }
        StatusCommand.warnOfUncovered(terminal, dossier, which, "gaps");
        return asked.findings().exitCode();
    }

    private Collection<String> which(Inquiry.Asked asked) {
        Dossier dossier = asked.dossier();
        if (resolution.isEmpty() == instruments.isEmpty()) {
            throw new Refusal("give either --resolution, best with --paragraph, or --instrument");
        }
        if (resolution.isEmpty()) {
            if (!paragraph.isEmpty()) {
                throw new Refusal("--paragraph needs --resolution");
            }
            return asked.instruments(instruments);
        }
        Resolution found = asked.lookup().resolution(resolution);
        List<OperativeParagraph> paragraphs = found.operative().stream()
                .filter(each -> paragraph.isEmpty() || each.number().equals(paragraph))
                .toList();
        String name = found.reference().map(Object::toString).orElse(resolution);
        if (paragraphs.isEmpty()) {
            throw new Refusal(
                    found.operative().isEmpty()
                            ? "the dossier has no paragraphs of " + name
                            : "there is no operative paragraph '" + paragraph + "' in " + name + "; there are "
                                    + found.operative().size());
        }
        Collection<String> named = paragraphs.stream()
                .flatMap(each -> each.instruments().stream())
                .filter(id -> dossier.instrument(id).isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
        if (named.isEmpty()) {
            throw new Refusal((paragraph.isEmpty() ? name : "paragraph " + paragraph + " of " + name)
                    + " names no instrument that the reference data knows");
        }
        return named;
    }

    private void show(Dossier dossier, Collection<String> which, int states, List<Standing> gaps, LocalDate day) {
        Map<String, List<Standing>> byInstrument = new LinkedHashMap<>();
        which.forEach(id -> byInstrument.put(id, new ArrayList<>()));
        gaps.forEach(gap -> byInstrument
                .computeIfAbsent(gap.instrument(), id -> new ArrayList<>())
                .add(gap));
        terminal.print("Not parties on " + day + ", of " + Words.count(states, "state") + " and "
                + Words.count(which.size(), "instrument") + ": " + Words.count(gaps.size(), "gap"));
        byInstrument.forEach((id, rows) -> {
            terminal.print();
            terminal.print(Width.cut(
                    id + ": " + dossier.instrument(id).map(StatusCommand::name).orElse(""), Terminal.COLUMNS));
            if (rows.isEmpty()) {
                terminal.print("all are parties");
                return;
            }
            terminal.print(
                    rows.size() + " of " + states + StatusCommand.sources(rows) + "; " + StatusCommand.summary(rows));
            Grid grid = Grid.indented("State", "", "Status", "Ways to join");
            for (Standing row : rows) {
                grid.row(
                        row.actor(),
                        dossier.actor(row.actor())
                                .map(actor -> actor.name().any())
                                .orElse(""),
                        row.status().code() + (row.certainty() == Certainty.PRESUMED ? " (presumed)" : ""),
                        StatusCommand.ways(row));
            }
            grid.print(terminal);
        });
    }
}
