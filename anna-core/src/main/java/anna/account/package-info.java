/**
 * The account: what a mandate asked, set beside what was reported, joined by links.
 *
 * <p>A {@link anna.account.Dossier} is everything about a mandate in one value. A {@link anna.account.Report} accounts
 * for paragraphs of a resolution by number. A {@link anna.account.Link} joins two things and says who asserts it, or by
 * which {@link anna.account.InferenceRule} it was found. {@link anna.account.Coverage} is what comes out: for each
 * operative paragraph whether it was cited, answered, disputed, asked for nothing, or met with silence, who paid, and
 * what was reported without being asked for. A {@link anna.account.Trace} walks the links from any point in both
 * directions; a {@link anna.account.Lineage} tells which paragraph of one resolution became which in the next;
 * {@link anna.account.Checks} tell what is doubtful in all of it.
 *
 * <p>Start with {@link anna.account.Coverage#of(anna.account.Dossier, anna.resolution.Resolution,
 * java.util.Collection)}.
 *
 * <p>Left out on purpose: whether what was done was good, and any merging of what contradicts.
 */
@AnnaStyle
@NullMarked
package anna.account;

import anna.style.AnnaStyle;
import org.jspecify.annotations.NullMarked;
