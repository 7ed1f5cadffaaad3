package anna.account;

import anna.fact.Language;
import anna.finding.Finding;
import anna.finding.Severity;
import anna.resolution.OperativeParagraph;
import anna.resolution.Resolution;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Aligns the paragraphs of two resolutions.
 *
 * <p>First what stands in the same words, in order; then the most alike of what is left; then what is left over and stands
 * within what a paragraph lost or won. Every choice is made by measures that are the same from both sides, so that the
 * alignment of B with A is that of A with B read backwards.
 */
final class Alignment {

    /** Paragraphs at least so alike, in thousandths, are one paragraph in other words. */
    private static final int ALIKE = 380;
    /** A paragraph of whose words so much, in thousandths, stands in what another lost is a part of that one. */
    private static final int PART = 550;
    /** A word in more paragraphs than this joins none by itself. */
    private static final int COMMON = 64;

    private final ParagraphWords earlier;
    private final ParagraphWords later;
    private final double[] weights;
    private final int[] partner;
    private final int[] partnerOfLater;

    private Alignment(ParagraphWords earlier, ParagraphWords later) {
        this.earlier = earlier;
        this.later = later;
        this.weights = ParagraphWords.weigh(earlier, later);
        this.partner = new int[earlier.size()];
        this.partnerOfLater = new int[later.size()];
        java.util.Arrays.fill(partner, -1);
        java.util.Arrays.fill(partnerOfLater, -1);
    }

    static Lineage of(Resolution earlier, Resolution later) {
        List<Finding> findings = new ArrayList<>();
        Optional<Language> common = commonLanguage(earlier, later);
        Resolution one = common.flatMap(earlier::in).orElse(earlier);
        Resolution other = common.flatMap(later::in).orElse(later);
        boolean worded = worded(one) && worded(other);
        if (!worded) {
            findings.add(Finding.of(
                    Severity.NOTE,
                    "lineage.text.missing",
                    "Not every paragraph of both has sentences; their structure is compared"));
        } else if (differ(one, other)) {
            worded = false;
            findings.add(Finding.of(
                    Severity.WARNING,
                    "lineage.language.different",
                    "The texts are in no common language (" + codes(one) + "; " + codes(other)
                            + "); their structure is compared"));
        }
        Alignment alignment = new Alignment(ParagraphWords.of(one, worded), ParagraphWords.of(other, worded));
        alignment.match();
        return Lineage.builder()
                .earlier(earlier)
                .later(later)
                .changes(inOrder(alignment.changes(), earlier, later))
                .findings(findings)
                .build();
    }

    private static Optional<Language> commonLanguage(Resolution earlier, Resolution later) {
        return new TreeSet<>(earlier.languages())
                .stream()
                        .filter(language -> earlier.in(language).isPresent()
                                && later.in(language).isPresent())
                        .findFirst();
    }

    private static boolean worded(Resolution resolution) {
        return resolution.operative().stream()
                .allMatch(paragraph -> paragraph.text().isPresent()
                        || !paragraph.subparagraphs().isEmpty());
    }

    private static boolean differ(Resolution earlier, Resolution later) {
        return !earlier.languages().isEmpty()
                && !later.languages().isEmpty()
                && Collections.disjoint(earlier.languages(), later.languages());
    }

    private static String codes(Resolution resolution) {
        return String.join(
                ", ",
                new TreeSet<>(resolution.languages())
                        .stream().map(Language::code).toList());
    }

    private void match() {
        matchTheSame();
        matchTheAlike();
    }

    /** Paragraphs in the same words go together, the first with the first where there are several. */
    private void matchTheSame() {
        Map<List<String>, List<Integer>> places = new HashMap<>();
        for (int j = 0; j < later.size(); j++) {
            places.computeIfAbsent(later.words(j), words -> new ArrayList<>()).add(j);
        }
        Map<List<String>, Integer> used = new HashMap<>();
        for (int i = 0; i < earlier.size(); i++) {
            List<Integer> same = places.getOrDefault(earlier.words(i), List.of());
            int next = used.merge(earlier.words(i), 1, Integer::sum) - 1;
            if (next < same.size()) {
                join(i, same.get(next));
            }
        }
    }

    private void join(int i, int j) {
        partner[i] = j;
        partnerOfLater[j] = i;
    }

    /** A possible pair: what it is worth, and how far apart the two stand. No two of one paragraph are worth the same. */
    private record Pair(int earlier, int later, int alike, long apart) {

        static final Comparator<Pair> BEST_FIRST = Comparator.comparingInt(Pair::alike)
                .reversed()
                .thenComparingLong(Pair::apart)
                .thenComparingInt(pair -> pair.earlier() + pair.later());
    }

    private void matchTheAlike() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < earlier.size(); i++) {
            if (partner[i] < 0) {
                for (int j : neighbours(earlier.bag(i), later)) {
                    int alike = similarity(earlier.bag(i), later.bag(j));
                    if (partnerOfLater[j] < 0 && alike >= ALIKE) {
                        pairs.add(new Pair(i, j, alike, apart(i, j)));
                    }
                }
            }
        }
        pairs.sort(Pair.BEST_FIRST);
        for (Pair pair : pairs) {
            if (partner[pair.earlier()] < 0 && partnerOfLater[pair.later()] < 0) {
                join(pair.earlier(), pair.later());
            }
        }
    }

    private long apart(int i, int j) {
        return Math.abs((long) i * later.size() - (long) j * earlier.size());
    }

    /** Returns the paragraphs of the other side that share a word with the counted ones that is not in very many. */
    private Set<Integer> neighbours(WordBag bag, ParagraphWords others) {
        Set<Integer> found = new TreeSet<>();
        for (int word : bag.words()) {
            if (earlier.places(word).size() + later.places(word).size() <= COMMON) {
                found.addAll(others.places(word));
            }
        }
        return found;
    }

    // --- measures, in thousandths

    /** Returns twice the weight of the words that both have, of the weight of all. */
    private int similarity(WordBag one, WordBag other) {
        double common = 2 * one.weightCommonWith(other, weights);
        double all = one.weight(weights) + other.weight(weights);
        return all == 0 ? 0 : (int) Math.round(1000 * common / all);
    }

    /** Returns the weight of the words of a part that stand in a whole, of the weight of the part. */
    private int within(WordBag part, WordBag whole) {
        double all = part.weight(weights);
        return all == 0 ? 0 : (int) Math.round(1000 * part.weightCommonWith(whole, weights) / all);
    }

    // --- parts

    /**
     * Returns, for each paragraph of the one side, the unmatched paragraphs of the other that stand within what it has
     * beside its partner. One that has no partner needs two such parts at least.
     */
    private Map<Integer, List<Integer>> parts(boolean ofEarlier) {
        ParagraphWords wholes = ofEarlier ? earlier : later;
        ParagraphWords parts = ofEarlier ? later : earlier;
        int[] partnerOfWhole = ofEarlier ? partner : partnerOfLater;
        int[] partnerOfPart = ofEarlier ? partnerOfLater : partner;
        List<WordBag> open = new ArrayList<>();
        for (int whole = 0; whole < wholes.size(); whole++) {
            open.add(
                    partnerOfWhole[whole] < 0
                            ? wholes.bag(whole)
                            : wholes.bag(whole).without(parts.bag(partnerOfWhole[whole])));
        }
        Map<Integer, List<Integer>> found = new TreeMap<>();
        for (int part = 0; part < parts.size(); part++) {
            if (partnerOfPart[part] >= 0) {
                continue;
            }
            Pair best = null;
            for (int whole : neighbours(parts.bag(part), wholes)) {
                int share = within(parts.bag(part), open.get(whole));
                long apart = ofEarlier ? apart(whole, part) : apart(part, whole);
                Pair pair = new Pair(whole, part, share, apart);
                if (share >= PART && (best == null || Pair.BEST_FIRST.compare(pair, best) < 0)) {
                    best = pair;
                }
            }
            if (best != null) {
                found.computeIfAbsent(best.earlier(), whole -> new ArrayList<>())
                        .add(part);
            }
        }
        found.entrySet()
                .removeIf(entry ->
                        partnerOfWhole[entry.getKey()] < 0 && entry.getValue().size() < 2);
        return found;
    }

    // --- what became of them

    List<Lineage.Change> changes() {
        Map<Integer, List<Integer>> splits = parts(true);
        Map<Integer, List<Integer>> merges = parts(false);
        dropContradictions(splits, merges);
        Set<Integer> movedPairs = moved();
        List<Lineage.Change> changes = new ArrayList<>();
        Set<Integer> toldEarlier = new HashSet<>();
        Set<Integer> toldLater = new HashSet<>();
        splits.forEach((whole, parts) -> {
            List<Integer> all = withPartner(partner[whole], parts);
            changes.add(change(Lineage.Kind.SPLIT, List.of(whole), all, movedPairs.contains(whole)));
            toldEarlier.add(whole);
            toldLater.addAll(all);
        });
        merges.forEach((whole, parts) -> {
            List<Integer> all = withPartner(partnerOfLater[whole], parts);
            changes.add(change(Lineage.Kind.MERGED, all, List.of(whole), movedPairs.contains(partnerOfLater[whole])));
            toldEarlier.addAll(all);
            toldLater.add(whole);
        });
        for (int i = 0; i < earlier.size(); i++) {
            if (toldEarlier.contains(i)) {
                continue;
            }
            if (partner[i] < 0) {
                changes.add(change(Lineage.Kind.DROPPED, List.of(i), List.of(), false));
            } else {
                boolean same = earlier.words(i).equals(later.words(partner[i]));
                boolean moved = movedPairs.contains(i);
                Lineage.Kind kind = !same ? Lineage.Kind.REWORDED : moved ? Lineage.Kind.MOVED : Lineage.Kind.KEPT;
                changes.add(change(kind, List.of(i), List.of(partner[i]), moved));
                toldLater.add(partner[i]);
            }
        }
        for (int j = 0; j < later.size(); j++) {
            if (!toldLater.contains(j) && partnerOfLater[j] < 0) {
                changes.add(change(Lineage.Kind.NEW, List.of(), List.of(j), false));
            }
        }
        return changes;
    }

    private static List<Integer> withPartner(int partner, List<Integer> parts) {
        List<Integer> all = new ArrayList<>(parts);
        if (partner >= 0) {
            all.add(partner);
        }
        Collections.sort(all);
        return all;
    }

    /** A pair cannot be split and merged at once, nor a part be a whole: what claims less gives way, and both if equal. */
    private void dropContradictions(Map<Integer, List<Integer>> splits, Map<Integer, List<Integer>> merges) {
        Set<Integer> noSplit = new HashSet<>();
        Set<Integer> noMerge = new HashSet<>();
        splits.forEach((whole, parts) -> merges.forEach((other, others) -> {
            boolean samePair = partner[whole] >= 0 && partner[whole] == other;
            boolean crossed = parts.contains(other) || others.contains(whole);
            if (samePair || crossed) {
                if (parts.size() <= others.size()) {
                    noSplit.add(whole);
                }
                if (others.size() <= parts.size()) {
                    noMerge.add(other);
                }
            }
        }));
        splits.keySet().removeAll(noSplit);
        merges.keySet().removeAll(noMerge);
    }

    /**
     * Returns the earlier paragraphs whose pair stands at another place among the pairs: those that cross most others,
     * taken away until no two cross.
     */
    private Set<Integer> moved() {
        List<Integer> paired = new ArrayList<>();
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] >= 0) {
                paired.add(i);
            }
        }
        int[] crossings = new int[partner.length];
        for (int a : paired) {
            for (int b : paired) {
                crossings[a] += cross(a, b) ? 1 : 0;
            }
        }
        Set<Integer> moved = new HashSet<>();
        while (true) {
            int most = paired.stream().mapToInt(i -> crossings[i]).max().orElse(0);
            if (most == 0) {
                return moved;
            }
            List<Integer> worst =
                    paired.stream().filter(i -> crossings[i] == most).toList();
            paired.removeAll(worst);
            moved.addAll(worst);
            for (int gone : worst) {
                for (int left : paired) {
                    crossings[left] -= cross(gone, left) ? 1 : 0;
                }
            }
        }
    }

    private boolean cross(int a, int b) {
        return (a < b && partner[a] > partner[b]) || (a > b && partner[a] < partner[b]);
    }

    private Lineage.Change change(Lineage.Kind kind, List<Integer> before, List<Integer> after, boolean moved) {
        Lineage.Change.Builder change = Lineage.Change.builder()
                .kind(kind)
                .moved(moved)
                .earlier(before.stream().map(earlier::number).toList())
                .later(after.stream().map(later::number).toList());
        if (before.isEmpty() || after.isEmpty()) {
            return change.similarity(0).build();
        }
        WordDifference difference = WordDifference.of(earlier.words(before), later.words(after));
        return change.similarity(similarity(earlier.bag(before), later.bag(after)) / 1000.0)
                .removed(difference.removed())
                .added(difference.added())
                .build();
    }

    /** Puts changes in the order of the later resolution, and those of dropped paragraphs behind them. */
    static List<Lineage.Change> inOrder(Collection<Lineage.Change> changes, Resolution earlier, Resolution later) {
        Map<String, Integer> placesBefore = places(earlier);
        Map<String, Integer> placesAfter = places(later);
        return changes.stream()
                .sorted(Comparator.<Lineage.Change>comparingInt(change -> place(placesAfter, change.later()))
                        .thenComparingInt(change -> place(placesBefore, change.earlier())))
                .toList();
    }

    private static int place(Map<String, Integer> places, List<String> numbers) {
        return numbers.stream()
                .mapToInt(number -> places.getOrDefault(number, Integer.MAX_VALUE))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static Map<String, Integer> places(Resolution resolution) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (OperativeParagraph paragraph : resolution.operative()) {
            places.putIfAbsent(paragraph.number(), places.size());
        }
        return places;
    }

    // --- links

    static List<Link> links(Lineage lineage) {
        List<Link> links = new ArrayList<>();
        String before = Coverage.nameOf(lineage.earlier());
        String after = Coverage.nameOf(lineage.later());
        for (Lineage.Change change : lineage.changes()) {
            for (String later : change.later()) {
                for (String earlier : change.earlier()) {
                    links.add(Link.builder()
                            .kind(LinkKind.of(LinkKind.Known.SUPERSEDES))
                            .from(after + "#" + later)
                            .to(before + "#" + earlier)
                            .reason(reason(change))
                            .build());
                }
            }
        }
        return links;
    }

    private static anna.fact.Localized reason(Lineage.Change change) {
        String percent = Math.round(change.similarity() * 100) + " %";
        return switch (change.kind()) {
            case KEPT -> Wording.both("kept in the same words", "se mantiene con las mismas palabras");
            case MOVED -> Wording.both("in the same words at another place", "con las mismas palabras en otro lugar");
            case SPLIT ->
                Wording.both(
                        "split in " + change.later().size(),
                        "dividido en " + change.later().size());
            case MERGED ->
                Wording.both(
                        "merged from " + change.earlier().size(),
                        "reunido a partir de " + change.earlier().size());
            case REWORDED, NEW, DROPPED ->
                Wording.both("reworded, " + percent + " alike", "con otras palabras, " + percent + " de semejanza");
        };
    }
}
