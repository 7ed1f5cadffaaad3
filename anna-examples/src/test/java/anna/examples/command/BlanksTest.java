package anna.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BlanksTest {

    @Nested
    class Single {

        @Test
        void everyRunOfWhiteSpaceBecomesOneBlank() {
            assertThat(Blanks.single("\t one \r\n\n two\u00A0\u2003three\u0085 "))
                    .isEqualTo("one two three");
        }

        @Test
        void aTextOfWhiteSpaceIsEmpty() {
            assertThat(Blanks.single(" \n\u00A0\u202F")).isEmpty();
        }
    }

    @Nested
    class Beginning {

        @Test
        void sixtyCharactersAreKept() {
            assertThat(Blanks.beginning("a".repeat(60))).isEqualTo("a".repeat(60));
            assertThat(Blanks.beginning("a".repeat(61))).isEqualTo("a".repeat(60));
        }

        @Test
        void charactersAreCountedAfterWhiteSpaceIsMadeSingle() {
            assertThat(Blanks.beginning("\n\n" + "ab   ".repeat(40))).isEqualTo("ab ".repeat(20));
        }

        @Test
        void aSurrogatePairIsOneCharacterAndNeverHalved() {
            String clef = "\uD834\uDD1E";
            assertThat(Blanks.beginning("a".repeat(59) + clef + "b")).isEqualTo("a".repeat(59) + clef);
            assertThat(Blanks.beginning("a".repeat(60) + clef)).isEqualTo("a".repeat(60));
        }
    }
}
