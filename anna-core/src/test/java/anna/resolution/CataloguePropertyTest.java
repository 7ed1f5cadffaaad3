package anna.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import anna.fact.Language;
import anna.resolution.Catalogue.Match;
import anna.resolution.Catalogue.Name;
import anna.resolution.Catalogue.Use;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CataloguePropertyTest {

    private static final Catalogue OAS = Catalogue.oas();

    private static final List<Name> NAMES = OAS.names().stream()
            .filter(name -> name.use() == Use.ANYWHERE || name.use() == Use.NOT_AMONG_CAPITALS)
            .toList();

    @Provide
    Arbitrary<Name> names() {
        return Arbitraries.of(NAMES);
    }

    @Provide
    Arbitrary<Language> languages() {
        return Arbitraries.of("en", "es", "pt", "fr", "de").map(Language::of);
    }

    /** Texts of pieces of names, so that names, beginnings of names and breaks of all sorts occur. */
    @Provide
    Arbitrary<String> texts() {
        List<String> pieces =
                new ArrayList<>(List.of(" ", "\n", "-", "-\n", "'", "’s", ".", ", ", "(", ")", "$", "/RES"));
        NAMES.stream()
                .limit(600)
                .forEach(name -> pieces.addAll(List.of(name.text().split(" "))));
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(60),
                Arbitraries.of(pieces).list().ofMaxSize(40).map(list -> String.join(" ", list)),
                Arbitraries.of(pieces).list().ofMaxSize(40).map(list -> String.join("", list)));
    }

    private static Language languageOf(Name name) {
        return name.language().orElse(Language.ENGLISH);
    }

    private static void findsItself(Name name, String written) {
        String text = "… " + written + " …";
        List<Match> matches = OAS.findIn(text, languageOf(name));
        assertThat(matches).as(text).isNotEmpty();
        assertThat(matches.get(0).kind()).as(text).isEqualTo(name.kind());
        assertThat(matches.get(0).id()).as(text).isEqualTo(name.id());
        assertThat(matches).as(text).hasSize(1);
    }

    /** With more tries than names, jqwik goes through all names once, here and below. */
    @Property(tries = 10_000)
    void everyNameIsFoundAsItIsPrinted(@ForAll("names") Name name) {
        findsItself(name, name.text());
        assertThat(OAS.find(name.kind(), name.text())).contains(name.id());
    }

    @Property(tries = 10_000)
    void everyNameIsFoundInCapitals(@ForAll("names") Name name) {
        findsItself(name, name.text().toUpperCase(Locale.ROOT));
    }

    @Property(tries = 10_000)
    void everyNameIsFoundWithoutAccents(@ForAll("names") Name name) {
        findsItself(name, Normalizer.normalize(name.text(), Normalizer.Form.NFD).replaceAll("\\p{M}", ""));
    }

    @Property(tries = 10_000)
    void everyNameIsFoundWithBlanksDoubledOrWrapped(@ForAll("names") Name name) {
        findsItself(name, name.text().replace(" ", "  "));
        findsItself(name, name.text().replace(" ", "\n   "));
        findsItself(name, name.text().replace(" ", "\u00A0\r\n"));
        findsItself(name, name.text().replace("-", "-\n"));
    }

    @Property(tries = 10_000)
    void everyNameIsLookedUpInAnyCase(@ForAll("names") Name name) {
        assertThat(OAS.find(name.kind(), name.text().toLowerCase(Locale.ROOT))).contains(name.id());
        assertThat(OAS.find(name.kind(), "\n" + name.text().toUpperCase(Locale.ROOT) + " "))
                .contains(name.id());
    }

    @Property
    void spansAreOrderedDisjointAndInsideTheText(@ForAll("texts") String text, @ForAll("languages") Language language) {
        int last = 0;
        for (Match match : OAS.findIn(text, language)) {
            assertThat(match.span().start()).isGreaterThanOrEqualTo(last);
            assertThat(match.span().length()).isPositive();
            last = match.span().end();
        }
        assertThat(last).isLessThanOrEqualTo(text.length());
    }

    @Property
    void lookingUpNeverThrows(@ForAll("texts") String text) {
        assertThat(OAS.find(Mention.Kind.STATE, text))
                .satisfiesAnyOf(
                        id -> assertThat(id).isEmpty(),
                        id -> assertThat(OAS.names(Mention.Kind.STATE, id.orElseThrow()))
                                .isNotEmpty());
    }

    @Property
    void whatIsFoundIsFoundAgainOnItsOwn(@ForAll("texts") String text, @ForAll("languages") Language language) {
        for (Match match : OAS.findIn(text, language)) {
            assertThat(OAS.find(match.kind(), match.span().in(text))).contains(match.id());
        }
    }
}
