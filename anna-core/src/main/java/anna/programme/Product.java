package anna.programme;

import anna.fact.Extensions;
import anna.fact.Language;
import anna.fact.Localized;
import anna.fact.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Something that came of an activity and can be named: an issue, a printed version, a plan, a publication. */
@Value.Immutable
public sealed interface Product permits ImmutableProduct {

    /** Returns what it is. */
    Localized title();

    /** Returns which version of a work it is, such as {@code executive}, {@code operational} or {@code printed}. */
    Optional<String> version();

    /** Returns the languages that it exists in. */
    Set<Language> languages();

    /** Returns when it was made public. */
    Optional<PartialDate> issuedOn();

    /** Returns where it can be read. */
    List<String> addresses();

    /** Returns the id of the plan that it is, where it is one. */
    Optional<String> plan();

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

    /** Builds a product; the title is required. */
    final class Builder extends ImmutableProduct.Builder {
        Builder() {}
    }
}
