package anna.examples;

import anna.account.Dossier;
import anna.account.Link;
import anna.account.LinkKind;
import anna.actor.Participation;
import anna.actor.Role;
import anna.fact.Localized;
import anna.fact.PartialDate;
import anna.fact.Provenance;
import anna.fact.Quantity;
import anna.fact.Source;
import anna.finding.Reading;
import anna.json.DossierJson;
import anna.programme.Activity;
import anna.programme.ActivityKind;
import anna.programme.Progress;
import java.io.PrintStream;

/** Writes a dossier of one's own as JSON, reads it back, and shows what a mistake in a file gives. */
public final class WriteADossier {

    private WriteADossier() {}

    /** Runs the example. */
    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        // Every fact names its source, and every source the day up to which it speaks.
        Source source = Source.builder()
                .id("ministry-2012")
                .title("Annual report of the ministry")
                .asOf(PartialDate.parse("2012-12-31"))
                .build();
        Activity course = Activity.builder()
                .id("course-2012")
                .kind(ActivityKind.of(ActivityKind.Known.COURSE))
                .title(Localized.english("Course for judges"))
                .progress(Progress.DONE)
                .date(PartialDate.parse("2012-05"))
                .addParticipant(Participation.of("URY", Role.Known.HOST))
                .addQuantity(Quantity.parse("about 40 people"))
                .provenance(Provenance.reported(source.id()))
                .build();
        Dossier dossier = Dossier.builder()
                .title(Localized.english("Training in 2012"))
                .addSource(source)
                .addActivity(course)
                // A link joins what was asked with what was done.
                .addLink(Link.builder()
                        .kind(LinkKind.of(LinkKind.Known.CARRIED_OUT_BY))
                        .from("AG/RES. 2686 (XLI-O/11)#12")
                        .to("activity:course-2012")
                        .build())
                .build();

        String json = DossierJson.write(dossier);
        out.print(json);

        Reading<Dossier> back = DossierJson.read(json);
        out.print("read back equal: " + back.value().equals(java.util.Optional.of(dossier)) + "\n");

        // A mistake does not cost the rest: it is a finding with its place, and the value is absent.
        Reading<Dossier> damaged = DossierJson.read(json.replace("2012-05", "2012-13"));
        out.print("whole: " + damaged.value().isPresent() + "\n");
        damaged.findings().forEach(finding -> out.print(finding.toLine() + "\n"));
    }
}
