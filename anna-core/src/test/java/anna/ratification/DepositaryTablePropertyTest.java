package anna.ratification;

import static org.assertj.core.api.Assertions.assertThat;

import anna.fact.Language;
import anna.fact.Localized;
import anna.fact.Source;
import anna.finding.Reading;
import anna.instrument.Instrument;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DepositaryTablePropertyTest {

    private static final Instrument MINE = Instrument.builder()
            .id("mine")
            .title(Localized.of(Language.ENGLISH, "Mine"))
            .build();

    private static Reading<DepositaryTable> read(String text, DepositaryTable.Layout layout) {
        return DepositaryTable.read(
                text,
                layout,
                MINE,
                Source.builder().id("copied").title("Copied").build(),
                name -> name.equals("Peru") || name.equals("Belize") ? Optional.of(name) : Optional.empty());
    }

    @Property
    void no_text_makes_reading_throw(@ForAll String text, @ForAll DepositaryTable.Layout layout) {
        assertThat(read(text, layout).findings()).isNotNull();
    }

    @Property(tries = 3000)
    void pieces_of_tables_in_any_order_are_read_or_reported(
            @ForAll("pieces") String text, @ForAll DepositaryTable.Layout layout) {
        Reading<DepositaryTable> reading = read(text, layout);
        reading.partial().ifPresent(table -> {
            assertThat(table.acts())
                    .allSatisfy(act -> assertThat(List.of("Peru", "Belize")).contains(act.actor()));
            assertThat(table.changesFrom(table.acts()).added()).isEmpty();
            assertThat(table.changesFrom(table.acts()).changed()).isEmpty();
        });
        reading.findings()
                .forEach(finding -> finding.location()
                        .span()
                        .ifPresent(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length())));
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "Peru",
                        "Belize",
                        "Nowhere",
                        "\n",
                        "\n",
                        "\n",
                        "\t",
                        " ",
                        "   ",
                        "|",
                        "12 Dec 2000",
                        "31 Jun 2001",
                        "19-III-1991",
                        "03/18/94",
                        " a",
                        " RA",
                        " A*",
                        "D",
                        "[",
                        "]",
                        "7",
                        "====",
                        "Participant\tSignature\tRatification\n",
                        "Notes",
                        "....",
                        "(",
                        "\r\n")
                .list()
                .ofMaxSize(30)
                .map(pieces -> String.join("", pieces));
    }
}
