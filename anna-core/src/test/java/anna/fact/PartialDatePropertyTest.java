package anna.fact;

import static org.assertj.core.api.Assertions.assertThat;

import anna.TextValuePropertyContract;
import anna.finding.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PartialDatePropertyTest extends TextValuePropertyContract<PartialDate> {

    private static final List<BiFunction<PartialDate, LocalDate, Answer>> QUESTIONS =
            List.of(PartialDate::isBefore, PartialDate::isOn, PartialDate::isAfter);

    @Override
    protected Reading<PartialDate> read(String text) {
        return PartialDate.read(text);
    }

    @Provide
    @Override
    protected Arbitrary<PartialDate> values() {
        return FactArbitraries.dates();
    }

    @Provide
    Arbitrary<PartialDate> singles() {
        return FactArbitraries.singleDates();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return FactArbitraries.days();
    }

    @Property
    void knowing_more_never_contradicts(
            @ForAll("values") PartialDate date, @ForAll("days") LocalDate some, @ForAll("days") LocalDate asked) {
        LocalDate known = date.earliest().filter(some::isBefore).orElse(some);
        known = date.latest().filter(known::isAfter).orElse(known);
        Assume.that(!date.isOn(known).isNo() && known.getYear() >= 0 && known.getYear() <= 9999);
        for (BiFunction<PartialDate, LocalDate, Answer> question : QUESTIONS) {
            Answer before = question.apply(date, asked);
            Answer after = question.apply(PartialDate.of(known), asked);
            assertThat(before)
                    .as("%s, then %s, asked about %s", date, known, asked)
                    .isIn(after, Answer.CANNOT_SAY);
        }
    }

    @Property
    void the_bounds_are_days_that_it_may_be_and_the_days_beyond_are_not(@ForAll("singles") PartialDate date) {
        LocalDate low = date.earliest().orElseThrow();
        LocalDate high = date.latest().orElseThrow();
        assertThat(low).isBeforeOrEqualTo(high);
        assertThat(date.isOn(low)).isNotEqualTo(Answer.NO);
        assertThat(date.isOn(high)).isNotEqualTo(Answer.NO);
        assertThat(date.isOn(low.minusDays(1))).isEqualTo(Answer.NO);
        assertThat(date.isOn(high.plusDays(1))).isEqualTo(Answer.NO);
    }

    @Property
    void it_answers_whenever_its_bounds_decide(@ForAll("singles") PartialDate date, @ForAll("days") LocalDate day) {
        LocalDate low = date.earliest().orElseThrow();
        LocalDate high = date.latest().orElseThrow();
        assertThat(date.isBefore(day) == Answer.CANNOT_SAY).isEqualTo(low.isBefore(day) && !high.isBefore(day));
        assertThat(date.isAfter(day) == Answer.CANNOT_SAY).isEqualTo(high.isAfter(day) && !low.isAfter(day));
    }

    @Property
    void a_day_is_either_before_or_on_or_after_another(@ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        PartialDate date = PartialDate.of(one);
        assertThat(QUESTIONS.stream().map(question -> question.apply(date, other)))
                .containsOnlyOnce(Answer.YES)
                .doesNotContain(Answer.CANNOT_SAY);
    }

    @Property
    void a_rough_date_may_be_whatever_the_plain_one_may_be(@ForAll("singles") PartialDate date) {
        Assume.that(!date.approximate());
        PartialDate rough = PartialDate.parse(date + "~");
        assertThat(rough.earliest().orElseThrow()).isBefore(date.earliest().orElseThrow());
        assertThat(rough.latest().orElseThrow()).isAfter(date.latest().orElseThrow());
        assertThat(rough.precision()).isEqualTo(date.precision());
    }

    @Property
    void an_interval_reaches_from_the_first_to_the_last(
            @ForAll("singles") PartialDate first, @ForAll("singles") PartialDate last) {
        Assume.that(!last.latest().orElseThrow().isBefore(first.earliest().orElseThrow()));
        PartialDate interval = PartialDate.between(first, last);
        assertThat(interval.earliest()).isEqualTo(first.earliest());
        assertThat(interval.latest()).isEqualTo(last.latest());
        assertThat(interval.approximate()).isEqualTo(first.approximate() || last.approximate());
    }

    @Property
    void the_order_agrees_with_equality(@ForAll("values") PartialDate one, @ForAll("values") PartialDate other) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
    }
}
