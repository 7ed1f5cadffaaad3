package anna.examples.command;

import anna.finding.Finding;
import anna.finding.Severity;
import anna.finding.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a command has found to say, and what follows for its exit code. */
final class Findings {

    /** The exit code of a command that found no ERROR. */
    static final int DONE = 0;

    /** The exit code of a command that found an ERROR. */
    static final int ERRORS = 1;

    /** The exit code of a command that could not begin. */
    static final int REFUSED = 2;

    private final Set<Finding> all = new LinkedHashSet<>();

    /** Adds findings as they are; one that is there already is not added again. */
    Findings add(Collection<Finding> more) {
        all.addAll(more);
        return this;
    }

    /** Adds findings and says that they are about the named file. */
    Findings add(Collection<Finding> more, String name) {
        more.forEach(finding -> all.add(
                finding.toBuilder().location(finding.location().in(name)).build()));
        return this;
    }

    /** Returns all findings in the order of the text, those without a place first. */
    List<Finding> inOrder() {
        List<Finding> list = new ArrayList<>(all);
        list.sort(Comparator.comparingInt(
                finding -> finding.location().span().map(Span::start).orElse(-1)));
        return list;
    }

    /** Tells whether one of them is an ERROR. */
    boolean hasErrors() {
        return all.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Returns {@link #ERRORS} if one of them is an ERROR, else {@link #DONE}. */
    int exitCode() {
        return hasErrors() ? ERRORS : DONE;
    }

    /** Writes the findings at the end of an answer for people. */
    void print(Terminal terminal) {
        if (!all.isEmpty()) {
            terminal.print();
            terminal.print("Findings");
            inOrder().forEach(finding -> terminal.print("  " + Width.shown(finding.toLine())));
        }
    }

    /** Writes the findings beside a machine table, and whether the table is whole. */
    void complain(Terminal terminal) {
        inOrder().forEach(finding -> terminal.complain(Width.shown(finding.toLine())));
        if (hasErrors()) {
            terminal.complain(NOT_WHOLE);
        }
    }

    /** Writes at the head of an answer for people that it is not whole, if so. */
    void warn(Terminal terminal) {
        if (hasErrors()) {
            terminal.print(NOT_WHOLE);
            terminal.print();
        }
    }

    private static final String NOT_WHOLE = "Not whole: there are errors, and this is only what could be read.";
}
