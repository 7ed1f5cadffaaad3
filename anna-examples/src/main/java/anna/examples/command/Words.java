package anna.examples.command;

import java.util.Collection;
import java.util.stream.Collectors;

/** Small words of answers for people: counts and lists, in English. */
final class Words {

    private Words() {}

    /** Returns the number with its noun, as {@code 1 group} or {@code 8 groups}. */
    static String count(long number, String noun) {
        if (number == 1) {
            return number + " " + noun;
        }
        return number + " " + (noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s");
    }

    /** Returns the things joined by commas. */
    static String list(Collection<?> things) {
        return things.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
