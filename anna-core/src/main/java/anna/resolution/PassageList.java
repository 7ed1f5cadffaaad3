package anna.resolution;

import anna.finding.Span;
import java.util.ArrayList;
import java.util.List;

/** Passages in the making: each begins at a word and lasts until the next begins, so that together they tile the text. */
final class PassageList {

    private record Begin(Passage.Kind kind, int word, String number, String label) {}

    private final Tokens words;
    private final List<Begin> begins = new ArrayList<>();

    PassageList(Tokens words) {
        this.words = words;
    }

    /** Begins a passage at the word; words must not come before those given earlier. */
    void begin(Passage.Kind kind, int word, String number, String label) {
        begins.add(new Begin(kind, word, number, label));
    }

    /** Makes the last passage one that announces paragraphs, and is none. */
    void announces() {
        Begin last = begins.get(begins.size() - 1);
        begins.set(begins.size() - 1, new Begin(Passage.Kind.RESOLVES, last.word(), "", ""));
    }

    /** Counts the operative paragraphs anew where every one of them is printed with the number 1. */
    void countEqualNumbers() {
        List<Integer> operative = new ArrayList<>();
        for (int i = 0; i < begins.size(); i++) {
            if (begins.get(i).kind() == Passage.Kind.OPERATIVE) {
                if (!begins.get(i).number().equals("1")) {
                    return;
                }
                operative.add(i);
            }
        }
        for (int n = 1; n < operative.size(); n++) {
            Begin begin = begins.get(operative.get(n));
            begins.set(operative.get(n), new Begin(begin.kind(), begin.word(), Integer.toString(n + 1), begin.label()));
        }
    }

    List<Passage> toList() {
        List<Passage> passages = new ArrayList<>();
        int length = words.text().length();
        if (begins.isEmpty() && length > 0) {
            begins.add(new Begin(Passage.Kind.OTHER, 0, "", ""));
        }
        for (int i = 0; i < begins.size(); i++) {
            Begin begin = begins.get(i);
            int start = i == 0 ? 0 : words.start(begin.word());
            int end = i + 1 < begins.size() ? words.start(begins.get(i + 1).word()) : length;
            if (end > start) {
                passages.add(Passage.builder()
                        .kind(begin.kind())
                        .span(new Span(start, end))
                        .number(begin.number())
                        .label(begin.label())
                        .build());
            }
        }
        return passages;
    }
}
