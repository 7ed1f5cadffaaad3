package anna.fuzz;

import anna.account.Report;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;

class ReportFuzzTest {

    @DictionaryEntries(
            value = {
                "(Paragraphs 6 and 9 RES)",
                "(paragraph 7 of the RES)",
                "AG/RES. 2411 (XXXVIII-O/08)",
                "Work Area 1",
                "\\x0A"
            })
    @FuzzTest(maxDuration = "2m")
    void noTextThrows(@NotNull String text) {
        Report.read("report", text);
    }
}
