package anna;

import static org.assertj.core.api.Assertions.assertThat;

import anna.fact.Source;
import anna.funding.Contribution;
import anna.programme.Series;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BuildersTest {

    private static List<Class<?>> types() {
        return LibraryTypes.all().stream()
                .filter(type -> type.getSimpleName().equals("Builder"))
                .<Class<?>>map(Class::getDeclaringClass)
                .toList();
    }

    @TestFactory
    Stream<DynamicContainer> every_type_with_a_builder_keeps_the_contract() {
        return types().stream()
                .map(type -> DynamicContainer.dynamicContainer(type.getName(), BuilderContract.testsFor(type)));
    }

    @Test
    void the_types_with_builders_are_found() {
        assertThat(types())
                .contains(Source.class, Contribution.class, Series.Point.class)
                .hasSizeGreaterThan(30);
    }
}
