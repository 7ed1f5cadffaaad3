package anna.json;

import anna.finding.Finding;
import anna.finding.Location;
import anna.finding.Reading;
import anna.finding.Severity;
import anna.finding.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * A JSON text that is being read: the tokens, the findings with their places, and the ids that were met.
 *
 * <p>Two ways of use: over a text of its own, where damage to the JSON itself becomes a finding and {@link Stopped}
 * ends the reading; and over the parser of somebody's mapper, where such damage is thrown as the parser throws it.
 */
final class JsonIn {

    /** Ends the reading; the ERROR that says why has been reported. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super(null, null, false, false);
        }
    }

    /** What the parser's messages add in terms of its own. */
    private static final Pattern OPENED_AT =
            Pattern.compile(" \\(for (Object|Array|root) starting at .*", Pattern.DOTALL);

    private record Reference(Concept concept, String id, Location location) {}

    private final JsonParser parser;
    private final @Nullable String text;
    private final ReadOptions options;
    private final Severity stranger;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Concept, Set<String>> defined = new EnumMap<>(Concept.class);
    private final List<Reference> open = new ArrayList<>();
    private boolean stopped;

    private JsonIn(JsonParser parser, @Nullable String text, ReadOptions options, Severity stranger) {
        this.parser = parser;
        this.text = text;
        this.options = options;
        this.stranger = stranger;
    }

    /** Reads a text that the parser was made for. */
    static JsonIn of(JsonParser parser, String text, ReadOptions options) {
        return new JsonIn(parser, text, options, options.isStrict() ? Severity.ERROR : Severity.WARNING);
    }

    /** Reads on from the current token of a mapper's parser. */
    static JsonIn embedded(JsonParser parser, boolean refuseStrangers) {
        return new JsonIn(
                parser, null, ReadOptions.lenient(), refuseStrangers ? Severity.ERROR : Severity.WARNING);
    }

    List<Finding> findings() {
        return findings;
    }

    /** Tells whether the reading came to an end before the text did. */
    boolean isStopped() {
        return stopped;
    }

    private Stopped stopped() {
        stopped = true;
        return new Stopped();
    }

    boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Returns how bad a doubtful thing is under the options. */
    Severity doubt() {
        return options.isStrict() ? Severity.ERROR : Severity.WARNING;
    }

    /** Returns how bad a member is that is not known. */
    Severity stranger() {
        return stranger;
    }

    // ---- tokens

    /** Goes to the next token; null after the end. */
    @Nullable JsonToken next() {
        return guarded(parser::nextToken);
    }

    JsonToken token() {
        return Objects.requireNonNull(parser.currentToken(), "token");
    }

    /** Goes to the end of the current value. */
    void skip() {
        guarded(parser::skipChildren);
    }

    String name() {
        return parser.currentName();
    }

    String string() {
        return guarded(parser::getString);
    }

    JsonParser parser() {
        return parser;
    }

    /** Tells whether the current number is within the limit; reports it if it is not. */
    boolean numberFits() {
        int length = guarded(parser::getStringLength);
        if (length > options.maxNumberLength()) {
            error(
                    "json.limit.exceeded",
                    "Expected a number of at most " + options.maxNumberLength() + " characters but found " + length);
            return false;
        }
        return true;
    }

    /** Tells whether the current token is the one wanted; if not, reports that and goes to the end of the value. */
    boolean expects(JsonToken wanted, String expected) {
        if (token() == wanted) {
            return true;
        }
        mismatch(expected);
        return false;
    }

    /** Reports a value of another type than expected and goes to its end. */
    void mismatch(String expected) {
        error("json.type.mismatch", "Expected " + expected + " but found " + found());
        skip();
    }

    private String found() {
        return switch (token()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "the text " + Finding.quote(string());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + Finding.quote(string());
            default -> token().asString() == null ? "something else" : token().asString();
        };
    }

    private <T> T guarded(Supplier<T> step) {
        if (text == null) {
            return step.get();
        }
        try {
            return step.get();
        } catch (StreamConstraintsException e) {
            return stop(
                    "json.limit.exceeded",
                    "Expected at most " + options.maxDepth() + " objects and lists inside each other but found more",
                    place(parser.currentLocation(), false));
        } catch (UnexpectedEndOfInputException e) {
            return stop(
                    "json.text.truncated",
                    "Expected more text but found the end",
                    Location.of(text, new Span(text.length(), text.length())));
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            return stop(
                    "json.syntax.malformed",
                    "Expected well-formed JSON: " + OPENED_AT.matcher(e.getOriginalMessage()).replaceAll(""),
                    place(at, false));
        }
    }

    private <T> T stop(String id, String message, Location place) {
        report(Severity.ERROR, id, message, withPath(place, path()));
        throw stopped();
    }

    // ---- findings

    /** Returns the place of the current token. */
    Location here() {
        return withPath(place(parser.currentTokenLocation(), true), path());
    }

    /** Returns the place of the current token, which belongs to no value. */
    Location hereWithoutPath() {
        return place(parser.currentTokenLocation(), true);
    }

    /** Returns the place of the token, for a thing at the path under the current one. */
    Location at(TokenStreamLocation token, String... below) {
        StringBuilder path = new StringBuilder(path());
        for (String name : below) {
            path.append('/').append(name.replace("~", "~0").replace("/", "~1"));
        }
        return withPath(place(token, true), path.toString());
    }

    TokenStreamLocation tokenLocation() {
        return parser.currentTokenLocation();
    }

    private String path() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    private static Location withPath(Location place, String path) {
        return path.isEmpty() ? place : place.toBuilder().path(path).build();
    }

    private Location place(TokenStreamLocation at, boolean wholeToken) {
        Location.Builder place = Location.builder();
        if (at.getLineNr() > 0 && at.getColumnNr() > 0) {
            place.line(at.getLineNr()).column(at.getColumnNr());
        }
        if (text != null && at.getCharOffset() >= 0) {
            int start = (int) Math.min(at.getCharOffset(), text.length());
            place.span(new Span(start, wholeToken ? endOfToken(text, start) : Math.min(start + 1, text.length())));
        }
        return place.build();
    }

    private static int endOfToken(String text, int start) {
        int end = start;
        if (end < text.length() && text.charAt(end) == '"') {
            for (end++; end < text.length(); end++) {
                char c = text.charAt(end);
                if (c == '\\') {
                    end++;
                } else if (c == '"') {
                    return end + 1;
                }
            }
            return text.length();
        }
        while (end < text.length() && isOfPlainToken(text.charAt(end))) {
            end++;
        }
        return end == start ? Math.min(start + 1, text.length()) : end;
    }

    private static boolean isOfPlainToken(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == 'E' || c == '+' || c == '-' || c == '.';
    }

    /** Reports an ERROR at the current token. */
    void error(String id, String message) {
        report(Severity.ERROR, id, message, here());
    }

    /** Reports something at the current token. */
    void report(Severity severity, String id, String message) {
        report(severity, id, message, here());
    }

    void report(Severity severity, String id, String message, Location location) {
        add(Finding.builder()
                .severity(severity)
                .id(id)
                .message(message)
                .location(location)
                .build());
    }

    private void add(Finding finding) {
        findings.add(finding);
        if (findings.size() >= options.maxFindings()) {
            findings.add(Finding.builder()
                    .severity(Severity.ERROR)
                    .id("json.limit.exceeded")
                    .message("Expected fewer than " + options.maxFindings() + " findings; what follows was not read")
                    .location(finding.location())
                    .build());
            throw stopped();
        }
    }

    /**
     * Takes over what the reader of a text-like value found in the current string, as bad as the options make it; null
     * if there is no value.
     */
    <T> @Nullable T relocated(Reading<T> reading) {
        if (!reading.findings().isEmpty()) {
            Location here = here();
            reading.findings()
                    .forEach(finding -> add(finding.toBuilder()
                            .severity(finding.severity() == Severity.WARNING ? doubt() : finding.severity())
                            .location(here)
                            .build()));
        }
        return reading.value().orElse(null);
    }

    // ---- ids

    private Set<String> idsOf(Concept concept) {
        return defined.computeIfAbsent(concept, key -> new HashSet<>());
    }

    /** Notes the id of a thing of the file; the current token is the id. */
    void define(Concept concept, String id) {
        if (!idsOf(concept).add(id)) {
            report(
                    doubt(),
                    "json.id.duplicate",
                    "Expected an id that no other " + concept.word() + " has but found " + Finding.quote(id));
        }
    }

    /** Notes a further name by which a thing of the file may be referred to. */
    void alsoDefine(Concept concept, String id) {
        idsOf(concept).add(id);
    }

    /** Notes that the current token refers to a thing of the file. */
    void refer(Concept concept, String id) {
        if (!idsOf(concept).contains(id)) {
            open.add(new Reference(concept, id, here()));
        }
    }

    /** Reports the references that lead to nothing, once everything has been read. */
    void closeReferences() {
        for (Reference reference : open) {
            if (!idsOf(reference.concept()).contains(reference.id())) {
                report(
                        doubt(),
                        "json.reference.dangling",
                        "Expected the id of " + reference.concept().article() + " of this file but found "
                                + Finding.quote(reference.id()),
                        reference.location());
            }
        }
        open.clear();
    }
}
