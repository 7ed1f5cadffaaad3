package anna.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import anna.actor.ActorKind;
import anna.resolution.Catalogue.Name;
import anna.resolution.Catalogue.Use;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTablesTest {

    private static final List<CatalogueTables.Row> STATES =
            CatalogueTables.rows("states.tsv", "alpha3", "alpha2", "en", "es", "pt", "fr", "aliases");
    private static final List<CatalogueTables.Row> BODIES =
            CatalogueTables.rows("bodies.tsv", "id", "kind", "parent", "en", "es", "pt", "fr", "aliases");
    private static final List<CatalogueTables.Row> INSTRUMENTS =
            CatalogueTables.rows("instruments.tsv", "id", "en", "es", "pt", "fr", "aliases");

    private static List<String> column(List<CatalogueTables.Row> rows, String column) {
        return rows.stream().map(row -> row.cell(column)).toList();
    }

    @Nested
    class EveryTable {

        @ParameterizedTest
        @ValueSource(strings = {"states.tsv", "bodies.tsv", "instruments.tsv"})
        void isPlainTextWithUnixLineEnds(String table) throws IOException {
            try (InputStream stream = CatalogueTables.class.getResourceAsStream(table)) {
                assertThat(stream).isNotNull();
                String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(text)
                        .doesNotContain("\r", "\uFFFD", "\uFEFF", "  ", " \t", "\t ", "||", " |", "| ")
                        .endsWith("\n");
            }
        }

        @Test
        void hasEachIdOnce() {
            assertThat(column(STATES, "alpha3")).doesNotHaveDuplicates().allMatch(code -> code.matches("[A-Z]{3}"));
            assertThat(column(STATES, "alpha2")).doesNotHaveDuplicates().allMatch(code -> code.matches("[A-Z]{2}"));
            assertThat(column(BODIES, "id"))
                    .doesNotHaveDuplicates()
                    .allMatch(id -> id.matches("[A-Za-z][A-Za-z0-9-]*"));
            assertThat(column(INSTRUMENTS, "id")).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z][a-z0-9-]*"));
        }

        @Test
        void isInOrderOfTheCodesWhereTheyHaveOne() {
            assertThat(column(STATES, "alpha3")).isSorted();
        }

        @Test
        void hasAnEnglishName() {
            assertThat(column(STATES, "en")).allMatch(name -> !name.isBlank());
            assertThat(column(BODIES, "en")).allMatch(name -> !name.isBlank());
            assertThat(column(INSTRUMENTS, "en")).allMatch(name -> !name.isBlank());
        }
    }

    @Nested
    class States {

        @Test
        void areTheMembersAndObserversOfTheUnitedNationsAndTwoThatJoinTreatiesBeside() {
            assertThat(STATES).hasSize(193 + 2 + 2);
        }

        @Test
        void haveNamesInFourLanguages() {
            for (String language : List.of("en", "es", "pt", "fr")) {
                assertThat(column(STATES, language)).allMatch(name -> !name.isBlank());
            }
        }
    }

    @Nested
    class Bodies {

        @Test
        void haveAKindThatIsKnownOrAGroup() {
            assertThat(column(BODIES, "kind"))
                    .allMatch(kind -> ActorKind.of(kind).known().isPresent());
        }

        @Test
        void areNoStates() {
            assertThat(column(BODIES, "kind")).doesNotContain("state");
            assertThat(column(BODIES, "id")).doesNotContainAnyElementsOf(column(STATES, "alpha3"));
        }

        @Test
        void haveAParentThatIsABodyOrAState() {
            Set<String> known = new HashSet<>(column(BODIES, "id"));
            known.addAll(column(STATES, "alpha3"));
            assertThat(column(BODIES, "parent")).allMatch(parent -> parent.isEmpty() || known.contains(parent));
            assertThat(BODIES).noneMatch(row -> row.cell("parent").equals(row.cell("id")));
        }
    }

    @Nested
    class Instruments {

        @Test
        void areTheFifteen() {
            assertThat(column(INSTRUMENTS, "id"))
                    .containsExactlyInAnyOrder(
                            "untoc",
                            "tip",
                            "som",
                            "crc",
                            "opsc",
                            "opac",
                            "opic",
                            "hague28",
                            "oas-b57",
                            "oas-b53",
                            "ilo-c182",
                            "ilo-c138",
                            "belem",
                            "achr",
                            "oas-a41");
        }

        @Test
        void haveTitlesInFourLanguages() {
            for (String language : List.of("en", "es", "pt", "fr")) {
                assertThat(column(INSTRUMENTS, language)).allMatch(name -> !name.isBlank());
            }
        }
    }

    @Nested
    class Names {

        private String words(String text) {
            Words words = Words.of(text);
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < words.count(); i++) {
                all.append(words.form(i)).append(' ');
            }
            return all.toString();
        }

        private boolean found(Name name) {
            return name.use() == Use.ANYWHERE || name.use() == Use.NOT_AMONG_CAPITALS;
        }

        @Test
        void meanOneThingOfAKindInALanguage() {
            Map<String, String> meanings = new HashMap<>();
            for (Name name : Catalogue.oas().names()) {
                if (name.use() != Use.SOMETHING_ELSE) {
                    String key = name.kind() + "|"
                            + name.language().map(Object::toString).orElse("") + "|"
                            + (name.use() == Use.LOOK_UP ? name.text() : words(name.text()));
                    String other = meanings.putIfAbsent(key, name.id());
                    assertThat(other).as(key).isIn(null, name.id());
                }
            }
        }

        @Test
        void thatCountEverywhereMeanNothingElseInOneLanguage() {
            Map<String, String> everywhere = Catalogue.oas().names().stream()
                    .filter(name -> name.language().isEmpty() && found(name))
                    .collect(Collectors.toMap(
                            name -> name.kind() + "|" + words(name.text()), Name::id, (one, other) -> one));
            assertThat(Catalogue.oas().names())
                    .filteredOn(name -> name.language().isPresent() && found(name))
                    .allSatisfy(name -> assertThat(
                                    everywhere.getOrDefault(name.kind() + "|" + words(name.text()), name.id()))
                            .isEqualTo(name.id()));
        }

        @Test
        void meanOneKindOfThing() {
            Map<String, Name> meanings = new HashMap<>();
            for (Name name : Catalogue.oas().names()) {
                if (found(name)) {
                    Name other = meanings.putIfAbsent(words(name.text()), name);
                    assertThat(other == null ? name.kind() : other.kind())
                            .as(name.text())
                            .isEqualTo(name.kind());
                }
            }
        }
    }

    @Nested
    class Brackets {

        @ParameterizedTest
        @CsvSource(delimiter = ';', textBlock = """
                        Charter              ; Charter
                        Protocol [thereto] on; Protocol thereto on|Protocol on
                        <One/Two> [a/b] c    ; One a c|One b c|One c|Two a c|Two b c|Two c
                        Act[, of 1989]       ; Act, of 1989|Act
                        """)
        void standForSeveralNames(String cell, String names) {
            assertThat(String.join("|", CatalogueTables.variants(cell, "here"))).isEqualTo(names);
        }

        @Test
        void mustEnd() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> CatalogueTables.variants("a [b", "x.tsv line 3"))
                    .withMessage("Expected the end of the bracket in x.tsv line 3 but found a [b");
        }

        @Test
        void areNotTooMany() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> CatalogueTables.variants("[a/b]".repeat(20), "x.tsv line 3"))
                    .withMessage("Expected at most 512 names for a cell in x.tsv line 3 but found more");
        }
    }

    @Nested
    class Damage {

        @Test
        void ofAMissingTableIsSaid() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> CatalogueTables.rows("moons.tsv", "id"))
                    .withMessage("Table moons.tsv must be part of anna.core, but was not found");
        }

        @Test
        void ofTheHeaderIsLocated() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> CatalogueTables.rows("instruments.tsv", "id", "en", "es", "pt", "de", "aliases"))
                    .withMessage("Expected the column de in instruments.tsv line 1 but found fr");
            assertThatIllegalStateException()
                    .isThrownBy(() -> CatalogueTables.rows("instruments.tsv", "id"))
                    .withMessage("Expected 1 cells in instruments.tsv line 1 but found 6");
        }
    }
}
