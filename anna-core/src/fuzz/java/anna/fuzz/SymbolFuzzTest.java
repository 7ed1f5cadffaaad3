package anna.fuzz;

import anna.resolution.Symbol;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;

class SymbolFuzzTest {

    @DictionaryEntries(value = {"AG/RES. ", "CP/RES. ", "(XL-O/10)", "A/RES/", "rev. 1", "RC.30/"})
    @FuzzTest(maxDuration = "1m")
    void whateverIsReadIsWrittenAsItIsReadAgain(@NotNull String text) {
        Symbol.read(text).value().ifPresent(value -> {
            if (!Symbol.parse(value.toString()).equals(value)) {
                throw new AssertionError(value + " is not read back");
            }
        });
    }
}
