package anna.resolution;

import anna.finding.Finding;
import anna.finding.Reading;
import anna.finding.Severity;
import anna.finding.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A session or meeting as symbols write it: {@code XL-O/10}, {@code 82-R/07}, {@code E/03}, {@code 1831/11},
 * {@code S-VII}, {@code 55}, {@code ORG-75}.
 *
 * <p>Form: a number of 1 or more in Roman or Arabic figures (1 to 3999, 1 to 9999); a hyphen and the letter of its
 * kind; a stroke and the last two or all four figures of the year. Kind and year may be absent; the number may be where
 * kind and year are there. The letters are {@code O} and {@code R} for regular, {@code E} and {@code S} for special.
 * Special sessions of the United Nations have {@code S-} or, for emergency ones, {@code ES-} before their number
 * instead.
 *
 * <p>Meaning: a year of two figures is of the hundred years from 1948 to 2047. Without a letter the session counts as
 * not special.
 *
 * <p>Equality: by the written form; {@code XL-O/10} and {@code 40-O/10} are not equal.
 */
public final class Session {

    private static final int MOST_FIGURES = 4;
    private static final int MOST_SIGNS = 15;

    private final String text;
    private final @Nullable Integer number;
    private final boolean special;
    private final @Nullable Integer year;

    private Session(String text, @Nullable Integer number, boolean special, @Nullable Integer year) {
        this.text = text;
        this.number = number;
        this.special = special;
        this.year = year;
    }

    /**
     * Returns the session of the text.
     *
     * @throws anna.finding.ReadingException if the text is not of the form above
     */
    public static Session parse(String text) {
        return read(text).orElseThrow();
    }

    /** Reads the form above; the error is {@code session.text.malformed}. */
    public static Reading<Session> read(String text) {
        Objects.requireNonNull(text, "text");
        Session session = of(text);
        return session != null
                ? Reading.of(session)
                : Reading.failed(List.of(Finding.of(
                        Severity.ERROR,
                        "session.text.malformed",
                        "Expected a session such as XL-O/10 but found " + Finding.quote(text),
                        Span.all(text))));
    }

    /** Returns the session of the form above; null if the text is none. */
    static @Nullable Session of(String text) {
        if (text.startsWith("ORG-")) {
            return text.length() == 6 && areFigures(text, 4)
                    ? new Session(text, null, false, fullYear(Integer.parseInt(text.substring(4))))
                    : null;
        }
        boolean marked = text.startsWith("S-") || text.startsWith("ES-");
        int from = marked ? text.indexOf('-') + 1 : 0;
        int at = from;
        while (at < text.length() && at - from < MOST_FIGURES && isFigure(text.charAt(at))) {
            at++;
        }
        while (at < text.length()
                && (at == from || !isFigure(text.charAt(from)))
                && at - from < MOST_SIGNS
                && "IVXLCDM".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        Integer number = null;
        char letter = ' ';
        if (at > from) {
            OptionalInt figures = Numerals.parse(text.substring(from, at));
            if (figures.orElse(0) < 1) {
                return null;
            }
            number = figures.getAsInt();
            if (!marked && at + 1 < text.length() && text.charAt(at) == '-' && isKind(text.charAt(at + 1))) {
                letter = text.charAt(at + 1);
                at += 2;
            }
        } else if (!marked && text.length() > 1 && isKind(text.charAt(0)) && text.charAt(1) == '/') {
            letter = text.charAt(0);
            at = 1;
        } else {
            return null;
        }
        Integer year = null;
        if (at < text.length()) {
            int figures = text.length() - at - 1;
            boolean whole = text.charAt(at) == '/'
                    && areFigures(text, at + 1)
                    && (figures == 2 || figures == 4 && (text.charAt(at + 1) == '1' || text.charAt(at + 1) == '2'));
            if (!whole) {
                return null;
            }
            year = fullYear(Integer.parseInt(text.substring(at + 1)));
        }
        return new Session(text, number, marked || letter == 'E' || letter == 'S', year);
    }

    private static boolean isKind(char c) {
        return c == 'O' || c == 'R' || c == 'E' || c == 'S';
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean areFigures(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (!isFigure(text.charAt(i))) {
                return false;
            }
        }
        return from < text.length();
    }

    static int fullYear(int year) {
        return year >= 100 ? year : year >= 48 ? 1900 + year : 2000 + year;
    }

    /** Returns the number of the session or meeting; absent where the body counts none. */
    public Optional<Integer> number() {
        return Optional.ofNullable(number);
    }

    /** Tells whether it is a special session. */
    public boolean special() {
        return special;
    }

    /** Returns the year, in four figures. */
    public Optional<Integer> year() {
        return Optional.ofNullable(year);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Session that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the form above. */
    @Override
    public String toString() {
        return text;
    }
}
