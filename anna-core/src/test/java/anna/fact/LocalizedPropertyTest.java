package anna.fact;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LocalizedPropertyTest {

    @Provide
    Arbitrary<Localized> texts() {
        return FactArbitraries.localized().withoutEdgeCases();
    }

    @Property
    void the_texts_make_the_value_again(@ForAll("texts") Localized localized) {
        assertThat(Localized.of(localized.texts())).isEqualTo(localized).hasSameHashCodeAs(localized);
        localized
                .texts()
                .forEach((language, text) -> assertThat(localized.in(language)).contains(text));
        assertThat(localized.texts().values()).contains(localized.any());
        assertThat(localized.texts().keySet().stream().map(Language::code).toList())
                .isSorted();
    }
}
