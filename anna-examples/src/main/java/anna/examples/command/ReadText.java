package anna.examples.command;

import anna.account.Report;
import anna.finding.Reading;
import anna.resolution.Outline;
import anna.resolution.Resolution;
import java.util.Optional;

/**
 * A file and everything that the readers make of it: its outline and, by what that looks like, a resolution or a report.
 *
 * @param file the file
 * @param outline its outline, be it whole or not
 * @param resolution the resolution in it, be it whole or not
 * @param report the report in it, be it whole or not
 * @param findings what all readers found, and what is wrong with the file as text
 */
record ReadText(
        TextFile file,
        Optional<Outline> outline,
        Optional<Resolution> resolution,
        Optional<Report> report,
        Findings findings) {

    /** Reads the file, first as any text and then as what it looks like. */
    static ReadText of(TextFile file) {
        Findings findings = new Findings().add(file.findings());
        Reading<Outline> reading = Outline.read(file.text());
        Optional<Outline> outline = kept(reading, file, findings);
        outline.ifPresent(read -> read.mentions().forEach(mention -> findings.add(mention.findings(), file.name())));
        Outline.Form form = outline.map(Outline::form).orElse(Outline.Form.OTHER);
        Optional<Resolution> resolution =
                form == Outline.Form.RESOLUTION ? kept(Resolution.read(reading), file, findings) : Optional.empty();
        Optional<Report> report =
                form == Outline.Form.REPORT ? kept(Report.read(file.id(), reading), file, findings) : Optional.empty();
        return new ReadText(file, outline, resolution, report, findings);
    }

    private static <T> Optional<T> kept(Reading<T> reading, TextFile file, Findings findings) {
        findings.add(reading.findings(), file.name());
        return reading.partial();
    }
}
