package anna.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class TablesPropertyTest {

    private static final List<String> HEADER = List.of("a", "b", "c");

    @Property(tries = 50)
    @Label("a TSV table has a line per row and gives every cell back")
    void tsv(@ForAll @Size(max = 8) List<@Size(3) List<String>> rows) {
        String[] lines = Tables.tsv(HEADER, rows).split("\n", -1);
        assertThat(lines).hasSize(rows.size() + 2);
        List<List<String>> back = new ArrayList<>();
        for (int i = 1; i <= rows.size(); i++) {
            List<String> cells = new ArrayList<>();
            for (String cell : lines[i].split("\t", -1)) {
                cells.add(unescaped(cell));
            }
            back.add(cells);
        }
        assertThat(back).isEqualTo(rows);
    }

    private static String unescaped(String cell) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\') {
                c = switch (cell.charAt(++i)) {
                    case 't' -> '\t';
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    default -> '\\';
                };
            }
            out.append(c);
        }
        return out.toString();
    }

    @Property(tries = 50)
    @Label("a CSV table gives every cell back")
    void csv(@ForAll @Size(max = 8) List<@Size(3) List<String>> rows) {
        String table = Tables.csv(HEADER, rows);
        List<List<String>> back = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < table.length(); i++) {
            char c = table.charAt(i);
            if (c == '"' && quoted && i + 1 < table.length() && table.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    back.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(c);
            }
        }
        assertThat(back.remove(0)).isEqualTo(HEADER);
        assertThat(back).isEqualTo(rows);
    }
}
