package anna.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import anna.fact.Provenance.Basis;
import org.junit.jupiter.api.Test;

class ProvenanceTest {

    @Test
    void a_fact_is_reported_unless_it_is_said_otherwise() {
        assertThat(Provenance.reported("untc-2014").basis()).isEqualTo(Basis.REPORTED);
        assertThat(Provenance.builder().source("untc-2014").build()).isEqualTo(Provenance.reported("untc-2014"));
    }

    @Test
    void a_basis_has_a_word_for_files() {
        assertThat(Basis.values()).extracting(Basis::code).containsExactly("reported", "derived", "corrected");
    }

    @Test
    void a_source_without_a_name_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Provenance.reported(" "))
                .withMessage("Provenance.source must not be blank, but was ' '");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.builder().id("").title("A table").build())
                .withMessage("Source.id must not be blank, but was ''");
    }
}
