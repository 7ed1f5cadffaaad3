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
    private final Places places;
    private final List<Finding> findings;
    private final PassageList passages;

    private ResolutionStructure(
            Tokens words, Grammar grammar, List<Mention> mentions, Places places, List<Finding> findings) {
        this.words = words;
        this.grammar = grammar;
        this.mentions = mentions;
        this.places = places;
        this.findings = findings;
        this.passages = new PassageList(words);
    }

    /** Returns the passages of the text; null if it is no resolution. */
    static @Nullable List<Passage> of(
            Tokens words, Grammar grammar, List<Mention> mentions, Places places, List<Finding> findings) {
        List<Finding> own = new ArrayList<>();
        ResolutionStructure structure = new ResolutionStructure(words, grammar, mentions, places, own);
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
        int operative = turn >= 0 ? afterTurn(turn) : operativeWithoutTurn(Math.max(0, afterOpening), opening >= 0);
        if (opening < 0 && operative < 0) {
            return false;
        }
        int head = opening >= 0 ? opening : headWithoutOpening(turn >= 0 ? turn : operative);
        head(head);
        int body = head;
        if (opening >= 0) {
            passages.begin(Passage.Kind.OPENING, opening, "", "");
            body = afterOpening;
        }
        int endOfPreamble = turn >= 0 ? turn : operative >= 0 ? operative : words.count();
        new Preamble(body, endOfPreamble).read();
        if (turn >= 0) {
            passages.begin(Passage.Kind.RESOLVES, turn, "", "");
        }
        if (operative >= 0 && operative < words.count()) {
            new OperativeStructure(words, grammar, passages, places, findings).read(operative);
        } else {
            missingOperative();
        }
        return true;
    }

    private void missingOperative() {
        int end = words.text().length();
        findings.add(places.finding(
                Severity.ERROR,
                "resolution.operative.missing",
                "Expected operative paragraphs but found the end of the text",
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
        String folded = words.folded(i);
        boolean elided = folded.startsWith("l'") && folded.length() > 3;
        return (elided || ARTICLES.contains(folded)) && Character.isUpperCase(words.first(i));
    }

    /** Returns the word after the formula that begins at the word; -1 if none does. */
    private int endOfOpening(int from) {
        boolean organ = false;
        boolean upper = true;
        boolean goesOn = false;
        for (int i = from; i < words.count() && i - from < LONGEST_FORMULA; i++) {
            String folded = words.folded(i);
            if (i > from && words.afterBlankLine(i) && !goesOn) {
                return organ && upper && beginsPreamble(i) ? i : -1;
            }
            goesOn = false;
            upper &= words.upperCase(i) || words.length(i) <= 2;
            if (!upper && !words.capitalized(i) && folded.length() > 4) {
                return -1;
            }
            organ |= grammar.has("organ", folded.startsWith("l'") ? folded.substring(2) : folded);
            char last = words.last(i);
            if (last == ',' || last == ':') {
                if (organ && grammar.at("opening-more", words, i + 1) != null) {
                    goesOn = true;
                    continue;
                }
                boolean begins = i + 1 < words.count() && beginsPreamble(i + 1);
                boolean apart = from == 0 || words.afterBlankLine(from) || endsWithBracket(from - 1);
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

    private boolean endsWithBracket(int i) {
        return words.last(i) == ')' || words.last(i) == ']';
    }

    private boolean beginsPreamble(int i) {
        return LeadIn.at(words, grammar, i) != null || isTurn(i);
    }

    private int headWithoutOpening(int limit) {
        int adoption = adoption(limit);
        if (adoption >= 0) {
            return afterAdoption(adoption, limit);
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

    /** Returns the word with which the adoption line begins, in brackets or as a paragraph with a date; else -1. */
    private int adoption(int limit) {
        for (int i = 0; i < limit; i++) {
            char first = words.first(i);
            boolean bracket = first == '(' || first == '[';
            if ((bracket || (words.afterBlankLine(i) && words.capitalized(i) && !words.upperCase(i)))
                    && grammar.at("adoption", words, i) != null
                    && (bracket || namesDate(i, endOfBlock(i, limit)))) {
                return i;
            }
        }
        return -1;
    }

    private boolean namesDate(int from, int until) {
        return Mentions.in(mentions, new Span(words.start(from), words.start(until))).stream()
                .anyMatch(mention -> mention.kind() == Mention.Kind.DATE);
    }

    private int endOfBlock(int from, int limit) {
        int i = from + 1;
        while (i < limit && !words.afterBlankLine(i)) {
            i++;
        }
        return i;
    }

    private int afterAdoption(int from, int limit) {
        char first = words.first(from);
        if (first != '(' && first != '[') {
            return endOfBlock(from, limit);
        }
        int depth = 0;
        for (int i = from; i < limit; i++) {
            for (int k = words.start(i); k < words.end(i); k++) {
                char c = words.text().charAt(k);
                depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            }
            if (depth <= 0) {
                return i + 1;
            }
        }
        return endOfBlock(from, limit);
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
            int after = afterAdoption(adoption, end);
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
            if (phrase == null && i == end && words.upperCase(i)) {
                Grammar.Phrase heading = grammar.at("heading", words, i);
                phrase = heading != null && i + 1 < limit && words.afterBlankLine(i + 1) ? heading : null;
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
        if (!grammar.has("turn", words.folded(i))) {
            return false;
        }
        char last = words.last(i);
        boolean marked = last == ':' || last == ',';
        boolean followed = i + 1 < words.count() && beginsOperative(i + 1);
        if (words.upperCase(i)) {
            return marked || followed || standsAlone(i);
        }
        return last == ':' && followed;
    }

    private boolean standsAlone(int i) {
        return words.afterBlankLine(i) && (i + 1 >= words.count() || words.afterBlankLine(i + 1));
    }

    private boolean beginsOperative(int i) {
        Numbering number = Numbering.at(words, i);
        return (number != null && number.value() == 1)
                || (words.capitalized(i) && isThat(i))
                || VerbPhrase.opening(words, grammar, OperativeStructure.textFrom(words, i), words.count()) != null;
    }

    private boolean isThat(int i) {
        String folded = words.folded(i);
        return folded.equals("that") || folded.equals("que");
    }

    private int afterTurn(int turn) {
        return turn + 1 < words.count() ? turn + 1 : -1;
    }

    /**
     * Returns the word with which the operative part begins where no turn announces it: with the number 1 before a verb,
     * or, behind an opening formula, with a verb in the third person; -1 if there is neither.
     */
    private int operativeWithoutTurn(int from, boolean opened) {
        for (int i = from; i < words.count(); i++) {
            Numbering number = Numbering.at(words, i);
            if (number != null
                    && number.value() == 1
                    && (VerbPhrase.opening(words, grammar, number.textFrom(i), words.count()) != null
                            || (opened && opensAfterComma(i)))) {
                return i;
            }
            if (opened && i > from && words.capitalized(i) && endsClauseBefore(i)) {
                VerbPhrase verb = VerbPhrase.finite(words, grammar, i, words.count());
                if (verb != null && !words.upperCase(i)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** The preamble ends with a comma; a number behind it begins what follows even before a verb that is not known. */
    private boolean opensAfterComma(int i) {
        return i > 0
                && i + 1 < words.count()
                && words.lastMarkBeforeNote(i - 1) == ','
                && words.afterBlankLine(i)
                && words.capitalized(i + 1);
    }

    private boolean endsClauseBefore(int i) {
        char mark = words.lastMarkBeforeNote(i - 1);
        return mark == ',' || (words.afterBlankLine(i) && (mark == ';' || mark == '.' || mark == ':'));
    }

    // --- preamble

    /** The groups and paragraphs between the opening and the turn. */
    private final class Preamble {

        private final int from;
        private final int until;
        private boolean listed;
        private int ordinal;
        private int groups;

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
                    groups++;
                    passages.begin(Passage.Kind.GROUP, i, Integer.toString(groups), lead.label());
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
            char mark = words.lastMarkBeforeNote(i);
            if (mark == ';' || mark == ',' || mark == '.' || mark == ':') {
                return true;
            }
            return CONJUNCTIONS.contains(words.folded(i)) && i - 1 >= from && ";,.".indexOf(words.lastMark(i - 1)) >= 0;
        }

        private boolean opensClause(int i) {
            String folded = words.folded(i);
            return isThat(i) || ARTICLES.contains(folded) || folded.startsWith("resolu");
        }

        private boolean citationAt(int i) {
            int at = words.start(i);
            int first = Mentions.firstFrom(mentions, at);
            return first < mentions.size()
                    && mentions.get(first).kind() == Mention.Kind.CITATION
                    && mentions.get(first).span().start() <= at + 1;
        }

        /** "Area 2", "II." and the like go on with a list inside a clause. */
        private boolean isEnumerated(int i) {
            return i + 1 < until && Character.isDigit(words.firstLetter(i + 1)) && words.length(i) < 12;
        }
    }
}
