package anna.fact;

import anna.TextValuePropertyContract;
import anna.finding.Reading;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

class QuantityPropertyTest extends TextValuePropertyContract<Quantity> {

    @Override
    protected Reading<Quantity> read(String text) {
        return Quantity.read(text);
    }

    @Provide
    @Override
    protected Arbitrary<Quantity> values() {
        return FactArbitraries.quantities();
    }
}
