/**
 * The command {@code anna}: the library for people at a terminal, and an example of a program on top of it.
 *
 * <p>{@link anna.examples.command.Anna} is the program. Each subcommand is a class of its own that asks the library one
 * question and prints the answer in one of two ways: a table for people, at most 100 columns wide, or, where an option
 * asks for it, a machine table with fixed columns. A {@link anna.examples.command.Terminal} holds everything that a
 * command touches outside itself: its streams and its clock. That is why the commands can be run inside a test, and why
 * the library below needs neither.
 *
 * <p>Start with {@link anna.examples.command.Anna#run(anna.examples.command.Terminal, String...)}.
 *
 * <p>Left out on purpose: settings. The command reads no configuration, keeps no state and never uses the network.
 */
@NullMarked
package anna.examples.command;

import org.jspecify.annotations.NullMarked;
