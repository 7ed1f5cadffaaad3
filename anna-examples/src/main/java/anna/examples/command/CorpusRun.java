package anna.examples.command;

import anna.finding.Finding;
import anna.finding.Severity;
import anna.resolution.Mention;
import anna.resolution.Outline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reading of a whole corpus: a JSON object a line for each text, in the order of the corpus, and a summary.
 *
 * <p>Meaning: as many threads read as there are processors. Only few texts are held at a time: a thread begins with a
 * text when it is among the {@value #AHEAD} for each thread that come after the last line written. Nothing that goes
 * wrong with one text ends the run.
 */
final class CorpusRun {

    private static final int AHEAD = 4;

    private final Terminal terminal;
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Map<String, Tally> tallies = new HashMap<>();
    private int read;
    private int warned;
    private int failed;
    private int passed;

    /** How often a finding was made, and in how many texts. */
    private static final class Tally {
        private final Severity severity;
        private long times;
        private long texts;

        Tally(Severity severity) {
            this.severity = severity;
        }
    }

    /** What is known of a finding in the end. */
    private record Seen(String id, Severity severity) {}

    /** What is left of a text that was read: its line, and what the summary counts. */
    private record Outcome(String line, List<Seen> findings, boolean elsewhere) {}

    CorpusRun(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Reads all texts of the corpus and returns the exit code. */
    int run(Corpus corpus) {
        List<Corpus.Item> items = corpus.items();
        int threads = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), items.size()));
        ExecutorService readers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "anna-reader");
            thread.setDaemon(true);
            return thread;
        });
        try (Progress progress = Progress.of(terminal, "Reading", items.size())) {
            Deque<Future<Outcome>> ahead = new ArrayDeque<>();
            Iterator<Corpus.Item> left = items.iterator();
            while (left.hasNext() || !ahead.isEmpty()) {
                while (left.hasNext() && ahead.size() < threads * AHEAD) {
                    Corpus.Item item = left.next();
                    ahead.add(readers.submit(() -> outcome(item)));
                }
                Outcome outcome = ahead.remove().get();
                terminal.print(outcome.line());
                count(outcome);
                progress.step();
                if (terminal.out().checkError()) {
                    throw new Refusal("the standard output takes no more");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("the reading was interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            readers.shutdownNow();
        }
        summarize(corpus.aside());
        return failed > 0 ? Findings.ERRORS : Findings.DONE;
    }

    private Outcome outcome(Corpus.Item item) {
        try {
            TextFile file = Corpus.read(item);
            // What could not even be opened has no text, and nothing to be said about that text.
            boolean opened =
                    file.findings().stream().noneMatch(finding -> finding.id().startsWith("file."));
            return opened ? outcome(ReadText.of(file)) : unread(file.name(), file.findings());
        } catch (OutOfMemoryError e) {
            return unread(item.name(), List.of(fault(item, "file.memory.short", "The memory of Java is too small")));
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            return unread(
                    item.name(),
                    List.of(fault(item, "file.reading.fault", "A fault of the program, please report it: " + e)));
        }
    }

    private static Finding fault(Corpus.Item item, String id, String message) {
        return Corpus.failing(item.name(), id, Blanks.single(message));
    }

    private Outcome outcome(ReadText text) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", text.file().name());
        text.outline().ifPresent(outline -> {
            line.put("language", outline.language().toString());
            line.put("kind", kind(text, outline));
        });
        text.resolution()
                .flatMap(resolution -> resolution.reference())
                .ifPresent(symbol -> line.put("symbol", symbol.toString()));
        text.resolution()
                .flatMap(resolution -> resolution.title())
                .or(() -> text.report().flatMap(report -> report.title()))
                .ifPresent(title -> line.put("title", title.any()));
        line.put(
                "preambular",
                text.resolution()
                        .map(resolution -> resolution.preambularParagraphs().size())
                        .orElse(0));
        line.put(
                "operative",
                text.resolution()
                        .map(resolution -> resolution.operative().size())
                        .orElse(0));
        line.put(
                "citations",
                text.outline().stream()
                        .flatMap(outline -> outline.mentions(Mention.Kind.CITATION).stream())
                        .map(Mention::value)
                        .toList());
        return outcome(line, text.findings().inOrder());
    }

    private static String kind(ReadText text, Outline outline) {
        return text.resolution()
                .map(resolution -> resolution.kind().name())
                .orElse(outline.form().name())
                .toLowerCase(Locale.ROOT);
    }

    private Outcome unread(String name, Collection<Finding> findings) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", name);
        line.put("preambular", 0);
        line.put("operative", 0);
        line.put("citations", List.of());
        return outcome(line, List.copyOf(findings));
    }

    private Outcome outcome(Map<String, Object> line, List<Finding> findings) {
        List<Seen> seen = findings.stream()
                .map(finding -> new Seen(finding.id(), finding.severity()))
                .toList();
        boolean elsewhere = seen.stream().anyMatch(finding -> finding.id().equals("file.link.repeated"));
        line.put("findings", findings.stream().map(CorpusRun::told).toList());
        line.put("read", !elsewhere && seen.stream().noneMatch(finding -> finding.severity() == Severity.ERROR));
        return new Outcome(mapper.writeValueAsString(line), seen, elsewhere);
    }

    private static Map<String, Object> told(Finding finding) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", finding.id());
        told.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        finding.location().line().ifPresent(line -> told.put("line", line));
        told.put("message", finding.message());
        return told;
    }

    private void count(Outcome outcome) {
        Set<String> once = new HashSet<>();
        boolean warning = false;
        boolean error = false;
        for (Seen seen : outcome.findings()) {
            Tally tally = tallies.computeIfAbsent(seen.id(), id -> new Tally(seen.severity()));
            tally.times++;
            tally.texts += once.add(seen.id()) ? 1 : 0;
            warning |= seen.severity() == Severity.WARNING;
            error |= seen.severity() == Severity.ERROR;
        }
        if (outcome.elsewhere()) {
            passed++;
        } else if (error) {
            failed++;
        } else {
            read++;
            warned += warning ? 1 : 0;
        }
    }

    private void summarize(int aside) {
        terminal.complain(Words.count(read + failed, "text") + ": " + read + " read, " + warned
                + " of them with warnings; " + failed + " failed");
        if (passed > 0) {
            terminal.complain(Words.count(passed, "link") + " to folders that are read elsewhere");
        }
        if (aside > 0) {
            terminal.complain(Words.count(aside, "other file") + " left aside");
        }
        told("Forgiven", Severity.NOTE);
        told("Doubtful", Severity.WARNING);
        told("Not understood", Severity.ERROR);
    }

    /** Writes the findings of one severity with how often they were made, the most frequent first. */
    private void told(String heading, Severity severity) {
        List<Map.Entry<String, Tally>> entries = new ArrayList<>();
        for (Map.Entry<String, Tally> entry : tallies.entrySet()) {
            if (entry.getValue().severity == severity) {
                entries.add(entry);
            }
        }
        if (entries.isEmpty()) {
            return;
        }
        entries.sort(Comparator.comparingLong((Map.Entry<String, Tally> entry) -> -entry.getValue().times)
                .thenComparing(Map.Entry::getKey));
        terminal.complain(heading + ":");
        for (Map.Entry<String, Tally> entry : entries) {
            String times = Long.toString(entry.getValue().times);
            terminal.complain(" ".repeat(Math.max(1, 9 - times.length())) + times + "  " + entry.getKey() + ", in "
                    + Words.count(entry.getValue().texts, "text"));
        }
    }
}
