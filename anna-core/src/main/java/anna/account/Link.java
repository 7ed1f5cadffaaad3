package anna.account;

import anna.fact.Extensions;
import anna.fact.Localized;
import anna.fact.Provenance;
import anna.finding.Span;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Two things joined: the report of 2012 accounts for {@code AG/RES. 2686 (XLI-O/11)#7}.
 *
 * <p>Form of an end: a paragraph is {@code SYMBOL#NUMBER}; anything else is its kind and id, as {@code
 * activity:course-2011}, {@code instrument:tip}, {@code report:iin-2012}, {@code contribution:aze-2011}, {@code
 * area:area-3}. A resolution is its symbol.
 *
 * <p>Meaning: a link is asserted by a source unless {@link #rule()} names the rule that inferred it. Links that
 * contradict each other live side by side.
 */
@Value.Immutable
public sealed interface Link permits ImmutableLink {

    /** Returns what it joins. */
    LinkKind kind();

    /** Returns where it begins. */
    String from();

    /** Returns where it ends. */
    String to();

    /** Returns the name of the rule that inferred it; absent if a source asserts it. */
    Optional<String> rule();

    /** Returns where in the text of its source it was read. */
    Optional<Span> span();

    /** Returns why, in words. */
    Optional<Localized> reason();

    /** Returns where this is from. */
    Optional<Provenance> provenance();

    /** Tells whether a rule inferred it. */
    default boolean inferred() {
        return rule().isPresent();
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

    /** Builds a link; kind and both ends are required. */
    final class Builder extends ImmutableLink.Builder {
        Builder() {}
    }
}
