package anna.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimelineCommandTest {

    @Test
    void everyChangeIsARowAndTheFirstIsWhatWasBefore() {
        Run run = Run.of("timeline", "--instrument", "hague28", "--state", "ARG", "--tsv");
        assertThat(run.code()).isZero();
        assertThat(run.lines().stream().map(line -> line.substring(0, line.lastIndexOf('\t'))))
                .containsExactly(
                        "instrument\tstate\tfrom\tstatus\tcertainty",
                        "hague28\tARG\t\tnone\tknown",
                        "hague28\tARG\t1991-01-28\tsignatory\tknown",
                        "hague28\tARG\t1991-03-19\tconsented\tknown",
                        "hague28\tARG\t1991-06-01\tparty\tknown");
    }

    @Test
    void withoutAStateItIsEveryOneThatHasAChange() {
        Run run = Run.of("timeline", "--instrument", "achr", "--csv");
        assertThat(run.out()).contains("achr,TTO,1999-05-2", "former-party", "achr,VEN,");
        assertThat(run.lines().stream().skip(1).map(line -> line.split(",")[1]).distinct())
                .isSorted()
                .hasSize(26);
    }

    @Test
    void forPeopleItIsATableOfEachState() {
        Run run = Run.of("timeline", "--instrument", "hague28", "--state", "arg", "--state", "Belize");
        assertThat(run.lines()).contains("ARG  Argentina", "BLZ  Belize");
        assertThat(run.lines()).allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(100));
    }

    @Test
    void theTwoMachineFormsExcludeEachOther() {
        assertThat(Run.of("timeline", "--instrument", "tip", "--csv", "--tsv"))
                .isEqualTo(new Run(2, "", "anna timeline: only one of --csv, --tsv and --json can be given\n"));
    }
}
