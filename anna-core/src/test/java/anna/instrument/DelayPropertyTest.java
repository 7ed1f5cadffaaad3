package anna.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import anna.TextValuePropertyContract;
import anna.fact.FactArbitraries;
import anna.finding.Reading;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DelayPropertyTest extends TextValuePropertyContract<Delay> {

    @Override
    protected Reading<Delay> read(String text) {
        return Delay.read(text);
    }

    @Provide
    @Override
    protected Arbitrary<Delay> values() {
        return InstrumentArbitraries.delays();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return FactArbitraries.days();
    }

    @Property
    void nothing_takes_effect_before_its_event(@ForAll("values") Delay delay, @ForAll("days") LocalDate event) {
        assertThat(delay.after(event)).isAfterOrEqualTo(event);
    }

    @Property
    void a_later_event_does_not_take_effect_earlier(
            @ForAll("values") Delay delay, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        if (!one.isAfter(other)) {
            assertThat(delay.after(one)).isBeforeOrEqualTo(delay.after(other));
        }
    }

    @Property
    void days_are_counted_without_the_day_of_the_event(
            @ForAll("days") LocalDate event, @ForAll @IntRange(max = 9999) int days) {
        assertThat(ChronoUnit.DAYS.between(event, Delay.ofDays(days).after(event)))
                .isEqualTo(days);
    }

    @Property
    void the_first_of_a_month_is_a_first(@ForAll("days") LocalDate event, @ForAll @IntRange(min = 1, max = 99) int n) {
        LocalDate day = Delay.untilFirstOfMonth(n).after(event);
        assertThat(day.getDayOfMonth()).isEqualTo(1);
        assertThat(ChronoUnit.MONTHS.between(event.withDayOfMonth(1), day)).isEqualTo(n);
    }
}
