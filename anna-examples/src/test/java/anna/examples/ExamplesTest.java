package anna.examples;

import static org.assertj.core.api.Assertions.assertThat;

import anna.account.Checks;
import anna.account.Coverage;
import anna.account.Dossier;
import anna.account.InferenceRule;
import anna.account.Trace;
import anna.finding.Severity;
import anna.funding.Total;
import anna.json.DossierJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExamplesTest {

    private static List<String> lines(Consumer<PrintStream> example) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        example.accept(out);
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Nested
    class Programs {

        @Test
        void readAResolution() {
            assertThat(lines(ReadAResolution::run))
                    .startsWith(
                            "Symbol: AG/RES. 3001 (XLIX-O/19)",
                            "Title: SAFE ROADS TO SCHOOL",
                            "1. take note",
                            "2. urge, asks [oas-member-states] to [join-instruments], names [crc]",
                            "3. request, asks [iin] to [report]",
                            "Cites AG/RES. 2908 (XLVII-O/17), Children on the move",
                            "Cites AG/RES. 2908 (XLVII-O/17)")
                    .anyMatch(line -> line.startsWith("NOTE line 19:") && line.contains(" symbol.bracket.square: "));
        }

        @Test
        void whoHasJoined() {
            assertThat(lines(WhoHasJoined::run))
                    .startsWith("On 2011-06-07 the organization had 35 member states.")
                    .contains("CUB: none, may join by accession", "strictly: unknown")
                    .anyMatch(line -> line.startsWith("party, presumed: "));
        }

        @Test
        void whatWasReceived() {
            assertThat(lines(WhatWasReceived::run))
                    .containsExactly(
                            "USD 10000 plus 2 undisclosed plus 1 in kind (1 shared with other programmes)",
                            "complete: false, known sums: {USD=10000}");
        }

        @Test
        void writeADossier() {
            assertThat(lines(WriteADossier::run))
                    .contains("  \"format\": \"anna-dossier\",", "read back equal: true", "whole: false")
                    .anyMatch(line -> line.startsWith("ERROR ") && line.contains("/activities/0/date"));
        }
    }

    @Nested
    class SomebodyElses {

        @Test
        void mandateIsAccountedForOverTwoYears() throws IOException {
            try (InputStream in = Objects.requireNonNull(
                    ExamplesTest.class.getResourceAsStream("/anna/examples/somebody-elses-mandate.txt"))) {
                assertThat(String.join("\n", lines(SomebodyElsesMandate::run)) + "\n")
                        .isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }

        @Test
        void mandateIsWrittenInFewerThanEightyLines() throws IOException {
            assertThat(Files.readAllLines(Path.of("src/main/java/anna/examples/SomebodyElsesMandate.java")))
                    .hasSizeLessThan(80);
            assertThat(Files.readAllLines(Path.of("src/main/resources/anna/examples/somebody-elses-mandate.jsh")))
                    .hasSizeLessThan(80);
        }

        @Test
        void mandateAsksForTwoInstrumentsIsPaidInTwoCurrenciesAndToldOfInTwoYears() {
            Dossier dossier = SomebodyElsesMandate.run(new PrintStream(OutputStream.nullOutputStream()));
            assertThat(dossier.instrumentsToJoin("A/RES/70/399", "1")).containsExactly("registers", "vests");
            assertThat(Coverage.of(dossier, dossier.resolutions().get(0), InferenceRule.standard())
                            .byYear())
                    .containsOnlyKeys(2016, 2017);
            assertThat(Total.received(dossier.contributions()).sums()).containsOnlyKeys("EUR", "USD");
            assertThat(Trace.of(dossier, "contribution:grant", InferenceRule.standard())
                            .back())
                    .extracting(Trace.Step::end)
                    .contains("activity:course-2016", "A/RES/70/399#2", "A/RES/70/399");
            assertThat(Checks.all().findings(dossier))
                    .noneMatch(finding -> finding.severity() == Severity.ERROR
                            && !finding.id().equals("actor.reference.missing"));
        }

        @Test
        void dossierIsReadBackFromItsFile() {
            Dossier dossier = SomebodyElsesMandate.run(new PrintStream(OutputStream.nullOutputStream()));
            assertThat(DossierJson.read(DossierJson.write(dossier)).partial()).contains(dossier);
        }
    }

    @Nested
    class Print {

        @Test
        void whatHoldsSeveralThingsIsALineForEach() {
            assertThat(lines(out -> Showing.print(List.of(1, "two"), out))).containsExactly("1", "two");
            assertThat(lines(out -> Showing.print(java.util.Map.of("a", 1), out)))
                    .containsExactly("a: 1");
        }

        @Test
        void whatIsNotThereIsSaid() {
            assertThat(lines(out -> Showing.print(java.util.Optional.empty(), out)))
                    .containsExactly("(nothing)");
            assertThat(lines(out -> Showing.print(List.of(), out))).containsExactly("(nothing)");
            assertThat(lines(out -> Showing.print(null, out))).containsExactly("null");
        }
    }
}
