package anna.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import anna.fact.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of mentions, for any text. */
class MentionsPropertyTest {

    private static final List<Language> LANGUAGES =
            List.of(Language.ENGLISH, Language.SPANISH, Language.PORTUGUESE, Language.FRENCH);

    private static List<Mention> read(String text, Language language) {
        return MentionReader.read(text, Catalogue.oas(), language, new Places(text), new ArrayList<>());
    }

    private static List<String> values(List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> mention.kind().code() + " " + mention.value())
                .toList();
    }

    @Provide
    Arbitrary<Language> languages() {
        return Arbitraries.of(LANGUAGES);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.of(
                "Brazil",
                "the",
                "theUnited States",
                "Convention onthe Rights of the Child",
                "US$",
                "10,000",
                "1.500",
                "million",
                "dólares",
                "de",
                "y",
                "about",
                "over",
                "twenty-one",
                "treinta y tres",
                "delegaciones",
                "people",
                "paragraphs",
                "6",
                "7",
                "and",
                "a",
                "–",
                "-",
                "/",
                "(",
                ")",
                "[",
                ".",
                ",",
                ";",
                "5",
                "June",
                "JUNE",
                "junio",
                "2011",
                "1990s",
                "2007–11",
                "May",
                "AG/RES.",
                "2548",
                "(XL-O/10)",
                "resolution",
                "resolución",
                "51/210",
                "General Assembly",
                "of",
                "1325 (2000)",
                "A/RES/",
                "55/25",
                "S/2000/1",
                "OEA/Ser.P",
                "l",
                "O",
                "\u00ad",
                "\u2011",
                "é",
                "OAS",
                "WHO");
        Arbitrary<String> gap = Arbitraries.of("", " ", " ", " ", "\n", "\n\n", "\u00a0");
        return Combinators.combine(piece, gap)
                .as((one, two) -> one + two)
                .list()
                .ofMaxSize(40)
                .map(pieces -> pieces.stream().collect(Collectors.joining()));
    }

    private static void lieInOrder(String text, List<Mention> mentions) {
        int end = 0;
        for (Mention mention : mentions) {
            assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(mention.span().length()).isPositive();
            assertThat(mention.value()).isNotBlank();
            end = mention.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    @Property(tries = 500)
    void lieInsideAnyTextAndInItsOrder(@ForAll String text, @ForAll("languages") Language language) {
        lieInOrder(text, read(text, language));
    }

    @Property(tries = 500)
    void lieInsideTextsOfTheirPiecesAndInTheirOrder(
            @ForAll("texts") String text, @ForAll("languages") Language language) {
        lieInOrder(text, read(text, language));
    }

    @Property(tries = 500)
    void keepTheirValuesWhenTheTextIsWrappedAnew(@ForAll("texts") String text, @ForAll("languages") Language language) {
        assertThat(values(read(Respacing.widened(text), language)))
                .isEqualTo(values(read(Respacing.evened(text), language)));
    }

    /** A symbol may take its organ, and a date its month, from words around; these say all by themselves. */
    @Property(tries = 500)
    void sayTheSameAlone(@ForAll("texts") String text, @ForAll("languages") Language language) {
        for (Mention mention : read(text, language)) {
            switch (mention.kind()) {
                case AMOUNT, QUANTITY, STATE -> {
                    String alone = text.substring(
                            mention.span().start(), mention.span().end());
                    assertThat(values(read(alone, language)))
                            .contains(mention.kind().code() + " " + mention.value());
                }
                default -> {}
            }
        }
    }
}
