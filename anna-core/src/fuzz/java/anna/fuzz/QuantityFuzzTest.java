package anna.fuzz;

import anna.fact.Quantity;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;

class QuantityFuzzTest {

    @DictionaryEntries(value = {"about ", "10,000", "20-24"})
    @FuzzTest(maxDuration = "1m")
    void whateverIsReadIsWrittenAsItIsReadAgain(@NotNull String text) {
        Quantity.read(text).value().ifPresent(value -> {
            if (!Quantity.parse(value.toString()).equals(value)) {
                throw new AssertionError(value + " is not read back");
            }
        });
    }
}
