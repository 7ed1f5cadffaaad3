package anna.finding;

/**
 * How much a finding takes away from what was read.
 *
 * <p>Order: from harmless to fatal, so that {@code compareTo} can be used for a threshold.
 */
public enum Severity {
    /** Understood, and written in a way that was normalised: a lost bracket, a zero for the letter O. */
    NOTE,
    /** Understood, but doubtful: a session that does not fit its year. */
    WARNING,
    /** Not understood; the reading has no value. */
    ERROR
}
