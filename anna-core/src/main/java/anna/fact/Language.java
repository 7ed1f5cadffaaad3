package anna.fact;

import anna.finding.Finding;
import java.util.Objects;

/**
 * A language that texts are kept in, as {@code en} or {@code pt}.
 *
 * <p>Form: an ISO 639 code of two or three lower-case letters, which is also a BCP 47 tag. Whether the code is assigned
 * is not checked.
 */
public final class Language extends OpenCode<Language.Known> {

    /** The official languages of the Organization of American States, which the readers know. */
    public enum Known {
        /** English. */
        EN,
        /** Spanish. */
        ES,
        /** Portuguese. */
        PT,
        /** French. */
        FR
    }

    /** English. */
    public static final Language ENGLISH = new Language("en");
    /** Spanish. */
    public static final Language SPANISH = new Language("es");
    /** Portuguese. */
    public static final Language PORTUGUESE = new Language("pt");
    /** French. */
    public static final Language FRENCH = new Language("fr");

    private Language(String code) {
        super(checked(code), Known.class);
    }

    private static String checked(String code) {
        Objects.requireNonNull(code, "code");
        if (!code.matches("[a-z]{2,3}")) {
            throw new IllegalArgumentException(
                    "Language must be an ISO 639 code of two or three lower-case letters, but was "
                            + Finding.quote(code));
        }
        return code;
    }

    /**
     * Returns the language with the code, such as {@code es}.
     *
     * @throws IllegalArgumentException if the code is not two or three lower-case letters
     */
    public static Language of(String code) {
        return new Language(code);
    }

    /** Returns a known language. */
    public static Language of(Known known) {
        return new Language(codeOf(known));
    }
}
