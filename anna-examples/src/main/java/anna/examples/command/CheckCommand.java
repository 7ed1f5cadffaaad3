package anna.examples.command;

import anna.account.Checks;
import anna.account.Dossier;
import anna.fact.Language;
import anna.finding.Finding;
import anna.finding.Reading;
import anna.json.DossierJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code anna check}: what a careful registrar asks of a dossier. */
@Command(
        name = "check",
        description = {"Checks a dossier: references, dates, counts, links, money, and what no dossier may hold.", ""},
        mixinStandardHelpOptions = true,
        versionProvider = Anna.Version.class,
        footer = {
            "",
            "A file with an error in its form is not checked further, since what could not be read would seem to be "
                    + "missing. The checks are listed by --list, with what is named in braces.",
            "Columns of --csv and --tsv: severity, id, path, line, column, message; of --list: id, severity, text."
        })
final class CheckCommand implements Callable<Integer> {

    private static final List<String> HEADER = List.of("severity", "id", "path", "line", "column", "message");

    /** What the reader of the file says too; the checks say it with the same place. */
    private static final Set<String> SAID_BY_CHECKS = Set.of("json.reference.dangling", "json.id.duplicate");

    private final Terminal terminal;
    private final Supplier<Dossier> reference;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "The dossier, as JSON; - for the standard input; the reference data if not given.")
    private Optional<String> file = Optional.empty();

    @Option(names = "--without", paramLabel = "ID", description = "Leaves out a check; may be repeated.")
    private List<String> without = new ArrayList<>();

    @Option(names = "--list", description = "Lists the checks and checks nothing.")
    private boolean list;

    @Mixin
    private Tongue tongue = new Tongue();

    @Mixin
    private MachineOutput machine = new MachineOutput();

    CheckCommand(Terminal terminal, Supplier<Dossier> reference) {
        this.terminal = terminal;
        this.reference = reference;
    }

    @Override
    public Integer call() {
        boolean table = machine.isTable();
        Language language = tongue.language();
        Checks checks = checks();
        if (list) {
            list(checks, language);
            return Findings.DONE;
        }
        Findings findings = new Findings();
        if (file.isPresent()) {
            check(TextFile.read(file.get(), terminal.in()), checks, language, findings);
        } else {
            findings.add(checks.findings(reference.get(), language));
        }
        if (table) {
            machine.table(terminal, HEADER, rows(findings), new Findings());
        } else if (machine.isJson()) {
            MachineOutput.json(terminal, Map.of("checks", checks.list().size()), findings);
        } else {
            show(checks, findings);
        }
        return findings.exitCode();
    }

    private Checks checks() {
        try {
            return Checks.all().without(without.toArray(String[]::new));
        } catch (IllegalArgumentException e) {
            Set<String> ids = Checks.all().list().stream().map(Checks.Check::id).collect(Collectors.toSet());
            String unknown =
                    without.stream().filter(id -> !ids.contains(id)).findFirst().orElse("");
            throw new Refusal("there is no check '" + unknown + "'"
                    + Lookup.nearest(unknown, ids)
                            .map(near -> "; did you mean " + near + "?")
                            .orElse(""));
        }
    }

    private static void check(TextFile text, Checks checks, Language language, Findings findings) {
        Reading<Dossier> reading = DossierJson.read(text.text());
        findings.add(text.findings());
        if (reading.value().isEmpty()) {
            findings.add(reading.findings(), text.name());
            return;
        }
        List<Finding> found = DossierJson.locate(checks.findings(reading.value().get(), language), text.text());
        List<Finding> read = reading.findings().stream()
                .filter(finding -> !SAID_BY_CHECKS.contains(finding.id())
                        && found.stream().noneMatch(other -> sameThing(finding, other)))
                .toList();
        findings.add(read, text.name()).add(found, text.name());
    }

    private static boolean sameThing(Finding one, Finding other) {
        return one.id().equals(other.id())
                && one.location().path().equals(other.location().path());
    }

    private void show(Checks checks, Findings findings) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String severity : List.of("errors", "warnings", "notes")) {
            counts.put(severity, 0);
        }
        List<Finding> inOrder = findings.inOrder();
        for (Finding finding : inOrder) {
            terminal.print(Width.shown(finding.toLine()));
            String severity = switch (finding.severity()) {
                case ERROR -> "errors";
                case WARNING -> "warnings";
                case NOTE -> "notes";
            };
            counts.merge(severity, 1, Integer::sum);
        }
        if (!inOrder.isEmpty()) {
            terminal.print();
        }
        terminal.print(checks.list().size() + " checks: " + counts.get("errors") + " errors, " + counts.get("warnings")
                + " warnings, " + counts.get("notes") + " notes");
    }

    private static List<List<String>> rows(Findings findings) {
        return findings.inOrder().stream()
                .map(finding -> List.of(
                        finding.severity().name().toLowerCase(Locale.ROOT),
                        finding.id(),
                        finding.location().path().orElse(""),
                        text(finding.location().line()),
                        text(finding.location().column()),
                        finding.message()))
                .toList();
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    private void list(Checks checks, Language language) {
        List<List<String>> rows = checks.list().stream()
                .map(check -> List.of(
                        check.id(),
                        check.severity().name().toLowerCase(Locale.ROOT),
                        check.text().in(language).orElseGet(() -> check.text().any())))
                .toList();
        if (machine.isAsked()) {
            machine.rows(terminal, List.of("id", "severity", "text"), rows, new Findings());
            return;
        }
        Grid grid = Grid.of("Check", "Severity", "What it says");
        rows.forEach(row -> grid.row(row.get(0), row.get(1), row.get(2)));
        grid.print(terminal);
    }
}
