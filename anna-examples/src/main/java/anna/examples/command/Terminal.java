package anna.examples.command;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/**
 * Everything that a command touches outside itself: what it reads, what it writes, what day it is.
 *
 * <p>Meaning: what a command writes is UTF-8 with LF on every platform and in every locale.
 *
 * @param in the standard input
 * @param out where answers go
 * @param err where findings, complaints and news of progress go
 * @param clock what tells the present day
 * @param name what the command was called by, for advice that can be typed
 * @param interactive whether a person types at the standard input
 * @param colors whether help may be colored
 * @param progress whether a person sees the standard error, so that a bar may be drawn there
 */
public record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Clock clock,
        String name,
        boolean interactive,
        boolean colors,
        boolean progress) {

    /** The number of columns that the tables for people fit into. */
    static final int COLUMNS = 100;

    /**
     * Returns the terminal of the running process. The launchers say by the system properties {@code anna.terminal.in},
     * {@code anna.terminal.out} and {@code anna.terminal.err} ({@code true} or {@code false}) whether input, output and
     * standard error are a terminal, and by {@code anna.name} what they were called by; without them there is no
     * terminal, and the name is {@code anna}.
     */
    static Terminal ofProcess() {
        return new Terminal(
                System.in,
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                Clock.systemDefaultZone(),
                System.getProperty("anna.name", "anna"),
                Boolean.getBoolean("anna.terminal.in"),
                Boolean.getBoolean("anna.terminal.out") && System.getenv("NO_COLOR") == null,
                Boolean.getBoolean("anna.terminal.err"));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16), false, StandardCharsets.UTF_8);
    }

    /** Writes one line of the answer. */
    void print(String line) {
        out.print(line);
        out.print('\n');
    }

    /** Writes an empty line of the answer. */
    void print() {
        out.print('\n');
    }

    /** Writes one line beside the answer. */
    void complain(String line) {
        err.print(line);
        err.print('\n');
    }

    /** Sends everything on its way. */
    void flush() {
        out.flush();
        err.flush();
    }
}
