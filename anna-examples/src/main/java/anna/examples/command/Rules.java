package anna.examples.command;

import anna.account.InferenceRule;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that leave out rules of inference. */
final class Rules {

    @Option(names = "--no-inference", description = "Leaves out what no source asserts and only a rule infers.")
    private boolean none;

    @Option(names = "--without", paramLabel = "RULE", description = "Leaves out one rule by name; may be repeated.")
    private List<String> without = new ArrayList<>();

    Rules() {}

    /**
     * Returns the rules that are left.
     *
     * @throws Refusal if there is no rule of a name
     */
    List<InferenceRule> left() {
        List<String> names =
                InferenceRule.standard().stream().map(InferenceRule::name).toList();
        for (String name : without) {
            if (!names.contains(name)) {
                throw new Refusal("there is no rule '" + name + "'; there are " + String.join(", ", names));
            }
        }
        return none
                ? List.of()
                : InferenceRule.standard().stream()
                        .filter(rule -> !without.contains(rule.name()))
                        .toList();
    }

    /** Returns what to say behind a headline when rules are left out; else nothing. */
    String told() {
        return none ? ", without inference" : without.isEmpty() ? "" : ", without " + String.join(", ", without);
    }
}
