package anna.account;

import anna.resolution.Resolution;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A named way of finding links that no source asserts; each can be left out.
 *
 * <p>Identity is {@link #name()}.
 */
public final class InferenceRule {

    private final String name;
    private final String description;
    private final BiFunction<Resolution, Collection<Report>, List<Link>> inference;

    private InferenceRule(
            String name, String description, BiFunction<Resolution, Collection<Report>, List<Link>> inference) {
        this.name = name;
        this.description = description;
        this.inference = inference;
    }

    /** Returns a rule of the name that finds links by the function. */
    public static InferenceRule of(
            String name, String description, BiFunction<Resolution, Collection<Report>, List<Link>> inference) {
        return new InferenceRule(name, description, inference);
    }

    /** Returns the rules that come with the library, in the order in which they are applied. */
    public static List<InferenceRule> standard() {
        return List.of();
    }

    /** Returns the name, such as {@code report-exists}. */
    public String name() {
        return name;
    }

    /** Returns what the rule does, as an English sentence. */
    public String description() {
        return description;
    }

    /** Returns the links that the rule finds; each names the rule. */
    public List<Link> infer(Resolution resolution, Collection<Report> reports) {
        return inference.apply(resolution, reports);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InferenceRule that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
