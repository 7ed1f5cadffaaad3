package anna.examples.command;

import anna.account.Coverage;
import anna.account.Dossier;
import anna.account.Link;
import anna.account.ParagraphCoverage;
import anna.account.Report;
import anna.fact.Language;
import anna.finding.Location;
import anna.finding.Reading;
import anna.funding.Contribution;
import anna.funding.Total;
import anna.resolution.OperativeVerb;
import anna.resolution.Resolution;
import anna.resolution.Symbol;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code anna account}: what reports account for of what a resolution asked. */
@Command(
        name = "account",
        description = {
            "Sets reports beside a resolution: what became of each operative paragraph.",
            "RESOLUTION and REPORT are texts; a symbol without reports is looked up in a dossier.",
            ""
        },
        mixinStandardHelpOptions = true,
        versionProvider = Anna.Version.class,
        footer = {
            "",
            "Columns of --csv and --tsv: paragraph, verb, status, places, reports, addressees, areas, activities, "
                    + "contributions, unpaid. A status is cited, answered, disputed, asks-nothing or silent; places are "
                    + "start-end in the report, in UTF-16 units from 0, joined by semicolons, and in more than one "
                    + "report after its name and a colon. Unpaid are the activities that nobody is known to have paid "
                    + "for. Findings go to the standard error."
        })
final class AccountCommand implements Callable<Integer> {

    private static final List<String> HEADER = List.of(
            "paragraph",
            "verb",
            "status",
            "places",
            "reports",
            "addressees",
            "areas",
            "activities",
            "contributions",
            "unpaid");

    private final Terminal terminal;
    private final Supplier<Dossier> data;

    @Parameters(
            index = "0",
            paramLabel = "RESOLUTION",
            description = "The resolution, as text in UTF-8, or its symbol in the dossier.")
    private String resolutionFile = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "REPORT", description = "The reports, as texts in UTF-8.")
    private List<String> reportFiles = new ArrayList<>();

    @Option(names = "--by", paramLabel = "WHAT", description = "Groups by addressee, area, report or year.")
    private String by = "";

    @Mixin
    private Holdings holdings = new Holdings();

    @Mixin
    private Rules rules = new Rules();

    @Mixin
    private Tongue tongue = new Tongue();

    @Mixin
    private MachineOutput machine = new MachineOutput();

    /** What was given and promised for what the resolution asks, where a dossier says so. */
    private List<Contribution> money = List.of();

    /** The texts of the reports by their ids, where they were read from texts. */
    private final Map<String, String> texts = new LinkedHashMap<>();

    AccountCommand(Terminal terminal, Supplier<Dossier> data) {
        this.terminal = terminal;
        this.data = data;
    }

    @Override
    public Integer call() {
        boolean table = machine.isTable();
        Language language = tongue.language();
        if (!List.of("", "addressee", "area", "report", "year").contains(by)) {
            throw new Refusal("there is no '" + by + "' to group by; there are addressee, area, report, year");
        }
        Findings findings = new Findings();
        Optional<Coverage> coverage = reportFiles.isEmpty() ? ofDossier(findings) : ofTexts(findings);
        coverage.ifPresent(made -> findings.add(made.findings()));
        List<ParagraphCoverage> paragraphs = coverage.map(Coverage::paragraphs).orElse(List.of());
        if (table) {
            machine.table(terminal, HEADER, paragraphs.stream().map(this::cells).toList(), findings);
        } else if (machine.isJson()) {
            MachineOutput.json(terminal, json(coverage), findings);
        } else {
            findings.warn(terminal);
            coverage.ifPresentOrElse(
                    made -> show(made, language),
                    () -> terminal.print("There is no account without a resolution and a report on one."));
            findings.print(terminal);
        }
        return findings.exitCode();
    }

    private Optional<Coverage> ofDossier(Findings findings) {
        Dossier dossier = holdings.dossier(data, terminal, findings);
        if (Symbol.read(resolutionFile).value().isEmpty()) {
            throw new Refusal(
                    "there is no report, and '" + resolutionFile + "' is not a symbol to look up in a dossier");
        }
        Resolution resolution = new Lookup(dossier).resolution(resolutionFile);
        Coverage coverage = Coverage.of(dossier, resolution, rules.left());
        Set<String> paying = coverage.paragraphs().stream()
                .flatMap(paragraph -> paragraph.contributions().stream())
                .collect(Collectors.toSet());
        money = dossier.contributions().stream()
                .filter(contribution -> paying.contains(contribution.id()))
                .toList();
        return Optional.of(coverage);
    }

    private Optional<Coverage> ofTexts(Findings findings) {
        List<String> names = new ArrayList<>(reportFiles);
        names.add(resolutionFile);
        if (names.stream().filter(TextFile.STANDARD_INPUT::equals).count() > 1) {
            throw new Refusal(
                    "only one of the " + (names.size() == 2 ? "two " : "") + "files can be the standard input");
        }
        TextFile resolutionText = TextFile.read(resolutionFile, terminal.in());
        List<TextFile> reportTexts = reportFiles.stream()
                .map(file -> TextFile.read(file, terminal.in()))
                .toList();
        findings.add(resolutionText.findings());
        reportTexts.forEach(text -> findings.add(text.findings()));
        Reading<Resolution> resolution = Resolution.read(resolutionText.text());
        findings.add(resolution.findings(), resolutionText.name());
        ReportTexts read = ReportTexts.read(reportTexts, findings);
        texts.putAll(read.texts());
        List<Report> reports = read.reports();
        return reports.isEmpty()
                ? Optional.empty()
                : resolution.partial().map(asked -> Coverage.of(asked, reports, rules.left()));
    }

    // --- for people

    private void show(Coverage coverage, Language language) {
        terminal.print("What became of " + name(coverage)
                + (coverage.reports().size() > 1 ? " in " + coverage.reports().size() + " reports" : "")
                + rules.told());
        boolean dossier = texts.isEmpty();
        Grid grid = dossier
                ? Grid.of("No.", "Verb", "Status", "Carried out by", "Paid from", "Reason")
                : Grid.of("No.", "Verb", "Status", "Lines", "Reason");
        for (ParagraphCoverage paragraph : coverage.paragraphs()) {
            Object number = paragraph.paragraph().number();
            Object status = paragraph.status().code();
            String reason =
                    paragraph.reason().in(language).orElse(paragraph.reason().any());
            if (dossier) {
                grid.row(
                        number,
                        verb(paragraph),
                        status,
                        Words.list(paragraph.activities()),
                        Words.list(paragraph.contributions()),
                        reason);
            } else {
                grid.row(number, verb(paragraph), status, lines(paragraph), reason);
            }
        }
        grid.print(terminal);
        terminal.print(summary(coverage));
        showGroups(coverage);
        if (!coverage.unasked().isEmpty()) {
            Width.wrapped(
                            "Told of without being asked for: "
                                    + Words.list(coverage.unasked().stream()
                                            .map(Link::to)
                                            .toList()),
                            Terminal.COLUMNS)
                    .forEach(terminal::print);
        }
        if (!money.isEmpty()) {
            terminal.print("Received for what it asks: " + Total.received(money));
        }
        Total promised = Total.outstanding(money);
        if (!promised.equals(Total.of(List.of()))) {
            terminal.print("Promised and not known to have been received: " + promised);
        }
        if (coverage.reports().isEmpty()) {
            terminal.print("No report on it is known.");
        }
    }

    /** Returns the symbol, of a text without one that of the resolution for which the account takes it. */
    private static String name(Coverage coverage) {
        List<Symbol> told = coverage.reports().stream()
                .map(Report::resolution)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        boolean draft = coverage.resolution().draft();
        return coverage.resolution()
                .reference()
                .map(Symbol::toString)
                .orElse(
                        told.size() == 1
                                ? told.get(0) + (draft ? ", by its draft" : ", by a text without a symbol")
                                : "the resolution");
    }

    private void showGroups(Coverage coverage) {
        if (by.isEmpty()) {
            return;
        }
        Grid grid = Grid.of(by.substring(0, 1).toUpperCase(Locale.ROOT) + by.substring(1), "Paragraphs", "Account");
        groups(coverage)
                .forEach((key, paragraphs) -> grid.row(
                        key.isEmpty() ? "(not told)" : key,
                        Words.list(paragraphs.stream()
                                .map(paragraph -> paragraph.paragraph().number())
                                .toList()),
                        counts(paragraphs)));
        grid.print(terminal);
    }

    private Map<String, List<ParagraphCoverage>> groups(Coverage coverage) {
        Map<String, List<ParagraphCoverage>> groups = new LinkedHashMap<>();
        switch (by) {
            case "addressee" -> groups.putAll(coverage.byAddressee());
            case "area" -> groups.putAll(coverage.byArea());
            case "report" -> groups.putAll(coverage.byReport());
            default -> coverage.byYear().forEach((year, paragraphs) -> groups.put(year.toString(), paragraphs));
        }
        return groups;
    }

    /** Returns the lines of the reports; where there are several reports, behind their ids. */
    private String lines(ParagraphCoverage paragraph) {
        Map<String, Set<Integer>> lines = new LinkedHashMap<>();
        for (Link link : paragraph.links()) {
            String report = report(link);
            String text = texts.get(report);
            if (text != null) {
                link.span()
                        .ifPresent(span -> lines.computeIfAbsent(report, none -> new TreeSet<>())
                                .add(Location.of(text, span).line().orElse(1)));
            }
        }
        return texts.size() > 1
                ? Words.list(lines.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + Words.list(entry.getValue()))
                        .toList())
                : Words.list(lines.values().stream().flatMap(Set::stream).toList());
    }

    private static String report(Link link) {
        return link.from().substring(link.from().indexOf(':') + 1);
    }

    /** Returns the number of paragraphs by status, as {@code 7 cited, 1 answered}. */
    static String summary(Coverage coverage) {
        return counts(coverage.paragraphs());
    }

    private static String counts(List<ParagraphCoverage> paragraphs) {
        List<String> counts = new ArrayList<>();
        for (ParagraphCoverage.Status status : ParagraphCoverage.Status.values()) {
            long number = paragraphs.stream()
                    .filter(paragraph -> paragraph.status() == status)
                    .count();
            if (number > 0) {
                counts.add(number + " " + status.code());
            }
        }
        return Words.list(counts);
    }

    // --- for programs

    private List<String> cells(ParagraphCoverage paragraph) {
        return List.of(
                paragraph.paragraph().number(),
                verb(paragraph),
                paragraph.status().code(),
                places(paragraph),
                String.join(";", paragraph.reports()),
                String.join(";", paragraph.paragraph().addressees()),
                String.join(";", paragraph.workAreas()),
                String.join(";", paragraph.activities()),
                String.join(";", paragraph.contributions()),
                String.join(";", paragraph.unpaid()));
    }

    private static String verb(ParagraphCoverage paragraph) {
        return paragraph.paragraph().verb().map(OperativeVerb::phrase).orElse("");
    }

    private String places(ParagraphCoverage paragraph) {
        return paragraph.links().stream()
                .filter(link -> link.span().isPresent())
                .sorted(Comparator.comparing((Link link) -> texts.size() > 1 ? link.from() : "")
                        .thenComparing(link -> link.span().orElseThrow()))
                .map(link -> (texts.size() > 1 ? report(link) + ":" : "")
                        + link.span().orElseThrow())
                .distinct()
                .collect(Collectors.joining(";"));
    }

    private Map<String, Object> json(Optional<Coverage> coverage) {
        Map<String, Object> answer = new LinkedHashMap<>();
        if (coverage.isPresent()) {
            Coverage made = coverage.get();
            made.resolution().reference().ifPresent(symbol -> answer.put("resolution", symbol.toString()));
            answer.put("reports", made.reports().stream().map(Report::id).toList());
            answer.put(
                    "paragraphs",
                    made.paragraphs().stream().map(AccountCommand::json).toList());
            answer.put("unasked", made.unasked());
            if (texts.isEmpty()) {
                answer.put("received", json(Total.received(money)));
                answer.put("outstanding", json(Total.outstanding(money)));
            }
        }
        return answer;
    }

    private static Map<String, Object> json(Total total) {
        Map<String, Object> answer = new LinkedHashMap<>();
        Map<String, String> sums = new LinkedHashMap<>();
        total.sums().forEach((currency, sum) -> sums.put(currency, sum.toPlainString()));
        answer.put("sums", sums);
        answer.put("undisclosed", total.undisclosed());
        answer.put("inKind", total.inKind());
        answer.put("shared", total.shared());
        return answer;
    }

    private static Map<String, Object> json(ParagraphCoverage paragraph) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("number", paragraph.paragraph().number());
        answer.put("verb", verb(paragraph));
        answer.put("status", paragraph.status().code());
        answer.put("reason", paragraph.reason());
        answer.put("reports", paragraph.reports());
        answer.put("addressees", paragraph.paragraph().addressees());
        answer.put("workAreas", paragraph.workAreas());
        answer.put("activities", paragraph.activities());
        answer.put("contributions", paragraph.contributions());
        answer.put("unpaid", paragraph.unpaid());
        answer.put("links", paragraph.links());
        return answer;
    }
}
