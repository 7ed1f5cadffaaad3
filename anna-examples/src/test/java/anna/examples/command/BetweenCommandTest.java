package anna.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BetweenCommandTest {

    @Test
    void twoStatesThatRatifiedNeedNoAcceptance() {
        Run run = Run.of("between", "ARG", "CAN", "--instrument", "hague28", "--on", "2011-06-07", "--csv");
        assertThat(run.code()).isZero();
        assertThat(run.lines())
                .first()
                .isEqualTo("instrument,one,other,in_force,certainty,since,one_status,other_status,articles,reason");
        assertThat(run.lines()).element(1).asString().startsWith("hague28,ARG,CAN,yes,known,1991-06-01,party,party,");
    }

    @Test
    void anAccessionWhoseAcceptanceIsNotRecordedCannotBeSaid() {
        assertThat(Run.of("between", "Argentina", "Belize", "--instrument", "hcch:28", "--on", "2011-06-07", "--tsv")
                        .lines())
                .element(1)
                .asString()
                .startsWith("hague28\tARG\tBLZ\tcannot-say\tunknown\t\tparty\tparty\t");
    }

    @Test
    void aStateThatIsNoPartyMakesItNo() {
        assertThat(Run.of("between", "ARG", "HTI", "--instrument", "hague28", "--on", "2011-06-07", "--csv")
                        .lines())
                .element(1)
                .asString()
                .startsWith("hague28,ARG,HTI,no,known,");
    }

    @Test
    void forPeopleTheReasonOfBothIsGivenInTheLanguage() {
        Run english = Run.of("between", "ARG", "CAN", "--instrument", "hague28", "--on", "2011-06-07");
        Run spanish =
                Run.of("between", "ARG", "CAN", "--instrument", "hague28", "--on", "2011-06-07", "--language", "es");
        assertThat(english.lines())
                .contains("in force between ARG and CAN on 2011-06-07: yes, from 1991-06-01", "ARG (Argentina): party")
                .allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(100));
        assertThat(spanish.out()).isNotEqualTo(english.out()).contains("ARG (Argentina): party");
        assertThat(Run.of("between", "ARG", "CAN", "--instrument", "hague28", "--on", "2011-06-07", "--language", "de"))
                .isEqualTo(new Run(
                        2, "", "anna between: there are no reasons in the language 'de'; there are en and es\n"));
    }

    @Test
    void oneStateTwiceIsRefused() {
        assertThat(Run.of("between", "ARG", "Argentina", "--instrument", "hague28", "--on", "2011-06-07"))
                .isEqualTo(new Run(2, "", "anna between: 'ARG' and 'Argentina' are one state\n"));
    }
}
