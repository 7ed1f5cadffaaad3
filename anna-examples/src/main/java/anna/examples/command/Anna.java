package anna.examples.command;

import anna.json.ReferenceData;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The program {@code anna}.
 *
 * <p>Exit codes: 0 without an ERROR among the findings, 1 with one, 2 where a command could not begin because of its
 * arguments or a file; then there is one line on the standard error.
 */
@Command(
        name = "anna",
        description = {
            "What a resolution asked, who has joined which treaty, what was done about it, who paid, and what nobody "
                    + "has accounted for.",
            ""
        },
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Anna.Version.class,
        footer = {
            "",
            "Begin with 'anna tour'. Files are plain text in UTF-8; the name - stands for the standard input.",
            "Exit codes: 0 without an error among the findings, 1 with one, 2 for usage or file trouble."
        })
public final class Anna {

    private Anna() {}

    /** Runs the command in this process and ends it. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        Terminal terminal = Terminal.ofProcess();
        int code = run(terminal, arguments);
        terminal.flush();
        System.exit(code);
    }

    /** Runs the command with its arguments at the terminal and returns the exit code. */
    public static int run(Terminal terminal, String... arguments) {
        CommandLine line = commandLine(terminal);
        StringWriter out = new StringWriter();
        line.setOut(new PrintWriter(out));
        int code = execute(terminal, line, arguments.length == 0 ? new String[] {"--help"} : arguments);
        terminal.out().print(out.toString().replace(System.lineSeparator(), "\n"));
        terminal.flush();
        return code;
    }

    /** Executes the command; picocli handles exceptions and lets errors of the virtual machine pass. */
    private static int execute(Terminal terminal, CommandLine line, String... arguments) {
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError e) {
            return refuse(terminal, line, "the memory of Java is too small for this; give it more by JDK_JAVA_OPTIONS");
        } catch (LinkageError | StackOverflowError e) {
            return fault(terminal, line, e);
        }
    }

    private static CommandLine commandLine(Terminal terminal) {
        CommandLine line = new CommandLine(new Anna());
        for (Object command : List.of(
                new TourCommand(terminal, ReferenceData::load),
                new ReadCommand(terminal),
                new CiteCommand(terminal),
                new AccountCommand(terminal, ReferenceData::load),
                new MandatesCommand(terminal, ReferenceData::load),
                new TraceCommand(terminal, ReferenceData::load),
                new LineageCommand(terminal),
                new CheckCommand(terminal, ReferenceData::load),
                new StatusCommand(terminal, ReferenceData::load),
                new GapsCommand(terminal, ReferenceData::load),
                new TimelineCommand(terminal, ReferenceData::load),
                new BetweenCommand(terminal, ReferenceData::load),
                new ImportCommand(terminal, ReferenceData::load),
                new ShellCommand(terminal))) {
            line.addSubcommand(command);
        }
        return line.setUsageHelpWidth(Terminal.COLUMNS)
                .setUsageHelpAutoWidth(false)
                .setExpandAtFiles(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colors() ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler((failure, arguments) -> refuse(terminal, failure))
                .setExecutionExceptionHandler((failure, command, parsed) -> refuse(terminal, command, failure));
    }

    private static int refuse(Terminal terminal, ParameterException failure) {
        StringBuilder text = new StringBuilder(failure.getMessage());
        if (failure instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            CommandSpec spec = failure.getCommandLine().getCommandSpec();
            boolean option = first.startsWith("-");
            boolean command = !option && !spec.subcommands().isEmpty();
            text.setLength(0);
            text.append(
                            option
                                    ? "there is no option '"
                                    : command ? "there is no command '" : "one argument too many: '")
                    .append(first)
                    .append('\'');
            Lookup.nearest(
                            first,
                            option
                                    ? spec.optionsMap().keySet()
                                    : spec.subcommands().keySet())
                    .ifPresent(
                            near -> text.append("; did you mean ").append(near).append('?'));
        }
        String name = failure.getCommandLine().getCommandSpec().qualifiedName();
        return refuse(terminal, failure.getCommandLine(), text + " (try '" + name + " --help')");
    }

    private static int refuse(Terminal terminal, CommandLine command, Exception failure) {
        if (failure instanceof Refusal) {
            return refuse(terminal, command, String.valueOf(failure.getMessage()));
        }
        return fault(terminal, command, failure);
    }

    /** Says that the program is at fault; the system property {@code anna.trace} shows where. */
    private static int fault(Terminal terminal, CommandLine command, Throwable failure) {
        if (Boolean.getBoolean("anna.trace")) {
            failure.printStackTrace(terminal.err());
        }
        return refuse(
                terminal,
                command,
                "this is a fault of the program, please report it: "
                        + failure.getClass().getSimpleName()
                        + (failure.getMessage() == null ? "" : ": " + failure.getMessage()));
    }

    private static int refuse(Terminal terminal, CommandLine command, String line) {
        terminal.complain(Width.shown(command.getCommandSpec().qualifiedName() + ": " + Blanks.single(line)));
        return Findings.REFUSED;
    }

    /** Tells the version: of the command, which is that of the library, and of Java. */
    static final class Version implements IVersionProvider {

        Version() {}

        @Override
        public String[] getVersion() throws IOException {
            return new String[] {"anna " + text() + " on Java " + System.getProperty("java.version")};
        }

        /** Returns the version of the library, such as {@code 0.1.0}. */
        static String text() throws IOException {
            Properties properties = new Properties();
            try (InputStream in = Anna.class.getResourceAsStream("version.properties")) {
                if (in != null) {
                    properties.load(in);
                }
            }
            return properties.getProperty("version", "of unknown version");
        }
    }
}
