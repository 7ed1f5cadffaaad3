package anna.resolution;

import anna.finding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells headings, footnotes and running text of a report, or of any text that is no resolution, apart by its lines. */
final class ReportStructure {

    private static final int LONGEST_HEADING = 260;
    private static final Pattern WORK_AREA = Pattern.compile(
            "(?:(?:work\\s+|program(?:me)?\\s+)?area|area\\s+of\\s+work|área\\s+de\\s+trabajo|área\\s+de\\s+trabalho|axe\\s+de\\s+travail)\\s+([0-9]{1,2}|[IVX]{1,5})\\s*[:–—.-].*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private final Tokens words;
    private final List<Mention> mentions;
    private final List<Integer> blocks = new ArrayList<>();

    private ReportStructure(Tokens words, List<Mention> mentions) {
        this.words = words;
        this.mentions = mentions;
        for (int i = 0; i < words.count(); i++) {
            if (words.afterLineEnd(i) && !continues(i)) {
                blocks.add(i);
            }
        }
    }

    static List<Passage> of(Tokens words, List<Mention> mentions) {
        return new ReportStructure(words, mentions).passages();
    }

    /** A line goes on from the line before if it is hard-wrapped: it begins with a small letter. */
    private boolean continues(int i) {
        return i > 0
                && !words.afterBlankLine(i)
                && Character.isLowerCase(words.firstLetter(i))
                && Numbering.label(words, i).isEmpty();
    }

    private List<Passage> passages() {
        PassageList passages = new PassageList(words);
        int notes = firstNote();
        for (int b = 0; b < blocks.size(); b++) {
            int from = blocks.get(b);
            int until = b + 1 < blocks.size() ? blocks.get(b + 1) : words.count();
            if (b >= notes) {
                Numbering number = Numbering.at(words, from);
                if (number != null) {
                    passages.begin(Passage.Kind.FOOTNOTE, from, number.printed(), "");
                }
                continue;
            }
            String text = words.text().substring(words.start(from), words.end(until - 1));
            Matcher area = WORK_AREA.matcher(text);
            if (area.matches() && text.length() <= LONGEST_HEADING * 2) {
                passages.begin(Passage.Kind.HEADING, from, area.group(1), "work area");
            } else if (isHeading(text, from, until)) {
                passages.begin(b == 0 ? Passage.Kind.TITLE : Passage.Kind.HEADING, from, "", "");
            } else {
                passages.begin(Passage.Kind.OTHER, from, "", "");
            }
        }
        return passages.toList();
    }

    private boolean isHeading(String text, int from, int until) {
        if (text.length() > LONGEST_HEADING || !startsLikeHeading(from)) {
            return false;
        }
        String bare = text.strip();
        char last = bare.charAt(bare.length() - 1);
        if (bare.endsWith(").") || bare.endsWith(")")) {
            int end = words.end(until - 1);
            return Mentions.in(mentions, new Span(words.start(from), end)).stream()
                            .anyMatch(mention -> mention.kind() == Mention.Kind.REFERENCE
                                    && end - mention.span().end() <= 3)
                    || last == ')';
        }
        return ".:;,!?".indexOf(last) < 0 && !bare.contains(". ");
    }

    private boolean startsLikeHeading(int from) {
        char first = words.firstLetter(from);
        return Character.isUpperCase(first) || Character.isDigit(first);
    }

    /** Returns the first of the numbered blocks at the end to which marks such as [1] in the text refer. */
    private int firstNote() {
        if (!words.text().contains("[1]")) {
            return blocks.size();
        }
        for (int b = blocks.size() - 1; b > 0; b--) {
            Numbering number = Numbering.at(words, blocks.get(b));
            if (number != null && number.value() == 1) {
                return b;
            }
        }
        return blocks.size();
    }
}
