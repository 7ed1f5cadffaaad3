package anna.resolution;

import anna.finding.Finding;
import anna.finding.Reading;
import anna.finding.Severity;
import anna.finding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Finds symbols in a text, in one pass and without backing up by more than one symbol.
 *
 * <p>A symbol begins with the letters of its body. From there each part is read with what may go wrong in it; whatever
 * was forgiven becomes a NOTE on the symbol.
 */
final class SymbolScanner {

    /** A symbol and where it stands; the findings are located in the text that was scanned. */
    record Found(Span span, Symbol symbol, List<Finding> findings) {}

    /** How a body of the inter-American system writes its sessions. */
    private enum Style {
        /** Roman session, kind, year: {@code (XL-O/10)}. */
        ROMAN,
        /** Arabic meeting, kind, year: {@code (82-R/07)}, {@code (E/03)}, {@code (79-04)}. */
        ARABIC,
        /** Arabic meeting and year: {@code (1831/11)}. */
        MEETING
    }

    private record Body(String letters, String id, Style style) {}

    private static final List<Body> BODIES = List.of(
            new Body("CEPCIDI", "oas-cepcidi", Style.ROMAN),
            new Body("CIDI", "oas-cidi", Style.ROMAN),
            new Body("CIM", "cim", Style.ROMAN),
            new Body("AG", "oas-ga", Style.ROMAN),
            new Body("CP", "oas-cp", Style.MEETING),
            new Body("CD", "iin-cd", Style.ARABIC));

    private static final String DASHES = "-‐‑‒–—−";

    private final String text;
    private final List<Found> found = new ArrayList<>();
    private List<Finding> notes = new ArrayList<>();
    private int start;
    private int at;

    private SymbolScanner(String text) {
        this.text = text;
    }

    /** Returns the symbols in the text, in order; one whose session was left out takes it from its namesake. */
    static List<Found> scan(String text) {
        SymbolScanner scanner = new SymbolScanner(text);
        scanner.scanAll();
        return SharedSessions.completed(text, scanner.found);
    }

    /** Reads a text that is one symbol and nothing else. */
    static Reading<Symbol> read(String text) {
        List<Found> found = scan(text);
        String rest = found.size() == 1
                ? text.substring(0, found.get(0).span().start())
                        + text.substring(found.get(0).span().end())
                : text;
        if (found.size() == 1 && rest.isBlank()) {
            return Reading.of(found.get(0).symbol(), found.get(0).findings());
        }
        return Reading.failed(List.of(Finding.of(
                Severity.ERROR,
                "symbol.text.unrecognized",
                "Expected a symbol such as AG/RES. 2548 (XL-O/10) but found " + Finding.quote(text),
                text,
                new Span(0, text.length()))));
    }

    private void scanAll() {
        int i = 0;
        while (i < text.length()) {
            if (startsWord(i)) {
                start = i;
                at = i;
                notes = new ArrayList<>();
                Symbol symbol = symbol();
                if (symbol != null) {
                    found.add(new Found(new Span(start, at), symbol, List.copyOf(notes)));
                    i = at;
                    continue;
                }
            }
            i++;
        }
    }

    private boolean startsWord(int i) {
        return Character.isLetterOrDigit(text.charAt(i))
                && (i == 0 || !(Character.isLetterOrDigit(text.charAt(i - 1)) || text.charAt(i - 1) == '/'));
    }

    private @Nullable Symbol symbol() {
        char c = Character.toUpperCase(text.charAt(start));
        if (c == 'A' || c == 'C' || c == 'R' || c == 'O' || c == 'G' || c == 'S' || c == 'E') {
            Symbol symbol = interAmerican();
            if (symbol == null) {
                symbol = consultation();
            }
            if (symbol == null) {
                symbol = document();
            }
            if (symbol == null) {
                symbol = unitedNations();
            }
            if (symbol != null || c != 'R') {
                return symbol;
            }
        }
        return c == 'R' ? numberedByWord() : null;
    }

    // --- the inter-American system

    private @Nullable Symbol interAmerican() {
        for (Body body : BODIES) {
            at = start;
            if (letters(body.letters())) {
                return afterBody(body);
            }
        }
        return null;
    }

    private @Nullable Symbol afterBody(Body body) {
        if (take('.')) {
            note("symbol.stop.extra", "A full stop after the body was left out");
        }
        if (!slash()) {
            return null;
        }
        boolean declaration;
        if (letters("RES")) {
            declaration = false;
        } else if (letters("DEC")) {
            declaration = true;
        } else {
            return null;
        }
        int stops = 0;
        while (take('.')) {
            stops++;
        }
        if (stops != 1) {
            note("symbol.stop.count", "A full stop after RES or DEC was " + (stops == 0 ? "supplied" : "left out"));
        }
        int gap = blanks();
        if (gap == 0) {
            note("symbol.blank.missing", "A blank before the number was supplied");
        }
        String number = digits(1, 5);
        if (number.isEmpty()) {
            return null;
        }
        number = unpadded(number);
        String series = body.letters() + (declaration ? "/DEC. " : "/RES. ");
        Symbol.Kind kind = declaration ? Symbol.Kind.DECLARATION : Symbol.Kind.RESOLUTION;
        int afterNumber = at;
        String short2 = yearAfterStroke();
        if (short2 == null) {
            at = afterNumber;
        }
        SessionText session = session(body.style(), gap);
        if (session == null) {
            if (short2 != null) {
                String revision = revision();
                int year = Session.fullYear(Integer.parseInt(short2));
                return new Symbol(series + number + "/" + short2 + revision, kind, body.id(), number, null, year);
            }
            note("symbol.session.missing", "The session is left out");
            if (text.startsWith(" (?)", at)) {
                at += 4;
            }
            return new Symbol(series + number + " (?)" + revision(), kind, body.id(), number, null, null);
        }
        if (short2 != null) {
            note("symbol.year.doubled", "The year stands twice");
        }
        session = checked(body, session);
        String revision = revision();
        Session value = Session.parse(session.canonical());
        return new Symbol(
                series + number + " (" + session.canonical() + ")" + revision,
                kind,
                body.id(),
                number,
                value,
                value.year().orElse(null));
    }

    private record SessionText(String number, String kind, String year) {
        String canonical() {
            return number + (kind.isEmpty() ? "" : (number.isEmpty() ? "" : "-") + kind) + "/" + year;
        }
    }

    /** Regular sessions of the General Assembly are one a year since the first in 1971. */
    private SessionText checked(Body body, SessionText session) {
        if (!body.id().equals("oas-ga") || !session.kind().equals("O")) {
            return session;
        }
        int year = Session.fullYear(Integer.parseInt(session.year()));
        OptionalInt number = Numerals.parse(session.number());
        if (number.isEmpty() || number.getAsInt() + 1970 == year || year < 1971) {
            return session;
        }
        String right = Numerals.roman(year - 1970);
        notes.add(Finding.of(
                Severity.WARNING,
                "symbol.session.mismatch",
                "Session " + session.number() + " does not fit the year " + year + "; session " + right + " was taken",
                text,
                new Span(start, at)));
        return new SessionText(right, session.kind(), session.year());
    }

    private @Nullable String yearAfterStroke() {
        if (!take('/')) {
            return null;
        }
        String year = digits(2, 2);
        return year.isEmpty() || (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) ? null : year;
    }

    /** Reads a session in brackets; what is not one leaves the place as it was. */
    private @Nullable SessionText session(Style style, int gapBeforeNumber) {
        int back = at;
        List<Finding> notesBack = new ArrayList<>(notes);
        int gap = blanks();
        int round = 0;
        int square = 0;
        while (at < text.length() && (text.charAt(at) == '(' || text.charAt(at) == '[')) {
            if (text.charAt(at++) == '(') {
                round++;
            } else {
                square++;
            }
            blanks();
        }
        boolean split = lineBreakBetween(start, at);
        String number = style == Style.ROMAN ? romanFigures() : digits(0, 4);
        int blanksBefore = blanks();
        boolean dash = dash();
        int blanksAfter = blanks();
        String kind = sessionKind(style);
        if (kind.isEmpty() && style == Style.ROMAN) {
            return reset(back, notesBack);
        }
        blanks();
        boolean stroke = take('/');
        blanks();
        String year = digits(2, 4);
        boolean dashForStroke = !stroke && dash && kind.isEmpty() && style == Style.ARABIC;
        if (!(stroke || dashForStroke)
                || year.length() == 3
                || year.isEmpty()
                || (number.isEmpty() && kind.isEmpty())
                || (at < text.length() && Character.isLetterOrDigit(text.charAt(at)))) {
            return reset(back, notesBack);
        }
        int endOfYear = at;
        int closing = 0;
        int opened = round + square;
        while (closing < Math.max(1, opened)) {
            int here = at;
            blanks();
            if (at < text.length() && (text.charAt(at) == ')' || text.charAt(at) == ']')) {
                at++;
                closing++;
            } else {
                at = here;
                break;
            }
        }
        if (closing == 0) {
            at = endOfYear;
        }
        if (opened == 0 && (style == Style.MEETING || closing == 0)) {
            return reset(back, notesBack);
        }
        if (gap == 0) {
            note("symbol.blank.missing", "A blank before the bracket was supplied");
        }
        if (split) {
            note("symbol.line.split", "The symbol is split over lines");
        }
        if (square > 0) {
            note("symbol.bracket.square", "Square brackets were read as round ones");
        }
        if (opened > 1) {
            note("symbol.bracket.doubled", "A bracket stands twice");
        }
        if (opened == 0 || closing == 0) {
            note("symbol.bracket.lost", "A bracket is missing");
        }
        if (!number.isEmpty() && !kind.isEmpty()) {
            if (!dash) {
                note("symbol.hyphen.lost", "The hyphen of the session is missing");
            } else if (blanksBefore + blanksAfter > 0) {
                note("symbol.blank.extra", "Blanks round the hyphen were left out");
            }
        }
        return new SessionText(unpaddedSession(number), kind, year.length() == 4 ? year.substring(2) : year);
    }

    private @Nullable SessionText reset(int back, List<Finding> notesBack) {
        at = back;
        notes = notesBack;
        return null;
    }

    private String sessionKind(Style style) {
        if (at >= text.length()) {
            return "";
        }
        char c = Character.toUpperCase(text.charAt(at));
        if (style == Style.ROMAN && c == '0') {
            at++;
            note("symbol.letter.zero", "A zero was read as the letter O");
            return "O";
        }
        boolean fits = style == Style.ROMAN ? c == 'O' || c == 'E' : style == Style.ARABIC && (c == 'R' || c == 'E');
        if (fits) {
            at++;
            return String.valueOf(c);
        }
        return "";
    }

    private String romanFigures() {
        int from = at;
        while (at < text.length() && "IVXLCDM".indexOf(text.charAt(at)) >= 0 && at - from < 12) {
            at++;
        }
        String figures = text.substring(from, at);
        return Numerals.parse(figures).isPresent() ? figures : "";
    }

    private static String unpaddedSession(String number) {
        return number.replaceFirst("^0+(?=[0-9])", "");
    }

    /** Meetings of Consultation: {@code RC.30/RES. 2/19 rev. 1 corr. 1}. */
    private @Nullable Symbol consultation() {
        at = start;
        if (!letters("RC") || !take('.')) {
            return null;
        }
        String meeting = digits(1, 2);
        if (meeting.isEmpty() || !slash() || !letters("RES")) {
            return null;
        }
        take('.');
        if (blanks() == 0) {
            note("symbol.blank.missing", "A blank before the number was supplied");
        }
        String number = digits(1, 3);
        String year = number.isEmpty() ? null : yearAfterStroke();
        if (year == null) {
            return null;
        }
        return new Symbol(
                "RC." + meeting + "/RES. " + unpadded(number) + "/" + year + revision(),
                Symbol.Kind.RESOLUTION,
                "oas-rc",
                number,
                Session.parse(meeting),
                Session.fullYear(Integer.parseInt(year)));
    }

    // --- documents and series

    /** Documents of the inter-American system, which look like resolutions and are none. */
    private @Nullable Symbol document() {
        at = start;
        if (letters("OEA") && slash() && letters("SER")) {
            return series();
        }
        at = start;
        StringBuilder canonical = new StringBuilder();
        int parts = 0;
        while (parts < 4) {
            String part = bodyPart();
            if (part.isEmpty()) {
                return null;
            }
            if (parts > 0 && isDocumentWord(part)) {
                return documentNumber(canonical.append(documentWord(part)), true);
            }
            int here = at;
            if (parts > 0 && take('-') && at < text.length() && isDigit(text.charAt(at))) {
                return documentNumber(canonical.append(part).append('-'), false);
            }
            at = here;
            if (!take('/')) {
                return null;
            }
            canonical.append(part).append('/');
            parts++;
        }
        return null;
    }

    private String bodyPart() {
        int from = at;
        while (at < text.length() && at - from < 10 && Character.isLetter(text.charAt(at))) {
            at++;
        }
        int here = at;
        if (at > from && at < text.length() && text.charAt(at) == '-') {
            at++;
            int roman = at;
            while (at < text.length() && "IVX".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            if (at == roman || (at < text.length() && Character.isLetterOrDigit(text.charAt(at)))) {
                at = here;
            }
        }
        String part = text.substring(from, at);
        return part.chars().anyMatch(Character::isLowerCase) && !isDocumentWord(part) ? "" : part;
    }

    private static boolean isDocumentWord(String part) {
        return switch (part.toUpperCase(Locale.ROOT)) {
            case "DOC", "INF", "ACTA", "SA" -> true;
            default -> false;
        };
    }

    private static String documentWord(String part) {
        String word = part.toUpperCase(Locale.ROOT);
        return word.equals("DOC") ? "doc." : word.equals("ACTA") ? "ACTA " : word + ".";
    }

    private @Nullable Symbol documentNumber(StringBuilder canonical, boolean word) {
        if (word) {
            take('.');
            if (blanks() > 0 && !canonical.toString().endsWith(" ")) {
                note("symbol.blank.extra", "A blank before the number was left out");
            }
        }
        String body = canonical.substring(0, canonical.indexOf("/"));
        String number = digits(1, 5);
        if (number.isEmpty()) {
            if (!word) {
                return null;
            }
            if (!take('?')) {
                while (at > start && isBlank(text.charAt(at - 1))) {
                    at--;
                }
            }
            note("symbol.number.missing", "Number and year were never filled in");
            return new Symbol(canonical + "?", Symbol.Kind.DOCUMENT, idOf(body), "", null, null);
        }
        canonical.append(number);
        Integer year = null;
        int here = at;
        String two = yearAfterStroke();
        if (two == null) {
            at = here;
            note("symbol.year.missing", "The year is left out");
        } else {
            canonical.append('/').append(two);
            year = Session.fullYear(Integer.parseInt(two));
        }
        return new Symbol(
                canonical.append(revision()).toString(), Symbol.Kind.DOCUMENT, idOf(body), number, null, year);
    }

    private static String idOf(String letters) {
        return BODIES.stream()
                .filter(body -> body.letters().equals(letters))
                .map(Body::id)
                .findFirst()
                .orElse(letters.toLowerCase(Locale.ROOT));
    }

    private @Nullable Symbol series() {
        take('.');
        if (blanks() > 0) {
            note("symbol.blank.extra", "A blank in the series was left out");
        }
        int from = at;
        while (at < text.length()
                && at - from < 40
                && (Character.isLetterOrDigit(text.charAt(at)) || "./-".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        while (at > from && "./-".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        if (at == from) {
            return null;
        }
        if (!text.startsWith("OEA/Ser", start)) {
            note("symbol.letter.case", "Capitals and small letters were mended");
        }
        return new Symbol("OEA/Ser." + text.substring(from, at), Symbol.Kind.SERIES, "oas", "", null, null);
    }

    // --- the United Nations

    private @Nullable Symbol unitedNations() {
        at = start;
        if (text.startsWith("A/HRC/RES/", at)) {
            at += "A/HRC/RES/".length();
            return sessionAndNumber("A/HRC/RES/", "un-hrc");
        }
        if (text.startsWith("A/RES/", at)) {
            at += "A/RES/".length();
            return assembly();
        }
        if (text.startsWith("S/RES/", at)) {
            at += "S/RES/".length();
            String number = digits(1, 4);
            return number.isEmpty() ? null : council(number);
        }
        if (text.startsWith("E/RES/", at)) {
            at += "E/RES/".length();
            Symbol symbol = sessionAndNumber("E/RES/", "un-ecosoc");
            if (symbol != null) {
                return symbol;
            }
            at = start + "E/RES/".length();
            String number = digits(1, 4);
            return number.isEmpty() ? null : romanInBrackets("E/RES/", "un-ecosoc", number + letterAfterBlank());
        }
        return unitedNationsDocument();
    }

    private @Nullable Symbol unitedNationsDocument() {
        char organ = text.charAt(start);
        if ((organ != 'A' && organ != 'S' && organ != 'E') || start + 2 >= text.length()
                || text.charAt(start + 1) != '/') {
            return null;
        }
        at = start + 2;
        int strokes = 1;
        boolean figure = false;
        while (at < text.length()
                && at - start < 60
                && (Character.isLetterOrDigit(text.charAt(at)) || "./-".indexOf(text.charAt(at)) >= 0)) {
            if (text.charAt(at) == '/') {
                strokes++;
            }
            figure |= isDigit(text.charAt(at));
            at++;
        }
        while (at > start && "./-".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        String raw = text.substring(start, at);
        if (strokes < 2 || !figure || raw.chars().anyMatch(c -> c > 127)) {
            return null;
        }
        String body = organ == 'A' ? "un-ga" : organ == 'S' ? "un-sc" : "un-ecosoc";
        return new Symbol(raw, Symbol.Kind.DOCUMENT, body, "", null, null);
    }

    private @Nullable Symbol assembly() {
        String first = digits(1, 4);
        if (first.isEmpty()) {
            return null;
        }
        if (take('/')) {
            String number = digits(1, 3);
            if (number.isEmpty()) {
                return null;
            }
            number += letterAfterBlank();
            int session = Integer.parseInt(first);
            return new Symbol(
                    "A/RES/" + first + "/" + number,
                    Symbol.Kind.RESOLUTION,
                    "un-ga",
                    number,
                    Session.parse(first),
                    session >= 31 ? session + 1945 : null);
        }
        String number = first + letterAfterBlank();
        return romanInBrackets("A/RES/", "un-ga", number);
    }

    private @Nullable Symbol romanInBrackets(String prefix, String body, String number) {
        blanks();
        if (!take('(')) {
            return null;
        }
        int from = at;
        while (at < text.length() && at - from < 12 && ("-".indexOf(text.charAt(at)) >= 0
                || Character.isUpperCase(text.charAt(at)))) {
            at++;
        }
        String session = text.substring(from, at);
        Reading<Session> read = Session.read(session);
        if (!take(')') || read.hasErrors()) {
            return null;
        }
        Session value = read.orElseThrow();
        Integer year = body.equals("un-ga") && !value.special() && value.number().isPresent()
                ? (Integer) (value.number().get() + 1945)
                : null;
        return new Symbol(
                prefix + number + " (" + session + ")", Symbol.Kind.RESOLUTION, body, number, value, year);
    }

    private @Nullable Symbol sessionAndNumber(String prefix, String body) {
        int from = at;
        if (text.startsWith("S-", at)) {
            at += 2;
        }
        String first = digits(1, 4);
        if (first.isEmpty()) {
            return null;
        }
        String session = text.substring(from, at);
        if (!take('/')) {
            return null;
        }
        String number = digits(1, 3);
        if (number.isEmpty()) {
            return null;
        }
        number += letterAfterBlank();
        Integer year = body.equals("un-ecosoc") && first.length() == 4 ? Integer.valueOf(first) : null;
        return new Symbol(
                prefix + session + "/" + number,
                Symbol.Kind.RESOLUTION,
                body,
                number,
                year == null ? Session.parse(session) : null,
                year);
    }

    private @Nullable Symbol council(String number) {
        if (blanks() == 0) {
            note("symbol.blank.missing", "A blank before the bracket was supplied");
        }
        if (!take('(')) {
            return null;
        }
        String year = digits(4, 4);
        if (year.isEmpty() || !take(')')) {
            return null;
        }
        return new Symbol(
                "S/RES/" + number + " (" + year + ")",
                Symbol.Kind.RESOLUTION,
                "un-sc",
                number,
                null,
                Integer.valueOf(year));
    }

    /** "resolution 1325 (2000)", "resolution 217 A (III)", "resolution 55/25": the symbol begins at its number. */
    private @Nullable Symbol numberedByWord() {
        at = start;
        if (!resolutionWord() || blanks() == 0) {
            return null;
        }
        int from = at;
        String number = digits(1, 4);
        if (number.isEmpty()) {
            return null;
        }
        int afterNumber = at;
        if (text.startsWith("/", at)) {
            at++;
            String second = digits(1, 3);
            if (second.isEmpty() || (at < text.length() && Character.isDigit(text.charAt(at)))) {
                return null;
            }
            return bareStroke(from, number, second);
        }
        Symbol council = council(number);
        if (council != null) {
            start = from;
            notes = new ArrayList<>();
            return council;
        }
        at = afterNumber;
        Symbol assembly = romanInBrackets("A/RES/", "un-ga", number + letterAfterBlank());
        if (assembly != null) {
            start = from;
            notes = new ArrayList<>();
            boolean economic = assembly.session().flatMap(Session::number).orElse(0) > 30;
            return economic ? asEconomic(assembly) : assembly;
        }
        return null;
    }

    private static Symbol asEconomic(Symbol symbol) {
        return new Symbol(
                symbol.toString().replaceFirst("^A", "E"),
                symbol.kind(),
                "un-ecosoc",
                symbol.number(),
                symbol.session().orElse(null),
                null);
    }

    private Symbol bareStroke(int from, String session, String second) {
        start = from;
        String number = second + letterAfterBlank();
        if (session.length() == 4) {
            return new Symbol(
                    "E/RES/" + session + "/" + number,
                    Symbol.Kind.RESOLUTION,
                    "un-ecosoc",
                    number,
                    null,
                    Integer.valueOf(session));
        }
        note("symbol.organ.assumed", "The organ is not written; the General Assembly was taken");
        int year = Integer.parseInt(session) + 1945;
        return new Symbol(
                "A/RES/" + session + "/" + number,
                Symbol.Kind.RESOLUTION,
                "un-ga",
                number,
                Session.parse(session),
                year >= 1976 ? (Integer) year : null);
    }

    private boolean resolutionWord() {
        for (String word : List.of("resolutions", "resolution", "résolutions", "résolution", "resoluciones",
                "resolución", "resoluções", "resolução", "resolucion")) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                at += word.length();
                return true;
            }
        }
        return false;
    }

    private String letterAfterBlank() {
        int here = at;
        blanks();
        if (at < text.length()
                && text.charAt(at) >= 'A'
                && text.charAt(at) <= 'Z'
                && (at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)))
                && at - here < 2) {
            return " " + text.charAt(at++);
        }
        at = here;
        return "";
    }

    // --- parts

    private String revision() {
        StringBuilder out = new StringBuilder();
        while (true) {
            int back = at;
            int gap = blanks();
            String word = null;
            for (String candidate : List.of("rev", "corr", "add")) {
                if (text.regionMatches(true, at, candidate, 0, candidate.length())) {
                    word = candidate;
                }
            }
            if (word == null || (gap == 0 && !out.isEmpty() && out.charAt(out.length() - 1) != '.')) {
                at = back;
                return out.toString();
            }
            boolean lower = text.startsWith(word, at);
            at += word.length();
            boolean stop = take('.');
            int between = blanks();
            String number = digits(1, 2);
            if (number.isEmpty()) {
                if (!stop) {
                    at = back;
                    return out.toString();
                }
                if (!take('?')) {
                    at -= between;
                }
                note("symbol.revision.missing", "The number of the revision is missing");
                number = "?";
            }
            if (!lower) {
                note("symbol.letter.case", "Capitals and small letters were mended");
            }
            out.append(' ').append(word).append(". ").append(number);
        }
    }

    private boolean letters(String letters) {
        if (!text.regionMatches(true, at, letters, 0, letters.length())) {
            return false;
        }
        int end = at + letters.length();
        if (end < text.length() && Character.isLetter(text.charAt(end))) {
            return false;
        }
        if (!text.startsWith(letters, at) && !letters.equals("SER")) {
            note("symbol.letter.case", "Capitals and small letters were mended");
        }
        at = end;
        return true;
    }

    private boolean slash() {
        int back = at;
        blanks();
        if (take('/')) {
            blanks();
            return true;
        }
        at = back;
        return false;
    }

    private boolean take(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private boolean dash() {
        if (at < text.length() && DASHES.indexOf(text.charAt(at)) >= 0) {
            at++;
            return true;
        }
        return false;
    }

    /** Passes over at most eight blanks and line ends, and returns how many there were. */
    private int blanks() {
        int from = at;
        while (at < text.length() && at - from < 8 && isBlank(text.charAt(at))) {
            at++;
        }
        return at - from;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private String digits(int least, int most) {
        int from = at;
        while (at < text.length() && at - from < most && isDigit(text.charAt(at))) {
            at++;
        }
        if (at - from < least || (at < text.length() && isDigit(text.charAt(at)))) {
            at = from;
            return "";
        }
        return text.substring(from, at);
    }

    private String unpadded(String number) {
        String plain = number.replaceFirst("^0+(?=[0-9])", "");
        if (plain.length() < number.length()) {
            note("symbol.number.padded", "Zeros before the number were left out");
        }
        return plain;
    }

    private boolean lineBreakBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return true;
            }
        }
        return false;
    }

    private void note(String id, String message) {
        if (notes.stream().noneMatch(finding -> finding.id().equals(id))) {
            notes.add(Finding.of(
                    Severity.NOTE, id, message, text, new Span(start, Math.max(start, Math.min(at, text.length())))));
        }
    }
}
