package anna.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import anna.account.Dossier;
import anna.account.Report;
import anna.actor.Actor;
import anna.actor.ActorKind;
import anna.fact.Extensions;
import anna.fact.Language;
import anna.fact.Localized;
import anna.fact.PartialDate;
import anna.fact.Provenance;
import anna.fact.Source;
import anna.finding.Finding;
import anna.finding.Reading;
import anna.finding.Span;
import anna.funding.Amount;
import anna.funding.Contribution;
import anna.instrument.Clause;
import anna.instrument.Delay;
import anna.instrument.Eligibility;
import anna.instrument.EntryIntoForce;
import anna.instrument.FinalClauses;
import anna.instrument.Instrument;
import anna.instrument.MeansOfConsent;
import anna.ratification.Act;
import anna.ratification.ActKind;
import anna.resolution.OperativeParagraph;
import anna.resolution.Resolution;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DossierJsonTest {

    private static final String HEAD = "{\"format\": \"anna-dossier\", \"formatVersion\": \"1\",\n";

    private static List<String> lines(Reading<Dossier> reading) {
        return reading.findings().stream().map(Finding::toLine).toList();
    }

    /** Reads the members of a dossier, which begin on line 2. */
    private static Reading<Dossier> reading(String members) {
        return DossierJson.read(HEAD + members + "}");
    }

    private static Dossier small() {
        return Dossier.builder()
                .title(Localized.english("A small dossier"))
                .asOf(PartialDate.parse("2012-01"))
                .addSource(Source.builder().id("s").title("A list of parties").build())
                .addActor(Actor.builder()
                        .id("URY")
                        .kind(ActorKind.STATE)
                        .name(Localized.of(Map.of(Language.SPANISH, "Uruguay", Language.ENGLISH, "Uruguay")))
                        .addIdentifier("iso3166-2:UY")
                        .addIdentifier("a:b")
                        .build())
                .addInstrument(Instrument.builder()
                        .id("made-up")
                        .title(Localized.english("Convention on an Example"))
                        .finalClauses(FinalClauses.builder()
                                .signature(Clause.builder()
                                        .who(Eligibility.nobody())
                                        .build())
                                .putConsent(
                                        MeansOfConsent.of(MeansOfConsent.Known.ACCESSION),
                                        Clause.builder()
                                                .article("12")
                                                .afterEntryIntoForce(true)
                                                .build())
                                .entryIntoForce(EntryIntoForce.builder()
                                        .instruments(20)
                                        .generalDelay(Delay.ofDays(30))
                                        .build())
                                .build())
                        .build())
                .addAct(Act.builder()
                        .instrument("made-up")
                        .actor("URY")
                        .kind(ActKind.of(ActKind.Known.ACCESSION))
                        .depositedOn(PartialDate.of(2005, 3, 4))
                        .provenance(Provenance.reported("s"))
                        .build())
                .addResolution(Resolution.builder()
                        .draft(true)
                        .addOperative(OperativeParagraph.builder()
                                .number("1")
                                .addInstrument("made-up")
                                .build())
                        .build())
                .addContribution(Contribution.builder()
                        .id("c")
                        .contributor("URY")
                        .amount(Amount.of("USD", new BigDecimal("10.50")))
                        .provenance(Provenance.builder()
                                .source("s")
                                .basis(Provenance.Basis.DERIVED)
                                .place("page 3")
                                .build())
                        .build())
                .addReport(Report.builder()
                        .id("r")
                        .addReference(Report.Reference.builder()
                                .addParagraph("9")
                                .addParagraph("6")
                                .span(new Span(10, 24))
                                .build())
                        .build())
                .extensions(Extensions.of(Map.of("x-box", new BigDecimal("14"))))
                .build();
    }

    @Nested
    class Writing {

        @Test
        void gives_the_members_in_their_order_and_leaves_out_what_is_absent() {
            assertThat(DossierJson.write(small())).isEqualTo("""
                    {
                      "format": "anna-dossier",
                      "formatVersion": "1",
                      "title": {
                        "en": "A small dossier"
                      },
                      "asOf": "2012-01",
                      "sources": [
                        {
                          "id": "s",
                          "title": "A list of parties"
                        }
                      ],
                      "actors": [
                        {
                          "id": "URY",
                          "kind": "state",
                          "name": {
                            "en": "Uruguay",
                            "es": "Uruguay"
                          },
                          "identifiers": [
                            "a:b",
                            "iso3166-2:UY"
                          ]
                        }
                      ],
                      "instruments": [
                        {
                          "id": "made-up",
                          "title": {
                            "en": "Convention on an Example"
                          },
                          "finalClauses": {
                            "signature": {
                              "who": {
                                "kind": "nobody"
                              }
                            },
                            "consent": {
                              "accession": {
                                "article": "12",
                                "afterEntryIntoForce": true
                              }
                            },
                            "entryIntoForce": {
                              "instruments": 20,
                              "generalDelay": "P30D"
                            }
                          }
                        }
                      ],
                      "acts": [
                        {
                          "instrument": "made-up",
                          "actor": "URY",
                          "kind": "accession",
                          "depositedOn": "2005-03-04",
                          "provenance": {
                            "source": "s"
                          }
                        }
                      ],
                      "resolutions": [
                        {
                          "draft": true,
                          "operative": [
                            {
                              "number": "1",
                              "instruments": [
                                "made-up"
                              ]
                            }
                          ]
                        }
                      ],
                      "contributions": [
                        {
                          "id": "c",
                          "contributor": "URY",
                          "amount": "USD 10.50",
                          "provenance": {
                            "source": "s",
                            "basis": "derived",
                            "place": "page 3"
                          }
                        }
                      ],
                      "reports": [
                        {
                          "id": "r",
                          "references": [
                            {
                              "paragraphs": [
                                "9",
                                "6"
                              ],
                              "span": "10-24"
                            }
                          ]
                        }
                      ],
                      "extensions": {
                        "x-box": 14
                      }
                    }
                    """);
        }

        @Test
        void gives_an_empty_dossier_its_format_alone() {
            assertThat(DossierJson.write(Dossier.builder().build()))
                    .isEqualTo("{\n  \"format\": \"anna-dossier\",\n  \"formatVersion\": \"1\"\n}\n");
        }

        @Test
        void is_read_back_equal_and_without_a_finding() {
            assertThat(DossierJson.read(DossierJson.write(small()))).isEqualTo(Reading.of(small()));
        }

        @Test
        void goes_to_streams_and_files_as_utf_8(@TempDir Path folder) throws IOException {
            Dossier dossier =
                    small().toBuilder().licence("São José \uD83D\uDE00").build();
            ByteArrayOutputStream stream = new ByteArrayOutputStream();
            DossierJson.write(dossier, stream);
            Path file = folder.resolve("dossier.json");
            DossierJson.write(dossier, file);
            assertThat(stream.toByteArray())
                    .isEqualTo(DossierJson.write(dossier).getBytes(StandardCharsets.UTF_8))
                    .isEqualTo(Files.readAllBytes(file));
            assertThat(DossierJson.read(file).orElseThrow()).isEqualTo(dossier);
            assertThat(DossierJson.read(new ByteArrayInputStream(stream.toByteArray()))
                            .orElseThrow())
                    .isEqualTo(dossier);
        }

        @Test
        void does_not_depend_on_the_order_of_a_set_that_has_none() {
            Actor actor = small().actors().get(0);
            Actor turned = actor.toBuilder()
                    .identifiers(List.of("iso3166-2:UY", "a:b"))
                    .build();
            Dossier other = small().toBuilder().actors(List.of(turned)).build();
            assertThat(other).isEqualTo(small());
            assertThat(DossierJson.write(other)).isEqualTo(DossierJson.write(small()));
        }
    }

    @Nested
    class BadMembers {

        @Test
        void with_half_a_character_in_their_name_are_left_out() {
            Reading<Dossier> reading = reading("\"extensions\": {\"a\uD83D\": {\"b\": 1}, \"c\": {\"\uDE00\": 2}}");
            assertThat(reading.findings())
                    .extracting(Finding::id, Finding::message)
                    .containsExactly(
                            tuple(
                                    "json.value.invalid",
                                    "Expected a key of whole characters but found half of one in 'a\uFFFD'"),
                            tuple(
                                    "json.value.invalid",
                                    "Expected a key of whole characters but found half of one in '\uFFFD'"));
            assertThat(reading.partial())
                    .contains(Dossier.builder()
                            .extensions(Extensions.of(Map.of("c", Map.of())))
                            .build());
        }

        @Test
        void of_another_type_are_left_out_and_the_rest_is_kept() {
            Reading<Dossier> reading = reading("""
                    "title": "no object",
                    "licence": 4,
                    "sources": [{"id": "a", "title": "A"}, {"id": ["b"], "title": "B"}, "c", null],
                    "actors": {},
                    "extensions": {"é": 1, "n": null},
                    "dataVersion": "1.0"
                    """);
            assertThat(lines(reading))
                    .containsExactly(
                            "ERROR line 2:10 at /title json.type.mismatch: Expected an object with a text by language,"
                                    + " such as {\"en\": \"…\"}, but found the text 'no object'",
                            "ERROR line 3:12 at /licence json.type.mismatch: Expected a text but found the number '4'",
                            "ERROR line 4:47 at /sources/1/id json.type.mismatch: Expected a text but found a list",
                            "ERROR line 4:69 at /sources/2 json.type.mismatch: Expected an object but found the text"
                                    + " 'c'",
                            "ERROR line 4:74 at /sources/3 json.type.mismatch: Expected an object but found null",
                            "ERROR line 5:11 at /actors json.type.mismatch: Expected a list but found an object",
                            "ERROR line 6:29 at /extensions/n json.type.mismatch: Expected an object, a list, a text,"
                                    + " a number, true or false but found null");
            assertThat(reading.value()).isEmpty();
            assertThat(reading.partial())
                    .contains(Dossier.builder()
                            .dataVersion("1.0")
                            .addSource(Source.builder().id("a").title("A").build())
                            .extensions(Extensions.of(Map.of("é", BigDecimal.ONE)))
                            .build());
        }

        @Test
        void that_are_missing_cost_the_object_that_needs_them() {
            Reading<Dossier> reading = reading("""
                    "sources": [
                      {"title": "no id"},
                      {"id": "b", "title": "B"}]
                    """);
            assertThat(lines(reading))
                    .containsExactly("ERROR line 3:3 at /sources/0/id json.member.missing: Expected the member 'id' of"
                            + " Source but found none");
            assertThat(reading.partial().orElseThrow().sources())
                    .extracting(Source::id)
                    .containsExactly("b");
        }

        @Test
        void that_are_not_known_are_not_kept() {
            Reading<Dossier> reading = reading("\"lisence\": {\"a\": [1, 2]},\n\"licence\": \"CC0-1.0\"");
            assertThat(reading.findings())
                    .containsExactly(Finding.builder()
                            .severity(anna.finding.Severity.WARNING)
                            .id("json.member.unknown")
                            .message("Expected a member of Dossier but found 'lisence', which is not kept")
                            .location(anna.finding.Location.builder()
                                    .path("/lisence")
                                    .line(2)
                                    .column(1)
                                    .span(new Span(HEAD.length(), HEAD.length() + 9))
                                    .build())
                            .build());
            assertThat(reading.value())
                    .contains(Dossier.builder().licence("CC0-1.0").build());
        }

        @Test
        void that_come_twice_are_an_error_and_the_first_is_kept() {
            Reading<Dossier> reading = reading("""
                    "licence": "A", "licence": "B", "x/y": 1, "x/y": 2,
                    "title": {"en": "A", "en": "B"},
                    "extensions": {"e": 1, "e": 2}
                    """);
            assertThat(lines(reading))
                    .containsExactly(
                            "ERROR line 2:17 at /licence json.member.duplicate: Expected each member once but found"
                                    + " again 'licence'; the first is kept",
                            "WARNING line 2:33 at /x~1y json.member.unknown: Expected a member of Dossier but found"
                                    + " 'x/y', which is not kept",
                            "ERROR line 2:43 at /x~1y json.member.duplicate: Expected each member once but found"
                                    + " again 'x/y'; the first is kept",
                            "ERROR line 3:22 at /title/en json.member.duplicate: Expected each member once but found"
                                    + " again 'en'; the first is kept",
                            "ERROR line 4:24 at /extensions/e json.member.duplicate: Expected each member once but"
                                    + " found again 'e'; the first is kept");
            assertThat(reading.partial())
                    .contains(Dossier.builder()
                            .licence("A")
                            .title(Localized.english("A"))
                            .extensions(Extensions.of(Map.of("e", BigDecimal.ONE)))
                            .build());
        }
    }

    @Nested
    class BadValues {

        @Test
        void carry_the_findings_of_their_own_readers_to_their_place() {
            Reading<Dossier> reading = reading("""
                    "asOf": "2011-02-30",
                    "actors": [{"id": "URY", "kind": "state", "name": {"en": "Uruguay"}}],
                    "instruments": [{"id": "tip", "title": {"en": "T"}, "inForceSince": "2003-12",
                      "finalClauses": {"acceptanceDelay": "soon"}}],
                    "acts": [
                      {"instrument": "tip", "actor": "URY", "kind": "Ratified"},
                      {"instrument": "tip", "actor": "URY", "kind": "accession", "signedOn": "7 June"}],
                    "activities": [{"id": "a", "kind": "course", "title": {"en": "A"}, "progress": "stalled",
                      "quantities": ["many", "12 people"]}],
                    "contributions": [{"id": "c", "contributor": "URY", "amount": "10000"}],
                    "links": [{"kind": "in-area", "from": "area:z", "to": "b", "span": "24-10"}]
                    """);
            assertThat(lines(reading))
                    .containsExactly(
                            "ERROR line 2:9 at /asOf date.day.missing: Expected a date that exists but found"
                                    + " '2011-02-30'",
                            "ERROR line 4:69 at /instruments/0/inForceSince date.day.imprecise: Expected a day such as"
                                    + " 2011-06-07 but found '2003-12'",
                            "ERROR line 5:39 at /instruments/0/finalClauses/acceptanceDelay delay.text.malformed:"
                                    + " Expected a delay such as P30D or first-of-month+3 but found 'soon'",
                            "ERROR line 7:49 at /acts/0/kind json.value.invalid: ActKind must be lower-case words"
                                    + " joined by hyphens, but was 'Ratified'",
                            "ERROR line 8:74 at /acts/1/signedOn date.text.malformed: Expected a date such as"
                                    + " 2011-06-07, 2011-06 or 2011 but found '7 June'",
                            "ERROR line 9:80 at /activities/0/progress json.code.unknown: Expected one of planned,"
                                    + " under-way, done but found 'stalled'",
                            "ERROR line 10:18 at /activities/0/quantities/0 quantity.text.malformed: Expected a number"
                                    + " and a unit but found 'many'",
                            "ERROR line 11:63 at /contributions/0/amount amount.text.malformed: Expected an amount"
                                    + " such as USD 10000 but found '10000'",
                            "WARNING line 12:39 at /links/0/from json.reference.dangling: Expected the id of an area"
                                    + " of this file but found 'z'",
                            "ERROR line 12:68 at /links/0/span span.text.malformed: Expected a span such as 10-24 but"
                                    + " found '24-10'");
            Dossier partial = reading.partial().orElseThrow();
            assertThat(partial.acts()).hasSize(1);
            assertThat(partial.activities()).isEmpty();
            assertThat(partial.instruments().get(0).inForceSince()).isEmpty();
            assertThat(partial.links().get(0).span()).isEmpty();
        }

        @Test
        void that_their_type_refuses_cost_the_object() {
            Reading<Dossier> reading = reading("""
                    "actors": [{"id": "two words", "kind": "state", "name": {"en": "X"}}],
                    "title": {"english": "X", "en": " ", "es": 1},
                    "asOf": "2011"
                    """);
            assertThat(lines(reading))
                    .containsExactly(
                            "ERROR line 2:12 at /actors/0 json.value.invalid: Actor.id must be one word, but was 'two"
                                    + " words'",
                            "ERROR line 3:11 at /title/english json.value.invalid: Language must be an ISO 639 code of"
                                    + " two or three lower-case letters, but was 'english'",
                            "ERROR line 3:33 at /title/en json.value.invalid: Expected a text that is not blank but"
                                    + " found ' '",
                            "ERROR line 3:44 at /title/es json.type.mismatch: Expected a text but found the number"
                                    + " '1'");
            assertThat(reading.partial())
                    .contains(Dossier.builder().asOf(PartialDate.parse("2011")).build());
        }

        @Test
        void that_are_nested_deeper_than_extensions_may_be_are_left_out() {
            Reading<Dossier> reading =
                    reading("\"extensions\": {\"a\": " + "[".repeat(64) + "]".repeat(64) + "}, \"licence\": \"A\"");
            assertThat(lines(reading))
                    .containsExactly("ERROR line 2:15 at /extensions json.value.invalid: Extensions must be nested at"
                            + " most 64 deep, but was '65' or deeper");
            assertThat(reading.partial())
                    .contains(Dossier.builder().licence("A").build());
        }

        @Test
        void of_a_text_without_languages_are_an_error() {
            assertThat(lines(reading("\"title\": {}")))
                    .containsExactly("ERROR line 2:10 at /title json.value.invalid: Expected a text in one language at"
                            + " least but found none");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "3.5 | Expected a whole number from -2147483648 to 2147483647 but found '3.5'",
                    "2147483648 | Expected a whole number from -2147483648 to 2147483647 but found '2147483648'",
                    "1e999999999 | Expected a whole number from -2147483648 to 2147483647 but found '1e999999999'",
                    "1e99999999999 | Expected a number that can be kept but found '1e99999999999'"
                })
        void that_are_no_whole_numbers_are_an_error(String number, String message) {
            String before = "\"events\": [{\"id\": \"e\", \"name\": {\"en\": \"E\"}, \"ordinal\": ";
            assertThat(lines(reading(before + number + "}]")))
                    .containsExactly("ERROR line 2:" + (before.length() + 1)
                            + " at /events/0/ordinal json.number.invalid: " + message);
        }
    }

    @Nested
    class DoubtfulThings {

        private static final String MEMBERS = """
                "actors": [{"id": "URY", "kind": "state", "name": {"en": "Uruguay"}, "identifiers": ["a", "a"]},
                  {"id": "URY", "kind": "state", "name": {"en": "Uruguay again"}}],
                "acts": [{"instrument": "tip", "actor": "XXX", "kind": "signature", "provenance": {"source": "s"}}],
                "contributions": [{"id": "c", "contributor": "URY", "amount": "XYZ 5"}]
                """;

        @Test
        void are_kept_with_a_warning() {
            Reading<Dossier> reading = reading(MEMBERS);
            assertThat(lines(reading))
                    .containsExactly(
                            "WARNING line 2:91 at /actors/0/identifiers/1 json.element.duplicate: Expected each"
                                    + " element once but found again 'a'",
                            "WARNING line 3:10 at /actors/1/id json.id.duplicate: Expected an id that no other actor"
                                    + " has but found 'URY'",
                            "WARNING line 4:25 at /acts/0/instrument json.reference.dangling: Expected the id of an"
                                    + " instrument of this file but found 'tip'",
                            "WARNING line 4:41 at /acts/0/actor json.reference.dangling: Expected the id of an actor"
                                    + " of this file but found 'XXX'",
                            "WARNING line 4:94 at /acts/0/provenance/source json.reference.dangling: Expected the id"
                                    + " of a source of this file but found 's'",
                            "WARNING line 5:63 at /contributions/0/amount amount.currency.unknown: Expected a currency"
                                    + " code of ISO 4217 but found 'XYZ'");
            Dossier dossier = reading.orElseThrow();
            assertThat(dossier.actors()).hasSize(2);
            assertThat(dossier.acts().get(0).actor()).isEqualTo("XXX");
            assertThat(dossier.contributions().get(0).amount()).isEqualTo(Amount.parse("XYZ 5"));
        }

        @Test
        void are_errors_in_strict_mode() {
            Reading<Dossier> strict = DossierJson.read(HEAD + MEMBERS + ", \"x\": 1}", ReadOptions.strict());
            assertThat(strict.value()).isEmpty();
            assertThat(strict.findings()).hasSize(7).allMatch(f -> f.severity() == anna.finding.Severity.ERROR);
            assertThat(strict.partial()).isEqualTo(reading(MEMBERS).partial());
        }

        @Test
        void are_not_references_to_what_stands_further_down_or_was_itself_left_out() {
            assertThat(lines(reading("""
                            "acts": [{"instrument": "untc:1", "actor": "URY", "kind": "signature"}],
                            "instruments": [{"id": "a", "title": {"en": "A"}, "identifiers": ["untc:1"]}],
                            "actors": [{"id": "URY", "kind": 5, "name": {"en": "Uruguay"}}]
                            """)))
                    .containsExactly("ERROR line 4:34 at /actors/0/kind json.type.mismatch: Expected a code such as"
                            + " 'state' but found the number '5'");
        }
    }

    @Nested
    class OtherFormats {

        @Test
        void are_an_error_and_what_can_be_read_is_partial() {
            Reading<Dossier> reading = DossierJson.read("{\"format\": \"geojson\", \"licence\": \"A\"}");
            assertThat(lines(reading))
                    .containsExactly(
                            "ERROR line 1:1 at /formatVersion json.member.missing: Expected the member 'formatVersion'"
                                    + " of Dossier but found none",
                            "ERROR line 1:12 at /format json.format.unknown: Expected the format 'anna-dossier' but"
                                    + " found 'geojson'");
            assertThat(reading.partial())
                    .contains(Dossier.builder().licence("A").build());
        }

        @Test
        void of_later_releases_are_an_error() {
            assertThat(lines(DossierJson.read("{\"format\": \"anna-dossier\", \"formatVersion\": \"2\"}")))
                    .containsExactly("ERROR line 1:45 at /formatVersion json.version.unsupported: Expected format"
                            + " version '1' but found '2'");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "[] | ERROR line 1:1 json.type.mismatch: Expected an object but found a list",
                    "12 | ERROR line 1:1 json.type.mismatch: Expected an object but found the number '12'",
                    "null | ERROR line 1:1 json.type.mismatch: Expected an object but found null"
                })
        void that_are_no_object_give_nothing(String text, String line) {
            Reading<Dossier> reading = DossierJson.read(text);
            assertThat(lines(reading)).containsExactly(line);
            assertThat(reading.partial()).isEmpty();
        }
    }

    @Nested
    class DamagedTexts {

        private static final String ACT = "{\"instrument\": \"a\", \"actor\": \"b\", \"kind\": \"signature\"}";

        @Test
        void that_end_too_early_keep_what_was_whole() {
            Reading<Dossier> reading = DossierJson.read(HEAD + "\"acts\": [" + ACT + ",\n" + ACT.substring(0, 30));
            assertThat(lines(reading))
                    .containsExactly(
                            "ERROR line 3:31 at /acts/1/actor json.text.truncated: Expected more text but found the"
                                    + " end");
            assertThat(reading.value()).isEmpty();
            assertThat(reading.partial().orElseThrow().acts()).hasSize(1);
        }

        @Test
        void that_are_no_json_from_somewhere_keep_what_was_whole() {
            Reading<Dossier> reading =
                    DossierJson.read(HEAD + "\"licence\": \"é\", \"acts\": [" + ACT + " " + ACT + "], \"title\": {}}");
            assertThat(lines(reading))
                    .containsExactly("ERROR line 2:81 at /acts/1 json.syntax.malformed: Expected well-formed JSON:"
                            + " Unexpected character ('{' (code 123)): was expecting comma to separate Array"
                            + " entries");
            assertThat(reading.partial().orElseThrow().acts()).hasSize(1);
            assertThat(reading.partial().orElseThrow().licence()).contains("é");
        }

        @Test
        void that_go_on_after_the_end_are_an_error() {
            Reading<Dossier> reading = DossierJson.read(DossierJson.write(small()) + "{}");
            assertThat(lines(reading))
                    .containsExactly(
                            "ERROR line 107:1 json.syntax.malformed: Expected the end of the text but found" + " more");
            assertThat(reading.value()).isEmpty();
            assertThat(reading.partial()).contains(small());
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " \n\t ", "\uFEFF", "\uFEFF\r\n"})
        void that_are_empty_say_so(String text) {
            List<String> expected = List.of("ERROR json.text.empty: Expected a JSON text but found nothing");
            assertThat(lines(DossierJson.read(text))).isEqualTo(expected);
            assertThat(lines(DossierJson.read(text.getBytes(StandardCharsets.UTF_8))))
                    .isEqualTo(expected);
        }
    }

    @Nested
    class Bytes {

        private static final String TEXT = "{\"format\": \"anna-dossier\",\n\"licence\": \"São José\"}";

        @ParameterizedTest
        @CsvSource({
            "UTF-16LE, 'UTF-16, little-endian'",
            "UTF-16BE, 'UTF-16, big-endian'",
            "UTF-16, 'UTF-16, big-endian'",
            "UTF-32LE, 'UTF-32, little-endian'",
            "UTF-32BE, 'UTF-32, big-endian'"
        })
        void of_another_unicode_encoding_are_recognised(String charset, String name) {
            Reading<Dossier> reading = DossierJson.read(TEXT.getBytes(Charset.forName(charset)));
            assertThat(lines(reading))
                    .containsExactly(
                            "ERROR json.encoding.unsupported: Expected UTF-8 but found what looks like " + name);
            assertThat(reading.partial()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"ISO-8859-1", "windows-1252"})
        void of_an_encoding_of_eight_bits_are_an_error_where_they_first_differ(String charset) {
            assertThat(lines(DossierJson.read(TEXT.getBytes(Charset.forName(charset)))))
                    .containsExactly("ERROR line 2:14 json.encoding.unsupported: Expected UTF-8 but found the byte"
                            + " 0xE3, which may be of a text in ISO 8859-1 or Windows-1252");
        }

        @Test
        void that_are_no_text_are_an_error() {
            byte[] gzip = {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 0};
            assertThat(lines(DossierJson.read(gzip)))
                    .containsExactly("ERROR line 1:2 json.text.binary: Expected a JSON text but found binary data");
            byte[] zeros = "{\"format\": \"a\0b\"}".getBytes(StandardCharsets.UTF_8);
            assertThat(lines(DossierJson.read(zeros)))
                    .containsExactly("ERROR line 1:14 json.text.binary: Expected a JSON text but found binary data");
        }
    }

    @Nested
    class Limits {

        @Test
        void hold_for_the_depth() {
            String before = "\"licence\": \"A\", \"extensions\": {\"a\": ";
            Reading<Dossier> reading = reading(before + "[".repeat(100_000));
            assertThat(reading.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.id()).isEqualTo("json.limit.exceeded");
                assertThat(finding.message())
                        .isEqualTo("Expected at most 100 objects and lists inside each other but found more");
                assertThat(finding.location().line()).hasValue(2);
                assertThat(finding.location().column()).hasValue(before.length() + 100);
            });
            assertThat(reading.partial().orElseThrow().licence()).contains("A");
            assertThat(DossierJson.read(
                                    HEAD + "\"x\": " + "[".repeat(150) + "]".repeat(150) + "}",
                                    ReadOptions.builder().maxDepth(151).build())
                            .findings())
                    .extracting(Finding::id)
                    .containsExactly("json.member.unknown");
        }

        @Test
        void hold_for_the_depth_of_members_that_are_not_known() {
            assertThat(reading("\"x\": " + "[".repeat(100_000)).findings())
                    .extracting(Finding::id)
                    .containsExactly("json.member.unknown", "json.limit.exceeded");
        }

        @Test
        void hold_for_the_length() throws IOException {
            ReadOptions options = ReadOptions.builder().maxLength(50).build();
            String text = DossierJson.write(Dossier.builder().build());
            List<String> expected =
                    List.of("ERROR json.limit.exceeded: Expected a text of at most 50 units but found a longer one");
            assertThat(lines(DossierJson.read(text, options))).isEqualTo(expected);
            assertThat(lines(DossierJson.read(text.getBytes(StandardCharsets.UTF_8), options)))
                    .isEqualTo(expected);
            assertThat(lines(DossierJson.read(endless(), options))).isEqualTo(expected);
            ReadOptions enough = options.toBuilder().maxLength(text.length()).build();
            assertThat(DossierJson.read(text, enough).value()).isPresent();
        }

        private InputStream endless() {
            return new InputStream() {
                @Override
                public int read() {
                    return ' ';
                }
            };
        }

        @Test
        void hold_for_the_size_of_numbers_and_cost_nothing_else() {
            Reading<Dossier> reading =
                    reading("\"extensions\": {\"a\": " + "9".repeat(1001) + ", \"b\": " + "9".repeat(1000) + "}");
            assertThat(lines(reading))
                    .containsExactly("ERROR line 2:21 at /extensions/a json.limit.exceeded: Expected a number of at"
                            + " most 1000 characters but found 1001");
            assertThat(reading.partial().orElseThrow().extensions().values()).containsOnlyKeys("b");
        }

        @Test
        void hold_for_the_number_of_findings() {
            Reading<Dossier> reading = DossierJson.read(
                    HEAD + "\"sources\": [1, 2, 3, 4]}",
                    ReadOptions.builder().maxFindings(3).build());
            assertThat(lines(reading))
                    .hasSize(4)
                    .last()
                    .isEqualTo("ERROR line 2:19 at /sources/2 json.limit.exceeded: Expected fewer than 3 findings;"
                            + " what follows was not read");
        }

        @Test
        void are_positive() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ReadOptions.builder().maxDepth(0))
                    .withMessage("ReadOptions.maxDepth must be 1 or more, but was '0'");
        }
    }

    @Nested
    class OfFiles {

        @Test
        void the_findings_name_the_file(@TempDir Path folder) throws IOException {
            Path file = folder.resolve("bad.json");
            Files.writeString(file, HEAD + "\"licence\": 1}");
            assertThat(lines(DossierJson.read(file)))
                    .containsExactly("ERROR " + file + ":2:12 at /licence json.type.mismatch: Expected a text but found"
                            + " the number '1'");
        }

        @Test
        void the_absence_is_an_exception(@TempDir Path folder) {
            Assertions.assertThatExceptionOfType(NoSuchFileException.class)
                    .isThrownBy(() -> DossierJson.read(folder.resolve("none.json")));
        }
    }

    @Test
    void every_finding_lies_where_its_line_and_column_say() {
        String text = Objects.requireNonNull(HEAD + "\"licence\": 1,\r\n\"é\uD83D\uDE00\": 2, \"asOf\": \"x\\\"y\"}");
        Reading<Dossier> reading = DossierJson.read(text);
        assertThat(reading.findings()).hasSize(3).allSatisfy(finding -> {
            Span span = finding.location().span().orElseThrow();
            assertThat(anna.finding.Location.of(text, span))
                    .isEqualTo(finding.location().toBuilder()
                            .path(java.util.Optional.empty())
                            .build());
        });
        assertThat(reading.findings())
                .extracting(finding -> finding.location().span().orElseThrow().in(text))
                .containsExactly("1", "\"é\uD83D\uDE00\"", "\"x\\\"y\"");
    }
}
