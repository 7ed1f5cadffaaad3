package anna.ratification;

import static anna.ratification.Treaties.acceded;
import static anna.ratification.Treaties.act;
import static anna.ratification.Treaties.attested;
import static anna.ratification.Treaties.day;
import static anna.ratification.Treaties.denounced;
import static anna.ratification.Treaties.ratified;
import static anna.ratification.Treaties.signed;
import static org.assertj.core.api.Assertions.assertThat;

import anna.actor.Members;
import anna.fact.PartialDate;
import anna.finding.Finding;
import anna.finding.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ObjectionsTest {

    private static Ratifications with(Object... facts) {
        List<Act> acts = Stream.of(facts)
                .filter(Act.class::isInstance)
                .map(Act.class::cast)
                .toList();
        List<Attestation> attestations = Stream.of(facts)
                .filter(Attestation.class::isInstance)
                .map(Attestation.class::cast)
                .toList();
        return Ratifications.of(Treaties.all(), acts, attestations, Members.of(List.of()));
    }

    @Nested
    class A_step_that_its_clause_does_not_allow {

        @Test
        void counts_and_the_reason_says_that_the_signature_had_closed() {
            Standing standing = with(signed("tip", "URY", "2003-05-05")).standing("tip", "URY", day("2003-05-05"));
            assertThat(standing.status()).isEqualTo(Status.SIGNATORY);
            assertThat(standing.findings())
                    .containsExactly(Finding.of(
                            Severity.WARNING,
                            "act.date.after-closing",
                            "tip and URY: the signature on 2003-05-05 is from after the last day of article 16(1),"
                                    + " 2002-12-12"));
            assertThat(standing.reason())
                    .isEqualTo("URY signed tip on 2003-05-05 under article 16(1) and had not consented to be bound by"
                            + " 2003-05-05; against what the clauses say, the signature on 2003-05-05 is from after the"
                            + " last day of article 16(1), 2002-12-12.");
        }

        @Test
        void is_said_only_if_every_day_that_its_date_may_stand_for_is_against_it() {
            assertThat(with(signed("tip", "URY", "2002-12")).findings()).isEmpty();
            assertThat(with(signed("tip", "URY", "2003")).findings()).hasSize(1);
        }

        @Test
        void may_be_that_of_a_state_to_which_it_is_not_open() {
            Ratifications facts = with(acceded("hague28", "USA", "1988-04-29"));
            assertThat(facts.status("hague28", "USA", day("1988-07-01"))).isEqualTo(Status.PARTY);
            assertThat(facts.findings()).extracting(Finding::id).containsExactly("act.actor.not-eligible");
        }

        @Test
        void may_lack_the_signature_that_it_follows() {
            Ratifications facts = with(
                    ratified("crc", "URY", "1990-11-20"),
                    attested("crc", Attestation.Kind.Known.COMPLETE_LIST, "2020-01-01", "URY"));
            assertThat(facts.findings()).extracting(Finding::id).containsExactly("act.signature.missing");
            assertThat(with(ratified("crc", "URY", "1990-11-20")).findings())
                    .as("without a complete list a signature may be missing from the records")
                    .isEmpty();
        }

        @Test
        void may_come_before_the_entry_into_force_for_which_it_waits() {
            assertThat(with(acceded("oas-b57", "FRA", "1996-01-01")).findings())
                    .extracting(Finding::id)
                    .containsExactly("act.date.before-entry-into-force");
        }

        @Test
        void may_fail_the_condition_of_joining_the_parent_unless_both_are_deposited_on_one_day() {
            Attestation outside = attested("untoc", Attestation.Kind.Known.NO_ACT, "2020-01-01", "AAA");
            assertThat(with(acceded("tip", "AAA", "2010-01-01"), outside).findings())
                    .extracting(Finding::id)
                    .containsExactly("act.condition.not-met");
            assertThat(with(acceded("tip", "AAA", "2010-01-01"), acceded("untoc", "AAA", "2010-01-01"))
                            .findings())
                    .isEmpty();
        }
    }

    @Nested
    class A_notice_of_denunciation {

        @Test
        void of_a_labour_convention_counts_within_the_year_after_each_ten_years() {
            for (String within : List.of("2010-11-19", "2011-11-19", "2020-12-01")) {
                Ratifications facts =
                        with(ratified("ilo-c182", "AAA", "2001-01-01"), denounced("ilo-c182", "AAA", within));
                assertThat(facts.history("ilo-c182", "AAA").status(day(within).plusYears(1)))
                        .as(within)
                        .isEqualTo(Status.FORMER_PARTY);
                assertThat(facts.findings()).isEmpty();
            }
        }

        @Test
        void outside_that_year_is_kept_and_leaves_open_whether_it_ends_anything() {
            for (String outside : List.of("2005-01-01", "2010-11-18", "2011-11-20", "2019-06-01")) {
                Ratifications facts =
                        with(ratified("ilo-c182", "AAA", "2001-01-01"), denounced("ilo-c182", "AAA", outside));
                assertThat(facts.status(
                                "ilo-c182", "AAA", day(outside).plusYears(1).minusDays(1)))
                        .as(outside)
                        .isEqualTo(Status.PARTY);
                Standing standing =
                        facts.standing("ilo-c182", "AAA", day(outside).plusYears(1));
                assertThat(standing.possible()).containsExactly(Status.PARTY, Status.FORMER_PARTY);
                assertThat(standing.findings()).extracting(Finding::id).containsExactly("act.notice.outside-window");
                assertThat(standing.reason()).contains("is from outside the times that article 11(1) allows");
            }
        }

        @Test
        void with_an_imprecise_date_that_touches_the_year_may_count_or_not() {
            Ratifications facts = with(ratified("ilo-c182", "AAA", "2001-01-01"), denounced("ilo-c182", "AAA", "2011"));
            assertThat(facts.status("ilo-c182", "AAA", day("2014-01-01"))).isEqualTo(Status.UNKNOWN);
            assertThat(facts.findings()).isEmpty();
            assertThat(with(ratified("ilo-c182", "AAA", "2001-01-01"), denounced("ilo-c182", "AAA", "2011-03"))
                            .status("ilo-c182", "AAA", day("2014-01-01")))
                    .isEqualTo(Status.FORMER_PARTY);
        }

        @Test
        void before_the_first_day_that_is_allowed_leaves_it_open_too() {
            Ratifications early = with(ratified("achr", "AAA", "1979-01-01"), denounced("achr", "AAA", "1983-07-17"));
            assertThat(early.status("achr", "AAA", day("1990-01-01"))).isEqualTo(Status.UNKNOWN);
            assertThat(early.findings())
                    .extracting(Finding::toLine)
                    .containsExactly(
                            "WARNING act.notice.too-early: achr and AAA: the denunciation on 1983-07-17 is from"
                                    + " before the first day that article 78(1) allows, 1983-07-18");
            Ratifications inTime = with(ratified("achr", "AAA", "1979-01-01"), denounced("achr", "AAA", "1983-07-18"));
            assertThat(inTime.status("achr", "AAA", day("1984-07-17"))).isEqualTo(Status.PARTY);
            assertThat(inTime.status("achr", "AAA", day("1984-07-18"))).isEqualTo(Status.FORMER_PARTY);
            assertThat(inTime.findings()).isEmpty();
        }

        @Test
        void of_which_a_source_states_the_effect_ends_it_then_whatever_the_clause_says() {
            Act stated = denounced("achr", "AAA", "1983-07-17").toBuilder()
                    .effectiveOn(PartialDate.parse("1984-07-17"))
                    .build();
            Standing standing =
                    with(ratified("achr", "AAA", "1979-01-01"), stated).standing("achr", "AAA", day("1984-07-17"));
            assertThat(standing.status()).isEqualTo(Status.FORMER_PARTY);
            assertThat(standing.findings()).extracting(Finding::id).containsExactly("act.notice.too-early");
        }
    }

    @Test
    void acts_that_the_clauses_allow_give_no_finding() {
        assertThat(with(
                                signed("untoc", "BRB", "2001-09-26"),
                                ratified("untoc", "BRB", "2014-11-11"),
                                acceded("hague28", "URY", "1999-11-18"),
                                act("tip", "MNE", ActKind.Known.SUCCESSION)
                                        .notifiedOn(PartialDate.parse("2006-10-23"))
                                        .build())
                        .findings())
                .isEmpty();
    }
}
