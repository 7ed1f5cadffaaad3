package anna.ratification;

import java.util.Locale;

/** How far a status can be relied on for the day asked. */
public enum Certainty {
    /** Sources cover the day. */
    KNOWN,
    /** The last day that sources cover, the horizon, is earlier; the status is the last one known. */
    PRESUMED,
    /** There is nothing to go by. */
    UNKNOWN;

    /** Returns the word for files and tables, such as {@code presumed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
