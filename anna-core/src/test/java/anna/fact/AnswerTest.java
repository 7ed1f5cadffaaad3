package anna.fact;

import static anna.fact.Answer.CANNOT_SAY;
import static anna.fact.Answer.NO;
import static anna.fact.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerTest {

    @ParameterizedTest(name = "{0} and {1}: {2}; or: {3}")
    @CsvSource({
        "YES, YES, YES, YES",
        "YES, NO, NO, YES",
        "YES, CANNOT_SAY, CANNOT_SAY, YES",
        "NO, YES, NO, YES",
        "NO, NO, NO, NO",
        "NO, CANNOT_SAY, NO, CANNOT_SAY",
        "CANNOT_SAY, YES, CANNOT_SAY, YES",
        "CANNOT_SAY, NO, NO, CANNOT_SAY",
        "CANNOT_SAY, CANNOT_SAY, CANNOT_SAY, CANNOT_SAY"
    })
    void and_with_or_follow_the_strong_logic_of_three_values(Answer a, Answer b, Answer and, Answer or) {
        assertThat(a.and(b)).isEqualTo(and);
        assertThat(a.or(b)).isEqualTo(or);
    }

    @ParameterizedTest
    @EnumSource
    void denying_twice_gives_the_answer_back(Answer answer) {
        assertThat(answer.not().not()).isEqualTo(answer);
    }

    @Nested
    class Not {

        @Test
        void yes_and_no_change_places() {
            assertThat(YES.not()).isEqualTo(NO);
        }

        @Test
        void what_cannot_be_said_cannot_be_denied() {
            assertThat(CANNOT_SAY.not()).isEqualTo(CANNOT_SAY);
        }
    }

    @Test
    void only_yes_is_yes_and_only_no_is_no() {
        assertThat(YES.isYes() && !YES.isNo()).isTrue();
        assertThat(NO.isNo() && !NO.isYes()).isTrue();
        assertThat(CANNOT_SAY.isYes() || CANNOT_SAY.isNo()).isFalse();
    }

    @Test
    void a_truth_value_is_an_answer() {
        assertThat(Answer.of(true)).isEqualTo(YES);
        assertThat(Answer.of(false)).isEqualTo(NO);
    }

    @Test
    void null_is_refused_by_name() {
        assertThatNullPointerException().isThrownBy(() -> NO.and(null)).withMessage("other");
        assertThatNullPointerException().isThrownBy(() -> YES.or(null)).withMessage("other");
    }
}
