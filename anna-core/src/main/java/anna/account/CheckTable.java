package anna.account;

import anna.fact.Language;
import anna.fact.Localized;
import anna.finding.Severity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tables {@code checks.tsv} and {@code refused-keys.tsv} beside this class. */
final class CheckTable {

    private CheckTable() {}

    /** Returns the checks in the order of their table. */
    static List<Checks.Check> checks() {
        return rows("checks.tsv").stream()
                .map(cells -> new Checks.Check(
                        cells[0],
                        Severity.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                        Localized.of(Map.of(Language.ENGLISH, cells[2], Language.SPANISH, cells[3]))))
                .toList();
    }

    /** Returns the words, in a row, that no key of extensions may hold. */
    static List<String> refusedKeys() {
        return rows("refused-keys.tsv").stream().map(cells -> cells[1]).toList();
    }

    private static List<String[]> rows(String table) {
        try (InputStream in = CheckTable.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException(table + " must be in the jar of anna-core, but was not found");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines().skip(1).map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
