package anna.resolution;

import anna.finding.Severity;
import anna.finding.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds sums of money and numbers of something: "US$10,000", "about 160 people", "20 of the 33 member states". */
final class QuantityScanner {

    private static final String S = " ";
    private static final String FIGURES = "([0-9]{1,3}(?:[,.  ][0-9]{3}){1,5}(?:[.,][0-9]{1,2})?|[0-9]{1,15}(?:\\.[0-9]{1,2})?)"
            + "(?![0-9])";
    private static final String SCALE = "(?:" + S + "(thousand|million|billion|millones|milhões|millions))?";
    private static final Pattern SIGN_FIRST = Pattern.compile(
            "(?<![\\p{L}0-9])(US\\$|U\\.S\\.\\$|USD|C\\$|CAN\\$|CAD|EUR|GBP|CHF|\\$|€|£) ?" + FIGURES + SCALE);
    private static final Pattern SIGN_LAST = Pattern.compile("(?<![\\p{L}0-9.,])" + FIGURES + SCALE + S
            + "(US dollars|U\\.S\\. dollars|United States dollars|dollars|euros|USD|EUR|CAD|GBP|CHF)(?![\\p{L}])");
    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("US$", "USD"),
            Map.entry("U.S.$", "USD"),
            Map.entry("$", "USD"),
            Map.entry("dollars", "USD"),
            Map.entry("US dollars", "USD"),
            Map.entry("U.S. dollars", "USD"),
            Map.entry("United States dollars", "USD"),
            Map.entry("C$", "CAD"),
            Map.entry("CAN$", "CAD"),
            Map.entry("€", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("£", "GBP"));

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("fifteen", 15),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30));
    private static final String NUMBER =
            "([0-9]{1,3}(?:,[0-9]{3}){0,3}|[0-9]{1,9}|" + String.join("|", WORDS.keySet()) + ")";
    private static final String UNITS = "people|persons|participants|attendees|delegations|delegates|states|countries|"
            + "governments|newsletters|issues|bulletins|copies|reports|articles|weeks|months|days|years|hours|sessions|"
            + "meetings|workshops|courses|stages|modules|phases|components|areas|speakers|experts|specialists|officers|"
            + "children|adolescents|victims|cases|contributions|activities|projects|institutions|organizations|"
            + "personas|delegaciones|países|estados|pessoas|delegações|personnes|délégations|pays|états";
    private static final Pattern COUNT = Pattern.compile(
            "(?<![\\p{L}0-9./$€-])(?:(about|approximately|around|some|nearly|almost|unas|unos|alrededor de|cerca de|"
                    + "environ|quelque)" + S + ")?" + NUMBER + "(?:" + S + "of" + S + "(?:the" + S + "|its" + S + ")?" + NUMBER
                    + ")?((?:" + S + "(?!(?:of|and|the|in|to|from|for|by|or|with)(?![\\p{L}0-9]))[\\p{L}-]{2,20}){0,4}?" + S + "(?:"
                    + UNITS + "))(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE);

    private static final Starts SIGNS =
            new Starts(List.of("US", "CAN", "CAD", "EUR", "GBP", "CHF"), false, "$€£UC");
    private static final Starts SIGN_FIGURES = new Starts(List.of(), true, "");
    private static final Starts COUNTS = new Starts(
            Stream.concat(
                            Stream.of("about", "approximately", "around", "some", "nearly", "almost", "unas", "unos",
                                    "alrededor", "cerca", "environ", "quelque"),
                            WORDS.keySet().stream())
                    .toList(),
            true,
            "");

    private QuantityScanner() {}

    /** Adds the amounts and quantities of the text. */
    static void scan(EvenText even, Places places, List<Mention> mentions) {
        String text = even.text();
        SIGNS.matches(SIGN_FIRST, text, m -> {
            amount(even, places, mentions, m, m.group(1), m.group(2), m.group(3));
            return m.end();
        });
        SIGN_FIGURES.matches(SIGN_LAST, text, m -> {
            amount(even, places, mentions, m, m.group(3), m.group(1), m.group(2));
            return m.end();
        });
        COUNTS.matches(COUNT, text, m -> {
            String value = (m.group(1) == null ? "" : "about ")
                    + figures(m.group(2))
                    + (m.group(3) == null ? "" : " of " + figures(m.group(3)))
                    + m.group(4);
            mentions.add(Mention.builder()
                    .kind(Mention.Kind.QUANTITY)
                    .span(even.original(m.start(), m.end()))
                    .value(value)
                    .number(m.group(2))
                    .build());
            return m.end();
        });
    }

    private static void amount(
            EvenText even,
            Places places,
            List<Mention> mentions,
            Matcher m,
            String sign,
            String figures,
            @Nullable String scale) {
        String code = CURRENCIES.getOrDefault(sign, sign);
        Span span = even.original(m.start(), m.end());
        Mention.Builder mention = Mention.builder()
                .kind(Mention.Kind.AMOUNT)
                .span(span)
                .number(figures)
                .value(code + " " + scaled(figures, scale));
        if (sign.equals("$") || sign.equals("dollars")) {
            mention.addFinding(places.finding(
                    Severity.NOTE,
                    "amount.currency.assumed",
                    "The dollar is not named; that of the United States was taken",
                    span));
        }
        mentions.add(mention.build());
    }

    private static String scaled(String figures, @Nullable String scale) {
        BigDecimal value = new BigDecimal(plain(figures));
        if (scale == null) {
            return value.toPlainString();
        }
        int power = switch (scale.toLowerCase(Locale.ROOT)) {
            case "thousand" -> 3;
            case "billion" -> 9;
            default -> 6;
        };
        BigDecimal scaled = value.movePointRight(power);
        return (scaled.scale() > 0 ? scaled.stripTrailingZeros() : scaled).toPlainString();
    }

    /** Takes the marks between thousands out; a last mark before one or two figures is the decimal point. */
    private static String plain(String figures) {
        int last = Math.max(figures.lastIndexOf('.'), figures.lastIndexOf(','));
        boolean decimal = last >= 0 && figures.length() - last - 1 <= 2;
        String whole = (decimal ? figures.substring(0, last) : figures).replaceAll("[^0-9]", "");
        return decimal ? whole + "." + figures.substring(last + 1) : whole;
    }

    private static String figures(String number) {
        Integer word = WORDS.get(number.toLowerCase(Locale.ROOT));
        return word != null ? word.toString() : number.replace(",", "");
    }
}
