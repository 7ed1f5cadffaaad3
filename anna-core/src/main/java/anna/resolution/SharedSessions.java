package anna.resolution;

import anna.finding.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives a symbol whose session was left out the session of another one in the same text: of its namesake that was cited
 * in full, or of the symbol that it shares a bracket with, as in {@code AG/DEC. 25 and AG/DEC. 26 (XXXI-O/01)}.
 */
final class SharedSessions {

    private static final int LETTERS_BETWEEN = 8;

    private SharedSessions() {}

    static List<SymbolScanner.Found> completed(String text, List<SymbolScanner.Found> found) {
        boolean any = false;
        for (SymbolScanner.Found one : found) {
            any |= isOpen(one.symbol());
        }
        if (!any) {
            return found;
        }
        Map<String, Symbol> full = new HashMap<>();
        for (SymbolScanner.Found one : found) {
            if (one.symbol().session().isPresent()) {
                full.putIfAbsent(nameOf(one.symbol()), one.symbol());
            }
        }
        List<SymbolScanner.Found> completed = new ArrayList<>(found);
        for (int i = found.size() - 1; i >= 0; i--) {
            SymbolScanner.Found one = completed.get(i);
            if (!isOpen(one.symbol())) {
                continue;
            }
            Symbol namesake = full.get(nameOf(one.symbol()));
            if (namesake != null) {
                completed.set(i, with(one, namesake.session().orElseThrow(), "its earlier or later citation"));
            } else if (i + 1 < found.size() && sharesBracket(text, one, completed.get(i + 1))) {
                completed.set(
                        i, with(one, completed.get(i + 1).symbol().session().orElseThrow(), "the next symbol"));
            }
        }
        return completed;
    }

    /** Tells whether the symbol has an open place for its session. */
    private static boolean isOpen(Symbol symbol) {
        return symbol.toString().contains(" (?)");
    }

    private static boolean sharesBracket(String text, SymbolScanner.Found one, SymbolScanner.Found next) {
        return next.symbol().session().isPresent()
                && next.symbol().body().equals(one.symbol().body())
                && next.symbol().kind() == one.symbol().kind()
                && next.start() - one.end() <= LETTERS_BETWEEN
                && text.substring(one.end(), next.start()).indexOf('.') < 0;
    }

    private static String nameOf(Symbol symbol) {
        return symbol.kind() + " " + symbol.body() + " " + symbol.number();
    }

    private static SymbolScanner.Found with(SymbolScanner.Found one, Session session, String from) {
        Symbol bare = one.symbol();
        Symbol whole = new Symbol(
                bare.toString().replace("(?)", "(" + session + ")"),
                bare.kind(),
                bare.body(),
                bare.number(),
                session,
                session.year().orElse(null));
        List<SymbolScanner.Note> notes = new ArrayList<>(one.notes());
        notes.removeIf(note -> note.id().equals("symbol.session.missing"));
        notes.add(
                new SymbolScanner.Note(Severity.NOTE, "symbol.session.borrowed", "The session was taken from " + from));
        return new SymbolScanner.Found(one.start(), one.end(), one.wordsFrom(), whole, one.rule(), List.copyOf(notes));
    }
}
