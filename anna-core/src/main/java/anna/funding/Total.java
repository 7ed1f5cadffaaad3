package anna.funding;

import anna.fact.PartialDate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A sum that says what is missing from it: {@code USD 10000 plus 2 undisclosed}.
 *
 * <p>Meaning: what was received, not what is left. Currencies are added apart. Whoever wants the total of a fund, a
 * contributor or a year gives the contributions that belong there.
 *
 * <p>Equality: by sums with their digits, and by every count.
 */
public final class Total {

    private final SortedMap<String, BigDecimal> sums;
    private final int undisclosed;
    private final int inKind;
    private final int shared;

    private Total(SortedMap<String, BigDecimal> sums, int undisclosed, int inKind, int shared) {
        this.sums = sums;
        this.undisclosed = undisclosed;
        this.inKind = inKind;
        this.shared = shared;
    }

    /**
     * Returns the total of what was received: of the contributions whose kind is
     * {@link ContributionKind.Known#CONTRIBUTION}, so that a pledge and its payment are not counted twice.
     */
    public static Total received(Collection<Contribution> contributions) {
        Objects.requireNonNull(contributions, "contributions");
        return of(contributions.stream()
                .filter(contribution -> contribution.kind().is(ContributionKind.Known.CONTRIBUTION))
                .toList());
    }

    /** Returns the total of those of the entries that are at the stage: of pledges, of what was spent. */
    public static Total of(Collection<Contribution> entries, ContributionKind.Known stage) {
        Objects.requireNonNull(stage, "stage");
        return of(entries.stream().filter(entry -> entry.kind().is(stage)).toList());
    }

    /**
     * Returns what was promised and is not known to have been received: of each pledge and commitment what the
     * contributions against it leave open. Where the promise has no figure, or a payment against it has none or is in
     * another currency, what is left open has none either; nothing is left where more was paid than promised.
     */
    public static Total outstanding(Collection<Contribution> entries) {
        Objects.requireNonNull(entries, "entries");
        List<Contribution> open = new ArrayList<>();
        for (Contribution promise : entries) {
            if (promise.kind().is(ContributionKind.Known.PLEDGE)
                    || promise.kind().is(ContributionKind.Known.COMMITMENT)) {
                List<Contribution> payments = entries.stream()
                        .filter(entry -> entry.kind().is(ContributionKind.Known.CONTRIBUTION)
                                && entry.against().filter(promise.id()::equals).isPresent())
                        .toList();
                Amount left = left(promise.amount(), payments);
                if (left.value().filter(value -> value.signum() <= 0).isEmpty()) {
                    open.add(promise.toBuilder().amount(left).build());
                }
            }
        }
        return of(open);
    }

    private static Amount left(Amount promised, List<Contribution> payments) {
        Amount left = promised;
        for (Contribution payment : payments) {
            Amount paid = payment.amount();
            if (left.currency().isEmpty() || left.value().isEmpty()) {
                return left;
            }
            if (paid.value().isEmpty() || !paid.currency().equals(left.currency())) {
                return Amount.undisclosed();
            }
            left = Amount.of(
                    left.currency().get(),
                    left.value().get().subtract(paid.value().get()));
        }
        return left;
    }

    /** Returns the totals by the ids of those who gave, in the order of the ids. */
    public static Map<String, Total> byContributor(Collection<Contribution> entries) {
        return by(entries, Contribution::contributor);
    }

    /** Returns the totals by the ids of the funds; what went to no fund that is told stands under the empty text. */
    public static Map<String, Total> byFund(Collection<Contribution> entries) {
        return by(entries, entry -> entry.fund().orElse(""));
    }

    /** Returns the totals by year; what has no date, or one that may be of two years, stands under the empty text. */
    public static Map<String, Total> byYear(Collection<Contribution> entries) {
        return by(entries, entry -> entry.date().map(Total::year).orElse(""));
    }

    /** Returns the totals by stage, as {@code pledge} and {@code contribution}. */
    public static Map<String, Total> byStage(Collection<Contribution> entries) {
        return by(entries, entry -> entry.kind().code());
    }

    private static String year(PartialDate date) {
        Optional<String> first = date.earliest().map(day -> Integer.toString(day.getYear()));
        Optional<String> last = date.latest().map(day -> Integer.toString(day.getYear()));
        return first.equals(last) ? first.orElse("") : "";
    }

    private static Map<String, Total> by(Collection<Contribution> entries, Function<Contribution, String> key) {
        Objects.requireNonNull(entries, "entries");
        SortedMap<String, List<Contribution>> groups = new TreeMap<>();
        entries.forEach(entry -> groups.computeIfAbsent(key.apply(entry), none -> new ArrayList<>())
                .add(entry));
        SortedMap<String, Total> totals = new TreeMap<>();
        groups.forEach((group, members) -> totals.put(group, of(members)));
        return Collections.unmodifiableSortedMap(totals);
    }

    /** Returns both totals as one: sums by currency, and everything that is missing from either. */
    public Total plus(Total other) {
        SortedMap<String, BigDecimal> both = new TreeMap<>(sums);
        other.sums.forEach((currency, sum) -> both.merge(currency, sum, BigDecimal::add));
        return new Total(
                Collections.unmodifiableSortedMap(both),
                undisclosed + other.undisclosed,
                inKind + other.inKind,
                shared + other.shared);
    }

    /** Returns the total of the contributions, of whatever kind they are. */
    public static Total of(Collection<Contribution> contributions) {
        Objects.requireNonNull(contributions, "contributions");
        SortedMap<String, BigDecimal> sums = new TreeMap<>();
        int undisclosed = 0;
        int inKind = 0;
        int shared = 0;
        for (Contribution contribution : contributions) {
            Amount amount = contribution.amount();
            if (amount.currency().isPresent() && amount.value().isPresent()) {
                sums.merge(amount.currency().get(), amount.value().get(), BigDecimal::add);
            } else if (amount.isInKind()) {
                inKind++;
            } else {
                undisclosed++;
            }
            if (contribution.shared()) {
                shared++;
            }
        }
        return new Total(Collections.unmodifiableSortedMap(sums), undisclosed, inKind, shared);
    }

    /** Returns the sums by currency, in the order of the codes. */
    public Map<String, BigDecimal> sums() {
        return sums;
    }

    /** Returns how many contributions have no figure because it was not made public. */
    public int undisclosed() {
        return undisclosed;
    }

    /** Returns how many were something else than money. */
    public int inKind() {
        return inKind;
    }

    /** Returns how many of all, with a figure or without, were given to more than this programme. */
    public int shared() {
        return shared;
    }

    /**
     * Tells whether the sums are the whole of what was added up: everything has a figure, and nothing is shared with
     * other programmes.
     */
    public boolean isComplete() {
        return undisclosed == 0 && inKind == 0 && shared == 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Total that
                && sums.equals(that.sums)
                && undisclosed == that.undisclosed
                && inKind == that.inKind
                && shared == that.shared;
    }

    @Override
    public int hashCode() {
        return Objects.hash(sums, undisclosed, inKind, shared);
    }

    /** Returns the total in words, such as {@code USD 10000 plus 2 undisclosed (1 shared with other programmes)}. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        sums.forEach((currency, sum) -> out.append(out.isEmpty() ? "" : " plus ")
                .append(currency)
                .append(' ')
                .append(sum.toPlainString()));
        if (undisclosed > 0) {
            out.append(out.isEmpty() ? "" : " plus ").append(undisclosed).append(" undisclosed");
        }
        if (inKind > 0) {
            out.append(out.isEmpty() ? "" : " plus ").append(inKind).append(" in kind");
        }
        if (out.isEmpty()) {
            out.append("nothing recorded");
        }
        if (shared > 0) {
            out.append(" (").append(shared).append(" shared with other programmes)");
        }
        return out.toString();
    }
}
