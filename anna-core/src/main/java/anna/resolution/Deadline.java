package anna.resolution;

import anna.fact.PartialDate;
import anna.finding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads by when something is asked: by a session, "at its forty-second regular session", or by a date. */
final class Deadline {

    private static final int LONGEST_ORDINAL = 5;
    private static final int FIRST_YEAR = 1970;
    private static final int FIRST_YEAR_OF_UNITED_NATIONS = 1945;
    private static final int FARTHEST_BODY = 30;
    /** No other body that the Permanent Council speaks of has had as many regular sessions. */
    private static final int FIRST_OF_THE_ASSEMBLY_ALONE = 20;

    /** Who is asked to report to the session of another. */
    private static final Set<String> HOLD_NO_SESSIONS =
            Set.of("oas-gs", "oas-sg", "oas-asg", "un-sg", "un-secretariat");

    private static final int FARTHEST_DATE = 6;

    /**
     * A session by which something is asked.
     *
     * @param ordinal its ordinal
     * @param year the year in which the assembly holds it, or null where no rule gives it
     */
    record BySession(int ordinal, @Nullable Integer year) {}

    private final Tokens words;
    private final Grammar grammar;
    private final List<Mention> mentions;
    private final @Nullable String body;
    private final int own;

    /**
     * Sets whose deadlines are read.
     *
     * @param body the id of the body that speaks; null if it is not known
     * @param own the ordinal of the session at which it speaks, before which no deadline lies; 0 if it is not known
     */
    Deadline(Tokens words, Grammar grammar, List<Mention> mentions, @Nullable String body, int own) {
        this.words = words;
        this.grammar = grammar;
        this.mentions = mentions;
        this.body = body;
        this.own = own;
    }

    /** Returns the session by which the words from the first up to the second ask for something. */
    Optional<BySession> session(int from, int until) {
        for (int i = from + 1; i < until; i++) {
            Grammar.Phrase session = grammar.at("session", words, i);
            if (session == null || i + session.words().size() > until) {
                continue;
            }
            for (int length = LONGEST_ORDINAL; length > 0; length--) {
                int ordinal = i - length > from ? ordinal(i - length, i) : 0;
                if (ordinal > 0 && isIntroduced(i - length, from)) {
                    Integer year =
                            year(i - length, from, ordinal, session.value().equals("regular"));
                    if (year == null || ordinal >= own) {
                        return Optional.of(new BySession(ordinal, year));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Tells whether "at its", "en el" or the like stands before the word, and not "of the" or "del". */
    private boolean isIntroduced(int ordinal, int from) {
        int i = ordinal - 1;
        String before = words.folded(i);
        if (!grammar.has("session-before", before)) {
            return false;
        }
        int of = grammar.has("session-of", before) || before.equals("del") || before.equals("do") ? i : i - 1;
        return of <= from
                || !grammar.has("session-of", words.folded(of))
                || (of - 1 >= from && grammar.has("before", words.folded(of - 1)));
    }

    private @Nullable Integer year(int at, int from, int ordinal, boolean regular) {
        String assembly = body;
        for (Mention mention :
                Mentions.in(mentions, new Span(words.start(Math.max(from, at - FARTHEST_BODY)), words.start(at)))) {
            if (mention.kind() == Mention.Kind.BODY && !HOLD_NO_SESSIONS.contains(mention.value())) {
                assembly = mention.value();
            }
        }
        boolean unitedNations = body != null && body.startsWith("un-");
        if ("un-ga".equals(assembly) || (unitedNations && "oas-ga".equals(assembly))) {
            return FIRST_YEAR_OF_UNITED_NATIONS + ordinal;
        }
        boolean council = assembly == null || assembly.equals("oas-cp");
        return regular && ("oas-ga".equals(assembly) || (council && ordinal >= FIRST_OF_THE_ASSEMBLY_ALONE))
                ? Integer.valueOf(FIRST_YEAR + ordinal)
                : null;
    }

    /** Returns the ordinal that the words are, all of them: "forty-second", "cuadragésimo segundo", "XLII"; else 0. */
    private int ordinal(int from, int until) {
        int words = inWords(from, until);
        return words > 0 ? words : mixed(from, until);
    }

    private int inWords(int from, int until) {
        List<String> all = new ArrayList<>();
        for (int i = from; i < until; i++) {
            all.addAll(List.of(words.folded(i).split("-")));
        }
        return OrdinalWords.value(all);
    }

    private int mixed(int from, int until) {
        int sum = 0;
        for (int i = from; i < until; ) {
            Grammar.Phrase phrase = grammar.at("ordinal", words, i);
            int value;
            int next = i + 1;
            if (phrase != null) {
                value = Integer.parseInt(phrase.value());
                next = i + phrase.words().size();
            } else {
                value = Ordinals.parse(words.folded(i)).orElseGet(() -> 0);
                value = value > 0 || until - from > 1 ? value : figures(words.word(i));
            }
            boolean fits = value > 0 && (sum == 0 || (sum % 10 == 0 && value < 10));
            if (!fits) {
                return 0;
            }
            sum += value;
            i = next;
            if (next > until) {
                return 0;
            }
        }
        return sum;
    }

    private static int figures(String word) {
        int end = 0;
        while (end < word.length() && word.charAt(end) >= '0' && word.charAt(end) <= '9') {
            end++;
        }
        if (end > 0) {
            boolean ordinal = end <= 3 && end < word.length() && "ºª°.ae".indexOf(word.charAt(end)) >= 0;
            return ordinal ? Integer.parseInt(word.substring(0, end)) : 0;
        }
        OptionalInt roman = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))
                ? Numerals.parse(word)
                : OptionalInt.empty();
        return roman.orElse(0);
    }

    /**
     * Returns the date by which the words from the first up to the second ask for something.
     *
     * @param lasts whether what is asked goes on until a date, so that a word that means both "by" and "until" means that
     */
    Optional<PartialDate> date(int from, int until, boolean lasts) {
        for (int i = from; i < until; i++) {
            Grammar.Phrase by = grammar.at("deadline", words, i);
            if (by == null || (lasts && by.value().equals("until"))) {
                continue;
            }
            int next = i + by.words().size();
            Optional<PartialDate> date = dateFrom(next, Math.min(until, next + FARTHEST_DATE));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private Optional<PartialDate> dateFrom(int from, int until) {
        if (from >= until) {
            return Optional.empty();
        }
        for (Mention mention : mentionsFrom(words.start(from))) {
            if (mention.kind() == Mention.Kind.ORDINAL) {
                continue;
            }
            if (mention.span().start() >= words.start(until) || mention.kind() != Mention.Kind.DATE) {
                break;
            }
            if (isNear(from, words.indexAt(mention.span().start()))) {
                return PartialDate.read(mention.value()).value();
            }
        }
        for (int i = from; i < until && isNear(from, i); i++) {
            String word = words.folded(i);
            if (word.matches("(?:19|20)[0-9]{2}")) {
                return PartialDate.read(word).value();
            }
        }
        return Optional.empty();
    }

    private List<Mention> mentionsFrom(int start) {
        int first = Mentions.firstFrom(mentions, start);
        return mentions.subList(Math.min(first, mentions.size()), Math.min(mentions.size(), first + 2));
    }

    /** Only small words lie between "by" and its date. */
    private boolean isNear(int from, int date) {
        for (int i = from; i < date; i++) {
            if (words.length(i) > 4 || words.lastMark(i) == ';' || words.lastMark(i) == '.') {
                return false;
            }
        }
        return true;
    }
}
