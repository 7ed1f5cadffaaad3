package anna.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import jdk.jshell.tool.JavaShellToolBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The command {@code anna shell}: JShell with everything imported, {@code reference} for the reference data and
 * {@code print(…)} for showing any answer.
 */
@Command(
        name = "shell",
        description = {
            "Opens JShell with the library imported, the reference data as 'reference', and print(...) for any answer.",
            ""
        },
        mixinStandardHelpOptions = true,
        versionProvider = Anna.Version.class,
        footer = {
            "",
            "Reads a script where the standard input is not a terminal:",
            "  echo 'System.out.println(reference.title())' | anna shell"
        })
final class ShellCommand implements Callable<Integer> {

    private static final String STARTUP = "/anna/examples/anna.jsh";

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Scripts to run before the shell opens.")
    private List<String> files = new ArrayList<>();

    @Option(names = "--script", description = "Reads the standard input as a script, without prompts.")
    private boolean script;

    ShellCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        files.stream()
                .filter(file -> !Files.isRegularFile(Path.of(file)))
                .findFirst()
                .ifPresent(file -> {
                    throw new Refusal("there is no file '" + file + "'");
                });
        Path startup = startup();
        try {
            return open(startup);
        } catch (NoClassDefFoundError e) {
            throw new Refusal("this Java has no JShell; use a JDK of 17 or later");
        } finally {
            Files.deleteIfExists(startup);
        }
    }

    private int open(Path startup) throws Exception {
        boolean interactive = terminal.interactive() && !script;
        List<String> arguments = new ArrayList<>(List.of(
                "--class-path",
                System.getProperty("java.class.path"),
                "--startup",
                "DEFAULT",
                "--startup",
                startup.toString(),
                "-R-Dfile.encoding=UTF-8",
                "-R-XX:TieredStopAtLevel=1",
                "-R-Xshare:auto"));
        arguments.addAll(files);
        JavaShellToolBuilder builder = JavaShellToolBuilder.builder().locale(Locale.ROOT);
        if (interactive) {
            terminal.print("ANNA " + Anna.Version.text()
                    + ": 'reference' is the reference data, print(x) shows anything. Try this, or /exit:");
            terminal.print("  print(reference.ratifications().gaps(List.of(\"tip\"), List.of(\"BRB\", \"CUB\"), "
                    + "LocalDate.of(2011, 6, 7)))");
            terminal.flush();
        } else {
            arguments.add("-");
            builder.in(terminal.in(), null)
                    .out(terminal.out())
                    .err(terminal.err())
                    .persistence(new HashMap<>())
                    .env(System.getenv());
        }
        return builder.start(arguments.toArray(String[]::new));
    }

    /** Copies what JShell is to begin with to a file of its own, for JShell takes nothing else. */
    private static Path startup() {
        try (InputStream in = ShellCommand.class.getResourceAsStream(STARTUP)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks " + STARTUP);
            }
            Path file = Files.createTempFile("anna", ".jsh");
            Files.write(file, in.readAllBytes());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
