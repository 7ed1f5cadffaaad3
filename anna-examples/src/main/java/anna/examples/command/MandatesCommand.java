package anna.examples.command;

import anna.account.Coverage;
import anna.account.Dossier;
import anna.account.InferenceRule;
import anna.account.Report;
import anna.fact.Language;
import anna.fact.Localized;
import anna.fact.PartialDate;
import anna.finding.Finding;
import anna.finding.Reading;
import anna.resolution.Mandate;
import anna.resolution.OperativeParagraph;
import anna.resolution.OperativeVerb;
import anna.resolution.Resolution;
import anna.resolution.Symbol;
import java.util.ArrayList;
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
import picocli.CommandLine.Parameters;

/** The command {@code anna mandates}: who is asked for what by when, and what has become of the mandate. */
@Command(
        name = "mandates",
        description = {
            "Lists the operative paragraphs of resolutions: verb, addressee, what, by when, and whether the mandate is "
                    + "still alive.",
            "RESOLUTION is a symbol of the dossier or a text; without any, the dossier's own are taken.",
            ""
        },
        mixinStandardHelpOptions = true,
        versionProvider = Anna.Version.class,
        footer = {
            "",
            "A mandate is fulfilled, superseded by a paragraph of a later resolution that cites its own, a duplicate, "
                    + "procedural where it asks for no more than a report or its passing on, or else current: nothing "
                    + "is known to have ended it. Of several the first counts. A paragraph that asks for nothing has "
                    + "no mandate: none.",
            "Columns of --csv and --tsv: resolution, paragraph, verbs, addressees, asks-for, instruments, due, budget, life, by, "
                    + "reason. Due is a date as of ISO 8601-2; budget is yes where it is subject to the money at hand; "
                    + "by are the ends of the links that tell of the life. Several in one cell are joined by "
                    + "semicolons."
        })
final class MandatesCommand implements Callable<Integer> {

    private static final List<String> HEADER = List.of(
            "resolution",
            "paragraph",
            "verbs",
            "addressees",
            "asks-for",
            "instruments",
            "due",
            "budget",
            "life",
            "by",
            "reason");

    private static final String NONE = "none";

    private final Terminal terminal;
    private final Supplier<Dossier> data;

    @Parameters(
            arity = "0..*",
            paramLabel = "RESOLUTION",
            description = "The resolutions, as symbols or as texts in UTF-8.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "A report on one of them, as text in UTF-8; may be repeated.")
    private List<String> reports = new ArrayList<>();

    @Option(
            names = "--life",
            paramLabel = "STAGE",
            description =
                    "Lists only what is current, fulfilled, superseded, duplicate, procedural or none; may be repeated.")
    private List<String> stages = new ArrayList<>();

    @Mixin
    private Holdings holdings = new Holdings();

    @Mixin
    private Rules rules = new Rules();

    @Mixin
    private Tongue tongue = new Tongue();

    @Mixin
    private MachineOutput machine = new MachineOutput();

    MandatesCommand(Terminal terminal, Supplier<Dossier> data) {
        this.terminal = terminal;
        this.data = data;
    }

    /** A paragraph with what has become of its mandate; no life where it asks for nothing. */
    private record Row(Resolution resolution, OperativeParagraph paragraph, Optional<Coverage.Life> life) {

        String stage() {
            return life.map(known -> known.stage().code()).orElse(NONE);
        }
    }

    @Override
    public Integer call() {
        boolean table = machine.isTable();
        Language language = tongue.language();
        List<InferenceRule> left = rules.left();
        checkStages();
        Findings findings = new Findings();
        List<Resolution> asked = new ArrayList<>();
        Dossier dossier = dossier(asked, findings);
        List<Row> rows = asked.stream()
                .flatMap(resolution -> rows(dossier, resolution, left).stream())
                .filter(row -> stages.isEmpty() || stages.contains(row.stage()))
                .toList();
        if (table) {
            machine.table(
                    terminal,
                    HEADER,
                    rows.stream().map(row -> cells(row, language)).toList(),
                    findings);
        } else if (machine.isJson()) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("mandates", rows.stream().map(MandatesCommand::json).toList());
            MachineOutput.json(terminal, answer, findings);
        } else {
            findings.warn(terminal);
            show(asked, rows, language);
            findings.print(terminal);
        }
        return findings.exitCode();
    }

    private void checkStages() {
        List<String> known = Stream.concat(
                        Stream.of(Coverage.Life.Stage.values()).map(Coverage.Life.Stage::code), Stream.of(NONE))
                .toList();
        for (String stage : stages) {
            if (!known.contains(stage)) {
                throw new Refusal("there is no stage '" + stage + "'; there are " + Words.list(known));
            }
        }
    }

    /** Returns what the mandates are looked for in, and adds the resolutions that are asked about. */
    private Dossier dossier(List<Resolution> asked, Findings findings) {
        if (Stream.concat(names.stream(), reports.stream())
                        .filter(TextFile.STANDARD_INPUT::equals)
                        .count()
                > 1) {
            throw new Refusal("only one of the files can be the standard input");
        }
        boolean held = holdings.isGiven() || names.isEmpty() || names.stream().anyMatch(MandatesCommand::isSymbol);
        Dossier base = held
                ? holdings.dossier(data, terminal, findings)
                : Dossier.builder().build();
        List<Resolution> texts = new ArrayList<>();
        List<Report> told = reports(findings);
        for (String name : names) {
            if (isSymbol(name)) {
                asked.add(new Lookup(base).resolution(name));
            } else {
                TextFile text = TextFile.read(name, terminal.in());
                Reading<Resolution> reading = Resolution.read(text.text());
                findings.add(text.findings()).add(reading.findings(), text.name());
                reading.partial()
                        .map(resolution -> named(resolution, told, findings))
                        .ifPresent(resolution -> {
                            asked.add(resolution);
                            texts.add(resolution);
                        });
            }
        }
        if (names.isEmpty()) {
            base.resolutions().stream()
                    .filter(resolution -> !resolution.operative().isEmpty())
                    .forEach(asked::add);
        }
        return base.toBuilder().addAllResolutions(texts).addAllReports(told).build();
    }

    private static boolean isSymbol(String name) {
        return Symbol.read(name).value().isPresent();
    }

    private List<Report> reports(Findings findings) {
        List<TextFile> files =
                reports.stream().map(file -> TextFile.read(file, terminal.in())).toList();
        files.forEach(file -> findings.add(file.findings()));
        return ReportTexts.read(files, findings).reports();
    }

    /** Returns a text without a symbol as that of the resolution for which its account takes it, if it does. */
    private static Resolution named(Resolution resolution, List<Report> told, Findings findings) {
        if (resolution.reference().isPresent() || told.isEmpty()) {
            return resolution;
        }
        List<Finding> account = Coverage.of(resolution, told, List.of()).findings();
        findings.add(account);
        boolean assumed = account.stream().anyMatch(finding -> finding.id().equals("account.resolution.assumed"));
        return assumed
                ? resolution.toBuilder()
                        .adoptedAs(told.stream()
                                .map(Report::resolution)
                                .flatMap(Optional::stream)
                                .findFirst())
                        .build()
                : resolution;
    }

    private static List<Row> rows(Dossier dossier, Resolution resolution, List<InferenceRule> rules) {
        Map<OperativeParagraph, Coverage.Life> lives = Coverage.lives(dossier, resolution, rules).stream()
                .collect(Collectors.toMap(Coverage.Life::paragraph, life -> life, (one, same) -> one));
        return resolution.operative().stream()
                .map(paragraph -> new Row(resolution, paragraph, Optional.ofNullable(lives.get(paragraph))))
                .toList();
    }

    // --- for people

    private void show(List<Resolution> asked, List<Row> rows, Language language) {
        if (asked.isEmpty()) {
            terminal.print("There is no resolution with operative paragraphs.");
        }
        for (Resolution resolution : asked) {
            terminal.print("What " + name(resolution) + " asks" + rules.told());
            List<Row> own =
                    rows.stream().filter(row -> row.resolution() == resolution).toList();
            Grid grid = Grid.of("No.", "Verbs", "Asks", "For", "By", "Life", "Because");
            for (Row row : own) {
                grid.row(
                        row.paragraph().number(),
                        Words.list(verbs(row.paragraph())),
                        Words.list(row.paragraph().addressees()),
                        what(row.paragraph()),
                        due(row.paragraph()),
                        row.stage(),
                        row.life()
                                .filter(life -> !life.links().isEmpty())
                                .map(life -> text(life.reason(), language))
                                .orElse(""));
            }
            grid.print(terminal);
            terminal.print(own.isEmpty() ? "Nothing of that kind." : counts(own));
        }
    }

    private static String name(Resolution resolution) {
        return resolution.reference().map(Symbol::toString).orElse("the resolution");
    }

    private static String what(OperativeParagraph paragraph) {
        List<String> parts =
                new ArrayList<>(paragraph.mandates().stream().map(Mandate::code).toList());
        if (!paragraph.instruments().isEmpty()) {
            parts.add("(" + Words.list(paragraph.instruments()) + ")");
        }
        return String.join(parts.size() == 2 && !paragraph.instruments().isEmpty() ? " " : ", ", parts);
    }

    private static String due(OperativeParagraph paragraph) {
        String date = paragraph.due().map(PartialDate::toString).orElse("");
        String session =
                paragraph.dueSession().map(ordinal -> "session " + ordinal).orElse("");
        return Stream.of(date, session).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String counts(List<Row> rows) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Coverage.Life.Stage stage : Coverage.Life.Stage.values()) {
            counts.put(stage.code(), 0L);
        }
        counts.put(NONE, 0L);
        rows.forEach(row -> counts.merge(row.stage(), 1L, Long::sum));
        return Words.list(counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> count.getValue() + " " + count.getKey())
                .toList());
    }

    private static String text(Localized text, Language language) {
        return text.in(language).orElse(text.any());
    }

    private static Localized nothing() {
        return Localized.english("None of its verbs asks for action")
                .and(Language.SPANISH, "Ninguno de sus verbos pide acción");
    }

    // --- for programs

    private static List<String> verbs(OperativeParagraph paragraph) {
        return Stream.concat(paragraph.verb().stream(), paragraph.furtherVerbs().stream())
                .map(OperativeVerb::phrase)
                .toList();
    }

    /** Returns the other ends of the links that tell of the life. */
    private static List<String> by(Row row) {
        String own = Coverage.nameOf(row.resolution(), row.paragraph());
        return row.life().stream()
                .flatMap(life -> life.links().stream())
                .map(link -> link.to().equals(own) ? link.from() : link.to())
                .distinct()
                .toList();
    }

    private static List<String> cells(Row row, Language language) {
        OperativeParagraph paragraph = row.paragraph();
        return List.of(
                row.resolution().reference().map(Symbol::toString).orElse(""),
                paragraph.number(),
                String.join(";", verbs(paragraph)),
                String.join(";", paragraph.addressees()),
                paragraph.mandates().stream().map(Mandate::code).collect(Collectors.joining(";")),
                String.join(";", paragraph.instruments()),
                paragraph.due().map(PartialDate::toString).orElse(""),
                paragraph.budgetProviso() ? "yes" : "no",
                row.stage(),
                String.join(";", by(row)),
                text(row.life().map(Coverage.Life::reason).orElseGet(MandatesCommand::nothing), language));
    }

    private static Map<String, Object> json(Row row) {
        OperativeParagraph paragraph = row.paragraph();
        Map<String, Object> answer = new LinkedHashMap<>();
        row.resolution().reference().ifPresent(symbol -> answer.put("resolution", symbol.toString()));
        answer.put("paragraph", paragraph.number());
        answer.put("verbs", verbs(paragraph));
        answer.put("addressees", paragraph.addressees());
        answer.put("asksFor", paragraph.mandates().stream().map(Mandate::code).toList());
        answer.put("instruments", paragraph.instruments());
        paragraph.due().ifPresent(date -> answer.put("due", date.toString()));
        paragraph.dueSession().ifPresent(session -> answer.put("dueSession", session));
        answer.put("budgetProviso", paragraph.budgetProviso());
        answer.put("life", row.stage());
        answer.put("reason", row.life().map(Coverage.Life::reason).orElseGet(MandatesCommand::nothing));
        answer.put("links", row.life().map(Coverage.Life::links).orElse(List.of()));
        return answer;
    }
}
