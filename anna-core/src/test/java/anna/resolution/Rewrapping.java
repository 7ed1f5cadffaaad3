package anna.resolution;

import java.util.ArrayList;
import java.util.List;

/** Other ways to set a text: what changes is where its lines end, and never a word or a paragraph. */
final class Rewrapping {

    private Rewrapping() {}

    /** Breaks every line that is longer, and joins none. */
    static String linesBroken(String text, int width) {
        StringBuilder out = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            out.append(wrapped(line, width)).append('\n');
        }
        return out.substring(0, out.length() - 1);
    }

    /** Joins the lines between blank lines and breaks them anew. */
    static String blocksRefilled(String text, int width) {
        List<String> blocks = new ArrayList<>();
        for (String block : text.split("\n[ \t\u00a0]*\n")) {
            blocks.add(wrapped(block.replace('\n', ' '), width));
        }
        return String.join("\n\n", blocks);
    }

    /** Doubles every blank line. */
    static String blankLinesDoubled(String text) {
        return text.replaceAll("\n([ \t]*)\n", "\n$1\n\n\n");
    }

    private static String wrapped(String line, int width) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : line.strip().split("[ \t]+")) {
            if (column > 0 && column + 1 + word.length() > width) {
                out.append('\n');
                column = 0;
            } else if (column > 0) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += word.length();
        }
        return out.toString();
    }
}
