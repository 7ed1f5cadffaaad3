package anna.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import anna.finding.Finding;
import anna.finding.Location;
import anna.finding.Reading;
import anna.finding.Span;
import java.util.List;

/** What holds for reading any text at all. */
final class ReadingLaws {

    private ReadingLaws() {}

    static void hold(String text) {
        Reading<Outline> reading = Outline.read(text);
        Outline outline = reading.partial().orElseThrow();
        tiles(outline, text);
        mentionsLieApart(outline, text);
        findingsAreInOrderAndInside(reading.findings(), text);

        Reading<Resolution> resolution = Resolution.read(text);
        findingsAreInOrderAndInside(resolution.findings(), text);
        assertThat(resolution.value().isPresent()).isEqualTo(!resolution.hasErrors());
        assertThat(Outline.read(text)).isEqualTo(reading);
        assertThat(Resolution.read(text)).isEqualTo(resolution);
    }

    private static void tiles(Outline outline, String text) {
        int end = 0;
        for (Passage passage : outline.passages()) {
            assertThat(passage.span().start()).isEqualTo(end);
            assertThat(passage.span().length()).isPositive();
            end = passage.span().end();
        }
        assertThat(end).isEqualTo(text.length());
    }

    private static void mentionsLieApart(Outline outline, String text) {
        int end = 0;
        for (Mention mention : outline.mentions()) {
            assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(mention.span().length()).isPositive();
            assertThat(mention.value()).isNotBlank();
            end = mention.span().end();
            if (mention.kind() == Mention.Kind.CITATION) {
                assertThat(Symbol.parse(mention.value())).hasToString(mention.value());
            }
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    private static void findingsAreInOrderAndInside(List<Finding> findings, String text) {
        int start = 0;
        for (Finding finding : findings) {
            Span span = finding.location().span().orElseThrow();
            assertThat(span.start()).isGreaterThanOrEqualTo(start);
            assertThat(span.end()).isLessThanOrEqualTo(text.length());
            assertThat(finding.location()).isEqualTo(Location.of(text, span));
            start = span.start();
        }
    }
}
