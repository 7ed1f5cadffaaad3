package anna.resolution;

import anna.finding.Finding;
import anna.finding.Reading;
import anna.finding.Severity;
import anna.finding.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern FORM = Pattern.compile(
            "(?:(E?S-)?([IVXLCDM]{1,15}|[0-9]{1,4})(?:-([ORES]))?|([ORES])(?=/))" + "(?:/([0-9]{2}|[12][0-9]{3}))?");

    private static final Pattern ORGANIZATIONAL = Pattern.compile("ORG-([0-9]{2})");

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
        Matcher organizational = ORGANIZATIONAL.matcher(text);
        if (organizational.matches()) {
            int year = fullYear(Integer.parseInt(organizational.group(1)));
            return Reading.of(new Session(text, null, false, year));
        }
        Matcher m = FORM.matcher(text);
        if (!m.matches() || (m.group(1) != null && m.group(3) != null)) {
            return malformed(text);
        }
        Integer number = null;
        if (m.group(2) != null) {
            OptionalInt figures = Numerals.parse(m.group(2));
            if (figures.orElse(0) < 1) {
                return malformed(text);
            }
            number = figures.getAsInt();
        }
        String letter = m.group(3) == null ? m.group(4) : m.group(3);
        boolean special = m.group(1) != null || "E".equals(letter) || "S".equals(letter);
        Integer year = m.group(5) == null ? null : (Integer) fullYear(Integer.parseInt(m.group(5)));
        return Reading.of(new Session(text, number, special, year));
    }

    private static Reading<Session> malformed(String text) {
        return Reading.failed(List.of(Finding.of(
                Severity.ERROR,
                "session.text.malformed",
                "Expected a session such as XL-O/10 but found " + Finding.quote(text),
                Span.all(text))));
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
