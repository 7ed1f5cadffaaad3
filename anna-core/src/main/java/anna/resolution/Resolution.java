package anna.resolution;

import anna.actor.Participation;
import anna.fact.Extensions;
import anna.fact.Language;
import anna.fact.Localized;
import anna.fact.PartialDate;
import anna.fact.Provenance;
import anna.finding.Reading;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a resolution is, without offsets: its symbol, title and dates, its preamble in groups, its operative paragraphs.
 *
 * <p>Meaning: texts are optional, and a resolution without its sentences is whole. Two readings of one text that is
 * only re-wrapped are equal.
 */
@Value.Immutable
public sealed interface Resolution permits ImmutableResolution {

    /** Returns the symbol; a draft has none. */
    Optional<Symbol> symbol();

    /** Returns whether it is a resolution, a declaration or a decision. */
    @Value.Default
    default Symbol.Kind kind() {
        return Symbol.Kind.RESOLUTION;
    }

    /** Tells whether this is a draft. */
    @Value.Default
    default boolean draft() {
        return false;
    }

    /** Returns the id of the body that speaks, such as {@code oas-ga}. */
    Optional<String> body();

    /** Returns the session at which it was adopted. */
    Optional<Session> session();

    /** Returns the title. */
    Optional<Localized> title();

    /** Returns the day of adoption, as far as it is known. */
    Optional<PartialDate> adoptedOn();

    /** Returns the place of adoption. */
    Optional<String> adoptedAt();

    /** Returns the id of the body that agreed on a draft before it was put to the vote. */
    Optional<String> agreedBy();

    /** Returns the day on which that body agreed. */
    Optional<PartialDate> agreedOn();

    /** Returns who proposed and who co-sponsored it. */
    List<Participation> sponsors();

    /** Returns the symbol under which a draft was adopted. */
    Optional<Symbol> adoptedAs();

    /** Returns the languages of its texts. */
    Set<Language> languages();

    /** Returns those of the languages whose text is authentic. */
    Set<Language> authenticLanguages();

    /** Returns the groups of the preamble, in order. */
    List<PreambleGroup> preamble();

    /** Returns the operative paragraphs, in order. */
    List<OperativeParagraph> operative();

    /**
     * Returns the same resolution in its further languages, each with the text of that language alone; see
     * {@link #joined(List)}.
     */
    List<Resolution> parallels();

    /** Returns where this is from. */
    Optional<Provenance> provenance();

    /**
     * Returns the resolution with the text of one language and no parallels; absent where there is no text in it, and
     * where several languages are named and it is not told which of them the text is in. No other language stands in.
     */
    default Optional<Resolution> in(Language language) {
        return ParallelTexts.in(this, language);
    }

    /** Returns the operative paragraph with the number in every language that has it, in the order of the codes. */
    default Map<Language, OperativeParagraph> parallel(String number) {
        return ParallelTexts.each(this, text -> text.paragraph(number));
    }

    /** Returns the preambular paragraph with the ordinal in every language that has it, in the order of the codes. */
    default Map<Language, PreambularParagraph> parallel(int ordinal) {
        return ParallelTexts.each(
                this,
                text -> text.preambularParagraphs().stream()
                        .filter(paragraph -> paragraph.ordinal() == ordinal)
                        .findFirst());
    }

    /**
     * Joins the texts of one resolution in several languages: the first leads, the others become its
     * {@link #parallels()}, and its title and languages are those of all. Paragraphs are aligned by their numbers.
     *
     * <p>The errors are {@code resolution.parallel.language} for a text that is not in exactly one language and
     * {@code resolution.parallel.repeated} for a second one in the same language; {@code resolution.parallel.symbol} for
     * texts of different symbols. The warnings are {@code resolution.parallel.missing} for a paragraph that not every
     * language has and {@code resolution.parallel.different} for one that names other resolutions or instruments in
     * another language, or is due at another session.
     *
     * @throws IllegalArgumentException if there is no text
     */
    static Reading<Resolution> joined(List<Resolution> texts) {
        return ParallelTexts.joined(texts);
    }

    /** Returns the name that links use for it: the symbol, or that of the adopted text for a draft. */
    default Optional<Symbol> reference() {
        return symbol().or(this::adoptedAs);
    }

    /** Returns the paragraphs of all groups of the preamble, in order. */
    default List<PreambularParagraph> preambularParagraphs() {
        return preamble().stream().flatMap(group -> group.paragraphs().stream()).toList();
    }

    /** Returns the operative paragraph with the number, such as {@code 15}; the first where sections count anew. */
    default Optional<OperativeParagraph> paragraph(String number) {
        return operative().stream()
                .filter(paragraph -> paragraph.number().equals(number))
                .findFirst();
    }

    /** Returns every citation, of the preamble and then of the operative part, in the order of the text. */
    default List<Citation> citations() {
        return java.util.stream.Stream.concat(
                        preambularParagraphs().stream().flatMap(paragraph -> paragraph.citations().stream()),
                        operative().stream().flatMap(paragraph -> paragraph.citations().stream()))
                .toList();
    }

    /** Returns the same resolution without the sentences of its paragraphs. */
    default Resolution withoutTexts() {
        return ResolutionTexts.removedFrom(this);
    }

    /**
     * Reads a resolution with the catalogue of the Organization of American States.
     *
     * @see #read(String, Catalogue)
     */
    static Reading<Resolution> read(String text) {
        return read(text, Catalogue.oas());
    }

    /**
     * Reads a resolution. The errors are those of {@link Outline#read(String, Catalogue)},
     * {@code resolution.text.unrecognized} for a report, {@code resolution.operative.missing} for a text that ends before
     * its operative part and {@code resolution.text.truncated} for one that ends within a sentence of it; the warnings
     * {@code resolution.paragraph.gap} and {@code resolution.paragraph.repeated} are about the count of the paragraphs,
     * and {@code resolution.text.unclosed} is about a last paragraph that lacks but its mark: a line ends behind its last
     * word, a sentence can end on that, and nothing that was opened is left open. The note {@code resolution.title.repeated} is about
     * a title that is printed twice.
     */
    static Reading<Resolution> read(String text, Catalogue catalogue) {
        return read(Outline.read(text, catalogue));
    }

    /**
     * Reads a resolution whose language is known, which a short one does not always show.
     *
     * @param text the text
     * @param catalogue what may be named in it
     * @param language the language of its lead-ins and verbs: English, Spanish, Portuguese or French; by the words of
     *     English for any other
     * @see #read(String, Catalogue)
     */
    static Reading<Resolution> read(String text, Catalogue catalogue, Language language) {
        return read(Outline.read(text, catalogue, language));
    }

    /**
     * Returns the resolution in an outline, with the findings of both, for who wants both and the text read once.
     *
     * @param outline what {@link Outline#read(String, Catalogue)} or one of its kin gave
     * @see #read(String, Catalogue)
     */
    static Reading<Resolution> read(Reading<Outline> outline) {
        return ResolutionReader.read(Objects.requireNonNull(outline, "outline"));
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

    /** Builds a resolution; nothing is required. */
    final class Builder extends ImmutableResolution.Builder {
        Builder() {}
    }
}
