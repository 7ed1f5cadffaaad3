package anna.resolution;

import anna.fact.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The tables of names that this library ships: {@code states.tsv}, {@code bodies.tsv} and {@code instruments.tsv}.
 *
 * <p>Form: UTF-8, a header, tabs between cells. The cells {@code en}, {@code es}, {@code pt} and {@code fr} hold the
 * usual name in that language; {@code aliases} holds other names with {@code |} between them. What stands before a
 * colon limits an alias: languages ({@code es,pt:Granada}), {@code word} (not among capitals) or {@code not} (these
 * words mean something else). In any name {@code [a/b]} is {@code a}, {@code b} or nothing, and {@code <a/b>} is
 * {@code a} or {@code b}. The English name of a state counts in every language, as codes and acronyms do.
 */
final class CatalogueTables {

    private static final Pattern BLANKS = Pattern.compile(" +");

    private static final List<Language> LANGUAGES =
            List.of(Language.ENGLISH, Language.SPANISH, Language.PORTUGUESE, Language.FRENCH);

    /** A cell of a table may stand for no more names than this. */
    private static final int MOST_VARIANTS = 512;

    private final Set<Catalogue.Name> names = new LinkedHashSet<>();

    /** Reads the table of bodies when it is first asked for. */
    private static final class Parents {
        static final Map<String, String> BY_ID =
                rows("bodies.tsv", "id", "kind", "parent", "en", "es", "pt", "fr", "aliases").stream()
                        .collect(Collectors.toUnmodifiableMap(row -> row.cell("id"), row -> row.cell("parent")));
    }

    private CatalogueTables() {}

    /** Returns the bodies of the table by id, with the id of what each belongs to; empty for none. */
    static Map<String, String> parents() {
        return Parents.BY_ID;
    }

    /**
     * Returns all names of the tables.
     *
     * @throws IllegalStateException if a table is missing or damaged, naming the table and the line
     */
    static List<Catalogue.Name> read() {
        CatalogueTables tables = new CatalogueTables();
        for (Row row : rows("instruments.tsv", "id", "en", "es", "pt", "fr", "aliases")) {
            tables.add(row, Mention.Kind.INSTRUMENT, "id", Optional.of(Language.ENGLISH));
        }
        for (Row row : rows("bodies.tsv", "id", "kind", "parent", "en", "es", "pt", "fr", "aliases")) {
            tables.add(row, Mention.Kind.BODY, "id", Optional.of(Language.ENGLISH));
        }
        for (Row row : rows("states.tsv", "alpha3", "alpha2", "en", "es", "pt", "fr", "aliases")) {
            tables.add(row, Mention.Kind.STATE, "alpha3", Optional.empty());
            tables.add(row, Mention.Kind.STATE, row.cell("alpha3"), row.cell("alpha3"), Catalogue.Use.LOOK_UP);
            tables.add(row, Mention.Kind.STATE, row.cell("alpha3"), row.cell("alpha2"), Catalogue.Use.LOOK_UP);
        }
        return List.copyOf(tables.names);
    }

    /** A line of a table by the words of its header. */
    record Row(String place, Map<String, String> cells) {
        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** Returns the lines of a table, which must have exactly the columns. */
    static List<Row> rows(String table, String... columns) {
        InputStream stream = CatalogueTables.class.getResourceAsStream(table);
        if (stream == null) {
            throw new IllegalStateException("Table " + table + " must be part of anna.core, but was not found");
        }
        List<Row> rows = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                String[] cells = line.split("\t", -1);
                String place = table + " line " + number;
                if (cells.length != columns.length) {
                    throw new IllegalStateException(
                            "Expected " + columns.length + " cells in " + place + " but found " + cells.length);
                }
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < columns.length; i++) {
                    if (number == 1 && !cells[i].equals(columns[i])) {
                        throw new IllegalStateException(
                                "Expected the column " + columns[i] + " in " + place + " but found " + cells[i]);
                    }
                    row.put(columns[i], cells[i]);
                }
                if (number > 1) {
                    rows.add(new Row(place, row));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Table " + table + " could not be read", e);
        }
        return rows;
    }

    private void add(Row row, Mention.Kind kind, String idColumn, Optional<Language> english) {
        String id = row.cell(idColumn);
        for (Language language : LANGUAGES) {
            String text = row.cell(language.code());
            if (!text.isEmpty()) {
                boolean isEnglish = language.equals(Language.ENGLISH);
                add(row, kind, id, text, isEnglish ? english : Optional.of(language), Catalogue.Use.ANYWHERE);
            }
        }
        if (!row.cell("aliases").isEmpty()) {
            for (String alias : row.cell("aliases").split("\\|", -1)) {
                addAlias(row, kind, id, alias);
            }
        }
    }

    private void addAlias(Row row, Mention.Kind kind, String id, String alias) {
        int colon = alias.indexOf(':');
        Catalogue.Use use = Catalogue.Use.ANYWHERE;
        List<Optional<Language>> languages = new ArrayList<>();
        if (colon > 0) {
            for (String limit : alias.substring(0, colon).split(",", -1)) {
                switch (limit) {
                    case "word" -> use = Catalogue.Use.NOT_AMONG_CAPITALS;
                    case "not" -> use = Catalogue.Use.SOMETHING_ELSE;
                    case "en", "es", "pt", "fr" -> languages.add(Optional.of(Language.of(limit)));
                    default ->
                        throw new IllegalStateException("Expected a language, word or not before the colon in "
                                + row.place() + " but found " + limit);
                }
            }
        }
        if (languages.isEmpty()) {
            languages.add(Optional.empty());
        }
        for (Optional<Language> language : languages) {
            add(row, kind, id, alias.substring(colon + 1), language, use);
        }
    }

    private void add(Row row, Mention.Kind kind, String id, String text, Catalogue.Use use) {
        add(row, kind, id, text, Optional.empty(), use);
    }

    private void add(
            Row row, Mention.Kind kind, String id, String text, Optional<Language> language, Catalogue.Use use) {
        for (String variant : variants(text, row.place())) {
            try {
                names.add(Catalogue.Name.builder()
                        .kind(kind)
                        .id(id)
                        .text(variant)
                        .language(language)
                        .use(use)
                        .build());
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(row.place() + ": " + e.getMessage(), e);
            }
        }
    }

    /** Returns what a cell with brackets stands for. */
    static List<String> variants(String text, String place) {
        if (text.indexOf('[') < 0 && text.indexOf('<') < 0) {
            return List.of(text);
        }
        List<String> variants = List.of("");
        int at = 0;
        while (at < text.length()) {
            char open = text.charAt(at);
            List<String> choices;
            int end;
            if (open == '[' || open == '<') {
                end = text.indexOf(open == '[' ? ']' : '>', at);
                if (end < 0) {
                    throw new IllegalStateException(
                            "Expected the end of the bracket in " + place + " but found " + text);
                }
                choices = new ArrayList<>(List.of(text.substring(at + 1, end).split("/", -1)));
                if (open == '[') {
                    choices.add("");
                }
                end++;
            } else {
                end = at;
                while (end < text.length() && text.charAt(end) != '[' && text.charAt(end) != '<') {
                    end++;
                }
                choices = List.of(text.substring(at, end));
            }
            List<String> longer = new ArrayList<>();
            for (String variant : variants) {
                for (String choice : choices) {
                    longer.add(variant + choice);
                }
            }
            if (longer.size() > MOST_VARIANTS) {
                throw new IllegalStateException(
                        "Expected at most " + MOST_VARIANTS + " names for a cell in " + place + " but found more");
            }
            variants = longer;
            at = end;
        }
        return variants.stream().map(CatalogueTables::tidy).distinct().toList();
    }

    /** Makes white space single where a choice was empty. */
    private static String tidy(String text) {
        return BLANKS.matcher(text).replaceAll(" ").replace(" ,", ",").strip();
    }
}
