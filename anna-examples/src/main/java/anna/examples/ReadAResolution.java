package anna.examples;

import anna.finding.Finding;
import anna.finding.Reading;
import anna.resolution.Citation;
import anna.resolution.OperativeParagraph;
import anna.resolution.Resolution;
import java.io.PrintStream;

/** Reads the text of a resolution and tells what it asks, of whom, and what it cites. */
public final class ReadAResolution {

    /** A short resolution in the usual layout; the last symbol is misprinted, as happens. */
    static final String TEXT = """
            AG/RES. 3001 (XLIX-O/19)

            SAFE ROADS TO SCHOOL

            (Adopted at the fourth plenary session, held on June 28, 2019)

            THE GENERAL ASSEMBLY,

            HAVING SEEN resolution AG/RES. 2908 (XLVII-O/17), "Children on the move,"

            RESOLVES:

            1. To take note of the report of the Inter-American Children's Institute.

            2. To urge the member states that have not yet done so to ratify the Convention on the Rights of the
            Child, adopted in 1989.

            3. To request the Inter-American Children's Institute to report to the General Assembly at its fiftieth
            regular session on the follow-up of AG/RES 2908 [XLVII-0/17].
            """;

    private ReadAResolution() {}

    /** Runs the example. */
    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        // A reader never throws for bad text: it returns what it read and what it has to say about it.
        Reading<Resolution> reading = Resolution.read(TEXT);
        Resolution resolution = reading.orElseThrow();

        resolution.symbol().ifPresent(symbol -> out.print("Symbol: " + symbol + "\n"));
        resolution.title().ifPresent(title -> out.print("Title: " + title.any() + "\n"));

        for (OperativeParagraph paragraph : resolution.operative()) {
            String verb = paragraph.verb().map(first -> first.phrase()).orElse("(no verb)");
            out.print(paragraph.number() + ". " + verb
                    + (paragraph.asks() ? ", asks " + paragraph.addressees() + " to " + paragraph.mandates() : "")
                    + (paragraph.instruments().isEmpty() ? "" : ", names " + paragraph.instruments())
                    + "\n");
        }
        for (Citation citation : resolution.citations()) {
            out.print("Cites " + citation.symbol()
                    + citation.title().map(title -> ", " + title).orElse("") + "\n");
        }
        // What was forgiven is reported: here the brackets and the zero of the last symbol.
        for (Finding finding : reading.findings()) {
            out.print(finding.toLine() + "\n");
        }
    }
}
