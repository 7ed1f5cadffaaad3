package anna.examples.command;

import anna.account.Report;
import anna.finding.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reports read from texts, each under an id of its own: that of its file, with a number where two files have one.
 *
 * @param reports the reports, be they whole or not
 * @param texts the texts by the ids
 */
record ReportTexts(List<Report> reports, Map<String, String> texts) {

    static ReportTexts read(List<TextFile> files, Findings findings) {
        List<Report> reports = new ArrayList<>();
        Map<String, String> texts = new LinkedHashMap<>();
        for (TextFile file : files) {
            String id = texts.containsKey(file.id()) ? file.id() + "-" + (texts.size() + 1) : file.id();
            Reading<Report> reading = Report.read(id, file.text());
            findings.add(reading.findings(), file.name());
            reading.partial().ifPresent(reports::add);
            texts.put(id, file.text());
        }
        return new ReportTexts(reports, texts);
    }
}
