package anna.examples.command;

/** Thrown where a command cannot begin: a file that is not there, a state that nobody knows; one line, exit code 2. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Makes a refusal with its line, without the name of the command and a full stop. */
    Refusal(String line) {
        super(line);
    }
}
