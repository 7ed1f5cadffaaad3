package anna.resolution;

import anna.finding.Finding;
import anna.finding.Location;
import anna.finding.Severity;
import anna.finding.Span;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of a text, counted once, so that many findings in it cost no more than the text. */
final class Places {

    private final String text;
    private int @Nullable [] lineStarts;

    Places(String text) {
        this.text = text;
    }

    /** Returns a finding at the stretch of the text, located as {@link Location#of} does. */
    Finding finding(Severity severity, String id, String message, Span span) {
        return Finding.builder()
                .severity(severity)
                .id(id)
                .message(message)
                .location(location(span))
                .build();
    }

    private Location location(Span span) {
        int[] starts = lineStarts();
        int found = Arrays.binarySearch(starts, span.start());
        int line = found >= 0 ? found : -found - 2;
        return Location.builder()
                .line(line + 1)
                .column(span.start() - starts[line] + 1)
                .span(span)
                .build();
    }

    private int[] lineStarts() {
        int[] starts = lineStarts;
        if (starts == null) {
            starts = new int[16];
            int count = 1;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '\n' || (c == '\r' && (i + 1 >= text.length() || text.charAt(i + 1) != '\n'))) {
                    if (count == starts.length) {
                        starts = Arrays.copyOf(starts, count * 2);
                    }
                    starts[count++] = i + 1;
                }
            }
            starts = Arrays.copyOf(starts, count);
            lineStarts = starts;
        }
        return starts;
    }
}
