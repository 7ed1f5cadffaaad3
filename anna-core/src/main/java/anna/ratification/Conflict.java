package anna.ratification;

import anna.fact.Provenance;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Facts about one actor and one instrument on which sources differ: one has {@code MEX} ratify {@code achr} on
 * 1981-03-24, another on 1982-04-02.
 *
 * <p>Meaning: each of the facts contradicts another of them that has another source. Facts contradict each other if,
 * were they all that is known, the status were disputed on some day; or if they record by different means a consent that
 * may be of one day. That one source knows a date more finely than another is no conflict.
 */
@Value.Immutable
public sealed interface Conflict permits ImmutableConflict {

    /** Returns the id of the instrument. */
    String instrument();

    /** Returns the id of the actor. */
    String actor();

    /** Returns the acts on which sources differ, in the order of the records. */
    List<Act> acts();

    /** Returns the attestations on which sources differ, in the order of the records. */
    List<Attestation> attestations();

    /** Returns the ids of the sources that differ, in the order of the ids; a fact without a source is not among them. */
    default Set<String> sources() {
        Set<String> sources = new TreeSet<>();
        Stream.concat(
                        acts().stream().flatMap(act -> act.provenance().stream()),
                        attestations().stream().flatMap(attestation -> attestation.provenance().stream()))
                .map(Provenance::source)
                .forEach(sources::add);
        return sources;
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with everything set as it is here. */
    default Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds a conflict; instrument and actor are required. */
    final class Builder extends ImmutableConflict.Builder {
        Builder() {}
    }
}
