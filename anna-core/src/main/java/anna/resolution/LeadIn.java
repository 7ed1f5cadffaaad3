package anna.resolution;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A lead-in of a preamble at a word: {@code BEARING IN MIND:}, {@code Noting with concern}.
 *
 * @param label the lead-in as printed, white space single, without its closing mark
 * @param length how many words it takes
 * @param colon whether it ends with a colon
 */
record LeadIn(String label, int length, boolean colon) {

    private static final int LONGEST = 10;
    /** Words that say nothing alone, so that the phrase must go on. */
    private static final Set<String> INCOMPLETE = Set.of(
            "teniendo",
            "tomando",
            "tendo",
            "levando",
            "tenant",
            "ayant",
            "prenant",
            "taking",
            "bearing",
            "having",
            "keeping",
            "also",
            "further",
            "once",
            "deeply",
            "gravely",
            "particularly",
            "seriously",
            "strongly",
            "firmly",
            "fully",
            "profoundly",
            "habiendo",
            "expressing",
            "guided",
            "guiada",
            "profundamente",
            "profondement",
            "in",
            "en",
            "em");
    /** Words with which a lead-in goes on to say with what feeling: NOTING with satisfaction. */
    private static final Set<String> WITH = Set.of("with", "con", "com", "avec");
    /** Words that a lead-in in small letters does not end with. */
    private static final Set<String> TRAILING = Set.of(
            "of",
            "the",
            "to",
            "its",
            "that",
            "in",
            "and",
            "as",
            "a",
            "de",
            "que",
            "la",
            "las",
            "los",
            "el",
            "su",
            "en",
            "les",
            "le",
            "des",
            "du",
            "del",
            "y",
            "com",
            "do",
            "da",
            "par",
            "por",
            "this",
            "again",
            "particular",
            "with",
            "con",
            "avec");

    /** Returns the lead-in that begins at the word; null if none does. */
    static @Nullable LeadIn at(Tokens words, Grammar grammar, int index) {
        if (index >= words.count() || !(words.capitalized(index) || words.afterBlankLine(index))) {
            return null;
        }
        Grammar.Phrase first = grammar.at("lead", words, index);
        if (first == null) {
            return null;
        }
        int length = first.words().size();
        boolean upper = words.upperCase(index);
        if (!closes(words, index + length - 1)) {
            length = upper ? upperCase(words, grammar, index, length) : lowerCase(words, grammar, index, length);
        }
        if (length == 1 && INCOMPLETE.contains(words.folded(index)) && !closes(words, index)) {
            return null;
        }
        return new LeadIn(label(words, index, length), length, words.last(index + length - 1) == ':');
    }

    private static int upperCase(Tokens words, Grammar grammar, int index, int from) {
        int length = from;
        while (mayGoOn(words, index, length)
                && (words.upperCase(index + length) || words.length(index + length) == 1)
                && grammar.has("lead-more", words.folded(index + length))) {
            length++;
            if (closes(words, index + length - 1)) {
                return length;
            }
        }
        boolean capitalsStoppedEarly = (length == from && INCOMPLETE.contains(words.folded(index)))
                || (index + length < words.count() && WITH.contains(words.folded(index + length)));
        return capitalsStoppedEarly ? lowerCase(words, grammar, index, length) : length;
    }

    private static int lowerCase(Tokens words, Grammar grammar, int index, int from) {
        int length = from;
        while (mayGoOn(words, index, length)
                && !words.capitalized(index + length)
                && (grammar.has("lead-more", words.folded(index + length))
                        || (length == 1 && grammar.has("lead", words.folded(index + length))))) {
            length++;
            if (closes(words, index + length - 1)) {
                return length;
            }
        }
        while (length > from && TRAILING.contains(words.folded(index + length - 1))) {
            length--;
        }
        return length;
    }

    private static boolean mayGoOn(Tokens words, int index, int length) {
        return length < LONGEST && index + length < words.count();
    }

    private static boolean closes(Tokens words, int index) {
        char last = words.last(index);
        return last == ':' || last == ',' || last == ';' || last == '.';
    }

    private static String label(Tokens words, int index, int length) {
        StringBuilder label = new StringBuilder();
        for (int i = index; i < index + length; i++) {
            label.append(label.isEmpty() ? "" : " ").append(words.word(i));
        }
        while (!label.isEmpty() && ":,;.".indexOf(label.charAt(label.length() - 1)) >= 0) {
            label.setLength(label.length() - 1);
        }
        return label.toString();
    }
}
