package anna.examples.command;

import anna.finding.Finding;
import anna.json.Tables;
import anna.resolution.Mention;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code anna cite}: what a text cites by symbol. */
@Command(
        name = "cite",
        description = {"Finds every resolution and document that a text cites by its symbol, however misprinted.", ""},
        mixinStandardHelpOptions = true,
        versionProvider = Anna.Version.class,
        footer = {
            "",
            "Columns of --tsv: start, end, raw, canonical, notes. Offsets count UTF-16 units from 0, end "
                    + "exclusive; raw is the stretch as printed; notes are the ids of what was forgiven or is "
                    + "doubtful, joined by semicolons."
        })
final class CiteCommand implements Callable<Integer> {

    private static final List<String> HEADER = List.of("start", "end", "raw", "canonical", "notes");

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "The text, in UTF-8; - for the standard input.")
    private String file = "";

    @Option(names = "--tsv", description = "Writes a machine table of tab-separated values.")
    private boolean tsv;

    CiteCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ReadText read = ReadText.of(TextFile.read(file, terminal.in()));
        Findings findings = read.findings();
        String text = read.file().text();
        List<Mention> citations = read.outline()
                .map(outline -> outline.mentions(Mention.Kind.CITATION))
                .orElse(List.of());
        if (tsv) {
            Tables.writeTsv(
                    HEADER,
                    citations.stream().map(citation -> cells(citation, text)).toList(),
                    terminal.out());
            findings.complain(terminal);
        } else {
            findings.warn(terminal);
            Grid grid = Grid.of("Place", "Symbol", "As printed", "Notes");
            for (Mention citation : citations) {
                grid.row(
                        citation.span(),
                        citation.value(),
                        Blanks.single(citation.span().in(text)),
                        notes(citation));
            }
            grid.print(terminal);
            terminal.print(Words.count(citations.size(), "citation") + " of "
                    + Words.count(
                            citations.stream().map(Mention::value).distinct().count(), "symbol"));
            findings.print(terminal);
        }
        return findings.exitCode();
    }

    private static List<String> cells(Mention citation, String text) {
        return List.of(
                Integer.toString(citation.span().start()),
                Integer.toString(citation.span().end()),
                citation.span().in(text),
                citation.value(),
                notes(citation));
    }

    private static String notes(Mention citation) {
        return citation.findings().stream().map(Finding::id).distinct().collect(Collectors.joining(";"));
    }
}
