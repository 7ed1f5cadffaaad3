package anna.account;

import anna.finding.Finding;
import anna.resolution.OperativeParagraph;
import anna.resolution.Resolution;
import anna.resolution.Symbol;
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

    /**
     * Returns the account of the resolution by the reports, with the links that the rules find for paragraphs that no
     * report names. With no rules, only what the reports assert counts.
     *
     * <p>The findings are the NOTE {@code account.numbering.draft} where the resolution is a draft, and the WARNINGs
     * {@code account.resolution.mismatch} for a report on another resolution and {@code account.paragraph.missing} for a
     * number that the resolution does not have.
     */
    static Coverage of(Resolution resolution, Collection<Report> reports, Collection<InferenceRule> rules) {
        return new Accounting(resolution, reports, rules).coverage();
    }

    /**
     * Returns what links call a paragraph: {@code AG/RES. 2686 (XLI-O/11)#7}, or {@code draft#7} for a resolution
     * without a symbol.
     */
    static String nameOf(Resolution resolution, OperativeParagraph paragraph) {
        return resolution.reference().map(Symbol::toString).orElse("draft") + "#" + paragraph.number();
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
