package anna.examples.command;

import anna.finding.Finding;
import anna.finding.Span;
import anna.resolution.Mention;
import anna.resolution.Outline;
import anna.resolution.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One row of the table {@code kind number label start end text}: a passage, a mention or a finding.
 *
 * <p>Order: by start; where two start together a passage before what lies in it, and the longer first.
 *
 * @param kind the code of the passage's or mention's kind, or {@code finding}
 * @param number the number as printed, or the ordinal, or empty
 * @param label the lead-in, the first verb phrase, the mention's value or the finding's id
 * @param span where it stands
 * @param tiles whether it is a passage, so that it tiles the text with the others
 * @param text the first {@value Blanks#SHOWN} characters of the stretch, white space made single
 */
record OutlineRow(String kind, String number, String label, Span span, boolean tiles, String text) {

    /** The heads of the columns. */
    static final List<String> HEADER = List.of("kind", "number", "label", "start", "end", "text");

    private static final Comparator<OutlineRow> ORDER = Comparator.comparingInt(
                    (OutlineRow row) -> row.span().start())
            .thenComparing(row -> !row.tiles())
            .thenComparing(OutlineRow::span);

    /** Returns the rows of what was read, if anything was, and of the findings. */
    static List<OutlineRow> of(String text, Optional<Outline> outline, List<Finding> findings) {
        List<OutlineRow> rows = new ArrayList<>();
        outline.ifPresent(read -> {
            for (Passage passage : read.passages()) {
                rows.add(row(passage.kind().code(), passage.number(), passage.label(), passage.span(), true, text));
            }
            for (Mention mention : read.mentions()) {
                rows.add(row(mention.kind().code(), mention.number(), mention.value(), mention.span(), false, text));
            }
        });
        for (Finding finding : findings) {
            Span span = finding.location().span().orElse(new Span(0, 0));
            rows.add(row("finding", "", finding.id(), span, false, text));
        }
        rows.sort(ORDER);
        return rows;
    }

    private static OutlineRow row(String kind, String number, String label, Span span, boolean tiles, String text) {
        return new OutlineRow(kind, number, label, span, tiles, Blanks.beginning(within(span, text)));
    }

    /** Returns the stretch of the text, as far as the text goes: a finding may stand at its very end. */
    private static String within(Span span, String text) {
        return text.substring(Math.min(span.start(), text.length()), Math.min(span.end(), text.length()));
    }

    /** Returns the cells, in the order of {@link #HEADER}. */
    List<String> cells() {
        return List.of(kind, number, label, Integer.toString(span.start()), Integer.toString(span.end()), text);
    }
}
