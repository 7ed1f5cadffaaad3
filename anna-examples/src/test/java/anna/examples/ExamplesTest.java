package anna.examples;

import static org.assertj.core.api.Assertions.assertThat;

import anna.account.Dossier;
import anna.json.DossierJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        void mandateIsAccountedForOverTwoYears() {
            assertThat(lines(SomebodyElsesMandate::run))
                    .containsExactly(
                            "1. silent: No report names it",
                            "2. cited: Named 2 times by report:sg-2016, report:sg-2017",
                            "3. silent: No report names it",
                            "4. answered: Answered: the paragraph asks for a report, and this is one (rule"
                                    + " report-exists)",
                            "Received EUR 4000 plus USD 2500",
                            "Still promised EUR 5000");
        }

        @Test
        void mandateIsWrittenInFewerThanEightyLines() throws IOException {
            assertThat(Files.readAllLines(Path.of("src/main/java/anna/examples/SomebodyElsesMandate.java")).stream()
                            .filter(line -> !line.isBlank()))
                    .hasSizeLessThan(80);
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
