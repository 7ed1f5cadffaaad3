package org.example.consumer;

import anna.fact.Localized;
import anna.fact.OpenCode;
import anna.fact.PartialDate;
import anna.instrument.Instrument;
import anna.json.ReferenceData;
import anna.programme.ActivityKind;
import anna.ratification.Standing;
import anna.ratification.Status;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Uses the library from the module path. */
public final class Main {

    private Main() {}

    /** Runs it; an exception is a failure. */
    public static void main(String[] args) {
        check("the library is a module of its own", Instrument.class.getModule().getName().equals("anna.core"));
        check("nothing else comes with it", ModuleLayer.boot().findModule("org.jspecify").isEmpty());

        Instrument treaty = Instrument.builder()
                .id("example")
                .title(Localized.english("A convention made up for this check"))
                .adoptedOn(PartialDate.parse("2000-11-15"))
                .addAlias("the Example Convention")
                .build();
        check("a copy is equal", treaty.toBuilder().build().equals(treaty));
        check("what is not known is absent", treaty.inForceSince().equals(Optional.empty()));
        check("the implementation is hidden", !Modifier.isPublic(treaty.getClass().getModifiers()));

        OpenCode<ActivityKind.Known> later = ActivityKind.of("a-kind-of-a-later-release");
        check("a word that this release does not know is kept", later.known().isEmpty()
                && later.code().equals("a-kind-of-a-later-release"));
        Standing standing =
                ReferenceData.load().ratifications().standing("tip", "URY", LocalDate.of(2011, 6, 7));
        check("the reference data answers", standing.status() == Status.PARTY);
        check("Jackson finds the module", JsonMapper.builder()
                .findAndAddModules()
                .build()
                .writeValueAsString(treaty)
                .contains("Example Convention"));
        System.out.println("module path, Java " + Runtime.version().feature() + ": as it should be");
    }

    private static void check(String what, boolean holds) {
        if (!holds) {
            throw new AssertionError("It does not hold that " + what);
        }
    }
}
