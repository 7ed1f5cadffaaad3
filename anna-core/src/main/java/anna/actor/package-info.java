/**
 * Who acts: states, organs, agencies and other bodies, what they belong to and when, and the parts they play.
 *
 * <p>An {@link anna.actor.Actor} is anybody with a name that a resolution or a report may speak of; states are actors
 * whose id is their ISO 3166 alpha-3 code. A {@link anna.actor.Membership} is one dated line of an actor's history in
 * an organization; {@link anna.actor.Members} answers from all lines who belonged on a day. A
 * {@link anna.actor.Participation} is an actor in a {@link anna.actor.Role}.
 *
 * <p>Start with {@link anna.actor.Members#on(String, java.time.LocalDate)}.
 *
 * <p>Left out on purpose: persons. ANNA models institutions and public acts, never a victim, a case or an official.
 */
@AnnaStyle
@NullMarked
package anna.actor;

import anna.style.AnnaStyle;
import org.jspecify.annotations.NullMarked;
