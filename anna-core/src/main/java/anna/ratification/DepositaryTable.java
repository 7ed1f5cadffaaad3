package anna.ratification;

import anna.fact.PartialDate;
import anna.fact.Provenance;
import anna.fact.Source;
import anna.finding.Reading;
import anna.instrument.Instrument;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A depositary's table of who signed and joined an instrument, as people copy it out of a page or a document.
 *
 * <p>Start with {@link #read}. What was read gives {@link #acts()}, on the caller's word {@link #completeFor} the
 * attestation that nobody else had acted, and, beside what was known before, {@link #changesFrom}.
 *
 * <p>Form: three layouts; in each, a row begins with the name of a state. Cells are parted by tabs, by {@code |}, by two
 * or more blanks or by dots, or stand on lines of their own; a name may be wrapped. Where cells are aligned by blanks,
 * the heads of the columns tell which is which. Separated values of a spreadsheet, HTML and Markdown are read too. Rulers, empty lines and repeated heads are passed over.
 *
 * <table>
 * <caption>The layouts</caption>
 * <tr><th>layout</th><th>columns</th><th>dates</th><th>marks</th></tr>
 * <tr><td>{@link Layout#UNTC}, the participants list of the United Nations Treaty Collection</td>
 * <td>Participant; Signature; Ratification, Acceptance(A), Approval(AA), Accession(a), Succession(d)</td>
 * <td>{@code 12 Dec 2000}</td>
 * <td>after the date: none is a ratification, {@code A}, {@code AA}, {@code a}, {@code d}, {@code c} (formal
 * confirmation), {@code s} (definitive signature), {@code P} (consent to be bound), {@code n} (provisional
 * application); {@code d} after a signature is a succession to it</td></tr>
 * <tr><td>{@link Layout#OAS}, the signatories table of the Organization of American States</td>
 * <td>country; signature; REF; date of the instrument (RA/AC/AD); REF; deposit; kind of instrument; information</td>
 * <td>{@code 03/18/94}, the month first unless the head says {@code dd/mm} or is Spanish</td>
 * <td>{@code RA} ratification, {@code AC} acceptance, {@code AD} accession, or what a legend ({@code AC = ...}) in the
 * text says; {@code D} declaration and {@code R} reservation under REF</td></tr>
 * <tr><td>{@link Layout#HCCH}, the status table of the Hague Conference on Private International Law</td>
 * <td>state; S; R/A/Su; Type; EIF (entry into force for it); EXT; Auth; Res/D/N/DC</td>
 * <td>{@code 19-III-1991}</td>
 * <td>{@code R}, {@code A}, {@code A*} (an accession that others accept), {@code A**} (to which others may object),
 * {@code Su}, {@code C} (continuation); {@code Res} reservation, {@code D} declaration</td></tr>
 * </table>
 *
 * <p>Meaning: nothing is guessed. What is not understood is an ERROR at its line, and no act is made of it; the other
 * rows are read all the same. A year of two figures is the last such year that is not after the day of the table
 * ({@code 94} is 1994 in a table of 2011, {@code 07} is 2007); where that day is not known, the first that is not before
 * the adoption of the instrument. It is reported. Where the kind is
 * unclear, as for a ratification by a state that did not sign, the printed kind is kept in {@link Act#printedKind()}.
 */
@Value.Immutable
public sealed interface DepositaryTable permits ImmutableDepositaryTable {

    /** How a table is laid out, and so whose it is. */
    enum Layout {
        /** The participants list of the United Nations Treaty Collection. */
        UNTC,
        /** The signatories table of the Organization of American States. */
        OAS,
        /** The status table of the Hague Conference on Private International Law. */
        HCCH;

        /** Returns the word for files and commands, such as {@code untc}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Tells whether tables of this layout list acts of the kind, so that they can be compared; others they only mark. */
        public boolean lists(ActKind kind) {
            return kind.isConsent()
                    || kind.is(ActKind.Known.SIGNATURE)
                    || (this == UNTC && kind.is(ActKind.Known.PROVISIONAL_APPLICATION))
                    || (this == OAS && kind.is(ActKind.Known.DOMESTIC_RATIFICATION));
        }
    }

    /** What a table says of one state. */
    @Value.Immutable
    sealed interface Row permits ImmutableRow {

        /** Returns the name as printed, wrapped lines joined and marks of footnotes left out. */
        String printedName();

        /** Returns the id of the actor; absent if the name is not known. */
        Optional<String> actor();

        /** Returns the line on which it begins, counted from 1. */
        int line();

        /** Returns the acts, in the order of the columns; none without an actor. */
        List<Act> acts();

        /** Tells whether all of it was understood, so that the state has not done anything else. */
        boolean whole();

        /** Returns a builder with nothing set. */
        static Builder builder() {
            return new Builder();
        }

        /** Returns a builder with everything set as it is here. */
        default Builder toBuilder() {
            return builder().like(this);
        }

        /** Builds a row; the printed name, the line and whether it is whole are required. */
        final class Builder extends ImmutableRow.Builder {
            Builder() {}
        }
    }

    /** One act that is told in another way. */
    @Value.Immutable
    sealed interface Changed permits ImmutableChanged {

        /** Returns the act as it was known. */
        Act before();

        /** Returns the act as the table has it. */
        Act after();

        /** Returns a builder with nothing set. */
        static Builder builder() {
            return new Builder();
        }

        /** Returns a builder with everything set as it is here. */
        default Builder toBuilder() {
            return builder().like(this);
        }

        /** Builds a change; both acts are required. */
        final class Builder extends ImmutableChanged.Builder {
            Builder() {}
        }
    }

    /** What a table says that was not known before, and the other way round. */
    @Value.Immutable
    sealed interface Changes permits ImmutableChanges {

        /** Returns the acts that only the table has, in its order. */
        List<Act> added();

        /** Returns the acts that the table should list and does not, in their order. */
        List<Act> gone();

        /** Returns the acts that both have with another kind or another date, in the order of the table. */
        List<Changed> changed();

        /** Tells whether there is nothing new, gone or changed. */
        default boolean isEmpty() {
            return added().isEmpty() && gone().isEmpty() && changed().isEmpty();
        }

        /** Returns a builder with nothing set. */
        static Builder builder() {
            return new Builder();
        }

        /** Returns a builder with everything set as it is here. */
        default Builder toBuilder() {
            return builder().like(this);
        }

        /** Builds changes. */
        final class Builder extends ImmutableChanges.Builder {
            Builder() {}
        }
    }

    /** Returns the layout. */
    Layout layout();

    /** Returns the id of the instrument. */
    String instrument();

    /** Returns the table as a source; its {@link Source#asOf()} is the day of which it speaks. */
    Source source();

    /** Returns the rows, in their order. */
    List<Row> rows();

    /**
     * Tells whether every line between the first row and the last was understood as far as it names states, and the
     * totals that the table prints, if any, are those of the rows.
     */
    boolean whole();

    /**
     * Reads a table.
     *
     * <p>Where the source has no as-of day and the text prints one ({@code Status as at}, {@code Last update}), that is
     * taken.
     *
     * <p>Findings begin with {@code depositary-table.}; each is located at the line that it is about.
     *
     * @param text the table as it was copied, with what stands around it
     * @param layout whose table it is
     * @param instrument what it is about
     * @param source the table as a source; every act names its id
     * @param actors gives the id of the actor with a name, for instance
     *     {@code name -> Catalogue.oas().find(Mention.Kind.STATE, name)}
     */
    static Reading<DepositaryTable> read(
            String text,
            Layout layout,
            Instrument instrument,
            Source source,
            Function<? super String, Optional<String>> actors) {
        return new DepositaryTableReader(text, layout, instrument, source, actors).read();
    }

    /** Returns the acts of all rows, in their order. */
    default List<Act> acts() {
        return rows().stream().flatMap(row -> row.acts().stream()).toList();
    }

    /** Returns the ids of the actors that the table names, in their order. */
    default Set<String> actors() {
        return rows().stream()
                .flatMap(row -> row.actor().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Returns the attestation that the table lists every act of these actors up to its day.
     *
     * <p>Meaning: that a table is complete is the caller's word; a table does not say it of itself. Left out of the
     * attestation are actors with a row that was not understood wholly, and, if the table is not {@link #whole()}, all
     * that it does not name, for a line that was not understood may be theirs.
     *
     * @param actors the ids of the actors that the depositary would list, for instance the members on the day
     * @return nothing if the day of the table is not known or no actor is left
     */
    default Optional<Attestation> completeFor(Collection<String> actors) {
        Set<String> covered = new LinkedHashSet<>(actors);
        rows().stream().filter(row -> !row.whole()).forEach(row -> row.actor().ifPresent(covered::remove));
        if (!whole()) {
            covered.retainAll(actors());
        }
        if (covered.isEmpty() || source().asOf().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Attestation.builder()
                .instrument(instrument())
                .actors(covered)
                .kind(Attestation.Kind.of(Attestation.Kind.Known.COMPLETE_LIST))
                .asOf(source().asOf())
                .provenance(Provenance.reported(source().id()))
                .build());
    }

    /**
     * Returns what this table says that the acts do not, and the other way round; the acts of an older table, or all
     * that is known.
     *
     * <p>Meaning: only what such a table lists is compared: signatures and consents, in that of the Organization of
     * American States also the dates of the instruments. An act is the same where the kind and the dates that the
     * layout prints are the same. An act that is later than the day of the table is not gone, nor is one of a state
     * whose row was not understood wholly.
     */
    default Changes changesFrom(Collection<Act> before) {
        return new TableComparison(this, before).changes();
    }

    /** Returns the day of which it speaks. */
    default Optional<PartialDate> asOf() {
        return source().asOf();
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with everything set as it is here. */
    default Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds a table; layout, instrument, source and whether it is whole are required. */
    final class Builder extends ImmutableDepositaryTable.Builder {
        Builder() {}
    }
}
