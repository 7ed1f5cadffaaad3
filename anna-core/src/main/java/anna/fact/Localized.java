package anna.fact;

import anna.finding.Finding;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One text in one or more languages, such as a title.
 *
 * <p>Meaning: a language that is not there is absent; there is no silent fallback to another one. {@link #any()} is
 * for display only.
 */
public final class Localized {

    private final Map<Language, String> texts;

    private Localized(Map<Language, String> texts) {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("Localized must hold a text, but was '{}'");
        }
        SortedMap<Language, String> copy = new TreeMap<>();
        texts.forEach((language, text) -> {
            Objects.requireNonNull(language, "language");
            Objects.requireNonNull(text, "text");
            if (text.isBlank()) {
                throw new IllegalArgumentException(
                        "Localized text in " + language + " must not be blank, but was " + Finding.quote(text));
            }
            copy.put(language, text);
        });
        this.texts = Collections.unmodifiableSortedMap(copy);
    }

    /**
     * Returns the text in one language.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public static Localized of(Language language, String text) {
        return new Localized(
                Map.of(Objects.requireNonNull(language, "language"), Objects.requireNonNull(text, "text")));
    }

    /**
     * Returns the texts by language.
     *
     * @throws IllegalArgumentException if there is none, or one is blank
     */
    public static Localized of(Map<Language, String> texts) {
        return new Localized(Objects.requireNonNull(texts, "texts"));
    }

    /**
     * Returns an English text.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public static Localized english(String text) {
        return of(Language.ENGLISH, text);
    }

    /**
     * Returns the same text with a further or another wording in the language.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public Localized and(Language language, String text) {
        Map<Language, String> more = new TreeMap<>(texts);
        more.put(Objects.requireNonNull(language, "language"), Objects.requireNonNull(text, "text"));
        return new Localized(more);
    }

    /** Returns the text in the language; absent if there is none. */
    public Optional<String> in(Language language) {
        return Optional.ofNullable(texts.get(Objects.requireNonNull(language, "language")));
    }

    /** Returns a text to show when the language does not matter: the English one, else the first by code. */
    public String any() {
        String english = texts.get(Language.ENGLISH);
        return english != null ? english : texts.values().iterator().next();
    }

    /** Returns all texts, in the order of the languages' codes. */
    public Map<Language, String> texts() {
        return texts;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Localized that && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /** Returns {@link #any()}; for people, not for programs. */
    @Override
    public String toString() {
        return any();
    }
}
