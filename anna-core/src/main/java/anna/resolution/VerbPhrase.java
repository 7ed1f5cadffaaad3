package anna.resolution;

import anna.fact.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A verb of an operative paragraph and its place.
 *
 * @param verb the verb
 * @param from its first word
 * @param until the word after its last
 * @param finite whether it is in the third person, else an infinitive or a participle
 */
record VerbPhrase(OperativeVerb verb, int from, int until, boolean finite) {

    private static final int MOST_ADVERBS = 4;
    private static final int SHORTEST_INFINITIVE = 4;
    private static final int LONGEST_INTRODUCTION = 16;

    private static final int LONGEST_SUBJECT = 16;
    private static final Set<String> ARTICLES =
            Set.of("the", "el", "la", "le", "o", "a", "los", "las", "les", "os", "as");
    /** A folded word without figures and marks; what a machine ran together is no verb. */
    private static final Pattern WORD = Pattern.compile("[a-z]+(?:[-'][a-z]+)*");

    private static final Set<String> PARTICLES = Set.of("to", "de", "d'");
    private static final Set<String> NEVER_AFTER_VERB = Set.of("of", "from", "by", "for", "in", "are", "is");
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
            return elided(words, grammar, index, limit);
        }
        VerbPhrase finite = finite(words, grammar, index, limit);
        if (finite != null) {
            return finite;
        }
        return folded.equals("that") ? null : infinitive(words, grammar, index, index, limit);
    }

    /**
     * Returns the verb that a paragraph which is known to begin at the word opens with: one in small letters and one that
     * the table does not have among them, told by the ending of its infinitive; null if it opens with none.
     */
    static @Nullable VerbPhrase ofParagraph(Tokens words, Grammar grammar, int index, int limit) {
        VerbPhrase known = opening(words, grammar, index, limit);
        if (known != null || index >= limit) {
            return known;
        }
        VerbPhrase finite = finite(words, grammar, index, limit);
        if (finite != null) {
            return finite;
        }
        VerbPhrase introduced = introduced(words, grammar, index, limit);
        if (introduced != null) {
            return introduced;
        }
        String folded = words.folded(index);
        if (folded.startsWith("d'")) {
            return other(words, grammar, folded.substring(2), index, index + 1);
        }
        if (folded.equals("de") && index + 1 < limit) {
            return other(words, grammar, words.folded(index + 1), index, index + 2);
        }
        return grammar.bareInfinitives() && words.capitalized(index) && !grammar.has("infinitive-particle", "de")
                ? other(words, grammar, folded, index, index + 1)
                : null;
    }

    /**
     * Returns the verb behind the comma of a phrase that introduces it: {@code Ad referendum …, voltar}, {@code Within its
     * means, to print}; null if there is none.
     */
    private static @Nullable VerbPhrase introduced(Tokens words, Grammar grammar, int index, int limit) {
        if (!words.capitalized(index) || !grammar.has("introduction", words.folded(index))) {
            return null;
        }
        int comma = index;
        while (comma < limit && comma - index < LONGEST_INTRODUCTION && ",;.:".indexOf(words.lastMark(comma)) < 0) {
            comma++;
        }
        int verb = comma + 1;
        if (verb >= limit || words.last(comma) != ',' || words.capitalized(verb)) {
            return null;
        }
        VerbPhrase finite = finite(words, grammar, verb, limit);
        if (finite != null) {
            return finite;
        }
        String folded = words.folded(verb);
        if (folded.startsWith("d'")) {
            return elided(words, grammar, verb, limit);
        }
        if (PARTICLES.contains(folded)) {
            return infinitive(words, grammar, verb, verb + 1, limit);
        }
        boolean bare = grammar.bareInfinitives() && !grammar.has("infinitive-particle", "de");
        return bare ? infinitive(words, grammar, verb, verb, limit) : null;
    }

    private static @Nullable VerbPhrase other(Tokens words, Grammar grammar, String folded, int from, int until) {
        if (folded.length() < SHORTEST_INFINITIVE
                || !WORD.matcher(folded).matches()
                || grammar.has("infinitive-never", folded)
                || grammar.words("infinitive-ending").stream().noneMatch(folded::endsWith)) {
            return null;
        }
        String printed = joined(words, until - 1, until);
        String phrase = printed.startsWith("d'") || printed.startsWith("d’") ? printed.substring(2) : printed;
        OperativeVerb verb = OperativeVerb.builder()
                .phrase(phrase)
                .action(Action.of(folded.replace("'", "")))
                .build();
        return new VerbPhrase(verb, from, until, false);
    }

    /**
     * Returns what a noun of the first sentence commits to: {@code their decision to instruct}, {@code su compromiso de
     * velar}; null if none does.
     */
    static @Nullable VerbPhrase committed(Tokens words, Grammar grammar, int from, int limit) {
        for (int i = from; i + 2 < limit && ".;:".indexOf(words.lastMark(i)) < 0; i++) {
            if (!grammar.has("commitment", words.folded(i)) || words.lastMark(i) == ',') {
                continue;
            }
            String particle = words.folded(i + 1);
            if (particle.startsWith("d'")) {
                VerbPhrase known = elided(words, grammar, i + 1, limit);
                return known != null ? known : other(words, grammar, particle.substring(2), i + 1, i + 2);
            }
            if (grammar.has("commitment-particle", particle)) {
                VerbPhrase known = infinitive(words, grammar, i + 1, i + 2, limit);
                return known != null
                        ? known
                        : grammar.bareInfinitives()
                                ? other(words, grammar, words.folded(i + 2), i + 1, i + 3)
                                : unknown(words, i + 1, limit);
            }
        }
        return null;
    }

    /** Returns the verb in the third person that stands at the word, be it behind adverbs; null if none does. */
    static @Nullable VerbPhrase finite(Tokens words, Grammar grammar, int index, int limit) {
        int verb = afterAdverbs(words, grammar, index, limit);
        Grammar.Phrase finite = verb < limit ? grammar.at("finite", words, verb) : null;
        return finite == null
                ? null
                : extended(words, index, verb + finite.words().size(), limit, finite, index, true);
    }

    /**
     * Returns the verb in the third person with which the body is said to speak, in a sentence that begins at the word with
     * its name or a pronoun: {@code The Council thanks}, {@code Il exprime sa solidarité}; null if it does not begin so.
     */
    static @Nullable VerbPhrase behindSubject(Tokens words, Grammar grammar, int index, int limit) {
        if (index >= limit || !words.capitalized(index)) {
            return null;
        }
        boolean named = grammar.has("subject", words.folded(index));
        for (int i = index; i < limit && i - index < LONGEST_SUBJECT; i++) {
            if (i > index && (words.afterBlankLine(i) || ",;:.".indexOf(words.last(i - 1)) >= 0)) {
                return null;
            }
            if (named && i > index && !words.capitalized(i)) {
                VerbPhrase verb = finite(words, grammar, i, limit);
                if (verb != null) {
                    return verb;
                }
            }
            String folded = words.folded(i);
            boolean elided = folded.startsWith("l'");
            named |= words.capitalized(i)
                    && (elided || (i > index && isArticle(words.folded(index))))
                    && grammar.has("organ", elided ? folded.substring(2) : folded);
        }
        return null;
    }

    private static boolean isArticle(String folded) {
        return ARTICLES.contains(folded);
    }

    private static int afterAdverbs(Tokens words, Grammar grammar, int index, int limit) {
        int at = index;
        for (int n = 0; n < MOST_ADVERBS && at < limit; n++) {
            Grammar.Phrase adverb = grammar.at("adverb", words, at);
            if (adverb != null) {
                at += adverb.words().size();
            } else if (isAdverb(grammar, words.folded(at)) && grammar.at("finite", words, at) == null) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean isAdverb(Grammar grammar, String folded) {
        return folded.length() > 4 && grammar.words("adverb-ending").stream().anyMatch(folded::endsWith);
    }

    private static @Nullable VerbPhrase infinitive(Tokens words, Grammar grammar, int from, int verb, int limit) {
        int at = afterAdverbs(words, grammar, verb, limit);
        Grammar.Phrase phrase = at < limit ? grammar.at("infinitive", words, at) : null;
        boolean behindParticle = verb > from;
        if (phrase == null && at > verb && behindParticle) {
            at = verb;
            phrase = grammar.at("infinitive", words, at);
        }
        return phrase == null ? null : extended(words, verb, at + phrase.words().size(), limit, phrase, from, false);
    }

    /** Returns an infinitive without the pronoun that is written in one with it: {@code instarlos}, {@code solicitar-lhe}. */
    private static String withoutPronoun(Grammar grammar, String folded) {
        for (String pronoun : grammar.words("pronoun-ending")) {
            int end = folded.length() - pronoun.length();
            if (end >= SHORTEST_INFINITIVE && folded.endsWith(pronoun) && folded.charAt(end - 1) == 'r') {
                return folded.substring(0, end);
            }
        }
        return folded;
    }

    /** An infinitive behind an elided particle: {@code D'inviter}, {@code d'exprimer sa gratitude}. */
    private static @Nullable VerbPhrase elided(Tokens words, Grammar grammar, int index, int limit) {
        Grammar.Phrase phrase =
                grammar.at("infinitive", words, index, words.folded(index).substring(2));
        if (phrase == null) {
            return null;
        }
        VerbPhrase verb = extended(words, index, index + phrase.words().size(), limit, phrase, index, false);
        String plain = verb.verb().phrase().replaceFirst("^[dD]['’]", "");
        return new VerbPhrase(verb.verb().toBuilder().phrase(plain).build(), verb.from(), verb.until(), false);
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
                OperativeVerb.builder().phrase(verb).action(Action.of(verb)).build(), index, index + 2, false);
    }

    /** Takes "its concern" and the like into the phrase of a verb of expression. */
    private static VerbPhrase extended(
            Tokens words, int from, int until, int limit, Grammar.Phrase phrase, int begin, boolean finite) {
        int end = until;
        boolean expresses = phrase.value().equals("express");
        if (expresses && end < limit && ITS.contains(words.folded(end))) {
            int noun = end + 1;
            while (noun < limit && noun - end < 3 && isAdjective(words.folded(noun))) {
                noun++;
            }
            end = Math.min(noun + 1, limit);
        }
        return phrase(begin, end, joined(words, from, end), phrase, finite);
    }

    private static boolean isAdjective(String word) {
        return Set.of(
                        "deep",
                        "deepest",
                        "sincere",
                        "full",
                        "strong",
                        "grave",
                        "serious",
                        "profound",
                        "great",
                        "warm",
                        "firm",
                        "utmost",
                        "profunda",
                        "profundo",
                        "sincera",
                        "sincero",
                        "sinceros",
                        "mas",
                        "mais",
                        "pleno",
                        "profonde",
                        "profond",
                        "vive",
                        "vif",
                        "gran",
                        "grande")
                .contains(word);
    }

    private static VerbPhrase phrase(int from, int until, String text, Grammar.Phrase phrase, boolean finite) {
        return new VerbPhrase(
                OperativeVerb.builder()
                        .phrase(text)
                        .action(Action.of(phrase.value()))
                        .build(),
                from,
                until,
                finite);
    }

    private static String joined(Tokens words, int from, int until) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < until; i++) {
            String word = words.word(i).toLowerCase(Locale.ROOT);
            text.append(text.isEmpty() ? "" : " ").append(word);
        }
        return text.toString().replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    /**
     * Returns the further verbs with which the body speaks between the words, in the form of the first: infinitives behind
     * an infinitive, the third person behind the third person; of either form where there is no first.
     */
    static List<VerbPhrase> further(Tokens words, Grammar grammar, @Nullable VerbPhrase first, int from, int until) {
        List<VerbPhrase> verbs = new ArrayList<>();
        for (int i = Math.max(from, 1); i < until; i++) {
            VerbPhrase verb = furtherAt(words, grammar, first, from, i, until);
            if (verb != null) {
                verbs.add(verb);
                i = verb.until() - 1;
            }
        }
        return verbs;
    }

    /** Tells whether the body speaks with the verb: what is behind "and to" may go on with what is asked. */
    boolean speaks() {
        return verb.action().known().filter(SPEAKING::contains).isPresent();
    }

    private static @Nullable VerbPhrase furtherAt(
            Tokens words, Grammar grammar, @Nullable VerbPhrase first, int from, int i, int until) {
        String before = words.folded(i - 1);
        char mark = words.lastMark(i - 1);
        boolean joined = before.equals("and") || before.equals("y") || before.equals("e") || before.equals("et");
        boolean apart = mark == ';' || mark == ',';
        if (!joined && !apart) {
            return null;
        }
        Grammar.Phrase participle = mark == ',' ? grammar.at("participle", words, i) : null;
        if (participle != null) {
            Action action = Action.of(participle.value());
            return action.asks()
                    ? phrase(i, i + participle.words().size(), participle.written(), participle, false)
                    : null;
        }
        if (words.capitalized(i)) {
            return null;
        }
        VerbPhrase verb = null;
        if (first == null || first.finite()) {
            verb = finite(words, grammar, grammar.has("clitic", words.folded(i)) ? i + 1 : i, until);
            boolean bare = joined && i > from && ",;".indexOf(words.lastMark(i - 2 < 0 ? 0 : i - 2)) < 0;
            verb = verb != null && bare && mayBeNoun(words, grammar, verb, until) ? null : verb;
        }
        if (verb == null && (first == null || !first.finite()) && !coordinates(words, grammar, joined, from, i)) {
            verb = furtherInfinitive(words, grammar, i, until);
        }
        return verb != null && verb.speaks() ? verb : null;
    }

    /**
     * Tells whether the word behind a conjunction without a mark may as well be a noun or an adjective: {@code oferta y
     * demanda de}, {@code la radio et la presse}, {@code questions and requests from}.
     */
    private static boolean mayBeNoun(Tokens words, Grammar grammar, VerbPhrase verb, int until) {
        int next = verb.until();
        if (next >= until || ",;.:".indexOf(words.lastMark(next - 1)) >= 0) {
            return true;
        }
        if (verb.until() - verb.from() > 1) {
            return false;
        }
        String folded = words.folded(next);
        return grammar.bareInfinitives()
                ? !grammar.has("complement", folded) && !folded.startsWith("qu'") && !folded.startsWith("l'")
                : NEVER_AFTER_VERB.contains(folded);
    }

    /** Tells whether the infinitive at the word is the second of two that are asked for: {@code a firmar y reconocer}. */
    private static boolean coordinates(Tokens words, Grammar grammar, boolean joined, int from, int i) {
        return joined
                && i - 2 >= from
                && words.lastMark(i - 2) != ';'
                && words.lastMark(i - 2) != ','
                && grammar.bareInfinitives()
                && grammar.has("infinitive", words.folded(i - 2));
    }

    private static @Nullable VerbPhrase furtherInfinitive(Tokens words, Grammar grammar, int i, int until) {
        String folded = words.folded(i);
        if (folded.equals("to") || folded.equals("de")) {
            boolean clitic = i + 1 < until && grammar.has("clitic", words.folded(i + 1));
            return infinitive(words, grammar, i, clitic ? i + 2 : i + 1, until);
        }
        if (folded.startsWith("d'")) {
            return elided(words, grammar, i, until);
        }
        boolean bare = grammar.bareInfinitives() && !grammar.has("infinitive-particle", "de");
        return bare ? infinitive(words, grammar, i, i, until) : null;
    }
}
