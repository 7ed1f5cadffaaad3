package anna.json;

import anna.account.Dossier;
import anna.finding.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The dossier that comes with the library: states, instruments and where states stand, and the resolution and report
 * that the library was built on, each fact with its source.
 *
 * <p>It is versioned apart from the code, by {@link Dossier#dataVersion()}; its licence is {@link Dossier#licence()}.
 */
public final class ReferenceData {

    private static final String RESOURCE = "/anna/json/reference.json";

    private static final class Holder {
        static final Dossier DOSSIER = read().orElseThrow();
    }

    private ReferenceData() {}

    /**
     * Returns the dossier, which is read once and kept.
     *
     * @throws IllegalStateException if the library was built without the data
     */
    public static Dossier load() {
        if (!isPresent()) {
            throw new IllegalStateException("ReferenceData must be in the library as " + RESOURCE
                    + ", but was 'absent'; add the anna-json artifact as it was published");
        }
        return Holder.DOSSIER;
    }

    /** Reads the data anew, with the findings; there is none in what is published. */
    static Reading<Dossier> read() {
        try (InputStream stream = ReferenceData.class.getResourceAsStream(RESOURCE)) {
            return DossierJson.read(Objects.requireNonNull(stream, RESOURCE)).in(RESOURCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isPresent() {
        return ReferenceData.class.getResource(RESOURCE) != null;
    }
}
