package anna.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LookupTest {

    @Nested
    class Plain {

        @Test
        void capitalsAccentsMarksAndTheArticleMakeNoDifference() {
            assertThat(Lookup.plain("The  BAHAMAS")).isEqualTo("bahamas");
            assertThat(Lookup.plain("Saint Kitts & Nevis")).isEqualTo("saint kitts and nevis");
            assertThat(Lookup.plain("México,")).isEqualTo("mexico");
            assertThat(Lookup.plain("untc:XVIII-12-a")).isEqualTo("untc xviii 12 a");
        }
    }

    @Nested
    class Nearest {

        private final List<String> names = List.of("brazil", "belize", "tip", "haiti");

        @Test
        void aSlipIsForgiven() {
            assertThat(Lookup.nearest("brasil", names)).contains("brazil");
            assertThat(Lookup.nearest("tpi", names)).contains("tip");
            assertThat(Lookup.nearest("hatii", names)).contains("haiti");
        }

        @Test
        void anotherWordIsNot() {
            assertThat(Lookup.nearest("xyz", names)).isEmpty();
            assertThat(Lookup.nearest("", names)).isEmpty();
            assertThat(Lookup.nearest("bulgaria", names)).isEmpty();
        }
    }
}
