package anna.examples.command;

import anna.account.Coverage;
import anna.account.Dossier;
import anna.account.InferenceRule;
import anna.account.LinkKind;
import anna.account.ParagraphCoverage;
import anna.account.Report;
import anna.actor.Actor;
import anna.fact.PartialDate;
import anna.funding.Contribution;
import anna.funding.Total;
import anna.instrument.Instrument;
import anna.ratification.Certainty;
import anna.ratification.Standing;
import anna.ratification.Status;
import anna.resolution.Mandate;
import anna.resolution.OperativeParagraph;
import anna.resolution.Resolution;
import anna.resolution.Symbol;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code anna tour}: one mandate from what was asked to what was received, on the reference data. */
@Command(
        name = "tour",
        description = {"Follows one resolution through the reference data: asked, accounted for, joined, paid.", ""},
        mixinStandardHelpOptions = true,
        versionProvider = Anna.Version.class)
final class TourCommand implements Callable<Integer> {

    /** The resolution that the tour follows. */
    static final String RESOLUTION = "AG/RES. 2686 (XLI-O/11)";

    /** The most columns of an activity's title in the first table. */
    private static final int TITLE = 36;

    /** The most states that are named where nothing is known of them; more are counted. */
    private static final int NAMED = 6;

    private final Terminal terminal;
    private final Supplier<Dossier> data;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The day to compare that of the adoption with, as 2014-12-31; else today.")
    private String on = "today";

    TourCommand(Terminal terminal, Supplier<Dossier> data) {
        this.terminal = terminal;
        this.data = data;
    }

    @Override
    public Integer call() {
        LocalDate day = Lookup.day("--on", on, LocalDate.now(terminal.clock()));
        Dossier dossier = data.get();
        Resolution resolution = dossier.resolution(RESOLUTION)
                .orElseThrow(() -> new IllegalStateException("The reference data lacks " + RESOLUTION));
        List<Report> reports = dossier.reports().stream()
                .filter(report -> report.resolution().equals(resolution.reference()))
                .toList();
        Coverage coverage = Coverage.of(resolution, reports, InferenceRule.standard());
        showMandate(dossier, resolution, coverage);
        showJoining(dossier, resolution, day);
        showMoney(dossier, reports);
        showNext(resolution, day);
        return Findings.DONE;
    }

    private void showMandate(Dossier dossier, Resolution resolution, Coverage coverage) {
        String symbol = resolution.reference().map(Symbol::toString).orElse(RESOLUTION);
        heading("1. What " + symbol + " asked, and what the report on it accounts for");
        resolution
                .title()
                .ifPresent(title -> Width.wrapped(title.any(), Terminal.COLUMNS).forEach(terminal::print));
        Grid grid = Grid.of("No.", "Verbs", "Asks to", "Account", "What the report tells")
                .narrow(1, 22)
                .narrow(2, 17);
        for (ParagraphCoverage paragraph : coverage.paragraphs()) {
            OperativeParagraph asked = paragraph.paragraph();
            grid.row(
                    asked.number(),
                    ReadCommand.verbs(asked),
                    Words.list(asked.mandates()),
                    paragraph.status().code(),
                    told(dossier, symbol + "#" + asked.number(), paragraph));
        }
        grid.print(terminal);
        terminal.print("In all: " + AccountCommand.summary(coverage) + ".");
        coverage.findings()
                .forEach(finding ->
                        Width.wrapped(finding.message() + ".", Terminal.COLUMNS).forEach(terminal::print));
    }

    /** Returns the activities that carry out a paragraph; where there are none, the reason of what it needs one for. */
    private static String told(Dossier dossier, String paragraph, ParagraphCoverage coverage) {
        List<String> activities = dossier.links().stream()
                .filter(link -> link.kind().is(LinkKind.Known.CARRIED_OUT_BY)
                        && link.from().equals(paragraph))
                .map(link -> link.to().substring(link.to().indexOf(':') + 1))
                .map(id -> dossier.activity(id)
                        .map(activity -> Width.cut(activity.title().any(), TITLE))
                        .orElse(id))
                .toList();
        return switch (coverage.status()) {
            case CITED ->
                String.join("; ", activities.subList(0, Math.min(2, activities.size())))
                        + (activities.size() > 2 ? "; " + (activities.size() - 2) + " more" : "");
            case ANSWERED, DISPUTED -> coverage.reason().any();
            case ASKS_NOTHING, SILENT -> "";
        };
    }

    private void showJoining(Dossier dossier, Resolution resolution, LocalDate day) {
        Optional<OperativeParagraph> asking = resolution.operative().stream()
                .filter(paragraph -> paragraph.mandates().contains(Mandate.of(Mandate.Known.JOIN_INSTRUMENTS)))
                .findFirst();
        if (asking.isEmpty()) {
            return;
        }
        Set<String> instruments = asking.get().instruments();
        List<LocalDate> days = new ArrayList<>();
        resolution.adoptedOn().flatMap(PartialDate::latest).ifPresent(days::add);
        if (!days.contains(day)) {
            days.add(day);
        }
        terminal.print();
        heading("2. Who has joined the " + Words.count(instruments.size(), "instrument") + " of paragraph "
                + asking.get().number());
        Grid grid = Grid.of("Instrument", "On", "Parties", "Not joined", "Unknown");
        for (String instrument : instruments) {
            String name = dossier.instrument(instrument).map(TourCommand::name).orElse("");
            for (LocalDate each : days) {
                Collection<String> members = dossier.members().on("oas", each);
                List<Standing> table = dossier.ratifications().table(List.of(instrument), members, each);
                boolean first = each.equals(days.get(0));
                grid.row(
                        first ? instrument : name,
                        each,
                        count(table, standing -> standing.status() == Status.PARTY) + " of " + members.size(),
                        codes(
                                table,
                                standing -> standing.status() != Status.PARTY && standing.status() != Status.UNKNOWN),
                        named(table, standing -> standing.status() == Status.UNKNOWN));
            }
        }
        grid.print(terminal);
        terminal.print("A code is a member state's; * has signed; ? is presumed, for the sources end before that day.");
    }

    private static String name(Instrument instrument) {
        return StatusCommand.name(instrument);
    }

    private static long count(List<Standing> table, Predicate<Standing> condition) {
        return table.stream().filter(condition).count();
    }

    private static String named(List<Standing> table, Predicate<Standing> condition) {
        long count = count(table, condition);
        return count > NAMED ? count + " states" : codes(table, condition);
    }

    private static String codes(List<Standing> table, Predicate<Standing> condition) {
        return String.join(
                " ",
                table.stream()
                        .filter(condition)
                        .map(standing -> standing.actor()
                                + (standing.status() == Status.SIGNATORY ? "*" : "")
                                + (standing.certainty() == Certainty.PRESUMED ? "?" : ""))
                        .toList());
    }

    private void showMoney(Dossier dossier, List<Report> reports) {
        Set<String> filed = reports.stream()
                .flatMap(report -> report.references().stream())
                .flatMap(reference -> reference.contributions().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Contribution> received = contributions(dossier, contribution -> filed.contains(contribution.id()));
        List<Contribution> beside = contributions(dossier, contribution -> !filed.contains(contribution.id()));
        terminal.print();
        heading("3. What was received");
        terminal.print("The report names " + Total.of(received) + ":");
        show(dossier, received);
        if (!beside.isEmpty()) {
            terminal.print("Beside them it tells of what others paid, " + Total.of(beside) + ":");
            show(dossier, beside);
        }
    }

    private static List<Contribution> contributions(Dossier dossier, Predicate<Contribution> condition) {
        return dossier.contributions().stream().filter(condition).toList();
    }

    private void show(Dossier dossier, List<Contribution> contributions) {
        Grid grid = Grid.indented("From", "Amount", "When", "Used for")
                .narrow(0, 26)
                .narrow(1, 24);
        for (Contribution contribution : contributions) {
            grid.row(
                    dossier.actor(contribution.contributor())
                            .map(Actor::name)
                            .map(name -> name.any())
                            .orElse(contribution.contributor()),
                    contribution.amount() + (contribution.shared() ? ", shared with others" : ""),
                    contribution.date().map(PartialDate::toString).orElse("not said"),
                    Words.list(contribution.usedFor().stream()
                            .map(id -> dossier.activity(id)
                                    .map(activity -> activity.title().any())
                                    .orElse(id))
                            .toList()));
        }
        grid.print(terminal);
    }

    private void showNext(Resolution resolution, LocalDate day) {
        terminal.print();
        heading("Try next");
        LocalDate adopted = resolution.adoptedOn().flatMap(PartialDate::latest).orElse(day);
        next("status --on " + adopted + " --instrument tip", "who had joined one protocol, and how others can");
        next("read FILE", "what is in a resolution of your own, or in a report on one");
        next("account RESOLUTION REPORT", "what a report accounts for, paragraph by paragraph");
        next("shell", "the library in JShell, with everything imported");
    }

    private void next(String arguments, String what) {
        terminal.print("  " + terminal.name() + " " + arguments);
        terminal.print("      " + what);
    }

    private void heading(String text) {
        terminal.print(text);
        terminal.print("═".repeat(Math.min(Terminal.COLUMNS, Width.of(text))));
    }
}
