package anna.resolution;

import anna.fact.Language;
import anna.finding.Reading;
import anna.finding.Span;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What is in one text: passages that tile it and the mentions inside them.
 *
 * <p>Meaning: the spans of {@link #passages()}, joined, are the text, for any text at all. An outline does not claim
 * that the text is a resolution; {@link #form()} says what it looks like.
 */
@Value.Immutable
public sealed interface Outline permits ImmutableOutline {

    /** What a text looks like. */
    enum Form {
        /** A resolution, declaration or decision, or a draft of one. */
        RESOLUTION,
        /** A report on carrying out a resolution. */
        REPORT,
        /** Anything else. */
        OTHER
    }

    /** Returns the text. */
    String text();

    /** Returns what the text looks like. */
    Form form();

    /** Returns the language of the text. */
    Language language();

    /** Returns the passages, in the order of the text. */
    List<Passage> passages();

    /** Returns the mentions, in the order of the text; none overlaps another. */
    List<Mention> mentions();

    /** Returns the mentions of a kind, in the order of the text. */
    default List<Mention> mentions(Mention.Kind kind) {
        return mentions().stream().filter(mention -> mention.kind() == kind).toList();
    }

    /** Returns the mentions that lie inside a stretch, in the order of the text. */
    default List<Mention> mentions(Span within) {
        return Mentions.in(mentions(), within);
    }

    /** Returns the passages of a kind, in the order of the text. */
    default List<Passage> passages(Passage.Kind kind) {
        return passages().stream().filter(passage -> passage.kind() == kind).toList();
    }

    /** Returns what the words of a passage tell of, in kind: from single words, and so more than they ask for. */
    default Set<Mandate> about(Passage passage) {
        Tokens words = Tokens.of(passage.span().in(text()));
        boolean instruments =
                mentions(passage.span()).stream().anyMatch(mention -> mention.kind() == Mention.Kind.INSTRUMENT);
        return MandateWords.told(words, Grammar.of(language()), instruments);
    }

    /**
     * Reads any text with the catalogue of the Organization of American States.
     *
     * @see #read(String, Catalogue)
     */
    static Reading<Outline> read(String text) {
        return read(text, Catalogue.oas());
    }

    /**
     * Reads any text. What is forgiven or doubtful in a mention is a finding. The errors are {@code text.content.empty},
     * {@code text.content.binary} and, for a text that is neither a resolution nor a report,
     * {@code text.form.unrecognized}; the outline is then the partial value. The errors and warnings of
     * {@link Resolution#read(String, Catalogue)} about the operative part are found here too.
     */
    static Reading<Outline> read(String text, Catalogue catalogue) {
        return OutlineReader.read(text, catalogue, null);
    }

    /**
     * Reads any text whose language is known, which a short one does not always show.
     *
     * @param text the text
     * @param catalogue what may be named in it
     * @param language the language of its lead-ins and verbs: English, Spanish, Portuguese or French; by the words of
     *     English for any other
     * @see #read(String, Catalogue)
     */
    static Reading<Outline> read(String text, Catalogue catalogue, Language language) {
        return OutlineReader.read(text, catalogue, Objects.requireNonNull(language, "language"));
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with everything set as it is here. */
    default Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds an outline; text, form and language are required. */
    final class Builder extends ImmutableOutline.Builder {
        Builder() {}
    }
}
