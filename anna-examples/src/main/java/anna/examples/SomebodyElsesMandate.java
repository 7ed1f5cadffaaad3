package anna.examples;

import anna.account.Coverage;
import anna.account.Dossier;
import anna.account.InferenceRule;
import anna.account.Report;
import anna.fact.Localized;
import anna.fact.PartialDate;
import anna.funding.Amount;
import anna.funding.Contribution;
import anna.funding.ContributionKind;
import anna.funding.Total;
import anna.instrument.Instrument;
import anna.programme.Activity;
import anna.programme.ActivityKind;
import anna.programme.Progress;
import anna.resolution.Catalogue;
import anna.resolution.Mention;
import anna.resolution.Resolution;
import java.io.PrintStream;
import java.util.List;

/** A mandate of the United Nations, in our own words, from its text to the account of two years. */
public final class SomebodyElsesMandate {
    private static final String ASKED = """
            A/RES/70/399
            Safety of wooden boats
            The General Assembly,
            1. Urges Member States to ratify the Convention on Boat Registers and the Protocol on Life Vests;
            2. Requests the Secretary-General to train boat builders and to publish drawings of safe hulls;
            3. Invites Member States to contribute to financing the training;
            4. Requests the Secretary-General to submit a report on the implementation of the present resolution.
            """;

    /** Runs the example. */
    public static void main(String[] arguments) {
        run(System.out);
    }

    static Dossier run(PrintStream out) {
        Dossier.Builder boats = Dossier.builder();
        Catalogue.Name registers = treaty(boats, "registers", "Convention on Boat Registers");
        Catalogue.Name vests = treaty(boats, "vests", "Protocol on Life Vests");
        Catalogue.Name head = Catalogue.Name.of(Mention.Kind.BODY, "un-sg", "Secretary-General");
        Catalogue names = Catalogue.oas().plus(List.of(registers, vests, head));
        Resolution asked = Resolution.read(ASKED, names).orElseThrow();
        year(boats, "2016", "Report on A/RES/70/399\n\nA course was held (paragraph 2 of the resolution).");
        year(boats, "2017", "Report on A/RES/70/399\n\nTwo states paid (paragraphs 2 and 3 of the resolution).");
        Contribution.Builder pledge = money("pledge", "NOR", "EUR 9000").kind(ContributionKind.of("pledge"));
        Contribution.Builder grant = money("grant", "NOR", "EUR 4000").addUsedFor("course-2016");
        Contribution.Builder gift = money("gift", "KEN", "USD 2500").addUsedFor("course-2017");
        boats.addContributions(pledge.build(), grant.against("pledge").build(), gift.build());
        Dossier dossier = boats.addResolution(asked).build();
        Showing.print(Coverage.of(dossier, asked, InferenceRule.standard()), out);
        Showing.print("Received " + Total.received(dossier.contributions()), out);
        Showing.print("Still promised " + Total.outstanding(dossier.contributions()), out);
        return dossier;
    }

    private static Catalogue.Name treaty(Dossier.Builder boats, String id, String title) {
        Instrument.Builder treaty = Instrument.builder().id(id).title(Localized.english(title));
        boats.addInstrument(treaty.build());
        return Catalogue.Name.of(Mention.Kind.INSTRUMENT, id, title);
    }

    private static void year(Dossier.Builder boats, String year, String told) {
        Activity.Builder course = Activity.builder().id("course-" + year).kind(ActivityKind.of("course"));
        course.title(Localized.english("Course")).progress(Progress.DONE).date(PartialDate.parse(year));
        Report.Builder report = Report.read("sg-" + year, told).orElseThrow().toBuilder();
        Report.Reference.Builder place = report.build().references().get(0).toBuilder();
        report.period(PartialDate.parse(year))
                .references(List.of(place.addActivity("course-" + year).build()));
        boats.addActivity(course.build()).addReport(report.build());
    }

    private static Contribution.Builder money(String id, String giver, String amount) {
        return Contribution.builder().id(id).contributor(giver).amount(Amount.parse(amount));
    }
}
