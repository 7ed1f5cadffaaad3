package anna.ratification;

import static anna.ratification.Treaties.acceded;
import static anna.ratification.Treaties.act;
import static anna.ratification.Treaties.attested;
import static anna.ratification.Treaties.day;
import static anna.ratification.Treaties.denounced;
import static anna.ratification.Treaties.ratified;
import static anna.ratification.Treaties.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import anna.actor.Members;
import anna.actor.Membership;
import anna.actor.MembershipKind;
import anna.fact.Answer;
import anna.fact.Localized;
import anna.fact.PartialDate;
import anna.fact.Provenance;
import anna.instrument.Clause;
import anna.instrument.Eligibility;
import anna.instrument.FinalClauses;
import anna.instrument.Instrument;
import anna.ratification.Attestation.Kind.Known;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RatificationsTest {

    private static final LocalDate TODAY = day("2026-06-01");

    /** Makes the index of all test instruments with these facts. */
    private static Ratifications with(Object... facts) {
        List<Act> acts = new ArrayList<>();
        List<Attestation> attestations = new ArrayList<>();
        List<Membership> memberships = new ArrayList<>();
        for (Object fact : facts) {
            if (fact instanceof Act act) {
                acts.add(act);
            } else if (fact instanceof Membership membership) {
                memberships.add(membership);
            } else {
                attestations.add((Attestation) fact);
            }
        }
        return Ratifications.of(Treaties.all(), acts, attestations, Members.of(memberships));
    }

    private static Act from(String source, Act act) {
        return act.toBuilder().provenance(Provenance.reported(source)).build();
    }

    private static Membership member(String actor, MembershipKind.Known kind, String since) {
        return Membership.builder()
                .actor(actor)
                .organization("oas")
                .kind(MembershipKind.of(kind))
                .from(PartialDate.parse(since))
                .build();
    }

    private static String routes(Standing standing) {
        return String.join(";", standing.routes().stream().map(Route::toText).toList());
    }

    @Nested
    class Entry_into_force_for_a_state {

        @Test
        void of_the_Hague_convention_is_the_first_day_of_the_third_month_after_the_deposit() {
            Ratifications facts =
                    with(signed("hague28", "ARG", "1991-01-28"), ratified("hague28", "ARG", "1991-03-19"));
            assertThat(facts.status("hague28", "ARG", day("1991-03-18"))).isEqualTo(Status.SIGNATORY);
            assertThat(facts.status("hague28", "ARG", day("1991-03-19"))).isEqualTo(Status.CONSENTED);
            assertThat(facts.status("hague28", "ARG", day("1991-05-31"))).isEqualTo(Status.CONSENTED);
            assertThat(facts.status("hague28", "ARG", day("1991-06-01"))).isEqualTo(Status.PARTY);

            Standing standing = facts.standing("hague28", "ARG", day("1991-06-01"));
            assertThat(standing.signedOn()).contains(PartialDate.parse("1991-01-28"));
            assertThat(standing.depositedOn()).contains(PartialDate.parse("1991-03-19"));
            assertThat(standing.inForceFrom()).contains(day("1991-06-01"));
            assertThat(standing.horizon()).contains(day("1991-03-19"));
            assertThat(standing.acts()).hasSize(2);
            assertThat(standing.articles()).containsExactly("37", "43(2)1");
            assertThat(standing.routes()).isEmpty();
            assertThat(standing.reason())
                    .isEqualTo("ARG ratified hague28 by deposit on 1991-03-19 under article 37; it is in force for ARG"
                            + " since 1991-06-01 by article 43(2)1; what is recorded ends on 1991-03-19, so that this"
                            + " is presumed.");
        }

        @Test
        void of_an_accession_may_rest_on_another_article_than_that_of_a_ratification() {
            Ratifications facts = with(acceded("hague28", "PER", "2001-05-28"));
            assertThat(facts.standing("hague28", "PER", day("2001-08-01")).articles())
                    .containsExactly("38(1)", "38(3)");
        }

        @Test
        void of_the_trafficking_protocol_is_thirty_days_after_the_deposit() {
            Ratifications facts = with(acceded("tip", "BRB", "2014-11-11"));
            assertThat(facts.status("tip", "BRB", day("2014-12-10"))).isEqualTo(Status.CONSENTED);
            Standing standing = facts.standing("tip", "BRB", day("2014-12-11"));
            assertThat(standing.status()).isEqualTo(Status.PARTY);
            assertThat(standing.inForceFrom()).contains(day("2014-12-11"));
            assertThat(standing.articles()).containsExactly("16(4)", "17(2)");
        }

        @Test
        void is_that_of_the_instrument_for_a_deposit_before_it() {
            Ratifications facts = with(acceded("tip", "BLZ", "2003-09-26"));
            assertThat(facts.status("tip", "BLZ", day("2003-12-24"))).isEqualTo(Status.CONSENTED);
            Standing standing = facts.standing("tip", "BLZ", day("2003-12-25"));
            assertThat(standing.status()).isEqualTo(Status.PARTY);
            assertThat(standing.inForceFrom()).contains(day("2003-12-25"));
            assertThat(standing.articles()).containsExactly("16(4)", "17(1)");
        }

        @Test
        void is_never_earlier_than_that_of_the_instrument() {
            assertThat(with(ratified("untoc", "CRI", "2003-07-24"))
                            .standing("untoc", "CRI", TODAY)
                            .inForceFrom())
                    .contains(day("2003-09-29"));
        }

        @Test
        void takes_the_general_date_where_the_rule_for_later_states_begins_only_once_in_force() {
            Ratifications facts = with(ratified("opsc", "AAA", "2002-01-10"), ratified("opsc", "BBB", "2002-01-31"));
            assertThat(facts.standing("opsc", "AAA", TODAY).inForceFrom()).contains(day("2002-01-18"));
            assertThat(facts.standing("opsc", "BBB", TODAY).inForceFrom()).contains(day("2002-02-28"));
        }

        @Test
        void is_the_stated_day_where_a_source_states_one_and_the_reason_names_what_the_rule_gives() {
            Act act = acceded("oas-b57", "PER", "2004-05-04").toBuilder()
                    .effectiveOn(PartialDate.parse("2004-06-04"))
                    .build();
            Ratifications facts = with(act);
            assertThat(facts.status("oas-b57", "PER", day("2004-06-03"))).isEqualTo(Status.CONSENTED);
            Standing standing = facts.standing("oas-b57", "PER", day("2004-06-04"));
            assertThat(standing.status()).isEqualTo(Status.PARTY);
            assertThat(standing.certainty()).isEqualTo(Certainty.KNOWN);
            assertThat(standing.reason())
                    .isEqualTo(
                            "PER acceded to oas-b57 by deposit on 2004-05-04 under article 30; it is in force for PER"
                                    + " since 2004-06-04, as is stated, where the rule of article 33(2) gives 2004-06-03.");
        }

        @Test
        void that_is_attested_counts_like_a_stated_one() {
            Ratifications facts = with(
                    acceded("oas-b57", "PER", "2004-05-04"),
                    attested("oas-b57", Known.IN_FORCE_FROM, "2010-01-01", "PER").toBuilder()
                            .inForceFrom(day("2004-06-04"))
                            .build());
            assertThat(facts.status("oas-b57", "PER", day("2004-06-03"))).isEqualTo(Status.CONSENTED);
            assertThat(facts.standing("oas-b57", "PER", day("2004-06-04")).attestations())
                    .hasSize(1);
        }

        @Test
        void that_is_stated_before_that_of_the_instrument_gives_way_to_it() {
            Act act = ratified("oas-b57", "BRA", "1997-07-08").toBuilder()
                    .effectiveOn(PartialDate.parse("1997-07-20"))
                    .build();
            Standing standing = with(act).standing("oas-b57", "BRA", day("1997-08-15"));
            assertThat(standing.inForceFrom()).contains(day("1997-08-15"));
            assertThat(standing.reason()).contains("though an earlier day is stated");
            assertThat(with(act).status("oas-b57", "BRA", day("1997-08-14"))).isEqualTo(Status.CONSENTED);
        }

        @Test
        void that_is_attested_without_any_act_makes_a_party_from_that_day_on() {
            Ratifications facts = with(Attestation.builder()
                    .instrument("hague28")
                    .addActors("ARG")
                    .kind(Attestation.Kind.of(Known.IN_FORCE_FROM))
                    .inForceFrom(day("1991-06-01"))
                    .build());
            Standing standing = facts.standing("hague28", "ARG", day("1991-06-01"));
            assertThat(standing.status()).isEqualTo(Status.PARTY);
            assertThat(standing.certainty()).isEqualTo(Certainty.KNOWN);
            assertThat(standing.inForceFrom()).contains(day("1991-06-01"));
            assertThat(facts.standing("hague28", "ARG", day("1991-05-31")).isParty())
                    .isEqualTo(Answer.NO);
        }

        @Test
        void is_unknown_where_the_rule_is_not_known() {
            Ratifications facts = with(acceded("bare", "URY", "2001-02-03"));
            Standing standing = facts.standing("bare", "URY", TODAY);
            assertThat(standing.status()).isEqualTo(Status.UNKNOWN);
            assertThat(standing.possible()).containsExactlyInAnyOrder(Status.CONSENTED, Status.PARTY);
            assertThat(standing.isParty()).isEqualTo(Answer.CANNOT_SAY);
        }

        @Test
        void is_the_same_whichever_day_of_the_month_the_deposit_was_if_the_rule_counts_months() {
            Ratifications facts = with(acceded("hague28", "GUY", "2019-02"));
            assertThat(facts.standing("hague28", "GUY", day("2019-05-01")).inForceFrom())
                    .contains(day("2019-05-01"));
            assertThat(facts.status("hague28", "GUY", day("2019-04-30"))).isEqualTo(Status.CONSENTED);
            assertThat(facts.status("hague28", "GUY", day("2019-05-01"))).isEqualTo(Status.PARTY);
        }
    }

    @Nested
    class Without_an_act {

        @Test
        void the_status_is_unknown_and_never_none() {
            Standing standing = with().standing("crc", "URY", TODAY);
            assertThat(standing.status()).isEqualTo(Status.UNKNOWN);
            assertThat(standing.certainty()).isEqualTo(Certainty.UNKNOWN);
            assertThat(standing.horizon()).isEmpty();
            assertThat(standing.isParty()).isEqualTo(Answer.CANNOT_SAY);
            assertThat(standing.reason()).isEqualTo("Nothing is recorded about URY and crc.");
        }

        @Test
        void an_attestation_of_no_act_makes_it_none_up_to_that_day_and_presumes_it_after() {
            Ratifications facts = with(attested("opsc", Known.NO_ACT, "2026-02-03", "BRB"));
            for (String before : List.of("2000-06-05", "2011-06-07", "2026-02-03")) {
                assertThat(facts.standing("opsc", "BRB", day(before)).status()).isEqualTo(Status.NONE);
                assertThat(facts.standing("opsc", "BRB", day(before)).certainty())
                        .isEqualTo(Certainty.KNOWN);
            }
            Standing after = facts.standing("opsc", "BRB", day("2026-02-04"));
            assertThat(after.status()).isEqualTo(Status.NONE);
            assertThat(after.certainty()).isEqualTo(Certainty.PRESUMED);
            assertThat(after.horizon()).contains(day("2026-02-03"));
            assertThat(after.reason())
                    .isEqualTo(
                            "BRB had neither signed nor joined opsc as of 2026-02-03, as is attested; what is recorded"
                                    + " ends on 2026-02-03, so that this is presumed.");
        }

        @Test
        void a_complete_list_that_covers_the_state_and_does_not_name_it_makes_it_none() {
            Ratifications facts = with(attested("tip", Known.COMPLETE_LIST, "2014-01-27", "BRB", "URY"));
            assertThat(facts.standing("tip", "BRB", day("2014-01-27")).status()).isEqualTo(Status.NONE);
            assertThat(facts.standing("tip", "BRB", day("2014-01-27")).reason())
                    .isEqualTo("A list of acts that is complete as of 2014-01-27 names no act of BRB towards tip by"
                            + " 2014-01-27.");
            assertThat(facts.status("tip", "GRD", day("2014-01-27")))
                    .as("a state that it does not cover")
                    .isEqualTo(Status.UNKNOWN);
        }

        @Test
        void a_list_that_is_complete_as_of_a_month_is_so_up_to_its_first_day() {
            Ratifications facts = with(attested("hague28", Known.COMPLETE_LIST, "2021-09", "HTI"));
            assertThat(facts.standing("hague28", "HTI", TODAY).horizon()).contains(day("2021-09-01"));
            assertThat(facts.standing("hague28", "HTI", day("2021-09-01")).certainty())
                    .isEqualTo(Certainty.KNOWN);
            assertThat(facts.standing("hague28", "HTI", day("2021-09-02")).certainty())
                    .isEqualTo(Certainty.PRESUMED);
        }

        @Test
        void nobody_has_any_status_before_the_instrument_opened_and_that_is_known() {
            Standing standing = with().standing("tip", "URY", day("2000-12-11"));
            assertThat(standing.status()).isEqualTo(Status.NONE);
            assertThat(standing.certainty()).isEqualTo(Certainty.KNOWN);
            assertThat(standing.routes()).isEmpty();
            assertThat(standing.articles()).containsExactly("16(1)");
            assertThat(standing.reason())
                    .isEqualTo("Nobody could sign or join tip before 2000-12-12 by article 16(1).");
            assertThat(with().status("tip", "URY", day("2000-12-12"))).isEqualTo(Status.UNKNOWN);
        }

        @Test
        void an_attested_party_is_one_on_the_day_presumed_after_it_and_unknown_before() {
            Ratifications facts = with(attested("oas-b57", Known.PARTY, "2014-09-30", "ECU"));
            Standing on = facts.standing("oas-b57", "ECU", day("2014-09-30"));
            assertThat(on.status()).isEqualTo(Status.PARTY);
            assertThat(on.certainty()).isEqualTo(Certainty.KNOWN);
            assertThat(on.reason()).isEqualTo("ECU was a party to oas-b57 as of 2014-09-30, as is attested.");
            Standing after = facts.standing("oas-b57", "ECU", day("2014-10-01"));
            assertThat(after.status()).isEqualTo(Status.PARTY);
            assertThat(after.certainty()).isEqualTo(Certainty.PRESUMED);
            assertThat(facts.status("oas-b57", "ECU", day("2014-09-29"))).isEqualTo(Status.UNKNOWN);
        }

        @Test
        void an_attested_signatory_was_at_most_one_before_that_day() {
            Ratifications facts = with(attested("crc", Known.SIGNED_ONLY, "2003-12-01", "USA"));
            assertThat(facts.status("crc", "USA", day("2003-12-01"))).isEqualTo(Status.SIGNATORY);
            assertThat(facts.standing("crc", "USA", TODAY).certainty()).isEqualTo(Certainty.PRESUMED);
            Standing before = facts.standing("crc", "USA", day("2003-11-30"));
            assertThat(before.status()).isEqualTo(Status.UNKNOWN);
            assertThat(before.possible()).containsExactlyInAnyOrder(Status.NONE, Status.SIGNATORY);
            assertThat(before.isParty()).isEqualTo(Answer.NO);
        }

        @Test
        void a_state_attested_not_to_be_a_party_may_have_signed() {
            Ratifications facts = with(attested("oas-b57", Known.NOT_PARTY, "2000-08-23", "GRD"));
            Standing standing = facts.standing("oas-b57", "GRD", day("2000-08-23"));
            assertThat(standing.status()).isEqualTo(Status.UNKNOWN);
            assertThat(standing.isParty()).isEqualTo(Answer.NO);
            assertThat(facts.standing("oas-b57", "GRD", day("2000-08-24")).isParty())
                    .isEqualTo(Answer.CANNOT_SAY);
        }

        @Test
        void a_signatory_attested_not_to_be_a_party_is_a_signatory_up_to_that_day() {
            Ratifications facts = with(
                    signed("oas-b57", "MEX", "../1998-06-11"),
                    attested("oas-b57", Known.NOT_PARTY, "2000-08-23", "MEX"));
            Standing standing = facts.standing("oas-b57", "MEX", day("2000-08-23"));
            assertThat(standing.status()).isEqualTo(Status.SIGNATORY);
            assertThat(standing.certainty()).isEqualTo(Certainty.KNOWN);
            assertThat(facts.status("oas-b57", "MEX", day("1998-06-10"))).isEqualTo(Status.UNKNOWN);
        }

        @Test
        void what_was_attested_earlier_says_nothing_against_what_is_attested_later() {
            Ratifications facts = with(
                    attested("crc", Known.NO_ACT, "1995-01-01", "URY"),
                    attested("crc", Known.PARTY, "2005-01-01", "URY"));
            assertThat(facts.status("crc", "URY", day("1995-01-01"))).isEqualTo(Status.NONE);
            assertThat(facts.status("crc", "URY", day("2000-01-01"))).isEqualTo(Status.UNKNOWN);
            assertThat(facts.status("crc", "URY", day("2005-01-01"))).isEqualTo(Status.PARTY);
        }

        @Test
        void a_domestic_act_changes_nothing() {
            Ratifications facts = with(act("oas-b57", "ECU", ActKind.Known.DOMESTIC_RATIFICATION)
                    .enactedOn(PartialDate.parse("2002-05-20"))
                    .build());
            assertThat(facts.status("oas-b57", "ECU", TODAY)).isEqualTo(Status.UNKNOWN);
            assertThat(facts.standing("oas-b57", "ECU", TODAY).horizon()).isEmpty();
        }
    }

    @Nested
    class The_horizon {

        private final Ratifications facts =
                with(signed("crc", "USA", "1995-02-16"), attested("crc", Known.SIGNED_ONLY, "2026-02-03", "USA"));

        @Test
        void separates_the_known_from_the_presumed() {
            assertThat(facts.standing("crc", "USA", day("2026-02-03")).certainty())
                    .isEqualTo(Certainty.KNOWN);
            Standing after = facts.standing("crc", "USA", day("2026-02-04"));
            assertThat(after.status()).isEqualTo(Status.SIGNATORY);
            assertThat(after.certainty()).isEqualTo(Certainty.PRESUMED);
        }

        @Test
        void hides_what_is_after_it_from_the_strict_view() {
            Standing strict = facts.standing("crc", "USA", day("2026-02-04")).strict();
            assertThat(strict.status()).isEqualTo(Status.UNKNOWN);
            assertThat(strict.certainty()).isEqualTo(Certainty.UNKNOWN);
            assertThat(strict.isParty()).isEqualTo(Answer.CANNOT_SAY);
            assertThat(strict.routes())
                    .allSatisfy(route -> assertThat(route.open()).isEqualTo(Answer.CANNOT_SAY));
            Standing known = facts.standing("crc", "USA", day("2026-02-03"));
            assertThat(known.strict()).isEqualTo(known);
        }

        @Test
        void is_the_day_of_the_last_act_where_nothing_else_is_recorded() {
            assertThat(with(signed("crc", "USA", "1995-02-16"))
                            .standing("crc", "USA", TODAY)
                            .horizon())
                    .contains(day("1995-02-16"));
        }

        @Test
        void is_that_of_each_state_and_instrument() {
            Ratifications facts = with(
                    attested("tip", Known.COMPLETE_LIST, "2014-01-27", "BRB", "LCA"),
                    acceded("tip", "BRB", "2014-11-11"));
            assertThat(facts.standing("tip", "BRB", TODAY).horizon()).contains(day("2014-11-11"));
            assertThat(facts.standing("tip", "LCA", TODAY).horizon()).contains(day("2014-01-27"));
        }

        @Test
        void does_not_keep_a_clause_from_taking_effect() {
            Standing standing = with(acceded("tip", "BRB", "2014-11-11")).standing("tip", "BRB", day("2014-12-11"));
            assertThat(standing.status()).isEqualTo(Status.PARTY);
            assertThat(standing.certainty()).isEqualTo(Certainty.PRESUMED);
        }
    }

    @Nested
    class A_date_that_is_not_known_to_the_day {

        @Test
        void decides_only_where_every_day_gives_the_same() {
            Ratifications facts = with(acceded("tip", "URY", "2011"));
            assertThat(facts.status("tip", "URY", day("2011-03-15"))).isEqualTo(Status.UNKNOWN);
            assertThat(facts.standing("tip", "URY", day("2011-03-15")).isParty())
                    .isEqualTo(Answer.CANNOT_SAY);
            assertThat(facts.status("tip", "URY", day("2012-01-15"))).isEqualTo(Status.UNKNOWN);
            assertThat(facts.status("tip", "URY", day("2012-01-30"))).isEqualTo(Status.PARTY);
            assertThat(facts.status("tip", "URY", day("2012-03-01"))).isEqualTo(Status.PARTY);
        }

        @Test
        void that_is_missing_altogether_leaves_the_status_open_until_something_shows_it() {
            Act undated = act("oas-b57", "ECU", ActKind.Known.RATIFICATION).build();
            Ratifications alone = with(signed("oas-b57", "ECU", "1998-06-11"), undated);
            assertThat(alone.status("oas-b57", "ECU", TODAY)).isEqualTo(Status.UNKNOWN);
            assertThat(alone.standing("oas-b57", "ECU", TODAY).possible())
                    .containsExactlyInAnyOrder(Status.SIGNATORY, Status.CONSENTED, Status.PARTY);

            Ratifications shown = with(
                    signed("oas-b57", "ECU", "1998-06-11"),
                    undated,
                    attested("oas-b57", Known.PARTY, "2014-09-30", "ECU"));
            assertThat(shown.status("oas-b57", "ECU", day("2014-09-30"))).isEqualTo(Status.PARTY);
            assertThat(shown.status("oas-b57", "ECU", TODAY)).isEqualTo(Status.PARTY);
            assertThat(shown.status("oas-b57", "ECU", day("2010-01-01"))).isEqualTo(Status.UNKNOWN);
        }

        @Test
        void gives_way_to_another_record_with_a_day() {
            Ratifications facts = with(
                    signed("oas-b57", "PRY", "1995-01-01"),
                    act("oas-b57", "PRY", ActKind.Known.RATIFICATION).build(),
                    ratified("oas-b57", "PRY", "1998-05-12"));
            assertThat(facts.status("oas-b57", "PRY", day("1998-05-11"))).isEqualTo(Status.SIGNATORY);
            assertThat(facts.standing("oas-b57", "PRY", TODAY).depositedOn()).contains(PartialDate.parse("1998-05-12"));
        }
    }

    @Nested
    class Leaving {

        @Test
        void with_a_year_of_notice_ends_it_a_year_after_the_notice() {
            Ratifications facts = with(ratified("crc", "TTO", "1991-12-05"), denounced("crc", "TTO", "1998-05-26"));
            Standing before = facts.standing("crc", "TTO", day("1999-05-25"));
            assertThat(before.status()).isEqualTo(Status.PARTY);
            assertThat(before.endedOn()).contains(day("1999-05-26"));
            Standing after = facts.standing("crc", "TTO", day("1999-05-26"));
            assertThat(after.status()).isEqualTo(Status.FORMER_PARTY);
            assertThat(after.endedOn()).contains(day("1999-05-26"));
            assertThat(after.articles()).contains("52");
            assertThat(after.reason())
                    .startsWith(
                            "TTO denounced crc on 1998-05-26, which takes effect for it on 1999-05-26 by article 52");
        }

        @Test
        void takes_effect_on_the_stated_day_where_one_is_stated() {
            Act notice = denounced("crc", "TTO", "1998-05-26").toBuilder()
                    .effectiveOn(PartialDate.parse("1999-05-28"))
                    .build();
            Ratifications facts = with(ratified("crc", "TTO", "1991-12-05"), notice);
            assertThat(facts.status("crc", "TTO", day("1999-05-27"))).isEqualTo(Status.PARTY);
            assertThat(facts.status("crc", "TTO", day("1999-05-28"))).isEqualTo(Status.FORMER_PARTY);
            assertThat(facts.standing("crc", "TTO", day("1999-05-28")).reason())
                    .isEqualTo("TTO denounced crc on 1998-05-26, which takes effect for it on 1999-05-28, as is stated,"
                            + " where the rule of article 52 gives 1999-05-26.");
        }

        @Test
        void with_terms_ends_it_with_the_running_term_if_notice_came_in_time_and_else_with_the_next() {
            Ratifications inTime =
                    with(acceded("hague28", "AAA", "1990-01-01"), denounced("hague28", "AAA", "2028-06-01"));
            assertThat(inTime.standing("hague28", "AAA", day("2028-07-01")).endedOn())
                    .contains(day("2028-12-01"));
            Ratifications late =
                    with(acceded("hague28", "AAA", "1990-01-01"), denounced("hague28", "AAA", "2028-06-02"));
            assertThat(late.standing("hague28", "AAA", day("2028-07-01")).endedOn())
                    .contains(day("2033-12-01"));
        }

        @Test
        void the_parent_ends_its_protocol_too() {
            Ratifications facts = with(
                    acceded("untoc", "AAA", "2004-01-01"),
                    acceded("tip", "AAA", "2004-01-01"),
                    denounced("untoc", "AAA", "2010-03-04"));
            assertThat(facts.status("tip", "AAA", day("2011-03-03"))).isEqualTo(Status.PARTY);
            Standing standing = facts.standing("tip", "AAA", day("2011-03-04"));
            assertThat(standing.status()).isEqualTo(Status.FORMER_PARTY);
            assertThat(standing.articles()).contains("untoc 40(3)");
            assertThat(standing.acts()).extracting(Act::instrument).contains("untoc");
            assertThat(standing.reason())
                    .contains("denounced untoc on 2010-03-04")
                    .contains("untoc 40(3)");
        }

        @Test
        void the_parent_does_nothing_to_a_state_outside_the_protocol() {
            Ratifications facts = with(
                    acceded("untoc", "AAA", "2004-01-01"),
                    denounced("untoc", "AAA", "2010-03-04"),
                    attested("tip", Known.NO_ACT, "2020-01-01", "AAA"));
            assertThat(facts.status("tip", "AAA", day("2015-01-01"))).isEqualTo(Status.NONE);
        }

        @Test
        void and_coming_back_makes_a_party_again() {
            Ratifications facts = with(
                    acceded("crc", "AAA", "1992-01-01"),
                    denounced("crc", "AAA", "2000-01-01"),
                    acceded("crc", "AAA", "2005-01-01"));
            assertThat(facts.status("crc", "AAA", day("2004-12-31"))).isEqualTo(Status.FORMER_PARTY);
            assertThat(facts.status("crc", "AAA", day("2005-01-30"))).isEqualTo(Status.CONSENTED);
            assertThat(facts.status("crc", "AAA", day("2005-01-31"))).isEqualTo(Status.PARTY);
            assertThat(facts.standing("crc", "AAA", TODAY).inForceFrom()).contains(day("2005-01-31"));
        }

        @Test
        void before_entry_into_force_by_withdrawing_a_ratification_leaves_the_signature() {
            Ratifications facts = with(
                    signed("tip", "AAA", "2001-01-01"),
                    ratified("tip", "AAA", "2003-01-01"),
                    act("tip", "AAA", ActKind.Known.WITHDRAWAL)
                            .refersTo("ratification")
                            .notifiedOn(PartialDate.parse("2003-06-01"))
                            .build());
            assertThat(facts.status("tip", "AAA", day("2003-05-31"))).isEqualTo(Status.CONSENTED);
            assertThat(facts.status("tip", "AAA", TODAY)).isEqualTo(Status.SIGNATORY);
        }

        @Test
        void a_signature_behind_by_withdrawing_it_leaves_nothing() {
            Ratifications facts = with(
                    signed("tip", "AAA", "2001-01-01"),
                    act("tip", "AAA", ActKind.Known.WITHDRAWAL)
                            .refersTo("signature")
                            .notifiedOn(PartialDate.parse("2002-05-06"))
                            .build());
            assertThat(facts.status("tip", "AAA", day("2002-05-05"))).isEqualTo(Status.SIGNATORY);
            assertThat(facts.status("tip", "AAA", day("2002-05-06"))).isEqualTo(Status.NONE);
            assertThat(facts.standing("tip", "AAA", TODAY).reason()).startsWith("AAA withdrew its signature of tip");
        }

        @Test
        void is_undone_by_taking_the_notice_back_in_time() {
            Ratifications facts = with(
                    ratified("crc", "AAA", "1991-01-01"),
                    denounced("crc", "AAA", "2000-01-01"),
                    act("crc", "AAA", ActKind.Known.WITHDRAWAL)
                            .refersTo("denunciation")
                            .notifiedOn(PartialDate.parse("2000-06-01"))
                            .build());
            assertThat(facts.status("crc", "AAA", TODAY)).isEqualTo(Status.PARTY);
        }

        @Test
        void is_unknown_where_the_rule_is_not_known() {
            Ratifications facts =
                    with(attested("bare", Known.PARTY, "2000-01-01", "AAA"), denounced("bare", "AAA", "2005-01-01"));
            assertThat(facts.status("bare", "AAA", day("2004-12-31"))).isEqualTo(Status.PARTY);
            Standing after = facts.standing("bare", "AAA", TODAY);
            assertThat(after.status()).isEqualTo(Status.UNKNOWN);
            assertThat(after.possible()).containsExactlyInAnyOrder(Status.PARTY, Status.FORMER_PARTY);
        }
    }

    @Nested
    class A_succession {

        @Test
        void counts_as_consent_and_reaches_back_to_the_stated_day() {
            Ratifications facts = with(act("tip", "MNE", ActKind.Known.SUCCESSION)
                    .notifiedOn(PartialDate.parse("2006-10-23"))
                    .effectiveOn(PartialDate.parse("2006-06-03"))
                    .build());
            assertThat(facts.status("tip", "MNE", day("2006-06-02"))).isEqualTo(Status.UNKNOWN);
            Standing between = facts.standing("tip", "MNE", day("2006-06-03"));
            assertThat(between.status()).isEqualTo(Status.PARTY);
            assertThat(between.inForceFrom()).contains(day("2006-06-03"));
            assertThat(facts.status("tip", "MNE", day("2006-10-23"))).isEqualTo(Status.PARTY);
        }

        @Test
        void without_a_stated_day_is_certain_from_its_notification_only() {
            Ratifications facts = with(
                    act("tip", "MNE", ActKind.Known.SUCCESSION)
                            .notifiedOn(PartialDate.parse("2006-10-23"))
                            .build(),
                    attested("tip", Known.COMPLETE_LIST, "2014-01-27", "MNE"));
            assertThat(facts.status("tip", "MNE", day("2006-10-22"))).isEqualTo(Status.UNKNOWN);
            assertThat(facts.status("tip", "MNE", day("2006-10-23"))).isEqualTo(Status.PARTY);
        }
    }

    @Nested
    class Records_that_differ {

        @Test
        void within_one_source_are_two_acts_of_which_the_first_binds() {
            Ratifications facts = with(ratified("crc", "AAA", "1993-01-01"), acceded("crc", "AAA", "1996-01-01"));
            Standing standing = facts.standing("crc", "AAA", day("1996-02-01"));
            assertThat(standing.status()).isEqualTo(Status.PARTY);
            assertThat(standing.inForceFrom()).contains(day("1993-01-31"));
            assertThat(standing.reason()).contains("without effect on this: accession on 1996-01-01");
        }

        @Test
        void between_sources_are_disputed_on_the_days_for_which_that_matters() {
            Ratifications facts = with(
                    signed("crc", "MEX", "1990-01-26"),
                    from("annex", ratified("crc", "MEX", "1992-04-02")),
                    from("depositary", ratified("crc", "MEX", "1991-03-24")));
            assertThat(facts.status("crc", "MEX", day("1991-03-23"))).isEqualTo(Status.SIGNATORY);
            Standing disputed = facts.standing("crc", "MEX", day("1991-06-01"));
            assertThat(disputed.status()).isEqualTo(Status.DISPUTED);
            assertThat(disputed.possible()).isEmpty();
            assertThat(disputed.isParty()).isEqualTo(Answer.CANNOT_SAY);
            assertThat(disputed.reason())
                    .contains("ratification on 1992-04-02 (annex)")
                    .contains("ratification on 1991-03-24 (depositary)");
            assertThat(facts.status("crc", "MEX", day("1992-05-02"))).isEqualTo(Status.PARTY);
        }

        @Test
        void in_how_finely_they_know_a_date_do_not_contradict_each_other() {
            Ratifications facts = with(
                    signed("crc", "MEX", "1990-01-26"),
                    from("year", ratified("crc", "MEX", "1991")),
                    from("day", ratified("crc", "MEX", "1991-03-24")));
            assertThat(facts.status("crc", "MEX", day("1991-02-01"))).isEqualTo(Status.SIGNATORY);
            assertThat(facts.status("crc", "MEX", day("1991-05-01"))).isEqualTo(Status.PARTY);
        }

        @Test
        void between_an_attestation_and_an_act_are_disputed() {
            Ratifications facts =
                    with(acceded("crc", "AAA", "2005-01-01"), attested("crc", Known.PARTY, "2000-01-01", "AAA"));
            assertThat(facts.status("crc", "AAA", day("2000-01-01"))).isEqualTo(Status.DISPUTED);
            assertThat(facts.status("crc", "AAA", day("2003-01-01"))).isEqualTo(Status.DISPUTED);
            assertThat(facts.status("crc", "AAA", day("2005-01-31"))).isEqualTo(Status.PARTY);

            Ratifications against =
                    with(acceded("crc", "AAA", "1995-01-01"), attested("crc", Known.NO_ACT, "2000-01-01", "AAA"));
            assertThat(against.status("crc", "AAA", day("1994-12-31"))).isEqualTo(Status.NONE);
            assertThat(against.status("crc", "AAA", day("1999-01-01"))).isEqualTo(Status.DISPUTED);
            assertThat(against.status("crc", "AAA", TODAY)).isEqualTo(Status.DISPUTED);
        }

        @Test
        void between_two_attestations_are_disputed() {
            Ratifications facts = with(
                    attested("crc", Known.PARTY, "2000-01-01", "AAA"),
                    attested("crc", Known.NOT_PARTY, "2010-01-01", "AAA"));
            assertThat(facts.status("crc", "AAA", day("2005-01-01"))).isEqualTo(Status.DISPUTED);
            assertThat(facts.status("crc", "AAA", day("2010-01-01"))).isEqualTo(Status.DISPUTED);
            assertThat(facts.status("crc", "AAA", TODAY)).isEqualTo(Status.DISPUTED);
        }

        @Test
        void in_the_order_of_a_consent_and_a_denunciation_leave_everything_open() {
            Ratifications facts = with(acceded("crc", "AAA", "2000"), denounced("crc", "AAA", "2000-06-01"));
            assertThat(facts.status("crc", "AAA", TODAY)).isEqualTo(Status.UNKNOWN);
        }

        @Test
        void in_the_order_of_a_denunciation_and_the_parent_s_end_leave_everything_open_too() {
            Ratifications facts = with(
                    acceded("untoc", "AAA", "2004-01-01"),
                    denounced("untoc", "AAA", "2008-03-04"),
                    denounced("tip", "AAA", "../2010-01-01"));
            assertThat(facts.standing("tip", "AAA", day("2009-06-01")).possible())
                    .contains(Status.PARTY, Status.FORMER_PARTY);
        }

        @Test
        void in_whether_an_act_came_before_an_attestation_of_none_leave_everything_open_where_the_order_is() {
            Ratifications facts = with(
                    acceded("crc", "AAA", "../2005-01-01"),
                    denounced("crc", "AAA", "2000-06-01"),
                    attested("crc", Known.NO_ACT, "1999-01-01", "AAA"));
            assertThat(facts.standing("crc", "AAA", day("2006-01-01")).possible())
                    .contains(Status.NONE, Status.PARTY, Status.FORMER_PARTY);
        }
    }

    @Nested
    class Routes_to_join {

        private final Attestation untocParty = attested("untoc", Known.PARTY, "2003-09-29", "AAA");

        @Test
        void of_a_signatory_begin_with_ratification() {
            Standing standing =
                    with(signed("tip", "AAA", "2001-01-01"), untocParty).standing("tip", "AAA", day("2011-06-07"));
            assertThat(routes(standing)).isEqualTo("ratification;acceptance;approval;accession");
            assertThat(standing.routes().get(0).usual()).isTrue();
            assertThat(standing.routes().get(0).article()).contains("16(3)");
            assertThat(standing.routes()).filteredOn(Route::usual).hasSize(1);
        }

        @Test
        void after_the_signature_has_closed_are_accession_only() {
            Standing standing = with(attested("tip", Known.NO_ACT, "2014-01-27", "AAA"), untocParty)
                    .standing("tip", "AAA", day("2011-06-07"));
            assertThat(routes(standing)).isEqualTo("accession");
            assertThat(standing.routes().get(0).usual()).isTrue();
            assertThat(standing.routes().get(0).article()).contains("16(4)");
        }

        @Test
        void while_the_signature_is_open_include_signing_and_ratifying() {
            Ratifications facts = with(attested("untoc", Known.NO_ACT, "2014-01-27", "AAA"));
            assertThat(routes(facts.standing("untoc", "AAA", day("2002-12-12"))))
                    .isEqualTo("accession;signature+ratification;signature+acceptance;signature+approval");
            assertThat(routes(facts.standing("untoc", "AAA", day("2002-12-13"))))
                    .isEqualTo("accession");
        }

        @Test
        void lead_over_the_parent_that_a_state_outside_it_can_join_on_the_same_day() {
            Ratifications facts = with(
                    attested("tip", Known.NO_ACT, "2014-01-27", "AAA"),
                    attested("untoc", Known.NO_ACT, "2014-01-27", "AAA"));
            assertThat(routes(facts.standing("tip", "AAA", day("2011-06-07")))).isEqualTo("untoc+accession");
            assertThat(facts.standing("tip", "AAA", day("2011-06-07")).routes())
                    .extracting(Route::joinFirst)
                    .containsExactly(Optional.of("untoc"));
        }

        @Test
        void are_uncertain_where_it_is_not_known_whether_the_state_is_party_to_the_parent() {
            Standing standing =
                    with(attested("tip", Known.NO_ACT, "2014-01-27", "AAA")).standing("tip", "AAA", day("2011-06-07"));
            assertThat(routes(standing)).isEqualTo("accession?");
            assertThat(standing.routes().get(0).open()).isEqualTo(Answer.CANNOT_SAY);
            assertThat(standing.routes().get(0).usual()).isFalse();
        }

        @Test
        void are_open_to_a_state_that_only_signed_the_parent_where_the_clause_says_so() {
            Ratifications facts = with(
                    signed("crc", "USA", "1995-02-16"),
                    attested("crc", Known.SIGNED_ONLY, "2026-02-03", "USA"),
                    attested("opsc", Known.NO_ACT, "2000-06-30", "USA"));
            Standing standing = facts.standing("opsc", "USA", day("2000-06-30"));
            assertThat(standing.status()).isEqualTo(Status.NONE);
            assertThat(routes(standing)).isEqualTo("accession;signature+ratification");
        }

        @Test
        void are_not_open_to_a_state_that_neither_signed_nor_joined_the_parent() {
            Ratifications facts = with(
                    attested("crc", Known.NO_ACT, "2026-02-03", "USA"),
                    attested("opsc", Known.NO_ACT, "2000-06-30", "USA"));
            assertThat(facts.standing("opsc", "USA", day("2000-06-30")).routes())
                    .isEmpty();
        }

        @Test
        void differ_between_those_named_and_all_others() {
            Ratifications facts = with(attested("hague28", Known.NO_ACT, "2021-09-01", "SUR", "HTI"));
            assertThat(routes(facts.standing("hague28", "SUR", day("2011-06-07"))))
                    .isEqualTo("signature+ratification");
            assertThat(routes(facts.standing("hague28", "HTI", day("2011-06-07"))))
                    .isEqualTo("accession");
        }

        @Test
        void ask_who_was_a_member_on_the_day() {
            Ratifications facts = with(
                    attested("oas-b57", Known.NO_ACT, "2026-01-01", "ATG", "FRA", "VEN"),
                    member("ATG", MembershipKind.Known.MEMBER, "1981-12-03"),
                    member("VEN", MembershipKind.Known.MEMBER, "1951-12-29"),
                    member("VEN", MembershipKind.Known.DISPUTED, "2019-04-27"));
            assertThat(routes(facts.standing("oas-b57", "ATG", day("2011-06-07"))))
                    .isEqualTo("signature+ratification");
            assertThat(routes(facts.standing("oas-b57", "FRA", day("2011-06-07"))))
                    .isEqualTo("accession");
            assertThat(routes(facts.standing("oas-b57", "FRA", day("1997-08-14"))))
                    .as("accession opens with the entry into force, article 30")
                    .isEmpty();
            assertThat(routes(facts.standing("oas-b57", "VEN", day("2020-01-01"))))
                    .as("a disputed membership")
                    .isEqualTo("accession?;signature+ratification?");
        }

        @Test
        void are_none_for_a_party_and_for_a_state_whose_consent_waits() {
            Ratifications facts = with(acceded("crc", "AAA", "1995-01-01"));
            assertThat(facts.standing("crc", "AAA", day("1995-01-02")).routes()).isEmpty();
            assertThat(facts.standing("crc", "AAA", TODAY).routes()).isEmpty();
        }

        @Test
        void are_uncertain_for_a_state_that_may_be_a_party_already() {
            assertThat(routes(with().standing("crc", "AAA", TODAY)))
                    .isEqualTo("accession?;ratification?;signature+ratification?");
        }

        @Test
        void of_a_former_party_lead_back_by_accession() {
            Standing standing = with(
                            signed("crc", "AAA", "1991-01-01"),
                            ratified("crc", "AAA", "1992-01-01"),
                            denounced("crc", "AAA", "2000-01-01"))
                    .standing("crc", "AAA", TODAY);
            assertThat(routes(standing)).isEqualTo("accession;ratification?");
            assertThat(standing.routes().get(0).usual()).isTrue();
        }

        @Test
        void that_an_unknown_kind_of_rule_governs_are_uncertain() {
            Instrument odd = Instrument.builder()
                    .id("odd")
                    .title(Localized.english("Odd"))
                    .finalClauses(FinalClauses.builder()
                            .putConsent(
                                    Treaties.ACCESSION,
                                    Clause.builder()
                                            .who(Eligibility.builder()
                                                    .kind(Eligibility.Kind.of("neighbours-of"))
                                                    .build())
                                            .build())
                            .build())
                    .build();
            Ratifications facts = Ratifications.of(
                    List.of(odd),
                    List.of(),
                    List.of(attested("odd", Known.NO_ACT, "2020-01-01", "AAA")),
                    Members.of(List.of()));
            assertThat(routes(facts.standing("odd", "AAA", day("2019-01-01")))).isEqualTo("accession?");
        }
    }

    @Nested
    class Tables {

        private final Ratifications facts = with(
                acceded("crc", "URY", "1990-11-20"),
                attested("crc", Known.SIGNED_ONLY, "2026-02-03", "USA"),
                attested("opsc", Known.NO_ACT, "2026-02-03", "BRB"));

        @Test
        void are_ordered_by_instrument_and_actor() {
            assertThat(facts.table(List.of("opsc", "crc", "crc"), List.of("USA", "BRB", "URY"), TODAY))
                    .extracting(standing -> standing.instrument() + " " + standing.actor())
                    .containsExactly("crc BRB", "crc URY", "crc USA", "opsc BRB", "opsc URY", "opsc USA");
        }

        @Test
        void of_gaps_leave_out_the_parties() {
            assertThat(facts.gaps(List.of("crc"), List.of("USA", "BRB", "URY"), TODAY))
                    .extracting(standing ->
                            standing.actor() + " " + standing.status().code())
                    .containsExactly("BRB unknown", "USA signatory");
        }

        @Test
        void cover_the_instruments_about_which_there_is_a_fact() {
            assertThat(facts.covered()).containsExactly("crc", "opsc");
        }

        @Test
        void accept_an_identifier_in_place_of_an_id() {
            assertThat(with(acceded("hcch:28", "URY", "1999-11-18")).status("hague28", "URY", TODAY))
                    .isEqualTo(Status.PARTY);
            assertThat(facts.standing("hcch:28", "URY", TODAY).instrument()).isEqualTo("hague28");
        }

        @Test
        void refuse_an_instrument_that_is_not_there() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> facts.standing("unheard-of", "URY", TODAY))
                    .withMessage(
                            "Instrument must be one of [untoc, tip, hague28, crc, opsc, oas-b57, bare, ilo-c182, achr],"
                                    + " but was 'unheard-of'");
        }

        @Test
        void name_actors_as_the_user_wants() {
            assertThat(facts.named(id -> id.equals("URY") ? "Uruguay" : id)
                            .standing("crc", "URY", day("1990-12-20"))
                            .reason())
                    .startsWith("Uruguay acceded to crc by deposit on 1990-11-20 under article 48; it is in force for"
                            + " Uruguay since 1990-12-20 by article 49(2)");
        }
    }

    @Nested
    class A_timeline {

        @Test
        void has_one_standing_for_every_change_of_status() {
            Ratifications facts = with(
                    signed("crc", "AAA", "1990-02-01"),
                    ratified("crc", "AAA", "1992-01-01"),
                    denounced("crc", "AAA", "2000-01-01"),
                    attested("crc", Known.COMPLETE_LIST, "2026-01-01", "AAA"));
            assertThat(facts.timeline("crc", "AAA"))
                    .extracting(
                            standing -> standing.on() + " " + standing.status().code())
                    .containsExactly(
                            "1990-01-31 none",
                            "1990-02-01 signatory",
                            "1992-01-01 consented",
                            "1992-01-31 party",
                            "2001-01-01 former-party");
        }
    }
}
