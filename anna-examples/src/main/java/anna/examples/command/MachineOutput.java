package anna.examples.command;

import anna.finding.Finding;
import anna.json.AnnaModule;
import anna.json.Tables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Option;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

/** The options that ask for a machine table or for JSON in place of an answer for people. */
final class MachineOutput {

    @Option(names = "--csv", description = "Writes a machine table of comma-separated values (RFC 4180).")
    private boolean csv;

    @Option(names = "--tsv", description = "Writes a machine table of tab-separated values.")
    private boolean tsv;

    @Option(names = "--json", description = "Writes JSON.")
    private boolean json;

    MachineOutput() {}

    /**
     * Tells whether an answer for programs is asked for.
     *
     * @throws Refusal if more than one form is
     */
    boolean isAsked() {
        if ((csv ? 1 : 0) + (tsv ? 1 : 0) + (json ? 1 : 0) > 1) {
            throw new Refusal("only one of --csv, --tsv and --json can be given");
        }
        return csv || tsv || json;
    }

    /**
     * Tells whether a table is asked for.
     *
     * @throws Refusal if more than one form is
     */
    boolean isTable() {
        return isAsked() && !json;
    }

    /** Tells whether JSON is asked for. */
    boolean isJson() {
        return json;
    }

    /** Writes the table in the form that is asked for, and the findings to the standard error. */
    void table(Terminal terminal, List<String> header, List<? extends List<String>> rows, Findings findings) {
        if (csv) {
            Tables.writeCsv(header, rows, terminal.out());
        } else {
            Tables.writeTsv(header, rows, terminal.out());
        }
        findings.complain(terminal);
    }

    /** Writes the table in the form that is asked for, as JSON a list of objects with the columns as members. */
    void rows(Terminal terminal, List<String> header, List<? extends List<String>> rows, Findings findings) {
        if (!json) {
            table(terminal, header, rows, findings);
            return;
        }
        List<Map<String, String>> objects = new ArrayList<>();
        for (List<String> row : rows) {
            Map<String, String> object = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                object.put(header.get(i), row.get(i));
            }
            objects.add(object);
        }
        json(terminal, Map.of("rows", objects), findings);
    }

    /** Writes the answer as JSON with the findings as its last member. */
    static void json(Terminal terminal, Map<String, Object> answer, Findings findings) {
        Map<String, Object> whole = new LinkedHashMap<>(answer);
        whole.put(
                "findings", findings.inOrder().stream().map(MachineOutput::told).toList());
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        JsonMapper mapper = JsonMapper.builder().addModule(new AnnaModule()).build();
        terminal.print(mapper.writer()
                .with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                                .withArrayEmptySeparator("")
                                .withObjectEmptySeparator(""))
                        .withObjectIndenter(indenter)
                        .withArrayIndenter(indenter))
                .writeValueAsString(whole));
    }

    private static Map<String, Object> told(Finding finding) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        told.put("id", finding.id());
        told.put("message", finding.message());
        finding.location().source().ifPresent(source -> told.put("source", source));
        finding.location().path().ifPresent(path -> told.put("path", path));
        finding.location().line().ifPresent(line -> told.put("line", line));
        finding.location().column().ifPresent(column -> told.put("column", column));
        finding.location().span().ifPresent(span -> told.put("span", span.toString()));
        return told;
    }
}
