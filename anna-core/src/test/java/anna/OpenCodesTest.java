package anna;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import anna.actor.ActorKind;
import anna.actor.Role;
import anna.fact.Language;
import anna.fact.OpenCode;
import anna.programme.ActivityKind;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OpenCodesTest {

    private static List<Class<?>> types() {
        return LibraryTypes.all().stream()
                .filter(type -> OpenCode.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers()))
                .toList();
    }

    @TestFactory
    Stream<DynamicContainer> every_open_code_keeps_the_contract() {
        return types().stream()
                .map(type -> DynamicContainer.dynamicContainer(type.getName(), OpenCodeContract.testsFor(type)));
    }

    @Test
    void the_open_codes_of_the_library_are_found() {
        assertThat(types())
                .contains(ActorKind.class, Role.class, Language.class, ActivityKind.class)
                .hasSizeGreaterThan(10);
    }

    @Test
    void the_same_word_of_two_lists_is_not_equal() {
        assertThat(ActorKind.of("network")).isNotEqualTo(ActivityKind.of("network"));
    }

    @Test
    void a_language_is_a_code_of_ISO_639() {
        assertThat(Language.of("quz").known()).isEmpty();
        assertThat(Language.of("pt")).isEqualTo(Language.PORTUGUESE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Language.of("en-us"))
                .withMessage("Language must be an ISO 639 code of two or three lower-case letters, but was 'en-us'");
    }
}
