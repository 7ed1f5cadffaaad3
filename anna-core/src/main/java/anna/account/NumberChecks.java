package anna.account;

import anna.actor.Role;
import anna.fact.PartialDate;
import anna.fact.Quantity;
import anna.funding.Amount;
import anna.funding.Contribution;
import anna.programme.Activity;
import anna.programme.Programme;
import anna.programme.Series;
import anna.resolution.Mention;
import anna.resolution.OperativeParagraph;
import anna.resolution.Outline;
import anna.resolution.Resolution;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks counts, numbers, cadences and amounts. */
final class NumberChecks {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

    private final Dossier dossier;
    private final Found found;

    private NumberChecks(Dossier dossier, Found found) {
        this.dossier = dossier;
        this.found = found;
    }

    static void run(Dossier dossier, Found found) {
        NumberChecks checks = new NumberChecks(dossier, found);
        DossierWalk.each("/resolutions", dossier.resolutions(), checks::resolution);
        DossierWalk.each("/programmes", dossier.programmes(), checks::programme);
        DossierWalk.each("/activities", dossier.activities(), checks::activity);
        DossierWalk.each("/series", dossier.series(), checks::series);
        DossierWalk.each("/contributions", dossier.contributions(), checks::contribution);
        checks.drawn();
    }

    private void resolution(String path, Resolution resolution) {
        String name = Coverage.nameOf(resolution);
        Set<String> seen = new HashSet<>();
        String before = "0";
        for (int i = 0; i < resolution.operative().size(); i++) {
            OperativeParagraph paragraph = resolution.operative().get(i);
            String number = paragraph.number();
            String at = path + "/operative/" + i;
            if (!seen.add(number)) {
                found.add("resolution.number.repeated", at, "resolution", name, "number", number);
            } else if (NUMBER.matcher(number).matches()
                    && (before.equals("0") || NUMBER.matcher(before).matches())
                    && Integer.parseInt(number) > Integer.parseInt(before) + 1) {
                found.add("resolution.number.skipped", at, "resolution", name, "before", before, "after", number);
            }
            before = number;
        }
        resolution.authenticLanguages().stream()
                .filter(language -> !resolution.languages().isEmpty()
                        && !resolution.languages().contains(language)
                        && resolution.parallels().stream()
                                .noneMatch(text -> text.languages().contains(language)))
                .forEach(language -> found.add(
                        "resolution.language.not-held",
                        path + "/authenticLanguages",
                        "resolution",
                        name,
                        "language",
                        language.code()));
    }

    private void programme(String path, Programme programme) {
        Set<Integer> numbers = new HashSet<>();
        DossierWalk.each(path + "/workAreas", programme.workAreas(), (at, area) -> {
            if (!numbers.add(area.number())) {
                found.add("work-area.number.repeated", at, "programme", programme.id(), "number", area.number());
            }
        });
    }

    // --- activities

    private void activity(String path, Activity activity) {
        activity.ordinal().ifPresent(ordinal -> ordinals(path, activity, ordinal));
        cadence(path, activity);
        long states = activity.participants().stream()
                .filter(participation -> participation.role().is(Role.Known.PARTICIPANT))
                .map(participation -> participation.actor())
                .filter(this::isState)
                .distinct()
                .count();
        DossierWalk.each(path + "/quantities", activity.quantities(), (at, quantity) -> {
            if (states > 0 && countsStates(quantity) && differs(quantity, states)) {
                found.add(
                        "activity.participants.count-differs",
                        at,
                        "activity",
                        activity.id(),
                        "quantity",
                        quantity,
                        "listed",
                        states);
            }
        });
    }

    private boolean isState(String id) {
        return dossier.actor(id).filter(actor -> actor.isState()).isPresent();
    }

    private static boolean countsStates(Quantity quantity) {
        return quantity.unit()
                .map(unit -> unit.toLowerCase(Locale.ROOT))
                .filter(unit -> unit.endsWith("states") || unit.equals("countries") || unit.equals("delegations"))
                .isPresent();
    }

    private static boolean differs(Quantity quantity, long listed) {
        return !quantity.approximate() && quantity.number().compareTo(BigDecimal.valueOf(listed)) != 0;
    }

    private void ordinals(String path, Activity activity, int ordinal) {
        Set<String> told = new HashSet<>();
        Stream.concat(activity.title().texts().values().stream(), activity.aliases().stream())
                .filter(name -> isNumberedOtherwise(name, ordinal))
                .filter(told::add)
                .forEach(name -> found.add(
                        "activity.ordinal.contradictory",
                        path + "/ordinal",
                        "activity",
                        activity.id(),
                        "number",
                        ordinal,
                        "name",
                        name));
    }

    /** Tells whether the name of a meeting or report has another ordinal, in any of the four languages. */
    private static boolean isNumberedOtherwise(String name, int ordinal) {
        return Outline.read(name).partial().stream()
                .flatMap(outline -> outline.mentions(Mention.Kind.ORDINAL).stream())
                .anyMatch(mention -> !mention.value().equals(Integer.toString(ordinal)));
    }

    /** Holds what came in a whole year, or a longer time, against how often it was to come. */
    private void cadence(String path, Activity activity) {
        Optional<Period> cadence = activity.cadence().flatMap(NumberChecks::periodOf);
        Optional<LocalDate> first = activity.date().flatMap(PartialDate::earliest);
        Optional<LocalDate> last = activity.date().flatMap(PartialDate::latest);
        if (cadence.isEmpty() || first.isEmpty() || last.isEmpty()) {
            return;
        }
        long planned = 0;
        LocalDate end = last.get().plusDays(1);
        LocalDate next = first.get().plus(cadence.get());
        while (!next.isAfter(end) && planned < 10_000) {
            planned++;
            next = next.plus(cadence.get());
        }
        Optional<Quantity> made = activity.quantities().stream()
                .filter(quantity -> !quantity.approximate()
                        && quantity.unit()
                                .filter(unit -> unit.startsWith(activity.kind().code()) || unit.equals("issues"))
                                .isPresent())
                .findFirst();
        if (planned > 0 && made.isPresent() && made.get().number().compareTo(BigDecimal.valueOf(planned)) != 0) {
            found.add(
                    "activity.cadence.missed",
                    path + "/cadence",
                    "activity",
                    activity.id(),
                    "planned",
                    planned,
                    "date",
                    activity.date().orElseThrow(),
                    "cadence",
                    activity.cadence().orElseThrow(),
                    "made",
                    made.get().number());
        }
    }

    private static Optional<Period> periodOf(String cadence) {
        try {
            Period period = Period.parse(cadence);
            return period.isZero() || period.isNegative() ? Optional.empty() : Optional.of(period);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void series(String path, Series series) {
        DossierWalk.each(path + "/points", series.points(), (at, point) -> {
            if (!point.actors().isEmpty()
                    && differs(point.quantity(), point.actors().size())) {
                found.add(
                        "series.points.count-differs",
                        at,
                        "series",
                        series.id(),
                        "quantity",
                        point.quantity(),
                        "at",
                        point.at(),
                        "listed",
                        point.actors().size());
            }
        });
    }

    // --- money

    private void contribution(String path, Contribution contribution) {
        Amount amount = contribution.amount();
        if (amount.currency().isPresent() && amount.value().isPresent()) {
            amount(
                    path + "/amount",
                    contribution,
                    amount.currency().get(),
                    amount.value().get());
        }
        if (contribution.recipient().filter(contribution.contributor()::equals).isPresent()) {
            found.add(
                    "contribution.recipient.giver",
                    path + "/recipient",
                    "actor",
                    contribution.contributor(),
                    "contribution",
                    contribution.id());
        }
    }

    /** What is paid, set aside or spent is held against the entry that it is made against. */
    private void drawn() {
        Map<String, Contribution> entries = new HashMap<>();
        dossier.contributions().forEach(entry -> entries.putIfAbsent(entry.id(), entry));
        Map<List<String>, BigDecimal> sums = new HashMap<>();
        DossierWalk.each("/contributions", dossier.contributions(), (path, entry) -> {
            Contribution base = entry.against().map(entries::get).orElse(null);
            if (base == null || base.equals(entry)) {
                return;
            }
            if (DateChecks.isBefore(entry.date(), base.date())) {
                found.add(
                        "contribution.date.before-against",
                        path + "/date",
                        "contribution",
                        entry.id(),
                        "date",
                        entry.date().orElseThrow(),
                        "other",
                        base.id(),
                        "day",
                        base.date().orElseThrow());
            }
            Optional<String> currency = entry.amount().currency();
            Optional<String> other = base.amount().currency();
            if (currency.isEmpty() || other.isEmpty()) {
                return;
            }
            if (!currency.equals(other)) {
                found.add(
                        "contribution.currency.differs",
                        path + "/amount",
                        "contribution",
                        entry.id(),
                        "amount",
                        entry.amount(),
                        "other",
                        base.id(),
                        "currency",
                        other.get());
                return;
            }
            BigDecimal whole = base.amount().value().orElseThrow();
            BigDecimal value = entry.amount().value().orElseThrow();
            BigDecimal sum = sums.merge(List.of(base.id(), entry.kind().code()), value, BigDecimal::add);
            if (sum.compareTo(whole) > 0 && sum.subtract(value).compareTo(whole) <= 0) {
                found.add(
                        "contribution.against.exceeded",
                        path + "/against",
                        "contribution",
                        base.id(),
                        "sum",
                        Amount.of(currency.get(), sum),
                        "amount",
                        base.amount());
            }
        });
    }

    private void amount(String path, Contribution contribution, String code, BigDecimal value) {
        Optional<Currency> currency = currency(code);
        if (currency.isEmpty()) {
            found.add("amount.currency.unknown", path, "currency", code);
        }
        int digits = currency.map(Currency::getDefaultFractionDigits).orElse(-1);
        if (digits >= 0 && value.stripTrailingZeros().scale() > digits) {
            found.add("contribution.amount.too-fine", path, "amount", contribution.amount(), "digits", digits);
        }
        if (value.signum() == 0) {
            found.add(
                    "contribution.amount.zero",
                    path,
                    "contribution",
                    contribution.id(),
                    "amount",
                    contribution.amount());
        }
    }

    private static Optional<Currency> currency(String code) {
        try {
            return Optional.of(Currency.getInstance(code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
