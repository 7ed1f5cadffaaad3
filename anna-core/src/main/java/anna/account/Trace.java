package anna.account;

import anna.fact.Localized;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A walk along the chain from one point, in both directions: from {@code AG/RES. 2686 (XLI-O/11)#7} on to what was done,
 * who paid and which report tells of it, and back to the resolution and what that goes back to.
 *
 * <p>Form of the start: an end of a {@link Link}: a paragraph, a resolution by its symbol, or a kind and an id such as
 * {@code contribution:aze-2011}, {@code actor:CHN} or {@code instrument:tip}.
 *
 * <p>Meaning: onward goes from what was asked to what came of it, whichever way a link is written. A walk is complete:
 * what can be reached is in it. It says nothing of what nobody linked.
 */
@Value.Immutable
public sealed interface Trace permits ImmutableTrace {

    /** One link of a walk. */
    @Value.Immutable
    sealed interface Step permits ImmutableStep {

        /** Returns how many links it is from the start, 1 or more. */
        int depth();

        /** Returns the link. */
        Link link();

        /** Returns the end that the step comes to. */
        String end();

        /** Returns what that is called, where the dossier knows it. */
        Optional<Localized> title();

        /** Tells whether the walk has been there before, so that what follows from it is not told again. */
        @Value.Default
        default boolean again() {
            return false;
        }

        /** Returns a builder with nothing set. */
        static Builder builder() {
            return new Builder();
        }

        /** Returns a builder with everything set as it is here. */
        default Builder toBuilder() {
            return builder().like(this);
        }

        /** Builds a step; depth, link and end are required. */
        final class Builder extends ImmutableStep.Builder {
            Builder() {}
        }
    }

    /** Returns where it starts. */
    String start();

    /** Returns what the start is called, where the dossier knows it. */
    Optional<Localized> title();

    /** Returns the steps to what came of the start; each is followed by what it leads to, which is deeper. */
    List<Step> onward();

    /** Returns the steps to what the start comes from; each is followed by what it leads back to, which is deeper. */
    List<Step> back();

    /**
     * Returns the walk from the start along every link of the dossier and those that the rules infer. Both directions are
     * empty for a start that nothing is joined to.
     */
    static Trace of(Dossier dossier, String start, Collection<InferenceRule> rules) {
        return Walk.from(dossier, start, rules);
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with everything set as it is here. */
    default Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds a trace; the start is required. */
    final class Builder extends ImmutableTrace.Builder {
        Builder() {}
    }
}
