package anna.ratification;

import java.util.Locale;

/** Where a state stands towards an instrument. */
public enum Status {
    /** It has neither signed nor consented, and a source says so. */
    NONE,
    /** It has signed and not consented to be bound. */
    SIGNATORY,
    /** It has deposited its consent, and the instrument is not yet in force for it. */
    CONSENTED,
    /** The instrument is in force for it. */
    PARTY,
    /** The instrument was in force for it and no longer is. */
    FORMER_PARTY,
    /** Sources or states differ about it. */
    DISPUTED,
    /** What is known does not say. */
    UNKNOWN;

    /** Returns the word for files and tables, such as {@code former-party}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
