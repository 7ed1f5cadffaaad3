package anna.fuzz;

import anna.funding.Amount;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;

class AmountFuzzTest {

    @DictionaryEntries(value = {"USD ", "10,000.00", "in kind", "undisclosed"})
    @FuzzTest(maxDuration = "1m")
    void whateverIsReadIsWrittenAsItIsReadAgain(@NotNull String text) {
        Amount.read(text).value().ifPresent(value -> {
            if (!Amount.parse(value.toString()).equals(value)) {
                throw new AssertionError(value + " is not read back");
            }
        });
    }
}
