package anna.examples.command;

import anna.account.Dossier;
import anna.actor.Actor;
import anna.actor.ActorKind;
import anna.fact.Language;
import anna.fact.Localized;
import anna.fact.PartialDate;
import anna.fact.Source;
import anna.finding.Finding;
import anna.finding.Reading;
import anna.finding.Severity;
import anna.instrument.Instrument;
import anna.json.DossierJson;
import anna.ratification.Act;
import anna.ratification.Attestation;
import anna.ratification.DepositaryTable;
import anna.resolution.Catalogue;
import anna.resolution.Mention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code anna import}: what a depositary's table says, beside what the reference data says. */
@Command(
        name = "import",
        description = {
            "Reads a depositary's table of signatures and ratifications as it was copied, and tells what is new.",
            ""
        },
        mixinStandardHelpOptions = true,
        versionProvider = Anna.Version.class,
        footer = {
            "",
            "Layouts: untc, the participants list of the United Nations Treaty Collection; oas, the signatories "
                    + "table of the OAS; hcch, the status table of the Hague Conference.",
            "Columns of --csv and --tsv: change, line, state, act, printed_kind, signed_on, enacted_on, "
                    + "deposited_on, notified_on, effective_on. A change is same, added, changed, gone for what the "
                    + "reference data has and the table does not, or not-compared for reservations and declarations, "
                    + "which a table only marks. --json writes a dossier with the acts. Findings go to the standard "
                    + "error in these forms."
        })
final class ImportCommand implements Callable<Integer> {

    private static final List<String> HEADER = List.of(
            "change",
            "line",
            "state",
            "act",
            "printed_kind",
            "signed_on",
            "enacted_on",
            "deposited_on",
            "notified_on",
            "effective_on");

    private final Terminal terminal;
    private final Supplier<Dossier> data;

    @Parameters(index = "0", paramLabel = "FILE", description = "The table, as text in UTF-8.")
    private String file = "";

    @Option(names = "--from", required = true, paramLabel = "LAYOUT", description = "untc, oas or hcch.")
    private String from = "";

    @Option(
            names = "--instrument",
            required = true,
            paramLabel = "ID",
            description = "The instrument, by id (tip), identifier (hcch:28) or name.")
    private String instrument = "";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day of which the table speaks, as 2011-06-07; else the one that it prints.")
    private String asOf = "";

    @Option(
            names = "--complete",
            description = "Says that the table lists every act up to its day, so that whoever it does not name had not "
                    + "acted.")
    private boolean complete;

    @Mixin
    private MachineOutput machine = new MachineOutput();

    ImportCommand(Terminal terminal, Supplier<Dossier> data) {
        this.terminal = terminal;
        this.data = data;
    }

    @Override
    public Integer call() {
        boolean table = machine.isTable();
        DepositaryTable.Layout layout = layout();
        Optional<PartialDate> day = asOf.isEmpty()
                ? Optional.empty()
                : Optional.of(PartialDate.of(Lookup.day("--as-of", asOf, LocalDate.now(terminal.clock()))));
        Dossier dossier = data.get();
        Lookup lookup = new Lookup(dossier);
        Instrument about = dossier.instrument(lookup.instrument(instrument)).orElseThrow();
        TextFile text = TextFile.read(file, terminal.in());
        Source source = Source.builder()
                .id(layout.code() + "-" + about.id() + "-" + text.id())
                .title("Table of " + StatusCommand.name(about) + ", copied by hand")
                .publisher(publisher(layout))
                .asOf(day)
                .build();
        Reading<DepositaryTable> reading = DepositaryTable.read(text.text(), layout, about, source, lookup::party);
        Findings findings = new Findings().add(text.findings()).add(reading.findings(), text.name());
        Optional<Attestation> attestation =
                complete ? reading.partial().flatMap(read -> attested(dossier, read, findings)) : Optional.empty();
        if (machine.isJson()) {
            reading.partial()
                    .ifPresent(read ->
                            terminal.out().print(DossierJson.write(written(dossier, about, read, attestation))));
            findings.complain(terminal);
        } else if (table) {
            machine.table(
                    terminal,
                    HEADER,
                    reading.partial().map(read -> rows(dossier, read)).orElse(List.of()),
                    findings);
        } else {
            findings.warn(terminal);
            reading.partial().ifPresent(read -> show(dossier, about, read, attestation));
            findings.print(terminal);
        }
        return findings.exitCode();
    }

    private DepositaryTable.Layout layout() {
        return Arrays.stream(DepositaryTable.Layout.values())
                .filter(each -> each.code().equals(from))
                .findFirst()
                .orElseThrow(
                        () -> new Refusal("'" + from + "' is not a layout for --from; there are untc, oas and hcch"));
    }

    private static String publisher(DepositaryTable.Layout layout) {
        return switch (layout) {
            case UNTC -> "United Nations Treaty Collection";
            case OAS -> "Organization of American States";
            case HCCH -> "Hague Conference on Private International Law";
        };
    }

    /** Returns that the table is complete for the members of the OAS on its day and for all that it names. */
    private static Optional<Attestation> attested(Dossier dossier, DepositaryTable table, Findings findings) {
        Optional<LocalDate> day = table.asOf().flatMap(PartialDate::latest);
        if (day.isEmpty()) {
            findings.add(List.of(Finding.of(
                    Severity.ERROR,
                    "import.as-of.missing",
                    "Expected the day up to which the table is complete but it prints none; give it by --as-of")));
            return Optional.empty();
        }
        Set<String> covered = new LinkedHashSet<>(dossier.members().on("oas", day.get()));
        covered.addAll(table.actors());
        Optional<Attestation> attestation = table.completeFor(covered);
        List<String> left = covered.stream()
                .filter(actor ->
                        attestation.stream().noneMatch(known -> known.actors().contains(actor)))
                .sorted()
                .toList();
        if (!left.isEmpty()) {
            findings.add(List.of(Finding.of(
                    Severity.WARNING,
                    "import.completeness.reduced",
                    "Rows or lines were not understood, so that the table is not taken to be complete for "
                            + Words.list(left))));
        }
        return attestation;
    }

    private static Dossier written(
            Dossier dossier, Instrument about, DepositaryTable table, Optional<Attestation> attestation) {
        Set<String> named = new LinkedHashSet<>(table.actors());
        attestation.ifPresent(known -> named.addAll(known.actors()));
        Dossier.Builder written = Dossier.builder()
                .title(Localized.of(Language.ENGLISH, table.source().title()))
                .asOf(table.asOf())
                .addSource(table.source())
                .addInstrument(about.toBuilder().provenance(Optional.empty()).build())
                .addAllActs(table.acts());
        attestation.ifPresent(written::addAttestation);
        named.stream().sorted().map(id -> actor(dossier, id)).forEach(written::addActor);
        return written.build();
    }

    private static Actor actor(Dossier dossier, String id) {
        return dossier.actor(id)
                .map(actor -> actor.toBuilder().provenance(Optional.empty()).build())
                .orElseGet(() -> Actor.builder()
                        .id(id)
                        .kind(ActorKind.STATE)
                        .name(Localized.of(Language.ENGLISH, nameOf(id)))
                        .build());
    }

    private static String nameOf(String id) {
        return Catalogue.oas().names(Mention.Kind.STATE, id).stream()
                .filter(name -> name.language().filter(Language.ENGLISH::equals).isPresent())
                .map(Catalogue.Name::text)
                .findFirst()
                .orElse(id);
    }

    private static List<List<String>> rows(Dossier dossier, DepositaryTable table) {
        DepositaryTable.Changes changes = table.changesFrom(dossier.acts());
        Set<Act> changed =
                changes.changed().stream().map(DepositaryTable.Changed::after).collect(Collectors.toSet());
        List<List<String>> rows = new ArrayList<>();
        for (DepositaryTable.Row row : table.rows()) {
            for (Act act : row.acts()) {
                rows.add(cells(change(table, changes, changed, act), Integer.toString(row.line()), act));
            }
        }
        changes.gone().forEach(act -> rows.add(cells("gone", "", act)));
        return rows;
    }

    private static String change(DepositaryTable table, DepositaryTable.Changes changes, Set<Act> changed, Act act) {
        if (!table.layout().lists(act.kind())) {
            return "not-compared";
        }
        return changed.contains(act) ? "changed" : changes.added().contains(act) ? "added" : "same";
    }

    private static List<String> cells(String change, String line, Act act) {
        return List.of(
                change,
                line,
                act.actor(),
                act.kind().code(),
                act.printedKind().orElse(""),
                StatusCommand.text(act.signedOn()),
                StatusCommand.text(act.enactedOn()),
                StatusCommand.text(act.depositedOn()),
                StatusCommand.text(act.notifiedOn()),
                StatusCommand.text(act.effectiveOn()));
    }

    private void show(Dossier dossier, Instrument about, DepositaryTable table, Optional<Attestation> attestation) {
        terminal.print(Width.cut(about.id() + ": " + StatusCommand.name(about), Terminal.COLUMNS));
        terminal.print("table of the layout " + table.layout().code()
                + table.asOf().map(day -> ", as of " + day).orElse(", of a day that is not known") + "; "
                + Words.count(table.rows().size(), "row") + ", " + counts(table.acts()));
        attestation.ifPresent(known ->
                terminal.print("complete for " + Words.count(known.actors().size(), "state") + ", by your word"));
        terminal.print();
        Grid grid = Grid.indented("Line", "State", "Printed as", "Acts");
        for (DepositaryTable.Row row : table.rows()) {
            grid.row(
                    row.line(),
                    row.actor().orElse("?"),
                    row.printedName(),
                    row.acts().stream().map(Explanation::text).collect(Collectors.joining("; "))
                            + (row.whole() ? "" : row.acts().isEmpty() ? "not understood" : "; not whole"));
        }
        grid.print(terminal);
        DepositaryTable.Changes changes = table.changesFrom(dossier.acts());
        terminal.print();
        if (changes.isEmpty()) {
            terminal.print("Nothing in it differs from the reference data");
            return;
        }
        List<Act> gone = changes.gone().stream()
                .filter(act -> complete || table.actors().contains(act.actor()))
                .toList();
        terminal.print("Beside the reference data: " + changes.added().size() + " added, "
                + changes.changed().size() + " changed, " + gone.size() + " gone");
        long others = changes.gone().stream().map(Act::actor).distinct().count()
                - gone.stream().map(Act::actor).distinct().count();
        Grid differences = Grid.indented("Change", "State", "Reference data", "Table");
        changes.added().forEach(act -> differences.row("added", act.actor(), "", Explanation.text(act)));
        changes.changed()
                .forEach(change -> differences.row(
                        "changed",
                        change.after().actor(),
                        Explanation.text(change.before()),
                        Explanation.text(change.after())));
        gone.forEach(act -> differences.row("gone", act.actor(), Explanation.text(act), ""));
        differences.print(terminal);
        if (others > 0) {
            terminal.print("Not in the table: " + Words.count(others, "state")
                    + " of which the reference data has acts; say --complete to list them");
        }
    }

    /** Returns the number of acts by kind, as {@code 23 signature, 35 ratification}. */
    private static String counts(List<Act> acts) {
        List<String> counts = acts.stream()
                .map(act -> act.kind().code())
                .distinct()
                .map(code -> acts.stream()
                                .filter(act -> act.kind().code().equals(code))
                                .count()
                        + " " + code)
                .toList();
        return counts.isEmpty() ? "no act" : Words.list(counts);
    }
}
