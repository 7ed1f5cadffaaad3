package anna.resolution;

import anna.finding.Finding;
import anna.finding.Severity;
import anna.finding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the parts of a resolution apart. What counts are words, marks and blank lines; single line ends never decide, so
 * that a re-wrapped text has the same parts.
 */
final class ResolutionStructure {

    private static final Set<String> CONJUNCTIONS = Set.of("and", "y", "e", "et");
    private static final Set<String> ARTICLES = Set.of("the", "el", "la", "le", "o", "a", "los", "les");
    private static final int LONGEST_FORMULA = 40;

    private final Tokens words;
    private final Grammar grammar;
    private final List<Mention> mentions;
    private final List<Finding> findings;
    private final PassageList passages;

    private ResolutionStructure(Tokens words, Grammar grammar, List<Mention> mentions, List<Finding> findings) {
        this.words = words;
        this.grammar = grammar;
        this.mentions = mentions;
        this.findings = findings;
        this.passages = new PassageList(words);
    }

    /** Returns the passages of the text; null if it is no resolution. */
    static @Nullable List<Passage> of(
            Tokens words, Grammar grammar, List<Mention> mentions, List<Finding> findings) {
        List<Finding> own = new ArrayList<>();
        ResolutionStructure structure = new ResolutionStructure(words, grammar, mentions, own);
        if (!structure.find()) {
            return null;
        }
        findings.addAll(own);
        return structure.passages.toList();
    }

    private boolean find() {
        int opening = opening();
        int afterOpening = opening < 0 ? -1 : endOfOpening(opening);
        int turn = turn(Math.max(0, afterOpening));
        int firstNumber = firstNumber(turn >= 0 ? turn + 1 : Math.max(0, afterOpening), turn >= 0);
        if (opening < 0 && firstNumber < 0) {
            return false;
        }
        int head = opening >= 0 ? opening : headWithoutOpening(turn >= 0 ? turn : firstNumber);
        head(head);
        int body = head;
        if (opening >= 0) {
            passages.begin(Passage.Kind.OPENING, opening, "", "");
            body = afterOpening;
        }
        int operative = turn >= 0 ? turn + 1 : firstNumber;
        int endOfPreamble = turn >= 0 ? turn : firstNumber >= 0 ? firstNumber : words.count();
        new Preamble(body, endOfPreamble).read();
        if (turn >= 0) {
            passages.begin(Passage.Kind.RESOLVES, turn, "", "");
        }
        if (operative >= 0 && operative < words.count()) {
            new OperativeStructure(words, grammar, passages, findings).read(operative);
        } else {
            missingOperative();
        }
        return true;
    }

    private void missingOperative() {
        int end = words.text().length();
        findings.add(Finding.of(
                Severity.ERROR,
                "resolution.operative.missing",
                "Expected operative paragraphs but found the end of the text",
                words.text(),
                new Span(end, end)));
    }

    // --- head

    /** Returns the first word of the opening formula, such as THE GENERAL ASSEMBLY; -1 if there is none. */
    private int opening() {
        for (int i = 0; i < words.count(); i++) {
            if (startsFormula(i) && endOfOpening(i) > 0) {
                return i;
            }
        }
        return -1;
    }

    private boolean startsFormula(int i) {
        String word = words.word(i);
        String folded = words.folded(i);
        boolean elided = folded.startsWith("l'") && folded.length() > 3;
        return (elided || ARTICLES.contains(folded)) && Character.isUpperCase(word.charAt(0));
    }

    /** Returns the word after the formula that begins at the word; -1 if none does. */
    private int endOfOpening(int from) {
        boolean organ = false;
        boolean upper = true;
        for (int i = from; i < words.count() && i - from < LONGEST_FORMULA; i++) {
            String word = words.word(i);
            String folded = words.folded(i);
            if (i > from && words.afterBlankLine(i)) {
                return organ && upper && beginsPreamble(i) ? i : -1;
            }
            upper &= words.upperCase(i) || word.length() <= 2;
            if (!upper && !words.capitalized(i) && folded.length() > 4) {
                return -1;
            }
            organ |= grammar.has("organ", folded.startsWith("l'") ? folded.substring(2) : folded);
            char last = word.charAt(word.length() - 1);
            if (last == ',' || last == ':') {
                boolean begins = i + 1 < words.count() && beginsPreamble(i + 1);
                boolean apart = from == 0 || words.afterLineEnd(from) || words.lastMark(from - 1) == ')'
                        || words.word(from - 1).endsWith(")");
                return organ && (begins || (upper && apart)) ? i + 1 : -1;
            }
            if (last == '.' || last == ';') {
                return -1;
            }
            if (organ && upper && i + 1 < words.count() && beginsPreamble(i + 1) && words.upperCase(i + 1)) {
                return i + 1;
            }
        }
        return -1;
    }

    private boolean beginsPreamble(int i) {
        return LeadIn.at(words, grammar, i) != null || isTurn(i);
    }

    private int headWithoutOpening(int limit) {
        int adoption = adoption(limit);
        if (adoption >= 0) {
            return afterBrackets(adoption, limit);
        }
        for (int i = 0; i < limit; i++) {
            LeadIn lead = LeadIn.at(words, grammar, i);
            if (lead != null && words.upperCase(i)) {
                return i;
            }
        }
        int title = 0;
        while (title < limit && (words.upperCase(title) || !Character.isLetter(words.firstLetter(title)))) {
            title++;
        }
        return title;
    }

    private int adoption(int limit) {
        for (int i = 0; i < limit; i++) {
            char first = words.word(i).charAt(0);
            if ((first == '(' || first == '[') && grammar.at("adoption", words, i) != null) {
                return i;
            }
        }
        return -1;
    }

    private int afterBrackets(int from, int limit) {
        int depth = 0;
        for (int i = from; i < limit; i++) {
            String word = words.word(i);
            for (int k = 0; k < word.length(); k++) {
                char c = word.charAt(k);
                depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            }
            if (depth <= 0) {
                return i + 1;
            }
        }
        return limit;
    }

    private void head(int end) {
        if (end <= 0) {
            return;
        }
        int adoption = adoption(end);
        int limit = adoption >= 0 ? adoption : end;
        int title = endOfHeading(limit);
        if (title > 0) {
            passages.begin(Passage.Kind.HEADING, 0, "", "");
        }
        if (title < limit) {
            passages.begin(Passage.Kind.TITLE, title, "", "");
        }
        if (adoption >= 0) {
            passages.begin(Passage.Kind.ADOPTION, adoption, "", "");
            int after = afterBrackets(adoption, end);
            if (after < end) {
                passages.begin(Passage.Kind.HEADING, after, "", "");
            }
        }
    }

    /** Returns the word after the last thing of the head block that stands above the title. */
    private int endOfHeading(int limit) {
        int end = 0;
        for (int i = 0; i < limit; i++) {
            Grammar.Phrase phrase = grammar.at("draft", words, i);
            if (phrase == null && i == end && words.upperCase(i) && words.afterLineEnd(i)) {
                Grammar.Phrase heading = grammar.at("heading", words, i);
                phrase = heading != null && i + 1 < limit && words.afterLineEnd(i + 1) ? heading : null;
            }
            if (phrase != null) {
                end = i + phrase.words().size();
            }
        }
        for (Mention mention : mentions) {
            int first = words.indexAt(mention.span().start());
            if (first >= limit) {
                break;
            }
            boolean own = mention.kind() == Mention.Kind.CITATION
                    && (first == 0 || !Character.isLowerCase(words.firstLetter(first - 1)));
            boolean date = mention.kind() == Mention.Kind.DATE && first <= end;
            if ((own || date) && first >= end - 1) {
                end = Math.max(end, words.indexAt(mention.span().end()));
            }
            if (words.folded(Math.min(end, limit - 1)).equals("original") && end + 1 < limit) {
                end += 2;
            }
        }
        return Math.min(end, limit);
    }

    // --- the turn

    private int turn(int from) {
        for (int i = from; i < words.count(); i++) {
            if (isTurn(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isTurn(int i) {
        String folded = words.folded(i);
        if (!grammar.has("turn", folded)) {
            return false;
        }
        String word = words.word(i);
        char last = word.charAt(word.length() - 1);
        boolean marked = last == ':' || last == ',';
        boolean followed = i + 1 < words.count() && beginsOperative(i + 1);
        if (words.upperCase(i)) {
            return marked || followed;
        }
        return last == ':' && followed;
    }

    private boolean beginsOperative(int i) {
        Numbering number = Numbering.at(words, i);
        return (number != null && number.value() == 1) || VerbPhrase.opening(words, grammar, i, words.count()) != null;
    }

    /** Returns the word with the first paragraph's number; -1 if there is none. */
    private int firstNumber(int from, boolean afterTurn) {
        if (afterTurn) {
            return from < words.count() ? from : -1;
        }
        for (int i = from; i < words.count(); i++) {
            Numbering number = Numbering.at(words, i);
            if (number != null
                    && number.value() == 1
                    && VerbPhrase.opening(words, grammar, number.textFrom(i), words.count()) != null) {
                return i;
            }
        }
        return -1;
    }

    // --- preamble

    /** The groups and paragraphs between the opening and the turn. */
    private final class Preamble {

        private final int from;
        private final int until;
        private boolean listed;
        private int ordinal;

        Preamble(int from, int until) {
            this.from = from;
            this.until = until;
        }

        void read() {
            boolean paragraphDue = true;
            int i = from;
            while (i < until) {
                LeadIn lead = opensGroup(i) ? LeadIn.at(words, grammar, i) : null;
                if (lead != null) {
                    passages.begin(Passage.Kind.GROUP, i, "", lead.label());
                    i += lead.length();
                    listed = lead.colon() || (i < until && words.capitalized(i) && opensClause(i));
                    paragraphDue = true;
                    continue;
                }
                if (paragraphDue || startsClause(i)) {
                    ordinal++;
                    passages.begin(Passage.Kind.PREAMBULAR, i, Integer.toString(ordinal), "");
                    paragraphDue = false;
                }
                i++;
            }
        }

        private boolean opensGroup(int i) {
            if (i == from || words.afterBlankLine(i) || endsClause(i - 1)) {
                return true;
            }
            return words.upperCase(i) && !words.upperCase(i - 1);
        }

        private boolean startsClause(int i) {
            boolean conjunction = CONJUNCTIONS.contains(words.folded(i - 1));
            int before = conjunction ? i - 2 : i - 1;
            if (before < from) {
                return false;
            }
            char mark = words.lastMark(before);
            if (words.afterBlankLine(i) && endsClause(i - 1)) {
                return words.capitalized(i) || !Character.isLetter(words.firstLetter(i));
            }
            if (!listed) {
                return false;
            }
            if (words.capitalized(i) && isThat(i)) {
                return mark == ';' || mark == ',' || mark == '.' || mark == ':';
            }
            return mark == ';' && words.capitalized(i) && !citationAt(i) && !isEnumerated(i);
        }

        private boolean endsClause(int i) {
            if (i < from) {
                return true;
            }
            char mark = words.lastMark(i);
            if (mark == ';' || mark == ',' || mark == '.' || mark == ':') {
                return true;
            }
            return CONJUNCTIONS.contains(words.folded(i)) && i - 1 >= from && ";,.".indexOf(words.lastMark(i - 1)) >= 0;
        }

        private boolean isThat(int i) {
            String folded = words.folded(i);
            return folded.equals("that") || folded.equals("que");
        }

        private boolean opensClause(int i) {
            String folded = words.folded(i);
            return isThat(i) || ARTICLES.contains(folded) || folded.startsWith("resolu");
        }

        private boolean citationAt(int i) {
            int at = words.start(i);
            return mentions.stream()
                    .anyMatch(mention -> mention.kind() == Mention.Kind.CITATION
                            && mention.span().start() >= at
                            && mention.span().start() <= at + 1);
        }

        /** "Area 2", "II." and the like go on with a list inside a clause. */
        private boolean isEnumerated(int i) {
            return i + 1 < until && Character.isDigit(words.firstLetter(i + 1)) && words.word(i).length() < 12;
        }
    }
}
