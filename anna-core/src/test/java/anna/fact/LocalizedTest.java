package anna.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LocalizedTest {

    private static final Localized TITLE = Localized.of(Language.SPANISH, "Carta")
            .and(Language.ENGLISH, "Charter")
            .and(Language.of("qu"), "Qillqa");

    @Nested
    class In {

        @Test
        void a_language_that_is_not_there_is_absent() {
            assertThat(TITLE.in(Language.SPANISH)).contains("Carta");
            assertThat(TITLE.in(Language.FRENCH)).isEmpty();
        }
    }

    @Nested
    class Any {

        @Test
        void the_English_text_comes_first() {
            assertThat(TITLE.any()).isEqualTo("Charter");
            assertThat(TITLE).hasToString("Charter");
        }

        @Test
        void without_one_it_is_the_first_by_code() {
            assertThat(Localized.of(Language.PORTUGUESE, "Carta da OEA")
                            .and(Language.FRENCH, "Charte")
                            .any())
                    .isEqualTo("Charte");
        }
    }

    @Nested
    class And {

        @Test
        void another_wording_replaces_the_one_before_and_leaves_the_value_alone() {
            Localized other = TITLE.and(Language.SPANISH, "Carta de la OEA");
            assertThat(other.in(Language.SPANISH)).contains("Carta de la OEA");
            assertThat(TITLE.in(Language.SPANISH)).contains("Carta");
        }
    }

    @Test
    void texts_stand_in_the_order_of_the_codes_however_they_came() {
        Map<Language, String> texts = new LinkedHashMap<>();
        texts.put(Language.of("qu"), "Qillqa");
        texts.put(Language.SPANISH, "Carta");
        texts.put(Language.ENGLISH, "Charter");
        Localized title = Localized.of(texts);
        texts.clear();
        assertThat(title).isEqualTo(TITLE).hasSameHashCodeAs(TITLE);
        assertThat(title.texts().keySet()).extracting(Language::code).containsExactly("en", "es", "qu");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> title.texts().clear());
    }

    @Test
    void no_text_and_a_blank_one_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Localized.of(Map.of()))
                .withMessage("Localized must hold a text, but was '{}'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Localized.english("\t"))
                .withMessage("Localized text in en must not be blank, but was ' '");
        assertThatIllegalArgumentException().isThrownBy(() -> TITLE.and(Language.FRENCH, ""));
    }

    @Test
    void null_is_refused_by_name() {
        Map<Language, String> holes = new HashMap<>();
        holes.put(Language.ENGLISH, null);
        assertThatNullPointerException().isThrownBy(() -> Localized.of(holes)).withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> Localized.of(null)).withMessage("texts");
        assertThatNullPointerException()
                .isThrownBy(() -> Localized.of(null, "x"))
                .withMessage("language");
        assertThatNullPointerException()
                .isThrownBy(() -> Localized.english(null))
                .withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> TITLE.and(null, "x")).withMessage("language");
        assertThatNullPointerException().isThrownBy(() -> TITLE.in(null)).withMessage("language");
    }
}
