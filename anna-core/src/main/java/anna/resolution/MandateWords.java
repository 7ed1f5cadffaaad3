package anna.resolution;

import java.util.LinkedHashSet;
import java.util.Set;

/** Tells from its words what a stretch of text asks for or tells of, in kind. */
final class MandateWords {

    private MandateWords() {}

    static Set<Mandate> in(Tokens words, Grammar grammar, int from, int until, boolean namesInstruments) {
        Set<Mandate> mandates = new LinkedHashSet<>();
        for (int i = from; i < until; i++) {
            Grammar.Phrase phrase = grammar.at("mandate", words, i);
            if (phrase != null) {
                Mandate mandate = Mandate.of(phrase.value());
                if (namesInstruments || !mandate.is(Mandate.Known.JOIN_INSTRUMENTS)) {
                    mandates.add(mandate);
                }
            }
        }
        return mandates;
    }
}
