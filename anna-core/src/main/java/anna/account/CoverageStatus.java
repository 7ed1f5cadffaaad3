package anna.account;

import java.util.Locale;

/** What became of an operative paragraph in the reports. */
public enum CoverageStatus {
    /** A report names it. */
    CITED,
    /** A rule found the answer. */
    ANSWERED,
    /** Links disagree about it. */
    DISPUTED,
    /** None of its verbs asks for action. */
    ASKS_NOTHING,
    /** It asks, and nothing answers. */
    SILENT;

    /** Returns the word for files and tables, such as {@code asks-nothing}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
