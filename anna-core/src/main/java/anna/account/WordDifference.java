package anna.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words by which two texts differ, in runs: what is left of each beside the longest common sequence.
 *
 * <p>Of several longest common sequences the choice does not hang on which text comes first.
 */
record WordDifference(List<String> removed, List<String> added) {

    /** Beyond so many pairs of words, words are compared by their number and not by their order. */
    private static final int MOST_CELLS = 4_000_000;

    static WordDifference of(List<String> earlier, List<String> later) {
        if (earlier.equals(later)) {
            return new WordDifference(List.of(), List.of());
        }
        boolean straight = String.join(" ", earlier).compareTo(String.join(" ", later)) <= 0;
        WordDifference found = straight ? compared(earlier, later) : compared(later, earlier);
        return straight ? found : new WordDifference(/* removed= */ found.added, /* added= */ found.removed);
    }

    private static WordDifference compared(List<String> one, List<String> other) {
        int head = 0;
        while (head < Math.min(one.size(), other.size()) && one.get(head).equals(other.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(one.size(), other.size()) - head
                && one.get(one.size() - 1 - tail).equals(other.get(other.size() - 1 - tail))) {
            tail++;
        }
        List<String> a = one.subList(head, one.size() - tail);
        List<String> b = other.subList(head, other.size() - tail);
        boolean[] commonOfA = new boolean[a.size()];
        boolean[] commonOfB = new boolean[b.size()];
        if ((long) a.size() * b.size() <= MOST_CELLS) {
            markLongest(a, b, commonOfA, commonOfB);
        } else {
            markCounted(a, b, commonOfA, commonOfB);
        }
        return new WordDifference(runs(a, commonOfA), runs(b, commonOfB));
    }

    private static void markLongest(List<String> a, List<String> b, boolean[] commonOfA, boolean[] commonOfB) {
        int[][] length = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                length[i][j] = a.get(i).equals(b.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            if (a.get(i).equals(b.get(j))) {
                commonOfA[i++] = true;
                commonOfB[j++] = true;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static void markCounted(List<String> a, List<String> b, boolean[] commonOfA, boolean[] commonOfB) {
        Map<String, Integer> ofA = new HashMap<>();
        Map<String, Integer> ofB = new HashMap<>();
        a.forEach(word -> ofA.merge(word, 1, Integer::sum));
        b.forEach(word -> ofB.merge(word, 1, Integer::sum));
        mark(a, commonOfA, new HashMap<>(ofB));
        mark(b, commonOfB, new HashMap<>(ofA));
    }

    private static void mark(List<String> words, boolean[] common, Map<String, Integer> there) {
        for (int i = 0; i < words.size(); i++) {
            int left = there.getOrDefault(words.get(i), 0);
            common[i] = left > 0;
            there.put(words.get(i), left - 1);
        }
    }

    private static List<String> runs(List<String> words, boolean[] common) {
        List<String> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i <= words.size(); i++) {
            boolean end = i == words.size() || common[i];
            if (!end) {
                run.append(run.isEmpty() ? "" : " ").append(words.get(i));
            } else if (!run.isEmpty()) {
                runs.add(run.toString());
                run.setLength(0);
            }
        }
        return List.copyOf(runs);
    }
}
