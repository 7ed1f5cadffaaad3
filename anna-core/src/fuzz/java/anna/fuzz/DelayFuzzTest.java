package anna.fuzz;

import anna.instrument.Delay;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;

class DelayFuzzTest {

    @DictionaryEntries(value = {"P30D", "P3M", "first day"})
    @FuzzTest(maxDuration = "1m")
    void whateverIsReadIsWrittenAsItIsReadAgain(@NotNull String text) {
        Delay.read(text).value().ifPresent(value -> {
            if (!Delay.parse(value.toString()).equals(value)) {
                throw new AssertionError(value + " is not read back");
            }
        });
    }
}
