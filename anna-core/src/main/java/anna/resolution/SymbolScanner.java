package anna.resolution;

import anna.finding.Finding;
import anna.finding.Reading;
import anna.finding.Severity;
import anna.finding.Span;
import anna.resolution.SymbolForm.Op;
import anna.resolution.SymbolTables.Family;
import anna.resolution.SymbolTables.Strictness;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds symbols in a text, in one pass: at each place where one may begin it tries the rules of {@link SymbolTables}, and
 * behind one that was found it tries those that share its letters again.
 */
final class SymbolScanner {

    /** Something to say about a symbol. */
    record Note(Severity severity, String id, String message) {

        static Note of(SymbolNote note) {
            return new Note(note.severity(), note.id(), note.message());
        }
    }

    /**
     * A symbol, where it stands in the even text, where the words begin that tell what it is, the rule that read it, and
     * what is to be said about it.
     */
    record Found(int start, int end, int wordsFrom, Symbol symbol, String rule, List<Note> notes) {

        Span span(EvenText even) {
            return even.original(start, end);
        }

        /** Returns the notes as findings at the symbol's place. */
        List<Finding> findings(EvenText even, Places places) {
            Span span = span(even);
            List<Finding> findings = new ArrayList<>();
            boolean split = false;
            for (int i = span.start(); i < span.end() && !split; i++) {
                split = EvenText.endsLine(even.original(), i);
            }
            for (Note note : notes) {
                if (!split || !note.id().equals(SymbolNote.BLANK_EXTRA.id())) {
                    findings.add(places.finding(note.severity(), note.id(), note.message(), span));
                }
            }
            if (split) {
                SymbolNote note = SymbolNote.LINE_SPLIT;
                findings.add(places.finding(note.severity(), note.id(), note.message(), span));
            }
            return findings;
        }
    }

    /** What one rule read at one place. */
    private record Draft(SymbolRule rule, int end, int penalty, SymbolMachine.Shared shared, List<Found> found) {}

    private static final List<Op> NUMBERS = List.of(Op.NUMBER, Op.NUMERAL, Op.ITEM);
    private static final int WARNING_WEIGHS = 8;
    private static final long WARNINGS = Stream.of(SymbolNote.values())
            .filter(note -> note.severity() == Severity.WARNING)
            .mapToLong(SymbolNote::bit)
            .sum();
    private static final int FIRST_YEAR_OF_ASSEMBLY = 1971;
    private static final Pattern AND_ADDENDUM =
            Pattern.compile(" (?:and|y|e|et|&)( (?:add|corr|rev)\\.)", Pattern.CASE_INSENSITIVE);
    private static final Pattern AND_PART = Pattern.compile(" ?(?:,|and|y|e|et|&) ((?:Add|Corr|Rev)\\. ?[0-9]{1,2})");
    private static final Pattern DATE_BEHIND = Pattern.compile(
            ",? (?:of|del?|du|dated) (?:[0-9]{1,2}(?:er|º|st|nd|rd|th)? (?:de |of )?\\p{L}{3,10},? (?:de |del )?|\\p{L}{3,10} [0-9]{1,2}, )"
                    + "((?:19|20)[0-9]{2})(?![0-9])");

    private static final Pattern TITLE_BEHIND = Pattern.compile("\\. ?(?:Resolution|Resolución|Résolution|Resolução) ");

    private final String text;
    private final SymbolTables tables = SymbolTables.get();
    private final SymbolMachine machine;
    private final SymbolContext context;
    private final List<Found> found = new ArrayList<>();

    private boolean again;
    private String inherited = "";
    private int organEnd = -1;
    private int organStart = -1;
    private String organ = "";

    private SymbolScanner(String text) {
        this.text = text;
        this.machine = new SymbolMachine(text, tables);
        this.context = new SymbolContext(text, tables);
    }

    /** Returns the symbols in the text, in order; one whose session was left out takes it from its namesake. */
    static List<Found> scan(EvenText even) {
        SymbolScanner scanner = new SymbolScanner(even.text());
        scanner.scanAll();
        return scanner.found.isEmpty() ? scanner.found : SharedSessions.completed(even.text(), scanner.found);
    }

    /** Returns how many characters the machine looked at to find the symbols in the text. */
    static long work(EvenText even) {
        SymbolScanner scanner = new SymbolScanner(even.text());
        scanner.scanAll();
        return scanner.machine.work();
    }

    /** Reads a text that is one symbol and nothing else but the words that belong to it. */
    static Reading<Symbol> read(String text) {
        EvenText even = EvenText.of(text);
        Places places = new Places(text);
        List<Found> found = scan(even);
        if (found.size() == 1) {
            Found one = found.get(0);
            if (belongs(even.text().substring(0, one.wordsFrom()))
                    && belongs(even.text().substring(one.end()))) {
                return Reading.of(one.symbol(), one.findings(even, places));
            }
        }
        return Reading.failed(List.of(places.finding(
                Severity.ERROR,
                "symbol.text.unrecognized",
                "Expected a symbol such as AG/RES. 2548 (XL-O/10) but found " + Finding.quote(text),
                new Span(0, text.length()))));
    }

    /** Tells whether words beside a symbol are but an article, or the organ that it is of. */
    private static boolean belongs(String words) {
        if (words.isBlank()) {
            return true;
        }
        SymbolTables tables = SymbolTables.get();
        List<String> folded = new ArrayList<>();
        Words all = Words.of(words);
        for (int i = 0; i < all.count(); i++) {
            folded.add(Grammar.fold(all.printed(i)));
        }
        int i = 0;
        while (i < folded.size()) {
            Grammar.Phrase organ = tables.phrase("organ", folded, i);
            if (organ == null && !"of".equals(tables.word("between", folded.get(i)))) {
                return false;
            }
            i += organ == null ? 1 : organ.words().size();
        }
        return !folded.isEmpty();
    }

    private static boolean isWord(char c) {
        return c < 128
                ? c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
                : Character.isLetterOrDigit(c);
    }

    private void scanAll() {
        int length = text.length();
        boolean inside = false;
        int i = 0;
        while (i < length) {
            char c = text.charAt(i);
            boolean word = isWord(c);
            if (word && (!inside || isGlued(i, c))) {
                char next = i + 1 < length ? text.charAt(i + 1) : ' ';
                if (tables.mayBegin(c, next) && machine.mayBegin(i)) {
                    int end = at(i);
                    if (end > i) {
                        i = end;
                        inside = false;
                        continue;
                    }
                }
            }
            inside = word || c == '/';
            i++;
        }
    }

    /** Tells whether a capital stands here that was run into the word before. */
    private boolean isGlued(int i, char c) {
        return c >= 'A' && c <= 'Z' && text.charAt(i - 1) >= 'a' && text.charAt(i - 1) <= 'z';
    }

    /** Reads the symbols that begin at the place, and returns where they end; the place itself if there are none. */
    private int at(int place) {
        again = false;
        inherited = "";
        Draft best = null;
        Family bestFamily = null;
        char second = place + 1 < text.length() ? text.charAt(place + 1) : ' ';
        for (Family family : tables.families(text.charAt(place), second)) {
            if (family.strictness() != Strictness.LETTERS && place > 0 && isWord(text.charAt(place - 1))) {
                continue;
            }
            Draft draft = family(family, place, best);
            if (draft != null) {
                best = draft;
                bestFamily = family;
            }
        }
        if (best == null || bestFamily == null) {
            return place;
        }
        found.addAll(best.found());
        return more(best, bestFamily);
    }

    /** Tells whether a draft that ends there and is so much to forgive counts for more than the best before it. */
    private static boolean isBetter(int end, int penalty, @Nullable Draft best) {
        return best == null || end > best.end() || (end == best.end() && penalty < best.penalty());
    }

    /** Returns what a family reads at the place if that is better than the best of those before it; else null. */
    private @Nullable Draft family(Family family, int place, @Nullable Draft before) {
        machine.reset(place, family.strictness());
        if (!machine.read(family.prefix())) {
            return null;
        }
        SymbolRule only = family.rules().get(0);
        if (only.form().tail().isEmpty()) {
            Draft best = null;
            for (SymbolRule rule : family.rules()) {
                Draft draft = draft(rule, place, place, machine.shared(), best == null ? before : best);
                best = draft != null ? draft : best;
            }
            return best;
        }
        boolean weak = machine.weak();
        int start = family.strictness() == Strictness.WORD ? machine.at() : place;
        return tails(family, machine.at(), start, place, weak, machine.shared(), before);
    }

    /** Tries what may stand behind the letters that the rules of a family share, which were read up to the place. */
    private @Nullable Draft tails(
            Family family,
            int tail,
            int start,
            int wordsFrom,
            boolean weak,
            SymbolMachine.Shared shared,
            @Nullable Draft before) {
        Draft best = null;
        List<SymbolRule> rules =
                family.strictness() == Strictness.LETTERS ? family.rules() : machine.candidates(family, tail);
        for (SymbolRule rule : rules) {
            machine.resume(tail, shared);
            if (machine.read(rule.form().tail()) && !(weak && rule.says() != 0)) {
                Draft draft = draft(rule, start, wordsFrom, shared, best == null ? before : best);
                best = draft != null ? draft : best;
            }
        }
        return best;
    }

    /** Adds what goes on from a symbol without its letters, and returns where it ends. */
    private int more(Draft first, Family family) {
        Draft last = first;
        int end = addendum(last);
        if (last.rule().form().tail().isEmpty()) {
            return end;
        }
        while (end == last.end()) {
            SymbolJoint joint = SymbolJoint.symbols(text, last.end());
            if (joint == null && family.strictness() == Strictness.WORD) {
                int named = context.behind(last.end()).end();
                joint = named < 0 ? null : SymbolJoint.symbols(text, named);
            }
            if (joint == null) {
                break;
            }
            again = true;
            Symbol symbol = last.found().get(0).symbol();
            boolean assumed = false;
            for (Note note : last.found().get(0).notes()) {
                assumed |= note.id().equals(SymbolNote.ORGAN_ASSUMED.id());
            }
            inherited = family.strictness() != Strictness.LETTERS && !assumed ? symbol.body() : "";
            SymbolMachine.Shared shared = new SymbolMachine.Shared(
                    0,
                    last.shared().type(),
                    last.shared().bodies(),
                    last.shared().document());
            machine.reset(joint.end(), family.strictness());
            Draft next = tails(family, joint.end(), joint.end(), joint.end(), false, shared, null);
            if (next == null) {
                break;
            }
            if (joint.range()) {
                Found before = found.remove(found.size() - 1);
                found.add(noted(before));
                next.found().set(0, noted(next.found().get(0)));
            }
            found.addAll(next.found());
            last = next;
            end = addendum(last);
        }
        return end;
    }

    private static Found noted(Found one) {
        List<Note> notes = new ArrayList<>(one.notes());
        notes.add(Note.of(SymbolNote.RANGE_ENDS));
        return new Found(one.start(), one.end(), one.wordsFrom(), one.symbol(), one.rule(), List.copyOf(notes));
    }

    /** {@code CP/doc.3710/03 and add. 1}, {@code A/55/383 and Add.1}: another part of the same document. */
    private int addendum(Draft draft) {
        Symbol document = draft.found().get(0).symbol();
        if (document.kind() != Symbol.Kind.DOCUMENT) {
            return draft.end();
        }
        int end = draft.end();
        String part = "";
        int start = end;
        long notes = 0;
        if (end >= text.length() || " ,&aye".indexOf(text.charAt(end)) < 0) {
            return end;
        }
        Matcher joined = AND_ADDENDUM.matcher(text).region(end, text.length());
        Matcher path = AND_PART.matcher(text).region(end, text.length());
        if (document.body().startsWith("un") && path.lookingAt()) {
            part = "/" + path.group(1).replace(" ", "");
            start = path.start(1);
            end = path.end();
        } else if (!document.body().startsWith("un") && joined.lookingAt()) {
            machine.reset(joined.start(1), Strictness.LETTERS);
            machine.read(List.of(SymbolForm.Part.of(Op.REVISION, "")));
            part = machine.value(Op.REVISION);
            start = joined.start(1) + 1;
            end = machine.at();
            notes = machine.notes();
        }
        if (part.isEmpty()) {
            return draft.end();
        }
        found.add(new Found(
                start,
                end,
                start,
                new Symbol(
                        document + part,
                        document.kind(),
                        document.body(),
                        document.number(),
                        document.session().orElse(null),
                        document.year().orElse(null)),
                draft.rule().name(),
                notes(notes, List.of())));
        return end;
    }

    // --- from what was read to a symbol

    /** Returns the symbols of what the rule read, if the rule holds and they are better than those before; else null. */
    private @Nullable Draft draft(
            SymbolRule rule, int start, int wordsFrom, SymbolMachine.Shared shared, @Nullable Draft before) {
        int end = machine.at();
        if (!isBetter(end, weight(machine.notes() | rule.says()), before)) {
            return null;
        }
        if (isWordBehind(end) || (machine.isBare() && end < text.length() && "/%".indexOf(text.charAt(end)) >= 0)) {
            return null;
        }
        OptionalInt session = machine.sessionNumber();
        List<Note> doubts = new ArrayList<>(1);
        for (SymbolRule.Condition condition : rule.where()) {
            if (!holds(condition, session, start, wordsFrom, end, doubts)) {
                return null;
            }
        }
        session = machine.sessionNumber();
        Session value = null;
        if (!rule.session().isEmpty()) {
            value = Session.of(rule.session().filled(machine));
            if (value == null) {
                return null;
            }
        }
        Integer year = machine.value(Op.YEAR_LONG).isEmpty() && rule.year().equals("yyyy")
                ? null
                : rule.year().equals("session")
                        ? value == null ? null : value.year().orElse(null)
                        : rule.year(machine, session);
        long noted = machine.notes() | rule.says();
        int penalty = weight(noted) + doubts.size() * WARNING_WEIGHS;
        for (Note doubt : doubts) {
            penalty += doubt.severity() == Severity.WARNING ? WARNING_WEIGHS : 0;
        }
        if (!isBetter(end, penalty, before)) {
            return null;
        }
        List<Note> notes = notes(noted, doubts);
        Symbol.Kind kind = rule.kind(machine.value(Op.TYPE));
        List<Found> all = new ArrayList<>(2);
        List<String> suffixes = machine.suffixes();
        int count = Math.max(machine.members().size(), suffixes.size());
        int from = start;
        for (int i = 0; i < Math.max(1, count); i++) {
            int until = end;
            if (machine.members().size() > 1) {
                machine.set(Op.NUMBER, machine.members().get(i).number());
                from = i == 0 ? start : machine.members().get(i).start();
                until = i < count - 1 ? machine.members().get(i).end() : end;
            } else if (suffixes.size() > 1) {
                machine.set(Op.SUFFIX, suffixes.get(i));
                from = i == 0 ? start : machine.suffixEnds().get(i) - 1;
                until = i < count - 1 ? machine.suffixEnds().get(i) : end;
            }
            all.add(new Found(
                    from,
                    until,
                    i == 0 ? wordsFrom : from,
                    new Symbol(rule.text().filled(machine), kind, body(rule), number(), value, year),
                    rule.name(),
                    notes));
        }
        return new Draft(rule, end, penalty, shared, all);
    }

    /** Returns how much there is to forgive in the notes, as bits. */
    private static int weight(long noted) {
        return Long.bitCount(noted) + Long.bitCount(noted & WARNINGS) * WARNING_WEIGHS;
    }

    private boolean isWordBehind(int end) {
        return end < text.length()
                && end > 0
                && text.charAt(end) >= '0'
                && text.charAt(end) <= '9'
                && isWord(text.charAt(end - 1));
    }

    private String number() {
        for (Op op : NUMBERS) {
            if (!machine.value(op).isEmpty()) {
                return machine.value(op)
                        + machine.value(Op.SUFFIX)
                        + (machine.value(Op.CAPITAL).isEmpty() ? "" : " " + machine.value(Op.CAPITAL));
            }
        }
        return "";
    }

    private String body(SymbolRule rule) {
        if (rule.body().equals("parts")) {
            String letters = machine.value(Op.BODIES);
            int stroke = letters.indexOf('/');
            String first = Grammar.fold(stroke < 0 ? letters : letters.substring(0, stroke));
            String known = tables.word("letters", first);
            return known == null ? first : known;
        }
        return rule.body().equals("gathering") ? machine.gatheringBody() : rule.body();
    }

    private static List<Note> notes(long bits, List<Note> doubts) {
        if (bits == 0 && doubts.isEmpty()) {
            return List.of();
        }
        List<Note> notes = new ArrayList<>();
        for (SymbolNote note : SymbolNote.values()) {
            if ((bits & note.bit()) != 0) {
                notes.add(Note.of(note));
            }
        }
        notes.addAll(doubts);
        return List.copyOf(notes);
    }

    // --- conditions

    private boolean holds(
            SymbolRule.Condition condition, OptionalInt session, int start, int wordsFrom, int end, List<Note> doubts) {
        if (condition.again() && !again) {
            return true;
        }
        switch (condition.left()) {
            case "first":
                return !again;
            case "alone":
                return isBlank(0, wordsFrom) && isBlank(end, text.length());
            case "free":
                return again || !context.isPart(start);
            case "told":
                return again || context.told(start);
            case "dated":
                return isDated(session, end);
            case "known":
                return isKnown();
            case "unknown":
                return !isKnown();
            case "other":
                return tables.word("letters", Grammar.fold(machine.value(Op.BODIES))) == null;
            case "titled":
                return TITLE_BEHIND.matcher(text).region(end, text.length()).lookingAt();
            case "emergency":
                return machine.value(Op.SESSION).startsWith("ES-");
            case "organ":
                return is(condition, organ(start, end));
            case "session":
                if (condition.sign().equals("fits")) {
                    return fits(condition, session, doubts);
                }
                return session.isPresent() && condition.compares(session.getAsInt(), session.getAsInt());
            case "n":
                return isNumber(condition, machine.value(Op.NUMBER), session);
            case "yyyy":
                return isNumber(condition, machine.value(Op.YEAR_LONG), session);
            case "un":
                return is(condition, machine.value(Op.COUNCIL));
            case "s":
                return is(condition, machine.value(Op.SESSION));
            case "special":
                return machine.value(Op.COUNCIL).startsWith("S-")
                        || machine.value(Op.COUNCIL).startsWith("ES-")
                        || machine.value(Op.SESSION).startsWith("S-")
                        || machine.value(Op.SESSION).startsWith("ES-");
            case "regular":
                return !machine.value(Op.COUNCIL).contains("S-")
                        && !machine.value(Op.SESSION).contains("S-");
            default:
                throw new IllegalStateException(
                        "SymbolRule.where must be a known condition, but was '" + condition + "'");
        }
    }

    /** Tells whether nothing stands there; a run of blanks is but one character of an even text. */
    private boolean isBlank(int from, int until) {
        return until - from < 2 && text.substring(from, until).isBlank();
    }

    private static boolean is(SymbolRule.Condition condition, String value) {
        return condition.right().contains(value.isEmpty() ? "none" : value)
                != condition.sign().equals("!=");
    }

    private static boolean isNumber(SymbolRule.Condition condition, String figures, OptionalInt session) {
        OptionalInt number = Numerals.parse(figures);
        return number.isPresent() && condition.compares(number.getAsInt(), session.orElse(0));
    }

    private boolean isDated(OptionalInt session, int end) {
        Matcher date = DATE_BEHIND.matcher(text).region(end, text.length());
        return session.isPresent()
                && date.lookingAt()
                && Math.abs(Integer.parseInt(date.group(1)) - 1945 - session.getAsInt()) <= 1;
    }

    private boolean isKnown() {
        OptionalInt number = Numerals.parse(machine.value(Op.NUMBER));
        Integer year = number.isEmpty()
                ? null
                : tables.yearOf(machine.value(Op.BODIES) + "/" + machine.value(Op.DOCUMENT), number.getAsInt());
        if (year != null) {
            machine.set(Op.YEAR_SHORT, Integer.toString(year).substring(2));
        }
        return year != null;
    }

    /** Sessions of some bodies are one a year; where the two disagree, the year is believed. */
    private boolean fits(SymbolRule.Condition condition, OptionalInt session, List<Note> doubts) {
        int year = Session.fullYear(Integer.parseInt(machine.value(Op.YEAR_SHORT)));
        if (session.isPresent() && condition.bound(session.getAsInt()) == year) {
            return true;
        }
        if (year < FIRST_YEAR_OF_ASSEMBLY) {
            return session.isPresent();
        }
        String right = Numerals.roman(year - condition.bound(0));
        SymbolNote mismatch = SymbolNote.SESSION_MISMATCH;
        doubts.add(new Note(
                mismatch.severity(),
                mismatch.id(),
                "Session " + machine.value(Op.ROMAN) + " does not fit the year " + year + "; session " + right
                        + " was taken"));
        machine.set(Op.ROMAN, right);
        return true;
    }

    /** Returns the organ that the words behind the symbol lead to, else that of the run, else the last one before it. */
    private String organ(int start, int end) {
        if (start == organStart && end == organEnd) {
            return organ;
        }
        organStart = start;
        organEnd = end;
        String id = context.behind(end).id();
        if (id.isEmpty()) {
            id = again ? inherited : context.before(start);
        }
        organ = id;
        return organ;
    }
}
