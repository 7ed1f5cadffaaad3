package anna.ratification;

import java.util.EnumSet;
import java.util.Set;

/**
 * Sets of statuses as bits, so that a history can hold one for every stretch of days.
 *
 * <p>Meaning: a set holds every status that is not ruled out. One status is the answer, several are unknown, and none at
 * all means that sources contradict each other.
 */
final class Statuses {

    static final int NONE = bit(Status.NONE);
    static final int SIGNATORY = bit(Status.SIGNATORY);
    static final int CONSENTED = bit(Status.CONSENTED);
    static final int PARTY = bit(Status.PARTY);
    static final int FORMER_PARTY = bit(Status.FORMER_PARTY);
    static final int ANY = NONE | SIGNATORY | CONSENTED | PARTY | FORMER_PARTY;

    /** No act is recorded: {@link #NONE} if the records are complete, else not known. */
    static final int NOTHING_RECORDED = 1 << Status.values().length;

    private static final Status[] OF_SET = ofEverySet();

    private Statuses() {}

    private static int bit(Status status) {
        return 1 << status.ordinal();
    }

    static Status statusOf(int set) {
        return OF_SET[set];
    }

    private static Status[] ofEverySet() {
        Status[] table = new Status[ANY + 1];
        for (int set = 0; set <= ANY; set++) {
            table[set] = Integer.bitCount(set) == 1
                    ? Status.values()[Integer.numberOfTrailingZeros(set)]
                    : set == 0 ? Status.DISPUTED : Status.UNKNOWN;
        }
        return table;
    }

    static Set<Status> listOf(int set) {
        Set<Status> list = EnumSet.noneOf(Status.class);
        for (Status status : Status.values()) {
            if ((set & bit(status)) != 0) {
                list.add(status);
            }
        }
        return list;
    }
}
