package anna.instrument;

import anna.fact.Extensions;
import anna.fact.Provenance;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How a party leaves an instrument, and when that takes effect.
 *
 * <p>Meaning: with {@link #effectDelay()} the notice takes effect that long after it is received. With
 * {@link #termYears()} and {@link #noticeMonths()} it takes effect at the end of the running term if it is given that
 * long before, else at the end of the next; terms are counted from the instrument's own entry into force. With
 * {@link #termYears()} and {@link #windowMonths()} it can be given only within that time after the end of a term.
 */
@Value.Immutable
public sealed interface Withdrawal permits ImmutableWithdrawal {

    /** Returns the article. */
    Optional<String> article();

    /** Returns how long after the receipt of the notice it takes effect. */
    Optional<Delay> effectDelay();

    /** Returns the first day on which notice can be given. */
    Optional<LocalDate> notBefore();

    /** Returns the length of a term, in years, 1 or more. */
    OptionalInt termYears();

    /** Returns how long before the end of a term notice must be given, in months, 1 or more. */
    OptionalInt noticeMonths();

    /** Returns how long after the end of a term notice can be given, in months, 1 or more. */
    OptionalInt windowMonths();

    /** Returns the id of the instrument whose denunciation entails the denunciation of this one. */
    Optional<String> endsWith();

    /** Returns the article that says so. */
    Optional<String> endsWithArticle();

    /** Returns what a careful reader should know, in English. */
    Optional<String> note();

    /** Returns where this is from. */
    Optional<Provenance> provenance();

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
        termYears().ifPresent(number -> atLeastOne("termYears", number));
        noticeMonths().ifPresent(number -> atLeastOne("noticeMonths", number));
        windowMonths().ifPresent(number -> atLeastOne("windowMonths", number));
    }

    private static void atLeastOne(String name, int number) {
        if (number < 1) {
            throw new IllegalArgumentException("Withdrawal." + name + " must be 1 or more, but was '" + number + "'");
        }
    }

    /** Builds the rules; nothing is required. */
    final class Builder extends ImmutableWithdrawal.Builder {
        Builder() {}
    }
}
