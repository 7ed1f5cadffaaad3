package anna.resolution;

import static anna.resolution.Action.Known.ACKNOWLEDGE;
import static anna.resolution.Action.Known.APPLAUD;
import static anna.resolution.Action.Known.ENTRUST;
import static anna.resolution.Action.Known.EXPRESS;
import static anna.resolution.Action.Known.INVITE;
import static anna.resolution.Action.Known.PROMOTE;
import static anna.resolution.Action.Known.REQUEST;
import static anna.resolution.Action.Known.TAKE_NOTE;
import static anna.resolution.Action.Known.URGE;
import static anna.resolution.Action.Known.WELCOME;
import static anna.resolution.Mandate.Known.ASSIST;
import static anna.resolution.Mandate.Known.COOPERATE;
import static anna.resolution.Mandate.Known.FINANCE;
import static anna.resolution.Mandate.Known.INFORM;
import static anna.resolution.Mandate.Known.JOIN_INSTRUMENTS;
import static anna.resolution.Mandate.Known.LEGISLATE;
import static anna.resolution.Mandate.Known.MEET;
import static anna.resolution.Mandate.Known.PROTECT;
import static anna.resolution.Mandate.Known.REPORT;
import static anna.resolution.Mandate.Known.TRAIN;

import anna.fact.Language;
import anna.fact.PartialDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The draft of AG/RES. 2686 (XLI-O/11) without its sentences, built by hand from what it says. */
final class DraftOf2686 {

    private DraftOf2686() {}

    static Resolution builtByHand() {
        return Resolution.builder()
                .draft(true)
                .body("oas-ga")
                .agreedBy("oas-cp")
                .agreedOn(PartialDate.of(2011, 5, 25))
                .addLanguage(Language.ENGLISH)
                .preamble(preamble())
                .operative(operative())
                .build();
    }

    private static List<PreambleGroup> preamble() {
        return List.of(
                group(
                        "BEARING IN MIND",
                        true,
                        paragraph(
                                1,
                                "AG/RES. 2548 (XL-O/10)",
                                "AG/RES. 2486 (XXXIX-O/09)",
                                "AG/RES. 2432 (XXXVIII-O/08)",
                                "AG/RES. 2348 (XXXVII-O/07)",
                                "AG/RES. 2240 (XXXVI-O/06)",
                                "AG/RES. 1948 (XXXIII-O/03)"),
                        paragraph(2),
                        paragraph(3),
                        paragraph(4)),
                group(
                        "CONSIDERING",
                        true,
                        paragraph(5).toBuilder().addInstrument("oas-a41").build(),
                        paragraph(6),
                        paragraph(7, "AG/RES. 2240 (XXXVI-O/06)"),
                        paragraph(8),
                        paragraph(9, "AG/RES. 2348 (XXXVII-O/07)")),
                group("TAKING INTO ACCOUNT", false, paragraph(10)),
                group("Welcoming", false, paragraph(11, "AG/RES. 2551 (XL-O/10)")),
                group("BEARING IN MIND", false, paragraph(12)),
                group("RECALLING", false, paragraph(13, "CD/RES. 10 (82-R/07)")),
                group("RECOGNIZING", false, paragraph(14)),
                group("BEARING IN MIND", false, paragraph(15)));
    }

    private static PreambleGroup group(String leadIn, boolean listed, PreambularParagraph... paragraphs) {
        return PreambleGroup.builder()
                .leadIn(leadIn)
                .listed(listed)
                .addParagraphs(paragraphs)
                .build();
    }

    private static PreambularParagraph paragraph(int ordinal, String... symbols) {
        return PreambularParagraph.builder()
                .ordinal(ordinal)
                .citations(Arrays.stream(symbols)
                        .map(Symbol::parse)
                        .map(Citation::of)
                        .toList())
                .build();
    }

    private static List<OperativeParagraph> operative() {
        List<OperativeParagraph> list = new ArrayList<>();
        list.add(asks("1", "take note", TAKE_NOTE)
                .addFurtherVerb(OperativeVerb.of("urge", URGE))
                .addAddressee("iin")
                .build());
        list.add(asks("2", "invite", INVITE).addAddressee("iin").build());
        list.add(asks("3", "entrust", ENTRUST, COOPERATE, INFORM, ASSIST)
                .addAddressee("oas-sg")
                .build());
        list.add(asks("4", "promote and strengthen", PROMOTE, COOPERATE, LEGISLATE)
                .build());
        list.add(asks("5", "promote and strengthen", PROMOTE, COOPERATE).build());
        list.add(asks("6", "request", REQUEST, COOPERATE, ASSIST)
                .addAddressee("iin")
                .build());
        list.add(asks("7", "acknowledge", ACKNOWLEDGE, TRAIN)
                .addFurtherVerb(OperativeVerb.of("urging", URGE))
                .addAddressee("iin")
                .build());
        list.add(asks("8", "take note", TAKE_NOTE).build());
        list.add(asks("9", "promote", PROMOTE, MEET, COOPERATE, LEGISLATE).build());
        list.add(asks("10", "applaud", APPLAUD).build());
        list.add(asks("11", "take note", TAKE_NOTE, COOPERATE)
                .addFurtherVerb(OperativeVerb.of("urge", URGE))
                .addAddressee("iin")
                .build());
        list.add(asks("12", "request", REQUEST, ASSIST, LEGISLATE, TRAIN, PROTECT)
                .addAddressee("iin")
                .build());
        list.add(asks("13", "express its concern", EXPRESS)
                .addFurtherVerb(OperativeVerb.of("welcome", WELCOME))
                .build());
        list.add(asks("14", "urge", URGE, FINANCE)
                .addAddressees(
                        "oas-member-states",
                        "oas-permanent-observers",
                        "international-financial-institutions",
                        "regional-organizations",
                        "civil-society")
                .build());
        list.add(asks("15", "urge", URGE, JOIN_INSTRUMENTS)
                .addFurtherVerb(OperativeVerb.of("urge", URGE))
                .addAddressees("oas-member-states", "states-parties")
                .addInstruments("untoc", "tip", "som", "crc", "opsc", "hague28", "oas-b57", "oas-b53")
                .build());
        list.add(asks("16", "promote", PROMOTE, LEGISLATE, PROTECT).build());
        list.add(asks("17", "urge", URGE, PROTECT)
                .addAddressee("oas-member-states")
                .build());
        list.add(asks("18", "request", REQUEST, REPORT)
                .addAddressee("iin")
                .dueSession(42)
                .due(PartialDate.parse("2012"))
                .budgetProviso(true)
                .build());
        return list;
    }

    private static OperativeParagraph.Builder asks(
            String number, String verb, Action.Known action, Mandate.Known... mandates) {
        return OperativeParagraph.builder()
                .number(number)
                .verb(OperativeVerb.of(verb, action))
                .mandates(Arrays.stream(mandates).map(Mandate::of).toList());
    }
}
