package anna.account;

import static org.assertj.core.api.Assertions.assertThat;

import anna.fact.Language;
import anna.resolution.OperativeParagraph;
import anna.resolution.Resolution;
import anna.resolution.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of a lineage, for any two resolutions: of few words, so that paragraphs are often alike and equal. */
class LineagePropertyTest {

    @Provide
    Arbitrary<Resolution> resolutions() {
        Arbitrary<String> word = Arbitraries.of("lamps", "towers", "ships", "to", "urge", "light", "paint", "ports");
        Arbitrary<String> text = word.list().ofMinSize(0).ofMaxSize(9).map(words -> String.join(" ", words));
        return text.list().ofMaxSize(9).map(LineagePropertyTest::resolution);
    }

    static Resolution resolution(List<String> texts) {
        Resolution.Builder resolution = Resolution.builder().addLanguage(Language.ENGLISH);
        for (int i = 0; i < texts.size(); i++) {
            resolution.addOperative(OperativeParagraph.builder()
                    .number(Integer.toString(i + 1))
                    .text(texts.get(i))
                    .build());
        }
        return resolution.build();
    }

    private static List<String> numbers(Resolution resolution) {
        return resolution.operative().stream().map(OperativeParagraph::number).toList();
    }

    @Property(tries = 300)
    void ofATextWithItselfIsAllKept(@ForAll("resolutions") Resolution resolution) {
        Lineage lineage = Lineage.of(resolution, resolution);
        assertThat(lineage.changes()).allSatisfy(change -> {
            assertThat(change.kind()).isEqualTo(Lineage.Kind.KEPT);
            assertThat(change.earlier()).isEqualTo(change.later());
            assertThat(change.moved()).isFalse();
            assertThat(change.removed()).isEmpty();
            assertThat(change.added()).isEmpty();
        });
        assertThat(lineage.changes()).hasSameSizeAs(resolution.operative());
    }

    @Property(tries = 1000)
    void forwardsAndBackwardsAgree(@ForAll("resolutions") Resolution one, @ForAll("resolutions") Resolution other) {
        Lineage forwards = Lineage.of(one, other);
        assertThat(forwards.backwards()).isEqualTo(Lineage.of(other, one));
        assertThat(forwards.backwards().backwards()).isEqualTo(forwards);
    }

    @Property(tries = 500)
    void everyParagraphStandsInOneChangeOnEachSide(
            @ForAll("resolutions") Resolution one, @ForAll("resolutions") Resolution other) {
        Lineage lineage = Lineage.of(one, other);
        assertThat(lineage.changes().stream().flatMap(change -> change.earlier().stream()))
                .containsExactlyInAnyOrderElementsOf(numbers(one));
        assertThat(lineage.changes().stream().flatMap(change -> change.later().stream()))
                .containsExactlyInAnyOrderElementsOf(numbers(other));
    }

    @Property(tries = 300)
    void aKindSaysHowManyParagraphsAreOnEachSide(
            @ForAll("resolutions") Resolution one, @ForAll("resolutions") Resolution other) {
        for (Lineage.Change change : Lineage.of(one, other).changes()) {
            int before = change.earlier().size();
            int after = change.later().size();
            switch (change.kind()) {
                case KEPT, MOVED -> {
                    assertThat(List.of(before, after)).containsExactly(1, 1);
                    assertThat(change.removed()).isEmpty();
                }
                case REWORDED -> {
                    assertThat(List.of(before, after)).containsExactly(1, 1);
                    assertThat(change.removed().size() + change.added().size()).isPositive();
                }
                case SPLIT -> assertThat(before == 1 && after > 1).isTrue();
                case MERGED -> assertThat(before > 1 && after == 1).isTrue();
                case NEW -> assertThat(before == 0 && after == 1).isTrue();
                case DROPPED -> assertThat(before == 1 && after == 0).isTrue();
            }
            assertThat(change.similarity()).isBetween(0.0, 1.0);
        }
    }

    @Property(tries = 300)
    void whatIsRemovedAndAddedMakesTheOneTextOfTheOther(
            @ForAll("resolutions") Resolution one, @ForAll("resolutions") Resolution other) {
        for (Lineage.Change change : Lineage.of(one, other).changes()) {
            if (change.earlier().isEmpty() || change.later().isEmpty()) {
                continue;
            }
            List<String> before = words(one, change.earlier(), change.removed());
            List<String> after = words(other, change.later(), change.added());
            assertThat(before).containsExactlyInAnyOrderElementsOf(after);
        }
    }

    private static List<String> words(Resolution resolution, List<String> numbers, List<String> without) {
        List<String> words = new ArrayList<>();
        numbers.forEach(number -> words.addAll(
                split(resolution.paragraph(number).orElseThrow().text().orElse(""))));
        without.stream().flatMap(run -> split(run).stream()).forEach(words::remove);
        return words;
    }

    private static List<String> split(String text) {
        return Stream.of(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    @Property(tries = 200)
    void aParagraphPutInChangesNothingElse(@ForAll("resolutions") Resolution resolution, @ForAll("places") int place) {
        List<String> texts = new ArrayList<>(resolution.operative().stream()
                .map(paragraph -> paragraph.text().orElse(""))
                .toList());
        texts.add(Math.min(place, texts.size()), "wholly unknown harbour pilots");
        Lineage lineage = Lineage.of(resolution, resolution(texts));
        assertThat(lineage.changes(Lineage.Kind.NEW)).hasSize(1);
        assertThat(lineage.changes(Lineage.Kind.KEPT)).hasSameSizeAs(resolution.operative());
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 9);
    }

    @Property(tries = 100)
    void itsLinksLeadFromTheLaterParagraphsToTheEarlierOnes(
            @ForAll("resolutions") Resolution one, @ForAll("resolutions") Resolution other) {
        Resolution earlier = one.toBuilder()
                .symbol(Symbol.parse("AG/RES. 2301 (XXXVII-O/07)"))
                .build();
        Resolution later = other.toBuilder()
                .symbol(Symbol.parse("AG/RES. 2411 (XXXVIII-O/08)"))
                .build();
        Lineage lineage = Lineage.of(earlier, later);
        assertThat(lineage.links()).allSatisfy(link -> {
            assertThat(link.kind().is(LinkKind.Known.SUPERSEDES)).isTrue();
            String before = link.to().substring(link.to().indexOf('#') + 1);
            String after = link.from().substring(link.from().indexOf('#') + 1);
            assertThat(lineage.after(before)).contains(after);
            assertThat(lineage.before(after)).contains(before);
        });
    }
}
