package anna.ratification;

import anna.ratification.DepositaryTable.Layout;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks of a layout and what they mean, as the layout has it or as the table itself says. */
final class TableMarks {

    /**
     * What a mark means.
     *
     * @param printed whether the mark says more or less than the kind, so that it is kept beside it
     */
    record Meaning(ActKind.Known kind, boolean printed) {}

    private static final Map<Layout, Map<String, Meaning>> CONSENTS = Map.of(
            Layout.UNTC,
            Map.of(
                    "A", new Meaning(ActKind.Known.ACCEPTANCE, false),
                    "AA", new Meaning(ActKind.Known.APPROVAL, false),
                    "a", new Meaning(ActKind.Known.ACCESSION, false),
                    "d", new Meaning(ActKind.Known.SUCCESSION, false),
                    "c", new Meaning(ActKind.Known.CONSENT, true),
                    "s", new Meaning(ActKind.Known.CONSENT, true),
                    "P", new Meaning(ActKind.Known.CONSENT, true),
                    "n", new Meaning(ActKind.Known.PROVISIONAL_APPLICATION, false)),
            Layout.OAS,
            Map.of(
                    "RA", new Meaning(ActKind.Known.RATIFICATION, false),
                    "AC", new Meaning(ActKind.Known.ACCEPTANCE, false),
                    "AD", new Meaning(ActKind.Known.ACCESSION, false)),
            Layout.HCCH,
            Map.of(
                    "R", new Meaning(ActKind.Known.RATIFICATION, false),
                    "A", new Meaning(ActKind.Known.ACCESSION, false),
                    "A*", new Meaning(ActKind.Known.ACCESSION, true),
                    "A**", new Meaning(ActKind.Known.ACCESSION, true),
                    "Su", new Meaning(ActKind.Known.SUCCESSION, false),
                    "C", new Meaning(ActKind.Known.CONSENT, true),
                    "Ac", new Meaning(ActKind.Known.ACCEPTANCE, false),
                    "Ap", new Meaning(ActKind.Known.APPROVAL, false)));

    private static final Pattern LEGEND = Pattern.compile("(?u)(?<![\\p{L}\\d])(R[AT]|AC|AD|AP)\\s*=\\s*(\\p{L}{4,})");
    private static final Pattern RUN_IN = Pattern.compile("(AA|[AadcsPn])(\\d{1,2})");
    private static final Pattern OAS_TEXTS = Pattern.compile("[DR](?:[/,&-]?[DR])?\\d{0,2}");
    private static final Pattern HCCH_TEXTS = Pattern.compile("(?:Res|DC|D|N)(?:[,/](?:Res|DC|D|N))*");
    private static final Pattern SAYS_NOTHING = Pattern.compile("[-–—_\\d,;/()⁰¹²³⁴-⁹*†‡§]+");
    private static final Set<String> INFORMATION = Set.of("Yes", "YES", "Sí", "Si", "SI", "SÍ", "No", "NO", "X", "x");
    private static final String DENUNCIATION = "Den";

    private final Layout layout;
    private final Map<String, Meaning> consents;

    /** Takes the marks of the layout and, before them, those that the text itself explains. */
    TableMarks(Layout layout, String text) {
        this.layout = layout;
        this.consents = new HashMap<>(CONSENTS.getOrDefault(layout, Map.of()));
        if (layout == Layout.OAS) {
            Matcher legend = LEGEND.matcher(text);
            while (legend.find()) {
                kindOf(legend.group(2)).ifPresent(kind -> explain(legend.group(1), kind));
            }
        }
    }

    /** Takes what the table says of a mark; where that is not what the layout says, the mark is kept. */
    void explain(String mark, ActKind.Known kind) {
        Meaning usual = CONSENTS.getOrDefault(layout, Map.of()).get(mark);
        boolean vague = kind == ActKind.Known.CONSENT;
        consents.put(mark, new Meaning(kind, vague || (usual != null && usual.kind() != kind)));
    }

    /** Returns the kind that a word or two in English, Spanish or French name, such as {@code Accession}. */
    static Optional<ActKind.Known> kindOf(String words) {
        String plain = TableColumns.plain(words);
        if (plain.contains("ratif")) {
            return Optional.of(ActKind.Known.RATIFICATION);
        } else if (plain.contains("accept") || plain.contains("acept")) {
            return Optional.of(ActKind.Known.ACCEPTANCE);
        } else if (plain.contains("appro") || plain.contains("aprob")) {
            return Optional.of(ActKind.Known.APPROVAL);
        } else if (plain.contains("acces") || plain.contains("adhes")) {
            return Optional.of(ActKind.Known.ACCESSION);
        } else if (plain.contains("success") || plain.contains("suces")) {
            return Optional.of(ActKind.Known.SUCCESSION);
        } else if (plain.contains("provisional")) {
            return Optional.of(ActKind.Known.PROVISIONAL_APPLICATION);
        }
        boolean consent = plain.contains("confirm") || plain.contains("definitive") || plain.contains("consent");
        return consent ? Optional.of(ActKind.Known.CONSENT) : Optional.empty();
    }

    /** Returns what a mark says of the means of consent. */
    Optional<Meaning> consent(String mark) {
        return Optional.ofNullable(consents.get(mark));
    }

    /** Tells whether the mark is that of a party that is none any more. */
    boolean isDenunciation(String mark) {
        return layout == Layout.HCCH && mark.equals(DENUNCIATION);
    }

    /** Tells whether the word stands for reservations, declarations or what the depositary was told. */
    boolean isText(String word) {
        return switch (layout) {
            case UNTC -> false;
            case OAS -> OAS_TEXTS.matcher(word).matches();
            case HCCH -> HCCH_TEXTS.matcher(word).matches();
        };
    }

    /** Tells whether the word says that information was given. */
    boolean isInformation(String word) {
        return layout == Layout.OAS && INFORMATION.contains(word);
    }

    /** Returns the mark without the figures of a footnote that are run into it. */
    String withoutFigures(String mark) {
        Matcher run = RUN_IN.matcher(mark);
        return layout == Layout.UNTC && run.matches() ? run.group(1) : mark;
    }

    /** Tells whether the word is one of those that stand in a row beside the name and the dates. */
    boolean isOfARow(String printed) {
        String word = TableToken.bare(printed);
        return word.isEmpty()
                || SAYS_NOTHING.matcher(word).matches()
                || consents.containsKey(withoutFigures(word))
                || isText(word)
                || isInformation(word)
                || isDenunciation(word);
    }
}
