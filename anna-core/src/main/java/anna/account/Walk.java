package anna.account;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Walks along the links of a dossier, depth first, and comes to everything once. */
final class Walk {

    /** First what was asked and done, then the money, then who tells of it. */
    private static final List<LinkKind.Known> ORDER = List.of(
            LinkKind.Known.HAS_PARAGRAPH,
            LinkKind.Known.ESTABLISHES,
            LinkKind.Known.ASKS,
            LinkKind.Known.ASKS_TO_JOIN,
            LinkKind.Known.CARRIED_OUT_BY,
            LinkKind.Known.INVOLVES,
            LinkKind.Known.YIELDS,
            LinkKind.Known.FURTHERS,
            LinkKind.Known.IN_AREA,
            LinkKind.Known.PART_OF,
            LinkKind.Known.PAID_FROM,
            LinkKind.Known.PAYS_FOR,
            LinkKind.Known.RESERVED_FOR,
            LinkKind.Known.AGAINST,
            LinkKind.Known.GIVEN_BY,
            LinkKind.Known.GOES_TO,
            LinkKind.Known.ACCOUNTS_FOR,
            LinkKind.Known.TELLS_OF,
            LinkKind.Known.FULFILLS,
            LinkKind.Known.DUPLICATES,
            LinkKind.Known.SUPERSEDES,
            LinkKind.Known.CITES);

    private final Dossier dossier;
    private final Map<String, List<Link>> onward = new HashMap<>();
    private final Map<String, List<Link>> back = new HashMap<>();

    private Walk(Dossier dossier, Collection<InferenceRule> rules) {
        this.dossier = dossier;
        Map<Chain.Joint, Link> joints = new LinkedHashMap<>();
        dossier.chain(rules).forEach(link -> joints.putIfAbsent(Chain.Joint.of(link), link));
        List<Link> links = new ArrayList<>(joints.values());
        links.sort(Comparator.comparingInt(Walk::place));
        for (Link link : links) {
            boolean straight = link.kind().onward();
            String nearer = straight ? link.from() : link.to();
            String further = straight ? link.to() : link.from();
            onward.computeIfAbsent(nearer, end -> new ArrayList<>()).add(link);
            back.computeIfAbsent(further, end -> new ArrayList<>()).add(link);
        }
    }

    private static int place(Link link) {
        return link.kind().known().map(ORDER::indexOf).orElse(ORDER.size());
    }

    static Trace from(Dossier dossier, String start, Collection<InferenceRule> rules) {
        Objects.requireNonNull(start, "start");
        Walk walk = new Walk(dossier, rules);
        return Trace.builder()
                .start(start)
                .title(Chain.titleOf(dossier, start))
                .onward(walk.steps(walk.onward, start))
                .back(walk.steps(walk.back, start))
                .build();
    }

    private List<Trace.Step> steps(Map<String, List<Link>> links, String start) {
        List<Trace.Step> steps = new ArrayList<>();
        Set<String> met = new HashSet<>(Set.of(start));
        Deque<Ahead> ahead = new ArrayDeque<>();
        push(ahead, links, start, 1);
        while (!ahead.isEmpty()) {
            Ahead next = ahead.pop();
            boolean first = met.add(next.end());
            Trace.Step step = Trace.Step.builder()
                    .depth(next.depth())
                    .link(next.link())
                    .end(next.end())
                    .title(Chain.titleOf(dossier, next.end()))
                    .again(!first)
                    .build();
            steps.add(step);
            if (first) {
                push(ahead, links, next.end(), next.depth() + 1);
            }
        }
        return steps;
    }

    private static void push(Deque<Ahead> ahead, Map<String, List<Link>> links, String end, int depth) {
        List<Link> found = links.getOrDefault(end, List.of());
        for (int i = found.size() - 1; i >= 0; i--) {
            Link link = found.get(i);
            String other = link.from().equals(end) ? link.to() : link.from();
            ahead.push(new Ahead(link, other, depth));
        }
    }

    /** A link that the walk has still to go along. */
    private record Ahead(Link link, String end, int depth) {}
}
