package anna.finding;

import static org.assertj.core.api.Assertions.assertThat;

import anna.TextValuePropertyContract;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SpanPropertyTest extends TextValuePropertyContract<Span> {

    @Override
    protected Reading<Span> read(String text) {
        return Span.read(text);
    }

    @Provide
    @Override
    protected Arbitrary<Span> values() {
        return FindingArbitraries.spans().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Span> small() {
        return FindingArbitraries.smallSpans();
    }

    @Property
    void spans_overlap_exactly_if_they_share_a_unit(@ForAll("small") Span one, @ForAll("small") Span other) {
        boolean shared =
                IntStream.range(one.start(), one.end()).anyMatch(unit -> other.start() <= unit && unit < other.end());
        assertThat(one.overlaps(other)).isEqualTo(shared).isEqualTo(other.overlaps(one));
    }

    @Property
    void a_whole_is_not_after_its_parts(@ForAll("small") Span one, @ForAll("small") Span other) {
        if (one.contains(other)) {
            assertThat(one.compareTo(other)).isLessThanOrEqualTo(0);
        }
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
    }

    @Property
    void shifting_there_and_back_gives_the_span(@ForAll("small") Span span, @ForAll @IntRange(max = 1000) int units) {
        assertThat(span.shifted(units).shifted(-units)).isEqualTo(span);
        assertThat(span.shifted(units).length()).isEqualTo(span.length());
    }
}
