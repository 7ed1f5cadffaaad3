package anna.resolution;

import anna.finding.Finding;
import anna.finding.Severity;
import anna.finding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells the parts of a resolution apart. What counts are words, marks and blank lines; single line ends never decide, so
 * that a re-wrapped text has the same parts.
 */
final class ResolutionStructure {

    private static final Set<String> CONJUNCTIONS = Set.of("and", "y", "e", "et");
    private static final Set<String> ARTICLES = Set.of(
            "the", "el", "la", "le", "o", "a", "los", "las", "les", "os", "as", "l", "we", "nosotros", "nos", "nous");
    /** Behind these an organ is named and does not speak: {@code NEWS OF THE INSTITUTE}. */
    private static final Set<String> BEFORE_NAME = Set.of(
            "of", "by", "to", "for", "from", "at", "in", "with", "de", "por", "para", "con", "en", "com", "em", "par",
            "pour", "dans", "avec", "sur", "sobre", "and", "y", "et");

    /** Between the symbol of a text and its date: {@code Resolution 242 (1967) of 22 November 1967}. */
    static final Set<String> BEFORE_DATE = Set.of("of", "du", "de", "del");

    private static final Pattern OWN_NUMBER = Pattern.compile("[0-9]{1,4}/[0-9]{1,3}");
    private static final Set<String> RUN_TOGETHER = Set.of("the", "los", "las", "les", "el", "la", "le");
    private static final Set<String> LETTERS_RUN_TOGETHER = Set.of("o", "a");
    private static final Set<String> NUMBER_SIGNS =
            Set.of("no", "nº", "n.º", "n.o", "nro", "num", "number", "numero", "n");
    private static final int LONGEST_LANGUAGE = 12;
    private static final int LONGEST_FORMULA = 40;
    private static final int LONGEST_WIDE_FORMULA = 120;
    private static final int LONGEST_NAME = 14;
    private static final int LONGEST_ARTICLE = 5;
    private static final int LONGEST_ANNOUNCEMENT = 70;
    private static final int LONGEST_HEADING = 16;
    private static final int MOST_HEADINGS = 2;

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
        int from = Math.max(0, afterOpening);
        int operative = operativeWithoutTurn(from, opening >= 0);
        Turn turn = turn(from, operative);
        operative = operative < 0 ? -1 : beforeHeadings(from, operative);
        operative = turn == null ? operative : turn.until() < words.count() ? turn.until() : -1;
        if (opening < 0 && operative < 0) {
            return findTold();
        }
        int end = turn != null ? turn.from() : operative >= 0 ? operative : words.count();
        int head = opening >= 0 ? opening : headWithoutOpening(end);
        int before = opening >= 0 && afterOpening == end ? preambleBefore(opening) : head;
        head(before);
        int body = head;
        if (before < head) {
            new Preamble(before, head).read();
        }
        if (opening >= 0) {
            passages.begin(Passage.Kind.OPENING, opening, "", "");
            body = afterOpening;
        }
        new Preamble(body, end).read();
        if (turn != null) {
            passages.begin(Passage.Kind.RESOLVES, turn.from(), "", "");
        }
        if (operative >= 0 && operative < words.count()) {
            new OperativeStructure(words, grammar, passages, places, findings, false).read(operative);
        } else {
            missingOperative();
        }
        return true;
    }

    /**
     * Returns the word with which a preamble begins that stands before the formula, as in {@code WHEREAS: …, THE COUNCIL
     * RESOLVES:}; the word of the formula if there is none.
     */
    private int preambleBefore(int opening) {
        char mark = opening == 0 ? 0 : words.lastMarkBeforeNote(opening - 1);
        for (int i = 0; i < opening && (mark == ',' || mark == ';' || mark == '.'); i++) {
            if (words.afterBlankLine(i) && isKnownLeadIn(i) && (i == 0 || words.lastMark(i - 1) != ',')) {
                return i;
            }
        }
        return opening;
    }

    /**
     * Reads a text that tells what the body does, under its own symbol or adoption line: {@code The Permanent Council
     * expresses its joy}. Its name is the opening, and each paragraph an operative one.
     */
    private boolean findTold() {
        int first = 0;
        while (first < words.count() && !endsAsProse(first)) {
            first = endOfBlock(first, words.count());
        }
        VerbPhrase verb = VerbPhrase.behindSubject(words, grammar, first, words.count());
        if (verb == null || !verb.speaks() || first == 0 || !(hasOwnSymbol(first) || adoption(first) >= 0)) {
            return false;
        }
        head(first);
        passages.begin(Passage.Kind.OPENING, first, "", "");
        new OperativeStructure(words, grammar, passages, places, findings, true).read(verb.from());
        return true;
    }

    /** Tells whether the block that begins at the word ends with a full stop. */
    private boolean endsAsProse(int block) {
        return words.lastMarkBeforeNote(endOfBlock(block, words.count()) - 1) == '.' && words.first(block) != '(';
    }

    /** Tells whether the symbol of a resolution or declaration stands at the beginning of a block above the word. */
    private boolean hasOwnSymbol(int limit) {
        for (Mention mention : mentions) {
            int first = words.indexAt(mention.span().start());
            if (first >= limit) {
                return false;
            }
            if (mention.kind() == Mention.Kind.CITATION && words.afterBlankLine(first)) {
                Symbol.Kind kind = Symbol.parse(mention.value()).kind();
                if (kind == Symbol.Kind.RESOLUTION || kind == Symbol.Kind.DECLARATION) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the first word of the headings that stand between the preamble and its first paragraph; else the word. */
    private int beforeHeadings(int from, int operative) {
        int first = operative;
        for (int blocks = 0; blocks < MOST_HEADINGS && words.afterBlankLine(first); blocks++) {
            int begin = first - 1;
            while (begin > from && !words.afterBlankLine(begin) && first - begin < LONGEST_HEADING) {
                begin--;
            }
            boolean heading = begin > from
                    && words.afterBlankLine(begin)
                    && words.capitalized(begin)
                    && ",;.:".indexOf(words.lastMarkBeforeNote(first - 1)) < 0
                    && ",;.:".indexOf(words.lastMarkBeforeNote(begin - 1)) >= 0
                    && LeadIn.at(words, grammar, begin) == null;
            if (!heading) {
                return first;
            }
            first = begin;
        }
        return first;
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
            int end = startsFormula(i) ? endOfOpening(i) : -1;
            if (end > 0) {
                return behindTitle(i, end);
            }
        }
        return -1;
    }

    /**
     * Returns the word with which the formula begins, where the title runs into it without a blank line, as in {@code THE
     * COUNT OF THE VOTES THE GENERAL ASSEMBLY,}: its last article that no preposition stands before and the name of a body
     * behind.
     */
    private int behindTitle(int from, int end) {
        int found = from;
        for (int i = from + 1; i < end; i++) {
            String before = words.folded(i - 1);
            boolean joined = grammar.has("lead-trailing", before)
                    || grammar.has("lead-run", before)
                    || CONJUNCTIONS.contains(before)
                    || words.last(i - 1) == ',';
            if (!joined
                    && words.upperCase(i - 1)
                    && isUpperCase(i)
                    && startsFormula(i)
                    && namesOrgan(i, end)
                    && endOfOpening(i) > 0) {
                found = i;
            }
        }
        return found;
    }

    /** Tells whether the word is in capitals, be it one letter. */
    private boolean isUpperCase(int i) {
        return words.upperCase(i) || (words.length(i) == 1 && words.capitalized(i));
    }

    private boolean namesOrgan(int article, int end) {
        for (int i = article; i < end && i - article < LONGEST_ARTICLE; i++) {
            if (isOrgan(words.folded(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean startsFormula(int i) {
        if (!Character.isUpperCase(words.firstLetter(i)) || words.first(i) == '(') {
            return false;
        }
        if (i > 0
                && !words.afterBlankLine(i)
                && Character.isLetter(words.last(i - 1))
                && BEFORE_NAME.contains(words.folded(i - 1))) {
            return false;
        }
        String folded = words.folded(i);
        boolean elided = folded.startsWith("l'") && folded.length() > 3;
        return elided || ARTICLES.contains(folded) || isRunTogether(i, folded);
    }

    /** An article that was run into the next word: {@code THEGENERAL ASSEMBLY}. */
    private boolean isRunTogether(int i, String folded) {
        return words.upperCase(i)
                && words.afterBlankLine(i)
                && (isOrgan(folded) && !grammar.has("organ", folded)
                        || RUN_TOGETHER.stream()
                                .anyMatch(article ->
                                        folded.startsWith(article) && folded.length() > article.length() + 3));
    }

    /** Returns the word after the formula that begins at the word; -1 if none does. */
    private int endOfOpening(int from) {
        boolean apart =
                from == 0 || words.afterBlankLine(from) || endsWithBracket(from - 1) || words.last(from - 1) == ':';
        boolean organ = false;
        boolean upper = true;
        boolean wide = false;
        for (int i = from; i < words.count() && i - from < (wide ? LONGEST_WIDE_FORMULA : LONGEST_FORMULA); i++) {
            String folded = words.folded(i);
            if (words.first(i) == '(' && grammar.at("adoption", words, i) != null) {
                return -1;
            }
            if (i > from && words.afterBlankLine(i)) {
                boolean begins = organ && (upper || apart) && (beginsPreamble(i) || beginsBody(i));
                if (begins || !wide || !words.upperCase(i)) {
                    return begins ? i : -1;
                }
            }
            upper &= wide || words.upperCase(i) || words.length(i) <= 2;
            if (!upper && !apart && !words.capitalized(i) && folded.length() > 4) {
                return -1;
            }
            organ |= i - from < LONGEST_NAME && isOrgan(folded);
            if (!organ
                    && !upper
                    && !words.capitalized(i)
                    && folded.length() > 4
                    && !grammar.has("opening-we", words.folded(from))) {
                return -1;
            }
            char last = words.last(i);
            if (last == '.' || last == ';') {
                boolean misread = organ && upper && apart && i + 1 < words.count() && words.afterBlankLine(i + 1);
                return misread && words.upperCase(i + 1) && isKnownLeadIn(i + 1) ? i + 1 : -1;
            }
            boolean marked = (last == ',' || last == ':') && !(i == from && grammar.has("opening-we", folded));
            boolean more = i + 1 < words.count();
            boolean name = organ && more && grammar.at("opening-more", words, i + 1) != null && (marked || apart);
            if (organ
                    && more
                    && !name
                    && (marked ? follows(i + 1, apart) : followsAtOnce(i + 1, upper && !wide, apart))) {
                return i + 1;
            }
            if (last == ','
                    && more
                    && upper
                    && apart
                    && i > from
                    && isKnownLeadIn(i + 1)
                    && words.afterBlankLine(i + 1)) {
                return i + 1;
            }
            if (name) {
                wide = true;
            } else if (marked && organ && upper && apart && !wide && !isName(i + 1)) {
                return i + 1;
            } else if (marked && !(organ && apart)) {
                return -1;
            } else if (marked) {
                wide = true;
            }
        }
        return -1;
    }

    private boolean isOrgan(String folded) {
        String plain = folded.startsWith("l'") || folded.startsWith("d'") ? folded.substring(2) : folded;
        return grammar.has("organ", plain)
                || (plain.length() > 5
                        && Stream.concat(RUN_TOGETHER.stream(), LETTERS_RUN_TOGETHER.stream())
                                .anyMatch(article -> plain.startsWith(article)
                                        && grammar.has("organ", plain.substring(article.length()))));
    }

    /** Tells whether the formula, all in capitals, goes on with more of them: the name has a comma in it. */
    private boolean isName(int i) {
        return i < words.count() && words.upperCase(i) && !words.afterBlankLine(i);
    }

    private boolean follows(int next, boolean apart) {
        boolean preamble = words.afterBlankLine(next)
                ? beginsPreamble(next)
                : isKnownLeadIn(next) || endOfTurnWord(next) > 0 || (apart && beginsInSmallLetters(next));
        return preamble || (apart && beginsBody(next));
    }

    /** Tells whether a preamble in small letters begins at the word, as press copies have it: {@code considerando que}. */
    private boolean beginsInSmallLetters(int i) {
        return !words.capitalized(i) && LeadIn.inSmallLetters(words, grammar, i) != null;
    }

    /** Tells whether a lead-in of the table begins at the word. */
    private boolean isKnownLeadIn(int i) {
        return grammar.at("lead", words, i) != null && LeadIn.at(words, grammar, i) != null;
    }

    /** The preamble or the body may follow a formula that has no mark: in capitals behind capitals, or a verb or number. */
    private boolean followsAtOnce(int next, boolean upper, boolean apart) {
        return (upper && words.upperCase(next) && (isKnownLeadIn(next) || endOfTurnWord(next) > 0))
                || (apart && beginsBody(next));
    }

    /** Tells whether what the body says begins at the word: a verb in the third person, or the number 1 before one. */
    private boolean beginsBody(int i) {
        Numbering number = Numbering.at(words, i);
        if (number != null) {
            return number.value() == 1 && VerbPhrase.opening(words, grammar, number.textFrom(i), words.count()) != null;
        }
        return words.capitalized(i)
                && !words.upperCase(i)
                && VerbPhrase.finite(words, grammar, i, words.count()) != null;
    }

    private boolean endsWithBracket(int i) {
        return words.last(i) == ')' || words.last(i) == ']';
    }

    private boolean beginsPreamble(int i) {
        return LeadIn.at(words, grammar, i) != null || endOfTurnWord(i) > 0;
    }

    private int headWithoutOpening(int limit) {
        int adoption = adoption(limit);
        if (adoption >= 0) {
            return afterAdoption(adoption, limit);
        }
        for (int i = 0; i < limit; i++) {
            boolean capitals = words.upperCase(i) && beginsSentence(i) && LeadIn.at(words, grammar, i) != null;
            if (capitals || (words.afterBlankLine(i) && isKnownLeadIn(i) && endsAsClause(i, limit))) {
                return i;
            }
        }
        int title = 0;
        while (title < limit && (words.upperCase(title) || !Character.isLetter(words.firstLetter(title)))) {
            title++;
        }
        return title;
    }

    /** Tells whether the block that begins at the word ends as clauses do. */
    private boolean endsAsClause(int block, int limit) {
        char mark = words.lastMarkBeforeNote(endOfBlock(block, limit) - 1);
        return mark == ',' || mark == ';';
    }

    private boolean beginsSentence(int i) {
        return words.afterBlankLine(i) || ".,;:)]".indexOf(words.last(i - 1)) >= 0;
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
        int after = adoption < 0 ? -1 : afterAdoption(adoption, end);
        boolean titleBelow =
                adoption >= 0 && after < end && words.first(adoption) != '(' && words.first(adoption) != '[';
        int limit = adoption >= 0 ? adoption : end;
        int title = titleBelow ? limit : fromOwnNumber(endOfHeading(0, limit), limit);
        if (title > 0) {
            passages.begin(Passage.Kind.HEADING, 0, "", "");
        }
        if (title < limit) {
            passages.begin(Passage.Kind.TITLE, title, "", "");
        }
        if (adoption >= 0) {
            passages.begin(Passage.Kind.ADOPTION, adoption, "", "");
        }
        if (titleBelow) {
            int from = words.first(after) == '(' || words.first(after) == '[' ? endOfBlock(after, end) : after;
            int below = Math.max(from, endOfHeading(from, end));
            if (below > after) {
                passages.begin(Passage.Kind.HEADING, after, "", "");
            }
            if (below < end) {
                passages.begin(Passage.Kind.TITLE, below, "", "");
            }
        } else if (adoption >= 0 && after < end) {
            passages.begin(Passage.Kind.HEADING, after, "", "");
        }
    }

    /** Returns the word behind {@code of}, or {@code Resolution of}, at the word, which lead to a date; else the word. */
    private int afterResolutionOf(int word, int limit) {
        int of = word < limit && words.folded(word).startsWith("resolu") ? word + 1 : word;
        return of > 0 && of < limit && BEFORE_DATE.contains(words.folded(of)) ? of + 1 : word;
    }

    /**
     * Returns the word with which a title begins that has the number of the resolution before it, {@code 66/301. Puppets};
     * the word given if there is none.
     */
    private int fromOwnNumber(int from, int limit) {
        for (int i = from + 1; i < limit; i++) {
            if (!words.afterBlankLine(i)) {
                continue;
            }
            String number = words.folded(i);
            if (words.last(i) == '.' && OWN_NUMBER.matcher(number).matches()) {
                return i;
            }
            for (Mention mention : Mentions.in(mentions, new Span(0, words.start(i)))) {
                if (mention.kind() == Mention.Kind.CITATION && number.equalsIgnoreCase(mention.number())) {
                    return i;
                }
            }
        }
        return from;
    }

    /** Returns the word after the last thing of the head block that stands above the title. */
    private int endOfHeading(int from, int limit) {
        int end = from;
        for (int i = from; i < limit; i++) {
            Grammar.Phrase draft = grammar.at("draft", words, i);
            if (draft != null) {
                end = i + draft.words().size();
            }
        }
        end = behindKind(end, limit);
        for (Mention mention : mentions) {
            int first = words.indexAt(mention.span().start() + 1) - 1;
            if (first >= limit) {
                break;
            }
            boolean own = mention.kind() == Mention.Kind.CITATION
                    && first >= from
                    && (first <= end
                            || words.afterBlankLine(first)
                            || !Character.isLowerCase(words.firstLetter(first - 1)));
            boolean date = mention.kind() == Mention.Kind.DATE && first <= afterResolutionOf(end, limit);
            if ((own || date) && first >= end - 1) {
                end = Math.max(end, words.indexAt(mention.span().end()));
            }
            end = behindKind(behindLanguage(end, limit), limit);
        }
        return Math.min(end, limit);
    }

    /** Returns the word behind the language of a print and of the original, if the word begins them; else the word. */
    private int behindLanguage(int word, int limit) {
        int end = word;
        if (end > 0 && end + 1 < limit && isLanguageOfPrint(words.word(end))) {
            end++;
        }
        return end + 1 < limit && isOriginal(end) ? Math.min(end + 2, limit) : end;
    }

    private boolean isOriginal(int word) {
        return words.folded(word).equals("original");
    }

    /** Tells whether the word is a language in brackets, as in {@code (Esp.)}. */
    private static boolean isLanguageOfPrint(String word) {
        int letters = word.length() - 3;
        return letters > 1
                && letters < LONGEST_LANGUAGE
                && word.startsWith("(")
                && word.endsWith(".)")
                && word.substring(1, letters + 1).chars().allMatch(Character::isLetter);
    }

    private int behindKind(int word, int limit) {
        return word < limit && (words.capitalized(word) || Character.isDigit(words.firstLetter(word)))
                ? Math.max(word, endOfNumberedKind(word, limit))
                : word;
    }

    /**
     * Returns the word behind the kind of the text that stands above the title, alone or with its number:
     * {@code RESOLUTION}, {@code RESOLUCIÓN XVII}, {@code RÉSOLUTION No. 4/11}; -1 if none begins at the word.
     */
    private int endOfNumberedKind(int i, int limit) {
        if (i + 1 < limit && words.afterBlankLine(i) && words.afterBlankLine(i + 1) && isNumeral(i)) {
            return i + 1;
        }
        Grammar.Phrase kind = grammar.at("heading", words, i);
        if (kind == null) {
            return -1;
        }
        int end = i + kind.words().size();
        boolean alone = end >= limit || words.afterBlankLine(end);
        if (alone) {
            return end < limit && words.upperCase(i) ? end : -1;
        }
        if (NUMBER_SIGNS.contains(words.folded(end)) && end + 1 < limit) {
            end++;
        }
        boolean figures = Character.isDigit(words.firstLetter(end));
        boolean numeral = isNumeral(end);
        end++;
        boolean apart = end >= limit || words.afterBlankLine(end);
        return end < limit && (figures || (numeral && apart)) ? end : -1;
    }

    /** Tells whether the word is a number in figures or in Roman ones. */
    private boolean isNumeral(int i) {
        return words.length(i) < LONGEST_LANGUAGE
                && (words.upperCase(i) || words.length(i) < 3 || Character.isDigit(words.first(i)))
                && Numerals.parse(words.folded(i).toUpperCase(Locale.ROOT)).isPresent();
    }

    // --- the turn

    /** The words that turn to the operative part, from the first up to the word behind the last. */
    private record Turn(int from, int until) {}

    /**
     * Returns the turn; null if there is none. The operative part that shows without one is not left behind for a turn in
     * small letters, which may be a paragraph's own.
     */
    private @Nullable Turn turn(int from, int operative) {
        for (int i = from; i < words.count(); i++) {
            int end = endOfTurn(from, i);
            if (end > 0 && (operative < 0 || i <= operative || words.upperCase(i))) {
                return new Turn(i, end);
            }
        }
        return null;
    }

    private int endOfTurn(int from, int i) {
        int word = endOfTurnWord(i);
        return word > 0 ? word : endOfAnnouncement(from, i);
    }

    /** Returns the word behind a turn such as RESOLVES that begins at the word; -1 if none does. */
    private int endOfTurnWord(int i) {
        Grammar.Phrase phrase = grammar.at("turn", words, i);
        if (phrase == null) {
            return -1;
        }
        int end = i + phrase.words().size();
        char last = words.last(end - 1);
        boolean marked = last == ':' || last == ',';
        boolean followed = end < words.count() && beginsOperative(end);
        boolean turn = words.upperCase(i)
                ? marked || followed || (words.afterBlankLine(i) && (end >= words.count() || words.afterBlankLine(end)))
                : last == ':' && followed;
        return turn ? end : -1;
    }

    /**
     * Returns the word behind a sentence that announces numbered paragraphs, such as {@code Recommends to Governments the
     * following measures:}, that begins at the word; -1 if none does.
     */
    private int endOfAnnouncement(int from, int i) {
        if (!words.capitalized(i)
                || (i > from && !endsClauseBefore(i))
                || (i > 0 && Numbering.at(words, i - 1) != null)) {
            return -1;
        }
        boolean turn = words.upperCase(i) && grammar.at("turn", words, i) != null;
        if (!turn && VerbPhrase.finite(words, grammar, i, words.count()) == null) {
            return -1;
        }
        for (int k = i; k + 1 < words.count() && k - i < LONGEST_ANNOUNCEMENT; k++) {
            char last = words.last(k);
            if (last == ':') {
                return beginsCount(k + 1) ? k + 1 : -1;
            }
            if (last == '.' || last == ';') {
                return -1;
            }
        }
        return -1;
    }

    /** Tells whether the number 1 stands at the word, or behind a heading that does. */
    private boolean beginsCount(int i) {
        Numbering number = Numbering.at(words, i);
        if (number != null) {
            return number.value() == 1;
        }
        if (!words.afterBlankLine(i)) {
            return false;
        }
        int block = i;
        for (int blocks = 0; blocks < 2 && block < words.count(); blocks++) {
            block = endOfBlock(block, words.count());
            Numbering next = block < words.count() ? Numbering.at(words, block) : null;
            if (next != null) {
                return next.value() == 1 && block - i < LONGEST_ANNOUNCEMENT;
            }
        }
        return false;
    }

    private boolean beginsOperative(int i) {
        Numbering number = Numbering.at(words, i);
        return (number != null && number.value() == 1)
                || (words.capitalized(i) && isThat(i))
                || VerbPhrase.opening(words, grammar, OperativeStructure.textFrom(words, i), words.count()) != null;
    }

    private boolean isThat(int i) {
        String folded = words.folded(i);
        return folded.equals("that") || folded.equals("que") || folded.startsWith("qu'");
    }

    /**
     * Returns the word with which the operative part begins where no turn announces it: with the number 1 before a verb,
     * or, behind an opening formula, with a verb in the third person; -1 if there is neither.
     */
    private int operativeWithoutTurn(int from, boolean opened) {
        int clauses = 0;
        for (int i = from; i < words.count(); i++) {
            Numbering number = Numbering.at(words, i);
            if (number != null
                    && number.value() == 1
                    && (VerbPhrase.opening(words, grammar, number.textFrom(i), words.count()) != null
                            || (opened && !Numbering.isAlone(words, i) && opensAfterComma(i)))) {
                return i;
            }
            if (number != null || !words.capitalized(i) || (i > from && !endsClauseBefore(i))) {
                continue;
            }
            boolean capitals = words.upperCase(i) && (i == from || words.lastMarkBeforeNote(i - 1) != ',');
            if (opened && !capitals && VerbPhrase.finite(words, grammar, i, words.count()) != null) {
                return i;
            }
            if (words.afterBlankLine(i) && i > from) {
                clauses += words.lastMarkBeforeNote(i - 1) == ';' || words.lastMarkBeforeNote(i - 1) == ',' ? 1 : 0;
                boolean last = words.lastMarkBeforeNote(i - 1) == ',' || words.lastMarkBeforeNote(i - 1) == ':';
                if (last && (opened || clauses > 2) && VerbPhrase.opening(words, grammar, i, words.count()) != null) {
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
        /** Whether the lead-ins are in small letters. */
        private boolean small;

        private List<Numbering.Level> items = List.of();
        private int afterLabel;
        private int ordinal;
        private int groups;

        Preamble(int from, int until) {
            this.from = from;
            this.until = until;
        }

        void read() {
            small = from < until && beginsInSmallLetters(from);
            listed = from < until && !small && LeadIn.at(words, grammar, from) == null;
            boolean paragraphDue = true;
            int i = from;
            while (i < until) {
                if (i > from
                        && words.afterBlankLine(i)
                        && endsClause(i - 1)
                        && OperativeStructure.isNoteMark(words, i)) {
                    passages.begin(Passage.Kind.FOOTNOTE, i, words.word(i).replaceAll("[^0-9]", ""), "");
                    i = Math.min(until, endOfBlock(i, until));
                    paragraphDue = true;
                    continue;
                }
                if (i > from && isNoteWithNumberAlone(i)) {
                    passages.begin(Passage.Kind.FOOTNOTE, i, words.word(i), "");
                    i = Math.min(until, endOfBlock(i + 1, until));
                    paragraphDue = true;
                    continue;
                }
                LeadIn lead = opensGroup(i) ? leadIn(i) : null;
                if (lead != null && !(listed && lead.mayBeginClause(words, grammar, i))) {
                    groups++;
                    passages.begin(Passage.Kind.GROUP, i, Integer.toString(groups), lead.label());
                    i += lead.length();
                    listed = lead.colon() || (i < until && words.capitalized(i) && opensClause(i));
                    items = lead.colon() && i < until ? Numbering.openedBy(Numbering.label(words, i)) : List.of();
                    paragraphDue = true;
                    continue;
                }
                boolean nextItem = !paragraphDue && isNextItem(i);
                if (paragraphDue || nextItem || (i != afterLabel && startsClause(i))) {
                    ordinal++;
                    String label = items.isEmpty() ? "" : Numbering.label(words, i);
                    afterLabel = label.isEmpty() ? from : i + 1;
                    passages.begin(Passage.Kind.PREAMBULAR, i, Integer.toString(ordinal), label);
                    paragraphDue = false;
                }
                i++;
            }
        }

        /** Tells whether a note begins at the word, with its number alone in a block: no clause follows it. */
        private boolean isNoteWithNumberAlone(int i) {
            return i + 1 < until
                    && items.isEmpty()
                    && endsClause(i - 1)
                    && Numbering.isAlone(words, i)
                    && LeadIn.at(words, grammar, i + 1) == null
                    && !isThat(i + 1)
                    && words.lastMarkBeforeNote(endOfBlock(i + 1, until) - 1) == '.';
        }

        /** Where the first paragraph of a list is labelled, the next begins with the label that follows, or the same again. */
        private boolean isNextItem(int i) {
            if (items.isEmpty() || !endsClause(i - 1)) {
                return false;
            }
            String label = Numbering.label(words, i);
            List<Numbering.Level> next = items.stream()
                    .filter(level -> !label.isEmpty() && (level.continuedBy(label) || isAgain(level, label)))
                    .map(level -> isAgain(level, label) ? level : level.by(label))
                    .toList();
            items = next.isEmpty() ? items : next;
            return !next.isEmpty();
        }

        /** Tells whether each item of the list has the number 1. */
        private boolean isAgain(Numbering.Level level, String label) {
            return level.reached() == 1 && level.series() == Numbering.Series.FIGURES && label.equals("1");
        }

        private @Nullable LeadIn leadIn(int i) {
            LeadIn lead = LeadIn.at(words, grammar, i);
            return lead == null && small ? LeadIn.inSmallLetters(words, grammar, i) : lead;
        }

        private boolean opensGroup(int i) {
            if (i == from || words.afterBlankLine(i) || endsClause(i - 1)) {
                return true;
            }
            return words.upperCase(i) && !words.upperCase(i - 1) && grammar.at("lead", words, i) != null;
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
            if (words.afterBlankLine(i) && listed && words.capitalized(i) && opensClause(i)) {
                return !grammar.has("lead-trailing", words.folded(i - 1));
            }
            if (!listed) {
                return false;
            }
            if (words.capitalized(i) && isThat(i)) {
                return mark == ';' || mark == ',' || mark == '.' || mark == ':';
            }
            return mark == ';'
                    && words.capitalized(i)
                    && !CONJUNCTIONS.contains(words.folded(i))
                    && !citationAt(i)
                    && !isEnumerated(i);
        }

        private boolean endsClause(int i) {
            if (i < from) {
                return true;
            }
            char mark = words.lastMarkBeforeNote(i);
            if (mark == ';' || mark == ',' || mark == '.' || mark == ':') {
                return true;
            }
            return CONJUNCTIONS.contains(words.folded(i))
                    && i - 1 >= from
                    && (";,.".indexOf(words.lastMark(i - 1)) >= 0 || (i + 1 < until && words.afterBlankLine(i + 1)));
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
