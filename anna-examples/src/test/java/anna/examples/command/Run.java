package anna.examples.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * One run of the command inside the test's process.
 *
 * @param code the exit code
 * @param out what it wrote to the standard output
 * @param err what it wrote to the standard error
 */
record Run(int code, String out, String err) {

    /** The day on which every test takes place. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2020-02-29T12:00:00Z"), ZoneOffset.UTC);

    /** Runs the command with nothing on the standard input. */
    static Run of(String... arguments) {
        return with("", arguments);
    }

    /** Runs the command with the text, in UTF-8, on the standard input. */
    static Run with(String input, String... arguments) {
        return with(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), arguments);
    }

    private static Run with(InputStream input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                input,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                CLOCK,
                "anna",
                false,
                false,
                false);
        int code = Anna.run(terminal, arguments);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Returns the lines of the standard output. */
    List<String> lines() {
        return out.lines().toList();
    }
}
