package anna.account;

import anna.fact.Language;
import anna.fact.Localized;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Sentences in the two languages in which reasons are given. */
final class Wording {

    private Wording() {}

    static Localized both(String english, String spanish) {
        return Localized.english(english).and(Language.SPANISH, spanish);
    }

    /** Returns the parts one after another, in the languages that all of them have. */
    static Localized joined(Localized opening, String divider, Collection<Localized> parts) {
        Map<Language, String> texts = new TreeMap<>();
        opening.texts().forEach((language, text) -> {
            if (parts.stream().allMatch(part -> part.in(language).isPresent())) {
                StringBuilder out = new StringBuilder(text);
                String between = "";
                for (Localized part : parts) {
                    out.append(between).append(part.in(language).orElseThrow());
                    between = divider;
                }
                texts.put(language, out.toString());
            }
        });
        if (texts.isEmpty()) {
            StringBuilder out = new StringBuilder(opening.any());
            parts.forEach(part -> out.append(part.any()).append(divider));
            texts.put(Language.ENGLISH, out.substring(0, out.length() - divider.length()));
        }
        return Localized.of(texts);
    }
}
