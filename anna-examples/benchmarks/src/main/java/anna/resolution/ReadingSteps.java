package anna.resolution;

import anna.fact.Language;
import java.util.ArrayList;

/** The steps of reading one by one, which the library itself does not offer; it stands in their package to call them. */
public final class ReadingSteps {

    private ReadingSteps() {}

    /** Returns how many citations the text holds. */
    public static int citations(String text) {
        return SymbolScanner.scan(EvenText.of(text)).size();
    }

    /** Returns how many mentions the text holds. */
    public static int mentions(String text, Language language) {
        return MentionReader.read(text, Catalogue.oas(), language, new Places(text), new ArrayList<>())
                .size();
    }
}
