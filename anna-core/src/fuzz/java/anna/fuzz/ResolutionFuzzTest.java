package anna.fuzz;

import anna.finding.Reading;
import anna.resolution.Outline;
import anna.resolution.Passage;
import anna.resolution.Resolution;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;

class ResolutionFuzzTest {

    @DictionaryEntries(
            value = {
                "THE GENERAL ASSEMBLY,",
                "LA ASAMBLEA GENERAL,",
                "L'ASSEMBL\\xC3\\x89E G\\xC3\\x89N\\xC3\\x89RALE,",
                "A ASSEMBLEIA GERAL,",
                "CONSIDERING",
                "VISTO:",
                "TENDO EM MENTE",
                "CONSID\\xC3\\x89RANT :",
                "RESOLVES:",
                "RESUELVE",
                "D\\xC3\\x89CIDE :",
                "Decides:",
                "1. To urge ",
                "2. Solicitar ",
                "3. D'inviter ",
                "a) ",
                "(i) ",
                "That ",
                "; and",
                "\\x0A\\x0A",
                "\\x0D\\x0A",
                "\\x0C",
                "[1]/",
                "FOOTNOTES",
                "ANNEX",
                "(Adopted at ",
                "AG/RES. 2411 (XXXVIII-O/08)",
                "forty-second regular session",
                "by May 25, 2011",
                "- 2 -",
                "\\xE2\\x80\\x9C",
                "\\xE2\\x80\\x9D",
                "\\xC2\\xAB ",
                " \\xC2\\xBB",
                "US$10,000",
                "about 150"
            })
    @FuzzTest(maxDuration = "4m")
    void thePassagesTileAnyTextAndBlanksSayNothing(@NotNull String text) {
        Outline outline = Outline.read(text).partial().orElseThrow();
        int end = 0;
        for (Passage passage : outline.passages()) {
            if (passage.span().start() != end || passage.span().length() == 0) {
                throw new AssertionError("a hole or an overlap at " + end);
            }
            end = passage.span().end();
        }
        if (end != text.length()) {
            throw new AssertionError("the passages end at " + end);
        }
        Reading<Resolution> reading = Resolution.read(text);
        String wider = text.replace(" ", "  ").replace("\n\n", "\n\n\n");
        if (!Resolution.read(wider).partial().equals(reading.partial())) {
            throw new AssertionError("wider blanks change the resolution");
        }
    }
}
