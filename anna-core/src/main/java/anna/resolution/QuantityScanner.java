package anna.resolution;

import anna.fact.Language;
import anna.finding.Finding;
import anna.finding.Severity;
import anna.finding.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds sums of money and numbers of something: "US$10,000", "about 160 people", "20 of the 33 member states". */
final class QuantityScanner {

    private static final String S = " ";
    private static final String FIGURES =
            "([0-9]{1,3}(?:[,.   ][0-9]{3}){1,5}(?:[.,][0-9]{1,2})?|[0-9]{1,15}(?:[.,][0-9]{1,2})?)" + "(?![0-9])";
    private static final String SCALE =
            "(?: ?(thousand|millions?|billions?|mil|millones|milhões|milhoes|milliards?|mn|bn|[mMkK])"
                    + "(?![\\p{L}0-9]))?";
    private static final Pattern SIGN_FIRST =
            Pattern.compile("(?<![\\p{L}0-9])(US ?\\$|U\\.S\\. ?\\$|USD|C\\$|CAN\\$|CAD|R\\$|BRL|EUR|GBP|CHF|\\$|€|£) ?"
                    + FIGURES + SCALE);
    private static final Pattern SIGN_LAST =
            Pattern.compile("(?<![\\p{L}0-9.])(?<![0-9],)" + FIGURES + SCALE + S + "(?:de" + S + "|of" + S
                    + ")?((?:US|U\\.S\\.|United States|Canadian)" + S + "dollars|dollars" + S + "canadiens|dólares" + S
                    + "canadienses|dollars|dólares|dolares|euros|reais|USD|EUR|CAD|GBP|CHF|US\\$|\\$|€)(?![\\p{L}])"
                    + "(" + S + "(?:estadounidenses|americanos|américains|(?:of the|de los|dos|des)" + S
                    + "(?:United States|Estados Unidos|États-Unis|Etats-Unis)(?:" + S
                    + "(?:of America|de América|da América|d['’]Amérique))?)(?![\\p{L}]))?");
    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("US$", "USD"),
            Map.entry("US $", "USD"),
            Map.entry("U.S.$", "USD"),
            Map.entry("U.S. $", "USD"),
            Map.entry("$", "USD"),
            Map.entry("dollars", "USD"),
            Map.entry("dólares", "USD"),
            Map.entry("dolares", "USD"),
            Map.entry("US dollars", "USD"),
            Map.entry("U.S. dollars", "USD"),
            Map.entry("United States dollars", "USD"),
            Map.entry("Canadian dollars", "CAD"),
            Map.entry("dólares canadienses", "CAD"),
            Map.entry("dollars canadiens", "CAD"),
            Map.entry("C$", "CAD"),
            Map.entry("CAN$", "CAD"),
            Map.entry("R$", "BRL"),
            Map.entry("reais", "BRL"),
            Map.entry("€", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("£", "GBP"));
    private static final Set<String> UNNAMED = Set.of("$", "dollars", "dólares", "dolares");

    private static final String NUMBER =
            "([0-9]{1,3}(?:[,.][0-9]{3}){1,3}|[0-9]{1,9}|(?![0-9])" + NumberWords.pattern() + ")";
    private static final String UNITS = "people|persons|participants|attendees|delegations|delegates|states|countries|"
            + "governments|newsletters|issues|bulletins|copies|reports|articles|weeks|months|days|years|hours|sessions|"
            + "meetings|workshops|courses|stages|modules|phases|components|areas|speakers|experts|specialists|officers|"
            + "children|adolescents|victims|cases|contributions|activities|projects|institutions|organizations|"
            + "personas|participantes|delegaciones|delegados|países|paises|estados|gobiernos|expertos|expertas|especialistas|"
            + "niños|niñas|víctimas|boletines|informes|cursos|talleres|reuniones|proyectos|instituciones|semanas|meses|"
            + "pessoas|delegações|delegacoes|governos|crianças|peritos|boletins|relatórios|oficinas|reuniões|projetos|"
            + "instituições|personnes|délégations|délégués|pays|états|etats|gouvernements|enfants|bulletins|rapports|ateliers|"
            + "réunions|projets|semaines|mois";
    private static final List<String> ABOUT = List.of(
            "about",
            "approximately",
            "around",
            "roughly",
            "some",
            "nearly",
            "almost",
            "unas",
            "unos",
            "alrededor de",
            "cerca de",
            "aproximadamente",
            "casi",
            "quase",
            "environ",
            "quelque",
            "près de",
            "pres de",
            "approximativement");
    private static final List<String> BOUNDS = List.of(
            "over",
            "more than",
            "at least",
            "up to",
            "fewer than",
            "less than",
            "más de",
            "mas de",
            "al menos",
            "por lo menos",
            "hasta",
            "menos de",
            "mais de",
            "pelo menos",
            "até",
            "plus de",
            "au moins",
            "moins de");
    /** Numbers in Spanish, ordinary words in Portuguese and English. */
    private static final Set<String> OTHERWISE_ORDINARY = Set.of("dos", "once");

    private static final Pattern COUNT = Pattern.compile(
            "(?<![\\p{L}0-9./$€-])(?<![0-9],)(?:(?![0-9])(?:(" + String.join("|", ABOUT) + ")" + S + "|("
                    + String.join("|", BOUNDS) + ")" + S + "))?"
                    + NUMBER + "(?![0-9])(?:" + S + "(?:out of|of|de|sur|em|en)" + S
                    + "(?:the" + S + "|its" + S + "|los" + S + "|las" + S + "|os" + S + "|as" + S + "|les" + S + ")?"
                    + NUMBER + "(?![0-9])|" + S + "(?:dos|das|des)" + S + NUMBER
                    + "(?![0-9]))?(?:" + S
                    + "(thousand|million|billion|mil|millones de|millón de|milhões de|milhão de|millions de"
                    + "|million de|milliers de)(?!\\p{L}))?((?:" + S
                    + "(?!(?:of|and|the|in|to|from|for|by|or|with|de|del|los|las|y|e|et|da|do|dos|das|des|em|en"
                    + "|para|por|con|com|avec|pour|ou|o|or|u)(?![\\p{L}0-9]))[\\p{L}-]{2,20}){0,4}?" + S + "(?:" + UNITS
                    + ")(?:" + S
                    + "(?:miembros|membros|membres))?)(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Starts SIGNS =
            new Starts(List.of("US", "CAN", "CAD", "EUR", "GBP", "CHF", "BRL", "R$"), false, "$€£UCR");
    private static final Starts SIGN_FIGURES = new Starts(List.of(), true, "");
    private static final Starts COUNTS = new Starts(
            Stream.of(ABOUT, BOUNDS, NumberWords.starts()).flatMap(List::stream).toList(), true, "");

    private QuantityScanner() {}

    /** Adds the amounts and quantities of the text, which is in the language. */
    static void scan(EvenText even, Language language, Places places, List<Mention> mentions) {
        String text = even.text();
        SIGNS.matches(SIGN_FIRST, text, m -> {
            amount(even, places, mentions, m, m.group(1), m.group(2), m.group(3), m.group(1));
            return m.end();
        });
        SIGN_FIGURES.matches(SIGN_LAST, text, m -> {
            amount(even, places, mentions, m, m.group(3), m.group(1), m.group(2), m.group(4) == null ? m.group(3) : "");
            return m.end();
        });
        COUNTS.matches(COUNT, text, m -> {
            if (OTHERWISE_ORDINARY.contains(Grammar.fold(m.group(3))) && !language.equals(Language.SPANISH)) {
                return m.end(3);
            }
            String whole = m.group(4) == null ? m.group(5) : m.group(4);
            String scale = m.group(6) == null ? null : m.group(6).split(" ")[0];
            Span span = even.original(m.start(), m.end());
            Mention.Builder mention = Mention.builder()
                    .kind(Mention.Kind.QUANTITY)
                    .span(span)
                    .value((m.group(1) == null ? "" : "about ")
                            + scaled(figures(m.group(3)), whole == null ? scale : null)
                            + (whole == null ? "" : " of " + scaled(figures(whole), scale))
                            + m.group(7))
                    .number(m.group(3));
            if (m.group(2) != null) {
                mention.addFinding(places.finding(
                        Severity.WARNING,
                        "quantity.bound.unwritten",
                        "The number is a bound, for " + Finding.quote(m.group(2)) + " stands before it",
                        span));
            }
            mentions.add(mention.build());
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
            @Nullable String scale,
            String named) {
        String code = CURRENCIES.getOrDefault(sign, sign);
        Span span = even.original(m.start(), m.end());
        Mention.Builder mention = Mention.builder()
                .kind(Mention.Kind.AMOUNT)
                .span(span)
                .number(figures)
                .value(code + " " + scaled(figures, scale));
        if (UNNAMED.contains(named)) {
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
            case "thousand", "mil", "k", "milliers" -> 3;
            case "billion", "billions", "milliard", "milliards", "bn" -> 9;
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
        return NumberWords.parse(number)
                .map(String::valueOf)
                .orElseGet(() -> withoutZeros(number.replaceAll("[,.]", "")));
    }

    private static String withoutZeros(String figures) {
        return figures.replaceFirst("^0+(?=[0-9])", "");
    }
}
