package anna.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import anna.account.Dossier;
import anna.json.DossierJson;
import anna.json.ReferenceData;
import anna.ratification.Attestation;
import anna.ratification.Certainty;
import anna.ratification.Ratifications;
import anna.ratification.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ImportCommandTest {

    private static final String TABLE = """
            Participant\tSignature\tRatification, Acceptance(A), Approval(AA), Accession(a), Succession(d)
            Bolivia (Plurinational State of)\t12 Dec 2000\t5 May 2025
            European Union\t12 Dec 2000\t6 Sep 2006 AA
            Uruguay\t13 Dec 2000\t4 Mar 2005
            """;

    private static Run read(String table, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("import", "-", "--from", "untc", "--instrument", "som", "--as-of", "2025-12-31"));
        arguments.addAll(List.of(more));
        return Run.with(table, arguments.toArray(String[]::new));
    }

    @Nested
    class MachineTable {

        @Test
        void setsEveryActBesideTheReferenceData() {
            Run run = read(TABLE.replace("4 Mar", "5 Mar"), "--csv");
            assertThat(run.code()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.lines())
                    .startsWith(
                            "change,line,state,act,printed_kind,signed_on,enacted_on,deposited_on,notified_on,"
                                    + "effective_on",
                            "same,2,BOL,signature,,2000-12-12,,,,",
                            "added,2,BOL,ratification,,,,2025-05-05,,",
                            "added,3,EU,signature,,2000-12-12,,,,",
                            "added,3,EU,approval,,,,2006-09-06,,",
                            "same,4,URY,signature,,2000-12-13,,,,",
                            "changed,4,URY,ratification,,,,2005-03-05,,")
                    .contains("gone,,ARG,ratification,,,,2002-11-19,,");
        }

        @Test
        void isNotWholeWhereARowIsNotUnderstood() {
            Run run = read(TABLE + "Ruritania\t\t30 Feb 2001 a\n", "--tsv");
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.lines()).contains("added\t2\tBOL\tratification\t\t\t\t2025-05-05\t\t");
            assertThat(run.out()).doesNotContain("gone\t\tARG");
            assertThat(run.err()).isEqualTo("""
                            ERROR standard input:5:1 depositary-table.participant.unknown: Expected the name of a state but \
                            found 'Ruritania'
                            ERROR standard input:5:12 depositary-table.date.nonexistent: Expected a day that exists but \
                            found '30 Feb 2001'
                            Not whole: there are errors, and this is only what could be read.
                            """);
        }
    }

    @Nested
    class Json {

        @Test
        void isADossierWithWhichTheHorizonMoves() {
            Run run = read(TABLE, "--json", "--complete");
            assertThat(run.code()).isZero();
            Dossier read = DossierJson.read(run.out()).orElseThrow();
            assertThat(read.acts()).hasSize(6);
            assertThat(read.sources())
                    .singleElement()
                    .satisfies(source -> assertThat(source.publisher()).contains("United Nations Treaty Collection"));
            assertThat(read.attestations())
                    .extracting(Attestation::kind)
                    .containsExactly(Attestation.Kind.of(Attestation.Kind.Known.COMPLETE_LIST));

            Dossier data = ReferenceData.load();
            Dossier both = data.toBuilder()
                    .addAllActs(read.acts())
                    .addAllAttestations(read.attestations())
                    .build();
            Ratifications now = both.ratifications();
            Standing bolivia = now.standing("som", "BOL", LocalDate.of(2025, 12, 31));
            assertThat(bolivia.status().code()).isEqualTo("party");
            assertThat(bolivia.certainty()).isEqualTo(Certainty.KNOWN);
            assertThat(data.ratifications()
                            .standing("som", "BOL", LocalDate.of(2025, 12, 31))
                            .status()
                            .code())
                    .isEqualTo("signatory");
        }

        @Test
        void isWrittenByteForByteAlike() {
            assertThat(read(TABLE, "--json")).isEqualTo(read(TABLE, "--json"));
        }
    }

    @Nested
    class ForPeople {

        @Test
        void saysWhatTheTableSaysAndWhatIsNew() {
            Run run = read(TABLE);
            assertThat(run.code()).isZero();
            assertThat(run.lines())
                    .startsWith(
                            "som: Smuggling of Migrants Protocol",
                            "table of the layout untc, as of 2025-12-31; 3 rows, 3 signature, 2 ratification, 1 approval");
            assertThat(run.out())
                    .contains(
                            "Beside the reference data: 3 added, 0 changed, 0 gone\n", "Not in the table: 31 states ");
        }

        @Test
        void saysForWhomATableWithDamageIsNotComplete() {
            Run run = read(TABLE + "Colombia\t\t\n", "--complete");
            assertThat(run.out())
                    .contains(
                            "complete for 34 states, by your word",
                            "WARNING import.completeness.reduced: Rows or lines were not understood, so that the table is"
                                    + " not taken to be complete for COL");
        }

        @Test
        void needsADayForACompleteTable() {
            Run run = Run.with(TABLE, "import", "-", "--from", "untc", "--instrument", "som", "--complete");
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.out()).contains("ERROR import.as-of.missing: ");
        }

        @Test
        void readsTheOtherLayouts() {
            assertThat(Run.with(
                                    "Belize |\n |\n06/11/97 |\n07/16/97 RA |\n",
                                    "import",
                                    "-",
                                    "--from",
                                    "oas",
                                    "--instrument",
                                    "oas-b57",
                                    "--as-of",
                                    "2011-11-14",
                                    "--csv")
                            .lines())
                    .contains(
                            "same,1,BLZ,ratification,RA,,,1997-07-16,,",
                            "same,1,BLZ,domestic-ratification,,,1997-06-11,,,");
            assertThat(Run.with(
                                    "Argentina 28-I-1991 19-III-1991 R 1-VI-1991 1 D\n",
                                    "import",
                                    "-",
                                    "--from",
                                    "hcch",
                                    "--instrument",
                                    "hague28",
                                    "--as-of",
                                    "2021-09-30",
                                    "--csv")
                            .lines())
                    .contains("same,1,ARG,ratification,,,,1991-03-19,,1991-06-01");
        }
    }

    @Nested
    class Refusals {

        @Test
        void nameWhatIsWrong() {
            assertThat(Run.with(TABLE, "import", "-", "--from", "un", "--instrument", "som")
                            .err())
                    .isEqualTo("anna import: 'un' is not a layout for --from; there are untc, oas and hcch\n");
            assertThat(read(TABLE, "--json", "--csv").err())
                    .isEqualTo("anna import: only one of --csv, --tsv and --json can be given\n");
            assertThat(Run.of("import", "/no/such/file", "--from", "untc", "--instrument", "som")
                            .err())
                    .isEqualTo("anna import: there is no file '/no/such/file'\n");
        }

        @Test
        void aTextWithoutATableIsAnError() {
            Run run = read("Nothing of the sort.\n", "--csv");
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).contains("depositary-table.rows.missing");
        }
    }
}
