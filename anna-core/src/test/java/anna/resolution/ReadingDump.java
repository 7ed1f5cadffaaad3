package anna.resolution;

import anna.finding.Finding;
import anna.finding.Reading;
import anna.finding.Span;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Everything that reading a text gives, for people to review: a line for each passage, mention and finding, and then the
 * resolution with its structure.
 */
final class ReadingDump {

    private static final int SHOWN = 56;

    private final StringBuilder out = new StringBuilder();
    private final String text;

    private ReadingDump(String text) {
        this.text = text;
    }

    static String of(String text) {
        return new ReadingDump(text).dump();
    }

    private String dump() {
        Reading<Outline> outline = Outline.read(text);
        outline(outline.partial().orElseThrow());
        Reading<Resolution> resolution = Resolution.read(text);
        findings(resolution.findings());
        out.append(resolution.hasErrors() ? "\nresolution (partial)\n" : "\nresolution\n");
        resolution.partial().ifPresent(this::resolution);
        return out.toString();
    }

    private void outline(Outline outline) {
        line("form " + outline.form().name().toLowerCase(java.util.Locale.ROOT) + " in " + outline.language());
        line("");
        line("passages");
        for (Passage passage : outline.passages()) {
            line(String.format(
                    java.util.Locale.ROOT,
                    "  %-12s %-3s %s| %s",
                    passage.kind().code(),
                    passage.number(),
                    passage.label().isEmpty() ? "" : "[" + passage.label() + "] ",
                    shown(passage.span())));
        }
        line("");
        line("mentions");
        for (Mention mention : outline.mentions()) {
            line(String.format(
                    java.util.Locale.ROOT,
                    "  %-10s %s | %s",
                    mention.kind().code(),
                    mention.value(),
                    shown(mention.span())));
        }
    }

    private void findings(List<Finding> findings) {
        line("");
        line("findings");
        for (Finding finding : findings) {
            String place = finding.location()
                    .span()
                    .map(span -> span + " | " + shown(span))
                    .orElse("-");
            line("  " + finding.severity() + " " + finding.id() + " at " + place);
        }
    }

    private void resolution(Resolution resolution) {
        resolution.symbol().ifPresent(symbol -> line("  symbol " + symbol));
        line("  kind " + resolution.kind().code() + (resolution.draft() ? ", draft" : ""));
        resolution.body().ifPresent(body -> line("  body " + body));
        resolution.session().ifPresent(session -> line("  session " + session));
        resolution.title().ifPresent(title -> line("  title " + title));
        resolution.adoptedOn().ifPresent(date -> line("  adopted on " + date));
        resolution.agreedBy().ifPresent(body -> line("  agreed by " + body));
        resolution.agreedOn().ifPresent(date -> line("  agreed on " + date));
        for (PreambleGroup group : resolution.preamble()) {
            line("  group " + group.leadIn() + (group.listed() ? ", listed" : ""));
            for (PreambularParagraph paragraph : group.paragraphs()) {
                line("    (" + paragraph.ordinal() + ") " + cut(paragraph.text().orElse(""))
                        + citations(paragraph.citations())
                        + set("instruments", paragraph.instruments()));
            }
        }
        for (OperativeParagraph paragraph : resolution.operative()) {
            line("  " + paragraph.number() + ". "
                    + paragraph.verb().map(ReadingDump::verb).orElse("no verb")
                    + paragraph.furtherVerbs().stream()
                            .map(verb -> " + " + verb(verb))
                            .collect(Collectors.joining())
                    + set("asks of", paragraph.addressees())
                    + set("for", paragraph.mandates())
                    + paragraph
                            .dueSession()
                            .map(session -> ", by session " + session)
                            .orElse("")
                    + paragraph.due().map(date -> ", due " + date).orElse("")
                    + (paragraph.budgetProviso() ? ", budget proviso" : "")
                    + (paragraph.asks() ? "" : ", asks nothing"));
            line("     " + cut(paragraph.text().orElse(""))
                    + citations(paragraph.citations())
                    + set("instruments", paragraph.instruments()));
            subparagraphs(paragraph.subparagraphs(), "     ");
        }
    }

    private void subparagraphs(List<Subparagraph> parts, String indent) {
        for (Subparagraph part : parts) {
            line(indent + part.label() + ") " + cut(part.text().orElse("")));
            subparagraphs(part.subparagraphs(), indent + "   ");
        }
    }

    private static String verb(OperativeVerb verb) {
        return verb.phrase() + " (" + verb.action() + ")";
    }

    private static String citations(List<Citation> citations) {
        return citations.stream()
                .map(citation -> "\n         cites " + citation.symbol()
                        + citation.title().map(title -> " “" + title + "”").orElse("")
                        + citation.date().map(date -> " of " + date).orElse(""))
                .collect(Collectors.joining());
    }

    private static String set(String name, java.util.Set<?> values) {
        return values.isEmpty()
                ? ""
                : ", " + name + " " + values.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    private String shown(Span span) {
        return cut(span.in(text));
    }

    private static String cut(String text) {
        String single = text.replaceAll("[\\s\\p{Z}]+", " ").strip();
        return single.length() <= SHOWN
                ? single
                : single.substring(0, SHOWN - 16).strip() + " … "
                        + single.substring(single.length() - 12).strip();
    }

    private void line(String line) {
        out.append(line.stripTrailing()).append('\n');
    }
}
