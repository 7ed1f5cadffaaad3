package anna.examples.command;

import anna.fact.Language;
import picocli.CommandLine.Option;

/** The option that asks for reasons in a language. */
final class Tongue {

    @Option(names = "--language", paramLabel = "CODE", description = "The language of reasons: en (the default) or es.")
    private String code = "en";

    Tongue() {}

    /**
     * Returns the language.
     *
     * @throws Refusal if there are no reasons in it
     */
    Language language() {
        return switch (code) {
            case "en" -> Language.ENGLISH;
            case "es" -> Language.SPANISH;
            default -> throw new Refusal("there are no reasons in the language '" + code + "'; there are en and es");
        };
    }
}
