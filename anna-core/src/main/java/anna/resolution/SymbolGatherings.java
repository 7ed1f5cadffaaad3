package anna.resolution;

import anna.resolution.SymbolForm.Op;
import java.util.ArrayList;
import java.util.List;

/** Resolutions of meetings that have no letters: a number, and the name of the meeting in the words around. */
final class SymbolGatherings {

    private static final int LONGEST_NUMERAL = 12;
    private static final int LONGEST_WORD = 32;
    private static final int WORDS_TO_GATHERING = 32;

    private final SymbolCursor cursor;
    private final SymbolNumbers numbers;
    private final SymbolTables tables;
    private String body = "";

    SymbolGatherings(SymbolCursor cursor, SymbolNumbers numbers, SymbolTables tables) {
        this.cursor = cursor;
        this.numbers = numbers;
        this.tables = tables;
    }

    /** Returns the body of the last meeting that was read. */
    String body() {
        return body;
    }

    boolean numeral() {
        int from = cursor.at();
        String figures = numbers.figures(1, 3);
        int value;
        if (figures.isEmpty()) {
            while (cursor.at() - from < LONGEST_NUMERAL && "IVXLC".indexOf(cursor.peek()) >= 0 && cursor.peek() != 0) {
                cursor.pass();
            }
            value = Numerals.parse(cursor.since(from)).orElse(0);
            if (cursor.at() == from || SymbolSigns.isFigure(cursor.text().charAt(from))) {
                return false;
            }
        } else {
            value = Integer.parseInt(figures);
            ordinalSign();
        }
        char behind = cursor.peek(cursor.isBlankHere() ? cursor.at() + 1 : cursor.at());
        if (value < 1 || value > 999 || cursor.isWordHere() || behind == '/' || SymbolSigns.isBracket(behind)) {
            return false;
        }
        cursor.set(Op.NUMERAL, Numerals.roman(value));
        return true;
    }

    private void ordinalSign() {
        for (String sign : List.of("ª", "º", "°", "th", "st", "nd", "rd", "ème", "eme", "ère", "er", "e", "a", "o")) {
            if (cursor.startsWith(sign) && !cursor.isWordAt(cursor.at() + sign.length())) {
                cursor.pass(sign.length());
                return;
            }
        }
    }

    /** Words of one sentence up to an ordinal and the name of a meeting; the year is one on the way, or in brackets. */
    boolean gathering() {
        int from = cursor.at();
        List<String> folded = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        int i = cursor.at();
        String year = "";
        while (folded.size() < WORDS_TO_GATHERING && i < cursor.text().length()) {
            char c = cursor.peek(i);
            if (c == '\n' || c == ';') {
                break;
            }
            if (c == '.'
                    && cursor.isBlankAt(i + 1)
                    && !folded.isEmpty()
                    && folded.get(folded.size() - 1).length() > 2) {
                break;
            }
            if (!cursor.isWordAt(i)) {
                i++;
                continue;
            }
            int start = i;
            while (i - start < LONGEST_WORD
                    && (cursor.isWordAt(i) || (cursor.peek(i) == '-' && cursor.isWordAt(i + 1)))) {
                i++;
            }
            folded.add(Grammar.fold(cursor.text().substring(start, i)));
            ends.add(i);
        }
        for (int w = 0; w < folded.size(); w++) {
            String word = folded.get(w);
            if (word.length() == 4
                    && (word.startsWith("19") || word.startsWith("20"))
                    && SymbolSigns.isFigure(word.charAt(3))) {
                year = word;
            }
            int ordinal = ordinal(word);
            int next = w + 1;
            if (ordinal > 0 && ordinal % 10 == 0 && next < folded.size()) {
                int unit = ordinal(folded.get(next));
                if (unit > 0 && unit < 10) {
                    ordinal += unit;
                    next++;
                }
            }
            if (ordinal == 0 || next >= folded.size()) {
                continue;
            }
            Grammar.Phrase meeting = tables.phrase("gathering", folded, next);
            if (meeting == null) {
                continue;
            }
            cursor.go(ends.get(next + meeting.words().size() - 1));
            int back = cursor.at();
            cursor.blanks();
            if (cursor.take('(')) {
                String printed = numbers.figures(4, 4);
                if (!printed.isEmpty() && cursor.take(')')) {
                    year = printed;
                    back = cursor.at();
                }
            }
            cursor.go(back);
            int colon = meeting.value().indexOf(':');
            body = meeting.value().substring(0, colon);
            cursor.set(Op.MEETING, Integer.toString(ordinal));
            cursor.set(Op.YEAR_LONG, year);
            String name = Ordinals.capitalized(ordinal) + " " + meeting.value().substring(colon + 1);
            cursor.set(Op.GATHERING, year.isEmpty() ? name : name + " (" + year + ")");
            return true;
        }
        cursor.go(from);
        return false;
    }

    /** Returns the number that the folded word stands for as an ordinal in one of the languages; 0 if for none. */
    private int ordinal(String word) {
        int end = 0;
        while (end < word.length() && SymbolSigns.isFigure(word.charAt(end))) {
            end++;
        }
        if (end > 0 && end < 4 && end < word.length()) {
            return Integer.parseInt(word.substring(0, end));
        }
        String value = tables.word("ordinal", word);
        return value == null ? Ordinals.parse(word).orElse(0) : Integer.parseInt(value);
    }
}
