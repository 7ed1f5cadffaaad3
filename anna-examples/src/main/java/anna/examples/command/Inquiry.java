package anna.examples.command;

import anna.account.Dossier;
import anna.fact.Language;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;

/** The options that the commands about where states stand share: which dossier, in which language, in which form. */
final class Inquiry {

    @Mixin
    private Holdings holdings = new Holdings();

    @Mixin
    private Tongue tongue = new Tongue();

    @Mixin
    private MachineOutput machine = new MachineOutput();

    Inquiry() {}

    /**
     * What is asked of which dossier.
     *
     * @param byProgram whether the answer is for a program
     * @param findings what is wrong with the file of the dossier
     */
    record Asked(Dossier dossier, Lookup lookup, Language language, boolean byProgram, Findings findings) {

        /** Returns the ids of the states that are called so, each once. */
        Collection<String> states(List<String> names) {
            return names.stream().map(lookup::state).collect(Collectors.toCollection(TreeSet::new));
        }

        /** Returns the ids of the instruments that are called so, each once. */
        Collection<String> instruments(List<String> names) {
            return names.stream().map(lookup::instrument).collect(Collectors.toCollection(TreeSet::new));
        }

        /** Returns the members of the OAS on the day; of a dossier that knows of none ever, every state in it. */
        Collection<String> members(LocalDate day) {
            boolean known = dossier.memberships().stream()
                    .anyMatch(line -> line.organization().equals("oas"));
            return known
                    ? dossier.members().on("oas", day)
                    : dossier.actors().stream()
                            .filter(actor -> actor.isState())
                            .map(actor -> actor.id())
                            .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /**
     * Returns what is asked.
     *
     * @throws Refusal if the options contradict each other or there is no such file
     */
    Asked of(Supplier<Dossier> reference, Terminal terminal) {
        boolean byProgram = machine.isAsked();
        Language language = tongue.language();
        Findings findings = new Findings();
        Dossier dossier = holdings.dossier(reference, terminal, findings);
        return new Asked(dossier, new Lookup(dossier), language, byProgram, findings);
    }

    /** Writes the rows in the form that is asked for. */
    void rows(Terminal terminal, List<String> header, List<? extends List<String>> rows, Asked asked) {
        machine.rows(terminal, header, rows, asked.findings());
    }
}
