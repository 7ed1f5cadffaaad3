package anna.examples;

import anna.account.Dossier;
import anna.json.ReferenceData;
import anna.ratification.Ratifications;
import anna.ratification.Route;
import anna.ratification.Standing;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Tells which member states had not joined the trafficking protocol on a day, and how each of them could. */
public final class WhoHasJoined {

    private WhoHasJoined() {}

    /** Runs the example. */
    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        Dossier reference = ReferenceData.load();
        Ratifications ratifications = reference.ratifications();
        LocalDate day = LocalDate.of(2011, 6, 7);

        // The denominator is a choice: here the member states of that day, suspended ones among them.
        Collection<String> members = reference.members().on("oas", day);
        out.print("On " + day + " the organization had " + members.size() + " member states.\n");

        for (Standing gap : ratifications.gaps(List.of("tip"), members, day)) {
            List<String> ways = gap.routes().stream().map(Route::toText).toList();
            out.print(gap.actor() + ": " + gap.status().code() + ", "
                    + (ways.isEmpty() ? "no way is known" : "may join by " + String.join(" or ", ways)) + "\n");
        }

        // One answer in full. After the last day that a source covers, the horizon, an answer is only presumed.
        Standing standing = ratifications.standing("tip", "BRB", LocalDate.of(2015, 1, 1));
        out.print(standing.status().code() + ", " + standing.certainty().code() + ": " + standing.reason() + "\n");
        // Whoever wants no presumption asks for the strict view.
        out.print("strictly: " + standing.strict().status().code() + "\n");
    }
}
