package anna.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import anna.fact.Localized;
import anna.fact.PartialDate;
import anna.fact.Quantity;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProgrammeTest {

    private static final Localized TITLE = Localized.english("A title");

    @Nested
    class Ids {

        @Test
        void must_not_be_blank() {
            Stream.of(
                            refused(
                                    "Activity.id",
                                    () -> Activity.builder()
                                            .id(" ")
                                            .kind(ActivityKind.of("course"))
                                            .title(TITLE)
                                            .progress(Progress.DONE)
                                            .build()),
                            refused(
                                    "Event.id",
                                    () -> Event.builder().id(" ").name(TITLE).build()),
                            refused(
                                    "Plan.id",
                                    () -> Plan.builder()
                                            .id(" ")
                                            .title(TITLE)
                                            .owner("iin")
                                            .build()),
                            refused(
                                    "Plan.owner",
                                    () -> Plan.builder()
                                            .id("plan")
                                            .title(TITLE)
                                            .owner(" ")
                                            .build()),
                            refused(
                                    "Programme.id",
                                    () -> Programme.builder()
                                            .id(" ")
                                            .name(TITLE)
                                            .build()),
                            refused(
                                    "Series.id",
                                    () -> Series.builder().id(" ").title(TITLE).build()),
                            refused(
                                    "WorkArea.id",
                                    () -> WorkArea.builder()
                                            .id(" ")
                                            .number(1)
                                            .title(TITLE)
                                            .build()))
                    .forEach(Runnable::run);
        }

        private Runnable refused(String attribute, Runnable build) {
            return () -> assertThatIllegalArgumentException()
                    .isThrownBy(build::run)
                    .withMessage(attribute + " must not be blank, but was ' '");
        }
    }

    @Nested
    class Numbers {

        @Test
        void that_count_from_1_are_held_to_it() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Activity.builder()
                            .id("meeting")
                            .kind(ActivityKind.of(ActivityKind.Known.MEETING))
                            .title(TITLE)
                            .progress(Progress.DONE)
                            .ordinal(0)
                            .build())
                    .withMessage("Activity.ordinal must be 1 or more, but was '0'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Event.builder()
                            .id("congress")
                            .name(TITLE)
                            .ordinal(-3)
                            .build())
                    .withMessage("Event.ordinal must be 1 or more, but was '-3'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            WorkArea.builder().id("area").number(0).title(TITLE).build())
                    .withMessage("WorkArea.number must be 1 or more, but was '0'");
        }
    }

    @Test
    void two_points_of_a_series_that_differ_live_side_by_side() {
        Series series = Series.builder()
                .id("liaison-network")
                .title(TITLE)
                .addPoint(Series.Point.builder()
                        .at(PartialDate.parse("2010"))
                        .quantity(Quantity.ofWhole(20, 33, "member states"))
                        .build())
                .addPoint(Series.Point.builder()
                        .at(PartialDate.parse("2010"))
                        .quantity(Quantity.of(30, "member states"))
                        .build())
                .build();
        assertThat(series.points())
                .extracting(point -> point.quantity().number().intValue())
                .containsExactly(20, 30);
    }

    @Test
    void progress_has_a_word_for_files() {
        assertThat(Progress.values()).extracting(Progress::code).containsExactly("planned", "under-way", "done");
    }
}
