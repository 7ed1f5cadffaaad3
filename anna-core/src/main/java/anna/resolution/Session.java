package anna.resolution;

import anna.finding.Finding;
import anna.finding.Reading;
import anna.finding.Severity;
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
 * <p>Form: a number in Roman or Arabic figures, a hyphen and the letter of its kind, a stroke and the last two figures of
 * the year, each as the body writes it. The letters are {@code O} and {@code R} for regular, {@code E} and {@code S} for
 * special.
 *
 * <p>Meaning: the year of two figures is of the hundred years from 1948.
 */
public final class Session {

    private static final Pattern FORM =
            Pattern.compile("(?:(S|ES)-)?([IVXLCDM]+|[0-9]{1,4})?(?:-?([ORES]))?(?:/([0-9]{2}|[0-9]{4}))?");

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
        if (text.isEmpty() || !m.matches() || (m.group(2) == null && m.group(3) == null)) {
            return malformed(text);
        }
        OptionalInt number = m.group(2) == null ? OptionalInt.empty() : Numerals.parse(m.group(2));
        if (m.group(2) != null && number.isEmpty()) {
            return malformed(text);
        }
        boolean special = m.group(1) != null || "E".equals(m.group(3)) || "S".equals(m.group(3));
        Integer year = m.group(4) == null ? null : (Integer) fullYear(Integer.parseInt(m.group(4)));
        return Reading.of(new Session(text, number.isPresent() ? (Integer) number.getAsInt() : null, special, year));
    }

    private static Reading<Session> malformed(String text) {
        return Reading.failed(List.of(Finding.of(
                Severity.ERROR,
                "session.text.malformed",
                "Expected a session such as XL-O/10 but found " + Finding.quote(text))));
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
