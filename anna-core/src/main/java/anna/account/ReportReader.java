package anna.account;

import anna.fact.Localized;
import anna.finding.Finding;
import anna.finding.Reading;
import anna.finding.Severity;
import anna.finding.Span;
import anna.resolution.Mandate;
import anna.resolution.Mention;
import anna.resolution.Outline;
import anna.resolution.Passage;
import anna.resolution.Symbol;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a report out of an outline: what it is about and which paragraphs it names where. */
final class ReportReader {

    /** What stands behind the ordinal of a meeting, and not of a congress or report, in one of the four languages. */
    private static final Pattern MEETING = Pattern.compile(
            "[\\s\\p{Z}]+(?<region>(?:sub-?[\\s\\p{Z}]?)?regional[\\s\\p{Z}]+)?"
                    + "(?:meeting|reuni[oó]n|reuni[aã]o|r[eé]union)"
                    + "(?<where>[\\s\\p{Z}]+(?:(?:sub|sous)-?[\\s\\p{Z}]?)?r[eé]gionale?)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern IN_PLACE = Pattern.compile(
            "[\\s\\p{Z}]+(?:(?:held|celebrada|realizada|tenue)[\\s\\p{Z}]+)?(?:in|en|em|no|na|nos|nas|au|aux|à)[\\s\\p{Z}]+"
                    + "(?:(?:the|el|la|los|las|le|les)[\\s\\p{Z}]+|l['’])?");
    private static final Pattern OF_OTHER = Pattern.compile(
            "[\\s\\p{Z}]+(?:of|del?|du)[\\s\\p{Z}]+(?:resolution[\\s\\p{Z}]+)?$", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_HEADING = 160;
    /** How far behind a reference the resolution may stand that it is of. */
    private static final int REACH = 64;

    private final String id;
    private final Outline outline;
    private final List<Finding> findings;

    private ReportReader(String id, Outline outline, List<Finding> findings) {
        this.id = id;
        this.outline = outline;
        this.findings = findings;
    }

    static Reading<Report> read(String id, Reading<Outline> reading) {
        List<Finding> findings = new ArrayList<>(reading.findings());
        if (reading.partial().isEmpty()) {
            return Reading.failed(findings);
        }
        Outline outline = reading.partial().get();
        if (outline.form() == Outline.Form.RESOLUTION) {
            findings.add(Finding.of(
                    Severity.ERROR,
                    "report.text.unrecognized",
                    "Expected a report but found a resolution",
                    outline.text(),
                    new Span(0, outline.text().length())));
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
        Surroundings around = new Surroundings();
        for (Mention mention : outline.mentions(Mention.Kind.REFERENCE)) {
            if (!namesAnother(mention, about)) {
                report.addReference(reference(mention, around));
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
        Optional<Mention> inTitle = outline.passages(Passage.Kind.TITLE).stream()
                .flatMap(title -> outline.mentions(title.span()).stream())
                .filter(mention -> mention.kind() == Mention.Kind.CITATION
                        && Symbol.parse(mention.value()).kind() == Symbol.Kind.RESOLUTION)
                .findFirst();
        return inTitle.or(() -> citations.stream()
                        .max(Comparator.comparing((Mention mention) -> counts.getOrDefault(mention.value(), 0))
                                .thenComparing(Mention::span, Comparator.reverseOrder())))
                .map(mention -> Symbol.parse(mention.value()));
    }

    /** "paragraph 5 of resolution AG/RES. 2000" is about that one. */
    private boolean namesAnother(Mention reference, Optional<Symbol> about) {
        int end = reference.span().end();
        Span behind = new Span(end, Math.min(outline.text().length(), end + REACH));
        return outline.mentions(behind).stream()
                .filter(mention -> mention.kind() == Mention.Kind.CITATION)
                .filter(mention -> follows(reference, mention))
                .anyMatch(mention -> about.filter(symbol -> symbol.toString().equals(mention.value()))
                        .isEmpty());
    }

    private boolean follows(Mention reference, Mention citation) {
        String between =
                outline.text().substring(reference.span().end(), citation.span().start());
        return between.isBlank() || OF_OTHER.matcher(between).matches();
    }

    /** The passages up to a place: what a reference at the place stands in and under. */
    private final class Surroundings {

        private int next;
        private @Nullable Passage passage;
        private @Nullable Passage heading;
        private @Nullable Passage area;
        private @Nullable Set<Mandate> about;

        void moveTo(int offset) {
            List<Passage> passages = outline.passages();
            while (next < passages.size() && passages.get(next).span().start() <= offset) {
                Passage reached = passages.get(next++);
                passage = reached;
                about = null;
                if (reached.kind() == Passage.Kind.HEADING || reached.kind() == Passage.Kind.TITLE) {
                    heading = reached;
                    area = reached.label().equals("work area") ? reached : area;
                }
            }
        }

        /** Returns what the passage tells of, in kind; many references in one passage share the answer. */
        Set<Mandate> about() {
            Set<Mandate> known = about;
            if (known == null) {
                known = passage == null ? Set.of() : outline.about(passage);
                about = known;
            }
            return known;
        }
    }

    private Report.Reference reference(Mention mention, Surroundings around) {
        around.moveTo(mention.span().start());
        Report.Reference.Builder reference =
                Report.Reference.builder().span(mention.span()).about(around.about());
        for (String number : mention.value().split(",")) {
            reference.addParagraph(number);
        }
        Passage area = around.area;
        if (area != null) {
            workArea(area.number()).ifPresent(reference::workArea);
        }
        Passage heading = around.heading;
        if (heading != null) {
            String text = single(heading.span());
            reference.heading(text.length() <= LONGEST_HEADING ? text : text.substring(0, LONGEST_HEADING - 1) + "…");
        }
        return reference.build();
    }

    /** Areas of work are numbered in Arabic or, to eight, in Roman figures. */
    private static Optional<Integer> workArea(String number) {
        int roman = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII").indexOf(number.toUpperCase(Locale.ROOT));
        if (roman >= 0) {
            return Optional.of(roman + 1);
        }
        return number.matches("[0-9]{1,2}") ? Optional.of(Integer.valueOf(number)) : Optional.empty();
    }

    private String single(Span span) {
        return span.in(outline.text()).replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    /** One meeting in one state that is numbered in two ways is a doubt, not a merge. */
    private void meetings() {
        Map<String, Mention> firstInState = new HashMap<>();
        Set<String> told = new HashSet<>();
        List<Mention> meetings = outline.mentions(Mention.Kind.ORDINAL).stream()
                .filter(this::namesMeeting)
                .toList();
        for (Mention meeting : meetings) {
            stateBehind(meeting).ifPresent(state -> {
                Mention first = firstInState.putIfAbsent(state, meeting);
                if (first != null && !first.value().equals(meeting.value()) && told.add(state)) {
                    findings.add(conflict(state, first, meeting, meetings));
                }
            });
        }
    }

    /** Tells whether the name is a meeting's: "the second meeting" is one of any number of meetings, and no name. */
    private boolean namesMeeting(Mention ordinal) {
        String name = name(ordinal).substring(ordinal.number().length());
        Matcher meeting = MEETING.matcher(name);
        return meeting.matches()
                && (meeting.group("where") != null
                        || meeting.group("region") != null
                        || Character.isUpperCase(name.stripLeading().codePointAt(0)));
    }

    private String name(Mention ordinal) {
        return single(ordinal.span());
    }

    private Optional<String> stateBehind(Mention meeting) {
        int end = meeting.span().end();
        Span behind = new Span(end, Math.min(outline.text().length(), end + REACH));
        return outline.mentions(behind).stream()
                .filter(mention -> mention.kind() == Mention.Kind.STATE)
                .filter(state -> IN_PLACE.matcher(
                                outline.text().substring(end, state.span().start()))
                        .matches())
                .map(Mention::value)
                .findFirst();
    }

    private Finding conflict(String state, Mention first, Mention other, List<Mention> meetings) {
        String elsewhere = meetings.stream()
                .filter(meeting ->
                        meeting.value().equals(first.value()) || meeting.value().equals(other.value()))
                .map(this::name)
                .filter(name -> !name.equals(name(first)) && !name.equals(name(other)))
                .distinct()
                .map(name -> ", and a meeting " + Finding.quote(name) + " elsewhere")
                .collect(Collectors.joining());
        return Finding.of(
                Severity.WARNING,
                "report.meeting.ordinal-conflict",
                "A meeting in " + state + " is called " + Finding.quote(name(first)) + " and "
                        + Finding.quote(name(other)) + elsewhere + "; they are kept apart",
                outline.text(),
                other.span());
    }
}
