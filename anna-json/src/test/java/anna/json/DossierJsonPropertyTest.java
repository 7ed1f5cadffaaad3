package anna.json;

import static org.assertj.core.api.Assertions.assertThat;

import anna.account.Dossier;
import anna.finding.Reading;
import anna.finding.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

class DossierJsonPropertyTest {

    @Property(tries = 60)
    @Label("what is written is read back equal, without an error")
    void roundTrip(@ForAll long seed) {
        Dossier dossier = DossierMaker.random(seed);
        Reading<Dossier> reading = DossierJson.read(DossierJson.write(dossier));
        assertThat(reading.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(reading.orElseThrow()).isEqualTo(dossier);
    }

    @Property(tries = 30)
    @Label("what was written, read and written again is the same text, and so are the bytes")
    void fixedPoint(@ForAll long seed) throws IOException {
        String text = DossierJson.write(DossierMaker.random(seed));
        assertThat(DossierJson.write(DossierJson.read(text).orElseThrow())).isEqualTo(text);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(DossierJson.read(bytes).orElseThrow())
                .isEqualTo(DossierJson.read(text).orElseThrow());
        assertThat(DossierJson.read(new ByteArrayInputStream(bytes))).isEqualTo(DossierJson.read(bytes));
    }

    @Property(tries = 100)
    @Label("reading never throws for any string")
    void anyText(@ForAll String text) {
        assertThat(DossierJson.read(text).hasErrors()).isTrue();
    }

    @Property(tries = 100)
    @Label("reading never throws for any bytes")
    void anyBytes(@ForAll byte[] bytes) {
        assertThat(DossierJson.read(bytes).hasErrors()).isTrue();
    }

    @Property(tries = 100)
    @Label("reading never throws for a damaged file, and a value is there exactly if no finding is an error")
    void damaged(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(DossierJson.write(DossierMaker.random(seed)));
        for (int i = 1 + random.nextInt(5); i > 0 && text.length() > 0; i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.setCharAt(at, "\"{}[]:,0a\u00e9\\ \n".charAt(random.nextInt(13)));
                default -> text.setLength(Math.max(1, at));
            }
        }
        Reading<Dossier> reading = DossierJson.read(text.toString());
        assertThat(reading.value().isPresent()).isEqualTo(!reading.hasErrors());
        reading.partial()
                .ifPresent(dossier -> assertThat(
                                DossierJson.read(DossierJson.write(dossier)).value())
                        .contains(dossier));
        assertThat(reading.findings())
                .allSatisfy(finding -> finding.location()
                        .span()
                        .ifPresent(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length())));
    }
}
