package anna.fact;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A word of an open list, such as the kind of an activity: some words are known to this release, and any other is kept
 * as it came.
 *
 * <p>Form: one or more lower-case letters, digits and hyphens, beginning with a letter: {@code technical-assistance}.
 *
 * <p>Forward compatibility: a word that this release does not know is a value like any other; {@link #known()} is then
 * absent. Switch on {@code known()}, and keep a branch for its absence.
 *
 * <p>Order: by the code.
 *
 * @param <K> the enum of the words that this release knows
 */
public abstract class OpenCode<K extends Enum<K>> implements Comparable<OpenCode<K>> {

    private final String code;
    private final Class<K> type;

    /**
     * Makes a value for the code.
     *
     * @throws IllegalArgumentException if the code is not of the form above
     */
    protected OpenCode(String code, Class<K> type) {
        Objects.requireNonNull(code, "code");
        if (!code.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException(getClass().getSimpleName()
                    + " must be lower-case words joined by hyphens, but was '" + code + "'");
        }
        this.code = code;
        this.type = type;
    }

    /** Returns the code of a known word: {@code TECHNICAL_ASSISTANCE} is {@code technical-assistance}. */
    protected static String codeOf(Enum<?> known) {
        return known.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the raw code, unchanged. */
    public final String code() {
        return code;
    }

    /** Returns the constant to switch on; absent for a word that this release does not know. */
    public final Optional<K> known() {
        for (K constant : type.getEnumConstants()) {
            if (codeOf(constant).equals(code)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /** Tells whether this is the given known word. */
    public final boolean is(K constant) {
        return codeOf(constant).equals(code);
    }

    @Override
    public final int compareTo(OpenCode<K> other) {
        return code.compareTo(other.code);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof OpenCode<?> that && type == that.type && code.equals(that.code);
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
