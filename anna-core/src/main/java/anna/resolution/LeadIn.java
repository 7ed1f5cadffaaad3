package anna.resolution;

import org.jspecify.annotations.Nullable;

/**
 * A lead-in of a preamble at a word: {@code BEARING IN MIND:}, {@code Noting with concern}.
 *
 * <p>The table of the grammar has the usual ones. Others are told by their form: a participle, an adverb before one, or,
 * in capitals, a preposition and what follows it.
 *
 * @param label the lead-in as printed, white space single, without its closing mark
 * @param length how many words it takes
 * @param colon whether it ends with a colon
 */
record LeadIn(String label, int length, boolean colon) {

    private static final int LONGEST = 10;
    private static final int LONGEST_RUN = 14;
    private static final int SHORTEST_PARTICIPLE = 6;
    private static final int SHORTEST_UNKNOWN = 4;

    /** Returns the lead-in that begins at the word; null if none does. */
    static @Nullable LeadIn at(Tokens words, Grammar grammar, int index) {
        if (index >= words.count() || !(words.capitalized(index) || words.afterBlankLine(index))) {
            return null;
        }
        return begun(words, grammar, index);
    }

    /** Returns the lead-in of the table that begins at the word, be it in small letters; null if none does. */
    static @Nullable LeadIn inSmallLetters(Tokens words, Grammar grammar, int index) {
        return grammar.at("lead", words, index) == null ? null : begun(words, grammar, index);
    }

    private static @Nullable LeadIn begun(Tokens words, Grammar grammar, int index) {
        int head = head(words, grammar, index);
        if (head == 0) {
            return null;
        }
        int length = head;
        boolean upper = words.upperCase(index) || (head > 1 && words.upperCase(index + 1));
        if (!closes(words, index + length - 1)) {
            length = upper ? upperCase(words, grammar, index, length) : lowerCase(words, grammar, index, length);
        }
        if (length == 1
                && !words.upperCase(index)
                && !words.afterBlankLine(index)
                && !closes(words, index)
                && isIncomplete(grammar, words.folded(index))) {
            return null;
        }
        int named = length > 1 && grammar.has("conjunction", words.folded(index)) ? 1 : 0;
        return new LeadIn(label(words, index + named, length - named), length, words.last(index + length - 1) == ':');
    }

    /**
     * Tells whether it is but a word in small letters that a clause of a list may begin with: an adverb, as in
     * {@code Also of the price}, or what is a noun too, as in {@code United Nations agencies}.
     */
    boolean mayBeginClause(Tokens words, Grammar grammar, int index) {
        String folded = words.folded(index);
        return length == 1
                && !colon
                && !words.upperCase(index)
                && (isIncomplete(grammar, folded) || grammar.has("lead-noun", folded));
    }

    /** Tells whether the word alone leads to nothing: an adverb, or what wants a word behind it. */
    private static boolean isIncomplete(Grammar grammar, String folded) {
        return isAdverb(grammar, folded)
                || (grammar.has("lead-incomplete", folded) && !endsAsParticiple(grammar, folded));
    }

    /** Returns how many words the beginning of a lead-in takes that says what it is; 0 if none begins at the word. */
    private static int head(Tokens words, Grammar grammar, int index) {
        Grammar.Phrase known = grammar.at("lead", words, index);
        if (known != null) {
            return known.words().size();
        }
        String first = words.folded(index);
        if (isParticiple(words, grammar, index, first)) {
            return 1;
        }
        if (index + 1 >= words.count() || closes(words, index)) {
            return 0;
        }
        if (grammar.has("lead-before", first) || isAdverb(grammar, first)) {
            Grammar.Phrase next = grammar.at("lead", words, index + 1);
            boolean participle = isParticiple(words, grammar, index + 1, words.folded(index + 1));
            return next != null ? 1 + next.words().size() : participle ? 2 : 0;
        }
        boolean preposition = words.upperCase(index)
                && words.upperCase(index + 1)
                && words.length(index + 1) >= SHORTEST_UNKNOWN
                && isPlain(words, index + 1)
                && grammar.has("lead-preposition", first);
        return preposition ? 2 : 0;
    }

    private static boolean isAdverb(Grammar grammar, String folded) {
        return folded.length() >= SHORTEST_PARTICIPLE
                && grammar.words("adverb-ending").stream().anyMatch(folded::endsWith);
    }

    /** Tells whether the word has the form of a participle: in capitals of any, in small letters of a sure one. */
    private static boolean isParticiple(Tokens words, Grammar grammar, int index, String folded) {
        if (folded.length() < SHORTEST_PARTICIPLE || !isPlain(words, index) || grammar.has("lead-never", folded)) {
            return false;
        }
        return grammar.words("participle-ending").stream().anyMatch(folded::endsWith)
                || (words.upperCase(index)
                        && grammar.words("capital-ending").stream().anyMatch(folded::endsWith));
    }

    private static boolean endsAsParticiple(Grammar grammar, String folded) {
        return grammar.words("participle-ending").stream().anyMatch(folded::endsWith)
                || grammar.words("capital-ending").stream().anyMatch(folded::endsWith);
    }

    private static boolean isPlain(Tokens words, int index) {
        String word = words.word(index);
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
            } else if (c != '-' && c != '\'' && c != '’' && !(i == word.length() - 1 && ":,;.".indexOf(c) >= 0)) {
                return false;
            }
        }
        return letters > 1;
    }

    private static int upperCase(Tokens words, Grammar grammar, int index, int from) {
        int length = from;
        while (mayGoOn(words, index, length, LONGEST_RUN)
                && (words.upperCase(index + length) || isCapital(words, index + length))
                && (grammar.has("lead-more", words.folded(index + length))
                        || grammar.has("lead-run", words.folded(index + length))
                        || goesOn(words, grammar, index + length))) {
            length++;
            if (closes(words, index + length - 1)) {
                return length;
            }
        }
        if (index + length >= words.count() || words.upperCase(index + length)) {
            return length;
        }
        boolean early = (length == from && grammar.has("lead-incomplete", words.folded(index)))
                || (length > from && grammar.has("lead-into", words.folded(index + length - 1)))
                || grammar.has("lead-with", words.folded(index + length));
        return early ? lowerCase(words, grammar, index, length) : length;
    }

    private static boolean isCapital(Tokens words, int index) {
        return words.folded(index).length() == 1 && Character.isUpperCase(words.first(index));
    }

    /** An unknown word in capitals belongs to the run if what is before it cannot end it: {@code REITERATING ITS TRUST}. */
    private static boolean goesOn(Tokens words, Grammar grammar, int index) {
        return words.length(index) >= SHORTEST_UNKNOWN
                && isPlain(words, index)
                && grammar.has("lead-trailing", words.folded(index - 1));
    }

    private static int lowerCase(Tokens words, Grammar grammar, int index, int from) {
        int length = from;
        while (mayGoOn(words, index, length, LONGEST)
                && !words.capitalized(index + length)
                && (grammar.has("lead-more", words.folded(index + length))
                        || (length == 1 && grammar.has("lead", words.folded(index + length))))) {
            length++;
            if (closes(words, index + length - 1)) {
                return length;
            }
        }
        while (length > from && grammar.has("lead-trailing", words.folded(index + length - 1))) {
            length--;
        }
        return length;
    }

    private static boolean mayGoOn(Tokens words, int index, int length, int longest) {
        return length < longest && index + length < words.count();
    }

    private static boolean closes(Tokens words, int index) {
        char last = words.last(index);
        return last == ':' || last == ',' || last == ';' || last == '.';
    }

    private static String label(Tokens words, int index, int length) {
        String label = words.joined(index, index + length);
        int end = label.length();
        while (end > 0 && ":,;. ".indexOf(label.charAt(end - 1)) >= 0) {
            end--;
        }
        return label.substring(0, end);
    }
}
