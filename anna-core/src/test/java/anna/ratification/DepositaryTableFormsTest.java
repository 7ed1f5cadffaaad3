package anna.ratification;

import static org.assertj.core.api.Assertions.assertThat;

import anna.fact.Language;
import anna.fact.Localized;
import anna.fact.PartialDate;
import anna.fact.Source;
import anna.finding.Finding;
import anna.finding.Reading;
import anna.instrument.Instrument;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms in which people copy one and the same table, and heads that say other things than the usual ones. */
class DepositaryTableFormsTest {

    private static final Map<String, String> NAMES = Map.of(
            "argentina", "ARG",
            "belize", "BLZ",
            "bolivia (plurinational state of)", "BOL",
            "brazil", "BRA",
            "china", "CHN",
            "peru", "PER");

    private static final List<String> EXPECTED = List.of(
            "ARG signature 2000-12-12",
            "ARG ratification 2002-11-19",
            "BLZ accession 2003-09-26",
            "BOL signature 2000-12-12",
            "BOL ratification 2006-05-18");

    private static Reading<DepositaryTable> read(DepositaryTable.Layout layout, String text) {
        return DepositaryTable.read(
                text,
                layout,
                Instrument.builder()
                        .id("mine")
                        .title(Localized.of(Language.ENGLISH, "Mine"))
                        .build(),
                Source.builder()
                        .id("copied")
                        .title("Copied")
                        .asOf(PartialDate.parse("2020-01-01"))
                        .build(),
                name -> Optional.ofNullable(NAMES.get(name.toLowerCase(Locale.ROOT))));
    }

    private static Reading<DepositaryTable> untc(String text) {
        return read(DepositaryTable.Layout.UNTC, text);
    }

    private static List<String> acts(Reading<DepositaryTable> reading) {
        return reading.partial().map(DepositaryTable::acts).orElse(List.of()).stream()
                .map(act -> act.actor() + " " + act.kind() + " "
                        + act.signedOn()
                                .or(() -> Consent.dateOf(act))
                                .or(act::enactedOn)
                                .map(PartialDate::toString)
                                .orElse("-"))
                .toList();
    }

    private static List<String> findings(Reading<?> reading) {
        return reading.findings().stream()
                .map(finding -> finding.severity() + " " + finding.id().substring("depositary-table.".length()) + " "
                        + finding.location().line().orElse(0) + ":"
                        + finding.location().column().orElse(0))
                .toList();
    }

    @Nested
    class CopiedTables {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\ufeffParticipant;Signature;Ratification, Accession(a)\r\nArgentina;12 Dec 2000;19 Nov 2002\r\n"
                            + "Belize;;26 Sep 2003 a\r\nBolivia (Plurinational State of);12 Dec 2000;18 May 2006\r\n",
                    "Participant,Signature,\"Ratification, Accession(a)\"\nArgentina,12 Dec 2000,19 Nov 2002\n"
                            + "Belize,,26 Sep 2003 a\n\"Bolivia\n(Plurinational State of)\",12-Dec-00,18-May-06\n",
                    "Argentina,12 Dec 2000,19 Nov 2002\nBelize,,26 Sep 2003 a\n"
                            + "Bolivia (Plurinational State of),12 Dec 2000,18 May 2006\n",
                    "\"Participant\"\t\"Signature\"\t\"Ratification, Accession(a)\"\n\"Argentina\"\t\"12 Dec 2000\"\t"
                            + "\"19 Nov 2002\"\n\"Belize\"\t\"\"\t\"26 Sep 2003 a\"\n"
                            + "\"Bolivia (Plurinational State of)\"\t\"12 Dec 2000\"\t\"18 May 2006\"\n",
                    "| **Participant** | Signature | Ratification, Accession(a) |\n| --- | :---: | ---: |\n"
                            + "| [Argentina](https://example.org/ar) | 12&nbsp;Dec 2000 | 19 Nov 2002 |\n"
                            + "| Belize[^1] | | 26 Sep 2003 a |\n"
                            + "| Bolivia (Plurinational State of) | 12 Dec 2000 | 18 May 2006 |\n",
                    "<p>Table</p><table><tr><th>Participant</th><th>Signature</th><th>Ratification,<br>Accession(a)</th>"
                            + "</tr>\n<tr>\n <td>Argentina<sup>3</sup></td>\n <td>12 Dec 2000</td>\n<td>19&#160;Nov 2002"
                            + "</td></tr><tr><td>Belize</td><td>&nbsp;</td><td>26 Sep 2003 a</td></tr><tr><td>Bolivia\n"
                            + "(Plurinational State of)</td><td>12 Dec 2000</td><td>18 May 2006</td></tr></table>",
                    "Ratification, Accession(a)\tNo.\tParticipant\tSignature\n19 Nov 2002\t1\tArgentina\t12 Dec 2000\n"
                            + "26 Sep 2003 a\t2\tBelize\t\n18 May 2006\t3\tBolivia (Plurinational State of)\t12 Dec 2000\n",
                    "Participant\nSignature\nRatification, Accession(a)\nArgentina\n12 Dec 2000\n19 Nov 2002\nBelize\n\u00a0\n"
                            + "26 Sep 2003 a\nBolivia (Plurinational\nState of)\n12 Dec 2000\n18 May 2006\nEnd Notes\n"
                            + "Argentina\nSaid on 12 Dec 2000.\n"
                })
        void allTellTheSame(String text) {
            Reading<DepositaryTable> reading = untc(text);
            assertThat(reading.value()).isPresent();
            assertThat(acts(reading)).containsExactlyInAnyOrderElementsOf(EXPECTED);
            assertThat(reading.orElseThrow().whole()).isTrue();
            assertThat(reading.orElseThrow().rows()).allMatch(DepositaryTable.Row::whole);
        }

        @Test
        void locateFindingsWhereTheyStoodInWhatWasCopied() {
            assertThat(findings(untc("Participant,Signature,\"Ratification\"\n\"Bolivia\n(Plurinational State of)\","
                            + "12 Dec 2000,31 Jun 2001\n")))
                    .containsExactly("ERROR date.nonexistent 3:39");
            assertThat(findings(untc("<table><tr><td>Brazil</td>\n<td>31 Jun 2001</td></tr></table>")))
                    .containsExactly("ERROR date.nonexistent 2:5");
        }

        @Test
        void areReadToTheirEndHoweverLongALineIs() {
            String line = "Argentina\t12 Dec 2000\t\t".repeat(20_000);
            String notes = "Argentina" + "1*".repeat(50_000) + "x\t12 Dec 2000\t";
            assertThat(untc(line + "\n" + notes).findings()).isNotEmpty();
        }
    }

    @Nested
    class Heads {

        @Test
        void sayWhatADateWithoutAMarkMeans() {
            assertThat(acts(untc("Participant\tAccession, Succession(d)\nBrazil\t3 May 2001\nPeru\t4 May 2001 d\n")))
                    .containsExactly("BRA accession 2001-05-03", "PER succession 2001-05-04");
            Reading<DepositaryTable> open = untc("Participant\tAccession(a), Succession(d)\nBrazil\t3 May 2001\n");
            assertThat(acts(open)).containsExactly("BRA consent 2001-05-03");
            assertThat(findings(open)).containsExactly("WARNING mark.missing 2:8");
        }

        @Test
        void keepDefinitiveSignaturesApartFromSignatures() {
            assertThat(acts(untc("Participant\tDefinitive signature(s), Signature\tRatification\n"
                            + "Brazil\t3 May 2001 s\t\nPeru\t4 May 2001\t\n")))
                    .containsExactly("BRA consent 2001-05-03", "PER signature 2001-05-04");
        }

        @Test
        void leaveOutAColumnThatIsNoneOfTheLayoutButNoDateInIt() {
            Reading<DepositaryTable> reading = untc(
                    "Participant\tNotified\tSignature\tRemarks\nBrazil\t\t3 May 2001\tsee file\nPeru\t4 May 2001\t\t\n");
            assertThat(acts(reading)).containsExactly("BRA signature 2001-05-03");
            assertThat(findings(reading))
                    .containsExactly(
                            "NOTE column.left-out 1:13", "NOTE column.left-out 1:32", "ERROR column.unclear 3:6");
        }

        @Test
        void areNotSoughtInTheTextAboveTheTable() {
            Reading<DepositaryTable> reading = untc("""
                    CHAPTER XVIII
                    12. a . A protocol
                    New York, 15 November 2000
                    Status
                    :
                    Signatories : 1. Parties : 1
                    Participant\tSignature\tRatification
                    Brazil\t3 May 2001\t4 May 2002
                    """);
            assertThat(acts(reading)).hasSize(2);
            assertThat(findings(reading)).containsExactly("NOTE text.left-out 1:1");
        }

        @Test
        void thatStandElsewhereThanTheDatesDoNotTellTheirColumns() {
            Reading<DepositaryTable> reading = read(DepositaryTable.Layout.OAS, """
                    COUNTRY       SIGNATURE   RA/AC/AD   DEPOSIT  INST
                    Brazil ................. 03/18/94 07/08/97 07/31/97 RA
                    Peru   .................  03/18/94
                    """);
            assertThat(acts(reading))
                    .containsExactly(
                            "BRA signature 1994-03-18",
                            "BRA domestic-ratification 1997-07-08",
                            "BRA ratification 1997-07-31");
            assertThat(reading.findings())
                    .extracting(Finding::id)
                    .contains("depositary-table.head.unaligned", "depositary-table.column.unclear");
        }
    }

    @Nested
    class Rows {

        @Test
        void withoutADateSayInATableOfAllMembersThatNothingWasDone() {
            Reading<DepositaryTable> reading = read(
                    DepositaryTable.Layout.OAS,
                    "Country\tSignature\tRA/AC/AD\tDeposit\nArgentina\t\t\t\nBrazil\t03/18/94\t\t- - -\n");
            assertThat(reading.orElseThrow()
                            .completeFor(List.of("ARG", "BRA"))
                            .orElseThrow()
                            .actors())
                    .containsExactly("ARG", "BRA");
        }

        @Test
        void areNotWholeBeforeALineThatIsNotUnderstood() {
            Reading<DepositaryTable> reading =
                    untc("Brazil\n3 May 2001\nsomething 4 May 2002\nPeru\n3 May 2001\n5 May 2003\n");
            assertThat(findings(reading)).contains("WARNING row.cut 1:1");
            assertThat(reading.partial().orElseThrow().completeFor(List.of("BRA", "PER")))
                    .hasValueSatisfying(known -> assertThat(known.actors()).containsExactly("PER"));
        }

        @Test
        void ofTheHagueConferenceMayContinueWithoutADate() {
            Reading<DepositaryTable> reading = read(
                    DepositaryTable.Layout.HCCH,
                    "State\tS\tR/A/Su\tType\tEIF\nChina\t\t\tC\t\nPeru\t\t28-5-2001\tA*\t1-8-2001\n");
            assertThat(acts(reading)).containsExactly("PER accession 2001-05-28");
            assertThat(findings(reading)).containsExactly("WARNING date.missing 2:9", "NOTE date.order-inferred 3:7");
        }

        @Test
        void keepFiguresThatCanBeReadInTwoWaysUnread() {
            assertThat(findings(untc("Brazil\t03/05/2001\t04/05/2002\n")))
                    .containsExactly("ERROR date.malformed 1:8", "ERROR date.malformed 1:19");
        }
    }
}
