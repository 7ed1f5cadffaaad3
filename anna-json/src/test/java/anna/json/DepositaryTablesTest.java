package anna.json;

import static org.assertj.core.api.Assertions.assertThat;

import anna.account.Dossier;
import anna.actor.Actor;
import anna.fact.PartialDate;
import anna.fact.Source;
import anna.finding.Finding;
import anna.finding.Reading;
import anna.instrument.Instrument;
import anna.ratification.Act;
import anna.ratification.ActKind;
import anna.ratification.Attestation;
import anna.ratification.Certainty;
import anna.ratification.DepositaryTable;
import anna.ratification.Ratifications;
import anna.ratification.Standing;
import anna.resolution.Catalogue;
import anna.resolution.Mention;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The facts of the reference data written as depositaries print them, and read back. */
class DepositaryTablesTest {

    private static final Dossier DATA = ReferenceData.load();
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_FIRST = DateTimeFormatter.ofPattern("MM/dd/yy", Locale.ROOT);
    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    private static Optional<String> state(String name) {
        return Catalogue.oas().find(Mention.Kind.STATE, name);
    }

    /** What a table can print of one state: the first act of each sort that is dated to the day. */
    private record Cells(String name, Optional<Act> signature, Optional<Act> instrument, Optional<Act> consent) {

        Optional<LocalDate> signedOn() {
            return signature.flatMap(Act::signedOn).flatMap(PartialDate::day);
        }

        Optional<LocalDate> instrumentOn() {
            return instrument.flatMap(Act::enactedOn).flatMap(PartialDate::day);
        }

        Optional<LocalDate> depositedOn() {
            return consent.flatMap(Act::depositedOn).flatMap(PartialDate::day);
        }

        /** Tells whether the kind is what the table prints and not what somebody inferred. */
        String kind() {
            return consent.map(act -> act.printedKind().isPresent()
                            ? "ratification"
                            : act.kind().code())
                    .orElse("");
        }
    }

    private static Map<String, Cells> cells(String instrument) {
        Map<String, List<Act>> byActor = DATA.acts().stream()
                .filter(act -> act.instrument().equals(instrument))
                .collect(Collectors.groupingBy(Act::actor, TreeMap::new, Collectors.toList()));
        Map<String, Cells> cells = new LinkedHashMap<>();
        byActor.forEach((id, acts) -> {
            Cells row = new Cells(
                    DATA.actor(id).map(Actor::name).orElseThrow().any(),
                    first(acts, act -> act.kind().is(ActKind.Known.SIGNATURE), Act::signedOn),
                    first(acts, act -> act.kind().is(ActKind.Known.DOMESTIC_RATIFICATION), Act::enactedOn),
                    first(acts, act -> act.kind().isConsent(), Act::depositedOn));
            if (row.signature().isPresent() || row.consent().isPresent()) {
                cells.put(id, row);
            }
        });
        return cells;
    }

    private static Optional<Act> first(
            List<Act> acts, java.util.function.Predicate<Act> kind, Function<Act, Optional<PartialDate>> date) {
        return acts.stream()
                .filter(kind)
                .filter(act -> date.apply(act).flatMap(PartialDate::day).isPresent())
                .findFirst();
    }

    /** What is compared: who, what, when. */
    private static List<String> told(Collection<Act> acts) {
        return acts.stream()
                .map(act -> String.join(
                        " ",
                        act.actor(),
                        act.kind().code(),
                        act.signedOn().map(PartialDate::toString).orElse("-"),
                        act.enactedOn().map(PartialDate::toString).orElse("-"),
                        act.depositedOn().map(PartialDate::toString).orElse("-"),
                        act.effectiveOn().map(PartialDate::toString).orElse("-")))
                .sorted()
                .toList();
    }

    private static List<String> expected(Map<String, Cells> cells, boolean instruments, boolean effects) {
        List<Act> acts = new ArrayList<>();
        cells.values().forEach(row -> {
            row.signature().ifPresent(acts::add);
            if (instruments) {
                row.instrument().ifPresent(acts::add);
            }
            row.consent()
                    .map(act -> act.toBuilder()
                            .kind(ActKind.of(row.kind()))
                            .effectiveOn(effects ? act.effectiveOn() : Optional.empty())
                            .build())
                    .ifPresent(acts::add);
        });
        return told(acts);
    }

    private static Reading<DepositaryTable> read(
            String text, DepositaryTable.Layout layout, String instrument, String asOf) {
        return DepositaryTable.read(
                text,
                layout,
                DATA.instrument(instrument).orElseThrow(),
                Source.builder()
                        .id("copied")
                        .title("A copied table")
                        .asOf(PartialDate.parse(asOf))
                        .build(),
                DepositaryTablesTest::state);
    }

    private static Stream<String> severe(Reading<?> reading) {
        return reading.findings().stream()
                .filter(finding -> finding.severity() == anna.finding.Severity.ERROR)
                .map(Finding::toLine);
    }

    @Nested
    class ParticipantsOfTheUnitedNations {

        private String mark(Cells row) {
            return switch (row.kind()) {
                case "accession" -> " a";
                case "acceptance" -> " A";
                case "approval" -> " AA";
                case "succession" -> " d";
                default -> "";
            };
        }

        private String date(Optional<LocalDate> day) {
            return day.map(ENGLISH::format).orElse("");
        }

        private String tabs(Map<String, Cells> cells) {
            StringBuilder out = new StringBuilder(
                    "STATUS AS AT : 03-02-2026 10:16:00 AM EDT\n\n"
                            + "Participant\tSignature\tRatification, Acceptance(A), Approval(AA), Accession(a), Succession(d)\n");
            cells.forEach((id, row) -> out.append(row.name())
                    .append('\t')
                    .append(date(row.signedOn()))
                    .append('\t')
                    .append(date(row.depositedOn()))
                    .append(mark(row))
                    .append('\n'));
            return out.toString();
        }

        private String aligned(Map<String, Cells> cells) {
            StringBuilder out = new StringBuilder("=".repeat(90) + "\r\n"
                    + String.format("%-40s%-20s%s\r\n", "Participant", "Signature", "Ratification,")
                    + String.format("%-60s%s\r\n", "", "Accession(a)")
                    + "=".repeat(90) + "\r\n");
            cells.forEach((id, row) -> out.append(String.format(
                            "%-40s%-20s%s", row.name(), date(row.signedOn()), date(row.depositedOn()) + mark(row)))
                    .append("\r\n"));
            return out.toString();
        }

        /** A table of which every cell became a line; a date of which the column is lost is not rendered. */
        private String lines(Map<String, Cells> cells) {
            StringBuilder out = new StringBuilder("Participant\nSignature\nRatification, Accession(a)\n");
            cells.forEach((id, row) -> out.append(row.name())
                    .append('\n')
                    .append(date(row.signedOn()))
                    .append('\n')
                    .append((date(row.depositedOn()) + mark(row)).strip())
                    .append("\n\n"));
            return out.toString();
        }

        @ParameterizedTest
        @ValueSource(strings = {"untoc", "tip", "som", "crc", "opsc", "opac", "opic"})
        void partedByTabsGiveTheSameActs(String instrument) {
            Map<String, Cells> cells = cells(instrument);
            Reading<DepositaryTable> reading = read(tabs(cells), DepositaryTable.Layout.UNTC, instrument, "2026-02-03");
            assertThat(severe(reading)).isEmpty();
            assertThat(told(reading.orElseThrow().acts())).isEqualTo(expected(cells, false, false));
            assertThat(reading.orElseThrow().whole()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"untoc", "tip", "som", "crc", "opsc", "opac", "opic"})
        void alignedByBlanksGiveTheSameActs(String instrument) {
            Map<String, Cells> cells = cells(instrument);
            Reading<DepositaryTable> reading =
                    read(aligned(cells), DepositaryTable.Layout.UNTC, instrument, "2026-02-03");
            assertThat(severe(reading)).isEmpty();
            assertThat(told(reading.orElseThrow().acts())).isEqualTo(expected(cells, false, false));
        }

        @ParameterizedTest
        @ValueSource(strings = {"untoc", "tip", "som", "crc", "opsc", "opac", "opic"})
        void withACellALineGiveTheSameActsButWhereTheColumnIsLost(String instrument) {
            Map<String, Cells> cells = cells(instrument);
            Reading<DepositaryTable> reading =
                    read(lines(cells), DepositaryTable.Layout.UNTC, instrument, "2026-02-03");
            List<Cells> unclear = cells.values().stream()
                    .filter(row -> row.signature().isPresent() != row.consent().isPresent())
                    .filter(row -> mark(row).isEmpty())
                    .toList();
            assertThat(reading.findings().stream()
                            .filter(finding -> finding.id().equals("depositary-table.column.unclear")))
                    .hasSize(unclear.size());
            cells.values().removeAll(unclear);
            assertThat(told(reading.partial().orElseThrow().acts())).isEqualTo(expected(cells, false, false));
        }

        @Test
        void anAccessionThatTheTableDoesNotMarkIsReportedAndNotInferred() {
            Reading<DepositaryTable> reading =
                    read(tabs(cells("tip")), DepositaryTable.Layout.UNTC, "tip", "2026-02-03");
            assertThat(reading.findings().stream()
                            .filter(finding -> finding.id().equals("depositary-table.signature.missing"))
                            .map(Finding::message))
                    .containsExactly("Expected a signature before a ratification but found none for "
                            + "'Antigua and Barbuda'; it may be an accession");
            DepositaryTable.Changes changes = reading.orElseThrow().changesFrom(DATA.acts());
            assertThat(changes.added()).isEmpty();
            assertThat(changes.gone()).isEmpty();
            assertThat(changes.changed()).singleElement().satisfies(change -> {
                assertThat(change.after().printedKind()).contains("ratification");
                assertThat(change.before().kind().code()).isEqualTo("accession");
            });
        }
    }

    @Nested
    class SignatoriesOfTheOrganization {

        private static final Map<String, String> MARKS =
                Map.of("ratification", "RA", "accession", "AD", "acceptance", "AC");

        private String date(Optional<LocalDate> day) {
            return day.map(MONTH_FIRST::format).orElse("");
        }

        private String ruled(Map<String, Cells> cells) {
            String form = "%-30s%-12s%-5s%-12s%-5s%-12s%-6s";
            StringBuilder out = new StringBuilder(
                    String.format(form, "SIGNATORY COUNTRIES", "SIGNATURE", "REF", "RA/AC/AD", "REF", "DEPOSIT", "INST")
                            + "\n" + "=".repeat(86) + "\n");
            cells.forEach((id, row) -> out.append(String.format(
                            form,
                            row.name(),
                            date(row.signedOn()),
                            "",
                            date(row.instrumentOn()),
                            "",
                            date(row.depositedOn()),
                            MARKS.getOrDefault(row.kind(), "")))
                    .append('\n'));
            return out.append("=".repeat(86))
                    .append("\nREF = REFERENCE     INST = TYPE OF INSTRUMENT\n"
                            + "D = DECLARATION     RA = RATIFICATION\nR = RESERVATION     AC = ACCEPTANCE\n"
                            + "                    AD = ACCESSION\n")
                    .toString();
        }

        private String piped(Map<String, Cells> cells) {
            StringBuilder out = new StringBuilder(
                    "Country | Signature (mm/dd/yy) | Ra/Ac/Ad | Deposit (mm/dd/yy) | Information* |\n");
            cells.forEach((id, row) -> out.append(row.name())
                    .append(" |\n")
                    .append(date(row.signedOn()))
                    .append(" |\n")
                    .append(date(row.instrumentOn()))
                    .append(" |\n")
                    .append((date(row.depositedOn()) + " " + MARKS.getOrDefault(row.kind(), "")).strip())
                    .append(" |\n")
                    .append(id.equals("BOL") ? "Yes |\n" : ""));
            return out.toString();
        }

        @ParameterizedTest
        @CsvSource({"oas-b57, 2011-11-14", "oas-b53, 2005-12-31", "oas-a41, 2026-01-01"})
        void ruledGiveTheSameActs(String instrument, String asOf) {
            Map<String, Cells> cells = cells(instrument);
            Reading<DepositaryTable> reading = read(ruled(cells), DepositaryTable.Layout.OAS, instrument, asOf);
            assertThat(severe(reading)).isEmpty();
            assertThat(told(reading.orElseThrow().acts())).isEqualTo(expected(cells, true, false));
        }

        @ParameterizedTest
        @CsvSource({"oas-b57, 2011-11-14", "oas-b53, 2005-12-31", "oas-a41, 2026-01-01"})
        void partedByBarsOverSeveralLinesGiveTheSameActs(String instrument, String asOf) {
            Map<String, Cells> cells = cells(instrument);
            Reading<DepositaryTable> reading = read(piped(cells), DepositaryTable.Layout.OAS, instrument, asOf);
            assertThat(severe(reading)).isEmpty();
            assertThat(told(reading.orElseThrow().acts())).isEqualTo(expected(cells, true, false));
        }
    }

    @Nested
    class StatusOfTheHagueConference {

        private String date(LocalDate day) {
            return day.getDayOfMonth() + "-" + ROMAN.get(day.getMonthValue() - 1) + "-" + day.getYear();
        }

        private String row(Cells row, String divider, boolean empty) {
            List<String> cells = new ArrayList<>(List.of(
                    row.name(),
                    row.signedOn().map(this::date).orElse(""),
                    row.depositedOn().map(this::date).orElse(""),
                    row.kind().equals("ratification") ? "R" : "A*",
                    row.consent()
                            .flatMap(Act::effectiveOn)
                            .flatMap(PartialDate::day)
                            .map(this::date)
                            .orElse(""),
                    "",
                    "1",
                    ""));
            return cells.stream().filter(cell -> empty || !cell.isEmpty()).collect(Collectors.joining(divider));
        }

        private String text(Map<String, Cells> cells, String divider, boolean empty) {
            return Stream.concat(
                            Stream.of(
                                    "Contracting Parties to this Convention that are also Members of the HCCH",
                                    String.join(
                                            divider,
                                            "State",
                                            "S 1",
                                            "R/A/Su 2",
                                            "Type 3",
                                            "EIF 4",
                                            "EXT 5",
                                            "Auth 6",
                                            "Res/D/N/DC 7")),
                            cells.values().stream().map(row -> row(row, divider, empty)))
                    .collect(Collectors.joining("\n"));
        }

        @ParameterizedTest
        @CsvSource({"'\t', true", "' ', false", "' | ', true", "'\n', false"})
        void givesTheSameActs(String divider, boolean empty) {
            Map<String, Cells> cells = cells("hague28");
            Reading<DepositaryTable> reading =
                    read(text(cells, divider, empty), DepositaryTable.Layout.HCCH, "hague28", "2021-09-30");
            assertThat(severe(reading)).isEmpty();
            assertThat(told(reading.orElseThrow().acts())).isEqualTo(expected(cells, false, true));
            assertThat(reading.orElseThrow().changesFrom(DATA.acts()).isEmpty()).isTrue();
        }
    }

    @Nested
    class ANewerTable {

        private static final String NEWER = """
                Participant\tSignature\tRatification, Acceptance(A), Approval(AA), Accession(a), Succession(d)
                Bolivia (Plurinational State of)\t12 Dec 2000\t5 May 2025
                Colombia\t\t
                """;

        private final Instrument som = DATA.instrument("som").orElseThrow();

        @Test
        void movesTheHorizonOfTheStatesThatItCovers() {
            DepositaryTable table = read(
                            NEWER.replace("Colombia\t\t\n", ""), DepositaryTable.Layout.UNTC, "som", "2025-12-31")
                    .orElseThrow();
            Optional<Attestation> complete = table.completeFor(List.of("BOL", "COL"));
            List<Act> acts = new ArrayList<>(DATA.acts());
            acts.addAll(table.acts());
            List<Attestation> attestations = new ArrayList<>(DATA.attestations());
            attestations.add(complete.orElseThrow());
            Ratifications now = Ratifications.of(DATA.instruments(), acts, attestations, DATA.members());
            LocalDate day = LocalDate.of(2025, 12, 31);

            Standing bolivia = now.standing(som.id(), "BOL", day);
            assertThat(bolivia.status().code()).isEqualTo("party");
            assertThat(bolivia.certainty()).isEqualTo(Certainty.KNOWN);
            assertThat(now.standing(som.id(), "COL", day).status().code()).isEqualTo("none");
            assertThat(now.standing(som.id(), "COL", day).certainty()).isEqualTo(Certainty.KNOWN);
            assertThat(DATA.ratifications().standing(som.id(), "COL", day).certainty())
                    .isEqualTo(Certainty.PRESUMED);
        }

        @Test
        void saysWhatIsNewAndDoesNotCoverARowThatIsDoubtful() {
            DepositaryTable table = read(NEWER, DepositaryTable.Layout.UNTC, "som", "2025-12-31")
                    .orElseThrow();
            assertThat(told(table.changesFrom(DATA.acts()).added()))
                    .containsExactly("BOL ratification - - 2025-05-05 -");
            assertThat(table.completeFor(List.of("BOL", "COL")).orElseThrow().actors())
                    .containsExactly("BOL");
        }
    }
}
