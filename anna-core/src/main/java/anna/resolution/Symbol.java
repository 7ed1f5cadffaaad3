package anna.resolution;

import anna.finding.Reading;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a resolution, declaration, document or series is cited by: {@code AG/RES. 2548 (XL-O/10)}, {@code S/RES/1325
 * (2000)}, {@code CP/doc.4076/06 add. 1 corr. 1}.
 *
 * <p>Form: the canonical one of its body, as in the examples above. {@link #read(String)} also takes the misprints
 * that real texts hold and says what it forgave.
 *
 * <p>Meaning: two symbols are equal if their canonical forms are.
 *
 * <p>Order: by the canonical form.
 */
public final class Symbol implements Comparable<Symbol> {

    /** What a symbol stands for. */
    public enum Kind {
        /** A resolution. */
        RESOLUTION,
        /** A declaration. */
        DECLARATION,
        /** A decision. */
        DECISION,
        /** A document that is none of these. */
        DOCUMENT,
        /** A series of documents. */
        SERIES;

        /** Returns the word for files and tables, such as {@code resolution}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final String text;
    private final Kind kind;
    private final String body;
    private final String number;
    private final @Nullable Session session;
    private final @Nullable Integer year;

    Symbol(String text, Kind kind, String body, String number, @Nullable Session session, @Nullable Integer year) {
        this.text = text;
        this.kind = kind;
        this.body = body;
        this.number = number;
        this.session = session;
        this.year = year;
    }

    /**
     * Returns the symbol of the text.
     *
     * @throws anna.finding.ReadingException if the text is not one symbol and nothing else
     */
    public static Symbol parse(String text) {
        return read(text).orElseThrow();
    }

    /**
     * Reads one symbol. What was forgiven is a NOTE; a session that does not fit its year is the WARNING
     * {@code symbol.session.mismatch}; the error is {@code symbol.text.unrecognized}.
     */
    public static Reading<Symbol> read(String text) {
        return SymbolScanner.read(Objects.requireNonNull(text, "text"));
    }

    /** Returns what it stands for. */
    public Kind kind() {
        return kind;
    }

    /** Returns the id of the body, such as {@code oas-ga}. */
    public String body() {
        return body;
    }

    /** Returns the number, with its letter where it has one; empty for a series. */
    public String number() {
        return number;
    }

    /** Returns the session or meeting; absent where the text left it out or the body writes none. */
    public Optional<Session> session() {
        return Optional.ofNullable(session);
    }

    /** Returns the year in four figures, where the symbol says it or its session does. */
    public Optional<Integer> year() {
        return Optional.ofNullable(year);
    }

    @Override
    public int compareTo(Symbol other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Symbol that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the canonical form. */
    @Override
    public String toString() {
        return text;
    }
}
