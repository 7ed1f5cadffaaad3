package anna.examples.command;

import anna.json.Tables;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that ask for a machine table in place of an answer for people. */
final class MachineForm {

    @Option(names = "--csv", description = "Writes a machine table of comma-separated values (RFC 4180).")
    private boolean csv;

    @Option(names = "--tsv", description = "Writes a machine table of tab-separated values.")
    private boolean tsv;

    MachineForm() {}

    /**
     * Tells whether a machine table is asked for.
     *
     * @throws Refusal if both forms are
     */
    boolean isAsked() {
        if (csv && tsv) {
            throw new Refusal("only one of --csv and --tsv can be given");
        }
        return csv || tsv;
    }

    /** Writes the table in the form that is asked for. */
    void write(Terminal terminal, List<String> header, List<? extends List<String>> rows) {
        if (tsv) {
            Tables.writeTsv(header, rows, terminal.out());
        } else {
            Tables.writeCsv(header, rows, terminal.out());
        }
    }
}
