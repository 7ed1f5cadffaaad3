package anna.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExtensionsTest {

    @Nested
    class Of {

        @Test
        void values_are_kept_in_their_order() {
            Map<String, Object> given = new LinkedHashMap<>();
            given.put("x-box", "14");
            given.put("a-copy", true);
            given.put("b-rate", new BigDecimal("1.50"));
            given.put("c-list", List.of("one", Map.of("two", false)));
            Extensions extensions = Extensions.of(given);
            assertThat(extensions.values()).containsExactlyEntriesOf(given);
            assertThat(extensions.get("x-box")).contains("14");
            assertThat(extensions.get("y")).isEmpty();
            assertThat(extensions.isEmpty()).isFalse();
        }

        @Test
        void whole_numbers_are_kept_as_decimals() {
            assertThat(Extensions.of(Map.of("a", 14, "b", 14L, "c", BigInteger.TWO)))
                    .isEqualTo(Extensions.of(
                            Map.of("a", new BigDecimal(14), "b", new BigDecimal(14), "c", new BigDecimal(2))));
        }

        @Test
        void nothing_given_is_none() {
            assertThat(Extensions.of(Map.of())).isSameAs(Extensions.none());
            assertThat(Extensions.none().isEmpty()).isTrue();
        }

        @Test
        void later_changes_of_what_was_given_do_not_reach_it() {
            List<Object> list = new ArrayList<>(List.of("one"));
            Map<String, Object> map = new HashMap<>(Map.of("list", list));
            Extensions extensions = Extensions.of(map);
            list.add("two");
            map.put("more", "x");
            assertThat(extensions).isEqualTo(Extensions.of(Map.of("list", List.of("one"))));
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> extensions.values().clear());
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> ((List<?>) extensions.get("list").orElseThrow()).clear());
        }

        @Test
        void other_types_are_refused_by_the_name_of_the_type() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Extensions.of(Map.of("x", 1.5)))
                    .withMessage("Extensions value must be a string, a boolean, a decimal, a list or a map, but was"
                            + " 'java.lang.Double'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Extensions.of(Collections.singletonMap("x", null)))
                    .withMessageEndingWith("but was 'null'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Extensions.of(Map.of("x", Map.of(1, "y"))))
                    .withMessage("Extensions key must be a string with text, but was 'java.lang.Integer'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Extensions.of(Map.of(" ", "y")))
                    .withMessage("Extensions key must be a string with text, but was ' '");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Extensions.of(Map.of("x", List.of(Map.of("y\uD800", "z")))))
                    .withMessage("Extensions key must be well-formed Unicode, but was 'y\uFFFD'");
        }

        @Test
        void what_is_nested_too_deep_or_in_itself_is_refused() {
            Map<String, Object> snake = new HashMap<>();
            snake.put("tail", List.of(snake));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Extensions.of(snake))
                    .withMessage("Extensions must be nested at most 64 deep, but was '65' or deeper");
            Map<String, Object> deep = Map.of("x", "y");
            for (int i = 1; i < 64; i++) {
                deep = Map.of("x", deep);
            }
            assertThat(Extensions.of(deep).isEmpty()).isFalse();
            Map<String, Object> deeper = Map.of("x", deep);
            assertThatIllegalArgumentException().isThrownBy(() -> Extensions.of(deeper));
        }
    }

    @Test
    void null_is_refused_by_name() {
        assertThatNullPointerException().isThrownBy(() -> Extensions.of(null)).withMessage("values");
        assertThatNullPointerException()
                .isThrownBy(() -> Extensions.none().get(null))
                .withMessage("key");
    }
}
