package anna.examples.command;

import anna.account.Lineage;
import anna.finding.Reading;
import anna.resolution.Resolution;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The command {@code anna lineage}: which paragraph of a resolution became which in the next. */
@Command(
        name = "lineage",
        description = {
            "Compares successive resolutions: which operative paragraph became which, and what was dropped.",
            ""
        },
        mixinStandardHelpOptions = true,
        versionProvider = Anna.Version.class,
        footer = {
            "",
            "Columns of --csv and --tsv: pair, kind, earlier, later, moved, similarity, removed, added. Pairs are counted from 1. "
                    + "A kind is kept, reworded, moved, split, merged, new or dropped; moved also tells whether a "
                    + "reworded paragraph stands at another place. Similarity is from 0 to 1. Numbers are joined by "
                    + "semicolons and runs of words by bars."
        })
final class LineageCommand implements Callable<Integer> {

    private static final List<String> HEADER =
            List.of("pair", "kind", "earlier", "later", "moved", "similarity", "removed", "added");

    private final Terminal terminal;

    @Parameters(
            arity = "2..*",
            paramLabel = "RESOLUTION",
            description = "The resolutions, as texts in UTF-8, the earliest first.")
    private List<String> files = new ArrayList<>();

    @Mixin
    private MachineOutput machine = new MachineOutput();

    LineageCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        boolean table = machine.isTable();
        if (files.stream().filter(TextFile.STANDARD_INPUT::equals).count() > 1) {
            throw new Refusal("only one of the files can be the standard input");
        }
        Findings findings = new Findings();
        List<Resolution> resolutions = new ArrayList<>();
        for (String file : files) {
            TextFile text = TextFile.read(file, terminal.in());
            Reading<Resolution> reading = Resolution.read(text.text());
            findings.add(text.findings()).add(reading.findings(), text.name());
            reading.partial().ifPresent(resolutions::add);
        }
        List<Lineage> chain = resolutions.size() == files.size() ? Lineage.chain(resolutions) : List.of();
        chain.forEach(lineage -> findings.add(lineage.findings()));
        if (table) {
            machine.table(terminal, HEADER, rows(chain), findings);
        } else if (machine.isJson()) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("pairs", chain.stream().map(LineageCommand::json).toList());
            MachineOutput.json(terminal, answer, findings);
        } else {
            findings.warn(terminal);
            if (chain.isEmpty()) {
                terminal.print("There is no lineage without two resolutions.");
            }
            chain.forEach(this::show);
            findings.print(terminal);
        }
        return findings.exitCode();
    }

    private void show(Lineage lineage) {
        terminal.print("From " + name(lineage.earlier()) + " to " + name(lineage.later()));
        Grid grid = Grid.of("Kind", "Earlier", "Later", "Alike", "Without", "With");
        for (Lineage.Change change : lineage.changes()) {
            grid.row(
                    change.kind().code() + (change.moved() && change.kind() != Lineage.Kind.MOVED ? ", moved" : ""),
                    Words.list(change.earlier()),
                    Words.list(change.later()),
                    change.earlier().isEmpty() || change.later().isEmpty()
                            ? ""
                            : Math.round(change.similarity() * 100) + " %",
                    String.join(" … ", change.removed()),
                    String.join(" … ", change.added()));
        }
        grid.print(terminal);
        List<String> counts = new ArrayList<>();
        for (Lineage.Kind kind : Lineage.Kind.values()) {
            int number = lineage.changes(kind).size();
            if (number > 0) {
                counts.add(number + " " + kind.code());
            }
        }
        terminal.print(Words.list(counts));
    }

    private static String name(Resolution resolution) {
        return resolution.reference().map(Object::toString).orElse("a text without a symbol");
    }

    private static List<List<String>> rows(List<Lineage> chain) {
        List<List<String>> rows = new ArrayList<>();
        for (int pair = 0; pair < chain.size(); pair++) {
            for (Lineage.Change change : chain.get(pair).changes()) {
                rows.add(List.of(
                        Integer.toString(pair + 1),
                        change.kind().code(),
                        String.join(";", change.earlier()),
                        String.join(";", change.later()),
                        change.moved() ? "yes" : "no",
                        BigDecimal.valueOf(change.similarity()).toPlainString(),
                        String.join("|", change.removed()),
                        String.join("|", change.added())));
            }
        }
        return rows;
    }

    private static Map<String, Object> json(Lineage lineage) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("earlier", name(lineage.earlier()));
        answer.put("later", name(lineage.later()));
        answer.put(
                "changes", lineage.changes().stream().map(LineageCommand::json).toList());
        return answer;
    }

    private static Map<String, Object> json(Lineage.Change change) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("kind", change.kind().code());
        answer.put("earlier", change.earlier());
        answer.put("later", change.later());
        answer.put("moved", change.moved());
        answer.put("similarity", change.similarity());
        answer.put("removed", change.removed());
        answer.put("added", change.added());
        return answer;
    }
}
