package anna.ratification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names in a depositary's table: who is called so, and what of the print is not the name. */
final class TableNames {

    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 12;

    private static final Pattern TURNED =
            Pattern.compile("(?i)([^(,]+?)\\s*[(,]\\s*([^()]+?\\s(?:of|of the|de|del|de la|du)|the)\\s*\\)?");
    private static final Pattern LEADING_FOOTNOTE = Pattern.compile("^\\s*(?:\\d{1,2}\\s*/|\\(\\d{1,2}\\)|\\*+)\\s*");
    private static final Pattern LAST_FOOTNOTE =
            Pattern.compile("[\\s,;]*(?:(?<!\\d)\\d{1,2}|[\\[(]\\s*\\d{1,2}\\s*[\\])]" + "|[*†‡§⁰¹²³⁴-⁹])[\\s/]*$");
    private static final Pattern BLANKS = Pattern.compile("[\\s|]+");
    private static final Pattern LEADERS = Pattern.compile("(?:\\.(?: ?\\.){2,}|…).*$");
    private static final Pattern BRACKETS = Pattern.compile("^\\[|\\]$");
    private static final Pattern TOTAL = Pattern.compile("(?iu)(?:grand )?totals?(?:e[sn])?(?: .{0,40})?:?");

    private final Function<? super String, Optional<String>> actors;
    private final Map<String, Optional<String>> known = new HashMap<>();

    TableNames(Function<? super String, Optional<String>> actors) {
        this.actors = actors;
    }

    /** Returns the actor of a name, also one turned round, as {@code Bahamas (Commonwealth of the)}. */
    Optional<String> actor(String name) {
        String bare = BRACKETS.matcher(name.strip()).replaceAll("").strip();
        return bare.isEmpty() || bare.length() > LONGEST ? Optional.empty() : known.computeIfAbsent(bare, this::find);
    }

    boolean isActor(String name) {
        return actor(name).isPresent();
    }

    private Optional<String> find(String name) {
        Optional<String> found = actors.apply(name);
        Matcher turned = TURNED.matcher(name);
        if (found.isPresent() || !turned.matches()) {
            return found;
        }
        return List.of(turned.group(2) + " " + turned.group(1), turned.group(2) + " the " + turned.group(1)).stream()
                .flatMap(full -> actors.apply(full).stream())
                .findFirst();
    }

    /** Returns the print in one line, without the dots that lead to the next column. */
    static String even(String printed) {
        String name = BLANKS.matcher(printed).replaceAll(" ");
        return LEADERS.matcher(name).replaceFirst("").strip();
    }

    /** Returns the name without the marks of footnotes. */
    String withoutFootnotes(String printed) {
        String name = even(printed);
        if (isActor(name)) {
            return name;
        }
        name = LEADING_FOOTNOTE.matcher(name).replaceFirst("");
        int end = name.length();
        int from = Math.max(0, end - LONGEST);
        Matcher last = LAST_FOOTNOTE.matcher(name).region(from, end);
        while (last.find()) {
            end = last.start();
            last.region(Math.max(0, end - LONGEST), end);
        }
        return name.substring(0, end).strip();
    }

    /** Tells whether it may be the name of a state that nobody knows. */
    static boolean mayBeName(String name) {
        return name.length() <= LONGEST
                && name.chars().filter(c -> c == ' ').count() < MOST_WORDS
                && (Character.isUpperCase(name.codePointAt(0)) || name.startsWith("(") || name.startsWith("["))
                && !name.endsWith(".")
                && !name.endsWith(":");
    }

    /** Tells whether it stands before totals and not before the dates of a state. */
    static boolean isTotal(String name) {
        return TOTAL.matcher(name).matches();
    }
}
