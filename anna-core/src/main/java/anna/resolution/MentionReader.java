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
 * symbol is no date, and a state inside the name of a body is no state.
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

    static List<Mention> read(String text, Catalogue catalogue, Language language, List<Finding> findings) {
        List<Mention> all = new ArrayList<>();
        for (SymbolScanner.Found found : SymbolScanner.scan(text)) {
            all.add(Mention.builder()
                    .kind(Mention.Kind.CITATION)
                    .span(found.span())
                    .value(found.symbol().toString())
                    .number(found.symbol().number())
                    .findings(found.findings())
                    .build());
        }
        catalogue.findIn(text, language)
                .forEach(match -> all.add(Mention.builder()
                        .kind(match.kind())
                        .span(match.span())
                        .value(match.id())
                        .build()));
        ReferenceScanner.scan(text, all);
        QuantityScanner.scan(text, all);
        DateScanner.scan(text, all, findings);
        List<Mention> kept = withoutOverlaps(all);
        kept.forEach(mention -> findings.addAll(mention.findings()));
        return kept;
    }

    private static List<Mention> withoutOverlaps(List<Mention> all) {
        all.sort(Comparator.comparingInt((Mention mention) -> SUREST_FIRST.indexOf(mention.kind()))
                .thenComparing(Mention::span));
        BitSet taken = new BitSet();
        List<Mention> kept = new ArrayList<>();
        for (Mention mention : all) {
            Span span = mention.span();
            int next = taken.nextSetBit(span.start());
            if (next < 0 || next >= span.end()) {
                taken.set(span.start(), span.end());
                kept.add(mention);
            }
        }
        kept.sort(Comparator.comparing(Mention::span));
        return kept;
    }
}
