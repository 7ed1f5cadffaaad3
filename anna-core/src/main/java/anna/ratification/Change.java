package anna.ratification;

import java.util.List;
import org.immutables.value.Value;

/**
 * How the status of one actor towards one instrument changed between two days: Barbados and {@code tip}, from none on
 * 2014-11-10 over consented on 2014-11-11 to party on 2014-12-11.
 *
 * <p>Meaning: why it changed is the reason of each step. A status that changed and changed back is a change too; see
 * {@link #isLasting()}.
 */
@Value.Immutable
public sealed interface Change permits ImmutableChange {

    /** Returns where it stood at the end of the first day. */
    Standing before();

    /** Returns where it stood on each day, after the first and up to the last, on which the status became another. */
    List<Standing> steps();

    /** Returns where it stood at the end of the last day. */
    Standing after();

    /** Returns the id of the instrument. */
    default String instrument() {
        return before().instrument();
    }

    /** Returns the id of the actor. */
    default String actor() {
        return before().actor();
    }

    /** Tells whether the status after is another than the status before. */
    default boolean isLasting() {
        return before().status() != after().status();
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with everything set as it is here. */
    default Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds a change; both standings are required. */
    final class Builder extends ImmutableChange.Builder {
        Builder() {}
    }
}
