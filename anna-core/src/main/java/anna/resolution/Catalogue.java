package anna.resolution;

import java.util.Collection;
import java.util.List;

/**
 * The names that a reader knows: of states, bodies and instruments, in their languages and spellings.
 *
 * <p>Start with {@link #oas()}; add to it with {@link #plus(Collection)}.
 */
public final class Catalogue {

    /** One name of one thing. */
    public record Name(Mention.Kind kind, String id, String text) {}

    private final List<Name> names;

    private Catalogue(List<Name> names) {
        this.names = names;
    }

    /** Returns the names of the American states and the usual donors, the bodies of the inter-American system and others, and the instruments. */
    public static Catalogue oas() {
        return of(List.of());
    }

    /** Returns a catalogue of the names. */
    public static Catalogue of(Collection<Name> names) {
        return new Catalogue(List.copyOf(names));
    }

    /** Returns this catalogue with further names. */
    public Catalogue plus(Collection<Name> more) {
        return of(java.util.stream.Stream.concat(names.stream(), more.stream()).toList());
    }

    /** Returns all names. */
    public List<Name> names() {
        return names;
    }
}
