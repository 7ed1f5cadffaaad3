package anna.account;

import anna.finding.Finding;
import anna.resolution.Resolution;
import java.util.Collection;
import java.util.List;
import org.immutables.value.Value;

/** What became of each operative paragraph of a resolution in the reports on it. */
@Value.Immutable
public sealed interface Coverage permits ImmutableCoverage {

    /** Returns the resolution. */
    Resolution resolution();

    /** Returns the paragraphs, in order. */
    List<ParagraphCoverage> paragraphs();

    /** Returns what is doubtful about the account as a whole, such as numbering that may be a draft's. */
    List<Finding> findings();

    /** Returns the account of the resolution by the reports, with the links that the rules find. */
    static Coverage of(Resolution resolution, Collection<Report> reports, Collection<InferenceRule> rules) {
        throw new UnsupportedOperationException();
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with everything set as it is here. */
    default Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds a coverage; the resolution is required. */
    final class Builder extends ImmutableCoverage.Builder {
        Builder() {}
    }
}
