package anna.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CheckCommandTest {

    private static final String DOSSIER = """
            {
              "format": "anna-dossier",
              "formatVersion": "1",
              "actors": [
                {"id": "ARA", "kind": "state", "name": {"en": "Arania"}}
              ],
              "plans": [
                {"id": "plan-a", "title": {"en": "Plan A"}, "owner": "ARA", "period": "2007/2011"},
                {"id": "plan-b", "title": {"en": "Plan B"}, "owner": "BOR"}
              ]
            }
            """;

    @Nested
    class A_file {

        @Test
        void hasFindingsWithLineAndPathAndACount() {
            Run run = Run.with(DOSSIER, "check", "-");
            assertThat(run.lines())
                    .anyMatch(line ->
                            line.matches("ERROR .*:9:\\d+ at /plans/1/owner actor\\.reference\\.missing: .*'BOR'.*"))
                    .endsWith("69 checks: 1 errors, 0 warnings, 0 notes");
            assertThat(run.code()).isEqualTo(1);
        }

        @Test
        void isCheckedInSpanishToo() {
            assertThat(Run.with(DOSSIER, "check", "-", "--language", "es").out())
                    .contains("'BOR' se nombra como actor");
        }

        @Test
        void withAnErrorOfFormIsNotCheckedFurther() {
            Run run = Run.with(DOSSIER.replace("\"2007/2011\"", "\"sometime\""), "check", "-");
            assertThat(run.out()).contains("/plans/0/period").doesNotContain("actor.reference.missing");
            assertThat(run.code()).isEqualTo(1);
        }

        @Test
        void isFineWithoutACheckThatFindsSomething() {
            Run run = Run.with(DOSSIER, "check", "-", "--without", "actor.reference.missing");
            assertThat(run.out()).isEqualTo("68 checks: 0 errors, 0 warnings, 0 notes\n");
            assertThat(run.code()).isZero();
        }

        @Test
        void givesATable() {
            assertThat(Run.with(DOSSIER, "check", "-", "--tsv").lines().subList(0, 2))
                    .first()
                    .isEqualTo("severity\tid\tpath\tline\tcolumn\tmessage");
            assertThat(Run.with(DOSSIER, "check", "-", "--tsv").lines())
                    .anyMatch(line -> line.startsWith("error\tactor.reference.missing\t/plans/1/owner\t9\t"));
        }

        @Test
        void givesJson() {
            assertThat(Run.with(DOSSIER, "check", "-", "--json").out())
                    .contains("\"path\" : \"/plans/1/owner\"".replace(" :", ":"), "\"line\": 9");
        }
    }

    @Test
    void theReferenceDataHaveNoErrors() {
        Run run = Run.of("check");
        assertThat(run.out()).contains("plan.period.overlap").contains(" 0 errors");
        assertThat(run.code()).isZero();
    }

    @Test
    void theListNamesEveryCheck() {
        assertThat(Run.of("check", "--list", "--tsv").lines())
                .hasSize(70)
                .anyMatch(line -> line.startsWith("extensions.key.refused\terror\t"));
        assertThat(Run.of("check", "--list", "--json").out())
                .startsWith("{\n  \"rows\": [\n    {\n      \"id\": \"dossier.id.repeated\",\n");
        assertThat(Run.of("check", "--list", "--language", "es").out()).contains("abarcan un mismo tiempo");
    }

    @Test
    void anUnknownCheckHasASuggestion() {
        Run run = Run.of("check", "--without", "plan.period.overlaps");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("there is no check 'plan.period.overlaps'; did you mean plan.period.overlap?");
    }
}
