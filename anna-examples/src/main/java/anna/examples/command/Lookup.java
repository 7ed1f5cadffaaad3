package anna.examples.command;

import anna.account.Dossier;
import anna.actor.Actor;
import anna.actor.ActorKind;
import anna.fact.Localized;
import anna.instrument.Instrument;
import anna.resolution.Catalogue;
import anna.resolution.Mention;
import anna.resolution.Resolution;
import anna.resolution.Symbol;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people call states, instruments and days at the command line, and what is meant.
 *
 * <p>Meaning: capitals, accents, punctuation, a leading article and the sign &amp; make no difference: {@code saint kitts
 * & nevis}, {@code KNA} and {@code KN} are one state. Nothing is guessed: what is not a known name is refused, with the
 * likeliest one as a suggestion.
 */
final class Lookup {

    private final Dossier dossier;

    Lookup(Dossier dossier) {
        this.dossier = dossier;
    }

    /**
     * Returns the id of the instrument that is called so.
     *
     * @throws Refusal if there is none
     */
    String instrument(String name) {
        Map<String, String> ids = new LinkedHashMap<>();
        for (Instrument instrument : dossier.instruments()) {
            Stream.of(
                            Stream.of(instrument.id()),
                            instrument.identifiers().stream(),
                            texts(Optional.of(instrument.title())),
                            texts(instrument.shortTitle()),
                            instrument.aliases().stream())
                    .flatMap(names -> names)
                    .forEach(each -> ids.putIfAbsent(plain(each), instrument.id()));
        }
        return find(name, Mention.Kind.INSTRUMENT, ids)
                .filter(id -> dossier.instrument(id).isPresent())
                .orElseThrow(() -> refusal(name, "an instrument", ids));
    }

    /**
     * Returns the id of the state, or other party to treaties, that is called so.
     *
     * @throws Refusal if there is none
     */
    String state(String name) {
        Map<String, String> ids = new LinkedHashMap<>();
        for (Actor actor : dossier.actors()) {
            Stream.of(
                            Stream.of(actor.id()),
                            actor.identifiers().stream(),
                            actor.identifiers().stream()
                                    .filter(identifier -> identifier.startsWith("iso3166-"))
                                    .map(identifier -> identifier.substring(identifier.indexOf(':') + 1)),
                            texts(Optional.of(actor.name())),
                            actor.aliases().stream())
                    .flatMap(names -> names)
                    .forEach(each -> ids.putIfAbsent(plain(each), actor.id()));
        }
        Catalogue.oas().names().stream()
                .filter(each -> each.kind() == Mention.Kind.STATE && each.use() != Catalogue.Use.SOMETHING_ELSE)
                .forEach(each -> ids.putIfAbsent(plain(each.text()), each.id()));
        return find(name, Mention.Kind.STATE, ids).orElseThrow(() -> refusal(name, "a state", ids));
    }

    /**
     * Returns the id of the state, or of the organization that joins treaties, with a name in a table; nothing is
     * suggested.
     */
    Optional<String> party(String name) {
        return Catalogue.oas()
                .find(Mention.Kind.STATE, name)
                .or(() -> Catalogue.oas()
                        .find(Mention.Kind.BODY, name)
                        .filter(id -> dossier.actor(id)
                                .filter(actor -> actor.kind().is(ActorKind.Known.REGIONAL_ORGANIZATION))
                                .isPresent()));
    }

    /**
     * Returns the resolution with the symbol, however it is written.
     *
     * @throws Refusal if there is none
     */
    Resolution resolution(String text) {
        Symbol symbol = Symbol.read(text)
                .value()
                .orElseThrow(() -> new Refusal(
                        "'" + text + "' is not the symbol of a resolution; write one as AG/RES. 2686 (XLI-O/11)"));
        return dossier.resolution(symbol.toString())
                .orElseThrow(() -> new Refusal("the dossier does not have " + symbol + "; it has "
                        + shortList(dossier.resolutions().stream()
                                .flatMap(resolution -> resolution.reference().stream())
                                .map(Object::toString)
                                .toList())));
    }

    private static Stream<String> texts(Optional<Localized> localized) {
        return localized.stream().flatMap(text -> text.texts().values().stream());
    }

    private static Optional<String> find(String name, Mention.Kind kind, Map<String, String> ids) {
        return Optional.ofNullable(ids.get(plain(name)))
                .or(() -> Catalogue.oas().find(kind, name))
                .or(() -> Catalogue.oas().find(kind, name.toUpperCase(Locale.ROOT)));
    }

    private Refusal refusal(String name, String what, Map<String, String> ids) {
        return new Refusal("'" + name + "' is not " + what + " that the reference data knows"
                + nearest(plain(name), ids.keySet())
                        .map(near -> "; did you mean " + ids.get(near)
                                + dossier.actor(String.valueOf(ids.get(near)))
                                        .map(actor -> " (" + actor.name().any() + ")")
                                        .orElse("")
                                + "?")
                        .orElse("; there are " + shortList(ids.values())));
    }

    private static String shortList(Collection<String> ids) {
        List<String> distinct = ids.stream().distinct().toList();
        return distinct.stream().limit(16).collect(Collectors.joining(", ")) + (distinct.size() > 16 ? ", …" : "");
    }

    /** Returns the name as it is compared: small letters and figures, single blanks, without accents and articles. */
    static String plain(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }

    /** Returns the name that takes the fewest changes, if those are few for its length. */
    static Optional<String> nearest(String name, Collection<String> names) {
        return names.stream()
                .filter(each -> distance(name, each) <= Math.max(1, Math.min(name.length(), each.length()) / 3))
                .min(Comparator.comparingInt(each -> distance(name, each)));
    }

    /**
     * Returns the number of letters to put in, take out, change or swap with their neighbour to make one text of the
     * other (the distance of Damerau and Levenshtein, each stretch edited once).
     */
    private static int distance(String one, String other) {
        int[][] least = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    least[i][j] = i + j;
                    continue;
                }
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                least[i][j] = Math.min(least[i - 1][j - 1] + change, 1 + Math.min(least[i - 1][j], least[i][j - 1]));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    least[i][j] = Math.min(least[i][j], least[i - 2][j - 2] + 1);
                }
            }
        }
        return least[one.length()][other.length()];
    }

    /**
     * Returns the day, as {@code 2011-06-07} or {@code today}.
     *
     * @throws Refusal if there is no such day
     */
    static LocalDate day(String option, String text, LocalDate today) {
        if (text.equals("today")) {
            return today;
        }
        try {
            if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            throw new Refusal("there is no day '" + text + "' for " + option + "; write one as 2011-06-07");
        }
        throw new Refusal("'" + text + "' is not a day for " + option + "; write one as 2011-06-07, or today");
    }
}
