package anna.funding;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
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
