package anna.fact;

import java.util.Objects;

/**
 * An answer with three values: yes, no, or cannot say.
 *
 * <p>Meaning: {@link #CANNOT_SAY} is an answer about the evidence, not about the world; better evidence turns it into
 * one of the other two and never turns one of those into the opposite.
 */
public enum Answer {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** What is known does not decide it. */
    CANNOT_SAY;

    /** Returns {@link #YES} for true and {@link #NO} for false. */
    public static Answer of(boolean value) {
        return value ? YES : NO;
    }

    /** Returns YES if both are, NO if one is, else CANNOT_SAY. */
    public Answer and(Answer other) {
        Objects.requireNonNull(other, "other");
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : CANNOT_SAY;
    }

    /** Returns YES if one is, NO if both are, else CANNOT_SAY. */
    public Answer or(Answer other) {
        Objects.requireNonNull(other, "other");
        return not().and(other.not()).not();
    }

    /** Returns the opposite; of CANNOT_SAY, itself. */
    public Answer not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case CANNOT_SAY -> CANNOT_SAY;
        };
    }

    /** Tells whether this is {@link #YES}: the strict reading, for which CANNOT_SAY is not enough. */
    public boolean isYes() {
        return this == YES;
    }

    /** Tells whether this is {@link #NO}: what is not NO is not ruled out. */
    public boolean isNo() {
        return this == NO;
    }
}
