package anna.account;

import anna.resolution.OperativeParagraph;
import java.util.List;
import org.immutables.value.Value;

/** What became of one operative paragraph, and the links that say so. */
@Value.Immutable
public sealed interface ParagraphCoverage permits ImmutableParagraphCoverage {

    /** Returns the paragraph. */
    OperativeParagraph paragraph();

    /** Returns what became of it. */
    CoverageStatus status();

    /** Returns the links that make it so, asserted ones first. */
    List<Link> links();

    /** Returns the reason as one English sentence. */
    String reason();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with everything set as it is here. */
    default Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds a coverage; paragraph, status and reason are required. */
    final class Builder extends ImmutableParagraphCoverage.Builder {
        Builder() {}
    }
}
