package anna.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TraceCommandTest {

    private static final String SEVEN = "AG/RES. 2686 (XLI-O/11)#7";

    @Nested
    class MachineTable {

        @Test
        void itIsTheGoldenFile() {
            Run run = Run.of("trace", SEVEN, "--tsv");
            assertThat(run.out()).isEqualTo(Golden.text("trace-2686-7.tsv"));
            assertThat(run.code()).isZero();
        }

        @Test
        void itGoesNoFurtherThanAsked() {
            assertThat(Run.of("trace", SEVEN, "--depth", "1", "--tsv").lines())
                    .allMatch(line -> line.startsWith("direction\t") || line.split("\t")[1].equals("1"));
        }
    }

    @Nested
    class ForPeople {

        @Test
        void bothDirectionsAreTold() {
            Run run = Run.of("trace", "contribution:aze-2011");
            assertThat(run.lines())
                    .startsWith("contribution:aze-2011: USD 10000, 2011", "", "What came of it")
                    .contains(
                            "  given-by ▸ actor:AZE: Azerbaijan",
                            "What it comes from",
                            "  pays-for ▸ activity:web-site-annaobserva: ANNAObserva web site, renewed")
                    .anyMatch(line -> line.startsWith("  reserved-for ▸ activity:assistance-2012:"))
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        }

        @Test
        void whatARuleInferredSaysSoInEitherLanguage() {
            assertThat(Blanks.single(
                            Run.of("trace", "AG/RES. 2686 (XLI-O/11)#18").out()))
                    .contains("inferred by report-exists: the paragraph asks for a report, and this is one");
            assertThat(Blanks.single(Run.of("trace", "AG/RES. 2686 (XLI-O/11)#18", "--language", "es")
                            .out()))
                    .contains("inferred by report-exists: el párrafo pide un informe, y este lo es");
            assertThat(Run.of("trace", "AG/RES. 2686 (XLI-O/11)#18", "--no-inference")
                            .out())
                    .doesNotContain("inferred");
        }

        @Test
        void aMisprintedSymbolIsFoundAllTheSame() {
            assertThat(Run.of("trace", "AG/RES 2686 [XLI-0/11]#7").out()).startsWith(SEVEN);
        }

        @Test
        void anActorIsAPointToo() {
            assertThat(Run.of("trace", "actor:CHN").out())
                    .contains(
                            "contribution:chn-programme", "activity:assistance-paraguay", "AG/RES. 2686 (XLI-O/11)#12");
        }
    }

    @Nested
    class ThoseWhoTookPart {

        @Test
        void areToldTogetherWhereTheyDidTheSame() {
            assertThat(Run.of("trace", "activity:meeting-2-jamaica").lines())
                    .contains(
                            "  involves as organizer ▸ actor:cda: Child Development Agency (Jamaica)",
                            "    part-of ▸ actor:JAM: Jamaica",
                            "  involves as host and participant ▸ actor:JAM: Jamaica (see above)",
                            "  involves as participant ▸ actors ATG, BHS, BLZ, DMA, GRD, HTI, KNA, LCA, VCT, SUR, TTO",
                            "  involves as speaker ▸ actors caricom, icmec");
        }

        @Test
        void areLinesOfTheirOwnInATable() {
            assertThat(Run.of("trace", "activity:meeting-2-jamaica", "--tsv", "--depth", "1")
                            .lines())
                    .filteredOn(line -> line.contains("\tinvolves\t") && line.contains("\tas participant"))
                    .hasSize(11);
        }

        @Test
        void areToldInSpanishToo() {
            assertThat(Run.of("trace", "activity:meeting-2-jamaica", "--language", "es")
                            .out())
                    .contains("  involves como host y participant ▸ actor:JAM: Jamaica");
        }

        @Test
        void areWhereAWalkCanStart() {
            assertThat(Run.of("trace", "actor:pani").out())
                    .contains(
                            "  part-of ▸ actor:CRI: Costa Rica",
                            "  involves as supporter ◂ activity:meeting-1-san-jose:")
                    .doesNotContain("nothing is known");
        }

        @Test
        void ledToMeetingsOfOthersToo() {
            assertThat(Run.of("trace", "event:national-authorities-2", "--depth", "1")
                            .lines())
                    .contains(
                            "  involves as host and co-sponsor ▸ actor:ARG: Argentina",
                            "  involves as co-sponsor ▸ actor:URY: Uruguay")
                    .anyMatch(line -> line.startsWith("  cites ◂ AG/RES. 2686 (XLI-O/11): "));
        }
    }

    @Nested
    class Json {

        @Test
        void itHoldsStepsWithTheirLinks() {
            assertThat(Run.of("trace", SEVEN, "--json").out())
                    .startsWith("{\n  \"start\": \"" + SEVEN + "\",\n")
                    .contains("\"onward\": [", "\"back\": [", "\"kind\": \"carried-out-by\"", "\"findings\": []");
        }
    }

    @Nested
    class BadInput {

        @Test
        void whatIsNotThereIsRefusedWithASuggestion() {
            assertThat(Run.of("trace", "activity:asistance-2012"))
                    .isEqualTo(new Run(
                            2,
                            "",
                            "anna trace: nothing in the dossier is called 'activity:asistance-2012'; did you mean"
                                    + " activity:assistance-2012?\n"));
        }

        @Test
        void aDossierOfOnesOwnIsReadWithItsFindings() {
            Run run = Run.with("""
                    {"format": "anna-dossier", "formatVersion": "1",
                     "links": [{"kind": "pays-for", "from": "contribution:c", "to": "activity:a"}]}
                    """, "trace", "activity:a", "--dossier", "-", "--tsv");
            assertThat(run.out()).contains("onward\t1\tpays-for\tcontribution:c\t");
            assertThat(run.err()).contains("json.reference.dangling");
        }
    }
}
