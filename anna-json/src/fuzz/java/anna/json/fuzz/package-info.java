/**
 * Fuzzing of the reader of files: any bytes at all, and bytes grown from dossiers, must be read without an exception, and
 * what was read of them must be written and checked. Run with the profile {@code fuzz}; what is found becomes an
 * ordinary test.
 */
package anna.json.fuzz;
