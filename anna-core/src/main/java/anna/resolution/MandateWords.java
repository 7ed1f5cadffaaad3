package anna.resolution;

import anna.finding.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells from its words what a stretch of text asks for or tells of, in kind.
 *
 * <p>What is told of is read from single words. What is asked for is read more strictly, from phrases such as
 * {@code present … report}, within what a verb asks, and never from names, so that who takes note of a report or thanks
 * the Agency for Cooperation is not taken to ask for either.
 */
final class MandateWords {

    private static final int WIDEST_GAP = 10;
    /** How many words before a verb that points back what it points at may stand. */
    private static final int FARTHEST = 400;

    private static final String GAP = "…";
    private static final Set<Mandate> NEVER_REFERRED_TO = Set.of(
            Mandate.of(Mandate.Known.JOIN_INSTRUMENTS),
            Mandate.of(Mandate.Known.FINANCE),
            Mandate.of(Mandate.Known.REPORT));

    private final Tokens words;
    private final Grammar grammar;
    private final List<Mention> mentions;

    MandateWords(Tokens words, Grammar grammar, List<Mention> mentions) {
        this.words = words;
        this.grammar = grammar;
        this.mentions = mentions;
    }

    /** Returns what the words tell of. */
    static Set<Mandate> told(Tokens words, Grammar grammar, boolean namesInstruments) {
        Set<Mandate> mandates = new LinkedHashSet<>();
        for (int i = 0; i < words.count(); i++) {
            Grammar.Phrase phrase = grammar.at("topic", words, i);
            if (phrase != null) {
                Mandate mandate = Mandate.of(phrase.value());
                if (namesInstruments || !mandate.is(Mandate.Known.JOIN_INSTRUMENTS)) {
                    mandates.add(mandate);
                }
            }
        }
        return mandates;
    }

    /** Returns what the words from the first up to the second ask for. */
    Set<Mandate> asked(int from, int until) {
        Set<Mandate> mandates = new LinkedHashSet<>();
        for (int i = from; i < until; i++) {
            if (isInName(i)) {
                continue;
            }
            for (Grammar.Phrase phrase : grammar.beginningAt("mandate", words, i)) {
                if (!isProper(phrase, i, from) && matches(phrase, i, until)) {
                    add(Mandate.of(phrase.value()), from, until, mandates);
                }
            }
        }
        return mandates;
    }

    /**
     * Returns what the words before refer to, where the words from the middle up to the end ask that it go on and only point
     * at it: {@code to continue strengthening that relationship}. It is what the sentence before tells of, else the one
     * before that, as far as the first word, and 400 words back; never money, a report or the joining of instruments, which are asked for in
     * words of their own.
     */
    Set<Mandate> referredTo(int first, int middle, int until) {
        Set<Mandate> mandates = new LinkedHashSet<>();
        if (!refersBack(middle, until)) {
            return mandates;
        }
        for (int i = middle - 1; i >= Math.max(first, middle - FARTHEST); i--) {
            if (i + 1 < middle && words.lastMark(i) == '.' && !mandates.isEmpty()) {
                break;
            }
            Grammar.Phrase phrase = isInName(i) ? null : grammar.at("topic", words, i);
            if (phrase != null && !isProper(phrase, i, first)) {
                Mandate mandate = Mandate.of(phrase.value());
                if (!NEVER_REFERRED_TO.contains(mandate)) {
                    mandates.add(mandate);
                }
            }
        }
        return mandates;
    }

    /** Tells whether a word that points back stands before what it can point at: {@code these approaches}. */
    private boolean refersBack(int from, int until) {
        for (int i = from; i + 1 < until; i++) {
            if (grammar.has("anaphor", words.folded(i))
                    && (grammar.has("anaphor-noun", words.folded(i + 1))
                            || (i + 2 < until && grammar.has("anaphor-noun", words.folded(i + 2))))) {
                return true;
            }
        }
        return false;
    }

    private void add(Mandate mandate, int from, int until, Set<Mandate> mandates) {
        if (!mandate.is(Mandate.Known.JOIN_INSTRUMENTS) || namesInstruments(from, until)) {
            mandates.add(mandate);
        }
    }

    private boolean namesInstruments(int from, int until) {
        for (int i = from; i < until; i++) {
            if (grammar.has("instrument-noun", words.folded(i))) {
                return true;
            }
        }
        return Mentions.in(mentions, new Span(words.start(from), words.start(until))).stream()
                .anyMatch(mention -> mention.kind() == Mention.Kind.INSTRUMENT);
    }

    /** Tells whether the word is printed with a capital within a sentence, as the names of things are: the Observatory. */
    private boolean isProper(Grammar.Phrase phrase, int i, int from) {
        boolean names = phrase.value().equals("finance") || phrase.value().equals("join-instruments");
        return !names
                && i > from
                && words.capitalized(i)
                && !words.upperCase(i)
                && ".:;".indexOf(words.lastMark(i - 1)) < 0
                && Numbering.label(words, i - 1).isEmpty();
    }

    private boolean isInName(int i) {
        int at = words.start(i);
        int first = Mentions.firstFrom(mentions, at + 1) - 1;
        if (first < 0 || first >= mentions.size()) {
            return false;
        }
        Mention mention = mentions.get(first);
        return mention.span().end() > at
                && (mention.kind() == Mention.Kind.BODY || mention.kind() == Mention.Kind.CITATION);
    }

    private boolean matches(Grammar.Phrase phrase, int from, int until) {
        int at = from;
        boolean gap = false;
        for (String word : phrase.words()) {
            if (word.equals(GAP)) {
                gap = true;
                continue;
            }
            int last = gap ? Math.min(until, at + WIDEST_GAP + 1) : Math.min(until, at + 1);
            int found = at;
            while (found < last && !(grammar.stands(word, words.folded(found)) && !(gap && isInName(found)))) {
                if (endsSentence(found)) {
                    return false;
                }
                found++;
            }
            if (found >= last) {
                return false;
            }
            at = found + 1;
            gap = false;
        }
        return true;
    }

    private boolean endsSentence(int i) {
        char mark = words.lastMark(i);
        return mark == ';' || mark == '.';
    }
}
