package anna.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ShellCommandTest {

    @Nested
    class Script {

        @Test
        void everythingIsImportedAndTheReferenceDataIsThere() {
            Run run = Run.with("""
                    System.out.println(reference.title().isPresent())
                    print(Symbol.parse("AG/RES. 2686 (XLI-O/11)"))
                    print(Amount.parse("USD 10000"))
                    print(Span.class.getSimpleName() + Coverage.class.getSimpleName() + DossierJson.class.getSimpleName())
                    print(reference.members().on("oas", LocalDate.of(2011, 6, 7)).size())
                    print(List.of("niñez", "中"))
                    print(Symbol.read("nothing"))
                    """, "shell");
            assertThat(run.err()).isEmpty();
            assertThat(run.lines())
                    .startsWith(
                            "true",
                            "AG/RES. 2686 (XLI-O/11)",
                            "USD 10000",
                            "SpanCoverageDossierJson",
                            "35",
                            "niñez",
                            "中",
                            "(not whole)",
                            "(nothing)");
            assertThat(run.lines().get(9)).startsWith("ERROR ");
            assertThat(run.code()).isZero();
        }

        @Test
        void itRunsSomebodyElsesMandateAsTheProgramDoes() throws IOException {
            String script;
            try (InputStream in = Objects.requireNonNull(
                    Golden.class.getResourceAsStream("/anna/examples/somebody-elses-mandate.jsh"))) {
                script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
            Run run = Run.with(script, "shell", "--script");
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).isEqualTo(Golden.text("/anna/examples/somebody-elses-mandate.txt"));
        }
    }
}
