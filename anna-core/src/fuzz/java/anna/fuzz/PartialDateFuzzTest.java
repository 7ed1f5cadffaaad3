package anna.fuzz;

import anna.fact.PartialDate;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;

class PartialDateFuzzTest {

    @DictionaryEntries(value = {"/", "..", "~", "2011-06-07", "--03-01", "early", "XX"})
    @FuzzTest(maxDuration = "1m")
    void whateverIsReadIsWrittenAsItIsReadAgain(@NotNull String text) {
        PartialDate.read(text).value().ifPresent(value -> {
            if (!PartialDate.parse(value.toString()).equals(value)) {
                throw new AssertionError(value + " is not read back");
            }
        });
    }
}
