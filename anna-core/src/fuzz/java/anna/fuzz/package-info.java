/**
 * Fuzzing of the readers: any text at all, and texts grown from the words of resolutions, must be read without an
 * exception and by the laws of reading. Run with the profile {@code fuzz}; what is found becomes an ordinary test.
 */
package anna.fuzz;
