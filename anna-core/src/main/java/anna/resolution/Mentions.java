package anna.resolution;

import anna.finding.Span;
import java.util.List;

/** Looks mentions up by their place; the list is in the order of the text, and none overlaps another. */
final class Mentions {

    private Mentions() {}

    /** Returns the mentions that lie inside the stretch, found without looking at the others. */
    static List<Mention> in(List<Mention> mentions, Span within) {
        int from = firstFrom(mentions, within.start());
        int until = Math.max(from, firstFrom(mentions, within.end()));
        while (until > from && mentions.get(until - 1).span().end() > within.end()) {
            until--;
        }
        return mentions.subList(from, until);
    }

    /** Returns the index of the first mention that starts at the offset or after it. */
    static int firstFrom(List<Mention> mentions, int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
