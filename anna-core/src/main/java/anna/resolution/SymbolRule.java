package anna.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A way in which one body prints its symbols: a row of the tables beside {@link SymbolTables}.
 *
 * @param name its name in the tables
 * @param body the id of the body, or the name of the part whose letters tell it
 * @param kinds what the symbol stands for, by the letters of its kind; under the empty word if it always is the same
 * @param form how it is printed
 * @param text its canonical form
 * @param session how its session is written
 * @param year where its year comes from
 * @param yearLine the year by the session, where it comes from that
 * @param where what must be so
 * @param says what is noted whenever it reads something, as bits of {@link SymbolNote}
 * @param examples texts that this rule reads
 */
record SymbolRule(
        String name,
        String body,
        Map<String, Symbol.Kind> kinds,
        SymbolForm form,
        Template text,
        Template session,
        String year,
        Line yearLine,
        List<Condition> where,
        long says,
        List<Example> examples) {

    /** A text, the canonical forms of the symbols in it, and the ids of what is found about them. */
    record Example(String printed, List<String> values, List<String> findings) {}

    /** Text with the names of parts in it. */
    record Template(List<String> literals, List<SymbolForm.Op> parts) {

        static Template of(String written, String place) {
            List<String> literals = new ArrayList<>();
            List<SymbolForm.Op> parts = new ArrayList<>();
            int at = 0;
            for (int open = written.indexOf('{'); open >= 0; open = written.indexOf('{', at)) {
                literals.add(written.substring(at, open));
                int close = written.indexOf('}', open);
                parts.add(part(written.substring(open + 1, close), place));
                at = close + 1;
            }
            literals.add(written.substring(at));
            return new Template(List.copyOf(literals), List.copyOf(parts));
        }

        boolean isEmpty() {
            return parts.isEmpty() && literals.get(0).isEmpty();
        }

        String filled(SymbolMachine values) {
            if (parts.isEmpty()) {
                return literals.get(0);
            }
            StringBuilder out = new StringBuilder(32);
            for (int i = 0; i < parts.size(); i++) {
                out.append(literals.get(i)).append(values.value(parts.get(i)));
            }
            return out.append(literals.get(parts.size())).toString();
        }
    }

    private static SymbolForm.Op part(String name, String place) {
        for (SymbolForm.Op op : SymbolForm.Op.values()) {
            if (!name.isEmpty() && op.written().equals(name)) {
                return op;
            }
        }
        throw new IllegalStateException("Expected the name of a part in " + place + " but found " + name);
    }

    /**
     * What must be so for a rule to hold: {@code n >= 50*session}, {@code organ = un-hrc}, {@code alone}.
     *
     * @param again whether it is asked of the later symbols of a run only
     * @param left a part, {@code session}, {@code organ}, or a word that is true or not
     * @param sign {@code =}, {@code !=}, {@code <}, {@code <=}, {@code >}, {@code >=}, {@code fits}; empty behind a word
     * @param right words, one of which must be the left side; or empty
     * @param factor by which the session is multiplied on the right
     * @param sum what is added on the right
     */
    record Condition(boolean again, String left, String sign, List<String> right, int factor, int sum) {

        private static final Pattern FORM = Pattern.compile("(again )?([a-z]+)(?: ?(!=|<=|>=|<|>|=|fits) ?(.+))?");

        static Condition of(String written, String place) {
            Matcher m = FORM.matcher(written);
            if (!m.matches()) {
                throw new IllegalStateException("Expected a condition in " + place + " but found " + written);
            }
            String right = m.group(4) == null ? "" : m.group(4);
            Optional<Line> line = Line.of(right);
            return new Condition(
                    m.group(1) != null,
                    m.group(2),
                    m.group(3) == null ? "" : m.group(3),
                    line.isPresent() || right.isEmpty() ? List.of() : List.of(right.split(",")),
                    line.map(Line::factor).orElse(0),
                    line.map(Line::sum).orElse(0));
        }

        int bound(int session) {
            return factor * session + sum;
        }

        boolean compares(int value, int session) {
            int bound = bound(session);
            return switch (sign) {
                case "<" -> value < bound;
                case "<=" -> value <= bound;
                case ">" -> value > bound;
                case ">=" -> value >= bound;
                case "!=" -> value != bound;
                default -> value == bound;
            };
        }
    }

    /** A number by the session: {@code 2*session+1973}; the factor is 0 without a session. */
    record Line(int factor, int sum) {

        private static final Pattern FORM = Pattern.compile("(?:(?:([0-9]{1,4})\\*)?(session))?\\+?([0-9]{1,5})?");

        static Optional<Line> of(String written) {
            Matcher m = FORM.matcher(written);
            if (written.isEmpty() || !m.matches()) {
                return Optional.empty();
            }
            int factor = m.group(2) == null ? 0 : m.group(1) == null ? 1 : Integer.parseInt(m.group(1));
            return Optional.of(new Line(factor, m.group(3) == null ? 0 : Integer.parseInt(m.group(3))));
        }

        int at(int session) {
            return factor * session + sum;
        }
    }

    /** Returns the year of the symbol that was read; null if the rule gives none. */
    @Nullable
    Integer year(SymbolMachine values, OptionalInt session) {
        switch (year) {
            case "":
                return null;
            case "yy":
                return Session.fullYear(Integer.parseInt(values.value(SymbolForm.Op.YEAR_SHORT)));
            case "yyyy":
                return Integer.valueOf(values.value(SymbolForm.Op.YEAR_LONG));
            default:
                return session.isPresent() ? (Integer) yearLine.at(session.getAsInt()) : null;
        }
    }

    /** Returns what the symbol stands for. */
    Symbol.Kind kind(String letters) {
        Symbol.Kind always = kinds.get("");
        return always != null ? always : kinds.getOrDefault(letters, Symbol.Kind.RESOLUTION);
    }
}
