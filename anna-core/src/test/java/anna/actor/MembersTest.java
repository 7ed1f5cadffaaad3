package anna.actor;

import static org.assertj.core.api.Assertions.assertThat;

import anna.fact.Answer;
import anna.fact.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MembersTest {

    private static final LocalDate MAY_2011 = LocalDate.of(2011, 5, 25);

    private static final List<String> STATES = List.of(
            "ARG", "ATG", "BHS", "BLZ", "BOL", "BRA", "BRB", "CAN", "CHL", "COL", "CRI", "CUB", "DMA", "DOM", "ECU",
            "GRD", "GTM", "GUY", "HND", "HTI", "JAM", "KNA", "LCA", "MEX", "NIC", "PAN", "PER", "PRY", "SLV", "SUR",
            "TTO", "URY", "USA", "VCT", "VEN");

    private final Members members = Members.of(lines());

    private static List<Membership> lines() {
        List<Membership> lines = new ArrayList<>();
        for (String state : STATES) {
            lines.add(line(state, MembershipKind.Known.MEMBER, "1991-01-08", state.equals("NIC") ? "2023-11-19" : ""));
        }
        lines.add(line("CUB", MembershipKind.Known.NOT_TAKING_PART, "1962-01-31", ""));
        lines.add(line("HND", MembershipKind.Known.SUSPENDED, "2009-07-05", "2011-06-01"));
        lines.add(line("VEN", MembershipKind.Known.DISPUTED, "2019-04-27", ""));
        lines.add(line("ESP", MembershipKind.Known.OBSERVER, "1972", ""));
        return lines;
    }

    private static Membership line(String actor, MembershipKind.Known kind, String from, String until) {
        return Membership.builder()
                .actor(actor)
                .organization("oas")
                .kind(MembershipKind.of(kind))
                .from(Optional.of(from).filter(text -> !text.isEmpty()).map(PartialDate::parse))
                .until(Optional.of(until).filter(text -> !text.isEmpty()).map(PartialDate::parse))
                .build();
    }

    @Nested
    class Suspension {

        @Test
        void is_not_loss_of_membership() {
            assertThat(members.on("oas", MAY_2011)).hasSize(35).contains("HND", "CUB");
            assertThat(members.activeOn("oas", MAY_2011)).hasSize(33).doesNotContain("HND", "CUB");
        }

        @Test
        void ends_on_the_day_named() {
            assertThat(members.activeOn("oas", LocalDate.of(2011, 5, 31))).doesNotContain("HND");
            assertThat(members.activeOn("oas", LocalDate.of(2011, 6, 1))).contains("HND");
            assertThat(members.activeOn("oas", LocalDate.of(2012, 6, 1))).hasSize(34);
        }

        @Test
        void that_may_or_may_not_cover_the_day_leaves_a_member_active() {
            Members rough = Members.of(List.of(
                    line("HND", MembershipKind.Known.MEMBER, "1950-02-07", ""),
                    line("HND", MembershipKind.Known.SUSPENDED, "2009-07", "2011-06-01")));
            assertThat(rough.activeOn("oas", LocalDate.of(2009, 7, 10))).containsExactly("HND");
            assertThat(rough.holds("oas", "HND", LocalDate.of(2009, 7, 10), MembershipKind.Known.SUSPENDED))
                    .isEqualTo(Answer.CANNOT_SAY);
        }
    }

    @Nested
    class Membership_on_a_day {

        @Test
        void begins_on_its_first_day_and_has_ended_on_its_last() {
            assertThat(members.isMember("oas", "NIC", LocalDate.of(1991, 1, 7))).isEqualTo(Answer.NO);
            assertThat(members.isMember("oas", "NIC", LocalDate.of(1991, 1, 8))).isEqualTo(Answer.YES);
            assertThat(members.isMember("oas", "NIC", LocalDate.of(2023, 11, 18)))
                    .isEqualTo(Answer.YES);
            assertThat(members.isMember("oas", "NIC", LocalDate.of(2023, 11, 19)))
                    .isEqualTo(Answer.NO);
        }

        @Test
        void cannot_be_said_while_it_is_disputed_and_the_state_stays_on_the_list() {
            assertThat(members.isMember("oas", "VEN", LocalDate.of(2019, 4, 26)))
                    .isEqualTo(Answer.YES);
            assertThat(members.isMember("oas", "VEN", LocalDate.of(2019, 4, 27)))
                    .isEqualTo(Answer.CANNOT_SAY);
            assertThat(members.on("oas", LocalDate.of(2024, 1, 1)))
                    .hasSize(34)
                    .contains("VEN")
                    .doesNotContain("NIC");
        }

        @Test
        void cannot_be_said_where_the_day_it_is_disputed_from_may_have_come() {
            Members rough = Members.of(List.of(
                    line("VEN", MembershipKind.Known.MEMBER, "1951-12-29", ""),
                    line("VEN", MembershipKind.Known.DISPUTED, "2019-04", "")));
            assertThat(rough.isMember("oas", "VEN", LocalDate.of(2019, 4, 15))).isEqualTo(Answer.CANNOT_SAY);
        }

        @Test
        void cannot_be_said_where_its_first_day_is_not_known() {
            Members undated = Members.of(List.of(line("URY", MembershipKind.Known.MEMBER, "", "")));
            assertThat(undated.isMember("oas", "URY", MAY_2011)).isEqualTo(Answer.CANNOT_SAY);
            assertThat(undated.on("oas", MAY_2011)).containsExactly("URY");
        }

        @Test
        void is_not_that_of_an_observer_or_of_a_state_without_a_line() {
            assertThat(members.isMember("oas", "ESP", MAY_2011)).isEqualTo(Answer.NO);
            assertThat(members.isMember("oas", "FRA", MAY_2011)).isEqualTo(Answer.NO);
        }

        @Test
        void cannot_be_said_of_an_organization_without_any_member() {
            assertThat(members.isMember("ilo", "URY", MAY_2011)).isEqualTo(Answer.CANNOT_SAY);
            assertThat(members.on("ilo", MAY_2011)).isEmpty();
        }
    }
}
