package anna.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Makes the tree of subparagraphs out of the passages in their order: a label that opens a series goes one deeper. */
final class Subparagraphs {

    private final List<Passage> parts;
    private final Function<Passage, String> text;
    private final List<Integer> depths = new ArrayList<>();

    private Subparagraphs(List<Passage> parts, Function<Passage, String> text) {
        this.parts = parts;
        this.text = text;
        List<Numbering.Level> levels = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean afterColon = i > 0 && text.apply(parts.get(i - 1)).endsWith(":");
            depths.add(depth(levels, parts.get(i).number(), afterColon));
        }
    }

    static List<Subparagraph> of(List<Passage> parts, Function<Passage, String> text) {
        Subparagraphs tree = new Subparagraphs(parts, text);
        return tree.between(0, parts.size());
    }

    private static int depth(List<Numbering.Level> levels, String label, boolean afterColon) {
        boolean deeper = afterColon && !Numbering.openedBy(label).isEmpty();
        for (int i = levels.size() - 1; i >= 0 && !deeper; i--) {
            if (levels.get(i).continuedBy(label)) {
                Numbering.Level next = levels.get(i).by(label);
                levels.subList(i, levels.size()).clear();
                levels.add(next);
                return i;
            }
        }
        List<Numbering.Level> opened = Numbering.openedBy(label);
        if (!opened.isEmpty()) {
            levels.add(opened.get(0));
        }
        return Math.max(0, levels.size() - 1);
    }

    private List<Subparagraph> between(int from, int until) {
        List<Subparagraph> list = new ArrayList<>();
        int i = from;
        while (i < until) {
            int next = i + 1;
            while (next < until && depths.get(next) > depths.get(i)) {
                next++;
            }
            Passage part = parts.get(i);
            list.add(Subparagraph.builder()
                    .label(part.number())
                    .text(text.apply(part))
                    .subparagraphs(between(i + 1, next))
                    .build());
            i = next;
        }
        return list;
    }
}
