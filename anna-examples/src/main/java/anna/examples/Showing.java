package anna.examples;

import anna.account.Coverage;
import anna.account.Dossier;
import anna.account.Lineage;
import anna.account.Link;
import anna.account.ParagraphCoverage;
import anna.account.Trace;
import anna.finding.Reading;
import anna.funding.Contribution;
import anna.instrument.Instrument;
import anna.ratification.Certainty;
import anna.ratification.Route;
import anna.ratification.Standing;
import anna.resolution.OperativeParagraph;
import anna.resolution.Resolution;
import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What {@code print(…)} of the shell shows: any answer of the library as short lines, where JShell itself would cut it.
 *
 * <p>Form: what holds several things is a line for each; an absent answer is {@code (nothing)}; of a reading the value
 * comes first and then the findings.
 */
public final class Showing {

    private Showing() {}

    /** Prints the thing on the standard output. */
    public static void print(@Nullable Object thing) {
        print(thing, System.out);
    }

    /** Prints the thing. */
    public static void print(@Nullable Object thing, PrintStream out) {
        if (thing instanceof Optional<?> optional) {
            print(optional.isPresent() ? optional.get() : "(nothing)", out);
        } else if (thing instanceof Reading<?> reading) {
            if (reading.hasErrors()) {
                out.print("(not whole)\n");
            }
            print(reading.partial(), out);
            reading.findings().forEach(finding -> out.print(finding.toLine() + "\n"));
        } else if (thing instanceof Iterable<?> things) {
            if (!things.iterator().hasNext()) {
                out.print("(nothing)\n");
            }
            things.forEach(each -> out.print(line(each) + "\n"));
        } else if (thing instanceof Map<?, ?> map) {
            map.forEach((key, value) -> out.print(key + ": " + line(value) + "\n"));
        } else if (thing instanceof Resolution resolution) {
            out.print(line(resolution) + "\n");
            print(resolution.operative(), out);
        } else if (thing instanceof Coverage coverage) {
            print(coverage.paragraphs(), out);
        } else if (thing instanceof Lineage lineage) {
            print(lineage.changes(), out);
        } else if (thing instanceof Trace trace) {
            out.print(trace.start() + trace.title().map(title -> ": " + title).orElse("") + "\n");
            out.print("onward:\n");
            trace.onward().forEach(step -> out.print(line(step) + "\n"));
            out.print("back:\n");
            trace.back().forEach(step -> out.print(line(step) + "\n"));
        } else if (thing instanceof Dossier dossier) {
            printDossier(dossier, out);
        } else {
            out.print(line(thing) + "\n");
        }
        out.flush();
    }

    private static void printDossier(Dossier dossier, PrintStream out) {
        dossier.title().ifPresent(title -> out.print(title.any() + "\n"));
        out.print(dossier.sources().size() + " sources, " + dossier.actors().size() + " actors, "
                + dossier.instruments().size() + " instruments, "
                + dossier.acts().size() + " acts, "
                + dossier.attestations().size() + " attestations\n");
        out.print(dossier.resolutions().size() + " resolutions, "
                + dossier.reports().size() + " reports, "
                + dossier.programmes().size() + " programmes, "
                + dossier.activities().size() + " activities, "
                + dossier.contributions().size() + " contributions, "
                + dossier.links().size() + " links\n");
    }

    /** Returns the thing as one line. */
    static String line(@Nullable Object thing) {
        if (thing instanceof Standing standing) {
            return standing.actor() + " " + standing.instrument() + " " + standing.on() + ": "
                    + standing.status().code()
                    + (standing.certainty() == Certainty.PRESUMED ? " (presumed)" : "")
                    + (standing.routes().isEmpty()
                            ? ""
                            : ", may join by "
                                    + standing.routes().stream()
                                            .map(Route::toText)
                                            .collect(Collectors.joining(" or ")))
                    + ". " + standing.reason();
        }
        if (thing instanceof Resolution resolution) {
            return resolution.reference().map(Object::toString).orElse("(no symbol)")
                    + resolution.title().map(title -> " " + title.any()).orElse("");
        }
        if (thing instanceof OperativeParagraph paragraph) {
            return paragraph.number() + ". "
                    + paragraph.verb().map(verb -> verb.phrase()).orElse("")
                    + (paragraph.mandates().isEmpty() ? "" : " " + paragraph.mandates());
        }
        if (thing instanceof ParagraphCoverage paragraph) {
            return paragraph.paragraph().number() + ". " + paragraph.status().code() + ": " + paragraph.reason();
        }
        if (thing instanceof Coverage.Life life) {
            return life.paragraph().number() + ". " + life.stage().code() + ": " + life.reason();
        }
        if (thing instanceof Lineage.Change change) {
            return change.kind().code() + " " + String.join(", ", change.earlier()) + " > "
                    + String.join(", ", change.later());
        }
        if (thing instanceof Trace.Step step) {
            return "  ".repeat(step.depth()) + step.link().kind() + " " + step.end()
                    + step.title().map(title -> ": " + title).orElse("")
                    + (step.again() ? " (see above)" : "");
        }
        if (thing instanceof Link link) {
            return link.from() + " " + link.kind() + " " + link.to()
                    + link.rule().map(rule -> " (rule " + rule + ")").orElse("");
        }
        if (thing instanceof Instrument instrument) {
            return instrument.id() + ": " + instrument.title().any();
        }
        if (thing instanceof Contribution contribution) {
            return contribution.contributor() + ": " + contribution.amount()
                    + contribution.date().map(date -> ", " + date).orElse("");
        }
        if (thing instanceof Optional<?> optional) {
            return optional.isPresent() ? line(optional.get()) : "(nothing)";
        }
        return String.valueOf(thing);
    }
}
