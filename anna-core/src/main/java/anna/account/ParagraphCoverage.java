package anna.account;

import anna.fact.Localized;
import anna.resolution.OperativeParagraph;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.immutables.value.Value;

/** What became of one operative paragraph, and the links that say so. */
@Value.Immutable
public sealed interface ParagraphCoverage permits ImmutableParagraphCoverage {

    /** What became of an operative paragraph in the reports. */
    enum Status {
        /** A report names it. */
        CITED,
        /** A rule found the answer. */
        ANSWERED,
        /** Links disagree about it. */
        DISPUTED,
        /** None of its verbs asks for action. */
        ASKS_NOTHING,
        /** It asks, and nothing answers. */
        SILENT;

        /** Returns the word for files and tables, such as {@code asks-nothing}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Returns the paragraph. */
    OperativeParagraph paragraph();

    /** Returns what became of it. */
    Status status();

    /** Returns the links that make it so, asserted ones first. */
    List<Link> links();

    /** Returns the ids of the reports that name it, in the order of the reports. */
    Set<String> reports();

    /** Returns the ids of the activities that carry it out. */
    Set<String> activities();

    /** Returns the ids of the areas of work that it falls in; an area that only a report numbers is its number. */
    Set<String> workAreas();

    /** Returns the ids of the contributions that answer it or that paid for one of its activities. */
    Set<String> contributions();

    /** Returns the ids of those of its activities that no contribution is known to have paid for. */
    Set<String> unpaid();

    /** Returns the reason as one sentence, in English and Spanish. */
    Localized reason();

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
