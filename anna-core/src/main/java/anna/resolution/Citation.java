package anna.resolution;

import anna.fact.Extensions;
import anna.fact.PartialDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A resolution named in a text, with the title and date that are printed there. */
@Value.Immutable
public sealed interface Citation permits ImmutableCitation {

    /** Returns the symbol. */
    Symbol symbol();

    /** Returns the title as printed there, white space made single, without its quotation marks and closing comma. */
    Optional<String> title();

    /** Returns the date as printed there. */
    Optional<PartialDate> date();

    /** Returns a citation by symbol alone. */
    static Citation of(Symbol symbol) {
        return builder().symbol(symbol).build();
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

    /** Builds a citation; the symbol is required. */
    final class Builder extends ImmutableCitation.Builder {
        Builder() {}
    }
}
