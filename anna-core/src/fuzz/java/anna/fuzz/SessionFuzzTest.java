package anna.fuzz;

import anna.resolution.Session;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;

class SessionFuzzTest {

    @DictionaryEntries(value = {"XL-O/10", "82-R/07", "(E/03)"})
    @FuzzTest(maxDuration = "1m")
    void whateverIsReadIsWrittenAsItIsReadAgain(@NotNull String text) {
        Session.read(text).value().ifPresent(value -> {
            if (!Session.parse(value.toString()).equals(value)) {
                throw new AssertionError(value + " is not read back");
            }
        });
    }
}
