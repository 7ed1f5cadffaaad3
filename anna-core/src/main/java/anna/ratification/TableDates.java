package anna.ratification;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
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

/**
 * The dates in one line of a depositary's table.
 *
 * <p>Form: {@code 12 Dec 2000} with the month in English, Spanish or French, full or cut; {@code 19-III-1991} and
 * {@code 02/II/84}; {@code 2000-12-12}; for tables that use it, {@code 03/18/94} or {@code 03/18/1994}.
 */
final class TableDates {

    /** What is wrong with a date. */
    enum Problem {
        NONEXISTENT("date.nonexistent", "Expected a day that exists"),
        AMBIGUOUS("date.ambiguous", "Expected a date apart from the figures of a footnote"),
        UNKNOWN_MONTH("date.malformed", "Expected a date with a month"),
        UNKNOWN_ORDER("date.malformed", "Expected a date of which it is clear which figure is the month"),
        UNKNOWN_CENTURY("year.unclear", "Expected a year of four figures, as the day of the table is not known,");

        private final String id;
        private final String expected;

        Problem(String id, String expected) {
            this.id = id;
            this.expected = expected;
        }

        /** Returns the id of the finding, without the word for tables. */
        String id() {
            return id;
        }

        /** Returns the begin of the message, up to what was found. */
        String expected() {
            return expected;
        }
    }

    /** How figures in a row are to be taken. */
    enum Order {
        MONTH_FIRST,
        DAY_FIRST,
        NOT_USED;

        /** Returns the order that a head such as {@code Deposit (mm/dd/yy)} tells. */
        static Order stated(String text) {
            String small = text.toLowerCase(Locale.ROOT);
            if (small.contains("dd/mm")) {
                return DAY_FIRST;
            }
            return small.contains("mm/dd") ? MONTH_FIRST : NOT_USED;
        }
    }

    /** The first date whose order was inferred, and what comes first in it. */
    record Inferred(int start, int end, String what) {}

    /**
     * A date, or what looks like one.
     *
     * @param start where it begins in the line
     * @param end where it ends
     * @param day the day; absent if there is a problem
     * @param problem what is wrong
     * @param twoFigures whether the year was written with two figures
     * @param footnote whether figures of a footnote were run into it
     */
    record Found(
            int start,
            int end,
            Optional<LocalDate> day,
            Optional<Problem> problem,
            boolean twoFigures,
            boolean footnote) {}

    private static final Pattern WORDED = Pattern.compile("(?<![\\p{L}\\d])?(\\d{1,4})(?:er|º|°)?[ \\-]{0,3}(?:de )?"
            + "(\\p{L}{3,10})\\.?,?[ \\-]{0,3}(?:del? )?(\\d{4})(\\d{1,2})?(?!\\d)");
    private static final Pattern MONTH_BEFORE_DAY =
            Pattern.compile("(?<!\\p{L})(\\p{L}{3,10})\\.? (\\d{1,2})(?:st|nd|rd|th)?, ?(\\d{4})(?!\\d)");
    private static final Pattern OF_A_SPREADSHEET =
            Pattern.compile("(?<![\\p{L}\\d])(\\d{1,2})-(\\p{L}{3,4})\\.?-(\\d{2})(?!\\d)");
    private static final Pattern ROMAN =
            Pattern.compile("(?<!\\d)(\\d{1,2})[ ]?([-–/.])[ ]?([IVXivx]{1,4})[ ]?\\2[ ]?(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final Pattern FIGURES =
            Pattern.compile("(?<![\\d/])(\\d{1,2})([/.\\-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d)");

    private static final List<String> ROMANS =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    /** The first letters by which a month is known in English, Spanish and French, accents lost. */
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("ene", 1),
            Map.entry("feb", 2),
            Map.entry("fev", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("abr", 4),
            Map.entry("avr", 4),
            Map.entry("may", 5),
            Map.entry("mai", 5),
            Map.entry("jun", 6),
            Map.entry("juin", 6),
            Map.entry("jul", 7),
            Map.entry("juil", 7),
            Map.entry("aug", 8),
            Map.entry("ago", 8),
            Map.entry("aou", 8),
            Map.entry("sep", 9),
            Map.entry("set", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12),
            Map.entry("dic", 12));

    private static final List<String> FULL = List.of(
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "sept",
            "october",
            "november",
            "december",
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "setiembre",
            "octubre",
            "noviembre",
            "diciembre",
            "janvier",
            "janv",
            "fevrier",
            "fevr",
            "mars",
            "avril",
            "juin",
            "juillet",
            "juil",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre");

    private final Order order;
    private final Optional<LocalDate> first;
    private final Optional<LocalDate> last;
    private final Map<String, Order> inferred = new HashMap<>();

    /**
     * Takes what decides about figures.
     *
     * @param first the day before which no year of two figures is taken, if the last day is not known
     * @param last the day after which none is taken
     */
    TableDates(Order order, Optional<LocalDate> first, Optional<LocalDate> last) {
        this.order = order;
        this.first = first;
        this.last = last;
    }

    /**
     * Infers which of two figures is the month, where a table writes dates in figures and some can only be read in one
     * way. What parts the figures is looked at each by itself.
     *
     * @return the first date that was decided so
     */
    Optional<Inferred> infer(String text) {
        Set<String> open = new HashSet<>();
        Matcher m = FIGURES.matcher(text);
        while (m.find()) {
            boolean dayFirst = Integer.parseInt(m.group(1)) > 12;
            boolean dayLast = Integer.parseInt(m.group(3)) > 12;
            if (dayFirst != dayLast) {
                Order only = dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST;
                Order before = inferred.putIfAbsent(m.group(2), only);
                if (before != null && before != only) {
                    open.add(m.group(2));
                }
            }
        }
        open.forEach(separator -> inferred.put(separator, Order.NOT_USED));
        m.reset();
        while (m.find()) {
            Order decided = inferred.getOrDefault(m.group(2), Order.NOT_USED);
            if (decided != Order.NOT_USED) {
                return Optional.of(new Inferred(m.start(), m.end(), decided == Order.DAY_FIRST ? "day" : "month"));
            }
        }
        return Optional.empty();
    }

    /** Returns the dates of the line, in their order. */
    List<Found> in(String line) {
        List<Found> found = new ArrayList<>();
        String plain = line.replace('\u00a0', ' ').replace('\u202f', ' ').replace('‑', '-');
        Matcher iso = ISO.matcher(plain);
        while (iso.find()) {
            add(found, dated(iso, iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3), false));
        }
        Matcher roman = ROMAN.matcher(plain);
        while (roman.find()) {
            int month = ROMANS.indexOf(roman.group(3).toUpperCase(Locale.ROOT)) + 1;
            add(found, dated(roman, roman.group(4), month, roman.group(1), false));
        }
        Matcher american = MONTH_BEFORE_DAY.matcher(plain);
        while (american.find()) {
            int month = monthOf(american.group(1));
            if (month > 0) {
                add(found, dated(american, american.group(3), month, american.group(2), false));
            }
        }
        Matcher spreadsheet = OF_A_SPREADSHEET.matcher(plain);
        while (spreadsheet.find()) {
            int month = monthOf(spreadsheet.group(2));
            if (month > 0) {
                add(found, dated(spreadsheet, spreadsheet.group(3), month, spreadsheet.group(1), false));
            }
        }
        Matcher worded = WORDED.matcher(plain);
        int from = 0;
        while (worded.find(from)) {
            from = worded.end();
            add(found, worded(worded));
        }
        Matcher figures = FIGURES.matcher(plain);
        while (figures.find()) {
            add(found, figures(figures));
        }
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    private static void add(List<Found> found, Found next) {
        if (found.stream().noneMatch(other -> other.start() < next.end() && next.start() < other.end())) {
            found.add(next);
        }
    }

    private Found worded(Matcher m) {
        int month = monthOf(m.group(2));
        boolean after = m.group(4) != null;
        if (month == 0) {
            return problem(m, m.start(), Problem.UNKNOWN_MONTH);
        }
        String figures = m.group(1);
        if (figures.length() <= 2 && isDay(m.group(3), month, figures)) {
            return dated(m, m.group(3), month, figures, after);
        }
        // A footnote's figures may be run into the day: 35 Dec, 212 Dec.
        List<Integer> ways = new ArrayList<>();
        for (int length = 1; length <= Math.min(2, figures.length() - 1); length++) {
            String day = figures.substring(figures.length() - length);
            String note = figures.substring(0, figures.length() - length);
            if (isDay(m.group(3), month, day) && !note.startsWith("0") && note.length() <= 2) {
                ways.add(length);
            }
        }
        if (figures.length() <= 2 || ways.isEmpty()) {
            return problem(m, m.start(), Problem.NONEXISTENT);
        }
        if (ways.size() > 1) {
            return problem(m, m.start(), Problem.AMBIGUOUS);
        }
        int start = m.end(1) - ways.get(0);
        return new Found(
                start,
                m.end(),
                Optional.of(LocalDate.of(
                        Integer.parseInt(m.group(3)),
                        month,
                        Integer.parseInt(figures.substring(figures.length() - ways.get(0))))),
                Optional.empty(),
                false,
                true);
    }

    private Found figures(Matcher m) {
        int first = Integer.parseInt(m.group(1));
        int second = Integer.parseInt(m.group(3));
        boolean either = m.group(1).equals(m.group(3));
        return switch (either ? Order.DAY_FIRST : inferred.getOrDefault(m.group(2), order)) {
            case MONTH_FIRST -> dated(m, m.group(4), first, Integer.toString(second), false);
            case DAY_FIRST -> dated(m, m.group(4), second, Integer.toString(first), false);
            case NOT_USED -> problem(m, m.start(), Problem.UNKNOWN_ORDER);
        };
    }

    private Found dated(Matcher m, String year, int month, String day, boolean footnote) {
        try {
            boolean two = year.length() == 2;
            if (two && first.isEmpty() && last.isEmpty()) {
                return problem(m, m.start(), Problem.UNKNOWN_CENTURY);
            }
            LocalDate date = LocalDate.of(
                    two ? inCentury(Integer.parseInt(year), month) : Integer.parseInt(year),
                    month,
                    Integer.parseInt(day));
            return new Found(m.start(), m.end(), Optional.of(date), Optional.empty(), two, footnote);
        } catch (DateTimeException e) {
            return problem(m, m.start(), Problem.NONEXISTENT);
        }
    }

    /** Returns the last such year whose month does not begin after the last day, else the first not before the first. */
    private int inCentury(int year, int month) {
        LocalDate bound = last.or(() -> first).orElseThrow();
        int full = bound.getYear() / 100 * 100 + year;
        if (last.isPresent()) {
            return LocalDate.of(full, month, 1).isAfter(bound) ? full - 100 : full;
        }
        return full < bound.getYear() ? full + 100 : full;
    }

    private static boolean isDay(String year, int month, String day) {
        try {
            LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Found problem(Matcher m, int start, Problem problem) {
        return new Found(start, m.end(), Optional.empty(), Optional.of(problem), false, false);
    }

    private static int monthOf(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        Integer month = MONTHS.get(plain);
        if (month == null && FULL.contains(plain)) {
            month = plain.startsWith("juil") ? Integer.valueOf(7) : MONTHS.get(plain.substring(0, 3));
            if (plain.equals("juin")) {
                month = 6;
            }
        }
        return month == null ? 0 : month;
    }
}
