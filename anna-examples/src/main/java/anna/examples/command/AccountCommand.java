package anna.examples.command;

import anna.account.Coverage;
import anna.account.CoverageStatus;
import anna.account.InferenceRule;
import anna.account.Link;
import anna.account.ParagraphCoverage;
import anna.account.Report;
import anna.finding.Location;
import anna.finding.Reading;
import anna.finding.Span;
import anna.json.Tables;
import anna.resolution.OperativeVerb;
import anna.resolution.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code anna account}: what a report accounts for of what a resolution asked. */
@Command(
        name = "account",
        description = {"Sets a report beside a resolution: what became of each operative paragraph.", ""},
        mixinStandardHelpOptions = true,
        versionProvider = Anna.Version.class,
        footer = {
            "",
            "Columns of --tsv: paragraph, verb, status, places. A status is cited, answered, disputed, "
                    + "asks-nothing or silent; places are start-end in the report, in UTF-16 units from 0, joined by "
                    + "semicolons. Findings go to the standard error."
        })
final class AccountCommand implements Callable<Integer> {

    private static final List<String> HEADER = List.of("paragraph", "verb", "status", "places");

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "RESOLUTION", description = "The resolution, as text in UTF-8.")
    private String resolutionFile = "";

    @Parameters(index = "1", paramLabel = "REPORT", description = "The report, as text in UTF-8.")
    private String reportFile = "";

    @Option(names = "--no-inference", description = "Leaves out what no source asserts and only a rule infers.")
    private boolean noInference;

    @Option(names = "--tsv", description = "Writes a machine table of tab-separated values.")
    private boolean tsv;

    AccountCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (resolutionFile.equals(TextFile.STANDARD_INPUT) && reportFile.equals(TextFile.STANDARD_INPUT)) {
            throw new Refusal("only one of the two files can be the standard input");
        }
        TextFile resolutionText = TextFile.read(resolutionFile, terminal.in());
        TextFile reportText = TextFile.read(reportFile, terminal.in());
        Findings findings = new Findings().add(resolutionText.findings()).add(reportText.findings());
        Reading<Resolution> resolution = Resolution.read(resolutionText.text());
        Reading<Report> report = Report.read(reportText.id(), reportText.text());
        findings.add(resolution.findings(), resolutionText.name()).add(report.findings(), reportText.name());
        Optional<Coverage> coverage = resolution
                .partial()
                .flatMap(asked -> report.partial()
                        .map(told ->
                                Coverage.of(asked, List.of(told), noInference ? List.of() : InferenceRule.standard())));
        coverage.ifPresent(made -> findings.add(made.findings()));
        if (tsv) {
            List<ParagraphCoverage> paragraphs =
                    coverage.map(Coverage::paragraphs).orElse(List.of());
            Tables.writeTsv(
                    HEADER, paragraphs.stream().map(AccountCommand::cells).toList(), terminal.out());
            findings.complain(terminal);
        } else {
            findings.warn(terminal);
            coverage.ifPresentOrElse(
                    made -> show(made, reportText.text()),
                    () -> terminal.print("There is no account without a resolution and a report on one."));
            findings.print(terminal);
        }
        return findings.exitCode();
    }

    private void show(Coverage coverage, String reportText) {
        terminal.print("What became of "
                + coverage.resolution()
                        .reference()
                        .map(symbol -> symbol.toString())
                        .orElse("the resolution") + (noInference ? ", without inference" : ""));
        Grid grid = Grid.of("No.", "Verb", "Status", "Lines", "Reason");
        for (ParagraphCoverage paragraph : coverage.paragraphs()) {
            grid.row(
                    paragraph.paragraph().number(),
                    verb(paragraph),
                    paragraph.status().code(),
                    Words.list(places(paragraph).stream()
                            .map(span -> Location.of(reportText, span).line().orElse(1))
                            .distinct()
                            .toList()),
                    paragraph.reason());
        }
        grid.print(terminal);
        terminal.print(summary(coverage));
    }

    /** Returns the number of paragraphs by status, as {@code 7 cited, 1 answered}. */
    static String summary(Coverage coverage) {
        List<String> counts = new ArrayList<>();
        for (CoverageStatus status : CoverageStatus.values()) {
            long number = coverage.paragraphs().stream()
                    .filter(paragraph -> paragraph.status() == status)
                    .count();
            if (number > 0) {
                counts.add(number + " " + status.code());
            }
        }
        return Words.list(counts);
    }

    private static List<String> cells(ParagraphCoverage paragraph) {
        return List.of(
                paragraph.paragraph().number(),
                verb(paragraph),
                paragraph.status().code(),
                places(paragraph).stream().map(Span::toString).collect(Collectors.joining(";")));
    }

    private static String verb(ParagraphCoverage paragraph) {
        return paragraph.paragraph().verb().map(OperativeVerb::phrase).orElse("");
    }

    private static List<Span> places(ParagraphCoverage paragraph) {
        return paragraph.links().stream()
                .map(Link::span)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
    }
}
