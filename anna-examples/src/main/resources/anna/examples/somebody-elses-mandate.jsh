// A mandate of the United Nations, in our own words, from its text to the account of two years.
// Run it with: anna shell --script < somebody-elses-mandate.jsh
var registers = Catalogue.Name.of(Mention.Kind.INSTRUMENT, "registers", "Convention on Boat Registers")
var vests = Catalogue.Name.of(Mention.Kind.INSTRUMENT, "vests", "Protocol on Life Vests")
var head = Catalogue.Name.of(Mention.Kind.BODY, "un-sg", "Secretary-General")
var asked = Resolution.read("""
    A/RES/70/399
    Safety of wooden boats
    The General Assembly,
    1. Urges Member States to ratify the Convention on Boat Registers and the Protocol on Life Vests;
    2. Requests the Secretary-General to train boat builders and to publish drawings of safe hulls;
    3. Invites Member States to contribute to financing the training;
    4. Requests the Secretary-General to submit a report on the implementation of the present resolution.
    """, Catalogue.oas().plus(List.of(registers, vests, head))).orElseThrow()
Instrument treaty(Catalogue.Name name) {
    return Instrument.builder().id(name.id()).title(Localized.english(name.text())).build();
}
Activity course(String year) {
    return Activity.builder().id("course-" + year).kind(ActivityKind.of("course")).title(Localized.english("Course"))
        .progress(Progress.DONE).date(PartialDate.parse(year)).build();
}
Report report(String year, String told) {
    var report = Report.read("sg-" + year, "Report on A/RES/70/399\n\n" + told).orElseThrow();
    var place = report.references().get(0).toBuilder().addActivity("course-" + year).build();
    return report.toBuilder().period(PartialDate.parse(year)).references(List.of(place)).build();
}
Contribution.Builder money(String id, String giver, String amount) {
    return Contribution.builder().id(id).contributor(giver).amount(Amount.parse(amount));
}
var boats = Dossier.builder().
    addInstruments(treaty(registers), treaty(vests)).
    addResolution(asked).
    addActivities(course("2016"), course("2017")).
    addContribution(money("pledge", "NOR", "EUR 9000").kind(ContributionKind.of("pledge")).build()).
    addContribution(money("grant", "NOR", "EUR 4000").against("pledge").addUsedFor("course-2016").build()).
    addContribution(money("gift", "KEN", "USD 2500").addUsedFor("course-2017").build()).
    addReport(report("2016", "A course was held (paragraph 2 of the resolution).")).
    addReport(report("2017", "Two states paid (paragraphs 2 and 3 of the resolution).")).
    build()
print(Coverage.of(boats, asked, InferenceRule.standard()))
print("Received " + Total.received(boats.contributions()))
print("Still promised " + Total.outstanding(boats.contributions()))
