/**
 * Money and what stands for it: funds, contributions, and totals that say what they leave out.
 *
 * <p>An {@link anna.funding.Amount} is known, undisclosed or in kind; an undisclosed amount is never zero. A
 * {@link anna.funding.Contribution} is given by a contributor to a fund or a programme and used for activities. A
 * {@link anna.funding.Total} adds up by currency and counts beside the sums what has no figure. Pledges, commitments,
 * allocations and expenditures are contributions of another kind; a payment names the pledge that it is against.
 *
 * <p>Start with {@link anna.funding.Total#received(java.util.Collection)}.
 *
 * <p>Left out on purpose: exchange rates, and the balance of a fund.
 */
@AnnaStyle
@NullMarked
package anna.funding;

import anna.style.AnnaStyle;
import org.jspecify.annotations.NullMarked;
