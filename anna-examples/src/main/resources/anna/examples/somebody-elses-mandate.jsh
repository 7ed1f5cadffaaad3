// A mandate of the United Nations, in our own words, from its text to the account of two years.
// Run it with: anna shell --script < somebody-elses-mandate.jsh
var asked = Resolution.read("""
    A/RES/70/399
    Safety of wooden boats
    The General Assembly,
    Recalling its resolution 69/388 of 5 December 2014,
    1. Urges Member States to ratify the Convention on Boat Registers and the Protocol on Life Vests;
    2. Requests the Secretary-General to train boat builders and to publish drawings of safe hulls;
    3. Invites Member States to contribute to financing the training;
    4. Requests the Secretary-General to submit a report on the implementation of the present resolution.
    """, Catalogue.oas().plus(List.of(
        Catalogue.Name.of(Mention.Kind.INSTRUMENT, "registers", "Convention on Boat Registers"),
        Catalogue.Name.of(Mention.Kind.INSTRUMENT, "vests", "Protocol on Life Vests"),
        Catalogue.Name.of(Mention.Kind.BODY, "un-members", "Member States"),
        Catalogue.Name.of(Mention.Kind.BODY, "un-sg", "Secretary-General")))).orElseThrow()
Activity course(String year) {
    return Activity.builder().id("course-" + year).kind(ActivityKind.of("course")).title(Localized.english("Course"))
        .progress(Progress.DONE).date(PartialDate.parse(year)).build();
}
Contribution.Builder money(String id, String amount, String giver) {
    return Contribution.builder().id(id).amount(Amount.parse(amount)).contributor(giver);
}
Report report(String year) {
    return Report.builder().id("sg-" + year).resolution(asked.symbol()).period(PartialDate.parse(year))
        .addReference(Report.Reference.builder().addParagraph("2").addActivity("course-" + year).build()).build();
}
var boats = Dossier.builder().
    addResolution(asked).
    addActivity(course("2016")).addActivity(course("2017")).
    addContribution(money("pledge", "EUR 9000", "NOR").kind(ContributionKind.of("pledge")).build()).
    addContribution(money("grant", "EUR 4000", "NOR").against("pledge").addUsedFor("course-2016").build()).
    addContribution(money("gift", "USD 2500", "KEN").build()).
    addReport(report("2016")).addReport(report("2017")).
    build()
print(Coverage.of(boats, asked, InferenceRule.standard()))
print("Received " + Total.received(boats.contributions()))
print("Still promised " + Total.outstanding(boats.contributions()))
print(Trace.of(boats, "contribution:grant", InferenceRule.standard()))
