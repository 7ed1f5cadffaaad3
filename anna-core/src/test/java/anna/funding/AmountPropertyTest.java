package anna.funding;

import anna.TextValuePropertyContract;
import anna.finding.Reading;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

class AmountPropertyTest extends TextValuePropertyContract<Amount> {

    @Override
    protected Reading<Amount> read(String text) {
        return Amount.read(text);
    }

    @Provide
    @Override
    protected Arbitrary<Amount> values() {
        return FundingArbitraries.amounts();
    }
}
