package anna.resolution;

import anna.fact.Language;
import anna.finding.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The names that a reader knows: of states, bodies and instruments, in their languages and spellings.
 *
 * <p>Start with {@link #oas()}; add to it with {@link #plus(Collection)}. {@link #find} tells what one string names,
 * as a cell of a table; the readers find names inside a text.
 *
 * <p>Meaning: names are compared by their words. Accents, kinds of white space, line ends, hyphens and apostrophes make
 * no difference, nor does a full stop after {@code St} or {@code &} for "and"; British and American spelling of the
 * words that titles use are the same. Inside a text
 * <ul>
 *   <li>the longest name wins: {@code Planning Institute of Jamaica} names a body and no state;
 *   <li>the names of its language count, and those that have no language;
 *   <li>the names of states, acronyms and names of fewer than four words need the capital letters that they are listed
 *       with ({@code turkey} and {@code who} are ordinary words); text in capitals only has them;
 *   <li>words of a name may not be parted by other marks than the name has; in the title of an instrument commas may be
 *       lost or added.
 * </ul>
 *
 * <p>Where two names with the same words are given, the one that was added last counts.
 */
public final class Catalogue {

    /** The longest name that is taken, in words. */
    static final int MOST_WORDS = 64;

    /** Where a name counts. */
    public enum Use {
        /** In every text of its language. */
        ANYWHERE,
        /**
         * In every text, but not between other words in capitals: an acronym that is an ordinary word too, such as
         * {@code WHO}.
         */
        NOT_AMONG_CAPITALS,
        /** Only as a whole string, letter by letter, not inside a text: a code such as {@code URY}. */
        LOOK_UP,
        /**
         * Nowhere: the words hold a name of the thing and mean something else, as {@code New Mexico} does not mean
         * {@code MEX}.
         */
        SOMETHING_ELSE
    }

    /** One name of one thing, such as {@code Belice} for the state {@code BLZ} in Spanish. */
    @Value.Immutable
    public sealed interface Name permits ImmutableName {

        /** Returns what sort of thing it names: a state, a body or an instrument. */
        Mention.Kind kind();

        /** Returns the id of the thing. */
        String id();

        /** Returns the name as it is best printed, with its capitals and accents; at most 64 words. */
        String text();

        /** Returns the language that uses it; absent if it counts in every language, as an acronym does. */
        Optional<Language> language();

        /** Returns where it counts. */
        @Value.Default
        default Use use() {
            return Use.ANYWHERE;
        }

        /** Returns a name that counts in every language. */
        static Name of(Mention.Kind kind, String id, String text) {
            return builder().kind(kind).id(id).text(text).build();
        }

        /** Returns a name of one language. */
        static Name of(Mention.Kind kind, String id, String text, Language language) {
            return builder().kind(kind).id(id).text(text).language(language).build();
        }

        /** Returns a builder with nothing set. */
        static Builder builder() {
            return new Builder();
        }

        /** Returns a builder with everything set as it is here. */
        default Builder toBuilder() {
            return builder().like(this);
        }

        /** @hidden */
        @Value.Check
        default void check() {
            switch (kind()) {
                case STATE, BODY, INSTRUMENT -> {}
                default ->
                    throw new IllegalArgumentException(
                            "Name.kind must be STATE, BODY or INSTRUMENT, but was '" + kind() + "'");
            }
            if (id().isBlank()) {
                throw new IllegalArgumentException("Name.id must not be blank, but was '" + id() + "'");
            }
            int words = Words.of(text()).count();
            if (words < 1 || words > MOST_WORDS) {
                throw new IllegalArgumentException(
                        "Name.text must hold 1 to " + MOST_WORDS + " words, but was '" + text() + "'");
            }
        }

        /** Builds a name; kind, id and text are required. */
        final class Builder extends ImmutableName.Builder {
            Builder() {}
        }
    }

    /** A name found in a text. */
    record Match(Span span, Mention.Kind kind, String id) {}

    /** Reads the tables when they are first asked for. */
    private static final class Oas {
        static final Catalogue CATALOGUE = of(CatalogueTables.read());
    }

    private record Thing(Mention.Kind kind, String id) {}

    private final List<Name> names;
    private final Map<Thing, List<Name>> byThing;
    private final Map<Thing, String> codes = new HashMap<>();
    private final NameIndex index;

    private Catalogue(List<Name> names) {
        this.names = names;
        this.index = new NameIndex(names);
        this.byThing = new LinkedHashMap<>();
        for (Name name : names) {
            List<Name> known = byThing.computeIfAbsent(new Thing(name.kind(), name.id()), thing -> new ArrayList<>(4));
            if (name.use() != Use.SOMETHING_ELSE) {
                known.add(name);
            }
            if (name.use() == Use.LOOK_UP) {
                codes.put(new Thing(name.kind(), name.text().toUpperCase(Locale.ROOT)), name.id());
            }
        }
    }

    /**
     * Returns the names of all states, of the bodies of the inter-American system and of others that its texts name,
     * and of the instruments, in English, Spanish, Portuguese and French.
     *
     * <p>{@code General Assembly}, {@code General Secretariat} and {@code Secretary General} alone mean those of the
     * Organization of American States; those of the United Nations are found where the words United Nations stand
     * beside, and in a resolution that a body of the United Nations adopted.
     */
    public static Catalogue oas() {
        return Oas.CATALOGUE;
    }

    /** Returns a catalogue of the names. */
    public static Catalogue of(Collection<Name> names) {
        return new Catalogue(List.copyOf(names));
    }

    /** Returns this catalogue with further names; where they have the words of a name that is here, they count. */
    public Catalogue plus(Collection<Name> more) {
        List<Name> all = new ArrayList<>(names);
        all.addAll(more);
        return of(all);
    }

    /** Returns all names, in the order in which they were added. */
    public List<Name> names() {
        return names;
    }

    /** Returns the names of one thing, in the order in which they were added; empty if the thing is not here. */
    public List<Name> names(Mention.Kind kind, String id) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        return List.copyOf(byThing.getOrDefault(new Thing(kind, id), List.of()));
    }

    /**
     * Returns the id of the thing that a whole string names: {@code Belice}, {@code BELIZE} and {@code BLZ} are the
     * state {@code BLZ}.
     *
     * <p>Any language, any case, and an article before the name are taken. Absent if nothing is called so, or if the
     * name means one thing in one language and another in another.
     */
    public Optional<String> find(Mention.Kind kind, CharSequence text) {
        Objects.requireNonNull(kind, "kind");
        String name = Objects.requireNonNull(text, "text").toString().strip();
        if (byThing.containsKey(new Thing(kind, name))) {
            return Optional.of(name);
        }
        String code = codes.get(new Thing(kind, name.toUpperCase(Locale.ROOT)));
        if (code != null) {
            return Optional.of(code);
        }
        Set<String> ids = ids(kind, name);
        if (ids.isEmpty()) {
            Words words = Words.of(name);
            if (words.count() > 1 && ARTICLES.contains(words.form(0))) {
                ids = ids(kind, name.substring(words.start(1)));
            }
        }
        return ids.size() == 1 ? Optional.of(ids.iterator().next()) : Optional.empty();
    }

    private static final Set<String> ARTICLES =
            Set.of("the", "el", "la", "los", "las", "o", "a", "os", "as", "le", "l", "les");

    private Set<String> ids(Mention.Kind kind, String text) {
        Set<String> ids = new LinkedHashSet<>();
        Set<Optional<Language>> languages = new LinkedHashSet<>();
        for (Name name : index.whole(text)) {
            boolean counts = name.kind() == kind
                    && name.use() != Use.SOMETHING_ELSE
                    && !languages.contains(Optional.<Language>empty())
                    && languages.add(name.language());
            if (counts) {
                ids.add(name.id());
            }
        }
        return ids;
    }

    /**
     * Returns what the text names: the longest names that do not overlap, in the order of the text.
     *
     * <p>Linear in the length of the text.
     */
    List<Match> findIn(CharSequence text, Language language) {
        return index.findIn(text, language);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Catalogue that && names.equals(that.names);
    }

    @Override
    public int hashCode() {
        return names.hashCode();
    }

    /** Returns the number of names; for people, not for programs. */
    @Override
    public String toString() {
        return "Catalogue{" + names.size() + " names}";
    }
}
