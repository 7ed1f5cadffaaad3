package anna.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusCommandTest {

    private static final String HEADER =
            "instrument,state,status,certainty,deposited_on,in_force_from,horizon,routes,reason";

    /** Returns the cells of the lines under the header up to the reason, which alone may hold commas. */
    private static List<List<String>> rows(Run run) {
        return run.out()
                .lines()
                .skip(1)
                .map(line -> Arrays.asList(line.split(",", 9)))
                .toList();
    }

    @Nested
    class MachineTable {

        @Test
        void theProtocolOnTheDayOfTheAdoptionIsTheGoldenFile() {
            Run run = Run.of("status", "--on", "2011-06-07", "--instrument", "tip", "--csv");
            assertThat(run.code()).isZero();
            assertThat(run.lines()).startsWith(HEADER);
            StringBuilder withoutReasons = new StringBuilder();
            rows(run).forEach(row -> {
                withoutReasons.append(String.join(",", row.subList(0, 8))).append('\n');
                assertThat(row.get(8)).isNotBlank();
            });
            assertThat(withoutReasons.toString()).isEqualTo(Golden.text("status-tip-2011-06-07.csv"));
        }

        @Test
        void withoutFiltersItIsEveryCoveredInstrumentAndEveryMemberInOrder() {
            Run run = Run.of("status", "--on", "2011-06-07", "--csv");
            List<List<String>> rows = rows(run);
            assertThat(run.err()).isEmpty();
            List<String> keys =
                    rows.stream().map(row -> row.get(0) + " " + row.get(1)).toList();
            assertThat(keys).isSorted().doesNotHaveDuplicates();
            assertThat(rows.stream().map(row -> row.get(0)).distinct())
                    .contains("untoc", "tip", "som", "crc", "opsc", "hague28", "oas-b57", "oas-b53")
                    .doesNotContain("belem");
            assertThat(rows).filteredOn(row -> row.get(0).equals("crc")).hasSize(35);
            assertThat(rows)
                    .allSatisfy(row -> assertThat(Set.of(
                                    "none", "signatory", "consented", "party", "former-party", "disputed", "unknown"))
                            .contains(row.get(2)))
                    .allSatisfy(row ->
                            assertThat(Set.of("known", "presumed", "unknown")).contains(row.get(3)));
        }

        @Test
        void linesEndWithLfAlone() {
            assertThat(Run.of("status", "--on", "today", "--state", "HTI", "--csv")
                            .out())
                    .endsWith("\n")
                    .doesNotContain("\r");
        }

        @Test
        void afterTheHorizonAStatusIsPresumedAndStrictlyUnknown() {
            String[] arguments = {"status", "--on", "2015-01-01", "--instrument", "tip", "--state", "BRB", "--csv"};
            assertThat(rows(Run.of(arguments)).get(0).subList(0, 7))
                    .containsExactly("tip", "BRB", "party", "presumed", "2014-11-11", "2014-12-11", "2014-12-11");
            String[] strictly = Arrays.copyOf(arguments, arguments.length + 1);
            strictly[arguments.length] = "--strict";
            assertThat(rows(Run.of(strictly)).get(0).subList(2, 4)).containsExactly("unknown", "unknown");
        }
    }

    @Nested
    class Filters {

        @ParameterizedTest
        @ValueSource(strings = {"KNA", "kn", "Saint Kitts & Nevis", "st. kitts and nevis", "San Cristóbal y Nieves"})
        void aStateIsKnownByCodeAndByAnyName(String name) {
            assertThat(rows(Run.of("status", "--on", "2011-06-07", "--instrument", "crc", "--state", name, "--csv")))
                    .extracting(row -> row.get(1))
                    .containsExactly("KNA");
        }

        @ParameterizedTest
        @ValueSource(strings = {"hague28", "hcch:28", "HCCH 28", "Hague Child Abduction Convention"})
        void anInstrumentIsKnownByIdIdentifierAndName(String name) {
            assertThat(rows(Run.of("status", "--on", "2011-06-07", "--instrument", name, "--state", "URY", "--csv")))
                    .extracting(row -> row.get(0))
                    .containsExactly("hague28");
        }

        @Test
        void bothMayBeRepeatedAndComeInOrder() {
            assertThat(rows(Run.of(
                            "status",
                            "--on",
                            "2011-06-07",
                            "--instrument",
                            "tip",
                            "--instrument",
                            "crc",
                            "--state",
                            "URY",
                            "--state",
                            "ARG",
                            "--state",
                            "URY",
                            "--csv")))
                    .extracting(row -> row.get(0) + " " + row.get(1))
                    .containsExactly("crc ARG", "crc URY", "tip ARG", "tip URY");
        }

        @Test
        void aStateThatIsNoMemberIsAnswered() {
            assertThat(rows(Run.of("status", "--on", "2011-06-07", "--instrument", "crc", "--state", "Spain", "--csv")))
                    .extracting(row -> row.get(1) + " " + row.get(2))
                    .containsExactly("ESP unknown");
        }

        @Test
        void whatIsNotKnownIsRefusedWithTheLikeliestName() {
            assertThat(Run.of("status", "--on", "2011-06-07", "--instrument", "tpi"))
                    .isEqualTo(
                            new Run(
                                    2,
                                    "",
                                    "anna status: 'tpi' is not an instrument that the reference data knows; did you mean tip?\n"));
            assertThat(Run.of("status", "--on", "2011-06-07", "--state", "Brazl"))
                    .isEqualTo(new Run(
                            2,
                            "",
                            "anna status: 'Brazl' is not a state that the reference data knows; "
                                    + "did you mean BRA (Brazil)?\n"));
            assertThat(Run.of("status", "--on", "2011-06-07", "--state", "Ruritania, Kingdom of")
                            .err())
                    .startsWith("anna status: 'Ruritania, Kingdom of' is not a state that the reference data knows; ")
                    .hasLineCount(1);
        }

        @Test
        void anInstrumentWithoutCompleteSourcesIsAnsweredWithAWarning() {
            Run run = Run.of("status", "--on", "2011-06-07", "--instrument", "belem", "--state", "URY", "--csv");
            assertThat(run.code()).isZero();
            assertThat(rows(run)).hasSize(1);
            assertThat(run.err()).startsWith("anna status: no dated, complete source covers belem; ");
        }
    }

    @Nested
    class ForPeople {

        @Test
        void aTableOfAllStatesFitsAndIsSummedUp() {
            Run run = Run.of("status", "--on", "2011-06-07", "--instrument", "tip");
            assertThat(run.lines())
                    .startsWith("tip: Trafficking in Persons Protocol")
                    .filteredOn(line -> line.matches("  [A-Z]{3}  .*"))
                    .hasSize(35);
            assertThat(run.lines())
                    .allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(100));
            assertThat(run.lines().get(1)).endsWith("; 3 none, 1 signatory, 31 party");
        }

        @Test
        void anExplanationHasReasonActsArticlesSourcesAndHorizon() {
            Run run = Run.of("status", "--on", "2011-06-07", "--instrument", "tip", "--state", "URY", "--explain");
            assertThat(run.lines())
                    .contains(
                            "URY (Uruguay): party",
                            "  acts       signature 2000-12-13 (untc-18-12-a-2014)",
                            "             ratification 2005-03-04 (untc-18-12-a-2014)",
                            "  articles   16(3), 17(2)",
                            "  horizon    2014-01-27")
                    .allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(100));
            assertThat(Run.of(
                                    "status",
                                    "--on",
                                    "2011-06-07",
                                    "--instrument",
                                    "tip",
                                    "--state",
                                    "URY",
                                    "--explain",
                                    "--tsv")
                            .lines())
                    .first()
                    .asString()
                    .endsWith("\treason\tacts\tattestations\tarticles\tsources");
        }

        @Test
        void fewRowsComeWithTheirReasons() {
            assertThat(Blanks.single(Run.of("status", "--on", "2011-06-07", "--instrument", "tip", "--state", "URY")
                            .out()))
                    .contains("Reason", "2005-03-04");
        }
    }

    @Nested
    class OfADossierOfOnesOwn {

        private static final String BOATS = """
                {
                  "format": "anna-dossier", "formatVersion": "1",
                  "actors": [
                    {"id": "NOR", "kind": "state", "name": {"en": "Norway"}},
                    {"id": "KEN", "kind": "state", "name": {"en": "Kenya"}},
                    {"id": "office", "kind": "agency", "name": {"en": "Boat Office"}}
                  ],
                  "instruments": [{"id": "registers", "title": {"en": "Convention on Boat Registers"}}],
                  "attestations": [
                    {"instrument": "registers", "actors": ["NOR"], "kind": "party", "asOf": "2019-12-31"}
                  ]
                }
                """;

        @Test
        void itIsOfEveryStateInIt() {
            Run run = Run.with(BOATS, "status", "--on", "2019-12-31", "--dossier", "-", "--tsv");
            assertThat(run.lines())
                    .extracting(line -> line.split("\t")[1] + " " + line.split("\t")[2])
                    .containsExactly("state status", "KEN unknown", "NOR party");
            assertThat(Run.with(BOATS, "gaps", "--on", "2019-12-31", "--instrument", "registers", "--dossier", "-")
                            .lines())
                    .contains("1 of 2, no source covers a day; 1 unknown");
        }

        @Test
        void whatIsWrongWithItsFileIsTold() {
            Run run = Run.with(
                    BOATS.replace("\"party\"", "7"), "status", "--on", "2019-12-31", "--dossier", "-", "--csv");
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).contains("json.type.mismatch", "Not whole");
        }

        @Test
        void aDossierWithoutInstrumentsHasNoStatus() {
            assertThat(Run.with(
                                    "{\"format\": \"anna-dossier\", \"formatVersion\": \"1\"}",
                                    "status",
                                    "--on",
                                    "2019-12-31",
                                    "--dossier",
                                    "-")
                            .out())
                    .isEqualTo("There is no instrument in the dossier.\n");
        }
    }

    @Nested
    class Json {

        @Test
        void itHasTheColumnsAsMembers() {
            assertThat(Run.of("status", "--on", "2011-06-07", "--instrument", "tip", "--state", "BRB", "--json")
                            .out())
                    .startsWith("{\n  \"rows\": [\n    {\n      \"instrument\": \"tip\",\n      \"state\": \"BRB\",\n")
                    .endsWith("\"findings\": []\n}\n");
        }
    }
}
