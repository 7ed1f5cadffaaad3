package anna.ratification;

import anna.fact.PartialDate;
import anna.fact.Provenance;
import anna.fact.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What to do where sources differ on the same pair of instrument and actor: keep every fact, which makes the status
 * disputed, or prefer some sources to others.
 *
 * <p>Meaning: a policy only picks among facts that contradict each other, as {@link Ratifications#conflicts()} lists
 * them. Whatever only one source says stays, whichever source it is; to leave a source out altogether, see
 * {@link Ratifications#without(String)}.
 */
public final class SourcePolicy {

    /** The facts about one pair that count. */
    record Picked(List<Act> acts, List<Attestation> attestations) {}

    private static final SourcePolicy KEEP_ALL = new SourcePolicy(Map.of());

    private final Map<String, Integer> ranks;

    private SourcePolicy(Map<String, Integer> ranks) {
        this.ranks = ranks;
    }

    /** Returns that every fact counts: what sources contradict each other on is disputed. */
    public static SourcePolicy keepAll() {
        return KEEP_ALL;
    }

    /**
     * Returns that of facts that contradict each other those of the source count that is named first. Sources that are
     * not named, and facts without one, come last and are equals; what equals differ on stays disputed.
     */
    public static SourcePolicy prefer(List<String> sources) {
        Map<String, Integer> ranks = new LinkedHashMap<>();
        sources.forEach(source -> ranks.putIfAbsent(source, ranks.size()));
        return new SourcePolicy(ranks);
    }

    /**
     * Returns that of facts that contradict each other those of the source count that speaks up to the latest day. Of
     * two sources that speak up to the same day the one given first counts; those without such a day come last, in the
     * order given, before those that are not given.
     */
    public static SourcePolicy latest(Collection<Source> sources) {
        return prefer(sources.stream()
                .sorted(Comparator.comparing(SourcePolicy::lastDay).reversed())
                .map(Source::id)
                .toList());
    }

    private static LocalDate lastDay(Source source) {
        return source.asOf()
                .flatMap(PartialDate::latest)
                .or(() -> source.asOf().flatMap(PartialDate::earliest))
                .orElse(LocalDate.MIN);
    }

    /** Returns the facts that count of those about one pair. */
    Picked pick(Terms terms, List<Act> acts, List<Attestation> attestations) {
        Picked all = new Picked(acts, attestations);
        if (ranks.isEmpty()
                || acts.size() + attestations.size() < 2
                || !Differences.haveManySources(acts, attestations)) {
            return all;
        }
        List<Object> facts = new ArrayList<>(acts);
        facts.addAll(attestations);
        facts.sort(Comparator.comparing(this::rank));
        List<Object> kept = new ArrayList<>();
        for (Object fact : facts) {
            boolean contradicted = kept.stream()
                    .anyMatch(better -> rank(better) < rank(fact) && Differences.differ(terms, better, fact));
            if (!contradicted) {
                kept.add(fact);
            }
        }
        return new Picked(
                acts.stream().filter(act -> isAmong(kept, act)).toList(),
                attestations.stream()
                        .filter(attestation -> isAmong(kept, attestation))
                        .toList());
    }

    private static boolean isAmong(List<Object> facts, Object fact) {
        return facts.stream().anyMatch(kept -> kept == fact);
    }

    private int rank(Object fact) {
        Optional<Provenance> provenance = Differences.provenanceOf(fact);
        return provenance
                .map(Provenance::source)
                .map(source -> ranks.getOrDefault(source, ranks.size()))
                .orElse(ranks.size());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourcePolicy that
                && List.copyOf(ranks.keySet()).equals(List.copyOf(that.ranks.keySet()));
    }

    @Override
    public int hashCode() {
        return Objects.hash(List.copyOf(ranks.keySet()));
    }

    /** Returns the sources in their order; for people, not for programs. */
    @Override
    public String toString() {
        return ranks.isEmpty() ? "SourcePolicy{keep all}" : "SourcePolicy{prefer " + ranks.keySet() + "}";
    }
}
