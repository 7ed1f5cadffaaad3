package anna.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import anna.fact.Localized;
import org.junit.jupiter.api.Test;

class ContributionTest {

    private static final Contribution GIFT = Contribution.builder()
            .id("aze-2011")
            .contributor("AZE")
            .amount(Amount.parse("USD 10000"))
            .build();

    @Test
    void is_received_and_for_this_programme_alone_unless_it_is_said_otherwise() {
        assertThat(GIFT.kind().is(ContributionKind.Known.CONTRIBUTION)).isTrue();
        assertThat(GIFT.shared()).isFalse();
    }

    @Test
    void needs_a_name_and_a_giver() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GIFT.toBuilder().id(" ").build())
                .withMessage("Contribution.id must not be blank, but was ' '");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GIFT.toBuilder().contributor("").build())
                .withMessage("Contribution.contributor must not be blank, but was ''");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Fund.builder().id("").name(Localized.english("A fund")).build())
                .withMessage("Fund.id must not be blank, but was ''");
    }
}
