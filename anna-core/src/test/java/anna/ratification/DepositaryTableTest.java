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
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DepositaryTableTest {

    private static final Instrument PROTOCOL = Instrument.builder()
            .id("tip")
            .title(Localized.of(Language.ENGLISH, "A protocol"))
            .adoptedOn(PartialDate.parse("2000-11-15"))
            .build();
    private static final Instrument TRAFFIC = Instrument.builder()
            .id("oas-b57")
            .title(Localized.of(Language.ENGLISH, "A convention"))
            .adoptedOn(PartialDate.parse("1994-03-18"))
            .build();
    private static final Instrument HAGUE = Instrument.builder()
            .id("hague28")
            .title(Localized.of(Language.ENGLISH, "A convention"))
            .adoptedOn(PartialDate.parse("1980-10-25"))
            .build();

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("argentina", "ARG"),
            Map.entry("belize", "BLZ"),
            Map.entry("bolivia", "BOL"),
            Map.entry("bolivia (plurinational state of)", "BOL"),
            Map.entry("brazil", "BRA"),
            Map.entry("commonwealth of the bahamas", "BHS"),
            Map.entry("guinea", "GIN"),
            Map.entry("guinea- bissau", "GNB"),
            Map.entry("saint vincent and the grenadines", "VCT"),
            Map.entry("serbia", "SRB"),
            Map.entry("uruguay", "URY"));

    private static Optional<String> actor(String name) {
        return Optional.ofNullable(NAMES.get(name.toLowerCase(java.util.Locale.ROOT)));
    }

    private static Source source(String asOf) {
        Source.Builder source = Source.builder().id("copied").title("A copied table");
        return asOf.isEmpty()
                ? source.build()
                : source.asOf(PartialDate.parse(asOf)).build();
    }

    private static Reading<DepositaryTable> untc(String text) {
        return DepositaryTable.read(
                text, DepositaryTable.Layout.UNTC, PROTOCOL, source("2014-01-27"), DepositaryTableTest::actor);
    }

    private static Reading<DepositaryTable> oas(String text) {
        return DepositaryTable.read(
                text, DepositaryTable.Layout.OAS, TRAFFIC, source("2011-11-14"), DepositaryTableTest::actor);
    }

    private static Reading<DepositaryTable> hcch(String text) {
        return DepositaryTable.read(
                text, DepositaryTable.Layout.HCCH, HAGUE, source("2021-09-30"), DepositaryTableTest::actor);
    }

    private static List<String> acts(Reading<DepositaryTable> reading) {
        return reading.partial().map(DepositaryTable::acts).orElse(List.of()).stream()
                .map(act -> act.actor() + " " + act.kind()
                        + act.printedKind().map(kind -> " (" + kind + ")").orElse("")
                        + act.signedOn().map(day -> " signed " + day).orElse("")
                        + act.enactedOn().map(day -> " made " + day).orElse("")
                        + act.depositedOn().map(day -> " deposited " + day).orElse("")
                        + act.notifiedOn().map(day -> " notified " + day).orElse("")
                        + act.effectiveOn().map(day -> " in force " + day).orElse(""))
                .toList();
    }

    private static List<String> findings(Reading<?> reading) {
        return reading.findings().stream().map(Finding::toLine).toList();
    }

    @Nested
    class UnitedNations {

        @Test
        void readsEveryMark() {
            Reading<DepositaryTable> reading = untc("""
                    Argentina\t12 Dec 2000\t19 Nov 2002
                    Belize\t\t26 Sep 2003 a
                    Brazil\t12 Dec 2000\t29 Jan 2004 A
                    Bolivia\t12 Dec 2000\t18 May 2006 AA
                    Serbia\t12 Dec 2000 d\t6 Sep 2001 d
                    Uruguay\t\t4 Mar 2005 c
                    """);
            assertThat(acts(reading))
                    .containsExactly(
                            "ARG signature signed 2000-12-12",
                            "ARG ratification deposited 2002-11-19",
                            "BLZ accession deposited 2003-09-26",
                            "BRA signature signed 2000-12-12",
                            "BRA acceptance deposited 2004-01-29",
                            "BOL signature signed 2000-12-12",
                            "BOL approval deposited 2006-05-18",
                            "SRB signature (d) signed 2000-12-12",
                            "SRB succession notified 2001-09-06",
                            "URY consent (c) deposited 2005-03-04");
            assertThat(findings(reading)).isEmpty();
            assertThat(reading.orElseThrow()
                            .acts()
                            .get(2)
                            .provenance()
                            .orElseThrow()
                            .place())
                    .contains("line 2");
        }

        @Test
        void leavesFootnotesOutAndSaysSo() {
            Reading<DepositaryTable> reading =
                    untc("Serbia 2,3\t12 Dec 2000\t6 Sep 2001 5\nArgentina12\t12 Dec 2000\t19 Nov 2002\n");
            assertThat(reading.orElseThrow().rows())
                    .extracting(DepositaryTable.Row::printedName)
                    .containsExactly("Serbia", "Argentina");
            assertThat(findings(reading))
                    .containsExactly(
                            "NOTE line 1:1 depositary-table.footnote.left-out: Marks of footnotes after 'Serbia' are left"
                                    + " out",
                            "NOTE line 1:35 depositary-table.footnote.left-out: The mark of a footnote, '5', is left out",
                            "NOTE line 2:1 depositary-table.footnote.left-out: Marks of footnotes after 'Argentina' are"
                                    + " left out");
        }

        @Test
        void doesNotGuessWhereAFootnoteIsRunIntoADay() {
            Reading<DepositaryTable> reading = untc("Serbia212 Dec 2000 6 Sep 2001\nBrazil 512 Dec 2000 29 Jan 2004");
            assertThat(findings(reading))
                    .containsExactly(
                            "ERROR line 1:7 depositary-table.date.ambiguous: Expected a date apart from the figures of a"
                                    + " footnote but found '212 Dec 2000'",
                            "ERROR line 2:8 depositary-table.date.ambiguous: Expected a date apart from the figures of a"
                                    + " footnote but found '512 Dec 2000'");
            assertThat(acts(untc("Serbia335 Dec 2000 6 Sep 2001"))).contains("SRB signature signed 2000-12-05");
        }

        @Test
        void putsAWrappedNameTogether() {
            Reading<DepositaryTable> reading = untc("""
                    Participant       Signature     Ratification
                    Bolivia (Plurinational
                    State of)         12 Dec 2000   18 May 2006
                    Saint Vincent and 20 Nov 2002   29 Oct 2010
                    the Grenadines
                    Guinea-
                    Bissau            14 Dec 2000   10 Sep 2007
                    """);
            assertThat(acts(reading))
                    .containsExactly(
                            "BOL signature signed 2000-12-12",
                            "BOL ratification deposited 2006-05-18",
                            "VCT signature signed 2002-11-20",
                            "VCT ratification deposited 2010-10-29",
                            "GNB signature signed 2000-12-14",
                            "GNB ratification deposited 2007-09-10");
            assertThat(reading.findings()).extracting(Finding::id).containsOnly("depositary-table.name.wrapped");
        }

        @Test
        void reportsOneBadRowAndReadsTheOthers() {
            Reading<DepositaryTable> reading = untc("""
                    Participant\tSignature\tRatification, Accession(a)
                    Argentina\t31 Jun 2001\t19 Nov 2002
                    Ruritania\t12 Dec 2000\t1 Jan 2003
                    Belize\t\t26 Sep 2003 q
                    Brazil\t\t
                    Uruguay\t13 Dec 2000\t4 Mar 2005
                    """);
            assertThat(findings(reading))
                    .containsExactly(
                            "ERROR line 2:11 depositary-table.date.nonexistent: Expected a day that exists but found"
                                    + " '31 Jun 2001'",
                            "ERROR line 3:1 depositary-table.participant.unknown: Expected the name of a state but found"
                                    + " 'Ruritania'",
                            "ERROR line 4:21 depositary-table.mark.unknown: Expected a mark of the layout untc but found"
                                    + " 'q'",
                            "WARNING line 5:1 depositary-table.row.empty: Expected a date for 'Brazil' but found none");
            assertThat(reading.value()).isEmpty();
            assertThat(acts(reading))
                    .containsExactly(
                            "ARG ratification deposited 2002-11-19",
                            "URY signature signed 2000-12-13",
                            "URY ratification deposited 2005-03-04");
            DepositaryTable table = reading.partial().orElseThrow();
            assertThat(table.whole()).isFalse();
            assertThat(table.completeFor(List.of("ARG", "BLZ", "BRA", "URY", "VCT"))
                            .orElseThrow()
                            .actors())
                    .as("the rows that are whole, and nobody that the unknown name may be")
                    .containsExactly("URY");
        }

        @Test
        void keepsAMissingMarkApartFromARatification() {
            assertThat(acts(untc("Participant\tSignature\tRatification\nBelize\t\t26 Sep 2003\n")))
                    .containsExactly("BLZ ratification (ratification) deposited 2003-09-26");
            assertThat(findings(untc("Belize 26 Sep 2003")))
                    .containsExactly(
                            "ERROR line 1:8 depositary-table.column.unclear: Expected a date of which the column"
                                    + " is clear but found '26 Sep 2003'");
        }

        @Test
        void stopsWhereTheTextsOfDeclarationsBegin() {
            Reading<DepositaryTable> reading = untc("""
                    Brazil\t12 Dec 2000\t29 Jan 2004
                    Declarations and Reservations
                    Argentina
                    On 19 Nov 2002 it said something.
                    """);
            assertThat(reading.orElseThrow().actors()).containsExactly("BRA");
            assertThat(findings(reading))
                    .containsExactly("NOTE line 2:1 depositary-table.text.left-out: The table is read up to here;"
                            + " 'Declarations and Reservations' and what follows is left out");
        }

        @Test
        void takesTheDayThatIsPrintedAndComparesTheTotals() {
            Reading<DepositaryTable> reading = DepositaryTable.read(
                    "Status as at : 03-02-2014 05:00 EST\nSignatories : 2. Parties : 1\n"
                            + "Brazil\t12 Dec 2000\t29 Jan 2004\n",
                    DepositaryTable.Layout.UNTC,
                    PROTOCOL,
                    source(""),
                    DepositaryTableTest::actor);
            assertThat(reading.orElseThrow().asOf()).contains(PartialDate.parse("2014-02-03"));
            assertThat(reading.findings()).extracting(Finding::id).contains("depositary-table.total.differs");
            assertThat(reading.orElseThrow()
                            .completeFor(List.of("BRA", "URY"))
                            .orElseThrow()
                            .actors())
                    .containsExactly("BRA");
        }

        @Test
        void doubtsADayAfterThatOfTheTableOrBeforeTheAdoption() {
            assertThat(findings(untc("Brazil\t12 Dec 1999\t29 Jan 2024\n")))
                    .containsExactly(
                            "WARNING line 1:8 depositary-table.date.before-adoption: Expected a day not before the"
                                    + " adoption of the instrument, 2000-11-15, but found 1999-12-12",
                            "WARNING line 1:20 depositary-table.date.after-table: Expected a day not after that of the"
                                    + " table, 2014-01-27, but found 2024-01-29");
        }

        @Test
        void makesNoActOfWhatStandsInBrackets() {
            Reading<DepositaryTable> reading = untc("[Brazil]\t12 Dec 2000\t29 Jan 2004\nUruguay\t[13 Dec 2000]\t\n");
            assertThat(acts(reading)).isEmpty();
            assertThat(reading.findings())
                    .extracting(Finding::id)
                    .containsExactly("depositary-table.row.bracketed", "depositary-table.date.bracketed");
        }
    }

    @Nested
    class OrganizationOfAmericanStates {

        private static final String HEAD =
                "COUNTRY             SIGNATURE  REF  RA/AC/AD  REF  DEPOSIT   INST\n" + "=".repeat(66) + "\n";

        @Test
        void tellsTheColumnsByTheHead() {
            Reading<DepositaryTable> reading = oas(HEAD
                    + "Belize                              06/11/97       07/16/97  RA\n"
                    + "Bolivia             03/18/94         10/31/03       12/04/03  RA\n"
                    + "Uruguay             03/18/94   R\n");
            assertThat(acts(reading))
                    .containsExactly(
                            "BLZ domestic-ratification made 1997-06-11",
                            "BLZ ratification (RA) deposited 1997-07-16",
                            "BOL signature signed 1994-03-18",
                            "BOL domestic-ratification made 2003-10-31",
                            "BOL ratification deposited 2003-12-04",
                            "URY signature signed 1994-03-18",
                            "URY reservation (R) signed 1994-03-18");
            assertThat(findings(reading))
                    .contains(
                            "NOTE line 3:1 depositary-table.year.completed: Years of two figures are taken for 1997",
                            "WARNING line 3:52 depositary-table.signature.missing: Expected a signature before a"
                                    + " ratification but found none for 'Belize'; it may be an accession",
                            "NOTE line 4:1 depositary-table.year.completed: Years of two figures are taken for 1994,"
                                    + " 2003");
        }

        @ParameterizedTest
        @CsvSource({"ACCEPTANCE, acceptance", "ACCESSION, accession (AC)"})
        void believesTheLegend(String word, String kind) {
            assertThat(acts(oas("Bolivia | 03/18/94 | 10/31/03 | 12/04/03 AC |\nREF = REFERENCE  AC = " + word)))
                    .contains("BOL " + kind + " deposited 2003-12-04");
        }

        @Test
        void takesTheDayFirstOnlyWhereTheHeadSaysSo() {
            assertThat(acts(oas("País | Firma | Ra/Ac/Ad | Depósito |\nBolivia | 18/03/94 | 31/10/03 | 04/12/03 RA |")))
                    .contains("BOL signature signed 1994-03-18", "BOL ratification deposited 2003-12-04");
            assertThat(findings(oas("Bolivia | 18/03/94 | 10/31/03 | 12/04/03 RA |")))
                    .contains("ERROR line 1:11 depositary-table.date.nonexistent: Expected a day that exists but found"
                            + " '18/03/94'");
        }

        @Test
        void resolvesATurnedNameAndKeepsRowsOfOneDateApart() {
            assertThat(acts(oas("Bahamas (Commonwealth of) 07/16/97 AD")))
                    .containsExactly("BHS accession deposited 1997-07-16");
            assertThat(findings(oas("Brazil 07/16/97")))
                    .contains("ERROR line 1:8 depositary-table.column.unclear: Expected a date of which the column is"
                            + " clear but found '07/16/97'");
        }

        @Test
        void needsADayToCompleteAYear() {
            Instrument bare = Instrument.builder()
                    .id("own")
                    .title(Localized.of(Language.ENGLISH, "Mine"))
                    .build();
            Reading<DepositaryTable> reading = DepositaryTable.read(
                    "Brazil | 07/16/97 | | |",
                    DepositaryTable.Layout.OAS,
                    bare,
                    source(""),
                    DepositaryTableTest::actor);
            assertThat(reading.findings()).extracting(Finding::id).containsExactly("depositary-table.year.unclear");
        }
    }

    @Nested
    class HagueConference {

        @Test
        void readsKindsEffectAndTexts() {
            Reading<DepositaryTable> reading = hcch("""
                    State\tS\tR/A/Su\tType\tEIF\tEXT\tAuth\tRes/D/N/DC
                    Argentina\t28-I-1991\t19-III-1991\tR\t1-VI-1991\t\t1\tD
                    Belize\t\t22-VI-1989\tA*\t1-IX-1989\t\t1\tRes,N
                    Serbia\t\t29-IV-2001\tSu\t27-IV-1992\t\t1\t
                    """);
            assertThat(acts(reading))
                    .containsExactly(
                            "ARG signature signed 1991-01-28",
                            "ARG ratification deposited 1991-03-19 in force 1991-06-01",
                            "ARG declaration (D)",
                            "BLZ accession (A*) deposited 1989-06-22 in force 1989-09-01",
                            "BLZ reservation (Res)",
                            "SRB succession notified 2001-04-29 in force 1992-04-27");
            assertThat(findings(reading))
                    .containsExactly(
                            "NOTE line 3:36 depositary-table.mark.left-out: Notifications and communications of"
                                    + " the depositary are left out, 'Res,N'");
        }

        @Test
        void readsARowWithoutTheTypeAsAConsentOfUnknownKind() {
            Reading<DepositaryTable> reading = hcch("Argentina 28-I-1991 19-III-1991 1-VI-1991");
            assertThat(acts(reading))
                    .containsExactly(
                            "ARG signature signed 1991-01-28", "ARG consent deposited 1991-03-19 in force 1991-06-01");
            assertThat(findings(reading))
                    .containsExactly("WARNING line 1:21 depositary-table.mark.missing: Expected a mark that tells the"
                            + " means of consent but found none after '19-III-1991'");
        }

        @Test
        void continuesAfterTheHeadOfASecondTable() {
            Reading<DepositaryTable> reading = hcch("""
                    State\tS\tR/A/Su\tType\tEIF
                    Argentina\t28-I-1991\t19-III-1991\tR\t1-VI-1991
                    1) S = Signature
                    State\tS\tR/A/Su\tType\tEIF
                    Belize\t\t22-VI-1989\tA\t1-IX-1989
                    """);
            assertThat(reading.orElseThrow().actors()).containsExactly("ARG", "BLZ");
        }
    }

    @Nested
    class AnyLayout {

        @ParameterizedTest
        @ValueSource(
                strings = {"", "nothing of a table", "12 Dec 2000", "|", "\t\t\t", "Bolivia (", "Argentina [", "[]"})
        void refusesATextWithoutRowsOrReadsIt(String text) {
            for (DepositaryTable.Layout layout : DepositaryTable.Layout.values()) {
                Reading<DepositaryTable> reading =
                        DepositaryTable.read(text, layout, PROTOCOL, source("2014-01-27"), DepositaryTableTest::actor);
                assertThat(reading.value().map(DepositaryTable::acts).orElse(List.of()))
                        .isEmpty();
                assertThat(reading.findings()).isNotEmpty();
            }
        }

        @Test
        void reportsARepeatedParticipant() {
            assertThat(findings(untc("Brazil\t12 Dec 2000\t29 Jan 2004\nBrazil\t12 Dec 2000\t29 Jan 2004\n")))
                    .containsExactly("WARNING line 2:1 depositary-table.participant.repeated: Expected each participant"
                            + " once but found 'Brazil' again");
        }
    }

    @Nested
    class Changes {

        private final DepositaryTable before =
                untc("Argentina\t12 Dec 2000\t\nBelize\t\t26 Sep 2003 a\nUruguay\t13 Dec 2000\t4 Mar 2005\n")
                        .orElseThrow();

        @Test
        void betweenATableAndItselfAreNone() {
            assertThat(before.changesFrom(before.acts()).isEmpty()).isTrue();
        }

        @Test
        void betweenATableThatListsAnActTwiceAndItselfAreNone() {
            DepositaryTable.Row belize = before.rows().get(1);
            Act again = belize.acts().get(0).toBuilder().printedKind("a*").build();
            DepositaryTable twice = before.toBuilder()
                    .addRow(belize.toBuilder().acts(List.of(again)).build())
                    .build();
            assertThat(twice.changesFrom(twice.acts()).isEmpty()).isTrue();
        }

        @Test
        void areWhatIsNewWhatIsGoneAndWhatIsToldInAnotherWay() {
            DepositaryTable after = untc("Argentina\t12 Dec 2000\t19 Nov 2002\nUruguay\t13 Dec 2000\t14 Mar 2005\n")
                    .orElseThrow();
            DepositaryTable.Changes changes = after.changesFrom(before.acts());
            assertThat(changes.added()).extracting(Act::actor).containsExactly("ARG");
            assertThat(changes.gone()).extracting(Act::actor).containsExactly("BLZ");
            assertThat(changes.changed()).singleElement().satisfies(change -> {
                assertThat(change.before().depositedOn()).contains(PartialDate.parse("2005-03-04"));
                assertThat(change.after().depositedOn()).contains(PartialDate.parse("2005-03-14"));
            });
        }

        @Test
        void doNotCountAnActThatIsLaterThanTheTable() {
            Act later = before.acts().get(1).toBuilder()
                    .depositedOn(PartialDate.parse("2014-11-11"))
                    .actor("VCT")
                    .build();
            assertThat(before.changesFrom(List.of(later)).gone()).isEmpty();
        }
    }
}
