package anna.fact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Any values of this package's types. Edge cases are left out where parts are put together: there are more of them than
 * a property tries, and the parts are short enough to be met at random.
 */
public final class FactArbitraries {

    private static final LocalDate FIRST = LocalDate.of(0, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private FactArbitraries() {}

    /** Returns any day of the years 0000 to 9999, mostly of those that treaties are of. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Arbitraries.longs()
                                .between(
                                        LocalDate.of(1945, 1, 1).toEpochDay(),
                                        LocalDate.of(2030, 1, 1).toEpochDay())
                                .map(LocalDate::ofEpochDay)),
                Tuple.of(
                        1,
                        Arbitraries.longs()
                                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                                .map(LocalDate::ofEpochDay)));
    }

    /** Returns any date of one of the forms that say a year and are no interval. */
    public static Arbitrary<PartialDate> singleDates() {
        Arbitrary<String> exact = days().flatMap(day -> Arbitraries.of(
                day.toString(),
                YearMonth.from(day).toString(),
                day.toString().substring(0, 4),
                YearMonth.from(day) + "-XX",
                day.toString().substring(0, 4) + "-XX",
                day.toString().substring(0, 4) + "-XX-XX",
                day.toString().substring(0, 3) + "X",
                day.toString().substring(0, 2) + "XX",
                "early " + YearMonth.from(day),
                "mid " + YearMonth.from(day),
                "late " + YearMonth.from(day)));
        return Combinators.combine(exact, Arbitraries.of("", "", "", "~", "?", "%"))
                .as((text, qualifier) -> PartialDate.parse(text + qualifier))
                .withoutEdgeCases();
    }

    /** Returns any date of any form. */
    public static Arbitrary<PartialDate> dates() {
        Arbitrary<PartialDate> closed = Combinators.combine(singleDates(), singleDates())
                .as((one, other) ->
                        PartialDate.read(one + "/" + other).value().orElseGet(() -> PartialDate.between(other, one)));
        Arbitrary<PartialDate> open = singleDates()
                .flatMap(date -> Arbitraries.of("../" + date, date + "/.."))
                .map(PartialDate::parse);
        Arbitrary<PartialDate> noYear = days().flatMap(day -> Combinators.combine(
                        Arbitraries.of(
                                "XXXX" + MonthDay.from(day).toString().substring(1),
                                "XXXX-" + day.toString().substring(5, 7),
                                "mid XXXX-" + day.toString().substring(5, 7)),
                        Arbitraries.of("", "~"))
                .as((text, qualifier) -> PartialDate.parse(text + qualifier)));
        return Arbitraries.oneOf(List.of(singleDates(), singleDates(), closed, open, noYear))
                .withoutEdgeCases();
    }

    /** Returns any decimal that a quantity or an amount may hold and that is not negative. */
    public static Arbitrary<BigDecimal> decimals() {
        return Combinators.combine(
                        Arbitraries.bigIntegers()
                                .between(BigInteger.ZERO, BigInteger.TEN.pow(20).subtract(BigInteger.ONE)),
                        Arbitraries.integers().between(0, 10))
                .as(BigDecimal::new);
    }

    /** Returns any quantity. */
    public static Arbitrary<Quantity> quantities() {
        Arbitrary<String> numbers = decimals().map(BigDecimal::toPlainString);
        Arbitrary<String> wholes = numbers.map(number -> " of " + number);
        return Combinators.combine(
                        Arbitraries.of("", "about "),
                        numbers,
                        Arbitraries.oneOf(List.of(Arbitraries.just(""), wholes)),
                        Arbitraries.of("", " people", " liaison officers", " países", " of them", " 2nd issues"))
                .as((about, number, whole, unit) -> Quantity.parse(about + number + whole + unit))
                .withoutEdgeCases();
    }

    /** Returns any language, known to this release or not. */
    public static Arbitrary<Language> languages() {
        return Arbitraries.oneOf(List.of(
                Arbitraries.of("en", "es", "pt", "fr").map(Language::of),
                Arbitraries.strings()
                        .withCharRange('a', 'z')
                        .ofMinLength(2)
                        .ofMaxLength(3)
                        .map(Language::of)));
    }

    /** Returns any text in one to three languages. */
    public static Arbitrary<Localized> localized() {
        return Arbitraries.maps(
                        languages(),
                        Arbitraries.strings()
                                .withCharRange(' ', '\u024F')
                                .ofMaxLength(30)
                                .filter(text -> !text.isBlank()))
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(Localized::of);
    }

    /** Returns any three-valued answer. */
    public static Arbitrary<Answer> answers() {
        return Arbitraries.of(Answer.class);
    }
}
