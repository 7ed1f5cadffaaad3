package anna.resolution;

import anna.finding.Finding;
import anna.finding.Severity;
import anna.finding.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the operative paragraphs, their parts and what stands behind them apart. */
final class OperativeStructure {

    private static final int DEEPEST = 4;
    private static final int LONGEST_CLOSING = 120;
    private static final int LONGEST_FOOT = 12;
    private static final int LONGEST_HEADING = 16;
    private static final int MOST_HEADINGS = 3;
    private static final int LONGEST_NOTE_MARK = 7;
    private static final int FARTHEST_LABEL = 200;
    private static final int LONGEST_ORDINAL = 8;
    private static final String MARKS = ".;:,";
    private static final Pattern NOTE_MARK =
            Pattern.compile("\\[[0-9]{1,3}\\][/.]?|[0-9]{1,2}/|[*†‡]{1,3}|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}/?");
    private static final Pattern FIGURES = Pattern.compile("[0-9]{1,3}");
    private static final Pattern ORDINAL = Pattern.compile("[0-9]{1,4}(?:\\.?[ªºao°]|e|è?me|ème|st|nd|rd|th)");
    /** Verbs of which it is said who shall do what, so that a sentence with but the one is not whole. */
    private static final Set<Action.Known> ASKING = Set.of(
            Action.Known.URGE,
            Action.Known.REQUEST,
            Action.Known.INVITE,
            Action.Known.CALL_UPON,
            Action.Known.INSTRUCT,
            Action.Known.ENTRUST);

    private static final int SHORTEST_INFINITIVE = 3;
    private static final String DASHES = "-–—−•·*";

    private final Tokens words;
    private final Grammar grammar;
    private final PassageList passages;
    private final Places places;
    private final List<Finding> findings;
    private final Deque<Numbering.Level> levels = new ArrayDeque<>();
    private char style;
    private boolean inNote;
    private int lastNumber;
    private int lastBegun = -1;
    private int paragraphFrom;
    private int paragraphs;
    /** Whether the text tells what the body does, in sentences of which it is the subject. */
    private final boolean told;

    OperativeStructure(
            Tokens words, Grammar grammar, PassageList passages, Places places, List<Finding> findings, boolean told) {
        this.told = told;
        this.words = words;
        this.grammar = grammar;
        this.passages = passages;
        this.places = places;
        this.findings = findings;
    }

    /** Returns the word with which the text of a paragraph that begins at the word begins: behind its number or dash. */
    static int textFrom(Tokens words, int index) {
        Numbering number = Numbering.at(words, index);
        return number != null ? number.textFrom(index) : isDash(words, index) ? index + 1 : index;
    }

    /** Tells whether a dash or a dot stands where a number would. */
    private static boolean isDash(Tokens words, int index) {
        return index < words.count() && words.length(index) == 1 && DASHES.indexOf(words.first(index)) >= 0;
    }

    void read(int start) {
        int from = headings(start);
        Numbering first = Numbering.at(words, from);
        boolean numbered = first != null;
        style = first == null ? 0 : first.style();
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
                passages.countEqualNumbers();
                return;
            }
            if (i == foot) {
                passages.begin(Passage.Kind.OTHER, i, "", "");
                passages.countEqualNumbers();
                return;
            }
            if (beginsNote(i)) {
                note(i);
                i++;
                continue;
            }
            int next = headings(i);
            if (next > i) {
                i = next;
                continue;
            }
            Numbering number = Numbering.at(words, i);
            if (number != null && opens(i, number)) {
                if (lastNumber == 0 && paragraphs == 1 && words.lastMark(i - 1) == ':') {
                    passages.announces();
                }
                gap(i, number);
                paragraph(i, number.printed(), number.textFrom(i));
                lastNumber = number.value();
            } else if (!numbered && lastNumber == 0 && opensUnnumbered(i, from)) {
                paragraph(i, "", textFrom(words, i));
                i = textFrom(words, i);
            } else {
                subparagraph(i, from);
            }
            i++;
        }
        passages.countEqualNumbers();
        checkEnd();
    }

    /**
     * Begins a passage for each heading of a section from the word on, such as {@code II. Fisheries} alone between blank
     * lines, and returns the word behind the last.
     */
    private int headings(int from) {
        int i = from;
        while (i < words.count() && isHeading(i)) {
            passages.begin(Passage.Kind.HEADING, i, "", "");
            levels.clear();
            inNote = false;
            i = endOfBlock(i);
            Numbering number = Numbering.at(words, i);
            if (number != null && number.value() == 1) {
                lastNumber = 0;
                style = number.style();
            }
        }
        return i;
    }

    private boolean isHeading(int i) {
        return isHeading(i, MOST_HEADINGS);
    }

    private boolean isHeading(int i, int most) {
        if (most == 0
                || !words.afterBlankLine(i)
                || !words.capitalized(i)
                || (paragraphs > 0 && !endsParagraph(i - 1))) {
            return false;
        }
        int end = endOfBlock(i);
        if (end - i > LONGEST_HEADING
                || end >= words.count()
                || !words.afterBlankLine(end)
                || MARKS.indexOf(words.lastMark(end - 1)) >= 0
                || Numbering.at(words, i) != null
                || grammar.at("footnotes", words, i) != null
                || grammar.at("annex", words, i) != null
                || VerbPhrase.opening(words, grammar, i, end) != null) {
            return false;
        }
        Numbering next = Numbering.at(words, end);
        return next == null
                ? isHeading(end, most - 1)
                : next.value() == 1 || next.value() == lastNumber + 1 || words.upperCase(end + 1);
    }

    private boolean endsParagraph(int i) {
        char mark = words.lastMarkBeforeNote(i);
        return mark == '.' || mark == ';';
    }

    /** Tells whether a note at the foot of a page begins at the word: behind its mark, after the end of a sentence. */
    private boolean beginsNote(int i) {
        return words.afterBlankLine(i)
                && i > 0
                && i + 1 < words.count()
                && paragraphs > 0
                && (isNoteMark(words, i) || isNoteWithNumberAlone(i))
                && (inNote || endsParagraph(i - 1));
    }

    /** Tells whether the word is the number of a note, alone in a block, where paragraphs have a mark behind theirs. */
    private boolean isNoteWithNumberAlone(int i) {
        return style != 0 && style != 'a' && Numbering.isAlone(words, i) && !opensWithVerb(i + 1);
    }

    /** Tells whether the word is the mark of a note: {@code [1]/}, {@code 1/}, a figure alone before a capital. */
    static boolean isNoteMark(Tokens words, int i) {
        if (words.length(i) > LONGEST_NOTE_MARK || i + 1 >= words.count()) {
            return false;
        }
        String word = words.word(i);
        return NOTE_MARK.matcher(word).matches()
                || (FIGURES.matcher(word).matches() && words.capitalized(i + 1) && !words.afterBlankLine(i + 1));
    }

    private void note(int i) {
        passages.begin(Passage.Kind.FOOTNOTE, i, words.word(i).replaceAll("[^0-9]", ""), "");
        inNote = true;
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
        paragraphFrom = textFrom;
        levels.clear();
        inNote = false;
        VerbPhrase verb = VerbPhrase.ofParagraph(words, grammar, textFrom, words.count());
        verb = verb == null && told ? VerbPhrase.behindSubject(words, grammar, textFrom, words.count()) : verb;
        passages.begin(
                Passage.Kind.OPERATIVE,
                word,
                printed.isEmpty() ? Integer.toString(paragraphs) : printed,
                verb == null ? "" : verb.verb().phrase());
    }

    /** A number opens a paragraph if it goes on with the count, or begins it again before a verb. */
    private boolean opens(int i, Numbering number) {
        int text = number.textFrom(i);
        if (text >= words.count() || (inNote && !words.afterBlankLine(i))) {
            return false;
        }
        boolean verb = opensWithVerb(text);
        boolean alone = words.afterBlankLine(i) && words.afterBlankLine(text) && i > 0 && endsParagraph(i - 1);
        if (!verb && !alone && !words.capitalized(text) && Character.isLetter(words.firstLetter(text))) {
            return false;
        }
        char before = i == 0 ? 0 : words.lastMarkBeforeNote(i - 1);
        boolean next = number.value() == lastNumber + 1;
        if (paragraphs > 0 && before == ':' && number.value() == 1) {
            return paragraphs == 1 && lastNumber == 0 && words.afterBlankLine(i);
        }
        if (continuesFigures(number) && !(next && number.style() == style && before == '.' && verb)) {
            return false;
        }
        boolean apart = i == 0 || words.afterBlankLine(i) || endsSentence(i - 1);
        if (style != 0 && number.style() != style) {
            return next && verb && levels.isEmpty() && apart && before != ':';
        }
        if (next) {
            return verb || apart || lastNumber == 0;
        }
        boolean again = number.value() == 1 && lastNumber >= 1;
        boolean skipped = number.value() > lastNumber + 1 && number.value() <= lastNumber + 5;
        boolean skippedOne = number.value() == lastNumber + 2 && words.afterBlankLine(i) && levels.isEmpty();
        return apart && ((verb && (again || skipped)) || skippedOne);
    }

    /** Tells whether a verb opens the paragraph, be it in small letters. */
    private boolean opensWithVerb(int text) {
        return VerbPhrase.ofParagraph(words, grammar, text, words.count()) != null;
    }

    private boolean continuesFigures(Numbering number) {
        for (Numbering.Level level : levels) {
            if (level.series() == Numbering.Series.FIGURES && level.continuedBy(number.printed())) {
                return true;
            }
        }
        return false;
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
        if (inNote && !words.afterBlankLine(i)) {
            return false;
        }
        boolean that =
                words.afterBlankLine(i) && words.capitalized(i) && endsParagraph(i - 1) && (told || isThat(text));
        return that || (due && VerbPhrase.opening(words, grammar, text, words.count()) != null);
    }

    private boolean isThat(int i) {
        return i < words.count()
                && (words.folded(i).equals("that")
                        || words.folded(i).equals("que")
                        || words.folded(i).startsWith("qu'"));
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
        String label = asMeant(Numbering.label(words, i), i);
        if (label.isEmpty() || i == from || !endsSentence(i - 1) || (inNote && !words.afterBlankLine(i))) {
            return;
        }
        boolean afterColon = words.lastMark(i - 1) == ':';
        List<Numbering.Level> opened = Numbering.openedBy(label);
        if (!afterColon || opened.isEmpty() || levels.isEmpty()) {
            int depth = 0;
            for (Numbering.Level level : levels) {
                if (level.continuedBy(label)) {
                    for (int k = 0; k <= depth; k++) {
                        levels.pop();
                    }
                    part(i, label, level.by(label));
                    return;
                }
                depth++;
            }
        }
        boolean mayOpen = afterColon
                || ((words.afterBlankLine(i) || levels.isEmpty())
                        && (opened.isEmpty()
                                || opened.get(0).series() != Numbering.Series.FIGURES
                                || isOfOtherStyle(i)));
        if (!opened.isEmpty() && levels.size() < DEEPEST && mayOpen) {
            part(i, label, opened.get(0));
        }
    }

    /** Returns the label as it was before a machine read it, where the place says so: {@code (6)} behind {@code (a)} is b. */
    private String asMeant(String label, int i) {
        Numbering.Level level = levels.peek();
        if (label.equals("1") && words.first(i) == '(' && i > 0 && words.lastMark(i - 1) == ':' && secondIsRoman(i)) {
            return "i";
        }
        boolean b = label.equals("6")
                && words.first(i) == '('
                && level != null
                && level.series() == Numbering.Series.LETTERS
                && level.continuedBy("b");
        return b ? "b" : label;
    }

    /** Tells whether the next label in brackets at the beginning of a clause is a Roman two. */
    private boolean secondIsRoman(int first) {
        for (int i = first + 1; i < words.count() && i - first < FARTHEST_LABEL; i++) {
            if (words.first(i) == '(' && endsSentence(i - 1)) {
                String label = Numbering.label(words, i);
                if (!label.isEmpty()) {
                    return label.equals("ii");
                }
            }
        }
        return false;
    }

    private boolean isOfOtherStyle(int i) {
        Numbering number = Numbering.at(words, i);
        return number != null && style != 0 && number.style() != style;
    }

    private void part(int i, String label, Numbering.Level level) {
        lastBegun = i;
        inNote = false;
        levels.push(level);
        passages.begin(Passage.Kind.SUBPARAGRAPH, i, label, "");
    }

    // --- behind the operative part

    private boolean endsBody(int i) {
        if (paragraphs == 0) {
            return false;
        }
        return footnotes(i) || closingAdoption(i) || notesBegin(i) || furtherPart(i);
    }

    /** The heading of the notes, before the first of them. */
    private boolean footnotes(int i) {
        Grammar.Phrase heading = grammar.at("footnotes", words, i);
        if (heading == null || !(words.afterBlankLine(i) || (words.upperCase(i) && endsSentence(i - 1)))) {
            return false;
        }
        int next = i + heading.words().size();
        return next >= words.count()
                || words.afterBlankLine(next)
                || Numbering.at(words, next) != null
                || isNoteMark(words, next);
    }

    /** An annex, or what a web site adds below the text. */
    private boolean furtherPart(int i) {
        return words.afterBlankLine(i)
                && ((words.upperCase(i) && grammar.at("annex", words, i) != null)
                        || (words.capitalized(i) && grammar.at("closing", words, i) != null)
                        || beginsStatute(i));
    }

    /** Tells whether the title of a statute or the like, all in capitals, begins at the word: before its first article. */
    private boolean beginsStatute(int i) {
        if (!words.upperCase(i) || !endsParagraph(i - 1) || Numbering.at(words, i) != null) {
            return false;
        }
        int end = endOfBlock(i);
        for (int k = i; k < end; k++) {
            if (!words.upperCase(k) && words.length(k) > 2) {
                return false;
            }
        }
        if (end + 1 >= words.count() || !grammar.has("article", words.folded(end)) || !words.capitalized(end)) {
            return false;
        }
        String number = words.folded(end + 1);
        return number.equals("i")
                || number.matches("1(?:st|er|ero|ro|o|a|º|°)?|one|uno|un|um|first|premier|primero|primeiro");
    }

    private boolean closingAdoption(int i) {
        char mark = i == 0 ? 0 : words.lastMarkBeforeNote(i - 1);
        if (i == 0 || (mark != '.' && mark != ';' && !inNote) || endOfBlock(i) - i > LONGEST_CLOSING) {
            return false;
        }
        boolean apart = words.afterBlankLine(i);
        Grammar.Phrase line = words.capitalized(i) ? grammar.at("adoption", words, i) : null;
        boolean adopted = line != null && (apart || (words.first(i) != '(' && saysAdopted(line)));
        boolean meeting = (apart || words.first(i) == '(') && isMeeting(i);
        return adopted || meeting || (words.afterBlankLine(i) && grammar.at("vote", words, i) != null);
    }

    /** Tells whether an ordinal and its meeting begin at the word: {@code 85e séance}, {@code Hundred and thirtieth meeting}. */
    private boolean isMeeting(int i) {
        if (isOrdinal(i) && grammar.at("meeting", words, i + 1) != null) {
            return true;
        }
        List<String> ordinal = new ArrayList<>();
        for (int k = i; k + 1 < words.count() && k - i < OrdinalWords.MOST; k++) {
            ordinal.addAll(List.of(words.folded(k).split("-")));
            if (grammar.at("meeting", words, k + 1) != null) {
                return OrdinalWords.value(ordinal) > 0;
            }
        }
        return false;
    }

    /** Tells whether the words say that the text was adopted or approved, and not what else may have been done with it. */
    private static boolean saysAdopted(Grammar.Phrase line) {
        String first = line.words().get(0);
        return line.words().size() > 2
                || first.startsWith("ado")
                || first.startsWith("apro")
                || first.startsWith("appro");
    }

    /** Tells whether the word is an ordinal in words or figures, in any of the languages: {@code 85e}, {@code 2.ª}. */
    private boolean isOrdinal(int i) {
        String folded = words.folded(i);
        return Ordinals.parse(folded).isPresent()
                || (words.length(i) <= LONGEST_ORDINAL
                        && ORDINAL.matcher(words.word(i)).matches())
                || grammar.has("ordinal", folded);
    }

    private int endOfBlock(int from) {
        int i = from + 1;
        while (i < words.count() && i - from <= LONGEST_CLOSING && !words.afterBlankLine(i)) {
            i++;
        }
        return i;
    }

    /** A note begins the count again with words that are no verb. */
    private boolean notesBegin(int i) {
        Numbering number = Numbering.at(words, i);
        return number != null
                && number.value() == 1
                && lastNumber > 1
                && number.style() == style
                && words.afterBlankLine(i)
                && words.lastMark(i - 1) != ':'
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
        boolean notes = footnotes(from) || notesBegin(from);
        int last = 0;
        int i = from;
        if (Numbering.at(words, from) == null) {
            passages.begin(Passage.Kind.OTHER, from, "", "");
            i++;
        }
        for (; i < words.count(); i++) {
            if (!notes && footnotes(i)) {
                passages.begin(Passage.Kind.OTHER, i, "", "");
                notes = true;
                continue;
            }
            Numbering number = notes ? Numbering.at(words, i) : null;
            boolean apart = words.afterBlankLine(i) || endsSentence(i - 1);
            if (number != null && apart && (number.value() == last + 1 || last == 0)) {
                passages.begin(Passage.Kind.FOOTNOTE, i, number.printed(), "");
                last = number.value();
            } else if (notes && words.afterBlankLine(i) && isNoteMark(words, i)) {
                note(i);
            }
        }
    }

    /** A text that stops in the middle of a sentence, or at a number, is a part of one. */
    private void checkEnd() {
        int last = words.count() - 1;
        char mark = words.lastMark(last);
        boolean ends = inNote
                || isPageNumber(last)
                || mark == '.'
                || mark == '!'
                || mark == '?'
                || mark == '…'
                || noteMark(last);
        if (ends && !opensNothing(last)) {
            return;
        }
        int end = words.end(last);
        if (!breaksOff(last)) {
            findings.add(places.finding(
                    Severity.WARNING,
                    "resolution.text.unclosed",
                    "Whether the last paragraph is whole cannot be said: it ends without a mark after "
                            + Finding.quote(words.word(last)),
                    new Span(end, end)));
            return;
        }
        findings.add(places.finding(
                Severity.ERROR,
                "resolution.text.truncated",
                "Expected the end of a sentence but found the end of the text after " + Finding.quote(words.word(last)),
                new Span(end, end)));
    }

    /**
     * Tells whether a text that has no mark behind its last word breaks off there: within a list, a bracket or a quotation,
     * at a number, or at a word on which no sentence ends; or before saying what is asked.
     */
    private boolean breaksOff(int last) {
        char mark = words.last(last);
        if (MARKS.indexOf(mark) >= 0
                || MARKS.indexOf(words.lastMark(last)) >= 0
                || DASHES.indexOf(mark) >= 0
                || opensNothing(last)
                || grammar.has("open", words.folded(last))
                || !endsItsLine(last)
                || isHalfPhrase(last)) {
            return true;
        }
        int from = Math.max(paragraphFrom, lastBegun + 1);
        return isOpen(from, last) || (levels.isEmpty() && asksNothingYet(last));
    }

    /**
     * Tells whether a line ends behind the last word, without which it may be half a word or half a line, and nothing more
     * follows: behind the number of a page, the text would go on.
     */
    private boolean endsItsLine(int last) {
        String text = words.text();
        boolean line = false;
        for (int i = words.end(last); i < text.length(); i++) {
            if (!EvenText.isBlank(text.charAt(i))) {
                return false;
            }
            line |= EvenText.endsLine(text, i);
        }
        return line;
    }

    /** Tells whether the last word is one or two figures behind a preposition, or an infinitive behind its particle. */
    private boolean isHalfPhrase(int last) {
        if (last == 0) {
            return false;
        }
        String before = words.folded(last - 1);
        String folded = words.folded(last);
        boolean figures = folded.length() < 3 && Character.isDigit(words.firstLetter(last));
        return (figures && grammar.has("open", before))
                || (before.equals("to") && !grammar.bareInfinitives() && grammar.has("infinitive", folded));
    }

    /** Tells whether a bracket or a quotation mark that opens from the word on is not closed by the last. */
    private boolean isOpen(int from, int last) {
        int brackets = 0;
        int quotations = 0;
        int straight = 0;
        for (int i = words.start(from); i < words.end(last); i++) {
            switch (words.text().charAt(i)) {
                case '(', '[' -> brackets++;
                case ']' -> brackets--;
                case ')' -> brackets = Math.max(0, brackets - 1);
                case '“', '«' -> quotations++;
                case '”', '»' -> quotations--;
                case '"' -> straight++;
                default -> {}
            }
        }
        return brackets > 0 || quotations > 0 || straight % 2 > 0;
    }

    /** Tells whether the last paragraph has only its verb, or asks somebody and ends before it says for what. */
    private boolean asksNothingYet(int last) {
        VerbPhrase verb = VerbPhrase.ofParagraph(words, grammar, paragraphFrom, words.count());
        if (verb == null) {
            return last < paragraphFrom + 1;
        }
        List<VerbPhrase> further = VerbPhrase.further(words, grammar, verb, verb.until(), words.count());
        VerbPhrase asking = further.isEmpty() ? verb : further.get(further.size() - 1);
        if (asking.until() > last) {
            return true;
        }
        if (asking.verb().action().known().filter(ASKING::contains).isEmpty()) {
            return false;
        }
        for (int i = asking.until(); i <= last; i++) {
            String folded = words.folded(i);
            boolean infinitive = folded.length() > SHORTEST_INFINITIVE
                    && grammar.words("infinitive-ending").stream().anyMatch(folded::endsWith);
            if (grammar.has("asked", folded) || infinitive || folded.startsWith("qu'") || folded.startsWith("d'")) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether the word is the number of a page behind a dash, and a sentence ends before: {@code end. — 102}. */
    private boolean isPageNumber(int word) {
        return word > 1
                && FIGURES.matcher(words.word(word)).matches()
                && isDash(words, word - 1)
                && words.lastMarkBeforeNote(word) == '.';
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
        return words.length(last) < LONGEST_CLOSING
                && words.word(last).matches(".*[.!?…][”\"»)]*\\[?[0-9/]{1,6}\\]?/?");
    }
}
