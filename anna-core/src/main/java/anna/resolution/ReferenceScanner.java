package anna.resolution;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds references to paragraphs of a resolution: "Paragraphs 6 and 9 RES", "paragraph 7 of the RES". */
final class ReferenceScanner {

    private static final String S = " ";
    private static final String S0 = " ?";
    private static final String JOIN = "(?:" + S0 + "[,;]" + S0 + "(?:and|y|e|et)" + S + "|" + S0 + "[,;–—-]" + S0 + "|"
            + S + "(?:and|&|to|through|or|y|e|a|al|o|et|à|au|ou)" + S + ")";
    private static final String NUMBER = "[0-9]{1,3}(?:" + S0 + "\\(?[a-z]\\)|\\.[a-z](?![\\p{L}0-9]))?(?![0-9])";
    private static final Pattern REFERENCE = Pattern.compile(
            "(?<![\\p{L}-])(?:(preambular|preambulatory|perambular)" + S + "|operative" + S + "|op\\.?" + S
                    + "|resolutive" + S
                    + ")?(?:OPs?|¶¶?|§§?|paragraphs?|paras?\\.?|párrafos?|parrafos?|parágrafos?|"
                    + "paragrafos?|paragraphes?|numerales|numeral)" + S0 + "(?:resolutivos?" + S + "|operativos?" + S
                    + "|dispositivos?" + S
                    + ")?(?:nos?\\.?" + S
                    + ")?(" + NUMBER + "(?:" + JOIN + NUMBER + "){0,30})"
                    + "(?:" + S + "(?:of|del|de|da|du)(?:" + S
                    + "(?:the|this|said|that|la|esta|dicha|a|o|cette|ladite))?"
                    + "(?:" + S + "(?:present|same|aforementioned|above-mentioned))?" + S
                    + "(?:RES(?![\\p{L}0-9])\\.?|dispositif(?![\\p{L}0-9])|resolution(?![\\p{L}0-9])|resolución(?![\\p{L}0-9])|resolução(?![\\p{L}0-9])|résolution(?![\\p{L}0-9]))|"
                    + S + "RES(?![\\p{L}0-9]))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OF_ARTICLE = Pattern.compile(
            "[ ,]{1,2}(?:of|del|de|du)" + S + "(?:the" + S
                    + ")?(?:article|artículo|artigo|annex|protocol|convention|charter|statute)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PART =
            Pattern.compile("([0-9]{1,3})|([–—-]|(?<![\\p{L}0-9])(?:to|through|al|à|au|a)(?![\\p{L}0-9)]))");

    private static final Starts STARTS = new Starts(
            List.of("preambular", "perambular", "operative", "op", "resolutive", "paragraph", "para", "numeral"),
            false,
            "¶§");

    private ReferenceScanner() {}

    /** Adds the references of the text; a range names each of its paragraphs. */
    static void scan(EvenText even, List<Mention> mentions) {
        String text = even.text();
        STARTS.matches(REFERENCE, text, m -> {
            if (m.group(1) != null) {
                return m.end();
            }
            Matcher article = OF_ARTICLE.matcher(text).region(m.end(2), text.length());
            if (article.lookingAt()) {
                return m.end();
            }
            mentions.add(Mention.builder()
                    .kind(Mention.Kind.REFERENCE)
                    .span(even.original(m.start(), m.end()))
                    .number(m.group(2))
                    .value(String.join(",", numbers(m.group(2))))
                    .build());
            return m.end();
        });
    }

    private static Set<String> numbers(String list) {
        Set<String> numbers = new LinkedHashSet<>();
        int last = -1;
        boolean range = false;
        for (Matcher m = PART.matcher(list); m.find(); ) {
            if (m.group(1) == null) {
                range = last >= 0;
                continue;
            }
            int number = Integer.parseInt(m.group(1));
            for (int between = last + 1; range && between < number; between++) {
                numbers.add(Integer.toString(between));
            }
            numbers.add(Integer.toString(number));
            last = number;
            range = false;
        }
        return numbers;
    }
}
