package anna.account;

import java.util.Arrays;

/** Words by number, in rising order, with how often each stands there. */
final class WordBag {

    private final int[] words;
    private final int[] counts;

    private WordBag(int[] words, int[] counts) {
        this.words = words;
        this.counts = counts;
    }

    /** Returns the bag of words that stand in rising order, each as often as it is there. */
    static WordBag of(int[] sorted) {
        int[] words = new int[sorted.length];
        int[] counts = new int[sorted.length];
        int size = 0;
        for (int word : sorted) {
            if (size == 0 || words[size - 1] != word) {
                words[size++] = word;
            }
            counts[size - 1]++;
        }
        return new WordBag(Arrays.copyOf(words, size), Arrays.copyOf(counts, size));
    }

    int[] words() {
        return words.clone();
    }

    double weight(double[] weights) {
        double sum = 0;
        for (int i = 0; i < words.length; i++) {
            sum += weights[words[i]] * counts[i];
        }
        return sum;
    }

    /** Returns the weight of the words that both have, each as often as both have it. */
    double weightCommonWith(WordBag other, double[] weights) {
        double sum = 0;
        int j = 0;
        for (int i = 0; i < words.length; i++) {
            while (j < other.words.length && other.words[j] < words[i]) {
                j++;
            }
            if (j < other.words.length && other.words[j] == words[i]) {
                sum += weights[words[i]] * Math.min(counts[i], other.counts[j]);
            }
        }
        return sum;
    }

    /** Returns what is left when the words of the other are taken out. */
    WordBag without(WordBag other) {
        int[] leftWords = new int[words.length];
        int[] leftCounts = new int[words.length];
        int size = 0;
        int j = 0;
        for (int i = 0; i < words.length; i++) {
            while (j < other.words.length && other.words[j] < words[i]) {
                j++;
            }
            boolean shared = j < other.words.length && other.words[j] == words[i];
            int left = counts[i] - (shared ? other.counts[j] : 0);
            if (left > 0) {
                leftWords[size] = words[i];
                leftCounts[size++] = left;
            }
        }
        return new WordBag(Arrays.copyOf(leftWords, size), Arrays.copyOf(leftCounts, size));
    }
}
