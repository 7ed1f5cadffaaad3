package anna.examples.command;

import anna.account.Report;
import anna.finding.Location;
import anna.finding.Span;
import anna.json.Tables;
import anna.resolution.Citation;
import anna.resolution.Mention;
import anna.resolution.OperativeParagraph;
import anna.resolution.OperativeVerb;
import anna.resolution.Outline;
import anna.resolution.Passage;
import anna.resolution.PreambleGroup;
import anna.resolution.Resolution;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code anna read}: what is in one text, or in each text of a folder or zip. */
@Command(
        name = "read",
        description = {
            "Reads a resolution, a report or any other text and shows what is in it. Of a folder or a zip it reads every "
                    + "text and writes a line for each.",
            ""
        },
        mixinStandardHelpOptions = true,
        versionProvider = Anna.Version.class,
        footer = {
            "",
            "Columns of --tsv: kind, number, label, start, end, text. Offsets count UTF-16 units from 0, end exclusive. "
                    + "Kinds that tile the text: heading, title, adoption, opening, group, preambular, resolves, "
                    + "operative, subparagraph, footnote, other. Kinds inside them: citation, instrument, state, body, "
                    + "amount, date, quantity, reference, ordinal, finding.",
            "",
            "Where FILE is a folder, which is read with all folders in it, or a zip, with a name that ends in .zip: the "
                    + "texts are the files with the ending txt, and those without an ending that are text. Each becomes "
                    + "a JSON object on a line of its own, in the order of the names. Its members are file, language, "
                    + "kind, symbol, title, preambular, operative, citations, findings, read; what is not known is left "
                    + "out. The standard error tells in the end how many texts were read, and what was forgiven how "
                    + "often."
        })
final class ReadCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "FILE",
            description = "The text, in UTF-8; - for the standard input; or a folder or zip of texts.")
    private String file = "";

    @Option(names = "--tsv", description = "Writes a machine table of tab-separated values.")
    private boolean tsv;

    ReadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Corpus> several = Corpus.open(file);
        if (several.isPresent()) {
            try (Corpus corpus = several.get()) {
                if (tsv) {
                    throw new Refusal("--tsv is for one text, and '" + file + "' holds several");
                }
                return new CorpusRun(terminal).run(corpus);
            }
        }
        ReadText read = ReadText.of(TextFile.read(file, terminal.in()));
        Findings findings = read.findings();
        if (tsv) {
            List<OutlineRow> rows = OutlineRow.of(read.file().text(), read.outline(), findings.inOrder());
            Tables.writeTsv(
                    OutlineRow.HEADER, rows.stream().map(OutlineRow::cells).toList(), terminal.out());
            findings.complain(terminal);
        } else {
            findings.warn(terminal);
            if (read.resolution().isPresent()) {
                show(read.resolution().get());
            } else if (read.report().isPresent()) {
                show(read.report().get(), read.file().text());
            } else {
                read.outline().ifPresent(this::showPassages);
            }
            read.outline().ifPresent(this::showMentions);
            findings.print(terminal);
        }
        return findings.exitCode();
    }

    private void show(Resolution resolution) {
        showHead(resolution);
        terminal.print();
        terminal.print("Preamble: " + Words.count(resolution.preamble().size(), "group") + ", "
                + Words.count(resolution.preambularParagraphs().size(), "paragraph"));
        Grid preamble = Grid.indented("Lead-in", "Paragraphs", "Cites and names");
        for (PreambleGroup group : resolution.preamble()) {
            preamble.row(
                    group.leadIn(),
                    group.paragraphs().size(),
                    Words.list(group.paragraphs().stream()
                            .flatMap(paragraph -> named(paragraph.citations(), paragraph.instruments()))
                            .distinct()
                            .toList()));
        }
        preamble.print(terminal);
        terminal.print();
        terminal.print("Operative part: " + Words.count(resolution.operative().size(), "paragraph"));
        Grid operative = Grid.indented("No.", "Verbs", "Begins", "Cites and names");
        for (OperativeParagraph paragraph : resolution.operative()) {
            operative.row(
                    paragraph.number(),
                    verbs(paragraph),
                    paragraph
                            .text()
                            .map(text -> Width.cut(Blanks.single(text), Blanks.SHOWN))
                            .orElse(""),
                    Words.list(named(paragraph.citations(), paragraph.instruments())
                            .distinct()
                            .toList()));
        }
        operative.print(terminal);
    }

    private void showHead(Resolution resolution) {
        String what = (resolution.draft() ? "Draft " : "")
                + resolution.kind().name().toLowerCase(java.util.Locale.ROOT)
                + resolution.reference().map(symbol -> " " + symbol).orElse(" without a symbol");
        terminal.print(what.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + what.substring(1));
        resolution.title().ifPresent(title -> field("Title", title.any()));
        resolution
                .body()
                .ifPresent(body -> field(
                        "Body",
                        body
                                + resolution
                                        .session()
                                        .map(session -> ", session " + session)
                                        .orElse("")));
        resolution
                .adoptedOn()
                .ifPresent(day -> field(
                        "Adopted",
                        day + resolution.adoptedAt().map(place -> ", " + place).orElse("")));
        if (resolution.agreedBy().isPresent() || resolution.agreedOn().isPresent()) {
            field(
                    "Agreed",
                    Stream.concat(
                                    resolution.agreedOn().map(Object::toString).stream(),
                                    resolution.agreedBy().map(body -> "by " + body).stream())
                            .collect(Collectors.joining(" ")));
        }
        if (!resolution.languages().isEmpty()) {
            field("Language", Words.list(resolution.languages()));
        }
    }

    private void field(String name, String value) {
        List<String> lines = Width.wrapped(Width.shown(value), Terminal.COLUMNS - 12);
        for (int i = 0; i < lines.size(); i++) {
            terminal.print("  " + Width.padded(i == 0 ? name : "", 10) + lines.get(i));
        }
    }

    static String verbs(OperativeParagraph paragraph) {
        return Stream.concat(paragraph.verb().stream(), paragraph.furtherVerbs().stream())
                .map(OperativeVerb::phrase)
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> named(List<Citation> citations, Set<String> instruments) {
        return Stream.concat(
                citations.stream().map(citation -> citation.symbol().toString()), instruments.stream());
    }

    private void show(Report report, String text) {
        terminal.print(
                "Report" + report.resolution().map(symbol -> " on " + symbol).orElse(""));
        report.title().ifPresent(title -> field("Title", title.any()));
        report.period().ifPresent(period -> field("Period", period.toString()));
        terminal.print();
        terminal.print(Words.count(report.references().size(), "place") + " that name paragraphs");
        Grid grid = Grid.indented("Line", "Paragraphs", "Area", "Heading");
        for (Report.Reference reference : report.references()) {
            grid.row(
                    reference.span().map(span -> line(text, span)).orElse(""),
                    Words.list(reference.paragraphs()),
                    reference.workArea().map(Object::toString).orElse(""),
                    reference.heading().orElse(""));
        }
        grid.print(terminal);
    }

    private static String line(String text, Span span) {
        return Integer.toString(Location.of(text, span).line().orElse(1));
    }

    private void showPassages(Outline outline) {
        terminal.print("A text that is neither a resolution nor a report");
        Grid grid = Grid.indented("Kind", "Place", "Begins");
        for (Passage passage : outline.passages()) {
            grid.row(
                    passage.kind().code(),
                    passage.span(),
                    Width.cut(Blanks.single(passage.span().in(outline.text())), Blanks.SHOWN));
        }
        grid.print(terminal);
    }

    private void showMentions(Outline outline) {
        List<String> counts = new ArrayList<>();
        for (Mention.Kind kind : Mention.Kind.values()) {
            List<Mention> mentions = outline.mentions(kind);
            long distinct = mentions.stream().map(Mention::value).distinct().count();
            if (!mentions.isEmpty()) {
                counts.add(Words.count(mentions.size(), kind.code())
                        + (distinct == mentions.size() ? "" : " (" + distinct + " distinct)"));
            }
        }
        if (!counts.isEmpty()) {
            terminal.print();
            terminal.print("Mentions");
            Width.wrapped(Words.list(counts), Terminal.COLUMNS - 2).forEach(line -> terminal.print("  " + line));
        }
    }
}
