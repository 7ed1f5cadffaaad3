package anna.programme;

import java.util.Locale;

/** How far an activity has come. */
public enum Progress {
    /** Meant to be done. */
    PLANNED,
    /** Begun and not ended. */
    UNDER_WAY,
    /** Done. */
    DONE;

    /** Returns the word for files and tables, such as {@code under-way}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
