package anna.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnaTest {

    @Nested
    class Help {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "tour",
                    "read",
                    "cite",
                    "account",
                    "mandates",
                    "trace",
                    "lineage",
                    "check",
                    "status",
                    "gaps",
                    "timeline",
                    "between",
                    "import",
                    "shell"
                })
        void everyCommandHasHelpThatFits(String command) {
            Run run = Run.of(command, "--help");
            assertThat(run.code()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).startsWith("Usage: anna " + command + " [").doesNotContain("\r", "\u001B");
            assertThat(run.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        }

        @Test
        void withoutACommandItIsTheListOfCommands() {
            assertThat(Run.of()).isEqualTo(Run.of("--help"));
            assertThat(Run.of().out())
                    .contains(
                            "tour",
                            "read",
                            "cite",
                            "account",
                            "mandates",
                            "trace",
                            "lineage",
                            "status",
                            "gaps",
                            "timeline",
                            "between",
                            "import",
                            "shell");
            assertThat(Run.of().code()).isZero();
        }

        @ParameterizedTest
        @CsvSource({
            "read, 'kind, number, label, start, end, text'",
            "cite, 'start, end, raw, canonical, notes'",
            "account, 'paragraph, verb, status, places, reports, addressees, areas, activities, contributions, unpaid'",
            "mandates, 'resolution, paragraph, verbs, addressees, asks-for, instruments, due, budget, life, by, reason'",
            "trace, 'direction, depth, kind, end, title, rule, source, span, again, reason'",
            "lineage, 'pair, kind, earlier, later, moved, similarity, removed, added'",
            "status, 'instrument, state, status, certainty, deposited_on, in_force_from, horizon, routes, reason'",
            "gaps, 'instrument, state, status, certainty, deposited_on, in_force_from, horizon, routes, reason'",
            "timeline, 'instrument, state, from, status, certainty, reason'",
            "between, 'instrument, one, other, in_force, certainty, since, one_status, other_status, articles, reason'",
            "import, 'change, line, state, act, printed_kind, signed_on, enacted_on, deposited_on, notified_on, effective_on'"
        })
        void theColumnsOfMachineTablesAreTold(String command, String columns) {
            assertThat(Blanks.single(Run.of(command, "--help").out())).contains(columns);
        }
    }

    @Nested
    class Version {

        @Test
        void itIsThatOfTheLibrary() {
            assertThat(Run.of("--version").out())
                    .matches("anna [0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)? on Java [0-9].*\n");
        }
    }

    @Nested
    class Refusals {

        private void refused(String line, String... arguments) {
            assertThat(Run.of(arguments)).isEqualTo(new Run(2, "", line + "\n"));
        }

        @Test
        void anUnknownCommandHasASuggestion() {
            refused("anna: there is no command 'raed'; did you mean read? (try 'anna --help')", "raed", "x");
            refused("anna: there is no command 'xyzzy' (try 'anna --help')", "xyzzy");
        }

        @Test
        void anUnknownOptionHasASuggestion() {
            refused(
                    "anna read: there is no option '--tsb'; did you mean --tsv? (try 'anna read --help')",
                    "read",
                    "x",
                    "--tsb");
        }

        @Test
        void whatIsMissingIsNamed() {
            refused("anna read: Missing required parameter: 'FILE' (try 'anna read --help')", "read");
            refused(
                    "anna account: there is no report, and 'a' is not a symbol to look up in a dossier",
                    "account",
                    "a");
            refused("anna lineage: there is no file 'a'", "lineage", "a", "b");
            refused("anna status: Missing required option: '--on=DATE' (try 'anna status --help')", "status");
        }

        @Test
        void whatIsTooMuchIsNamed() {
            refused("anna cite: one argument too many: 'b' (try 'anna cite --help')", "cite", "a", "b");
        }

        @Test
        void aFileThatIsNotThereIsNamed() {
            refused("anna read: there is no file '/no/such/file'", "read", "/no/such/file");
            refused("anna account: there is no file '/no/such/file'", "account", "-", "/no/such/file");
            refused("anna account: only one of the two files can be the standard input", "account", "-", "-");
            refused("anna shell: there is no file '/no/such/file'", "shell", "/no/such/file");
        }

        @Test
        void anArgumentThatBeginsWithAtIsAName() {
            refused("anna read: there is no file '@list'", "read", "@list");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2011-02-30", "2011-13-01"})
        void aDayThatDoesNotExistIsRefused(String day) {
            refused(
                    "anna status: there is no day '" + day + "' for --on; write one as 2011-06-07",
                    "status",
                    "--on",
                    day);
        }

        @ParameterizedTest
        @ValueSource(strings = {"7 June 2011", "2011-6-7", "2011", ""})
        void whatIsNoDayIsRefused(String day) {
            refused(
                    "anna status: '" + day + "' is not a day for --on; write one as 2011-06-07, or today",
                    "status",
                    "--on",
                    day);
            refused(
                    "anna tour: '" + day + "' is not a day for --on; write one as 2011-06-07, or today",
                    "tour",
                    "--on",
                    day);
        }
    }
}
