package anna.fuzz;

import anna.finding.Span;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;

class SpanFuzzTest {

    @DictionaryEntries(value = {"10-24"})
    @FuzzTest(maxDuration = "1m")
    void whateverIsReadIsWrittenAsItIsReadAgain(@NotNull String text) {
        Span.read(text).value().ifPresent(value -> {
            if (!Span.parse(value.toString()).equals(value)) {
                throw new AssertionError(value + " is not read back");
            }
        });
    }
}
