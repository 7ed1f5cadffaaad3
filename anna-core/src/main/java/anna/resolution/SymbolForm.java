package anna.resolution;

import java.util.ArrayList;
import java.util.List;

/**
 * How a rule of the tables says that a symbol is printed, as parts for {@link SymbolMachine}.
 *
 * <p>Form: letters, figures, strokes, full stops, blanks, brackets and hyphens stand for themselves, with all that the
 * machine forgives in each; {@code |} ends what the symbols of a run share; <code>{name}</code> or <code>{name:argument}</code>
 * is a part that is read into a value. The names are those of {@link Op}.
 *
 * @param prefix what stands before {@code |}; all parts if there is none
 * @param tail what stands behind it
 */
record SymbolForm(String shared, List<Part> prefix, List<Part> tail) {

    /** A kind of part. */
    enum Op {
        /** Letters of the symbol. */
        LETTERS(""),
        /** A stroke between its parts. */
        STROKE(""),
        /** A full stop. */
        STOP(""),
        /** A blank. */
        BLANK(""),
        /** The bracket that opens. */
        OPEN(""),
        /** The bracket that closes. */
        CLOSE(""),
        /** A hyphen. */
        DASH(""),
        /** A question mark, which may be missing. */
        QUESTION(""),
        /** Any other sign. */
        SIGN(""),
        /** Letters that say the kind: {@code RES}, {@code DEC}. */
        TYPE("type"),
        /** A word that says the kind: resolution, decision. */
        WORD("word"),
        /** A number of up to as many figures as the argument says. */
        NUMBER("n"),
        /** Numbers that share what stands behind them. */
        NUMBERS("ns"),
        /** The letters behind a number: none, {@code A}, {@code A-D}, or several. */
        SUFFIX("l"),
        /** One capital letter. */
        CAPITAL("capital"),
        /** Roman figures. */
        ROMAN("roman"),
        /** A session of the United Nations in Roman figures, or {@code ORG-75}. */
        COUNCIL("un"),
        /** A session in Arabic figures with {@code S-} or {@code ES-} where it is special. */
        SESSION("s"),
        /** A meeting in Arabic figures. */
        MEETING("m"),
        /** The letter that says whether a session is regular; the argument has those that may stand. */
        CHOICE("k"),
        /** A year in two figures, or in four of which two are kept. */
        YEAR_SHORT("yy"),
        /** A year in four figures. */
        YEAR_LONG("yyyy"),
        /** Revisions, corrections and addenda, or none. */
        REVISION("rev"),
        /** The letters of bodies with strokes between them; at least so many, or one of those given. */
        BODIES("parts"),
        /** The word for a kind of document. */
        DOCUMENT("doc"),
        /** The code of a series. */
        SERIES("code"),
        /** The whole symbol of a document of the United Nations that begins with one of the arguments. */
        PATH("path"),
        /** The number of an item: {@code 5.7}, {@code 5.I.2}. */
        ITEM("item"),
        /** A number in Roman or Arabic figures or as an ordinal, kept in Roman ones. */
        NUMERAL("numeral"),
        /** An ordinal and the name of a meeting, within the sentence. */
        GATHERING("gathering");

        private final String name;

        Op(String name) {
            this.name = name;
        }

        String written() {
            return name;
        }
    }

    /** A part, its argument, the words of that, and its value if it is a number, else -1. */
    record Part(Op op, String argument, List<String> words, int number) {

        static Part of(Op op, String argument) {
            boolean figures = !argument.isEmpty() && argument.chars().allMatch(c -> c >= '0' && c <= '9');
            return new Part(op, argument, List.of(argument.split(",")), figures ? Integer.parseInt(argument) : -1);
        }

        int limit(int otherwise) {
            return number < 0 ? otherwise : number;
        }
    }

    /** Tells whether the tail is figures, a stroke, and what follows. */
    boolean startsWithStroke() {
        return tail.size() > 1 && tail.get(1).op() == Op.STROKE;
    }

    /** Tells whether the tail is one part. */
    boolean isNumber() {
        return tail.size() == 1;
    }

    /** Tells whether the tail has a bracket. */
    boolean hasBracket() {
        return has(Op.OPEN);
    }

    /** Tells whether the tail has a year in four figures. */
    boolean hasYear() {
        return has(Op.YEAR_LONG);
    }

    private boolean has(Op op) {
        for (Part part : tail) {
            if (part.op() == op) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the form of a cell.
     *
     * @throws IllegalStateException if it is no form, naming the place
     */
    static SymbolForm of(String written, String place) {
        List<Part> prefix = new ArrayList<>();
        List<Part> tail = null;
        int at = 0;
        int bar = -1;
        while (at < written.length()) {
            char c = written.charAt(at);
            List<Part> parts = tail == null ? prefix : tail;
            if (c == '|') {
                tail = new ArrayList<>();
                bar = at++;
            } else if (c == '{') {
                int end = written.indexOf('}', at);
                if (end < 0) {
                    throw new IllegalStateException("Expected } in " + place + " but found " + written);
                }
                parts.add(field(written.substring(at + 1, end), place));
                at = end + 1;
            } else if (Character.isLetter(c)) {
                int end = at;
                while (end < written.length() && Character.isLetter(written.charAt(end))) {
                    end++;
                }
                parts.add(Part.of(Op.LETTERS, written.substring(at, end)));
                at = end;
            } else {
                parts.add(sign(c));
                at++;
            }
        }
        return new SymbolForm(
                bar < 0 ? written : written.substring(0, bar),
                List.copyOf(prefix),
                tail == null ? List.of() : List.copyOf(tail));
    }

    private static Part field(String name, String place) {
        int colon = name.indexOf(':');
        String word = colon < 0 ? name : name.substring(0, colon);
        for (Op op : Op.values()) {
            if (!op.name.isEmpty() && op.name.equals(word)) {
                return Part.of(op, colon < 0 ? "" : name.substring(colon + 1));
            }
        }
        throw new IllegalStateException("Expected the name of a part in " + place + " but found " + word);
    }

    private static Part sign(char c) {
        return switch (c) {
            case '/' -> Part.of(Op.STROKE, "");
            case '.' -> Part.of(Op.STOP, "");
            case ' ' -> Part.of(Op.BLANK, "");
            case '(' -> Part.of(Op.OPEN, "");
            case ')' -> Part.of(Op.CLOSE, "");
            case '-' -> Part.of(Op.DASH, "");
            case '?' -> Part.of(Op.QUESTION, "");
            default -> Part.of(Op.SIGN, String.valueOf(c));
        };
    }
}
