package anna.ratification;

import anna.fact.Provenance;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which facts of different sources contradict each other.
 *
 * <p>Meaning: two facts about one pair do if, were they all that is known, the status were disputed on some day; or if
 * both record a consent that may be of one day by different means. Records without a source are taken for those of one
 * and the same.
 */
final class Differences {

    private Differences() {}

    static Optional<Provenance> provenanceOf(Object fact) {
        return fact instanceof Act act ? act.provenance() : ((Attestation) fact).provenance();
    }

    private static String sourceOf(Object fact) {
        return provenanceOf(fact).map(Provenance::source).orElse("");
    }

    static boolean haveManySources(List<Act> acts, List<Attestation> attestations) {
        String first = sourceOf(acts.isEmpty() ? attestations.get(0) : acts.get(0));
        for (Act act : acts) {
            if (!sourceOf(act).equals(first)) {
                return true;
            }
        }
        for (Attestation attestation : attestations) {
            if (!sourceOf(attestation).equals(first)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether two facts about one pair are of different sources and contradict each other. */
    static boolean differ(Terms terms, Object one, Object other) {
        return !sourceOf(one).equals(sourceOf(other)) && (differInMeans(one, other) || isDisputed(terms, one, other));
    }

    private static boolean differInMeans(Object one, Object other) {
        return one instanceof Act first
                && other instanceof Act second
                && isConsentByMeans(first)
                && isConsentByMeans(second)
                && !first.kind().equals(second.kind())
                && mayBeOneDay(Days.of(Consent.dateOf(first)), Days.of(Consent.dateOf(second)));
    }

    private static boolean isConsentByMeans(Act act) {
        return act.kind().isConsent() && !act.kind().is(ActKind.Known.CONSENT);
    }

    private static boolean mayBeOneDay(Days one, Days other) {
        return !one.areAny() && !other.areAny() && !one.areBefore(other) && !other.areBefore(one);
    }

    private static boolean isDisputed(Terms terms, Object... facts) {
        List<Act> acts = new ArrayList<>();
        List<Attestation> attestations = new ArrayList<>();
        for (Object fact : facts) {
            if (fact instanceof Act act) {
                acts.add(act);
            } else {
                attestations.add((Attestation) fact);
            }
        }
        return Stretches.isDisputed(new History(terms, acts, attestations, List.of()).stretches());
    }

    /** Returns the groups of facts in which each contradicts another of the group. */
    static List<SourcePolicy.Picked> groups(Terms terms, List<Act> acts, List<Attestation> attestations) {
        if (acts.size() + attestations.size() < 2 || !haveManySources(acts, attestations)) {
            return List.of();
        }
        List<Object> facts = new ArrayList<>(acts);
        facts.addAll(attestations);
        int[] group = new int[facts.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        Set<Integer> contradicted = new LinkedHashSet<>();
        for (int i = 0; i < group.length; i++) {
            for (int j = 0; j < i; j++) {
                if (differ(terms, facts.get(j), facts.get(i))) {
                    contradicted.add(i);
                    contradicted.add(j);
                    join(group, group[i], group[j]);
                }
            }
        }
        List<SourcePolicy.Picked> groups = new ArrayList<>();
        for (int number = 0; number < group.length; number++) {
            List<Act> ofActs = new ArrayList<>();
            List<Attestation> ofAttestations = new ArrayList<>();
            for (int i = 0; i < group.length; i++) {
                if (group[i] == number && contradicted.contains(i)) {
                    if (i < acts.size()) {
                        ofActs.add(acts.get(i));
                    } else {
                        ofAttestations.add(attestations.get(i - acts.size()));
                    }
                }
            }
            if (!ofActs.isEmpty() || !ofAttestations.isEmpty()) {
                groups.add(new SourcePolicy.Picked(ofActs, ofAttestations));
            }
        }
        return groups;
    }

    private static void join(int[] group, int one, int other) {
        for (int i = 0; i < group.length; i++) {
            if (group[i] == one) {
                group[i] = other;
            }
        }
    }
}
