package anna.resolution;

import anna.TextValuePropertyContract;
import anna.finding.Reading;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

class SessionPropertyTest extends TextValuePropertyContract<Session> {

    @Override
    protected Reading<Session> read(String text) {
        return Session.read(text);
    }

    @Provide
    @Override
    protected Arbitrary<Session> values() {
        return SessionArbitraries.sessions();
    }
}
