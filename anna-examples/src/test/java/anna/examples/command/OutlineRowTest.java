package anna.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import anna.fact.Language;
import anna.finding.Finding;
import anna.finding.Severity;
import anna.finding.Span;
import anna.resolution.Mention;
import anna.resolution.Outline;
import anna.resolution.Passage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OutlineRowTest {

    private static final String TEXT = "1. To urge\tBelize and 3\\4 of AG/RES 7.\r\n";

    private static Outline outline() {
        return Outline.builder()
                .text(TEXT)
                .form(Outline.Form.RESOLUTION)
                .language(Language.ENGLISH)
                .addPassage(Passage.builder()
                        .kind(Passage.Kind.OPERATIVE)
                        .span(new Span(0, TEXT.length()))
                        .number("1")
                        .label("urge")
                        .build())
                .addMention(mention(Mention.Kind.STATE, 11, 17, "BLZ"))
                .addMention(mention(Mention.Kind.QUANTITY, 11, 12, "1"))
                .addMention(mention(Mention.Kind.DATE, 0, 2, "2001"))
                .build();
    }

    private static Mention mention(Mention.Kind kind, int start, int end, String value) {
        return Mention.builder()
                .kind(kind)
                .span(new Span(start, end))
                .value(value)
                .build();
    }

    @Nested
    class Of {

        @Test
        void rowsComeByStartWithTheTilingOneFirstAndTheLongerNext() {
            Finding placed = Finding.of(Severity.NOTE, "symbol.stop.lost", "A stop is lost", TEXT, new Span(29, 37));
            Finding unplaced = Finding.of(Severity.NOTE, "text.form.odd", "It is odd");
            List<OutlineRow> rows = OutlineRow.of(TEXT, Optional.of(outline()), List.of(unplaced, placed));
            assertThat(rows.stream().map(row -> String.join("|", row.cells())))
                    .containsExactly(
                            "operative|1|urge|0|40|1. To urge Belize and 3\\4 of AG/RES 7.",
                            "date||2001|0|2|1.",
                            "finding||text.form.odd|0|0|",
                            "state||BLZ|11|17|Belize",
                            "quantity||1|11|12|B",
                            "finding||symbol.stop.lost|29|37|AG/RES 7");
        }

        @Test
        void aFindingBeyondTheEndIsStillARow() {
            Finding late = Finding.of(Severity.ERROR, "text.end.lost", "It ends", "x", new Span(1, 1));
            assertThat(OutlineRow.of("", Optional.empty(), List.of(late)))
                    .extracting(row -> String.join("|", row.cells()))
                    .containsExactly("finding||text.end.lost|1|1|");
        }
    }
}
