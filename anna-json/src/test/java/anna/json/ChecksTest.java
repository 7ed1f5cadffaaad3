package anna.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anna.account.Checks;
import anna.account.Dossier;
import anna.fact.Language;
import anna.finding.Finding;
import anna.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChecksTest {

    private static final Path EXAMPLES = Path.of("src", "test", "resources", "checks");
    private static final Path DOCUMENT = Path.of("..", "docs", "checks.md");

    static List<Checks.Check> checks() {
        return Checks.all().list();
    }

    private static String example(String id) throws IOException {
        return Files.readString(EXAMPLES.resolve(id + ".json"));
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).toList();
    }

    @Nested
    class Every_check {

        static List<Checks.Check> checks() {
            return Checks.all().list();
        }

        @ParameterizedTest
        @MethodSource("checks")
        void has_an_example_that_gives_its_finding_and_no_other(Checks.Check check) throws IOException {
            String text = example(check.id());
            Dossier dossier = DossierJson.read(text).orElseThrow();
            assertThat(Checks.all().findings(dossier)).singleElement().satisfies(finding -> {
                assertThat(finding.id()).isEqualTo(check.id());
                assertThat(finding.severity()).isEqualTo(check.severity());
                assertThat(finding.message()).doesNotContain("{", "}").doesNotEndWith(".");
            });
            assertThat(Checks.all().without(check.id()).findings(dossier)).isEmpty();
            assertThat(ids(Checks.all().only(check.id()).findings(dossier))).containsExactly(check.id());
        }

        @ParameterizedTest
        @MethodSource("checks")
        void speaks_english_and_spanish_of_the_same_things(Checks.Check check) throws IOException {
            assertThat(check.text().texts().keySet()).containsExactlyInAnyOrder(Language.ENGLISH, Language.SPANISH);
            assertThat(names(check, Language.SPANISH)).isEqualTo(names(check, Language.ENGLISH));
            Dossier dossier = DossierJson.read(example(check.id())).orElseThrow();
            Finding english = Checks.all().findings(dossier).get(0);
            Finding spanish = Checks.all().findings(dossier, Language.SPANISH).get(0);
            assertThat(spanish.message()).isNotEqualTo(english.message());
            assertThat(spanish.location()).isEqualTo(english.location());
        }

        private static Set<String> names(Checks.Check check, Language language) {
            return Stream.of(check.text().in(language).orElseThrow().split("[{}]"))
                    .filter(part -> part.matches("[a-z-]+"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        @ParameterizedTest
        @MethodSource("checks")
        void points_to_something_in_the_file(Checks.Check check) throws IOException {
            String text = example(check.id());
            List<Finding> findings =
                    Checks.all().findings(DossierJson.read(text).orElseThrow());
            Finding located = DossierJson.locate(findings, text).get(0);
            assertThat(located.location().path()).isPresent();
            assertThat(located.location().line()).isPresent();
            assertThat(located.location().span()).isPresent();
        }

        @Test
        void has_an_id_of_its_own_and_there_is_no_example_of_none() throws IOException {
            assertThat(checks()).extracting(Checks.Check::id).doesNotHaveDuplicates();
            try (Stream<Path> files = Files.list(EXAMPLES)) {
                assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                        .containsExactlyInAnyOrderElementsOf(
                                checks().stream().map(Checks.Check::id).toList());
            }
        }
    }

    @Nested
    class A_dossier {

        @Test
        void with_nothing_in_it_has_no_findings() {
            assertThat(Checks.all().findings(Dossier.builder().build())).isEmpty();
        }

        @Property(tries = 200)
        void of_anything_at_all_can_be_checked(@ForAll long seed) {
            Dossier dossier = DossierMaker.random(seed);
            List<Finding> english = Checks.all().findings(dossier);
            assertThat(ids(Checks.all().findings(dossier, Language.SPANISH))).isEqualTo(ids(english));
            List<String> order = checks().stream().map(Checks.Check::id).toList();
            assertThat(english)
                    .isSortedAccordingTo(
                            (one, other) -> Integer.compare(order.indexOf(one.id()), order.indexOf(other.id())));
        }

        @Property(tries = 50)
        void loses_with_a_check_exactly_its_findings(@ForAll long seed) {
            Dossier dossier = DossierMaker.random(seed);
            List<Finding> all = Checks.all().findings(dossier);
            for (Checks.Check check : checks()) {
                assertThat(Checks.all().without(check.id()).findings(dossier))
                        .isEqualTo(all.stream()
                                .filter(finding -> !finding.id().equals(check.id()))
                                .toList());
            }
        }

        @Test
        void of_the_reference_data_shows_what_a_careful_reader_of_the_documents_sees() {
            List<Finding> findings = Checks.all().findings(ReferenceData.load());
            assertThat(findings).noneMatch(finding -> finding.severity() == Severity.ERROR);
            assertThat(findings.stream().filter(finding -> !finding.id().startsWith("act.")))
                    .extracting(Finding::id)
                    .containsExactly(
                            "plan.period.overlap",
                            "activity.planned.passed",
                            "activity.planned.passed",
                            "activity.planned.passed",
                            "activity.cadence.missed",
                            "link.paragraph.off-subject");
        }

        @Test
        void whose_extensions_name_a_person_an_age_or_a_case_in_any_form_is_refused() throws IOException {
            String text = example("extensions.key.refused");
            for (String key : List.of("victimName", "VICTIM_NAMES_2", "date-of-birth", "Víctimas", "case no", "Edad")) {
                Dossier dossier =
                        DossierJson.read(text.replace("victim-name", key)).orElseThrow();
                assertThat(ids(Checks.all().findings(dossier))).as(key).containsExactly("extensions.key.refused");
            }
            for (String key : List.of("x-archive-box", "page", "language", "storage", "image", "personnel-cost")) {
                Dossier dossier =
                        DossierJson.read(text.replace("victim-name", key)).orElseThrow();
                assertThat(Checks.all().findings(dossier)).as(key).isEmpty();
            }
        }
    }

    @Test
    void an_id_of_no_check_is_refused() {
        assertThatThrownBy(() -> Checks.all().without("plan.period.none"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'plan.period.none'");
    }

    /** With {@code -Danna.docs.rewrite=true} the document is written anew. */
    @Test
    void the_document_lists_every_check_and_every_refused_key() throws IOException {
        String document = document();
        if (Boolean.getBoolean("anna.docs.rewrite")) {
            Files.writeString(DOCUMENT, document);
        }
        assertThat(Files.readString(DOCUMENT)).isEqualTo(document);
    }

    private static String document() {
        StringBuilder out = new StringBuilder("""
                # Checks

                What `Checks.all().findings(dossier)` and `anna check FILE` ask of a dossier. Names in braces stand for what a finding
                is about. An example of each, which gives its finding and no other, is in `anna-json/src/test/resources/checks`.

                This list is made from the tables of anna-core: `./mvnw -pl anna-json -am test -Dtest=ChecksTest
                -Dsurefire.failIfNoSpecifiedTests=false -DargLine=-Danna.docs.rewrite=true` writes it anew.

                | id | severity | English | Spanish |
                | --- | --- | --- | --- |
                """);
        for (Checks.Check check : checks()) {
            out.append("| `")
                    .append(check.id())
                    .append("` | ")
                    .append(check.severity().name());
            for (Language language : List.of(Language.ENGLISH, Language.SPANISH)) {
                out.append(" | ").append(check.text().in(language).orElseThrow());
            }
            out.append(" |\n");
        }
        out.append("""

                The findings `act.…` say which act and which article.

                ## Refused keys

                A dossier holds what states and bodies did, never anything of a person. A key of `extensions`, at any depth, is refused
                if it holds one of these words, or words in a row; accents, case, hyphens, figures and humps aside.

                """);
        out.append(String.join(", ", Checks.refusedKeys())).append("\n");
        return out.toString();
    }
}
