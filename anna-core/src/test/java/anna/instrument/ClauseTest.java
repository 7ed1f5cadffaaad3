package anna.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import anna.instrument.Eligibility.Kind.Known;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClauseTest {

    @Nested
    class WhoMay {

        @Test
        void everybody_and_nobody_need_no_ids() {
            assertThat(Eligibility.everyState().kind().is(Known.EVERY_STATE)).isTrue();
            assertThat(Eligibility.nobody().kind().is(Known.NOBODY)).isTrue();
            assertThat(Eligibility.everyState().among()).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(
                mode = EnumSource.Mode.EXCLUDE,
                names = {"EVERY_STATE", "NOBODY"})
        void other_rules_must_name_somebody(Known kind) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Eligibility.of(kind))
                    .withMessage(
                            "Eligibility.among must name somebody for " + Eligibility.Kind.of(kind) + ", but was '[]'");
            assertThat(Eligibility.of(kind, "oas").among()).containsExactly("oas");
        }

        @Test
        void a_rule_that_is_not_known_may_name_nobody() {
            assertThat(Eligibility.builder()
                            .kind(Eligibility.Kind.of("invited"))
                            .build()
                            .kind()
                            .known())
                    .isEmpty();
        }
    }

    @Nested
    class When {

        @Test
        void it_may_close_on_the_day_it_opens() {
            LocalDate day = LocalDate.of(2000, 12, 12);
            assertThat(Clause.builder().opensOn(day).closesOn(day).build().closesOn())
                    .contains(day);
        }

        @Test
        void it_cannot_close_before_it_opens() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Clause.builder()
                            .opensOn(LocalDate.of(2000, 12, 12))
                            .closesOn(LocalDate.of(2000, 12, 11))
                            .build())
                    .withMessage("Clause.closesOn must not be before opensOn 2000-12-12, but was '2000-12-11'");
        }
    }

    @Nested
    class Numbers {

        @Test
        void that_count_from_1_are_held_to_it() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> EntryIntoForce.builder().instruments(0).build())
                    .withMessage("EntryIntoForce.instruments must be 1 or more, but was '0'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Withdrawal.builder().termYears(0).build())
                    .withMessage("Withdrawal.termYears must be 1 or more, but was '0'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Withdrawal.builder().noticeMonths(-1).build())
                    .withMessage("Withdrawal.noticeMonths must be 1 or more, but was '-1'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Withdrawal.builder().windowMonths(0).build())
                    .withMessage("Withdrawal.windowMonths must be 1 or more, but was '0'");
        }
    }
}
