package anna.resolution;

import anna.fact.PartialDate;
import anna.finding.Finding;
import anna.finding.Severity;
import anna.finding.Span;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds dates as texts write them: "November 25 to 28, 2008", "3 June 2008", "mid-March", "2007-2011". */
final class DateScanner {

    private static final String[][] MONTHS = {
        {"January", "Jan", "enero", "janeiro", "janvier"},
        {"February", "Feb", "febrero", "fevereiro", "février", "fevrier"},
        {"March", "Mar", "marzo", "março", "marco", "mars"},
        {"April", "Apr", "abril", "avril"},
        {"May", "mayo", "maio", "mai"},
        {"June", "Jun", "junio", "junho", "juin"},
        {"July", "Jul", "julio", "julho", "juillet"},
        {"August", "Aug", "agosto", "août", "aout"},
        {"September", "Sept", "Sep", "septiembre", "setiembre", "setembro", "septembre"},
        {"October", "Oct", "octubre", "outubro", "octobre"},
        {"November", "Nov", "noviembre", "novembro", "novembre"},
        {"December", "Dec", "diciembre", "dezembro", "décembre", "decembre"}
    };
    private static final Map<String, Integer> NUMBERS = numbers();
    private static final String MONTH = pattern();

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < MONTHS.length; i++) {
            for (String name : MONTHS[i]) {
                numbers.put(Grammar.fold(name), i + 1);
            }
        }
        return Map.copyOf(numbers);
    }

    /** Returns the names of the months, folded. */
    static Set<String> names() {
        return NUMBERS.keySet();
    }

    private static String pattern() {
        StringBuilder names = new StringBuilder();
        for (String[] month : MONTHS) {
            for (String name : month) {
                names.append(names.isEmpty() ? "" : "|").append(name);
                names.append('|').append(name.toUpperCase(Locale.ROOT));
                if (Character.isLowerCase(name.charAt(0))) {
                    names.append('|')
                            .append(name.substring(0, 1).toUpperCase(Locale.ROOT))
                            .append(name.substring(1));
                }
            }
        }
        return "(" + names + ")\\.?";
    }

    private static final String S = " ";
    private static final String S0 = " ?";
    private static final String DAY = "([0-9]{1,2})(?:\\.?(?:st|nd|rd|th|er|ero|ro|o|º|°|ª)\\.?(?![\\p{L}0-9]))?";
    private static final String TO = "(?:" + S0 + "[-–—]" + S0 + "|" + S + "(?:to|and|through|until|al|a|y|e|au|et)" + S
            + "(?:el" + S + "|le" + S + ")?)";
    private static final String OF = S0 + "(?:of" + S + "|de" + S + "|del" + S + ")?(?:month of )?";
    private static final String YEAR = "((?:19|20)[0-9]{2})(?![0-9])";

    private static final Pattern MONTH_FIRST = Pattern.compile("(?<![\\p{L}/])(?:(early|mid|late)[- ])?" + MONTH + ",?"
            + S + DAY + "(?![0-9])(?:" + TO + "(?:" + MONTH + S + ")?" + DAY + "(?![0-9]))?(?:," + S0 + YEAR + "|" + S
            + YEAR + ")?");
    private static final Pattern DAY_FIRST = Pattern.compile("(?<![\\p{L}0-9/.-])" + DAY + "(?:" + OF + MONTH + "(?:,?"
            + OF + YEAR + ")?)?(?:" + TO + DAY + ")?" + OF + MONTH + "(?![\\p{L}])(?:,?" + OF + YEAR + ")?");
    /** The first of a month is written out more often than other days: "primero de junio", "le premier juin". */
    private static final Pattern FIRST_OF_MONTH = Pattern.compile(
            "(?<![\\p{L}0-9-])(?:first(?: day)?|primero|primer d[ií]a|primeiro(?: dia)?|premier(?: jour)?)(?:" + TO
                    + DAY + ")?" + OF + "(?:do m[eê]s |mes )?(?:de )?" + MONTH + "(?![\\p{L}])(?:,?" + OF + YEAR + ")?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Starts FIRST = new Starts(List.of("first", "primer", "primeiro", "premier"), false, "");
    private static final Pattern MONTH_YEAR = Pattern.compile(
            "(?<![\\p{L}])(?:(early|mid|late)[- ])?" + MONTH + ",?" + "(?:" + OF + "|" + S0 + ",?" + S0 + ")" + YEAR);
    private static final Pattern MONTH_ALONE = Pattern.compile("(?<![\\p{L}])(?:(early|mid|late)[- ]|(?:in|of|for|"
            + "during|since|until|by|before|after|en|em|desde|depuis)" + S + ")" + MONTH + "(?![\\p{L}0-9])");
    private static final Pattern YEARS = Pattern.compile("(?:(?<![\\p{L}0-9/.,$€-])|(?<=[Mm]id-))" + YEAR + "(?:" + S0
            + "[-–—]" + S0 + YEAR + "|[-–]([0-9]{2})(?![0-9/-])|(s)(?!\\p{L}))?(?![\\p{L}/-])");
    private static final Pattern ISO =
            Pattern.compile("(?<![\\p{L}0-9/-])((?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2})(?![0-9-])");

    private static final Starts FIGURES = new Starts(List.of(), true, "");
    private static final Starts NAMES = new Starts(namesAnd("early", "mid", "late"), false, "");
    private static final Starts NAMES_BEHIND = new Starts(
            List.of(
                    "early", "mid", "late", "in", "of", "for", "during", "since", "until", "by", "before", "after",
                    "en", "em", "desde", "depuis"),
            false,
            "");

    /** The length of {@code during} and {@code depuis}. */
    private static final int LONGEST_WORD = 6;

    /** What may stand behind the figures of a day and a blank. */
    private static final Starts BEHIND_DAY = new Starts(
            namesAnd("of", "de", "del", "month", "to", "and", "through", "until", "al", "au", "et", "y "),
            false,
            "aye-–—");

    private static List<String> namesAnd(String... words) {
        return Stream.concat(Stream.of(MONTHS).flatMap(Stream::of), Stream.of(words))
                .toList();
    }

    private final String text;
    private final List<Mention> mentions;
    private final List<Finding> findings;
    private final EvenText even;
    private final Places places;
    private final BitSet taken = new BitSet();

    private DateScanner(EvenText even, Places places, List<Mention> mentions, List<Finding> findings) {
        this.text = even.text();
        this.even = even;
        this.places = places;
        this.mentions = mentions;
        this.findings = findings;
    }

    /** Adds the dates of the text; one that does not exist is a finding and no mention. */
    static void scan(EvenText even, Places places, List<Mention> mentions, List<Finding> findings) {
        DateScanner scanner = new DateScanner(even, places, mentions, findings);
        scanner.iso();
        scanner.firstOfMonth();
        scanner.monthFirst();
        scanner.dayFirst();
        scanner.monthYear();
        scanner.monthAlone();
        scanner.years();
    }

    private void iso() {
        FIGURES.matches(ISO, text, m -> {
            add(m.start(1), m.end(1), m.group(1));
            return m.end();
        });
    }

    private void monthFirst() {
        NAMES.matches(MONTH_FIRST, text, m -> {
            String year = m.group(6) != null ? m.group(6) : m.group(7);
            int month = month(m.group(2));
            String first = day(year, month, m.group(3));
            if (m.group(5) == null) {
                add(m.start(), m.end(), first);
            } else {
                int until = m.group(4) == null ? month : month(m.group(4));
                add(m.start(), m.end(), interval(first, day(year, until, m.group(5)), year));
            }
            return m.end();
        });
    }

    private void dayFirst() {
        FIGURES.matches(DAY_FIRST, text, DateScanner::mayBeDay, m -> {
            String year = m.group(6);
            int month = month(m.group(5));
            if (m.group(4) == null && m.group(2) == null) {
                add(m.start(), m.end(), day(year, month, m.group(1)));
            } else if (m.group(4) == null) {
                return m.end(2);
            } else {
                int from = m.group(2) == null ? month : month(m.group(2));
                String yearFrom = m.group(3) == null ? year : m.group(3);
                add(m.start(), m.end(), interval(day(yearFrom, from, m.group(1)), day(year, month, m.group(4)), year));
            }
            return m.end();
        });
    }

    /** Tells whether one or two figures begin at the place and what stands behind them may go on to a month. */
    private static boolean mayBeDay(String text, int place) {
        int end = place;
        while (end < text.length() && end - place < 3 && isFigure(text.charAt(end))) {
            end++;
        }
        if (end - place > 2 || end >= text.length()) {
            return false;
        }
        char next = text.charAt(end);
        if (next == ' ') {
            return end + 1 < text.length() && BEHIND_DAY.at(text, end + 1);
        }
        return next == '.' || next == '-' || next >= 128 || next >= 'A' && next <= 'Z' || next >= 'a' && next <= 'z';
    }

    /** Tells whether behind the word at the place, and one sign, a month may begin. */
    private static boolean isBeforeName(String text, int place) {
        int end = place;
        while (end < text.length()
                && end - place < LONGEST_WORD
                && text.charAt(end) >= 'A'
                && text.charAt(end) <= 'z') {
            end++;
        }
        return end + 1 < text.length() && NAMES.at(text, end + 1);
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    private void firstOfMonth() {
        FIRST.matches(FIRST_OF_MONTH, text, m -> {
            String year = m.group(3);
            int month = month(m.group(2));
            String first = day(year, month, "1");
            add(m.start(), m.end(), m.group(1) == null ? first : interval(first, day(year, month, m.group(1)), year));
            return m.end();
        });
    }

    private void monthYear() {
        NAMES.matches(MONTH_YEAR, text, m -> {
            String part = m.group(1) == null ? "" : m.group(1) + " ";
            add(m.start(), m.end(), part + String.format(Locale.ROOT, "%s-%02d", m.group(3), month(m.group(2))));
            return m.end();
        });
    }

    private void monthAlone() {
        NAMES_BEHIND.matches(MONTH_ALONE, text, DateScanner::isBeforeName, m -> {
            if (m.group(1) == null && Character.isLowerCase(m.group(2).charAt(0))) {
                return m.end();
            }
            String part = m.group(1) == null ? "" : m.group(1) + " ";
            int start = m.group(1) == null ? m.start(2) : m.start();
            add(start, m.end(2), part + String.format(Locale.ROOT, "XXXX-%02d", month(m.group(2))));
            return m.end();
        });
    }

    private void years() {
        FIGURES.matches(YEARS, text, m -> {
            String first = m.group(1);
            if (m.group(4) != null) {
                if (!first.endsWith("0")) {
                    return m.end();
                }
                add(m.start(), m.end(), first.substring(0, 3) + "X");
            } else if (m.group(3) != null) {
                boolean later = m.group(3).compareTo(first.substring(2)) > 0;
                add(
                        m.start(),
                        later ? m.end() : m.end(1),
                        later ? first + "/" + first.substring(0, 2) + m.group(3) : first);
            } else {
                add(m.start(), m.end(), m.group(2) == null ? first : first + "/" + m.group(2));
            }
            return m.end();
        });
    }

    private static int month(String name) {
        return NUMBERS.getOrDefault(Grammar.fold(name), 0);
    }

    private static String day(@Nullable String year, int month, String day) {
        return String.format(Locale.ROOT, "%s-%02d-%02d", year == null ? "XXXX" : year, month, Integer.parseInt(day));
    }

    /** An interval without a year has no written form; its first day stands for it. */
    private static String interval(String first, String last, @Nullable String year) {
        return year == null ? first : first + "/" + last;
    }

    private void add(int start, int end, String value) {
        for (int i = start; i < end; i++) {
            if (taken.get(i)) {
                return;
            }
        }
        taken.set(start, end);
        Span span = even.original(start, end);
        if (PartialDate.read(value).hasErrors()) {
            findings.add(places.finding(
                    Severity.WARNING,
                    "date.day.missing",
                    "Expected a date that exists but found " + Finding.quote(text.substring(start, end)),
                    span));
            return;
        }
        mentions.add(Mention.builder()
                .kind(Mention.Kind.DATE)
                .span(span)
                .value(value)
                .build());
    }
}
