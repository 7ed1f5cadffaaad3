package anna.examples.command;

import java.io.PrintStream;
import java.util.List;

/** A stand-in until the tables of anna.json are there. */
final class MachineTable {

    private MachineTable() {}

    static void writeTsv(List<String> header, List<List<String>> rows, PrintStream out) {
        out.print(String.join("\t", header) + "\n");
        rows.forEach(row ->
                out.print(String.join("\t", row.stream().map(MachineTable::escaped).toList()) + "\n"));
    }

    static void writeCsv(List<String> header, List<List<String>> rows, PrintStream out) {
        out.print(String.join(",", header) + "\n");
        rows.forEach(row ->
                out.print(String.join(",", row.stream().map(MachineTable::quoted).toList()) + "\n"));
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
