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
    private static final String TOLD =
            "Report on resolution A/RES/70/399\n\nOne course (paragraph 2 of the resolution).";

    /** Runs the example. */
    public static void main(String[] arguments) {
        run(System.out);
    }

    static Dossier run(PrintStream out) {
        Catalogue names = Catalogue.oas()
                .plus(List.of(
                        Catalogue.Name.of(Mention.Kind.INSTRUMENT, "registers", "Convention on Boat Registers"),
                        Catalogue.Name.of(Mention.Kind.INSTRUMENT, "vests", "Protocol on Life Vests"),
                        Catalogue.Name.of(Mention.Kind.BODY, "un-members", "Member States"),
                        Catalogue.Name.of(Mention.Kind.BODY, "un-sg", "Secretary-General")));
        Resolution asked = Resolution.read(ASKED, names).orElseThrow();
        Contribution.Builder pledge = money("pledge", "EUR 9000", "NOR").kind(ContributionKind.of("pledge"));
        Contribution.Builder grant =
                money("grant", "EUR 4000", "NOR").against("pledge").addUsedFor("course-2016");
        Contribution.Builder gift = money("gift", "USD 2500", "KEN");
        Dossier dossier = Dossier.builder()
                .addInstruments(instrument("registers", "Boat Registers"), instrument("vests", "Life Vests"))
                .addResolution(asked)
                .addActivities(course("2016"), course("2017"))
                .addContributions(pledge.build(), grant.build(), gift.build())
                .addReports(report("2016"), report("2017"))
                .build();
        Showing.print(Coverage.of(dossier, asked, InferenceRule.standard()), out);
        Showing.print("Received " + Total.received(dossier.contributions()), out);
        Showing.print("Still promised " + Total.outstanding(dossier.contributions()), out);
        return dossier;
    }

    private static Instrument instrument(String id, String title) {
        return Instrument.builder().id(id).title(Localized.english(title)).build();
    }

    private static Activity course(String year) {
        Activity.Builder course = Activity.builder().id("course-" + year).kind(ActivityKind.of("course"));
        return course.title(Localized.english("Course")).progress(Progress.DONE).build();
    }

    private static Contribution.Builder money(String id, String amount, String giver) {
        return Contribution.builder().id(id).amount(Amount.parse(amount)).contributor(giver);
    }

    private static Report report(String year) {
        Report.Builder report = Report.read("sg-" + year, TOLD).orElseThrow().toBuilder();
        Report.Reference.Builder told =
                report.build().references().get(0).toBuilder().addActivity("course-" + year);
        report.period(PartialDate.parse(year));
        return report.references(List.of(told.build())).build();
    }
}
