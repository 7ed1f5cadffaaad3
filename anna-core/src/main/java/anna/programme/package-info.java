/**
 * What is done to carry a mandate out: programmes, their areas of work, plans, activities and what comes of them.
 *
 * <p>A {@link anna.programme.Programme} is one undertaking that may have several names. An
 * {@link anna.programme.Activity} is something done or planned within it: a newsletter, a course, a meeting; its actors
 * take part in roles. An {@link anna.programme.Event} belongs to others and is only cited. A
 * {@link anna.programme.Series} is a number over time, such as the states in a network.
 *
 * <p>Start with {@link anna.programme.Activity#builder()}.
 *
 * <p>Left out on purpose: budgets and work flows, and anything about a person.
 */
@AnnaStyle
@NullMarked
package anna.programme;

import anna.style.AnnaStyle;
import org.jspecify.annotations.NullMarked;
