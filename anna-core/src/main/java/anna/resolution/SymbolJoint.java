package anna.resolution;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What joins the parts of a run of symbols: a mark, a conjunction, a date.
 *
 * @param end where the next part begins; of letters, behind the next letter
 * @param range whether all between the two are meant
 */
record SymbolJoint(int end, boolean range) {

    private static final String AND = "(?:and|y|e|et|or|o|ou|u|&)";
    private static final String TO = "(?:to|through|until|a|à|al|au|até|hasta|jusqu'à)";
    private static final String RANGE = " ?[-\u2010-\u2015] ?| " + TO + " ";
    private static final Pattern NUMBERS = Pattern.compile(
            "(?:(" + RANGE + ")|[,;] ?(?:" + AND + " )?| " + AND + " )(?=[0-9]{1,5}[ ,;(\\[\u2010-\u2015-])");
    private static final Pattern SYMBOLS = Pattern.compile(
            "(?:,? (?:of|del|de|du|d'|adopted on|dated) (?:the )?[0-9]{1,2}(?:er|º|st|nd|rd|th)? (?:of |de |d')?\\p{L}{3,10}"
                    + "(?: of| de| del|,)? [0-9]{4}|,? of \\p{L}{3,10} [0-9]{1,2}, [0-9]{4})?"
                    + "(?:("
                    + RANGE + ")|[,;] ?(?:" + AND + " )?| " + AND + " )"
                    + "(?:(?:the|no\\.|nos\\.|la|las|a|as|le|les) )?(?=[0-9SE])");
    private static final Pattern LETTERS =
            Pattern.compile("(?:( (?:to|through|a|à|al|au|até) |[-\u2010-\u2015])([B-Z])|,? (?:and|y|e|et|&) ([B-HJ-Z])"
                    + "|, ([B-HJ-Z])(?=,? (?:and|y|e|et|&|[B-Z][ ,])))(?= ?[(\\[]|[ ,;.)]|$)");

    /** Returns the joint before another number of a run that shares a bracket; null if there is none. */
    static @Nullable SymbolJoint numbers(String text, int at) {
        return joint(NUMBERS, text, at);
    }

    /** Returns the joint before another symbol without letters of its own; null if there is none. */
    static @Nullable SymbolJoint symbols(String text, int at) {
        return joint(SYMBOLS, text, at);
    }

    /** Returns the joint before another letter of a number, and that letter; null if there is none. */
    static @Nullable SymbolJoint letters(String text, int at) {
        return joint(LETTERS, text, at);
    }

    private static @Nullable SymbolJoint joint(Pattern pattern, String text, int at) {
        if (at >= text.length() || !mayBegin(text, at)) {
            return null;
        }
        Matcher m = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
        return m.lookingAt() ? new SymbolJoint(m.end(), m.group(1) != null) : null;
    }

    /** Tells whether a mark stands at the place, or a blank and the first letter of a word of the patterns. */
    private static boolean mayBegin(String text, int at) {
        char c = text.charAt(at);
        if (c != ' ') {
            return c == ',' || c == ';' || c == '-' || (c >= '\u2010' && c <= '\u2015');
        }
        return at + 1 < text.length()
                && ("odatyehuj&-,àA".indexOf(text.charAt(at + 1)) >= 0
                        || (text.charAt(at + 1) >= '\u2010' && text.charAt(at + 1) <= '\u2015'));
    }
}
