package anna.resolution;

import anna.fact.Language;
import anna.finding.Finding;
import anna.finding.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Reads every mention of a text. Where two would overlap, the one that is told apart more surely stays: a date inside a
 * symbol is no date, and a state inside the name of a body is no state. An ordinal gives way to all others: where the name behind
 * it is one of them, as in {@code XLI General Assembly}, it stands alone.
 */
final class MentionReader {

    private static final List<Mention.Kind> SUREST_FIRST = List.of(
            Mention.Kind.CITATION,
            Mention.Kind.INSTRUMENT,
            Mention.Kind.REFERENCE,
            Mention.Kind.AMOUNT,
            Mention.Kind.QUANTITY,
            Mention.Kind.BODY,
            Mention.Kind.DATE,
            Mention.Kind.STATE);

    private MentionReader() {}

    static List<Mention> read(
            String text, Catalogue catalogue, Language language, Places places, List<Finding> findings) {
        String mended = Mended.of(text);
        EvenText even = EvenText.of(mended);
        List<Mention> all = new ArrayList<>();
        for (SymbolScanner.Found found : SymbolScanner.scan(even)) {
            all.add(Mention.builder()
                    .kind(Mention.Kind.CITATION)
                    .span(found.span(even))
                    .value(found.symbol().toString())
                    .number(found.symbol().number())
                    .findings(found.findings(even, places))
                    .build());
        }
        catalogue
                .findIn(mended, language)
                .forEach(match -> all.add(Mention.builder()
                        .kind(match.kind())
                        .span(match.span())
                        .value(match.id())
                        .build()));
        ReferenceScanner.scan(even, all);
        QuantityScanner.scan(even, language, places, all);
        DateScanner.scan(even, places, all, findings);
        List<Mention> kept = withoutOverlaps(all, OrdinalScanner.scan(even));
        kept.forEach(mention -> findings.addAll(mention.findings()));
        return kept;
    }

    private static List<Mention> withoutOverlaps(List<Mention> all, List<OrdinalScanner.Found> ordinals) {
        all.sort(Comparator.comparingInt((Mention mention) -> SUREST_FIRST.indexOf(mention.kind()))
                .thenComparing(Mention::span));
        BitSet taken = new BitSet();
        List<Mention> kept = new ArrayList<>();
        for (Mention mention : all) {
            Span span = mention.span();
            if (isFree(taken, span)) {
                taken.set(span.start(), span.end());
                kept.add(mention);
            }
        }
        for (OrdinalScanner.Found found : ordinals) {
            Span span = isFree(taken, found.phrase()) ? found.phrase() : found.ordinal();
            if (isFree(taken, span)) {
                taken.set(span.start(), span.end());
                kept.add(found.mention(span));
            }
        }
        kept.sort(Comparator.comparing(Mention::span));
        return kept;
    }

    /** Looks no further than the span, so that all spans together cost no more than the text. */
    private static boolean isFree(BitSet taken, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (taken.get(i)) {
                return false;
            }
        }
        return true;
    }
}
