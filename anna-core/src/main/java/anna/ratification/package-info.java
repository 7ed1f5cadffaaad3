/**
 * Where every state stands towards every instrument on any day, and why.
 *
 * <p>An {@link anna.ratification.Act} is something that a state did: signed, deposited a ratification, denounced. An
 * {@link anna.ratification.Attestation} is what a source says of a state as of a day without an act: no act, signed
 * only, a party, or that a list is complete. From both and the final clauses, {@link anna.ratification.Ratifications}
 * answers with a {@link anna.ratification.Standing}: the status, how certain it is, the day up to which sources speak,
 * the reasons, and the {@link anna.ratification.Route}s that are open to it. Where nothing is known, the answer is
 * unknown; it is never "none".
 *
 * <p>Start with {@link anna.ratification.Ratifications#standing(String, String, java.time.LocalDate)}. To bring facts of
 * one's own, start with {@link anna.ratification.DepositaryTable}, which reads a depositary's table as people copy it.
 *
 * <p>Left out on purpose: whether a party does what it promised.
 */
@AnnaStyle
@NullMarked
package anna.ratification;

import anna.style.AnnaStyle;
import org.jspecify.annotations.NullMarked;
