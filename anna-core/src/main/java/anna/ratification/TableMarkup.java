package anna.ratification;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tables in HTML and in Markdown, made lines of cells.
 *
 * <p>Form: of HTML, rows become lines and cells are parted by tabs; scripts, styles and comments are left out. Of
 * Markdown, known by the ruler below its head, emphasis, links, references to footnotes and backslashes are taken away.
 * Raised figures are parted from what they follow by a blank, for they belong to footnotes.
 */
final class TableMarkup {

    private static final Pattern HTML = Pattern.compile("(?i)<t[dh][\\s>]");
    private static final Pattern PIECE = Pattern.compile("(?is)<!--.*?-->|<(script|style)[\\s>].*?</\\1\\s*>"
            + "|<(/?)([a-z][a-z0-9]*)(?:\\s[^<>]*)?/?>|&(#\\d{1,6}|#x[0-9a-f]{1,5}|[a-z]{2,8});|\\s");
    private static final Pattern ENTITY =
            Pattern.compile("(?i)&(#\\d{1,6}|#x[0-9a-f]{1,5}|[a-z]{2,8});|<br\\s*/?>|</?(sup|b|i|strong|em)>");
    private static final Pattern RULER =
            Pattern.compile("(?m)^[ \t]*\\|?[ \t]*:?-{3,}:?[ \t]*(?:\\|[ \t]*:?-{3,}:?[ \t]*)+\\|?[ \t]*$");
    private static final List<Pattern> MARKS = List.of(
            Pattern.compile("\\*\\*([^*|\n]{1,200})\\*\\*"),
            Pattern.compile("(?<![\\p{L}\\d_])__([^_|\n]{1,200})__(?![\\p{L}\\d_])"),
            Pattern.compile("\\[(\\^)[^\\]|\n]{1,40}\\]|!?\\[([^\\]|\n]{0,200})\\]\\([^)|\n]{0,500}\\)"),
            Pattern.compile("\\\\([!-/:-@\\[-`{-~])"));

    private static final Map<String, String> ACCENTS = Map.of(
            "acute", "\u0301",
            "grave", "\u0300",
            "circ", "\u0302",
            "uml", "\u0308",
            "tilde", "\u0303",
            "cedil", "\u0327",
            "ring", "\u030a");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("nbsp", " "),
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("rsquo", "’"),
            Map.entry("lsquo", "‘"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("dagger", "†"));

    private TableMarkup() {}

    /** Returns the text without the markup; the same text if there is no table in it. */
    static TableText plain(TableText text) {
        if (HTML.matcher(text.text()).find()) {
            return ofHtml(text);
        }
        return RULER.matcher(text.text()).find() ? ofMarkdown(text) : text;
    }

    private static TableText ofHtml(TableText text) {
        TableText.Rewriting out = text.rewriting();
        Matcher piece = PIECE.matcher(text.text());
        int from = 0;
        boolean cellBefore = false;
        boolean row = false;
        while (piece.find()) {
            out.copy(from, piece.start());
            from = piece.end();
            if (piece.group(4) != null) {
                out.add(meaning(piece.group(4)).orElse(piece.group()), piece.start());
            } else if (piece.group(3) != null) {
                boolean ends = !piece.group(2).isEmpty();
                String tag = piece.group(3).toLowerCase(Locale.ROOT);
                boolean cell = tag.equals("td") || tag.equals("th");
                out.add(cell && !ends && cellBefore ? "\t" : replacement(tag, ends, row), piece.start());
                row = tag.equals("tr") ? !ends : row && !tag.equals("table");
                cellBefore = !tag.equals("tr") && (cell || cellBefore);
            } else {
                out.add(' ', piece.start());
            }
        }
        out.copy(from, text.text().length());
        return out.done();
    }

    private static String replacement(String tag, boolean ends, boolean row) {
        return switch (tag) {
            case "tr", "table", "caption", "h1", "h2", "h3", "h4", "body", "title" -> "\n";
            case "br", "p", "div", "li" -> row ? " " : "\n";
            case "sup" -> ends ? "" : " ";
            default -> "";
        };
    }

    private static TableText ofMarkdown(TableText text) {
        TableText plain = decoded(text);
        for (Pattern mark : MARKS) {
            TableText.Rewriting out = plain.rewriting();
            Matcher found = mark.matcher(plain.text());
            int from = 0;
            while (found.find()) {
                out.copy(from, found.start());
                from = found.end();
                int group = found.groupCount() > 1 && found.group(1) == null ? 2 : 1;
                if (!found.group(group).equals("^") || found.groupCount() == 1) {
                    out.copy(found.start(group), found.end(group));
                } else {
                    out.add(' ', found.start());
                }
            }
            out.copy(from, plain.text().length());
            plain = out.done();
        }
        return plain;
    }

    private static TableText decoded(TableText text) {
        TableText.Rewriting out = text.rewriting();
        Matcher entity = ENTITY.matcher(text.text());
        int from = 0;
        while (entity.find()) {
            out.copy(from, entity.start());
            from = entity.end();
            out.add(entity.group(1) == null ? " " : meaning(entity.group(1)).orElse(entity.group()), entity.start());
        }
        out.copy(from, text.text().length());
        return out.done();
    }

    /** Returns the character that an entity stands for. */
    private static Optional<String> meaning(String entity) {
        if (entity.startsWith("#")) {
            boolean hexadecimal = entity.startsWith("x", 1) || entity.startsWith("X", 1);
            int point = hexadecimal ? Integer.parseInt(entity.substring(2), 16) : Integer.parseInt(entity.substring(1));
            return Optional.of(point == 0xa0 || Character.isISOControl(point) ? " " : Character.toString(point));
        }
        if (NAMED.containsKey(entity)) {
            return Optional.of(NAMED.get(entity));
        }
        return Optional.ofNullable(ACCENTS.get(entity.substring(1)))
                .map(accent -> Normalizer.normalize(entity.charAt(0) + accent, Normalizer.Form.NFC));
    }
}
