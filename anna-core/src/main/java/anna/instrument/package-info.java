/**
 * Treaties and other instruments that states join, and the clauses at their end that say how.
 *
 * <p>An {@link anna.instrument.Instrument} is a treaty with its names, its adoption and its entry into force. Its
 * {@link anna.instrument.FinalClauses} are values with the number of their article: who may sign and when
 * ({@link anna.instrument.Eligibility}), how consent is given, when it takes effect
 * ({@link anna.instrument.EntryIntoForce}), and how a party leaves. Users build instruments of their own with the same
 * values.
 *
 * <p>Start with {@link anna.instrument.Instrument#builder()}. Who has joined is not here but in
 * {@code anna.ratification}.
 *
 * <p>Left out on purpose: the texts of treaties.
 */
@AnnaStyle
@NullMarked
package anna.instrument;

import anna.style.AnnaStyle;
import org.jspecify.annotations.NullMarked;
