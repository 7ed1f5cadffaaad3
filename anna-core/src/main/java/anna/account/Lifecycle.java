package anna.account;

import anna.fact.Localized;
import anna.resolution.OperativeParagraph;
import anna.resolution.Resolution;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * Where the mandate of an operative paragraph is in its life: {@code superseded} by a paragraph of a later resolution.
 *
 * <p>Meaning: a mandate lives until something is known to end it. That it is current says that the dossier knows of no end,
 * not that anybody works on it. A paragraph that asks for nothing has no mandate and no life.
 */
@Value.Immutable
public sealed interface Lifecycle permits ImmutableLifecycle {

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

    /**
     * Returns the lives of the mandates of a resolution of the dossier, in the order of its paragraphs. A link that says
     * that something {@code fulfills}, {@code supersedes} or {@code duplicates} a paragraph makes it so, whether a source
     * asserts it or a rule infers it; a paragraph that asks for a report alone is fulfilled by a report that accounts for
     * it.
     */
    static List<Lifecycle> of(Dossier dossier, Resolution resolution, Collection<InferenceRule> rules) {
        return Lives.of(dossier, resolution, rules);
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with everything set as it is here. */
    default Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds a lifecycle; paragraph, stage and reason are required. */
    final class Builder extends ImmutableLifecycle.Builder {
        Builder() {}
    }
}
