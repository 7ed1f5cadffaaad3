package anna.json;

import java.util.Locale;

/** The kinds of things of a file that have ids and are referred to by them. */
enum Concept {
    SOURCE,
    ACTOR,
    INSTRUMENT,
    PROGRAMME,
    AREA,
    PLAN,
    ACTIVITY,
    EVENT,
    SERIES,
    FUND,
    CONTRIBUTION,
    REPORT;

    /** Returns the word for messages and for the ends of links. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String article() {
        return ("aeiou".indexOf(word().charAt(0)) < 0 ? "a " : "an ") + word();
    }
}
