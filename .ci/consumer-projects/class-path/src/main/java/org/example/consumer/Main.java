package org.example.consumer;

import anna.fact.PartialDate;
import anna.finding.Reading;
import anna.funding.Amount;
import anna.funding.Contribution;
import anna.funding.Total;
import anna.json.DossierJson;
import anna.json.ReferenceData;
import anna.resolution.Resolution;
import anna.resolution.Symbol;
import java.util.List;

/** Uses the library from the class path. */
public final class Main {

    private Main() {}

    /** Runs it; an exception is a failure. */
    public static void main(String[] args) {
        check("the library is on the class path", !Amount.class.getModule().isNamed());

        Contribution known = Contribution.builder()
                .id("first")
                .contributor("AZE")
                .amount(Amount.parse("USD 10000"))
                .date(PartialDate.parse("2011"))
                .build();
        Contribution unknown =
                known.toBuilder().id("second").contributor("CHN").amount(Amount.undisclosed()).build();
        check("a total says what it leaves out", Total.of(List.of(known, unknown))
                .toString()
                .equals("USD 10000 plus 1 undisclosed"));

        Reading<PartialDate> bad = PartialDate.read("2011-02-30");
        check("bad text is a finding and not an exception", bad.hasErrors() && bad.value().isEmpty());
        check("the finding names the problem", bad.findings().get(0).id().equals("date.day.missing"));

        Reading<Resolution> draft = Resolution.read("DRAFT RESOLUTION\n\nLAMPS FOR ALL\n\nTHE GENERAL ASSEMBLY,\n\n"
                + "RECALLING AG/RES. 2548 (XL-0/10),\n\nRESOLVES:\n\n1. To urge the member states to light lamps.\n");
        check("a resolution is read", draft.orElseThrow().citations().get(0).symbol().equals(
                Symbol.parse("AG/RES. 2548 (XL-O/10)")));
        check("what was forgiven is said", draft.findings().get(0).id().equals("symbol.letter.zero"));
        String json = DossierJson.write(ReferenceData.load());
        check("a dossier is written and read back", DossierJson.read(json).orElseThrow().equals(ReferenceData.load()));

        try {
            Contribution.builder().build();
            throw new AssertionError("an unfinished builder built something");
        } catch (IllegalArgumentException expected) {
            check("all missing attributes are named at once", expected.getMessage().contains("contributor")
                    && expected.getMessage().contains("amount"));
        }
        System.out.println("class path, Java " + Runtime.version().feature() + ": as it should be");
    }

    private static void check(String what, boolean holds) {
        if (!holds) {
            throw new AssertionError("It does not hold that " + what);
        }
    }
}
