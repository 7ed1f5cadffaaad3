package anna.resolution;

import anna.finding.Finding;
import anna.finding.Span;
import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * Something named inside a text, with its place and its value: the state {@code BRA} at 1023-1029.
 *
 * <p>Form of the value by kind: for a citation the text of a {@link Symbol}, for an instrument, a state and a body its
 * id, for an amount that of an {@code anna.funding} amount such as {@code USD 10000}, for a date that of a
 * {@link anna.fact.PartialDate}, for a quantity that of a {@link anna.fact.Quantity}, for a reference the paragraphs'
 * numbers joined by commas, for an ordinal its number in figures, so that {@code 2nd Regional Meeting} and
 * {@code Segunda Reunión Regional} have one value.
 */
@Value.Immutable
public sealed interface Mention permits ImmutableMention {

    /** What is mentioned. */
    enum Kind {
        /** A resolution, declaration, document or series, by symbol. */
        CITATION,
        /** A treaty. */
        INSTRUMENT,
        /** A state. */
        STATE,
        /** An organization, organ or other body. */
        BODY,
        /** A sum of money. */
        AMOUNT,
        /** A date. */
        DATE,
        /** A number of something. */
        QUANTITY,
        /** Paragraphs of a resolution. */
        REFERENCE,
        /** A meeting, session, congress, conference or report by the number that it has in its row. */
        ORDINAL;

        /** Returns the word for tables, such as {@code citation}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Returns what is mentioned. */
    Kind kind();

    /** Returns where it stands. */
    Span span();

    /** Returns its value, as said above. */
    String value();

    /** Returns the number as printed, where the mention has one. */
    @Value.Default
    default String number() {
        return "";
    }

    /** Returns what was forgiven or is doubtful. */
    List<Finding> findings();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with everything set as it is here. */
    default Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds a mention; kind, span and value are required. */
    final class Builder extends ImmutableMention.Builder {
        Builder() {}
    }
}
