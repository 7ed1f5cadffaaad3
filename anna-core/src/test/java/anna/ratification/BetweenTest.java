package anna.ratification;

import static anna.ratification.Treaties.acceded;
import static anna.ratification.Treaties.act;
import static anna.ratification.Treaties.attested;
import static anna.ratification.Treaties.day;
import static anna.ratification.Treaties.denounced;
import static anna.ratification.Treaties.ratified;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import anna.actor.Members;
import anna.fact.Answer;
import anna.fact.Language;
import anna.fact.PartialDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BetweenTest {

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

    private static Act accepted(String by, String of, String date) {
        return act("hague28", by, ActKind.Known.ACCEPTANCE_OF_ACCESSION)
                .refersTo(of)
                .depositedOn(PartialDate.parse(date))
                .build();
    }

    private static final Act ARG = ratified("hague28", "ARG", "1991-03-19");
    private static final Act USA = ratified("hague28", "USA", "1988-04-29");
    private static final Act URY = acceded("hague28", "URY", "1999-11-18");
    private static final Act PER = acceded("hague28", "PER", "2001-05-28");

    @Nested
    class Two_states_that_ratified {

        @Test
        void need_no_acceptance_and_are_bound_from_the_later_of_their_days() {
            Between between = with(ARG, USA).between("hague28", "ARG", "USA", day("1991-06-01"));
            assertThat(between.inForce()).isEqualTo(Answer.YES);
            assertThat(between.since()).contains(day("1991-06-01"));
            assertThat(between.articles()).containsExactly("38(4)");
            assertThat(between.certainty()).isEqualTo(Certainty.PRESUMED);
            assertThat(between.reason())
                    .isEqualTo(
                            "hague28 is in force between ARG and USA since 1991-06-01, since neither of them acceded.");
            assertThat(between.reason(Language.SPANISH))
                    .contains(
                            "La Convención sobre los Aspectos Civiles de la Sustracción Internacional de Menores está en"
                                    + " vigor entre ARG y USA desde el 1991-06-01, pues ninguno de los dos se adhirió.");
            assertThat(between.reason(Language.FRENCH)).isEmpty();
        }

        @Test
        void are_not_bound_towards_each_other_before_both_are_parties() {
            Between between = with(ARG, USA).between("hague28", "USA", "ARG", day("1991-05-31"));
            assertThat(between.inForce()).isEqualTo(Answer.NO);
            assertThat(between.since()).isEmpty();
            assertThat(between.reason()).isEqualTo("ARG was not a party to hague28 on 1991-05-31.");
        }

        @Test
        void are_no_longer_bound_when_one_has_left() {
            Ratifications facts = with(ARG, USA, denounced("hague28", "USA", "2028-06-01"));
            assertThat(facts.between("hague28", "ARG", "USA", day("2028-11-30")).inForce())
                    .isEqualTo(Answer.YES);
            assertThat(facts.between("hague28", "ARG", "USA", day("2028-12-01")).inForce())
                    .isEqualTo(Answer.NO);
        }
    }

    @Nested
    class An_accession {

        @Test
        void binds_towards_a_state_that_ratified_from_the_third_month_after_its_acceptance() {
            Ratifications facts = with(ARG, URY, accepted("ARG", "URY", "2000-08-17"));
            Between before = facts.between("hague28", "ARG", "URY", day("2000-10-31"));
            assertThat(before.inForce()).isEqualTo(Answer.NO);
            assertThat(before.since()).contains(day("2000-11-01"));
            assertThat(before.reason())
                    .isEqualTo(
                            "ARG accepted the accession of URY to hague28 on 2000-08-17; it is not yet in force between"
                                    + " them, but will be on 2000-11-01 by article 38(4).");
            Between after = facts.between("hague28", "URY", "ARG", day("2000-11-01"));
            assertThat(after.inForce()).isEqualTo(Answer.YES);
            assertThat(after.since()).contains(day("2000-11-01"));
            assertThat(after.acts()).hasSize(1);
        }

        @Test
        void of_which_no_acceptance_is_recorded_leaves_it_open() {
            Between between = with(ARG, URY).between("hague28", "ARG", "URY", day("2010-01-01"));
            assertThat(between.inForce()).isEqualTo(Answer.CANNOT_SAY);
            assertThat(between.certainty()).isEqualTo(Certainty.UNKNOWN);
            assertThat(between.reason())
                    .isEqualTo(
                            "No acceptance by ARG of the accession of URY to hague28 is recorded, and without one it is"
                                    + " not in force between them by article 38(4).");
        }

        @Test
        void that_a_complete_list_of_acceptances_does_not_name_does_not_bind() {
            Ratifications facts = with(
                    ARG, URY, attested("hague28", Attestation.Kind.Known.COMPLETE_ACCEPTANCES, "2021-09-01", "ARG"));
            Between on = facts.between("hague28", "ARG", "URY", day("2010-01-01"));
            assertThat(on.inForce()).isEqualTo(Answer.NO);
            assertThat(facts.between("hague28", "ARG", "URY", day("2022-01-01")).certainty())
                    .isEqualTo(Certainty.PRESUMED);
        }

        @Test
        void must_be_accepted_also_by_a_state_that_ratifies_after_it() {
            Act later = ratified("hague28", "ARG", "2005-01-10");
            assertThat(with(later, URY)
                            .between("hague28", "ARG", "URY", day("2010-01-01"))
                            .inForce())
                    .isEqualTo(Answer.CANNOT_SAY);
            Between between = with(later, URY, accepted("ARG", "URY", "2005-01-10"))
                    .between("hague28", "ARG", "URY", day("2010-01-01"));
            assertThat(between.inForce()).isEqualTo(Answer.YES);
            assertThat(between.since()).contains(day("2005-04-01"));
        }

        @Test
        void must_be_accepted_by_a_state_that_acceded_before_and_not_the_other_way_round() {
            assertThat(with(URY, PER, accepted("URY", "PER", "2002-02-02"))
                            .between("hague28", "PER", "URY", day("2002-05-01"))
                            .inForce())
                    .isEqualTo(Answer.YES);
            assertThat(with(URY, PER, accepted("PER", "URY", "2002-02-02"))
                            .between("hague28", "PER", "URY", day("2002-05-01"))
                            .inForce())
                    .isEqualTo(Answer.CANNOT_SAY);
        }

        @Test
        void accepted_on_a_day_that_is_not_known_exactly_is_open_only_while_that_matters() {
            Ratifications facts = with(ARG, URY, accepted("ARG", "URY", "2000"));
            assertThat(facts.between("hague28", "ARG", "URY", day("2000-06-01")).inForce())
                    .isEqualTo(Answer.CANNOT_SAY);
            assertThat(facts.between("hague28", "ARG", "URY", day("2001-03-01")).inForce())
                    .isEqualTo(Answer.YES);
        }

        @Test
        void made_anew_after_a_denunciation_is_not_the_one_that_was_accepted() {
            Ratifications facts = with(
                    ARG,
                    URY,
                    accepted("ARG", "URY", "2000-08-17"),
                    denounced("hague28", "URY", "2003-01-01"),
                    acceded("hague28", "URY", "2010-01-10"));
            assertThat(facts.between("hague28", "ARG", "URY", day("2003-11-30")).inForce())
                    .isEqualTo(Answer.YES);
            assertThat(facts.between("hague28", "ARG", "URY", day("2011-01-01")).inForce())
                    .isEqualTo(Answer.CANNOT_SAY);
        }

        @Test
        void by_means_that_are_not_recorded_leaves_it_open() {
            Ratifications facts = with(ARG, attested("hague28", Attestation.Kind.Known.PARTY, "2005-01-01", "URY"));
            assertThat(facts.between("hague28", "ARG", "URY", day("2005-01-01")).inForce())
                    .isEqualTo(Answer.CANNOT_SAY);
        }
    }

    @Nested
    class An_instrument_without_acceptances {

        @Test
        void is_in_force_between_all_its_parties() {
            Ratifications facts = with(ratified("achr", "URY", "1985-04-19"), ratified("achr", "PER", "1978-07-28"));
            Between between = facts.between("achr", "PER", "URY", day("1990-01-01"));
            assertThat(between.inForce()).isEqualTo(Answer.YES);
            assertThat(between.since()).contains(day("1985-04-19"));
            assertThat(between.reason())
                    .isEqualTo("The Pact of San José is in force between PER and URY since 1985-04-19, since both are"
                            + " parties and it asks for no acceptance of accessions.");
        }

        @Test
        void of_which_that_is_not_known_is_so_between_states_that_ratified_only() {
            assertThat(with(ratified("crc", "URY", "1990-11-20"), ratified("crc", "PER", "1990-09-04"))
                            .between("crc", "URY", "PER", day("1995-01-01"))
                            .inForce())
                    .isEqualTo(Answer.YES);
            assertThat(with(acceded("crc", "URY", "1990-11-20"), ratified("crc", "PER", "1990-09-04"))
                            .between("crc", "URY", "PER", day("1995-01-01"))
                            .inForce())
                    .isEqualTo(Answer.CANNOT_SAY);
        }
    }

    @Test
    void a_state_whose_status_is_unknown_leaves_it_open_unless_the_other_is_no_party() {
        assertThat(with(ARG).between("hague28", "ARG", "URY", day("2000-01-01")).inForce())
                .isEqualTo(Answer.CANNOT_SAY);
        assertThat(with(attested("hague28", Attestation.Kind.Known.NO_ACT, "2005-01-01", "ARG"))
                        .between("hague28", "ARG", "URY", day("2000-01-01"))
                        .inForce())
                .isEqualTo(Answer.NO);
    }

    @Test
    void one_state_is_not_two() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with().between("hague28", "ARG", "ARG", day("2000-01-01")))
                .withMessage("Between must have two actors, but had 'ARG' twice");
    }
}
