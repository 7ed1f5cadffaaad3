package anna.ratification;

import anna.finding.Finding;
import anna.finding.Location;
import anna.finding.Severity;
import anna.finding.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a table in which every place knows where it stood in what was copied, however that was rewritten.
 *
 * <p>Form: the forms in which people copy tables, such as markup and separated values, are rewritten step by step to one:
 * a line for each row or a part of one, cells parted by tabs, bars or blanks.
 */
final class TableText {

    /**
     * A line of the text.
     *
     * @param index how many lines stand before it
     * @param number the line of what was copied on which it begins, counted from 1
     * @param start where it begins in the text
     */
    record Line(int index, int number, int start, String text) {}

    /** A text under way, each character of which keeps its place. */
    static final class Rewriting {

        private final TableText from;
        private final StringBuilder text = new StringBuilder();
        private int[] places;

        private Rewriting(TableText from) {
            this.from = from;
            this.places = new int[from.text.length() + 1];
        }

        /** Adds a character that stands for the one at a place of the text that is rewritten. */
        void add(char c, int at) {
            if (text.length() + 1 >= places.length) {
                places = Arrays.copyOf(places, places.length * 2 + 2);
            }
            places[text.length()] = from.places[at];
            text.append(c);
        }

        void add(CharSequence characters, int at) {
            characters.chars().forEach(c -> add((char) c, at));
        }

        /** Adds a stretch of the text that is rewritten. */
        void copy(int start, int end) {
            for (int i = start; i < end; i++) {
                add(from.text.charAt(i), i);
            }
        }

        TableText done() {
            places[text.length()] = from.places[from.text.length()];
            return new TableText(from.copied, from.lineStarts, text.toString(), places);
        }
    }

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u2028\u2029\u0085\f]");
    private static final Pattern COPIED_LINE_END = Pattern.compile("\r\n|[\n\r]");
    private static final Pattern NARROW = Pattern.compile("[\u00a0\u2007\u2009\u202f]");
    private static final Pattern HYPHEN = Pattern.compile("[\u2010\u2011]");

    private final String copied;
    private final int[] lineStarts;
    private final String text;
    private final int[] places;

    private TableText(String copied, int[] lineStarts, String text, int[] places) {
        this.copied = copied;
        this.lineStarts = lineStarts;
        this.text = text;
        this.places = places;
    }

    /** Returns the text as it was copied, without invisible marks and with one sort of blanks and hyphens. */
    static TableText of(String copied) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        Matcher end = COPIED_LINE_END.matcher(copied);
        while (end.find()) {
            starts.add(end.end());
        }
        int[] places = new int[copied.length() + 1];
        Arrays.setAll(places, i -> i);
        String even = HYPHEN.matcher(NARROW.matcher(copied).replaceAll(" ")).replaceAll("-");
        TableText plain = new TableText(
                copied, starts.stream().mapToInt(Integer::intValue).toArray(), even, places);
        if (even.indexOf('\ufeff') < 0 && even.indexOf('\u200b') < 0) {
            return plain;
        }
        Rewriting visible = plain.rewriting();
        for (int i = 0; i < even.length(); i++) {
            if (even.charAt(i) != '\ufeff' && even.charAt(i) != '\u200b') {
                visible.copy(i, i + 1);
            }
        }
        return visible.done();
    }

    Rewriting rewriting() {
        return new Rewriting(this);
    }

    String text() {
        return text;
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        Matcher end = LINE_END.matcher(text);
        int start = 0;
        while (end.find()) {
            lines.add(line(lines.size(), start, end.start()));
            start = end.end();
        }
        lines.add(line(lines.size(), start, text.length()));
        return lines;
    }

    /** Returns an empty line right before another, of which only the number is meant. */
    Line lineBefore(Line line) {
        return new Line(line.index() - 1, line.number() - 1, line.start(), "");
    }

    private Line line(int index, int start, int end) {
        int first = start;
        while (first < end && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        return new Line(index, lineOf(places[first < end ? first : start]) + 1, start, text.substring(start, end));
    }

    /** Returns which line of what was copied holds the place, counted from 0. */
    private int lineOf(int place) {
        int found = Arrays.binarySearch(lineStarts, place);
        return found >= 0 ? found : -found - 2;
    }

    /** Returns where a stretch of the text stood in what was copied. */
    Location locate(int start, int end) {
        int from = places[Math.min(start, text.length())];
        int until = end <= start ? from : Math.max(from, places[Math.min(end, text.length()) - 1] + 1);
        int line = lineOf(from);
        return Location.builder()
                .line(line + 1)
                .column(from - lineStarts[line] + 1)
                .span(new Span(from, Math.min(until, copied.length())))
                .build();
    }

    /** Makes a finding about a stretch of a line. */
    Finding finding(Severity severity, String id, Line line, int start, int end, String message) {
        return Finding.builder()
                .severity(severity)
                .id("depositary-table." + id)
                .message(message)
                .location(locate(line.start() + start, line.start() + end))
                .build();
    }
}
