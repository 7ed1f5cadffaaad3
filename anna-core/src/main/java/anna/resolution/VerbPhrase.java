package anna.resolution;

import anna.fact.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A verb of an operative paragraph and its place.
 *
 * @param verb the verb
 * @param from its first word
 * @param until the word after its last
 */
record VerbPhrase(OperativeVerb verb, int from, int until) {

    private static final Set<String> ADVERBS = Set.of(
            "also", "further", "strongly", "solemnly", "again", "particularly", "furthermore", "once", "additionally",
            "firmly", "fully", "deeply", "expressly", "asimismo", "tambien", "igualmente", "tambem", "egalement");
    private static final Set<String> PARTICLES = Set.of("to", "de", "d'");
    private static final Set<String> ITS = Set.of("its", "su", "sus", "seu", "sua", "sa", "son", "ses");
    /** Verbs with which the body speaks; others after "and to" go on with what is asked. */
    private static final Set<Action.Known> SPEAKING = Set.of(
            Action.Known.URGE,
            Action.Known.REQUEST,
            Action.Known.INVITE,
            Action.Known.ENCOURAGE,
            Action.Known.CALL_UPON,
            Action.Known.RECOMMEND,
            Action.Known.INSTRUCT,
            Action.Known.ENTRUST,
            Action.Known.DEMAND,
            Action.Known.TAKE_NOTE,
            Action.Known.WELCOME,
            Action.Known.ACKNOWLEDGE,
            Action.Known.APPLAUD,
            Action.Known.THANK,
            Action.Known.EXPRESS,
            Action.Known.REAFFIRM,
            Action.Known.STRESS,
            Action.Known.RECALL,
            Action.Known.CONDEMN);

    /** Returns the verb that a paragraph opens with at the word; null if it opens with none. */
    static @Nullable VerbPhrase opening(Tokens words, Grammar grammar, int index, int limit) {
        if (index >= limit || !words.capitalized(index)) {
            return null;
        }
        String folded = words.folded(index);
        if (PARTICLES.contains(folded)) {
            VerbPhrase known = infinitive(words, grammar, index, index + 1, limit);
            return known != null || !folded.equals("to") ? known : unknown(words, index, limit);
        }
        if (folded.startsWith("d'")) {
            String verb = folded.substring(2);
            Grammar.Phrase phrase = grammar.single("infinitive", verb);
            return phrase == null ? null : phrase(index, index + 1, verb, phrase);
        }
        VerbPhrase finite = finite(words, grammar, index, limit);
        if (finite != null) {
            return finite;
        }
        return folded.equals("that") ? null : infinitive(words, grammar, index, index, limit);
    }

    /** Returns the verb in the third person that stands at the word, be it behind adverbs; null if none does. */
    static @Nullable VerbPhrase finite(Tokens words, Grammar grammar, int index, int limit) {
        int verb = index;
        while (verb < limit && ADVERBS.contains(words.folded(verb)) && verb - index < 3) {
            verb++;
        }
        Grammar.Phrase finite = grammar.at("finite", words, verb);
        return finite == null
                ? null
                : extended(words, index, verb + finite.words().size(), limit, finite);
    }

    private static @Nullable VerbPhrase infinitive(Tokens words, Grammar grammar, int from, int verb, int limit) {
        int at = verb;
        while (at < limit && ADVERBS.contains(words.folded(at)) && at - verb < 2) {
            at++;
        }
        Grammar.Phrase phrase = grammar.at("infinitive", words, at);
        return phrase == null ? null : extended(words, verb, at + phrase.words().size(), limit, phrase, from);
    }

    private static @Nullable VerbPhrase unknown(Tokens words, int index, int limit) {
        if (index + 1 >= limit) {
            return null;
        }
        String verb = words.folded(index + 1);
        if (!verb.matches("[a-z]+") || Grammar.of(Language.ENGLISH).has("everyday", verb)) {
            return null;
        }
        return new VerbPhrase(
                OperativeVerb.builder().phrase(verb).action(Action.of(verb)).build(), index, index + 2);
    }

    private static VerbPhrase extended(Tokens words, int from, int until, int limit, Grammar.Phrase phrase) {
        return extended(words, from, until, limit, phrase, from);
    }

    /** Takes "its concern" and the like into the phrase of a verb of expression. */
    private static VerbPhrase extended(
            Tokens words, int from, int until, int limit, Grammar.Phrase phrase, int begin) {
        int end = until;
        boolean expresses = phrase.value().equals("express");
        if (expresses && end < limit && ITS.contains(words.folded(end))) {
            int noun = end + 1;
            while (noun < limit && noun - end < 3 && isAdjective(words.folded(noun))) {
                noun++;
            }
            end = Math.min(noun + 1, limit);
        }
        return phrase(begin, end, joined(words, from, end), phrase);
    }

    private static boolean isAdjective(String word) {
        return Set.of("deep", "deepest", "sincere", "full", "strong", "grave", "serious", "profound", "great", "warm",
                        "firm", "utmost", "profunda", "mas", "pleno", "grande")
                .contains(word);
    }

    private static VerbPhrase phrase(int from, int until, String text, Grammar.Phrase phrase) {
        return new VerbPhrase(
                OperativeVerb.builder()
                        .phrase(text)
                        .action(Action.of(phrase.value()))
                        .build(),
                from,
                until);
    }

    private static String joined(Tokens words, int from, int until) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < until; i++) {
            String word = words.word(i).toLowerCase(Locale.ROOT);
            text.append(text.isEmpty() ? "" : " ").append(word);
        }
        return text.toString().replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    /** Returns the further verbs with which the body speaks between the words. */
    static List<VerbPhrase> further(Tokens words, Grammar grammar, int from, int until) {
        List<VerbPhrase> verbs = new ArrayList<>();
        for (int i = Math.max(from, 1); i < until; i++) {
            VerbPhrase verb = furtherAt(words, grammar, i, until);
            if (verb != null) {
                verbs.add(verb);
                i = verb.until() - 1;
            }
        }
        return verbs;
    }

    private static @Nullable VerbPhrase furtherAt(Tokens words, Grammar grammar, int i, int until) {
        String before = words.folded(i - 1);
        char mark = words.lastMark(i - 1);
        boolean joined = before.equals("and") || before.equals("y") || before.equals("e") || before.equals("et");
        boolean apart = mark == ';' || mark == ',';
        if (!joined && !apart) {
            return null;
        }
        String folded = words.folded(i);
        Grammar.Phrase participle = mark == ',' ? grammar.at("participle", words, i) : null;
        if (participle != null) {
            Action action = Action.of(participle.value());
            return action.asks()
                    ? phrase(i, i + participle.words().size(), participle.written(), participle)
                    : null;
        }
        if (words.capitalized(i)) {
            return null;
        }
        VerbPhrase verb = folded.equals("to") || folded.equals("de")
                ? infinitive(words, grammar, i, i + 1, until)
                : finiteOrBare(words, grammar, i, until);
        return verb != null && verb.verb().action().known().filter(SPEAKING::contains).isPresent() ? verb : null;
    }

    private static @Nullable VerbPhrase finiteOrBare(Tokens words, Grammar grammar, int i, int until) {
        if (words.folded(i).startsWith("d'")) {
            String verb = words.folded(i).substring(2);
            Grammar.Phrase phrase = grammar.single("infinitive", verb);
            return phrase == null ? null : phrase(i, i + 1, verb, phrase);
        }
        Grammar.Phrase finite = grammar.at("finite", words, i);
        if (finite != null) {
            return extended(words, i, i + finite.words().size(), until, finite);
        }
        return grammar.bareInfinitives() ? infinitive(words, grammar, i, i, until) : null;
    }
}
