package anna.fact;

import anna.finding.Finding;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which source a fact has, and how it is held: reported there, derived from what is reported, or corrected against it.
 */
@Value.Immutable
public sealed interface Provenance permits ImmutableProvenance {

    /** How a fact is held. */
    enum Basis {
        /** The source says it. */
        REPORTED,
        /** It follows from what the source says, by a rule that the note names. */
        DERIVED,
        /** The source says otherwise; the note says what and why. */
        CORRECTED;

        /** Returns the word for files and tables, such as {@code reported}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Returns the id of the {@link Source}. */
    String source();

    /** Returns how the fact is held. */
    @Value.Default
    default Basis basis() {
        return Basis.REPORTED;
    }

    /** Returns where in the source it stands: a page, an article, a line. */
    Optional<String> place();

    /** Returns what a careful reader should know, in English. */
    Optional<String> note();

    /** Returns that the source reports the fact. */
    static Provenance reported(String source) {
        return builder().source(source).build();
    }

    /** Returns what others added under keys of their own; kept and written back. */
    @Value.Default
    default Extensions extensions() {
        return Extensions.none();
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with everything set as it is here. */
    default Builder toBuilder() {
        return builder().like(this);
    }

    /** @hidden */
    @Value.Check
    default void check() {
        if (source().isBlank()) {
            throw new IllegalArgumentException(
                    "Provenance.source must not be blank, but was " + Finding.quote(source()));
        }
    }

    /** Builds a provenance; the source is required. */
    final class Builder extends ImmutableProvenance.Builder {
        Builder() {}
    }
}
