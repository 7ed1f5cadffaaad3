package anna.fact;

import anna.finding.Finding;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A word of an open list, such as the kind of an activity: some words are known to this release, and any other is kept
 * as it came.
 *
 * <p>Form: one or more lower-case letters, digits and hyphens, beginning with a letter: {@code technical-assistance}.
 * At most 100 characters.
 *
 * <p>Forward compatibility: a word that this release does not know is a value like any other; {@link #known()} is then
 * absent. Switch on {@code known()}, and keep a branch for its absence.
 *
 * <p>Equality: by the type and the code.
 *
 * <p>Order: by the code.
 *
 * @param <K> the enum of the words that this release knows
 */
public abstract class OpenCode<K extends Enum<K>> implements Comparable<OpenCode<K>> {

    private final String code;
    private final @Nullable K known;

    /**
     * Makes a value for the code.
     *
     * @throws IllegalArgumentException if the code is not of the form above
     */
    protected OpenCode(String code, Class<K> type) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(type, "type");
        if (code.length() > 100 || !code.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException(getClass().getSimpleName()
                    + " must be lower-case words joined by hyphens, but was " + Finding.quote(code));
        }
        this.code = code;
        this.known = knownOf(code, type);
    }

    private static <K extends Enum<K>> @Nullable K knownOf(String code, Class<K> type) {
        for (K constant : type.getEnumConstants()) {
            if (codeOf(constant).equals(code)) {
                return constant;
            }
        }
        return null;
    }

    /** Returns the code of a known word: {@code TECHNICAL_ASSISTANCE} is {@code technical-assistance}. */
    protected static String codeOf(Enum<?> known) {
        Objects.requireNonNull(known, "known");
        return known.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the raw code, unchanged. */
    public final String code() {
        return code;
    }

    /** Returns the constant to switch on; absent for a word that this release does not know. */
    public final Optional<K> known() {
        return Optional.ofNullable(known);
    }

    /** Tells whether this is the given known word. */
    public final boolean is(K constant) {
        return known == Objects.requireNonNull(constant, "constant");
    }

    @Override
    public final int compareTo(OpenCode<K> other) {
        Objects.requireNonNull(other, "other");
        return code.compareTo(other.code);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof OpenCode<?> that && getClass() == that.getClass() && code.equals(that.code);
    }

    @Override
    public final int hashCode() {
        return code.hashCode();
    }

    /** Returns the code. */
    @Override
    public final String toString() {
        return code;
    }
}
