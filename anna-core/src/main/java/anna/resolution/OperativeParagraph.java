package anna.resolution;

import anna.fact.Extensions;
import anna.fact.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * One paragraph of the operative part: its number, its verbs, whom it asks and for what.
 */
@Value.Immutable
public sealed interface OperativeParagraph permits ImmutableOperativeParagraph {

    /**
     * Returns the number as printed, or its place counted from 1 where none is printed or every paragraph is printed with
     * the number 1.
     */
    String number();

    /** Returns the verb that it opens with; absent where there is none. */
    Optional<OperativeVerb> verb();

    /** Returns the further verbs that carry a mandate of their own, in the order of the text. */
    List<OperativeVerb> furtherVerbs();

    /**
     * Returns the ids of the actors that are asked, in the order of the text: states, bodies of the catalogue, and groups
     * such as {@code donors}. Groups of an organization have its id before them, {@code oas-member-states},
     * {@code un-member-states}; of one that is not known, none: {@code member-states}. The head of an agency is the
     * agency's id with {@code -dg}: {@code iin-dg}.
     */
    Set<String> addressees();

    /** Returns what its verbs ask for, in kind; empty where they ask for nothing. */
    Set<Mandate> mandates();

    /** Returns the ordinal of the session by which it asks to report, such as 42. */
    Optional<Integer> dueSession();

    /**
     * Returns the date by which it asks for something: the one it names, or else the year of the regular session of the
     * assembly that it names, which is 1970 and the ordinal for the Organization of American States and 1945 and the
     * ordinal for the United Nations; absent where neither is named.
     */
    Optional<PartialDate> due();

    /** Tells whether what it asks is made subject to the money at hand. */
    @Value.Default
    default boolean budgetProviso() {
        return false;
    }

    /** Returns the resolutions that it cites, in the order of the text. */
    List<Citation> citations();

    /** Returns the ids of the instruments that it names, in the order of the text. */
    Set<String> instruments();

    /** Returns its parts. */
    List<Subparagraph> subparagraphs();

    /** Returns its sentences, white space made single, without the number and the parts. */
    Optional<String> text();

    /**
     * Tells whether it asks for something to be done: whether one of its verbs does. A paragraph whose verbs are not
     * known asks, so that nothing is lost.
     */
    default boolean asks() {
        return (verb().isEmpty() && furtherVerbs().isEmpty())
                || Stream.concat(verb().stream(), furtherVerbs().stream())
                        .anyMatch(verb -> verb.action().asks());
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

    /** Builds an operative paragraph; the number is required. */
    final class Builder extends ImmutableOperativeParagraph.Builder {
        Builder() {}
    }
}
