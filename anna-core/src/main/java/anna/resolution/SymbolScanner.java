package anna.resolution;

import anna.finding.Finding;
import anna.finding.Reading;
import anna.finding.Severity;
import anna.finding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds symbols in a text, in one pass and without backing up by more than one symbol.
 *
 * <p>A symbol begins with the letters of its body, or with its number after a word such as {@code resolution}. From there
 * each part is read with what may go wrong in it; whatever was forgiven becomes a note on the symbol.
 */
final class SymbolScanner {

    /** Something to say about a symbol. */
    record Note(Severity severity, String id, String message) {}

    /** A symbol, where it stands in the even text, and what is to be said about it. */
    record Found(int start, int end, Symbol symbol, List<Note> notes) {

        Span span(EvenText even) {
            return even.original(start, end);
        }

        /** Returns the notes as findings at the symbol's place. */
        List<Finding> findings(EvenText even, Places places) {
            Span span = span(even);
            List<Finding> findings = new ArrayList<>();
            for (Note note : notes) {
                findings.add(places.finding(note.severity(), note.id(), note.message(), span));
            }
            for (int i = span.start(); i < span.end(); i++) {
                if (EvenText.endsLine(even.original(), i)) {
                    findings.add(places.finding(
                            Severity.NOTE, "symbol.line.split", "The symbol is split over lines", span));
                    break;
                }
            }
            return findings;
        }
    }

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
    private static final int LAST_ROMAN_SESSION_OF_ASSEMBLY = 30;
    /** The first session adopted 102 resolutions, and the numbers went on until the thirtieth. */
    private static final int LAST_NUMBER_OF_FIRST_SESSION = 102;
    private static final int WINDOW = 60;
    private static final int LONGEST_RUN = 60;
    private static final int LONGEST_LETTERS = 10;
    private static final Pattern JOINT_OF_RUN =
            Pattern.compile("(?:( ?[-–—] ?| (?:to|a|à|al|au) )|, ?(?:and |y |e |et )?| (?:and|y|e|et) )(?=[0-9]{1,5}[ ,(\\[–-])");
    private static final List<String> RESOLUTION_WORDS = List.of(
            "resolutions", "resolution", "résolutions", "résolution", "resoluciones", "resolución", "resoluções",
            "resolução", "resolucion", "resolucao");
    private static final List<String> DECISION_WORDS =
            List.of("decisions", "decision", "décisions", "décision", "decisiones", "decisión", "decisões", "decisão");
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile(
            "(?:,? (?:of|de|del|du|adopted on) [0-9]{1,2}(?:er)? (?:de )?\\p{L}{3,10} (?:de )?[0-9]{4})?"
                    + "(?:[,;] ?(?:and |y |e |et )?| (?:and|y|e|et|or|to) )");
    private static final Pattern MORE_LETTERS =
            Pattern.compile("(?:( (?:to|a|à) |[-–])([A-Z])| (?:and|y|e|et) ([A-Z]))(?= ?\\()");
    private static final Pattern AND_ADDENDUM = Pattern.compile(" (?:and|y|e|et|,)( (?:add|corr|rev)\\.)");
    private static final Pattern DATE_BEHIND =
            Pattern.compile(",? (?:of|del?|du) [0-9]{1,2}(?:er)? (?:de )?\\p{L}{3,10} (?:de )?((?:19|20)[0-9]{2})(?![0-9])");
    private static final Pattern PART_BEFORE = Pattern.compile(
            "(?:\\p{L}\\.|article|articles|art[íi]culo|artigo|paragraph|para|section|part|chapter|page|item|no|rule|annex) $",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MISREAD_SPECIAL = Pattern.compile(" ?\\(S[.-]([IVX]{0,4}[IVXJl1])\\)");

    private final String text;
    private final List<Found> found = new ArrayList<>();
    private List<Note> notes = new ArrayList<>();
    private int start;
    private int at;

    private SymbolScanner(String text) {
        this.text = text;
    }

    /** Returns the symbols in the text, in order; one whose session was left out takes it from its namesake. */
    static List<Found> scan(EvenText even) {
        SymbolScanner scanner = new SymbolScanner(even.text());
        scanner.scanAll();
        return SharedSessions.completed(even.text(), scanner.found);
    }

    /** Reads a text that is one symbol and nothing else. */
    static Reading<Symbol> read(String text) {
        EvenText even = EvenText.of(text);
        Places places = new Places(text);
        List<Found> found = scan(even);
        if (found.size() == 1) {
            Found one = found.get(0);
            String rest = even.text().substring(0, one.start()) + even.text().substring(one.end());
            if (rest.isBlank()) {
                return Reading.of(one.symbol(), one.findings(even, places));
            }
        }
        return Reading.failed(List.of(places.finding(
                Severity.ERROR,
                "symbol.text.unrecognized",
                "Expected a symbol such as AG/RES. 2548 (XL-O/10) but found " + Finding.quote(text),
                new Span(0, text.length()))));
    }

    private void scanAll() {
        int i = 0;
        while (i < text.length()) {
            if (startsWord(i)) {
                start = i;
                at = i;
                notes = new ArrayList<>();
                int before = found.size();
                Symbol symbol = symbol();
                if (symbol != null) {
                    add(symbol);
                    more(symbol);
                }
                if (found.size() > before) {
                    i = Math.max(i + 1, found.get(found.size() - 1).end());
                    continue;
                }
            }
            i++;
        }
    }

    private void add(Symbol symbol) {
        found.add(new Found(start, at, symbol, List.copyOf(notes)));
    }

    private boolean startsWord(int i) {
        return Character.isLetterOrDigit(text.charAt(i))
                && (i == 0 || !(Character.isLetterOrDigit(text.charAt(i - 1)) || text.charAt(i - 1) == '/'));
    }

    private @Nullable Symbol symbol() {
        char c = Character.toUpperCase(text.charAt(start));
        if (isDigit(c)) {
            return bareNumber();
        }
        if ("ACROGSEU".indexOf(c) < 0) {
            return c == 'D' ? numberedByWord() : null;
        }
        if (text.startsWith("/", start + 1) || c == 'U') {
            return unitedNations();
        }
        if (!mayBeLetters()) {
            return c == 'R' ? numberedByWord() : null;
        }
        int before = found.size();
        Symbol symbol = interAmerican();
        if (found.size() > before) {
            return null;
        }
        if (symbol == null) {
            notes = new ArrayList<>();
            symbol = consultation();
        }
        if (symbol == null) {
            notes = new ArrayList<>();
            symbol = document();
        }
        if (symbol == null && c == 'R') {
            notes = new ArrayList<>();
            symbol = numberedByWord();
        }
        return symbol;
    }

    /** Tells whether few letters stand here and a mark behind them, as in every symbol of the inter-American system. */
    private boolean mayBeLetters() {
        int end = start;
        while (end < text.length() && end - start < LONGEST_LETTERS && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\n')) {
            return text.startsWith("/", end + 1);
        }
        return end < text.length() && "/.-".indexOf(text.charAt(end)) >= 0;
    }

    /** Adds what goes on from a symbol without its letters: the end of a range or run, another part of a document. */
    private void more(Symbol symbol) {
        if (symbol.kind() != Symbol.Kind.DOCUMENT) {
            return;
        }
        int back = at;
        Matcher joined = AND_ADDENDUM.matcher(text).region(at, text.length());
        if (!joined.lookingAt()) {
            return;
        }
        start = joined.start(1);
        at = start;
        notes = new ArrayList<>();
        String part = revision();
        if (part.isEmpty()) {
            at = back;
            return;
        }
        add(new Symbol(
                symbol + part,
                symbol.kind(),
                symbol.body(),
                symbol.number(),
                symbol.session().orElse(null),
                symbol.year().orElse(null)));
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
        if (short2 == null && run(body, series, kind, number)) {
            return null;
        }
        SessionText session = session(body.style());
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

    /** {@code AG/RES. 1445 to 1531 (XXVII-O/97)}: numbers without letters of their own that share one session. */
    private boolean run(Body body, String series, Symbol.Kind kind, String first) {
        int back = at;
        List<Note> notesBack = new ArrayList<>(notes);
        List<int[]> spans = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        spans.add(new int[] {start, at});
        numbers.add(first);
        boolean range = false;
        while (numbers.size() < LONGEST_RUN) {
            Matcher joint = JOINT_OF_RUN.matcher(text).region(at, text.length());
            if (!joint.lookingAt()) {
                break;
            }
            range |= joint.group(1) != null;
            at = joint.end();
            int from = at;
            String number = digits(1, 5);
            if (number.isEmpty()) {
                break;
            }
            spans.add(new int[] {from, at});
            numbers.add(unpadded(number));
        }
        SessionText session = numbers.size() > 1 ? session(body.style()) : null;
        if (session == null) {
            at = back;
            notes = notesBack;
            return false;
        }
        session = checked(body, session);
        spans.get(spans.size() - 1)[1] = at;
        if (range) {
            note("symbol.range.ends", "Of a range only the two ends are given");
        }
        Session value = Session.parse(session.canonical());
        for (int i = 0; i < numbers.size(); i++) {
            found.add(new Found(
                    spans.get(i)[0],
                    spans.get(i)[1],
                    new Symbol(
                            series + numbers.get(i) + " (" + value + ")",
                            kind,
                            body.id(),
                            numbers.get(i),
                            value,
                            value.year().orElse(null)),
                    List.copyOf(notes)));
        }
        return true;
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
        note(
                Severity.WARNING,
                "symbol.session.mismatch",
                "Session " + session.number() + " does not fit the year " + year + "; session " + right + " was taken");
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
    private @Nullable SessionText session(Style style) {
        int back = at;
        List<Note> notesBack = new ArrayList<>(notes);
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

    private @Nullable SessionText reset(int back, List<Note> notesBack) {
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
                while (at > start && EvenText.isBlank(text.charAt(at - 1))) {
                    at--;
                }
            }
            note("symbol.number.missing", "Number and year were never filled in");
            return new Symbol(canonical + "?" + revision(), Symbol.Kind.DOCUMENT, idOf(body), "", null, null);
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
        if (text.startsWith("UNESCO ", at)) {
            at += "UNESCO ".length();
            String session = digits(1, 3);
            return session.isEmpty() ? null : unesco(session);
        }
        for (String series : List.of("RES/", "DEC/")) {
            Symbol.Kind kind = series.equals("RES/") ? Symbol.Kind.RESOLUTION : Symbol.Kind.DECISION;
            if (starts("A/HRC/" + series)) {
                return sessionAndNumber("A/HRC/" + series, "un-hrc", kind);
            }
            if (starts("E/CN.4/" + series)) {
                return sessionAndNumber("E/CN.4/" + series, "un-chr", kind);
            }
            if (starts("A/" + series)) {
                return strokeOrRoman("A/" + series, "un-ga", kind);
            }
            if (starts("S/" + series)) {
                String number = digits(1, 4);
                return number.isEmpty() || kind == Symbol.Kind.DECISION ? null : council(number);
            }
            if (starts("E/" + series)) {
                return strokeOrRoman("E/" + series, "un-ecosoc", kind);
            }
        }
        return unitedNationsDocument();
    }

    private boolean starts(String prefix) {
        at = start;
        if (text.startsWith(prefix, at)) {
            at += prefix.length();
            return true;
        }
        return false;
    }

    private @Nullable Symbol strokeOrRoman(String prefix, String body, Symbol.Kind kind) {
        int back = at;
        Symbol symbol = sessionAndNumber(prefix, body, kind);
        if (symbol != null) {
            return symbol;
        }
        at = back;
        String number = digits(1, 4);
        if (number.isEmpty()) {
            return null;
        }
        String letters = letters().get(0);
        symbol = romanInBrackets(prefix, body, number + letters);
        return symbol == null || kind == Symbol.Kind.RESOLUTION
                ? symbol
                : new Symbol(
                        symbol.toString(),
                        kind,
                        body,
                        symbol.number(),
                        symbol.session().orElse(null),
                        symbol.year().orElse(null));
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
        boolean resolution = raw.startsWith("RES/", 2) || raw.startsWith("DEC/", 2);
        if (strokes < 2 || resolution || !figure || raw.chars().anyMatch(c -> c > 127)) {
            return null;
        }
        String body = organ == 'A' ? "un-ga" : organ == 'S' ? "un-sc" : "un-ecosoc";
        return new Symbol(raw, Symbol.Kind.DOCUMENT, body, "", null, null);
    }

    private static boolean isSessionLetter(char c) {
        return c == '-' || isDigit(c) || (c >= 'A' && c <= 'Z');
    }

    private @Nullable Symbol romanInBrackets(String prefix, String body, String number) {
        blanks();
        if (!take('(')) {
            return null;
        }
        int from = at;
        while (at < text.length() && at - from < 12 && isSessionLetter(text.charAt(at))) {
            at++;
        }
        String session = text.substring(from, at);
        Reading<Session> read = Session.read(session);
        if (!take(')') || read.hasErrors() || isDigit(session.charAt(0))) {
            return null;
        }
        Session value = read.orElseThrow();
        boolean assembly = body.equals("un-ga") && !value.special() && value.number().orElse(1) > 1;
        if (assembly && Integer.parseInt(number.split(" ")[0]) <= LAST_NUMBER_OF_FIRST_SESSION) {
            return null;
        }
        Integer year = body.equals("un-ga") && !value.special() && value.number().isPresent()
                ? (Integer) (value.number().get() + 1945)
                : null;
        return new Symbol(
                prefix + number + " (" + session + ")", Symbol.Kind.RESOLUTION, body, number, value, year);
    }

    private @Nullable Symbol sessionAndNumber(String prefix, String body, Symbol.Kind kind) {
        int from = at;
        for (String special : List.of("S-", "ES-")) {
            if (text.startsWith(special, at)) {
                at += special.length();
                break;
            }
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
        boolean byYear = first.length() == 4 && session.equals(first);
        Integer year = byYear ? Integer.valueOf(first) : body.equals("un-ga") && session.equals(first) ? yearOf(first) : null;
        return new Symbol(
                prefix + session + "/" + number, kind, body, number, byYear ? null : Session.parse(session), year);
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
        boolean decision = wordOf(DECISION_WORDS);
        if ((!decision && !wordOf(RESOLUTION_WORDS)) || blanks() == 0) {
            return null;
        }
        Symbol symbol = numbered(decision ? Symbol.Kind.DECISION : Symbol.Kind.RESOLUTION);
        while (symbol != null) {
            add(symbol);
            int back = at;
            notes = new ArrayList<>();
            symbol = betweenNumbers() ? numbered(symbol.kind()) : null;
            if (symbol == null) {
                at = back;
            }
        }
        return null;
    }

    /** Passes over what stands between two numbers of a run: a date, a mark, a conjunction. */
    private boolean betweenNumbers() {
        Matcher between = BETWEEN_NUMBERS.matcher(text).region(at, text.length());
        if (!between.lookingAt()) {
            return false;
        }
        at = between.end();
        return true;
    }

    private @Nullable Symbol numbered(Symbol.Kind kind) {
        int back = at;
        int end = found.size();
        start = at;
        String number = digits(1, 4);
        if (number.isEmpty()) {
            return null;
        }
        int afterNumber = at;
        if (take('/')) {
            String second = digits(1, 3);
            return second.isEmpty() ? null : sessionAndNumber(kind, number, second);
        }
        boolean resolution = kind == Symbol.Kind.RESOLUTION;
        Symbol council = resolution ? council(number) : null;
        if (council != null) {
            return council;
        }
        at = afterNumber;
        notes = new ArrayList<>();
        Symbol unesco = resolution ? unesco(number) : null;
        if (unesco != null) {
            return unesco;
        }
        at = afterNumber;
        List<String> letters = letters();
        int afterLetters = at;
        for (int i = 0; i < letters.size(); i++) {
            at = afterLetters;
            Symbol symbol = roman(kind, number + letters.get(i));
            if (symbol == null) {
                at = back;
                while (found.size() > end) {
                    found.remove(found.size() - 1);
                }
                return null;
            }
            if (i == letters.size() - 1) {
                return symbol;
            }
            found.add(new Found(start, afterNumber + 2, symbol, List.of()));
            start = afterNumber + 3;
        }
        return null;
    }

    /** Reads the letters of a number: none, {@code A}, {@code A to D} as one, {@code A and B} as two. */
    private List<String> letters() {
        String first = letterAfterBlank();
        if (first.isEmpty()) {
            return List.of("");
        }
        Matcher more = MORE_LETTERS.matcher(text).region(at, text.length());
        if (!more.lookingAt()) {
            return List.of(first);
        }
        at = more.end();
        return more.group(1) == null ? List.of(first, " " + more.group(3)) : List.of(first + "-" + more.group(2));
    }

    private @Nullable Symbol roman(Symbol.Kind kind, String number) {
        Symbol assembly = romanInBrackets("A/RES/", "un-ga", number);
        if (assembly == null) {
            return null;
        }
        Session session = assembly.session().orElseThrow();
        boolean economic = session.toString().startsWith("ORG-")
                || session.number().orElse(0) > LAST_ROMAN_SESSION_OF_ASSEMBLY
                || (session.special() && !isOfSpecialSession(session, number));
        String body = economic ? "un-ecosoc" : "un-ga";
        String prefix = (economic ? "E/" : "A/") + (kind == Symbol.Kind.DECISION ? "DEC/" : "RES/");
        return new Symbol(
                prefix + assembly.toString().substring("A/RES/".length()),
                kind,
                body,
                number,
                session,
                economic ? session.year().orElse(null) : assembly.year().orElse(null));
    }

    /** Tells whether the number is of the Assembly's special session; the Council's have numbers of their own. */
    private static boolean isOfSpecialSession(Session session, String number) {
        int value = Integer.parseInt(number.split(" ")[0]);
        return switch (session.toString()) {
            case "S-III" -> value == 1622;
            case "S-IV" -> value >= 1872 && value <= 1880;
            case "S-VI" -> value == 3201 || value == 3202;
            case "S-VII" -> value == 3362;
            default -> true;
        };
    }

    /** {@code 27 C/5.7}: the 27th General Conference of UNESCO. */
    private @Nullable Symbol unesco(String session) {
        if (blanks() == 0 || !take('C') || !take('/')) {
            return null;
        }
        if (text.startsWith("Resolution ", at)) {
            at += "Resolution ".length();
        }
        int from = at;
        while (at < text.length() && at - from < 12 && (isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        while (at > from && text.charAt(at - 1) == '.') {
            at--;
        }
        String number = text.substring(from, at);
        return number.isEmpty()
                ? null
                : new Symbol(
                        "UNESCO " + session + " C/Resolution " + number,
                        Symbol.Kind.RESOLUTION,
                        "unesco-gc",
                        number,
                        Session.parse(session),
                        null);
    }

    /** {@code 55/25} and {@code 2010/15}: the organ is that of the words around, if they name one. */
    private Symbol sessionAndNumber(Symbol.Kind kind, String session, String second) {
        String number = second + letterAfterBlank();
        boolean byYear = session.length() == 4;
        String organ = organAround(start, at);
        String prefix;
        if (byYear) {
            prefix = organ.equals("un-chr") ? "E/CN.4/" : "E/";
        } else if (organ.equals("un-hrc")) {
            prefix = "A/HRC/";
        } else {
            prefix = "A/";
            if (!organ.equals("un-ga")) {
                note(
                        Severity.WARNING,
                        "symbol.organ.assumed",
                        "The organ is not written; the General Assembly was taken");
            }
        }
        String body = byYear ? (organ.equals("un-chr") ? organ : "un-ecosoc") : organ.equals("un-hrc") ? organ : "un-ga";
        Integer year = byYear ? Integer.valueOf(session) : body.equals("un-ga") ? yearOf(session) : null;
        return new Symbol(
                prefix + (kind == Symbol.Kind.DECISION ? "DEC/" : "RES/") + session + "/" + number,
                kind,
                body,
                number,
                byYear ? null : Session.parse(session),
                year);
    }

    private static @Nullable Integer yearOf(String session) {
        int number = Integer.parseInt(session);
        return number > LAST_ROMAN_SESSION_OF_ASSEMBLY ? (Integer) (number + 1945) : null;
    }

    /** Returns the id of the organ that is named nearest before or behind the stretch; empty if none is. */
    private String organAround(int from, int until) {
        int left = Math.max(0, from - WINDOW);
        String before = Grammar.fold(text.substring(left, from));
        String behind = Grammar.fold(text.substring(until, Math.min(text.length(), until + WINDOW)));
        String organ = "";
        int nearest = Integer.MAX_VALUE;
        for (Grammar.Phrase phrase : Grammar.all("un-organ")) {
            String words = String.join(" ", phrase.words());
            int last = before.lastIndexOf(words);
            int distance = last < 0 ? Integer.MAX_VALUE : before.length() - last - words.length();
            int next = behind.indexOf(words);
            distance = Math.min(distance, next < 0 ? Integer.MAX_VALUE : next);
            if (distance < nearest) {
                nearest = distance;
                organ = phrase.value();
            }
        }
        return organ;
    }

    /** A bare {@code 48/75 K} before a date of the session's year, and a bare {@code 102 (I)}. */
    private @Nullable Symbol bareNumber() {
        at = start;
        String number = digits(1, 4);
        if (number.isEmpty()) {
            return null;
        }
        int afterNumber = at;
        if (take('/')) {
            String second = digits(1, 3);
            if (second.isEmpty() || number.length() > 2) {
                return null;
            }
            String letter = letterAfterBlank();
            Matcher date = DATE_BEHIND.matcher(text).region(at, text.length());
            Integer year = yearOf(number);
            if (year == null || !date.lookingAt() || Math.abs(Integer.parseInt(date.group(1)) - year) > 1) {
                return null;
            }
            return new Symbol(
                    "A/RES/" + number + "/" + second + letter,
                    Symbol.Kind.RESOLUTION,
                    "un-ga",
                    second + letter,
                    Session.parse(number),
                    year);
        }
        if (number.length() < 2 || PART_BEFORE.matcher(text).region(Math.max(0, start - 16), start).find()) {
            return null;
        }
        Symbol symbol = roman(Symbol.Kind.RESOLUTION, number + letterAfterBlank());
        if (symbol == null && number.length() == 4) {
            at = afterNumber;
            symbol = misreadSpecialSession(number);
        }
        return symbol;
    }

    /** {@code 3362 (S.VIJ)}: a special session with its marks misread by a machine. */
    private @Nullable Symbol misreadSpecialSession(String number) {
        Matcher misread = MISREAD_SPECIAL.matcher(text).region(at, text.length());
        if (!misread.lookingAt()) {
            return null;
        }
        String figures = misread.group(1).replaceAll("[Jl1]", "I");
        Session session = Session.read("S-" + figures).value().orElse(null);
        if (session == null) {
            return null;
        }
        at = misread.end();
        note("symbol.letter.misread", "Letters that a machine misread were mended");
        boolean assembly = isOfSpecialSession(session, number);
        return new Symbol(
                (assembly ? "A/RES/" : "E/RES/") + number + " (" + session + ")",
                Symbol.Kind.RESOLUTION,
                assembly ? "un-ga" : "un-ecosoc",
                number,
                session,
                null);
    }

    private boolean wordOf(List<String> candidates) {
        for (String word : candidates) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                int end = at + word.length();
                if (end < text.length() && text.charAt(end) == ' ') {
                    at = end;
                    return true;
                }
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

    /** Passes over a blank, or the end of a paragraph, and returns how many characters that was. */
    private int blanks() {
        if (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\n')) {
            at++;
            return 1;
        }
        return 0;
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

    private void note(String id, String message) {
        note(Severity.NOTE, id, message);
    }

    private void note(Severity severity, String id, String message) {
        if (notes.stream().noneMatch(note -> note.id().equals(id))) {
            notes.add(new Note(severity, id, message));
        }
    }
}
