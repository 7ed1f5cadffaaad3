package anna.account;

import anna.actor.Participation;
import anna.fact.Extensions;
import anna.fact.Language;
import anna.fact.Localized;
import anna.fact.PartialDate;
import anna.fact.Provenance;
import anna.finding.Reading;
import anna.finding.Span;
import anna.resolution.Catalogue;
import anna.resolution.Mandate;
import anna.resolution.Outline;
import anna.resolution.Symbol;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A report on carrying out a resolution, and the paragraphs that it accounts for. */
@Value.Immutable
public sealed interface Report permits ImmutableReport {

    /** One place of a report that names paragraphs of the resolution: "paragraphs 6 and 9" over a meeting. */
    @Value.Immutable
    sealed interface Reference permits ImmutableReference {

        /** Returns the numbers of the paragraphs, as printed. */
        Set<String> paragraphs();

        /** Returns the heading that it stands in or under. */
        Optional<String> heading();

        /** Returns the number of the area of work that it stands in. */
        Optional<Integer> workArea();

        /** Returns what it tells of, in kind, as far as that can be told. */
        Set<Mandate> about();

        /** Returns the ids of the activities that it tells of. */
        Set<String> activities();

        /** Returns the ids of the contributions that it tells of. */
        Set<String> contributions();

        /** Returns where it stands in the text. */
        Optional<Span> span();

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

        /** Builds a reference; nothing is required. */
        final class Builder extends ImmutableReference.Builder {
            Builder() {}
        }
    }

    /** Returns the id, unique in a dossier. */
    String id();

    /** Returns the title. */
    Optional<Localized> title();

    /** Returns the symbol of the resolution that it accounts for. */
    Optional<Symbol> resolution();

    /** Returns the time that it covers. */
    Optional<PartialDate> period();

    /** Returns who submitted it, to whom. */
    List<Participation> participants();

    /** Returns the languages that it exists in. */
    Set<Language> languages();

    /** Returns the places that name paragraphs, in the order of the text. */
    List<Reference> references();

    /** Returns where this is from. */
    Optional<Provenance> provenance();

    /**
     * Reads a report with the catalogue of the Organization of American States.
     *
     * @see #read(String, String, Catalogue)
     */
    static Reading<Report> read(String id, String text) {
        return read(id, text, Catalogue.oas());
    }

    /**
     * Reads a report: the resolution that it is about, and every place that names paragraphs of it. The errors are those
     * of {@link Outline#read(String, Catalogue)} and {@code report.text.unrecognized}; a meeting that is
     * numbered in two ways is the WARNING {@code report.meeting.ordinal-conflict}.
     */
    static Reading<Report> read(String id, String text, Catalogue catalogue) {
        return read(id, Outline.read(text, catalogue));
    }

    /**
     * Returns the report in an outline, with the findings of both, for who wants both and the text read once.
     *
     * @param id the id that the report gets
     * @param outline what {@link Outline#read(String, Catalogue)} or one of its kin gave
     * @see #read(String, String, Catalogue)
     */
    static Reading<Report> read(String id, Reading<Outline> outline) {
        return ReportReader.read(Objects.requireNonNull(id, "id"), Objects.requireNonNull(outline, "outline"));
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

    /** Builds a report; the id is required. */
    final class Builder extends ImmutableReport.Builder {
        Builder() {}
    }
}
