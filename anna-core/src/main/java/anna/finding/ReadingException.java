package anna.finding;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Thrown by {@code parse} methods for a text that could not be read; it carries every finding, not just the first. */
public final class ReadingException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The findings, of which at least one is an ERROR. */
    private final transient List<Finding> findings;

    /**
     * Makes an exception whose message is the ERROR findings, a line each: the message alone where a finding has no
     * place that says more than the text itself does.
     */
    public ReadingException(List<Finding> findings) {
        super(Objects.requireNonNull(findings, "findings").stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(ReadingException::line)
                .collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    private static String line(Finding finding) {
        return finding.location().toLine().isEmpty() ? finding.message() : finding.toLine();
    }

    /** Returns all findings in the order of the text; empty after Java serialization. */
    public List<Finding> findings() {
        return findings == null ? List.of() : findings;
    }
}
