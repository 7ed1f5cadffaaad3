/**
 * Dossiers as files: JSON that anybody can read, with a schema, and the tables that spreadsheets take.
 *
 * <p>A file is one JSON object that begins with {@code "format": "anna-dossier"} and {@code "formatVersion": "1"} and
 * goes on with the members of {@link anna.account.Dossier}, each under the name of its accessor. Dates, amounts,
 * quantities and symbols are strings in their own form; codes are lower-case words joined by hyphens; what is absent,
 * empty or at its default is left out. The same value is always written as the same bytes, a member or list element to
 * a line, so that a small change is a small difference.
 *
 * <p>{@link anna.json.DossierJson} reads and writes whole files and needs no mapper: whatever is wrong in a file is a
 * {@link anna.finding.Finding} with its JSON pointer, line and column, and one bad item does not cost the others.
 * {@link anna.json.AnnaModule} teaches the same form to a Jackson mapper of your own, which throws at the first value
 * that is wrong, as mappers do. {@link anna.json.ReferenceData} is a dossier that comes with the library.
 *
 * <p>Start with {@link anna.json.DossierJson#read(String)}.
 *
 * <p>Left out on purpose: annotations on the values themselves, so that {@code anna.core} knows nothing of JSON; other
 * formats; and anything that fetches a file from somewhere.
 */
@NullMarked
package anna.json;

import org.jspecify.annotations.NullMarked;
