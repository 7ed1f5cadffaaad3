/**
 * Short programs to run and to copy from, and the shell's {@code print}.
 *
 * <p>Each program has a {@code main}, needs nothing but the library, and answers one question: what a text asks
 * ({@link anna.examples.ReadAResolution}), who has joined a treaty ({@link anna.examples.WhoHasJoined}), what was
 * received ({@link anna.examples.WhatWasReceived}), and how a dossier of one's own is written and read back
 * ({@link anna.examples.WriteADossier}).
 *
 * <p>Left out on purpose: anything that only the examples would have; what they need is in the library.
 */
@NullMarked
package anna.examples;

import org.jspecify.annotations.NullMarked;
