package anna.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TourCommandTest {

    private final Run run = Run.of("tour");

    @Nested
    class WhatItTells {

        @Test
        void whatWasAskedAndAccountedFor() {
            assertThat(run.code()).isZero();
            assertThat(run.lines())
                    .anyMatch(line -> line.matches("14 +urge +finance +disputed .*"))
                    .anyMatch(line -> line.matches("10 +applaud +cited +Our Voice in Colours"))
                    .contains("In all: 7 cited, 1 answered, 1 disputed, 2 asks-nothing, 7 silent.");
        }

        @Test
        void whoHasJoinedOnTheDayOfTheAdoptionAndToday() {
            assertThat(run.lines())
                    .anyMatch(line -> line.matches("tip +2011-06-07 +31 of 35 +BRB\\* CUB DMA LCA"))
                    .anyMatch(line -> line.matches("Trafficking in Persons Protocol +2020-02-29 +3. of 35.*"));
            assertThat(run.out()).contains("2. Who has joined the 8 instruments of paragraph 15");
        }

        @Test
        void whatWasReceivedWithWhatIsMissing() {
            assertThat(run.out()).contains("USD 10000 plus 2 undisclosed (1 shared with other programmes)");
        }

        @Test
        void whatToTryNext() {
            assertThat(run.lines()).contains("  anna status --on 2011-06-07 --instrument tip", "  anna shell");
        }
    }

    @Nested
    class HowItLooks {

        @Test
        void everyLineFitsAndAllOfItIsAboutTwoScreens() {
            assertThat(run.lines())
                    .allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(100))
                    .hasSizeLessThan(110);
            assertThat(run.out()).doesNotContain("\u001B", "\r");
        }
    }

    @Nested
    class On {

        @Test
        void anotherDayCanBeComparedWith() {
            assertThat(Run.of("tour", "--on", "2014-12-31").lines())
                    .anyMatch(line -> line.startsWith("Palermo Convention ") && line.contains(" 2014-12-31 "));
        }
    }
}
