package anna.ratification;

import static anna.ratification.Treaties.acceded;
import static anna.ratification.Treaties.attested;
import static anna.ratification.Treaties.day;
import static anna.ratification.Treaties.denounced;
import static anna.ratification.Treaties.ratified;
import static anna.ratification.Treaties.signed;
import static org.assertj.core.api.Assertions.assertThat;

import anna.actor.Members;
import anna.fact.PartialDate;
import anna.fact.Provenance;
import anna.fact.Source;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ConflictsTest {

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

    private static Act from(String source, Act act) {
        return act.toBuilder().provenance(Provenance.reported(source)).build();
    }

    private static Attestation from(String source, Attestation attestation) {
        return attestation.toBuilder().provenance(Provenance.reported(source)).build();
    }

    private final Act annex = from("annex", ratified("achr", "MEX", "1981-04-02"));
    private final Act depositary = from("depositary", ratified("achr", "MEX", "1981-03-24"));

    @Nested
    class Conflicts {

        @Test
        void are_the_facts_on_which_sources_differ_and_no_others() {
            Ratifications facts = with(
                    from("annex", signed("achr", "MEX", "1970-01-01")),
                    annex,
                    depositary,
                    from("annex", ratified("achr", "URY", "1985-04-19")),
                    from("depositary", ratified("achr", "URY", "1985-04")));
            assertThat(facts.conflicts()).singleElement().satisfies(conflict -> {
                assertThat(conflict.instrument()).isEqualTo("achr");
                assertThat(conflict.actor()).isEqualTo("MEX");
                assertThat(conflict.acts()).containsExactly(annex, depositary);
                assertThat(conflict.attestations()).isEmpty();
                assertThat(conflict.sources()).containsExactly("annex", "depositary");
            });
        }

        @Test
        void are_between_acts_and_attestations_too() {
            Act acceded = from("one", acceded("crc", "AAA", "2005-01-01"));
            Attestation party = from("two", attested("crc", Attestation.Kind.Known.PARTY, "2000-01-01", "AAA"));
            assertThat(with(acceded, party).conflicts()).singleElement().satisfies(conflict -> {
                assertThat(conflict.acts()).containsExactly(acceded);
                assertThat(conflict.attestations()).containsExactly(party);
            });
        }

        @Test
        void are_about_the_means_of_one_consent_even_if_the_status_is_not_in_doubt() {
            assertThat(with(
                                    from("one", acceded("crc", "AAA", "2005-01-01")),
                                    from("two", ratified("crc", "AAA", "2005-01-01")))
                            .conflicts())
                    .hasSize(1);
        }

        @Test
        void are_about_the_day_of_a_denunciation_apart_from_another_conflict_of_the_same_pair() {
            assertThat(with(
                                    from("one", signed("crc", "AAA", "1991-01-01")),
                                    from("two", signed("crc", "AAA", "1991-01-02")),
                                    from("one", denounced("crc", "AAA", "2001-01-01")),
                                    from("two", denounced("crc", "AAA", "2001-02-01")))
                            .conflicts())
                    .extracting(conflict -> conflict.acts().get(0).kind().code())
                    .containsExactly("signature", "denunciation");
        }

        @Test
        void are_none_within_one_source_or_among_facts_without_one() {
            assertThat(with(
                                    from("one", acceded("crc", "AAA", "2005-01-01")),
                                    from("one", acceded("crc", "AAA", "2006-01-01")))
                            .conflicts())
                    .isEmpty();
            assertThat(with(acceded("crc", "AAA", "2005-01-01"), acceded("crc", "AAA", "2006-01-01"))
                            .conflicts())
                    .isEmpty();
        }
    }

    @Nested
    class A_policy {

        private final Ratifications facts = with(annex, depositary);

        @Test
        void that_keeps_all_leaves_the_days_between_disputed() {
            assertThat(facts.under(SourcePolicy.keepAll()).status("achr", "MEX", day("1981-03-30")))
                    .isEqualTo(Status.DISPUTED);
        }

        @Test
        void that_prefers_a_source_gives_its_answer() {
            Ratifications preferred = facts.under(SourcePolicy.prefer(List.of("depositary", "annex")));
            assertThat(preferred.status("achr", "MEX", day("1981-03-30"))).isEqualTo(Status.PARTY);
            assertThat(preferred.acts("achr", "MEX")).containsExactly(depositary);
            assertThat(preferred.conflicts()).isEmpty();
            assertThat(facts.under(SourcePolicy.prefer(List.of("annex")))
                            .standing("achr", "MEX", day("1990-01-01"))
                            .depositedOn())
                    .contains(PartialDate.parse("1981-04-02"));
        }

        @Test
        void that_does_not_name_the_sources_leaves_them_in_conflict() {
            assertThat(facts.under(SourcePolicy.prefer(List.of("other"))).conflicts())
                    .hasSize(1);
        }

        @Test
        void leaves_what_only_one_source_says() {
            Act signed = from("annex", signed("achr", "MEX", "1970-01-01"));
            assertThat(with(signed, annex, depositary)
                            .under(SourcePolicy.prefer(List.of("depositary")))
                            .acts("achr", "MEX"))
                    .containsExactly(signed, depositary);
        }

        @Test
        void may_prefer_the_source_that_speaks_up_to_the_latest_day() {
            List<Source> sources = List.of(source("depositary", "2003-12"), source("annex", "2011"));
            assertThat(facts.under(SourcePolicy.latest(sources)).acts("achr", "MEX"))
                    .containsExactly(annex);
            assertThat(SourcePolicy.latest(sources)).isEqualTo(SourcePolicy.prefer(List.of("annex", "depositary")));
        }

        private static Source source(String id, String asOf) {
            return Source.builder()
                    .id(id)
                    .title(id)
                    .asOf(PartialDate.parse(asOf))
                    .build();
        }
    }

    @Test
    void leaving_out_a_source_is_the_same_as_never_having_had_it() {
        Ratifications without = with(annex, depositary).without("annex");
        assertThat(without.standing("achr", "MEX", day("1981-03-30")))
                .isEqualTo(with(depositary).standing("achr", "MEX", day("1981-03-30")));
        assertThat(without.conflicts()).isEmpty();
    }
}
