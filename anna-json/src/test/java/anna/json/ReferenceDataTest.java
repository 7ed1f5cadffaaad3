package anna.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import anna.account.Dossier;
import anna.finding.Reading;
import anna.finding.Severity;
import org.junit.jupiter.api.Test;

class ReferenceDataTest {

    @Test
    void is_read_without_a_doubt() {
        assumeThat(ReferenceData.isPresent()).as("the data are in the build").isTrue();
        Reading<Dossier> reading = ReferenceData.read();
        assertThat(reading.findings()).noneMatch(finding -> finding.severity() != Severity.NOTE);
        assertThat(ReferenceData.load()).isEqualTo(reading.orElseThrow()).isSameAs(ReferenceData.load());
    }

    @Test
    void says_what_is_wrong_where_it_is_absent() {
        assumeThat(ReferenceData.isPresent()).as("the data are in the build").isFalse();
        assertThatThrownBy(ReferenceData::load)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("ReferenceData must be in the library as /anna/json/reference.json, but was 'absent'; add"
                        + " the anna-json artifact as it was published");
    }
}
