package anna.examples.command;

import java.util.List;

/** A stand-in until the tables of anna.json are there. */
final class MachineTable {

    private MachineTable() {}

    static String tsv(List<String> cells) {
        return String.join("\t", cells.stream().map(MachineTable::escaped).toList());
    }

    static String csv(List<String> cells) {
        return String.join(",", cells.stream().map(MachineTable::quoted).toList());
    }

    private static String escaped(String cell) {
        return cell.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String quoted(String cell) {
        return cell.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r')
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }
}
