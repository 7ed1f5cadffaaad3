package anna.resolution;

import anna.finding.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds meetings, sessions, congresses, conferences and reports by their ordinals: "2nd Regional Meeting", "XX Pan American
 * Child Congress", "quadragésimo segundo período ordinário de sessões".
 *
 * <p>An ordinal is one only before or behind a noun of the table {@code grammar.tsv}, whatever the language of the text:
 * names are short, and a text of one language quotes those of another. Behind the noun stand figures only, Roman ones or,
 * where the noun has a capital or a sign such as {@code No.} is between, Arabic ones.
 */
final class OrdinalScanner {

    private static final int MOST_JOINED = 8;
    private static final int LONGEST_WORD = 24;
    private static final int LONGEST_ROMAN = 9;
    /** Roman figures above it must be long, since short ones are acronyms more often: {@code CD}, {@code CV}. */
    private static final int LARGEST_SHORT_ROMAN = 99;

    private static final int LARGEST_ROMAN = 399;

    private static final Set<String> NEVER_BETWEEN = words("ordinal-never", "organ", "everyday");
    /** What is numbered by Roman figures behind it: "Part II Report" is no second report. */
    private static final Set<String> NUMBERED_BEFORE = words("ordinal-before");

    private static final List<String> ROMAN_STARTS = List.of(
            "ii", "iv", "ix", "ie", "ir", "vi", "ve", "xi", "xv", "xx", "xl", "xc", "xe", "li", "lv", "lx", "cx", "cl",
            "cc");
    private static final Starts STARTS = new Starts(
            Stream.concat(OrdinalWords.begin().stream(), ROMAN_STARTS.stream()).toList(), true, "IVX");

    private static final String END = "(?![\\p{L}\\p{M}\\p{N}])";
    private static final Pattern FIGURES = Pattern.compile("([0-9]{1,3})(?: ?(?:st|nd|rd|th|ST|ND|RD|TH)|\\.? ?[ªº°]"
            + "|\\.?(?:er[oa]?|[rdtmvn][oa]|[oaed]|[eè]?me|re|ère|nde?)\\.?)" + END);
    private static final Pattern ROMAN_MARK = Pattern.compile("(?:\\.?[ªº°]|[eè]?me|er|re|ère|e)?(?= )");
    private static final Pattern JOINT = Pattern.compile(
            "(?:, (?:(?:and|y|e|et) )?| (?:and|&|y|e|et) )(?:(?:the|la|el|las|los|a|o|as|os|le|les) )?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER = after();
    private static final Pattern BEHIND = behind();
    private static final Starts NOUNS = new Starts(
            Grammar.all("ordinal-noun").stream().map(Grammar.Phrase::written).toList(), false, "");

    /**
     * An ordinal and what it counts.
     *
     * @param phrase the ordinal and the noun with its adjectives; of several ordinals before one noun only the last has it
     * @param ordinal the ordinal alone
     * @param value the number
     * @param printed the ordinal as printed
     */
    record Found(Span phrase, Span ordinal, int value, String printed) {

        Mention mention(Span span) {
            return Mention.builder()
                    .kind(Mention.Kind.ORDINAL)
                    .span(span)
                    .value(Integer.toString(value))
                    .number(printed)
                    .build();
        }
    }

    /** An ordinal at a place of the even text; one Roman letter is one only before a capital. */
    private record Ordinal(int start, int end, int value, boolean capital) {}

    private final EvenText even;
    private final String text;
    private final List<Found> found = new ArrayList<>();

    private OrdinalScanner(EvenText even) {
        this.even = even;
        this.text = even.text();
    }

    /** Returns the ordinals of the text, in its order. */
    static List<Found> scan(EvenText even) {
        OrdinalScanner scanner = new OrdinalScanner(even);
        int i = 0;
        while (i < scanner.text.length()) {
            i = STARTS.at(scanner.text, i) ? scanner.from(i) : i + 1;
        }
        scanner.behindNouns();
        return scanner.found;
    }

    /** Adds the ordinals that stand behind what they count: {@code Congreso XX}, {@code Sesión 42}, {@code reunião nº 12}. */
    private void behindNouns() {
        NOUNS.matches(BEHIND, text, m -> {
            boolean figures = m.group("figures") != null;
            boolean named = m.group("sign") != null || Character.isUpperCase(text.charAt(m.start()));
            boolean alone = m.group("sign") != null || !goesOnInSmallLetters(m.end());
            if (figures && !(named && alone && !opensCount(m.group("figures"), m.end()))) {
                return m.end();
            }
            int start = figures ? m.start("figures") : m.start("roman");
            String printed = text.substring(start, m.end("number"));
            int value = figures
                    ? Integer.parseInt(m.group("figures"))
                    : Numerals.parse(m.group("roman")).orElse(0);
            if (value > 0 && value <= LARGEST_ROMAN) {
                found.add(new Found(
                        even.original(m.start(), m.end("number")),
                        even.original(start, m.end("number")),
                        value,
                        printed));
            }
            return m.end();
        });
    }

    /** Tells whether the figures are the number of a first paragraph: {@code The Conference 1. Recommends}. */
    private boolean opensCount(String figures, int end) {
        return figures.equals("1") && end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == ')');
    }

    /** Tells whether a longer word in small letters follows at once, which figures may count: {@code Sesión 12 países}. */
    private boolean goesOnInSmallLetters(int end) {
        if (end >= text.length() || text.charAt(end) != ' ') {
            return false;
        }
        int next = wordEnd(end + 1);
        return next - end > 4 && Character.isLowerCase(text.charAt(end + 1));
    }

    private static Set<String> words(String... roles) {
        Set<String> words = new HashSet<>();
        for (String role : roles) {
            Grammar.all(role).forEach(phrase -> words.add(phrase.words().get(0)));
        }
        return Set.copyOf(words);
    }

    /** What stands behind an ordinal: in English what qualifies the noun before it, in the other languages behind it. */
    private static Pattern after() {
        String noun = alternatives("ordinal-noun", phrase -> phrase.value().isEmpty());
        String nouns = alternatives("ordinal-noun", phrase -> phrase.value().equals("plural"));
        String adjective = alternatives("ordinal-adjective", phrase -> true);
        String behind = alternatives("ordinal-adjective-behind", phrase -> true);
        String insensitive = "(?iu:";
        return Pattern.compile("(?<before>(?: (?:" + insensitive + adjective + ")" + END
                + "|\\p{Lu}[\\p{L}\\p{M}’'-]{0,30}+(?:(?<=-) \\p{Lu}[\\p{L}\\p{M}]{0,30}+)?)){0,5}?) (?:(?<one>"
                + insensitive + noun + "))|(?<more>" + insensitive
                + nouns + ")))" + END + "(?: (?:" + insensitive + behind + "))" + END + "){0,3}");
    }

    /** A noun with what qualifies it, and behind it the number in Roman figures or in Arabic ones. */
    private static Pattern behind() {
        String noun = alternatives("ordinal-noun", phrase -> phrase.value().isEmpty());
        String adjective = alternatives("ordinal-adjective-behind", phrase -> true);
        return Pattern.compile("(?iu:" + noun + ")" + END + "(?: (?iu:" + adjective + ")" + END + "){0,3} "
                + "(?<sign>(?:[Nn](?:o|úm|um|r)?\\.|[Nn]o|[Nn]\\.? ?[º°]|[Nn]umber|[Nn][úu]mero|№) ?)?"
                + "(?<number>(?:(?<roman>(?:[IVXLC]{2,8}|[VX]))|(?<figures>[0-9]{1,3}))(?:\\.?[ªº°])?)"
                + "(?![\\p{L}\\p{M}\\p{N}]|[-–/:][0-9]|\\.[0-9]| ?%| ?[ap]\\.? ?m\\.)");
    }

    private static String alternatives(String role, Predicate<Grammar.Phrase> which) {
        return Grammar.all(role).stream()
                .filter(which)
                .map(Grammar.Phrase::written)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(OrdinalScanner::withOrWithoutAccents)
                .collect(Collectors.joining("|"));
    }

    /** Accents may be of one character with their letter, characters of their own, or lost; a line may end at a hyphen. */
    private static String withOrWithoutAccents(String phrase) {
        StringBuilder out = new StringBuilder();
        phrase.codePoints().forEach(point -> {
            String letter = Character.toString(point);
            String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
            if (point == '-') {
                out.append("- ?");
            } else if (apart.length() > 1) {
                out.append("(?:").append(letter).append('|').append(apart, 0, 1).append("\\p{Mn}?)");
            } else {
                out.append(letter);
            }
        });
        return out.toString();
    }

    /** Adds the ordinals that begin at the place, if any do, and returns the place to go on from. */
    private int from(int i) {
        Ordinal first = ordinal(i);
        if (first == null) {
            return i + 1;
        }
        List<Ordinal> joined = new ArrayList<>(List.of(first));
        Ordinal last = first;
        Matcher joint = JOINT.matcher(text);
        while (joined.size() < MOST_JOINED
                && joint.region(last.end(), text.length()).lookingAt()) {
            Ordinal next = ordinal(joint.end());
            if (next == null) {
                break;
            }
            joined.add(next);
            last = next;
        }
        Matcher after = AFTER.matcher(text).region(last.end(), text.length());
        boolean named = after.lookingAt()
                && (after.group("more") == null || joined.size() > 1)
                && isName(after.group("before"))
                && (!last.capital() || Character.isUpperCase(text.codePointAt(last.end() + 1)));
        if (!named) {
            return first.end();
        }
        for (Ordinal one : joined) {
            Span alone = even.original(one.start(), one.end());
            Span phrase = one.equals(last) ? even.original(one.start(), after.end()) : alone;
            found.add(new Found(phrase, alone, one.value(), text.substring(one.start(), one.end())));
        }
        return after.end();
    }

    private static boolean isName(String before) {
        for (String word : Grammar.fold(before).split(" ")) {
            if (NEVER_BETWEEN.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Ordinal ordinal(int i) {
        if (i >= text.length() || (i > 0 && isInside(text.charAt(i - 1)))) {
            return null;
        }
        char c = text.charAt(i);
        if (c >= '0' && c <= '9') {
            Matcher m = FIGURES.matcher(text).region(i, text.length()).useTransparentBounds(true);
            int value = m.lookingAt() ? Integer.parseInt(m.group(1)) : 0;
            return value > 0 ? new Ordinal(i, m.end(), value, false) : null;
        }
        Ordinal words = words(i);
        return words == null ? roman(i) : words;
    }

    private static boolean isInside(char before) {
        return Character.isLetterOrDigit(before) || "/.,-–—".indexOf(before) >= 0;
    }

    private @Nullable Ordinal words(int i) {
        List<String> words = new ArrayList<>();
        Ordinal longest = null;
        int at = i;
        while (words.size() < OrdinalWords.MOST) {
            int end = wordEnd(at);
            if (end == at) {
                break;
            }
            String word = Grammar.fold(text.substring(at, end));
            if (words.isEmpty() && !OrdinalWords.begin().contains(word)) {
                return null;
            }
            words.add(word);
            int value = OrdinalWords.value(words);
            longest = value > 0 ? new Ordinal(i, end, value, false) : longest;
            if (end >= text.length() || (text.charAt(end) != ' ' && text.charAt(end) != '-')) {
                break;
            }
            at = text.startsWith("- ", end) ? end + 2 : end + 1;
        }
        return longest;
    }

    private int wordEnd(int start) {
        int end = start;
        while (end < text.length()
                && end - start < LONGEST_WORD
                && (Character.isLetter(text.charAt(end))
                        || Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK)) {
            end++;
        }
        return end;
    }

    private @Nullable Ordinal roman(int i) {
        int end = i;
        while (end < text.length() && end - i < LONGEST_ROMAN && "IVXLC".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        OptionalInt value = end == i ? OptionalInt.empty() : Numerals.parse(text.substring(i, end));
        Matcher mark = ROMAN_MARK.matcher(text).region(end, text.length());
        if (value.isEmpty() || !mark.lookingAt()) {
            return null;
        }
        int number = value.getAsInt();
        boolean fits = number <= LARGEST_SHORT_ROMAN || (number <= LARGEST_ROMAN && end - i > 3);
        boolean letter = end - i == 1;
        if (!fits || (letter && "LC".indexOf(text.charAt(i)) >= 0) || NUMBERED_BEFORE.contains(wordBefore(i))) {
            return null;
        }
        return new Ordinal(i, mark.end(), number, letter);
    }

    private String wordBefore(int i) {
        int end = i > 0 && text.charAt(i - 1) == ' ' ? i - 1 : i;
        int start = end;
        while (start > 0 && end - start < LONGEST_WORD && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return Grammar.fold(text.substring(start, end)).toLowerCase(Locale.ROOT);
    }
}
