package anna.resolution;

import anna.finding.Finding;
import anna.finding.Severity;
import anna.finding.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Tells the operative paragraphs, their parts and what stands behind them apart. */
final class OperativeStructure {

    private static final int DEEPEST = 4;
    private static final int LONGEST_CLOSING = 60;
    private static final int LONGEST_FOOT = 12;
    private static final String DASHES = "-–—−•·*";

    private final Tokens words;
    private final Grammar grammar;
    private final PassageList passages;
    private final Places places;
    private final List<Finding> findings;
    private final Deque<Numbering.Level> levels = new ArrayDeque<>();
    private int lastNumber;
    private int lastBegun = -1;
    private int paragraphs;

    OperativeStructure(
            Tokens words, Grammar grammar, PassageList passages, Places places, List<Finding> findings) {
        this.words = words;
        this.grammar = grammar;
        this.passages = passages;
        this.places = places;
        this.findings = findings;
    }

    /** Returns the word with which the text of a paragraph that begins at the word begins: behind its number or dash. */
    static int textFrom(Tokens words, int index) {
        Numbering number = Numbering.at(words, index);
        return number != null || isDash(words, index) ? index + 1 : index;
    }

    /** Tells whether a dash or a dot stands where a number would. */
    private static boolean isDash(Tokens words, int index) {
        return index < words.count() && words.length(index) == 1 && DASHES.indexOf(words.first(index)) >= 0;
    }

    void read(int from) {
        boolean numbered = Numbering.at(words, from) != null;
        int foot = footOf(from);
        int i = from;
        if (!numbered) {
            i = textFrom(words, from);
            paragraph(from, "", i);
            i++;
        }
        while (i < words.count()) {
            if (endsBody(i)) {
                afterBody(i);
                return;
            }
            if (i == foot) {
                passages.begin(Passage.Kind.OTHER, i, "", "");
                return;
            }
            Numbering number = Numbering.at(words, i);
            if (number != null && opens(i, number)) {
                gap(i, number);
                paragraph(i, number.printed(), number.textFrom(i));
                lastNumber = number.value();
            } else if (!numbered && lastNumber == 0 && opensUnnumbered(i, from)) {
                paragraph(i, "", textFrom(words, i));
                i = textFrom(words, i);
            } else if (number == null || !levels.isEmpty()) {
                subparagraph(i, from);
            }
            i++;
        }
        checkEnd();
    }

    /**
     * Returns the word with which short lines of figures begin that end the text, such as the number of the document and
     * of the page; the number of words if there are none.
     */
    private int footOf(int from) {
        int foot = words.count();
        int end = foot;
        while (end > from) {
            int begin = end - 1;
            while (begin > from && !words.afterBlankLine(begin)) {
                begin--;
            }
            if (begin == from || !isFigures(begin, end)) {
                break;
            }
            foot = begin;
            end = begin;
        }
        return foot < words.count() && words.lastMarkBeforeNote(foot - 1) == '.' ? foot : words.count();
    }

    private boolean isFigures(int begin, int end) {
        boolean figures = false;
        for (int i = begin; i < end; i++) {
            figures |= Character.isDigit(words.firstLetter(i));
        }
        return figures
                && end - begin <= LONGEST_FOOT
                && ".;:,".indexOf(words.lastMark(end - 1)) < 0
                && Numbering.at(words, begin) == null
                && Numbering.label(words, begin).isEmpty()
                && VerbPhrase.opening(words, grammar, begin, end) == null;
    }

    private void paragraph(int word, String printed, int textFrom) {
        paragraphs++;
        lastBegun = word < textFrom ? word : -1;
        levels.clear();
        VerbPhrase verb = VerbPhrase.opening(words, grammar, textFrom, words.count());
        passages.begin(
                Passage.Kind.OPERATIVE,
                word,
                printed.isEmpty() ? Integer.toString(paragraphs) : printed,
                verb == null ? "" : verb.verb().phrase());
    }

    /** A number opens a paragraph if it goes on with the count, or begins it again before a verb. */
    private boolean opens(int i, Numbering number) {
        int text = number.textFrom(i);
        if (text >= words.count()) {
            return false;
        }
        boolean verb = VerbPhrase.opening(words, grammar, text, words.count()) != null;
        boolean begins = verb || words.capitalized(text) || !Character.isLetter(words.firstLetter(text));
        boolean next = number.value() == lastNumber + 1;
        if (next) {
            return begins && (verb || i == 0 || words.afterBlankLine(i) || endsSentence(i - 1) || lastNumber == 0);
        }
        boolean again = number.value() == 1 && lastNumber >= 1;
        boolean skipped = number.value() > lastNumber + 1 && number.value() <= lastNumber + 5;
        return verb && (again || skipped) && (words.afterBlankLine(i) || endsSentence(i - 1));
    }

    private void gap(int i, Numbering number) {
        if (number.value() > lastNumber + 1) {
            findings.add(places.finding(
                    Severity.WARNING,
                    "resolution.paragraph.gap",
                    "Expected paragraph " + (lastNumber + 1) + " but found " + number.value(),
                    new Span(words.start(i), words.end(i))));
        } else if (number.value() <= lastNumber) {
            findings.add(places.finding(
                    Severity.WARNING,
                    "resolution.paragraph.repeated",
                    "Expected paragraph " + (lastNumber + 1) + " but the count begins again at " + number.value(),
                    new Span(words.start(i), words.end(i))));
        }
    }

    private boolean opensUnnumbered(int i, int from) {
        if (i <= from || lastBegun == i - 1) {
            return false;
        }
        int text = textFrom(words, i);
        boolean due = words.afterBlankLine(i) || text > i || (endsSentence(i - 1) && speaks(i));
        return due && VerbPhrase.opening(words, grammar, text, words.count()) != null;
    }

    /** Tells whether the word can begin what the body says: not a bare infinitive where a particle belongs to it. */
    private boolean speaks(int i) {
        return grammar.bareInfinitives()
                || words.folded(i).equals("to")
                || VerbPhrase.finite(words, grammar, i, words.count()) != null;
    }

    private boolean endsSentence(int i) {
        if (i < 0) {
            return true;
        }
        char mark = words.lastMarkBeforeNote(i);
        if (mark == '.' || mark == ';' || mark == ':' || mark == ',') {
            return true;
        }
        String folded = words.folded(i);
        return folded.equals("and") || folded.equals("y") || folded.equals("e") || folded.equals("et");
    }

    private void subparagraph(int i, int from) {
        String label = Numbering.label(words, i);
        if (label.isEmpty() || i == from || !endsSentence(i - 1)) {
            return;
        }
        int begun = lastBegun;
        lastBegun = i;
        int depth = 0;
        for (Numbering.Level level : levels) {
            if (level.continuedBy(label)) {
                for (int k = 0; k <= depth; k++) {
                    levels.pop();
                }
                levels.push(level.next());
                passages.begin(Passage.Kind.SUBPARAGRAPH, i, label, "");
                return;
            }
            depth++;
        }
        boolean afterColon = words.lastMark(i - 1) == ':' || words.afterBlankLine(i) || levels.isEmpty();
        List<Numbering.Level> opened = Numbering.openedBy(label);
        if (!opened.isEmpty() && levels.size() < DEEPEST && afterColon) {
            levels.push(opened.get(0));
            passages.begin(Passage.Kind.SUBPARAGRAPH, i, label, "");
        } else {
            lastBegun = begun;
        }
    }

    // --- behind the operative part

    private boolean endsBody(int i) {
        if (paragraphs == 0) {
            return false;
        }
        return footnotes(i) || closingAdoption(i) || note(i) || furtherPart(i);
    }

    /** The heading of the notes, before the first of them. */
    private boolean footnotes(int i) {
        Grammar.Phrase heading = grammar.at("footnotes", words, i);
        if (heading == null || !(words.afterBlankLine(i) || (words.upperCase(i) && endsSentence(i - 1)))) {
            return false;
        }
        int next = i + heading.words().size();
        return next >= words.count() || words.afterBlankLine(next) || Numbering.at(words, next) != null;
    }

    /** An annex, or what a web site adds below the text. */
    private boolean furtherPart(int i) {
        return words.afterBlankLine(i)
                && ((words.upperCase(i) && grammar.at("annex", words, i) != null)
                        || (words.capitalized(i) && grammar.at("closing", words, i) != null));
    }

    private boolean closingAdoption(int i) {
        if (i == 0 || endOfBlock(i) - i > LONGEST_CLOSING) {
            return false;
        }
        char mark = words.lastMarkBeforeNote(i - 1);
        if (mark != '.' && mark != ';') {
            return false;
        }
        boolean adopted = words.capitalized(i)
                && words.first(i) != '('
                && grammar.at("adoption", words, i) != null
                && (words.afterBlankLine(i) || words.folded(i).startsWith("ado"));
        boolean meeting = words.afterBlankLine(i)
                && Ordinals.parse(words.folded(i)).isPresent()
                && grammar.at("meeting", words, i + 1) != null;
        return adopted || meeting;
    }

    private int endOfBlock(int from) {
        int i = from + 1;
        while (i < words.count() && i - from <= LONGEST_CLOSING && !words.afterBlankLine(i)) {
            i++;
        }
        return i;
    }

    /** A note begins the count again with words that are no verb. */
    private boolean note(int i) {
        Numbering number = Numbering.at(words, i);
        return number != null
                && number.value() == 1
                && lastNumber > 1
                && words.afterBlankLine(i)
                && VerbPhrase.opening(words, grammar, number.textFrom(i), words.count()) == null;
    }

    private void afterBody(int from) {
        if (closingAdoption(from)) {
            passages.begin(Passage.Kind.ADOPTION, from, "", "");
            int end = endOfBlock(from);
            if (end < words.count()) {
                passages.begin(Passage.Kind.OTHER, end, "", "");
            }
            return;
        }
        int last = 0;
        int i = from;
        if (Numbering.at(words, from) == null) {
            passages.begin(Passage.Kind.OTHER, from, "", "");
            i++;
        }
        for (; i < words.count(); i++) {
            Numbering number = Numbering.at(words, i);
            if (number != null && number.value() == last + 1 && (words.afterBlankLine(i) || endsSentence(i - 1))) {
                passages.begin(Passage.Kind.FOOTNOTE, i, number.printed(), "");
                last = number.value();
            }
        }
    }

    /** A text that stops in the middle of a sentence, or at a number, is a part of one. */
    private void checkEnd() {
        int last = words.count() - 1;
        char mark = words.lastMark(last);
        boolean ends = mark == '.' || mark == '!' || mark == '?' || mark == '…' || noteMark(last);
        if (!ends || opensNothing(last)) {
            int end = words.end(last);
            findings.add(places.finding(
                    Severity.ERROR,
                    "resolution.text.truncated",
                    "Expected the end of a sentence but found the end of the text after "
                            + Finding.quote(words.word(last)),
                    new Span(end, end)));
        }
    }

    /** Tells whether the word is the number or letter of a paragraph or part whose text is missing. */
    private boolean opensNothing(int word) {
        Numbering number = Numbering.at(words, word);
        boolean next = number != null
                && number.value() == lastNumber + 1
                && (words.afterBlankLine(word) || endsSentence(word - 1));
        return next || word == lastBegun;
    }

    /** The mark of a note may stand behind the full stop: {@code 2015.[2]}. */
    private boolean noteMark(int last) {
        return words.length(last) < LONGEST_CLOSING && words.word(last).matches(".*[.!?…][”\"»)]*\\[?[0-9/]{1,6}\\]?/?");
    }
}
