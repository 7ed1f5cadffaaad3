package anna.account;

import anna.fact.Localized;
import anna.finding.Finding;
import anna.finding.Reading;
import anna.finding.Severity;
import anna.finding.Span;
import anna.resolution.Catalogue;
import anna.resolution.Mandate;
import anna.resolution.Mention;
import anna.resolution.Outline;
import anna.resolution.Passage;
import anna.resolution.Symbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a report out of an outline: what it is about and which paragraphs it names where. */
final class ReportReader {

    private static final Pattern MEETING = Pattern.compile(
            "(?<![\\p{L}0-9])([0-9]{1,2})(?:st|nd|rd|th)\\s+(?:(?:Sub-?\\s?)?Regional\\s+)?Meeting(?=\\s+in\\s)");
    private static final Pattern IN_PLACE = Pattern.compile("\\s+in\\s+(?:the\\s+)?$");
    private static final Pattern OF_OTHER =
            Pattern.compile("[\\s\\p{Z}]+(?:of|del?|du)[\\s\\p{Z}]+(?:resolution[\\s\\p{Z}]+)?$", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_HEADING = 160;

    private final String id;
    private final Outline outline;
    private final List<Finding> findings;

    private ReportReader(String id, Outline outline, List<Finding> findings) {
        this.id = id;
        this.outline = outline;
        this.findings = findings;
    }

    static Reading<Report> read(String id, String text, Catalogue catalogue) {
        Objects.requireNonNull(id, "id");
        Reading<Outline> reading = Outline.read(text, catalogue);
        List<Finding> findings = new ArrayList<>(reading.findings());
        Outline outline = reading.partial().orElseThrow();
        if (outline.form() == Outline.Form.RESOLUTION) {
            findings.add(Finding.of(
                    Severity.ERROR,
                    "report.text.unrecognized",
                    "Expected a report but found a resolution",
                    text,
                    new Span(0, text.length())));
            return Reading.failed(findings);
        }
        if (outline.form() == Outline.Form.OTHER) {
            return Reading.failed(findings);
        }
        ReportReader reader = new ReportReader(id, outline, findings);
        reader.meetings();
        return Reading.of(reader.report(), findings);
    }

    private Report report() {
        Report.Builder report = Report.builder().id(id).addLanguage(outline.language());
        outline.passages(Passage.Kind.TITLE).stream()
                .findFirst()
                .ifPresent(title -> report.title(Localized.of(outline.language(), single(title.span()))));
        Optional<Symbol> about = resolution();
        report.resolution(about);
        for (Mention mention : outline.mentions(Mention.Kind.REFERENCE)) {
            if (!namesAnother(mention, about)) {
                report.addReference(reference(mention));
            }
        }
        return report.build();
    }

    /** Returns the resolution in the title, else the one that is cited most often, the first of those first. */
    private Optional<Symbol> resolution() {
        Map<String, Integer> counts = new HashMap<>();
        List<Mention> citations = outline.mentions(Mention.Kind.CITATION).stream()
                .filter(mention -> Symbol.parse(mention.value()).kind() == Symbol.Kind.RESOLUTION)
                .toList();
        citations.forEach(mention -> counts.merge(mention.value(), 1, Integer::sum));
        Optional<Mention> inTitle = citations.stream()
                .filter(mention -> outline.passages(Passage.Kind.TITLE).stream()
                        .anyMatch(title -> title.span().contains(mention.span())))
                .findFirst();
        return inTitle.or(() -> citations.stream()
                        .max((a, b) -> counts.get(a.value()).equals(counts.get(b.value()))
                                ? b.span().compareTo(a.span())
                                : counts.get(a.value()).compareTo(counts.get(b.value()))))
                .map(mention -> Symbol.parse(mention.value()));
    }

    /** "paragraph 5 of resolution AG/RES. 2000" is about that one. */
    private boolean namesAnother(Mention reference, Optional<Symbol> about) {
        return outline.mentions(Mention.Kind.CITATION).stream()
                .filter(mention -> mention.span().start() >= reference.span().end()
                        && mention.span().start() - reference.span().end() <= 20)
                .filter(mention -> follows(reference, mention))
                .anyMatch(mention -> about.filter(symbol -> symbol.toString().equals(mention.value()))
                        .isEmpty());
    }

    private boolean follows(Mention reference, Mention citation) {
        String between = outline.text()
                .substring(reference.span().end(), citation.span().start());
        return between.isBlank() || OF_OTHER.matcher(between).matches();
    }

    private Report.Reference reference(Mention mention) {
        Report.Reference.Builder reference = Report.Reference.builder().span(mention.span());
        for (String number : mention.value().split(",")) {
            reference.addParagraph(number);
        }
        Passage heading = null;
        for (Passage passage : outline.passages()) {
            if (passage.span().start() > mention.span().start()) {
                break;
            }
            if (passage.kind() == Passage.Kind.HEADING || passage.kind() == Passage.Kind.TITLE) {
                heading = passage;
                if (passage.label().equals("work area")) {
                    reference.workArea(Integer.parseInt(passage.number()));
                }
            }
            if (passage.span().contains(mention.span())) {
                reference.about(about(passage));
            }
        }
        if (heading != null) {
            String text = single(heading.span());
            reference.heading(text.length() <= LONGEST_HEADING ? text : text.substring(0, LONGEST_HEADING - 1) + "…");
        }
        return reference.build();
    }

    private Set<Mandate> about(Passage passage) {
        return new LinkedHashSet<>(outline.about(passage));
    }

    private String single(Span span) {
        return span.in(outline.text()).replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    /** One meeting in one state that is numbered in two ways is a doubt, not a merge. */
    private void meetings() {
        Map<String, List<Matcher>> byState = new HashMap<>();
        for (Matcher m = MEETING.matcher(outline.text()); m.find(); ) {
            Matcher meeting = MEETING.matcher(outline.text());
            meeting.find(m.start());
            outline.mentions(Mention.Kind.STATE).stream()
                    .filter(state -> state.span().start() > meeting.end()
                            && state.span().start() - meeting.end() <= 20)
                    .filter(state -> IN_PLACE
                            .matcher(outline.text()
                                    .substring(meeting.end(), state.span().start()))
                            .matches())
                    .findFirst()
                    .ifPresent(state -> byState.computeIfAbsent(state.value(), key -> new ArrayList<>())
                            .add(meeting));
        }
        byState.forEach((state, meetings) -> {
            Matcher first = meetings.get(0);
            meetings.stream()
                    .filter(other -> !other.group(1).equals(first.group(1)))
                    .findFirst()
                    .ifPresent(other -> findings.add(conflict(state, first, other)));
        });
    }

    private Finding conflict(String state, Matcher first, Matcher other) {
        Span span = new Span(other.start(), other.end());
        return Finding.of(
                Severity.WARNING,
                "report.meeting.ordinal-conflict",
                "The meeting in " + state + " is called " + Finding.quote(first.group()) + " and "
                        + Finding.quote(other.group()) + "; the two are kept apart",
                outline.text(),
                span);
    }
}
