package anna.examples.command;

import anna.account.Dossier;
import anna.fact.Language;
import anna.ratification.Certainty;
import anna.ratification.Ratifications;
import anna.ratification.Standing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code anna timeline}: every change of where states stand towards an instrument. */
@Command(
        name = "timeline",
        description = {"Tells on which days the standing of states towards an instrument changed, and why.", ""},
        mixinStandardHelpOptions = true,
        versionProvider = Anna.Version.class,
        footer = {
            "",
            "Without --state: every state of which a change is recorded.",
            "Columns of --csv and --tsv, and members of --json: instrument, state, from, status, certainty, reason; from is empty "
                    + "for what was so before the first change, and a state without a change has no row."
        })
final class TimelineCommand implements Callable<Integer> {

    private static final List<String> HEADER = List.of("instrument", "state", "from", "status", "certainty", "reason");

    private final Terminal terminal;
    private final Supplier<Dossier> data;

    @Option(
            names = "--instrument",
            required = true,
            paramLabel = "ID",
            description = "The instrument, by id (tip), identifier (hcch:28) or name.")
    private String instrument = "";

    @Option(
            names = "--state",
            paramLabel = "CODE",
            description = "Only this state, by alpha-3 or alpha-2 code or any name; may be repeated.")
    private List<String> states = new ArrayList<>();

    @Mixin
    private Inquiry inquiry = new Inquiry();

    TimelineCommand(Terminal terminal, Supplier<Dossier> data) {
        this.terminal = terminal;
        this.data = data;
    }

    @Override
    public Integer call() {
        Inquiry.Asked asked = inquiry.of(data, terminal);
        Language language = asked.language();
        Dossier dossier = asked.dossier();
        String which = asked.lookup().instrument(instrument);
        Collection<String> who = states.isEmpty() ? recorded(dossier, which) : asked.states(states);
        Ratifications ratifications = dossier.ratifications();
        Map<String, List<Standing>> timelines = new LinkedHashMap<>();
        who.forEach(state -> timelines.put(state, ratifications.timeline(which, state)));
        if (states.isEmpty()) {
            timelines.values().removeIf(List::isEmpty);
        }
        if (asked.byProgram()) {
            List<List<String>> rows = new ArrayList<>();
            timelines.forEach((state, timeline) -> {
                for (int i = 0; i < timeline.size(); i++) {
                    rows.add(cells(timeline.get(i), i == 0, language));
                }
            });
            inquiry.rows(terminal, HEADER, rows, asked);
        } else {
            asked.findings().warn(terminal);
            show(dossier, which, timelines, language);
            asked.findings().print(terminal);
        }
        StatusCommand.warnOfUncovered(terminal, dossier, List.of(which), "timeline");
        return asked.findings().exitCode();
    }

    private static Collection<String> recorded(Dossier dossier, String instrument) {
        return Stream.concat(
                        dossier.acts().stream()
                                .filter(act -> act.instrument().equals(instrument))
                                .map(act -> act.actor()),
                        dossier.attestations().stream()
                                .filter(attestation -> attestation.instrument().equals(instrument))
                                .flatMap(attestation -> attestation.actors().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> cells(Standing standing, boolean first, Language language) {
        return List.of(
                standing.instrument(),
                standing.actor(),
                first ? "" : standing.on().toString(),
                standing.status().code(),
                standing.certainty().code(),
                Explanation.reason(standing, language));
    }

    private void show(Dossier dossier, String which, Map<String, List<Standing>> timelines, Language language) {
        terminal.print(Width.cut(
                which + ": "
                        + dossier.instrument(which).map(StatusCommand::name).orElse(""),
                Terminal.COLUMNS));
        timelines.forEach((state, timeline) -> {
            terminal.print();
            terminal.print(state
                    + dossier.actor(state)
                            .map(actor -> "  " + actor.name().any())
                            .orElse(""));
            if (timeline.isEmpty()) {
                terminal.print("  no change is recorded");
                return;
            }
            Grid grid = Grid.indented("From", "Status", "Reason");
            for (int i = 0; i < timeline.size(); i++) {
                Standing standing = timeline.get(i);
                grid.row(
                        i == 0 ? "before" : standing.on(),
                        standing.status().code() + (standing.certainty() == Certainty.PRESUMED ? " (presumed)" : ""),
                        Explanation.reason(standing, language));
            }
            grid.print(terminal);
        });
    }
}
