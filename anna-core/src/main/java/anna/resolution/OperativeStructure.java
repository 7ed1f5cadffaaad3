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

    private final Tokens words;
    private final Grammar grammar;
    private final PassageList passages;
    private final List<Finding> findings;
    private final Deque<Numbering.Level> levels = new ArrayDeque<>();
    private int lastNumber;
    private int paragraphs;

    OperativeStructure(Tokens words, Grammar grammar, PassageList passages, List<Finding> findings) {
        this.words = words;
        this.grammar = grammar;
        this.passages = passages;
        this.findings = findings;
    }

    void read(int from) {
        boolean numbered = Numbering.at(words, from) != null;
        int i = from;
        if (!numbered) {
            paragraph(from, "", from);
            i++;
        }
        while (i < words.count()) {
            if (endsBody(i)) {
                afterBody(i);
                return;
            }
            Numbering number = Numbering.at(words, i);
            if (number != null && opens(i, number)) {
                gap(i, number);
                paragraph(i, number.printed(), number.textFrom(i));
                lastNumber = number.value();
            } else if (!numbered && lastNumber == 0 && opensUnnumbered(i, from)) {
                paragraph(i, "", i);
            } else if (number == null || !levels.isEmpty()) {
                subparagraph(i, from);
            }
            i++;
        }
        checkEnd();
    }

    private void paragraph(int word, String printed, int textFrom) {
        paragraphs++;
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
            findings.add(Finding.of(
                    Severity.WARNING,
                    "resolution.paragraph.gap",
                    "Expected paragraph " + (lastNumber + 1) + " but found " + number.value(),
                    words.text(),
                    new Span(words.start(i), words.end(i))));
        } else if (number.value() <= lastNumber) {
            findings.add(Finding.of(
                    Severity.WARNING,
                    "resolution.paragraph.repeated",
                    "Expected paragraph " + (lastNumber + 1) + " but the count begins again at " + number.value(),
                    words.text(),
                    new Span(words.start(i), words.end(i))));
        }
    }

    private boolean opensUnnumbered(int i, int from) {
        return i > from
                && (words.afterBlankLine(i) || endsSentence(i - 1))
                && VerbPhrase.opening(words, grammar, i, words.count()) != null;
    }

    private boolean endsSentence(int i) {
        if (i < 0) {
            return true;
        }
        char mark = words.lastMark(i);
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
        }
    }

    // --- behind the operative part

    private boolean endsBody(int i) {
        if (paragraphs == 0 || !words.afterLineEnd(i)) {
            return false;
        }
        if (grammar.at("footnotes", words, i) != null && (words.upperCase(i) || words.afterBlankLine(i))) {
            return i + 1 >= words.count() || words.afterLineEnd(i + 1);
        }
        return closingAdoption(i) || note(i);
    }

    private boolean closingAdoption(int i) {
        return words.capitalized(i)
                && words.folded(i).startsWith("ado")
                && grammar.at("adoption", words, i) != null
                && endsSentence(i - 1);
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
            if (number != null && number.value() == last + 1 && words.afterLineEnd(i)) {
                passages.begin(Passage.Kind.FOOTNOTE, i, number.printed(), "");
                last = number.value();
            }
        }
    }

    /** A text that stops in the middle of a sentence is a part of one. */
    private void checkEnd() {
        char mark = words.lastMark(words.count() - 1);
        if (Character.isLetterOrDigit(mark) || mark == ',' || mark == '-' || mark == '(') {
            String word = words.word(words.count() - 1);
            if (!word.endsWith(")") && !word.endsWith("”") && !word.endsWith("\"") && !word.endsWith("]")) {
                int end = words.end(words.count() - 1);
                findings.add(Finding.of(
                        Severity.ERROR,
                        "resolution.text.truncated",
                        "Expected the end of a sentence but found the end of the text after "
                                + Finding.quote(word),
                        words.text(),
                        new Span(end, end)));
            }
        }
    }
}
