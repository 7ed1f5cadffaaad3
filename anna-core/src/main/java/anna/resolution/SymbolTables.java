package anna.resolution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of symbols: a table for each body in the folder {@code symbols} beside this class, and the words that stand
 * round symbols in {@code words.tsv}.
 *
 * <p>Form of a table: a header and tabs, as {@link CatalogueTables} says. A row with a name is a rule; a row without one is a
 * further example of the rule above it. {@code form} is read by {@link SymbolForm}; {@code text} is the canonical form
 * and the same as {@code form} where it is empty; {@code where} has conditions with semicolons between them. Of the rules
 * that read something at a place the one that reads the most of it counts, then the one that forgives the least, then the
 * first.
 */
final class SymbolTables {

    /** Rules whose symbols share what stands before their bar. */
    record Family(
            List<SymbolForm.Part> prefix,
            List<SymbolRule> rules,
            Strictness strictness,
            List<SymbolRule> beforeStroke,
            List<SymbolRule> beforeYear,
            List<SymbolRule> beforeBracket,
            List<SymbolRule> others) {

        static Family of(List<SymbolForm.Part> prefix, List<SymbolRule> rules, Strictness strictness) {
            return new Family(
                    prefix,
                    rules,
                    strictness,
                    those(rules, SymbolForm::startsWithStroke),
                    those(rules, form -> form.isNumber() || form.hasBracket() && form.hasYear()),
                    those(rules, form -> form.isNumber() || form.hasBracket()),
                    those(rules, form -> !form.startsWithStroke()));
        }

        private static List<SymbolRule> those(List<SymbolRule> rules, Predicate<SymbolForm> form) {
            return rules.stream().filter(rule -> form.test(rule.form())).toList();
        }
    }

    /** How much a symbol says by itself that it is one. */
    enum Strictness {
        /** It begins with letters of its own. */
        LETTERS,
        /** A word before it says so. */
        WORD,
        /** Nothing but its numbers. */
        BARE
    }

    private static final List<String> TABLES = List.of(
            "oas-ga",
            "oas-cp",
            "oas-cidi",
            "cim",
            "iin",
            "oas-rc",
            "cidh",
            "oas-organs",
            "oas-documents",
            "paho",
            "un-ga",
            "un-sc",
            "un-ecosoc",
            "un-hrc",
            "un-documents",
            "unesco",
            "unwto",
            "au");

    private static final String[] COLUMNS = {
        "rule", "body", "kind", "form", "text", "session", "year", "where", "says", "example", "value", "findings"
    };

    private static final int ASCII = 128;

    private static final class Holder {
        static final SymbolTables TABLES = new SymbolTables();
    }

    private final List<SymbolRule> rules = new ArrayList<>();
    private final List<Family> families = new ArrayList<>();
    /** By the first two characters, the families that may begin with them. */
    private final List<List<Family>> pairs = new ArrayList<>(Collections.nCopies(ASCII * ASCII, List.of()));
    /** By the first character, the families that may begin with it before one that is not of ASCII. */
    private final List<List<Family>> singles = new ArrayList<>(Collections.nCopies(ASCII, List.of()));

    private final Map<String, Map<String, List<Grammar.Phrase>>> words = new HashMap<>();
    private final Map<String, TreeMap<Integer, Integer>> dated = new HashMap<>();

    private SymbolTables() {
        for (String table : TABLES) {
            read(table);
        }
        for (CatalogueTables.Row row : CatalogueTables.rows("symbols/words.tsv", "role", "words", "value")) {
            List<String> folded = List.of(Grammar.fold(row.cell("words")).split(" "));
            words.computeIfAbsent(row.cell("role"), key -> new HashMap<>())
                    .computeIfAbsent(folded.get(0), key -> new ArrayList<>())
                    .add(new Grammar.Phrase(folded, row.cell("words"), row.cell("value")));
        }
        words.values()
                .forEach(role -> role.values()
                        .forEach(list -> list.sort((one, two) ->
                                Integer.compare(two.words().size(), one.words().size()))));
        for (CatalogueTables.Row row :
                CatalogueTables.rows("symbols/document-years.tsv", "series", "number", "year", "source")) {
            dated.computeIfAbsent(row.cell("series"), key -> new TreeMap<>())
                    .put(Integer.valueOf(row.cell("number")), Integer.valueOf(row.cell("year")));
        }
        group();
        families.forEach(this::dispatch);
    }

    static SymbolTables get() {
        return Holder.TABLES;
    }

    /** Returns all rules, in the order of the tables. */
    List<SymbolRule> rules() {
        return rules;
    }

    private void read(String table) {
        SymbolRule last = null;
        for (CatalogueTables.Row row : CatalogueTables.rows("symbols/" + table + ".tsv", COLUMNS)) {
            if (row.cell("rule").isEmpty()) {
                if (last == null) {
                    throw new IllegalStateException("Expected a rule in " + row.place() + " but found an example");
                }
                last.examples().add(example(row));
            } else {
                last = rule(row);
                rules.add(last);
            }
        }
    }

    private static SymbolRule rule(CatalogueTables.Row row) {
        String place = row.place();
        String form = row.cell("form");
        String text = row.cell("text").isEmpty() ? form.replace("|", "").replaceAll(":[^}]*", "") : row.cell("text");
        List<SymbolRule.Condition> where = new ArrayList<>();
        for (String condition : split(row.cell("where"), "; ")) {
            where.add(SymbolRule.Condition.of(condition, place));
        }
        long says = 0;
        for (String id : split(row.cell("says"), " ")) {
            says |= SymbolNote.of(id)
                    .orElseThrow(() ->
                            new IllegalStateException("Expected the id of a note in " + place + " but found " + id))
                    .bit();
        }
        List<SymbolRule.Example> examples = new ArrayList<>();
        examples.add(example(row));
        return new SymbolRule(
                row.cell("rule"),
                row.cell("body"),
                kinds(row.cell("kind")),
                SymbolForm.of(form, place),
                SymbolRule.Template.of(text, place),
                SymbolRule.Template.of(row.cell("session"), place),
                row.cell("year"),
                SymbolRule.Line.of(row.cell("year")).orElse(new SymbolRule.Line(0, 0)),
                List.copyOf(where),
                says,
                examples);
    }

    private static SymbolRule.Example example(CatalogueTables.Row row) {
        return new SymbolRule.Example(
                row.cell("example"), split(row.cell("value"), "; "), split(row.cell("findings"), " "));
    }

    private static List<String> split(String cell, String separator) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(separator));
    }

    /** Reads {@code resolution}, or {@code RES=resolution DEC=declaration}. */
    private static Map<String, Symbol.Kind> kinds(String cell) {
        Map<String, Symbol.Kind> kinds = new HashMap<>();
        for (String one : cell.split(" ")) {
            int equals = one.indexOf('=');
            kinds.put(
                    equals < 0 ? "" : one.substring(0, equals),
                    Symbol.Kind.valueOf(one.substring(equals + 1).toUpperCase(Locale.ROOT)));
        }
        return Map.copyOf(kinds);
    }

    private void group() {
        Map<String, List<SymbolRule>> byShared = new LinkedHashMap<>();
        for (SymbolRule rule : rules) {
            byShared.computeIfAbsent(rule.form().shared(), key -> new ArrayList<>())
                    .add(rule);
        }
        byShared.values().forEach(members -> {
            List<SymbolForm.Part> prefix = members.get(0).form().prefix();
            List<SymbolForm.Part> begin =
                    prefix.isEmpty() ? members.get(0).form().tail() : prefix;
            SymbolForm.Op first = begin.get(0).op();
            families.add(Family.of(
                    prefix,
                    List.copyOf(members),
                    first == SymbolForm.Op.WORD
                            ? Strictness.WORD
                            : isNumber(first) ? Strictness.BARE : Strictness.LETTERS));
        });
    }

    private static boolean isNumber(SymbolForm.Op op) {
        return op == SymbolForm.Op.NUMBER || op == SymbolForm.Op.SESSION || op == SymbolForm.Op.NUMERAL;
    }

    private void dispatch(Family family) {
        for (SymbolRule rule : family.rules()) {
            List<SymbolForm.Part> parts =
                    family.prefix().isEmpty() ? rule.form().tail() : family.prefix();
            SymbolForm.Part first = parts.get(0);
            switch (first.op()) {
                case LETTERS -> letters(family, first.argument());
                case BODIES -> {
                    if (first.argument().isEmpty()
                            || Character.isDigit(first.argument().charAt(0))) {
                        for (char one = 'A'; one <= 'Z'; one++) {
                            for (char two = 'A'; two <= 'Z'; two++) {
                                begin(family, one, two);
                            }
                        }
                        words.getOrDefault("letters", Map.of()).keySet().forEach(known -> letters(family, known));
                    } else {
                        first.words().forEach(letters -> letters(family, letters));
                    }
                }
                case PATH ->
                    first.words().forEach(letters -> {
                        int end = letters.indexOf('/');
                        String begin = end < 0 ? letters : letters.substring(0, end);
                        begin(family, begin.charAt(0), begin.length() > 1 ? begin.charAt(1) : '/');
                    });
                case WORD ->
                    words.getOrDefault("type", Map.of())
                            .keySet()
                            .forEach(word -> letters(family, word.replace('é', 'e')));
                default -> {
                    for (char one = '0'; one <= '9'; one++) {
                        any(family, one);
                    }
                    if (first.op() == SymbolForm.Op.SESSION) {
                        begin(family, 'E', 'S');
                    }
                }
            }
        }
    }

    /** Lets a family begin with the letters, in any case and as machines misread them. */
    private void letters(Family family, String letters) {
        for (char one : spellings(letters.charAt(0))) {
            if (letters.length() == 1) {
                any(family, one);
            } else {
                for (char two : spellings(letters.charAt(1))) {
                    begin(family, one, two);
                }
            }
        }
    }

    private static char[] spellings(char letter) {
        String all = "" + Character.toUpperCase(letter) + Character.toLowerCase(letter);
        return switch (Character.toUpperCase(letter)) {
            case 'O' -> (all + "0").toCharArray();
            case 'I' -> (all + "l1|").toCharArray();
            default -> all.toCharArray();
        };
    }

    private void any(Family family, char one) {
        for (char two = 0; two < ASCII; two++) {
            if (family.strictness() == Strictness.BARE || two == '/' || two == ' ' || two == '\\') {
                begin(family, one, two);
            }
        }
    }

    private void begin(Family family, char one, char two) {
        pairs.set(one * ASCII + two, with(pairs.get(one * ASCII + two), family));
        singles.set(one, with(singles.get(one), family));
    }

    private static List<Family> with(List<Family> families, Family family) {
        if (families.contains(family)) {
            return families;
        }
        List<Family> more = new ArrayList<>(families);
        more.add(family);
        return List.copyOf(more);
    }

    /** Tells whether a symbol, or the word before one, may begin with the two characters. */
    boolean mayBegin(char one, char two) {
        return one < ASCII && !families(one, two).isEmpty();
    }

    /** Returns the families that may begin with the characters. */
    List<Family> families(char one, char two) {
        return one >= ASCII ? List.of() : two < ASCII ? pairs.get(one * ASCII + two) : singles.get(one);
    }

    /** Returns the phrase of the role that stands at the word; null if none does. */
    Grammar.@Nullable Phrase phrase(String role, List<String> folded, int at) {
        List<Grammar.Phrase> candidates = words.getOrDefault(role, Map.of()).get(folded.get(at));
        if (candidates != null) {
            for (Grammar.Phrase phrase : candidates) {
                int end = at + phrase.words().size();
                if (end <= folded.size() && folded.subList(at, end).equals(phrase.words())) {
                    return phrase;
                }
            }
        }
        return null;
    }

    /** Tells whether a phrase of the role begins with the word. */
    boolean begins(String role, String folded) {
        return words.getOrDefault(role, Map.of()).containsKey(folded);
    }

    /** Returns the value of the single word; null if it has not the role. */
    @Nullable
    String word(String role, String folded) {
        List<Grammar.Phrase> candidates = words.getOrDefault(role, Map.of()).get(folded);
        if (candidates != null) {
            for (Grammar.Phrase phrase : candidates) {
                if (phrase.words().size() == 1) {
                    return phrase.value();
                }
            }
        }
        return null;
    }

    /** Returns the year of a document whose number lies between two of one year; null if that is not known. */
    @Nullable
    Integer yearOf(String series, int number) {
        TreeMap<Integer, Integer> known = dated.get(series);
        if (known == null) {
            return null;
        }
        Map.Entry<Integer, Integer> below = known.floorEntry(number);
        Map.Entry<Integer, Integer> above = known.ceilingEntry(number);
        return below != null && above != null && below.getValue().equals(above.getValue()) ? below.getValue() : null;
    }
}
