/**
 * The laws that kinds of types have in common, as contract classes: texts that are read and written, words of open
 * lists, values with builders. A new word type or aggregate falls under them without being named anywhere.
 */
package anna;
