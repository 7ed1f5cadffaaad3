package anna.examples.command;

import anna.account.Dossier;
import anna.fact.Answer;
import anna.fact.Language;
import anna.ratification.Between;
import anna.ratification.Certainty;
import anna.ratification.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code anna between}: whether an instrument is in force between two states. */
@Command(
        name = "between",
        description = {"Tells whether an instrument is in force between two states on a day, and why.", ""},
        mixinStandardHelpOptions = true,
        versionProvider = Anna.Version.class,
        footer = {
            "",
            "In force is yes, no or cannot-say; under the Hague Convention of 1980 an accession binds only "
                    + "towards those who accept it, and an acceptance that is not in the data proves nothing.",
            "Columns of --csv and --tsv, and members of --json: instrument, one, other, in_force, certainty, since, one_status, "
                    + "other_status, articles, reason."
        })
final class BetweenCommand implements Callable<Integer> {

    private static final List<String> HEADER = List.of(
            "instrument",
            "one",
            "other",
            "in_force",
            "certainty",
            "since",
            "one_status",
            "other_status",
            "articles",
            "reason");

    private final Terminal terminal;
    private final Supplier<Dossier> data;

    @Parameters(index = "0", paramLabel = "STATE", description = "The one state, by code or any name.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "STATE", description = "The other state.")
    private String other = "";

    @Option(
            names = "--instrument",
            required = true,
            paramLabel = "ID",
            description = "The instrument, by id (hague28), identifier (hcch:28) or name.")
    private String instrument = "";

    @Option(names = "--on", required = true, paramLabel = "DATE", description = "The day, as 2011-06-07, or today.")
    private String on = "";

    @Mixin
    private Inquiry inquiry = new Inquiry();

    BetweenCommand(Terminal terminal, Supplier<Dossier> data) {
        this.terminal = terminal;
        this.data = data;
    }

    @Override
    public Integer call() {
        LocalDate day = Lookup.day("--on", on, LocalDate.now(terminal.clock()));
        Inquiry.Asked asked = inquiry.of(data, terminal);
        Language language = asked.language();
        Dossier dossier = asked.dossier();
        String which = asked.lookup().instrument(instrument);
        String first = asked.lookup().state(one);
        String second = asked.lookup().state(other);
        if (first.equals(second)) {
            throw new Refusal("'" + one + "' and '" + other + "' are one state");
        }
        Between between = dossier.ratifications().between(which, first, second, day);
        if (asked.byProgram()) {
            inquiry.rows(terminal, HEADER, List.of(cells(between, language)), asked);
        } else {
            asked.findings().warn(terminal);
            show(dossier, between, language);
            asked.findings().print(terminal);
        }
        StatusCommand.warnOfUncovered(terminal, dossier, List.of(which), "between");
        return asked.findings().exitCode();
    }

    private static List<String> cells(Between between, Language language) {
        return List.of(
                between.instrument(),
                between.one().actor(),
                between.other().actor(),
                word(between.inForce()).replace(' ', '-'),
                between.certainty().code(),
                StatusCommand.text(between.since()),
                between.one().status().code(),
                between.other().status().code(),
                String.join(";", between.articles()),
                between.reason(language).orElse(between.reason()));
    }

    private static String word(Answer answer) {
        return switch (answer) {
            case YES -> "yes";
            case NO -> "no";
            case CANNOT_SAY -> "cannot say";
        };
    }

    private void show(Dossier dossier, Between between, Language language) {
        terminal.print(Width.cut(
                between.instrument() + ": "
                        + dossier.instrument(between.instrument())
                                .map(StatusCommand::name)
                                .orElse(""),
                Terminal.COLUMNS));
        terminal.print("in force between " + between.one().actor() + " and "
                + between.other().actor() + " on " + between.on() + ": " + word(between.inForce())
                + (between.certainty() == Certainty.PRESUMED ? " (presumed)" : "")
                + between.since().map(day -> ", from " + day).orElse(""));
        terminal.print();
        Explanation explanation = new Explanation(dossier, language);
        explanation.field(terminal, "why", List.of(between.reason(language).orElse(between.reason())));
        explanation.field(
                terminal, "acts", between.acts().stream().map(Explanation::text).toList());
        explanation.field(
                terminal,
                "articles",
                between.articles().isEmpty() ? List.of() : List.of(Words.list(between.articles())));
        for (Standing standing : List.of(between.one(), between.other())) {
            terminal.print();
            explanation.print(terminal, standing);
        }
    }
}
