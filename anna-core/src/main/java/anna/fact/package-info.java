/**
 * Facts as sources give them: dates that are only partly known, answers that may be "cannot say", rough numbers, texts
 * in several languages, and who says so.
 *
 * <p>{@link anna.fact.PartialDate} is what is known of a day; {@code java.time.LocalDate} is used wherever a day is
 * certain or asked about. {@link anna.fact.Answer} is what comparing the two gives. A {@link anna.fact.Source} is
 * where facts come from and up to which day it speaks; a {@link anna.fact.Provenance} ties one fact to it. An
 * {@link anna.fact.OpenCode} is a word of a list that anybody may lengthen.
 *
 * <p>Start with {@link anna.fact.PartialDate#parse(String)}.
 *
 * <p>Left out on purpose: times of day, time zones, and any clock. Nothing here knows what day it is.
 */
@AnnaStyle
@NullMarked
package anna.fact;

import anna.style.AnnaStyle;
import org.jspecify.annotations.NullMarked;
