/**
 * Resolutions: what they are, how they are cited, and how a text of one is read.
 *
 * <p>Two types have two jobs. An {@link anna.resolution.Outline} is what is in one text: rows that tile it from the
 * first character to the last, and the mentions inside them, each with its span. A
 * {@link anna.resolution.Resolution} is what the resolution is, without offsets: two readings of one text that was only
 * re-wrapped are equal, and a resolution without its sentences is whole. A {@link anna.resolution.Symbol} is what a
 * resolution is cited by; a {@link anna.resolution.Catalogue} tells a reader which states, bodies and instruments there
 * are and what they are called.
 *
 * <p>Start with {@link anna.resolution.Resolution#read(String)} for a resolution and with
 * {@link anna.resolution.Outline#read(String)} for any text.
 *
 * <p>Left out on purpose: page layout, and any judgment of what a resolution is worth.
 */
@AnnaStyle
@NullMarked
package anna.resolution;

import anna.style.AnnaStyle;
import org.jspecify.annotations.NullMarked;
