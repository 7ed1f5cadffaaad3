package anna.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import anna.finding.Reading;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of reading, for any text and for texts made of what resolutions are made of. */
class ReadingPropertyTest {

    private static final List<String> PIECES = List.of(
            "THE GENERAL ASSEMBLY,",
            "THE PERMANENT COUNCIL",
            "LA ASAMBLEA GENERAL:",
            "L'ASSEMBLÉE GÉNÉRALE,",
            "The Security Council,",
            "RECALLING",
            "CONSIDERING:",
            "HAVING SEEN",
            "Noting with concern",
            "VISTO",
            "VU",
            "RESOLVES:",
            "RESUELVE",
            "DÉCIDE:",
            "Decides:",
            "That",
            "and",
            "; and",
            ";",
            ",",
            ".",
            ":",
            "(",
            ")",
            "[",
            "]",
            "“",
            "”",
            "\"",
            "-",
            "–",
            "/",
            "1.",
            "2.",
            "3.",
            "4.",
            "10.",
            "1.To",
            "a)",
            "(a)",
            "b)",
            "ii)",
            "i.",
            "To",
            "To urge",
            "to request",
            "Instar",
            "D'inviter",
            "member states",
            "Brazil",
            "AG/RES.",
            "AG./RES",
            "2411",
            "(XXXVIII-O/08)",
            "[XXIX-O/99]",
            "(XXVI-0/96",
            "XXXVII O/07",
            "CP/RES. 912 (1601/07)",
            "CD/RES. 07 (E/03)",
            "AG/doc.",
            "5111/10",
            "rev. 1",
            "corr.",
            "OEA/Ser.P",
            "resolutions",
            "résolution",
            "1325 (2000)",
            "55/25",
            "217 A (III)",
            "(S-VI)",
            "S/RES/",
            "A/RES/",
            "E/DEC/",
            "UNESCO 27 C/5.7",
            "paragraph 7",
            "paragraphs 1, 2 to 9",
            "of the RES",
            "Work area 1:",
            "May 25, 2011",
            "31 February 2010",
            "mid-March",
            "US$10,000",
            "$5 million",
            "about 160 people",
            "20 of the 33",
            "Adopted at the",
            "(Adopted at the fourth",
            "DRAFT RESOLUTION",
            "RESOLUTION",
            "FOOTNOTE",
            "ANNEX",
            "EL CONSEJO PERMANENTE DE LA ORGANIZACIÓN,",
            "A ASSEMBLEIA GERAL,",
            "LOS MINISTROS, reunidos en Lima,",
            "TENIENDO en cuenta",
            "y CONSIDERANDO:",
            "TENDO EM MENTE:",
            "CONSIDÉRANT :",
            "Se félicitant",
            "IN EXERCISE OF",
            "Recommande aux Gouvernements :",
            "RESOLVES:1.",
            "DECLARAN:",
            "De prier",
            "D’inviter",
            "Exhortar vivamente",
            "Strongly condemns",
            "1. -",
            "1)",
            "(1)",
            "PRIMERO.",
            "SEGUNDO.",
            "ii)",
            "(iii)",
            "A)",
            "aa)",
            "ñ)",
            "II. Fisheries",
            "1 A/55/1.",
            "*",
            "__________",
            "«",
            "»",
            "?",
            "forty-second regular session",
            "cuadragésimo segundo período ordinario de sesiones",
            "at its",
            "a más tardar",
            "by May 25, 2011",
            "54th meeting",
            "Adopted at the 82nd meeting",
            "NOTES DE BAS DE PAGE",
            "ANNEX",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDE00",
            "\u00AD",
            "\r",
            "\r\r",
            "Copyright",
            "- 2 -",
            "Page68/73",
            "[1]",
            "17/",
            "\uFFFD",
            "\n",
            "\n\n",
            "\r\n",
            " \n \n ",
            "\u00a0",
            "\t",
            "        ",
            "\u2028",
            "\f");

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.of(PIECES);
        Arbitrary<String> gap = Arbitraries.of("", " ", " ", " ", "\n", "\n\n");
        return Combinators.combine(piece, gap)
                .as((one, two) -> one + two)
                .list()
                .ofMaxSize(60)
                .map(List::stream)
                .map(pieces -> pieces.collect(Collectors.joining()));
    }

    @Property(tries = 500)
    void theLawsHoldForAnyTextMadeOfTheWordsOfResolutions(@ForAll("texts") String text) {
        ReadingLaws.hold(text);
    }

    @Property(tries = 500)
    void theLawsHoldForAnyText(@ForAll String text) {
        ReadingLaws.hold(text);
    }

    @Property(tries = 300)
    void aResolutionSaysTheSameHoweverAnyTextIsWrapped(@ForAll("texts") String text) {
        Resolution resolution = Resolution.read(text).partial().orElse(null);

        assertThat(Resolution.read(Respacing.widened(text)).partial().orElse(null))
                .isEqualTo(resolution);
        assertThat(Resolution.read(Respacing.evened(text)).partial().orElse(null))
                .isEqualTo(resolution);
    }

    /** A resolution of our own: how many clauses and paragraphs, in which layout. */
    record Plan(List<String> leadIns, List<String> verbs, boolean glued, boolean alone) {

        String text() {
            String preamble = leadIns.stream()
                    .map(lead -> lead + " that bread is good, and AG/RES. 2411 (XXXVIII-O/08), “Bread,” says so;\n\n")
                    .collect(Collectors.joining());
            String operative = IntStream.range(0, verbs.size())
                    .mapToObj(i -> (i + 1) + "." + (glued ? "" : alone ? "\n" : " ") + "To " + verbs.get(i)
                            + " the member states to bake bread by May 25, 2011.\n\n")
                    .collect(Collectors.joining());
            return "THE GENERAL ASSEMBLY,\n\n" + preamble + "RESOLVES:\n\n" + operative;
        }
    }

    @Provide
    Arbitrary<Plan> plans() {
        return Combinators.combine(
                        Arbitraries.of("RECALLING", "CONSIDERING", "BEARING IN MIND", "NOTING")
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(6),
                        Arbitraries.of("urge", "request", "invite", "thank", "encourage")
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(30),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Plan::new);
    }

    @Property(tries = 100)
    void everyClauseAndParagraphOfAResolutionIsFoundInAnyLayout(@ForAll("plans") Plan plan) {
        Reading<Resolution> reading = Resolution.read(plan.text());
        Resolution resolution = reading.orElseThrow();

        assertThat(resolution.preamble()).extracting(PreambleGroup::leadIn).isEqualTo(plan.leadIns());
        assertThat(resolution.citations()).hasSize(plan.leadIns().size());
        assertThat(resolution.operative())
                .extracting(paragraph -> paragraph.verb().orElseThrow().phrase())
                .isEqualTo(plan.verbs());
        for (int width : List.of(1, 20, 33, 80, 1000)) {
            assertThat(Resolution.read(Rewrapping.linesBroken(plan.text(), width))
                            .orElseThrow())
                    .isEqualTo(resolution);
            assertThat(Resolution.read(Rewrapping.blankLinesDoubled(Rewrapping.blocksRefilled(plan.text(), width)))
                            .orElseThrow())
                    .isEqualTo(resolution);
        }
    }

    @Property(tries = 500)
    void aSymbolThatWasReadIsWrittenAsItIsRead(@ForAll("texts") String text) {
        for (Mention mention : Outline.read(text).partial().orElseThrow().mentions(Mention.Kind.CITATION)) {
            Symbol symbol = Symbol.parse(mention.value());
            assertThat(Symbol.parse(symbol.toString())).isEqualTo(symbol);
        }
    }
}
