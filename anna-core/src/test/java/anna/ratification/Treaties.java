package anna.ratification;

import anna.fact.Language;
import anna.fact.Localized;
import anna.fact.PartialDate;
import anna.instrument.Clause;
import anna.instrument.Delay;
import anna.instrument.Eligibility;
import anna.instrument.EntryIntoForce;
import anna.instrument.FinalClauses;
import anna.instrument.Instrument;
import anna.instrument.MeansOfConsent;
import anna.instrument.Withdrawal;
import java.time.LocalDate;
import java.util.List;

/** Instruments with their real clauses, and short forms of the facts that the tests speak of. */
final class Treaties {

    static final MeansOfConsent RATIFICATION = MeansOfConsent.of(MeansOfConsent.Known.RATIFICATION);
    static final MeansOfConsent ACCEPTANCE = MeansOfConsent.of(MeansOfConsent.Known.ACCEPTANCE);
    static final MeansOfConsent APPROVAL = MeansOfConsent.of(MeansOfConsent.Known.APPROVAL);
    static final MeansOfConsent ACCESSION = MeansOfConsent.of(MeansOfConsent.Known.ACCESSION);

    private static final List<Instrument> ALL =
            List.of(untoc(), tip(), hague28(), crc(), opsc(), minors(), bare(), labour(), achr());

    private Treaties() {}

    /** The Convention against Transnational Organized Crime. */
    static Instrument untoc() {
        return crime("untoc", "2003-09-29")
                .finalClauses(crimeClauses("36", "38")
                        .withdrawal(Withdrawal.builder()
                                .article("40(1)")
                                .effectDelay(Delay.parse("P1Y"))
                                .build())
                        .build())
                .build();
    }

    /** Its protocol on trafficking in persons. */
    static Instrument tip() {
        Eligibility partyToParent = Eligibility.of(Eligibility.Kind.Known.PARTY_TO, "untoc");
        FinalClauses.Builder clauses = crimeClauses("16", "17")
                .putConsent(
                        RATIFICATION,
                        afterSignature("16(3)").condition(partyToParent).build())
                .putConsent(
                        ACCEPTANCE,
                        afterSignature("16(3)").condition(partyToParent).build())
                .putConsent(
                        APPROVAL,
                        afterSignature("16(3)").condition(partyToParent).build())
                .putConsent(
                        ACCESSION,
                        Clause.builder()
                                .article("16(4)")
                                .who(Eligibility.everyState())
                                .condition(partyToParent)
                                .conditionArticle("untoc 37(2)")
                                .build())
                .withdrawal(Withdrawal.builder()
                        .article("19(1)")
                        .effectDelay(Delay.parse("P1Y"))
                        .endsWith("untoc")
                        .endsWithArticle("untoc 40(3)")
                        .build());
        return crime("tip", "2003-12-25")
                .parent("untoc")
                .finalClauses(clauses.build())
                .build();
    }

    private static Instrument.Builder crime(String id, String inForce) {
        return Instrument.builder()
                .id(id)
                .title(Localized.english(id))
                .adoptedOn(PartialDate.parse("2000-11-15"))
                .inForceSince(day(inForce));
    }

    private static FinalClauses.Builder crimeClauses(String join, String enter) {
        return FinalClauses.builder()
                .signature(Clause.builder()
                        .article(join + "(1)")
                        .who(Eligibility.everyState())
                        .opensOn(day("2000-12-12"))
                        .closesOn(day("2002-12-12"))
                        .build())
                .putConsent(RATIFICATION, afterSignature(join + "(3)").build())
                .putConsent(ACCEPTANCE, afterSignature(join + "(3)").build())
                .putConsent(APPROVAL, afterSignature(join + "(3)").build())
                .putConsent(
                        ACCESSION,
                        Clause.builder()
                                .article(join + "(4)")
                                .who(Eligibility.everyState())
                                .build())
                .entryIntoForce(EntryIntoForce.builder()
                        .instruments(40)
                        .generalDelay(Delay.ofDays(90))
                        .generalArticle(enter + "(1)")
                        .laterDelay(Delay.ofDays(30))
                        .laterArticle(enter + "(2)")
                        .build());
    }

    static Clause.Builder afterSignature(String article) {
        return Clause.builder().article(article).who(Eligibility.everyState()).afterSignature(true);
    }

    /** The Convention on the Civil Aspects of International Child Abduction. */
    static Instrument hague28() {
        Eligibility members = Eligibility.of(Eligibility.Kind.Known.NAMED, "ARG", "CAN", "SUR", "USA", "VEN");
        return Instrument.builder()
                .id("hague28")
                .addIdentifiers("hcch:28")
                .title(Localized.english("Convention on the Civil Aspects of International Child Abduction")
                        .and(
                                Language.SPANISH,
                                "Convención sobre los Aspectos Civiles de la Sustracción Internacional de Menores"))
                .adoptedOn(PartialDate.parse("1980-10-25"))
                .inForceSince(day("1983-12-01"))
                .finalClauses(FinalClauses.builder()
                        .signature(Clause.builder()
                                .article("37")
                                .who(members)
                                .opensOn(day("1980-10-25"))
                                .build())
                        .putConsent(
                                RATIFICATION, afterSignature("37").who(members).build())
                        .putConsent(
                                ACCESSION,
                                Clause.builder()
                                        .article("38(1)")
                                        .who(Eligibility.of(
                                                Eligibility.Kind.Known.OTHER_THAN_NAMED,
                                                "ARG",
                                                "CAN",
                                                "SUR",
                                                "USA",
                                                "VEN"))
                                        .build())
                        .accessionNeedsAcceptance(true)
                        .acceptanceDelay(Delay.untilFirstOfMonth(3))
                        .acceptanceArticle("38(4)")
                        .entryIntoForce(EntryIntoForce.builder()
                                .instruments(3)
                                .generalDelay(Delay.untilFirstOfMonth(3))
                                .generalArticle("43(1)")
                                .laterDelay(Delay.untilFirstOfMonth(3))
                                .laterArticle("43(2)1")
                                .accessionArticle("38(3)")
                                .build())
                        .withdrawal(Withdrawal.builder()
                                .article("44")
                                .termYears(5)
                                .noticeMonths(6)
                                .build())
                        .build())
                .build();
    }

    /** A labour convention: no signature, and notice only within the year after each ten. */
    static Instrument labour() {
        return Instrument.builder()
                .id("ilo-c182")
                .title(Localized.english("Worst Forms of Child Labour Convention"))
                .adoptedOn(PartialDate.parse("1999-06-17"))
                .inForceSince(day("2000-11-19"))
                .finalClauses(FinalClauses.builder()
                        .signature(Clause.builder().who(Eligibility.nobody()).build())
                        .putConsent(RATIFICATION, Clause.builder().article("9").build())
                        .entryIntoForce(EntryIntoForce.builder()
                                .instruments(2)
                                .generalDelay(Delay.ofMonths(12))
                                .generalArticle("10(2)")
                                .laterDelay(Delay.ofMonths(12))
                                .laterArticle("10(3)")
                                .build())
                        .withdrawal(Withdrawal.builder()
                                .article("11(1)")
                                .effectDelay(Delay.parse("P1Y"))
                                .termYears(10)
                                .windowMonths(12)
                                .build())
                        .build())
                .build();
    }

    /** The American Convention on Human Rights, which nobody could leave in its first five years. */
    static Instrument achr() {
        return Instrument.builder()
                .id("achr")
                .title(Localized.english("American Convention on Human Rights")
                        .and(Language.SPANISH, "Convención Americana sobre Derechos Humanos"))
                .shortTitle(Localized.english("Pact of San José"))
                .adoptedOn(PartialDate.parse("1969-11-22"))
                .inForceSince(day("1978-07-18"))
                .finalClauses(FinalClauses.builder()
                        .accessionNeedsAcceptance(false)
                        .putConsent(
                                RATIFICATION, Clause.builder().article("74(1)").build())
                        .entryIntoForce(EntryIntoForce.builder()
                                .instruments(11)
                                .generalDelay(Delay.ofDays(0))
                                .generalArticle("74(2)")
                                .laterDelay(Delay.ofDays(0))
                                .laterArticle("74(2)")
                                .build())
                        .withdrawal(Withdrawal.builder()
                                .article("78(1)")
                                .effectDelay(Delay.parse("P1Y"))
                                .notBefore(day("1983-07-18"))
                                .build())
                        .build())
                .build();
    }

    /** The Convention on the Rights of the Child. */
    static Instrument crc() {
        return Instrument.builder()
                .id("crc")
                .title(Localized.english("Convention on the Rights of the Child"))
                .adoptedOn(PartialDate.parse("1989-11-20"))
                .inForceSince(day("1990-09-02"))
                .finalClauses(FinalClauses.builder()
                        .signature(Clause.builder()
                                .article("46")
                                .who(Eligibility.everyState())
                                .opensOn(day("1990-01-26"))
                                .build())
                        .putConsent(RATIFICATION, afterSignature("47").build())
                        .putConsent(
                                ACCESSION,
                                Clause.builder()
                                        .article("48")
                                        .who(Eligibility.everyState())
                                        .build())
                        .entryIntoForce(EntryIntoForce.builder()
                                .instruments(20)
                                .generalDelay(Delay.ofDays(30))
                                .generalArticle("49(1)")
                                .laterDelay(Delay.ofDays(30))
                                .laterArticle("49(2)")
                                .build())
                        .withdrawal(Withdrawal.builder()
                                .article("52")
                                .effectDelay(Delay.parse("P1Y"))
                                .build())
                        .build())
                .build();
    }

    /** Its protocol on the sale of children, open to its parties and signatories. */
    static Instrument opsc() {
        Eligibility who = Eligibility.of(Eligibility.Kind.Known.PARTY_OR_SIGNATORY, "crc");
        return Instrument.builder()
                .id("opsc")
                .title(Localized.english("Optional Protocol on the sale of children"))
                .adoptedOn(PartialDate.parse("2000-05-25"))
                .inForceSince(day("2002-01-18"))
                .parent("crc")
                .finalClauses(FinalClauses.builder()
                        .signature(Clause.builder()
                                .article("13(1)")
                                .who(who)
                                .opensOn(day("2000-06-05"))
                                .build())
                        .putConsent(
                                RATIFICATION, afterSignature("13(2)").who(who).build())
                        .putConsent(
                                ACCESSION,
                                Clause.builder().article("13(2)").who(who).build())
                        .entryIntoForce(EntryIntoForce.builder()
                                .instruments(10)
                                .generalDelay(Delay.ofMonths(3))
                                .generalArticle("14(1)")
                                .laterDelay(Delay.ofMonths(1))
                                .laterArticle("14(2)")
                                .laterOnlyOnceInForce(true)
                                .build())
                        .build())
                .build();
    }

    /** An inter-American convention: members sign and ratify, others accede once it is in force. */
    static Instrument minors() {
        return Instrument.builder()
                .id("oas-b57")
                .title(Localized.english("Inter-American Convention on International Traffic in Minors"))
                .adoptedOn(PartialDate.parse("1994-03-18"))
                .inForceSince(day("1997-08-15"))
                .finalClauses(FinalClauses.builder()
                        .signature(Clause.builder()
                                .article("28")
                                .who(Eligibility.of(Eligibility.Kind.Known.MEMBERS, "oas"))
                                .opensOn(day("1994-03-18"))
                                .build())
                        .putConsent(
                                RATIFICATION,
                                afterSignature("29")
                                        .who(Eligibility.of(Eligibility.Kind.Known.MEMBERS, "oas"))
                                        .build())
                        .putConsent(
                                ACCESSION,
                                Clause.builder()
                                        .article("30")
                                        .who(Eligibility.of(Eligibility.Kind.Known.OTHER_THAN_MEMBERS, "oas"))
                                        .afterEntryIntoForce(true)
                                        .build())
                        .entryIntoForce(EntryIntoForce.builder()
                                .generalDelay(Delay.ofDays(30))
                                .generalArticle("33(1)")
                                .laterDelay(Delay.ofDays(30))
                                .laterArticle("33(2)")
                                .build())
                        .withdrawal(Withdrawal.builder()
                                .article("34")
                                .effectDelay(Delay.parse("P1Y"))
                                .build())
                        .build())
                .build();
    }

    /** An instrument of which no clause is known. */
    static Instrument bare() {
        return Instrument.builder()
                .id("bare")
                .title(Localized.english("An instrument without its clauses"))
                .inForceSince(day("1995-01-01"))
                .build();
    }

    static List<Instrument> all() {
        return ALL;
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static Act signed(String instrument, String actor, String date) {
        return act(instrument, actor, ActKind.Known.SIGNATURE)
                .signedOn(PartialDate.parse(date))
                .build();
    }

    static Act ratified(String instrument, String actor, String date) {
        return deposited(instrument, actor, ActKind.Known.RATIFICATION, date);
    }

    static Act acceded(String instrument, String actor, String date) {
        return deposited(instrument, actor, ActKind.Known.ACCESSION, date);
    }

    static Act deposited(String instrument, String actor, ActKind.Known kind, String date) {
        return act(instrument, actor, kind).depositedOn(PartialDate.parse(date)).build();
    }

    static Act denounced(String instrument, String actor, String date) {
        return act(instrument, actor, ActKind.Known.DENUNCIATION)
                .notifiedOn(PartialDate.parse(date))
                .build();
    }

    static Act.Builder act(String instrument, String actor, ActKind.Known kind) {
        return Act.builder().instrument(instrument).actor(actor).kind(ActKind.of(kind));
    }

    static Attestation attested(String instrument, Attestation.Kind.Known kind, String asOf, String... actors) {
        return Attestation.builder()
                .instrument(instrument)
                .addActors(actors)
                .kind(Attestation.Kind.of(kind))
                .asOf(PartialDate.parse(asOf))
                .build();
    }
}
