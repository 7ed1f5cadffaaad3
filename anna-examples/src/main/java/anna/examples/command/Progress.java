package anna.examples.command;

import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on the standard error that tells how far a run is, and is wiped in the end; none where nobody sees it. */
final class Progress implements AutoCloseable {

    private final Terminal terminal;
    private final @Nullable ProgressBar bar;

    private Progress(Terminal terminal, @Nullable ProgressBar bar) {
        this.terminal = terminal;
        this.bar = bar;
    }

    /** Begins a bar for the number of steps, if the standard error is a terminal. */
    static Progress of(Terminal terminal, String task, long steps) {
        if (!terminal.progress()) {
            return new Progress(terminal, null);
        }
        return new Progress(
                terminal,
                new ProgressBarBuilder()
                        .setTaskName(task)
                        .setInitialMax(steps)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(200)
                        .setConsumer(new DelegatingProgressBarConsumer(line -> draw(terminal, line), WIDTH))
                        .build());
    }

    private static final int WIDTH = 79;

    private static void draw(Terminal terminal, String line) {
        terminal.err().print('\r' + line);
        terminal.err().flush();
    }

    /** Says that one step is done. */
    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            draw(terminal, " ".repeat(WIDTH) + '\r');
        }
    }
}
