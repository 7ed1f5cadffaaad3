/**
 * What reading a text gives besides a value: the findings.
 *
 * <p>Texts from the field are damaged, and a reader that throws at the first oddity is of no use. Every reader of this
 * library returns a {@link anna.finding.Reading}: the value, if nothing was in the way of it, and in any case a list
 * of {@link anna.finding.Finding}s, each with a stable id, a {@link anna.finding.Severity} and a
 * {@link anna.finding.Location}. A finding is about the text, not about the world: a treaty that nobody joined is not
 * a finding, a date that does not exist is.
 *
 * <p>Start with {@link anna.finding.Reading#orElseThrow()} when bad text is the caller's mistake, and with
 * {@link anna.finding.Reading#findings()} when it is somebody else's.
 *
 * <p>Left out on purpose: logging, and any other channel beside the returned value.
 */
@AnnaStyle
@NullMarked
package anna.finding;

import anna.style.AnnaStyle;
import org.jspecify.annotations.NullMarked;
