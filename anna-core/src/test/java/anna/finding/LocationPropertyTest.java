package anna.finding;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LocationPropertyTest {

    @Provide
    Arbitrary<String> lines() {
        return FindingArbitraries.lines();
    }

    @Property
    void the_line_is_that_of_the_lines_before(@ForAll("lines") String before, @ForAll("lines") String after) {
        String text = before + "x" + after;
        Location location = Location.of(text, new Span(before.length(), before.length() + 1));
        String[] lines = before.split("\r\n|\n|\r", -1);
        assertThat(location.line()).hasValue(lines.length);
        assertThat(location.column()).hasValue(lines[lines.length - 1].length() + 1);
    }

    @Property
    void what_is_located_in_a_part_is_located_in_the_whole(
            @ForAll("lines") String before, @ForAll("lines") String part, @ForAll("lines") String after) {
        String whole = before + part + after;
        Span span = Span.all(part);
        assertThat(Location.of(part, span).within(whole, before.length()))
                .isEqualTo(Location.of(whole, span.shifted(before.length())));
    }
}
