package anna.fuzz;

import anna.fact.Localized;
import anna.fact.Source;
import anna.instrument.Instrument;
import anna.ratification.DepositaryTable;
import anna.resolution.Catalogue;
import anna.resolution.Mention;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;

class DepositaryTableFuzzTest {

    private static final Instrument INSTRUMENT = Instrument.builder()
            .id("bread")
            .title(Localized.of(anna.fact.Language.ENGLISH, "Convention on bread"))
            .build();
    private static final Source SOURCE =
            Source.builder().id("copied").title("A copied table").build();

    @DictionaryEntries(
            value = {
                "Status as at : 03-02-2014 05:00 EST\\x0A",
                "Participant\\x09Signature\\x09Ratification, Accession(a)\\x0A",
                "Brazil\\x0912 Dec 2000\\x0929 Jan 2004\\x0A",
                "Argentina ....... 07/16/97 01/02/98 02/03/98 RA\\x0A",
                "Declarations and Reservations\\x0A",
                "Albania\\x094-VIII-2007\\x09A\\x0A",
                " a\\x0A",
                "\\x09"
            })
    @FuzzTest(maxDuration = "2m")
    void noTableThrows(@NotNull String text) {
        for (DepositaryTable.Layout layout : DepositaryTable.Layout.values()) {
            DepositaryTable.read(
                    text, layout, INSTRUMENT, SOURCE, name -> Catalogue.oas().find(Mention.Kind.STATE, name));
        }
    }
}
