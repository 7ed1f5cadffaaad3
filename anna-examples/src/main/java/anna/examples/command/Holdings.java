package anna.examples.command;

import anna.account.Dossier;
import anna.finding.Reading;
import anna.json.DossierJson;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** The option that names a dossier to ask in place of the reference data. */
final class Holdings {

    @Option(
            names = "--dossier",
            paramLabel = "FILE",
            description = "A dossier, as JSON; the reference data if not given.")
    private Optional<String> file = Optional.empty();

    Holdings() {}

    /** Tells whether a dossier is named. */
    boolean isGiven() {
        return file.isPresent();
    }

    /**
     * Returns the dossier, and adds what is wrong with its file to the findings.
     *
     * @throws Refusal if there is no such file
     */
    Dossier dossier(Supplier<Dossier> reference, Terminal terminal, Findings findings) {
        if (file.isEmpty()) {
            return reference.get();
        }
        TextFile text = TextFile.read(file.get(), terminal.in());
        Reading<Dossier> reading = DossierJson.read(text.text());
        findings.add(text.findings()).add(reading.findings(), text.name());
        return reading.partial().orElseGet(() -> Dossier.builder().build());
    }
}
