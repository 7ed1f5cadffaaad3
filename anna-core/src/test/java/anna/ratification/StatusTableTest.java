package anna.ratification;

import static anna.ratification.Treaties.acceded;
import static anna.ratification.Treaties.attested;
import static anna.ratification.Treaties.day;
import static anna.ratification.Treaties.denounced;
import static anna.ratification.Treaties.ratified;
import static anna.ratification.Treaties.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import anna.actor.Members;
import anna.fact.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StatusTableTest {

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

    private final Ratifications facts = with(
            signed("crc", "USA", "1995-02-16"),
            ratified("crc", "URY", "1990-11-20"),
            acceded("tip", "BRB", "2014-11-11"),
            attested("tip", Attestation.Kind.Known.COMPLETE_LIST, "2014-01-27", "BRB", "URY"));

    @Nested
    class A_table {

        private final StatusTable table =
                facts.statuses(List.of("tip", "crc"), List.of("URY", "BRB", "USA", "URY"), day("2014-01-27"));

        @Test
        void has_a_row_for_each_instrument_and_a_column_for_each_actor_in_the_order_asked_for() {
            assertThat(table.instruments()).containsExactly("tip", "crc");
            assertThat(table.actors()).containsExactly("URY", "BRB", "USA");
            assertThat(table.on()).isEqualTo(day("2014-01-27"));
            assertThat(table.status(1, 0)).isEqualTo(Status.PARTY);
            assertThat(table.status("crc", "USA")).isEqualTo(Status.SIGNATORY);
        }

        @Test
        void tells_how_far_each_cell_can_be_relied_on() {
            assertThat(table.certainty("tip", "URY")).isEqualTo(Certainty.KNOWN);
            assertThat(table.certainty("crc", "URY")).isEqualTo(Certainty.PRESUMED);
            assertThat(table.certainty("tip", "USA")).isEqualTo(Certainty.UNKNOWN);
            assertThat(table.strict().status("crc", "URY")).isEqualTo(Status.UNKNOWN);
            assertThat(table.strict().status("tip", "URY")).isEqualTo(Status.NONE);
        }

        @Test
        void counts_every_cell_once() {
            assertThat(table.counts("crc"))
                    .containsExactly(
                            entry(Status.NONE, 0),
                            entry(Status.SIGNATORY, 1),
                            entry(Status.CONSENTED, 0),
                            entry(Status.PARTY, 1),
                            entry(Status.FORMER_PARTY, 0),
                            entry(Status.DISPUTED, 0),
                            entry(Status.UNKNOWN, 1));
            assertThat(table.counts().values().stream().mapToInt(count -> count).sum())
                    .isEqualTo(6);
        }

        @Test
        void refuses_what_is_not_in_it() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> table.status("opsc", "URY"))
                    .withMessage("Instrument must be one of the table, but was 'opsc'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> table.certainty("crc", "FRA"))
                    .withMessage("Actor must be one of the table, but was 'FRA'");
        }

        @Test
        void of_everything_covers_every_actor_with_a_fact_and_every_instrument() {
            StatusTable all = facts.statuses(day("2014-01-27"));
            assertThat(all.instruments()).hasSameSizeAs(Treaties.all());
            assertThat(all.actors()).containsExactlyInAnyOrder("USA", "URY", "BRB");
        }
    }

    @Nested
    class A_history {

        @Test
        void answers_for_every_day_as_a_standing_does() {
            StatusHistory history = facts.history("tip", "BRB");
            assertThat(history.changes()).containsExactly(day("2014-11-11"), day("2014-12-11"));
            for (String day : List.of("2000-01-01", "2014-11-10", "2014-11-11", "2014-12-11", "2026-01-01")) {
                Standing standing = facts.standing("tip", "BRB", day(day));
                assertThat(history.status(day(day))).isEqualTo(standing.status());
                assertThat(history.certainty(day(day))).isEqualTo(standing.certainty());
                assertThat(history.possible(day(day))).isEqualTo(standing.possible());
                assertThat(history.horizon()).isEqualTo(standing.horizon());
            }
            assertThat(history).hasToString("StatusHistory{tip BRB: none, 2014-11-11 consented, 2014-12-11 party}");
        }
    }

    @Nested
    class Changes_between_two_days {

        @Test
        void tell_who_changed_by_which_steps_and_why() {
            List<Change> changes =
                    facts.changes(List.of("tip", "crc"), List.of("BRB", "URY"), day("2014-11-10"), day("2015-01-01"));
            assertThat(changes).singleElement().satisfies(change -> {
                assertThat(change.instrument()).isEqualTo("tip");
                assertThat(change.actor()).isEqualTo("BRB");
                assertThat(change.before().status()).isEqualTo(Status.NONE);
                assertThat(change.steps())
                        .extracting(Standing::on)
                        .containsExactly(day("2014-11-11"), day("2014-12-11"));
                assertThat(change.after().status()).isEqualTo(Status.PARTY);
                assertThat(change.isLasting()).isTrue();
                assertThat(change.steps().get(1).reason()).contains("since 2014-12-11 by article 17(2)");
            });
        }

        @Test
        void leave_out_the_first_day_and_have_the_last() {
            assertThat(facts.changes(List.of("tip"), List.of("BRB"), day("2014-11-11"), day("2014-12-10")))
                    .isEmpty();
            assertThat(facts.changes(List.of("tip"), List.of("BRB"), day("2014-11-11"), day("2014-12-11")))
                    .hasSize(1);
        }

        @Test
        void have_one_that_was_undone_and_say_so() {
            Ratifications left = with(
                    acceded("crc", "AAA", "1992-01-01"),
                    denounced("crc", "AAA", "2000-01-01"),
                    acceded("crc", "AAA", "2005-01-01"));
            assertThat(left.changes(List.of("crc"), List.of("AAA"), day("1999-01-01"), day("2006-01-01")))
                    .singleElement()
                    .satisfies(change -> {
                        assertThat(change.isLasting()).isFalse();
                        assertThat(change.steps()).hasSize(3);
                    });
        }

        @Test
        void go_forward_only() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> facts.changes(List.of(), List.of(), day("2001-01-02"), day("2001-01-01")))
                    .withMessage("Changes must be until a day from 2001-01-02 on, but was '2001-01-01'");
        }
    }

    @Test
    void a_timeline_of_an_instrument_is_in_the_order_of_the_days() {
        assertThat(facts.timeline("crc", List.of("USA", "URY")))
                .extracting(standing -> standing.on() + " " + standing.actor() + " "
                        + standing.status().code())
                .containsSubsequence("1990-11-20 URY consented", "1990-12-20 URY party", "1995-02-16 USA signatory");
    }

    @Nested
    class A_reason_in_Spanish {

        @Test
        void tells_the_same() {
            Ratifications named = facts.named((id, language) -> id.equals("BRB") ? "Barbados" : id);
            Standing standing = named.standing("tip", "BRB", day("2014-12-11"));
            assertThat(standing.reason(Language.ENGLISH)).contains(standing.reason());
            assertThat(standing.reason(Language.SPANISH))
                    .contains(
                            "Barbados se adhirió a tip mediante depósito el 2014-11-11 conforme al artículo 16(4); está"
                                    + " en vigor para Barbados desde el 2014-12-11 conforme al artículo 17(2); lo que consta llega"
                                    + " hasta el 2014-11-11, por lo que esto se presume.");
        }

        @Test
        void gives_names_their_article_and_joins_it_to_what_is_before() {
            assertThat(with(acceded("hague28", "URY", "1999-11-18"))
                            .standing("hague28", "URY", day("1999-11-18"))
                            .reason(Language.SPANISH)
                            .orElseThrow())
                    .startsWith("URY se adhirió a la Convención sobre los Aspectos Civiles");
            assertThat(with().standing("achr", "URY", day("1969-01-01"))
                            .reasons()
                            .texts()
                            .values())
                    .containsExactly(
                            "Nobody could sign or join the Pact of San José before 1969-11-22.",
                            "Nadie podía firmar la Convención Americana sobre Derechos Humanos ni hacerse parte antes del"
                                    + " 1969-11-22.");
        }
    }
}
