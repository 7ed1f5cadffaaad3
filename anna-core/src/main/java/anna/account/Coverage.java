package anna.account;

import anna.fact.Localized;
import anna.finding.Finding;
import anna.resolution.OperativeParagraph;
import anna.resolution.Resolution;
import anna.resolution.Symbol;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/** What became of each operative paragraph of a resolution in the reports on it. */
@Value.Immutable
public sealed interface Coverage permits ImmutableCoverage {

    /**
     * Where the mandate of an operative paragraph is in its life: {@code superseded} by a paragraph of a later resolution.
     *
     * <p>Meaning: a mandate lives until something is known to end it. That it is current says that the dossier knows of
     * no end, not that anybody works on it. A paragraph that asks for nothing has no mandate and no life.
     */
    @Value.Immutable
    sealed interface Life permits ImmutableLife {

        /** A stage of a mandate's life. */
        enum Stage {
            /** It still asks. */
            CURRENT,
            /** What it asked for once has been done. */
            FULFILLED,
            /** A later paragraph has taken its place. */
            SUPERSEDED,
            /** Another paragraph in force asks for the same. */
            DUPLICATE,
            /** It asks for no more than that something is reported or passed on. */
            PROCEDURAL;

            /** Returns the word for files and tables, such as {@code superseded}. */
            public String code() {
                return name().toLowerCase(Locale.ROOT);
            }
        }

        /** Returns the paragraph. */
        OperativeParagraph paragraph();

        /** Returns the stage: of several that fit, the first of fulfilled, superseded, duplicate, procedural, current. */
        Stage stage();

        /** Returns the links that make it so; none for a stage that follows from the paragraph itself. */
        List<Link> links();

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

        /** Builds a life; paragraph, stage and reason are required. */
        final class Builder extends ImmutableLife.Builder {
            Builder() {}
        }
    }

    /** Returns the resolution. */
    Resolution resolution();

    /** Returns the paragraphs, in order. */
    List<ParagraphCoverage> paragraphs();

    /** Returns the reports that account for it, in the order of their periods. */
    List<Report> reports();

    /**
     * Returns the links from the reports to the activities and contributions that they tell of although no paragraph of
     * the resolution, nor the resolution as a whole, is known to have asked for them.
     */
    List<Link> unasked();

    /** Returns what is doubtful about the account as a whole, such as numbering that may be a draft's. */
    List<Finding> findings();

    /**
     * Returns the account of the resolution by the reports, with the links that the rules find for paragraphs that no
     * report names. With no rules, only what the reports assert counts.
     *
     * <p>The findings are the NOTE {@code account.numbering.draft} where the resolution is a draft, the NOTE
     * {@code account.resolution.assumed} where it has no symbol and is taken for the one that the reports are on, and the
     * WARNINGs {@code account.resolution.mismatch} for a report on another resolution, or on one that a text without a
     * symbol cannot be, and {@code account.paragraph.missing} for a number that the resolution does not have.
     */
    static Coverage of(Resolution resolution, Collection<Report> reports, Collection<InferenceRule> rules) {
        return Accounting.coverage(resolution, reports, rules);
    }

    /**
     * Returns the account of the resolution within a dossier: by the reports on it and by those that a link joins to one
     * of its paragraphs, with the activities, areas of work and contributions that the chain joins to each paragraph.
     * The findings are those of {@link #of(Resolution, Collection, Collection)}, but a report is never on another
     * resolution here.
     */
    static Coverage of(Dossier dossier, Resolution resolution, Collection<InferenceRule> rules) {
        return new Accounting.Ground(dossier, rules).coverage(resolution);
    }

    /**
     * Returns the lives of the mandates of a resolution of the dossier, in the order of its paragraphs. A link that says
     * that something {@code fulfills}, {@code supersedes} or {@code duplicates} a paragraph makes it so, whether a source
     * asserts it or a rule infers it; a paragraph that asks for a report alone is fulfilled by a report that accounts for
     * it.
     */
    static List<Life> lives(Dossier dossier, Resolution resolution, Collection<InferenceRule> rules) {
        return Lives.of(dossier, resolution, rules);
    }

    /** Returns the paragraphs by what became of them, in the order of the statuses; a status without any is left out. */
    default Map<ParagraphCoverage.Status, List<ParagraphCoverage>> byStatus() {
        return Accounting.grouped(this, paragraph -> Set.of(paragraph.status()));
    }

    /**
     * Returns the paragraphs by the ids of those whom they ask. A paragraph that asks several stands under each; one that
     * names nobody, so that the body speaks to itself, stands under the empty text.
     */
    default Map<String, List<ParagraphCoverage>> byAddressee() {
        return Accounting.grouped(
                this, paragraph -> Accounting.orEmpty(paragraph.paragraph().addressees()));
    }

    /**
     * Returns the paragraphs by area of work. A paragraph in several areas stands under each; one of which no area is
     * known stands under the empty text.
     */
    default Map<String, List<ParagraphCoverage>> byArea() {
        return Accounting.grouped(this, paragraph -> Accounting.orEmpty(paragraph.workAreas()));
    }

    /** Returns the paragraphs by the ids of the reports that name them; one that none names is left out. */
    default Map<String, List<ParagraphCoverage>> byReport() {
        return Accounting.grouped(this, ParagraphCoverage::reports);
    }

    /**
     * Returns the paragraphs by the years for which a report accounts for them: every year that its period touches.
     * Reports without a period are left out.
     */
    default Map<Integer, List<ParagraphCoverage>> byYear() {
        return Accounting.grouped(this, paragraph -> Accounting.years(this, paragraph));
    }

    /** Returns what links call a resolution: its symbol, or {@code draft} where there is none. */
    static String nameOf(Resolution resolution) {
        return resolution.reference().map(Symbol::toString).orElse("draft");
    }

    /**
     * Returns what links call a paragraph: {@code AG/RES. 2686 (XLI-O/11)#7}, or {@code draft#7} for a resolution
     * without a symbol.
     */
    static String nameOf(Resolution resolution, OperativeParagraph paragraph) {
        return nameOf(resolution) + "#" + paragraph.number();
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
