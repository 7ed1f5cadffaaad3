package anna.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assumptions.assumeThat;

import anna.account.Coverage;
import anna.account.Dossier;
import anna.account.InferenceRule;
import anna.account.Link;
import anna.account.LinkKind;
import anna.account.ParagraphCoverage;
import anna.account.Report;
import anna.account.Trace;
import anna.actor.Actor;
import anna.actor.MembershipKind;
import anna.actor.Participation;
import anna.actor.Role;
import anna.fact.Answer;
import anna.fact.PartialDate;
import anna.fact.Provenance;
import anna.fact.Source;
import anna.finding.Reading;
import anna.funding.Contribution;
import anna.funding.Total;
import anna.instrument.Instrument;
import anna.instrument.MeansOfConsent;
import anna.programme.Activity;
import anna.programme.Series;
import anna.programme.WorkArea;
import anna.ratification.Act;
import anna.ratification.ActKind;
import anna.ratification.Attestation;
import anna.ratification.Certainty;
import anna.ratification.Standing;
import anna.ratification.Status;
import anna.resolution.Citation;
import anna.resolution.Mention;
import anna.resolution.OperativeParagraph;
import anna.resolution.Outline;
import anna.resolution.Passage;
import anna.resolution.PreambularParagraph;
import anna.resolution.Resolution;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReferenceDataTest {

    private static final String ADOPTED = "AG/RES. 2686 (XLI-O/11)";
    private static final List<String> PARAGRAPH_15 =
            List.of("untoc", "tip", "som", "crc", "opsc", "hague28", "oas-b57", "oas-b53");

    private final Dossier dossier = ReferenceData.load();

    private static String file() throws IOException {
        try (InputStream stream = ReferenceData.class.getResourceAsStream("/anna/json/reference.json")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Set<String> ids(Stream<String> ids) {
        return ids.collect(Collectors.toCollection(TreeSet::new));
    }

    private Resolution draft() {
        return dossier.resolution(ADOPTED).orElseThrow();
    }

    @Nested
    class The_file {

        @Test
        void reads_without_any_finding_also_strictly() throws IOException {
            Reading<Dossier> lenient = DossierJson.read(file());
            assertThat(lenient.findings()).isEmpty();
            assertThat(DossierJson.read(file(), ReadOptions.strict()).findings())
                    .isEmpty();
        }

        @Test
        void is_what_the_writer_writes_to_the_byte() throws IOException {
            assertThat(DossierJson.write(dossier)).isEqualTo(file());
        }

        @Test
        void says_its_version_day_and_licence() {
            assertThat(dossier.dataVersion()).contains("2026.2");
            assertThat(dossier.asOf().map(Object::toString)).contains("2026-02-03");
            assertThat(dossier.licence()).contains("CC0-1.0");
            assertThat(ReferenceData.class.getResource("/anna/json/LICENSE-DATA"))
                    .isNotNull();
        }

        @Test
        void has_as_many_of_everything_as_its_codebook_says() throws IOException {
            String codebook = Files.readString(Path.of("..", "docs", "data", "CODEBOOK.md"));
            JsonNode whole = JsonMapper.shared().readTree(file());
            Map<String, Integer> told = new TreeMap<>();
            Map<String, Integer> held = new TreeMap<>();
            Pattern.compile("(?m)^\\| (`[A-Za-z]+`(?:, `[A-Za-z]+`)*) \\|.*\\| ([0-9]+(?:, [0-9]+)*) \\|$")
                    .matcher(codebook)
                    .results()
                    .forEach(row -> {
                        List<String> members =
                                List.of(row.group(1).replace("`", "").split(", "));
                        List<String> counts = List.of(row.group(2).split(", "));
                        for (int i = 0; i < members.size(); i++) {
                            told.put(members.get(i), Integer.valueOf(counts.get(i)));
                        }
                    });
            whole.properties().forEach(member -> {
                if (member.getValue().isArray()) {
                    held.put(member.getKey(), member.getValue().size());
                }
            });
            assertThat(told).isEqualTo(held);
            assertThat(codebook).contains("\n| " + dossier.dataVersion().orElseThrow() + " |");
        }

        @Test
        void names_a_source_for_every_fact_and_no_source_that_gives_none() throws IOException {
            Set<String> named = new TreeSet<>();
            collect(JsonMapper.shared().readTree(file()), named);
            assertThat(named).isEqualTo(ids(dossier.sources().stream().map(Source::id)));
            assertThat(dossier.acts()).allMatch(act -> act.provenance().isPresent());
            assertThat(dossier.attestations())
                    .allMatch(attestation -> attestation.provenance().isPresent());
            assertThat(dossier.memberships())
                    .allMatch(membership -> membership.provenance().isPresent());
            assertThat(dossier.actors()).allMatch(actor -> actor.provenance().isPresent());
            assertThat(dossier.instruments())
                    .allMatch(instrument -> instrument.provenance().isPresent());
            assertThat(dossier.activities())
                    .allMatch(activity -> activity.provenance().isPresent());
            assertThat(dossier.links()).allMatch(link -> link.provenance().isPresent());
        }

        /** A source counts as named also where the note of a provenance names it. */
        private void collect(JsonNode node, Set<String> named) {
            JsonNode provenance = node.get("provenance");
            if (provenance != null) {
                named.add(provenance.get("source").asString());
                String note = provenance.has("note") ? provenance.get("note").asString() : "";
                dossier.sources().stream()
                        .map(Source::id)
                        .filter(id -> note.matches("(?s).*\\b" + id + "(?![a-z0-9-]).*"))
                        .forEach(named::add);
            }
            node.forEach(child -> collect(child, named));
        }

        @Test
        void holds_nothing_that_was_only_remembered() throws IOException {
            assertThat(file().toLowerCase(Locale.ROOT)).doesNotContain("recalled", "from memory");
        }

        /** Twelve words in a row are a sentence unless they are a title or a name. */
        @Test
        void holds_no_sentence_of_the_documents() throws IOException {
            String folder = System.getProperty("anna.corpus", "");
            assumeThat(folder).as("system property anna.corpus").isNotEmpty();
            Set<List<String>> runs = new HashSet<>();
            for (Path text : texts(Path.of(folder))) {
                runs.addAll(runsOfTwelve(Files.readString(text)));
            }
            assertThat(runs).isNotEmpty();
            List<String> taken = new ArrayList<>();
            sentences(JsonMapper.shared().readTree(file()), "", (path, text) -> {
                if (runsOfTwelve(text).stream().anyMatch(runs::contains)) {
                    taken.add(path);
                }
            });
            assertThat(taken)
                    .allMatch(path -> path.matches(
                            ".*/(title|name|theme)(/[a-z]{2})?|.*/aliases/\\d+" + "|.*/outcomes/\\d+/[a-z]{2}"));
        }

        private static List<Path> texts(Path folder) throws IOException {
            try (Stream<Path> files = Files.list(folder.resolve("seeds"))) {
                return files.filter(path -> path.getFileName().toString().matches("00[03]_.*\\.txt"))
                        .sorted()
                        .toList();
            }
        }

        private static Set<List<String>> runsOfTwelve(String text) {
            List<String> words = Pattern.compile("[\\p{L}\\p{N}]+")
                    .matcher(text.toLowerCase(Locale.ROOT))
                    .results()
                    .map(MatchResult::group)
                    .toList();
            Set<List<String>> runs = new HashSet<>();
            for (int i = 0; i + 12 <= words.size(); i++) {
                runs.add(List.copyOf(words.subList(i, i + 12)));
            }
            return runs;
        }

        private static void sentences(JsonNode node, String path, BiConsumer<String, String> consumer) {
            if (node.isString()) {
                consumer.accept(path, node.asString());
            } else if (node.isArray()) {
                for (int i = 0; i < node.size(); i++) {
                    sentences(node.get(i), path + "/" + i, consumer);
                }
            } else {
                node.properties()
                        .forEach(member -> sentences(member.getValue(), path + "/" + member.getKey(), consumer));
            }
        }
    }

    @Nested
    class Members {

        private Set<String> on(String day) {
            return dossier.members().on("oas", LocalDate.parse(day));
        }

        private Set<String> activeOn(String day) {
            return dossier.members().activeOn("oas", LocalDate.parse(day));
        }

        @Test
        void are_35_with_33_active_on_the_day_of_the_draft() {
            assertThat(on("2011-05-25")).hasSize(35);
            assertThat(activeOn("2011-05-25")).hasSize(33).doesNotContain("CUB", "HND");
        }

        @Test
        void are_34_active_from_the_day_on_which_honduras_came_back() {
            assertThat(activeOn("2011-05-31")).hasSize(33);
            assertThat(activeOn("2011-06-01")).hasSize(34).contains("HND");
            assertThat(activeOn("2012-03-01")).hasSize(34);
        }

        @Test
        void are_34_after_nicaragua_left_with_venezuela_disputed() {
            assertThat(on("2023-11-18")).hasSize(35);
            assertThat(on("2023-11-19")).hasSize(34).doesNotContain("NIC").contains("VEN");
            assertThat(dossier.members().isMember("oas", "VEN", LocalDate.parse("2023-11-19")))
                    .isEqualTo(Answer.CANNOT_SAY);
            assertThat(dossier.members().isMember("oas", "VEN", LocalDate.parse("2019-04-26")))
                    .isEqualTo(Answer.YES);
        }

        @Test
        void of_an_organization_without_lines_are_not_known() {
            assertThat(dossier.members().isMember("ilo", "BRA", LocalDate.parse("2011-05-25")))
                    .isEqualTo(Answer.CANNOT_SAY);
            assertThat(dossier.members().isMember("oas", "AZE", LocalDate.parse("2011-05-25")))
                    .isEqualTo(Answer.NO);
        }

        @Test
        void grow_as_states_deposited_the_charter() {
            assertThat(on("1989-12-31")).hasSize(32).doesNotContain("CAN", "BLZ", "GUY");
            assertThat(on("1990-01-08")).hasSize(33).contains("CAN");
            assertThat(on("1991-01-08")).hasSize(35);
        }

        @Test
        void stand_beside_70_observers() {
            assertThat(dossier.memberships().stream().filter(line -> line.kind().is(MembershipKind.Known.OBSERVER)))
                    .hasSize(70)
                    .anyMatch(line -> line.actor().equals("EU"))
                    .anyMatch(line -> line.actor().equals("AZE"));
        }
    }

    @Nested
    class Coverage_of_states {

        private record Row(int dated, int status, int signature, int unknown, int parties) {}

        private Row row(String instrument) {
            int dated = 0;
            int status = 0;
            int signature = 0;
            int unknown = 0;
            int parties = 0;
            for (String state : dossier.members().on("oas", LocalDate.parse("2011-05-25"))) {
                List<Act> acts = dossier.acts().stream()
                        .filter(act -> act.instrument().equals(instrument)
                                && act.actor().equals(state))
                        .toList();
                List<Attestation> attested = dossier.attestations().stream()
                        .filter(each -> each.instrument().equals(instrument)
                                && each.actors().contains(state))
                        .toList();
                List<Act> consents =
                        acts.stream().filter(act -> act.kind().isConsent()).toList();
                boolean fromDay = attests(attested, Attestation.Kind.Known.IN_FORCE_FROM);
                boolean party = !consents.isEmpty() || fromDay || attests(attested, Attestation.Kind.Known.PARTY);
                boolean dayKnown = fromDay
                        || consents.stream()
                                .anyMatch(act -> act.depositedOn()
                                        .flatMap(PartialDate::day)
                                        .isPresent());
                if (dayKnown || (consents.isEmpty() && attests(attested, Attestation.Kind.Known.COMPLETE_LIST))) {
                    dated++;
                } else if (party) {
                    status++;
                } else if (acts.stream().anyMatch(act -> act.kind().is(ActKind.Known.SIGNATURE))
                        || attests(attested, Attestation.Kind.Known.SIGNED_ONLY)) {
                    signature++;
                } else {
                    unknown++;
                }
                parties += party ? 1 : 0;
            }
            return new Row(dated, status, signature, unknown, parties);
        }

        private static boolean attests(List<Attestation> attestations, Attestation.Kind.Known kind) {
            return attestations.stream()
                    .anyMatch(attestation -> attestation.kind().is(kind));
        }

        @Test
        void is_as_the_codebook_says() {
            assertThat(row("untoc")).isEqualTo(new Row(35, 0, 0, 0, 35));
            assertThat(row("tip")).isEqualTo(new Row(35, 0, 0, 0, 35));
            assertThat(row("som")).isEqualTo(new Row(35, 0, 0, 0, 32));
            assertThat(row("crc")).isEqualTo(new Row(35, 0, 0, 0, 34));
            assertThat(row("opsc")).isEqualTo(new Row(35, 0, 0, 0, 32));
            assertThat(row("opac")).isEqualTo(new Row(35, 0, 0, 0, 30));
            assertThat(row("opic")).isEqualTo(new Row(35, 0, 0, 0, 11));
            assertThat(row("hague28")).isEqualTo(new Row(35, 0, 0, 0, 28));
            assertThat(row("oas-b57")).isEqualTo(new Row(17, 2, 2, 14, 12));
            assertThat(row("oas-b53")).isEqualTo(new Row(5, 9, 0, 21, 14));
            assertThat(row("ilo-c182")).isEqualTo(new Row(10, 0, 0, 25, 10));
            assertThat(row("ilo-c138")).isEqualTo(new Row(18, 0, 0, 17, 18));
            assertThat(row("belem")).isEqualTo(new Row(1, 0, 0, 34, 1));
            assertThat(row("achr")).isEqualTo(new Row(35, 0, 0, 0, 25));
            assertThat(row("oas-a41")).isEqualTo(new Row(30, 0, 0, 5, 30));
        }

        @Test
        void lists_as_not_covered_what_has_neither_a_complete_list_nor_all_its_parties_named() {
            List<String> uncovered = dossier.instruments().stream()
                    .map(Instrument::id)
                    .filter(id -> dossier.attestations().stream()
                            .noneMatch(each -> each.instrument().equals(id)
                                    && each.kind().is(Attestation.Kind.Known.COMPLETE_LIST)
                                    && each.asOf().isPresent()))
                    .filter(id -> parties(id).size() > named(id).size())
                    .toList();
            assertThat(dossier.statusNotCovered())
                    .isEqualTo(uncovered)
                    .containsExactly("ilo-c182", "ilo-c138", "belem", "oas-a41");
        }

        private Set<String> parties(String instrument) {
            return dossier.acts().stream()
                    .filter(act ->
                            act.instrument().equals(instrument) && act.kind().isConsent())
                    .map(Act::actor)
                    .collect(Collectors.toSet());
        }

        private Set<String> named(String instrument) {
            return dossier.attestations().stream()
                    .filter(each ->
                            each.instrument().equals(instrument) && each.kind().is(Attestation.Kind.Known.PARTY))
                    .flatMap(each -> each.actors().stream())
                    .collect(Collectors.toSet());
        }

        @Test
        void has_complete_lists_of_all_members_or_of_the_fifteen_that_could_be_read() {
            Set<String> members = dossier.members().on("oas", LocalDate.parse("2011-05-25"));
            assertThat(dossier.attestations())
                    .filteredOn(each -> each.kind().is(Attestation.Kind.Known.COMPLETE_LIST))
                    .hasSize(10)
                    .allSatisfy(each -> assertThat(each.actors())
                            .hasSize(each.instrument().equals("oas-b57") ? 15 : 35)
                            .isSubsetOf(members));
        }
    }

    @Nested
    class Answers {

        private static final LocalDate DRAFT = LocalDate.parse("2011-05-25");

        private long count(String instrument, Status status) {
            return dossier
                    .ratifications()
                    .table(List.of(instrument), dossier.members().on("oas", DRAFT), DRAFT)
                    .stream()
                    .filter(standing -> standing.status() == status)
                    .count();
        }

        @Test
        void are_given_for_all_eight_instruments_of_paragraph_15_with_unknown_where_it_is_unknown() {
            assertThat(PARAGRAPH_15)
                    .extracting(id -> count(id, Status.PARTY))
                    .containsExactly(32L, 31L, 29L, 34L, 26L, 23L, 10L, 14L);
            assertThat(PARAGRAPH_15)
                    .extracting(id -> count(id, Status.UNKNOWN))
                    .containsExactly(0L, 0L, 0L, 0L, 0L, 0L, 15L, 21L);
        }

        @Test
        void for_barbados_follow_from_its_deposit_and_the_article() {
            Standing standing = dossier.ratifications().standing("tip", "BRB", LocalDate.parse("2015-01-01"));
            assertThat(standing.status()).isEqualTo(Status.PARTY);
            assertThat(standing.inForceFrom()).contains(LocalDate.parse("2014-12-11"));
            assertThat(standing.articles()).contains("17(2)");
        }

        @Test
        void after_the_last_day_of_a_source_are_presumed() {
            assertThat(dossier.ratifications()
                            .standing("crc", "USA", LocalDate.parse("2026-02-03"))
                            .certainty())
                    .isEqualTo(Certainty.KNOWN);
            assertThat(dossier.ratifications()
                            .standing("crc", "USA", LocalDate.parse("2026-02-04"))
                            .certainty())
                    .isEqualTo(Certainty.PRESUMED);
        }

        @Test
        void to_who_is_still_to_join_what_paragraph_15_names_are_its_gaps_with_their_routes() {
            String resolution = "AG/RES. 2686 (XLI-O/11)";
            assertThat(dossier.instrumentsToJoin(resolution, "15")).containsExactlyInAnyOrderElementsOf(PARAGRAPH_15);
            assertThat(dossier.instrumentsToJoin(resolution, "1")).isEmpty();
            List<Standing> gaps =
                    dossier.gaps(resolution, "15", dossier.members().on("oas", DRAFT), DRAFT);
            long parties = PARAGRAPH_15.stream()
                    .mapToLong(id -> count(id, Status.PARTY))
                    .sum();
            assertThat(gaps).hasSize((int) (8 * 35 - parties)).allMatch(gap -> gap.status() != Status.PARTY);
            assertThat(gaps)
                    .filteredOn(
                            gap -> gap.instrument().equals("tip") && gap.actor().equals("BRB"))
                    .singleElement()
                    .satisfies(gap -> assertThat(gap.routes()).isNotEmpty());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> dossier.gaps(resolution, "99", List.of(), DRAFT))
                    .withMessage("Paragraph must be one of AG/RES. 2686 (XLI-O/11), but was '99'");
        }

        @Test
        void between_two_states_of_the_Hague_Convention_need_an_acceptance_only_of_accessions() {
            assertThat(dossier.ratifications()
                            .between("hague28", "ARG", "CAN", DRAFT)
                            .since())
                    .contains(LocalDate.parse("1991-06-01"));
            assertThat(dossier.ratifications()
                            .between("hague28", "ARG", "CHL", DRAFT)
                            .inForce())
                    .isEqualTo(Answer.CANNOT_SAY);
        }

        @Test
        void tell_former_parties_apart() {
            assertThat(dossier.ratifications()
                            .standing("achr", "TTO", LocalDate.parse("2003-01-01"))
                            .status())
                    .isEqualTo(Status.FORMER_PARTY);
            assertThat(dossier.ratifications()
                            .standing("achr", "VEN", LocalDate.parse("2013-09-09"))
                            .status())
                    .isEqualTo(Status.PARTY);
            assertThat(dossier.ratifications()
                            .standing("achr", "VEN", LocalDate.parse("2013-09-10"))
                            .status())
                    .isEqualTo(Status.FORMER_PARTY);
        }
    }

    @Nested
    class Acts {

        private Act only(String instrument, String actor, ActKind.Known kind) {
            List<Act> found = dossier.acts().stream()
                    .filter(act -> act.instrument().equals(instrument)
                            && act.actor().equals(actor)
                            && act.kind().is(kind))
                    .toList();
            assertThat(found).hasSize(1);
            return found.get(0);
        }

        @Test
        void of_barbados_in_2014_lie_after_the_lists_and_two_are_derived() {
            for (String id : List.of("untoc", "tip", "som")) {
                Act act = only(id, "BRB", ActKind.Known.RATIFICATION);
                assertThat(act.depositedOn().map(Object::toString)).contains("2014-11-11");
                assertThat(act.provenance().map(Provenance::basis))
                        .contains(id.equals("som") ? Provenance.Basis.REPORTED : Provenance.Basis.DERIVED);
            }
        }

        @Test
        void keep_the_printed_kind_where_the_kind_is_inferred() {
            assertThat(only("tip", "ATG", ActKind.Known.ACCESSION).printedKind())
                    .contains("ratification");
            assertThat(only("oas-b57", "BLZ", ActKind.Known.RATIFICATION).printedKind())
                    .contains("RA");
            assertThat(only("achr", "BRA", ActKind.Known.CONSENT).printedKind()).isEmpty();
        }

        @Test
        void hold_a_stated_day_of_effect_also_where_the_rule_gives_another() {
            Act peru = only("oas-b57", "PER", ActKind.Known.ACCESSION);
            assertThat(peru.depositedOn().map(Object::toString)).contains("2004-05-04");
            assertThat(peru.effectiveOn().map(Object::toString)).contains("2004-06-04");
            assertThat(only("achr", "TTO", ActKind.Known.DENUNCIATION)
                            .effectiveOn()
                            .map(Object::toString))
                    .contains("1999-05-28");
        }

        @Test
        void with_an_interval_are_derived() {
            assertThat(dossier.acts())
                    .filteredOn(act -> Stream.of(act.signedOn(), act.depositedOn())
                            .flatMap(Optional::stream)
                            .anyMatch(date -> date.toString().contains("/")))
                    .hasSize(6)
                    .allMatch(act -> act.provenance()
                            .filter(each -> each.basis() == Provenance.Basis.DERIVED)
                            .isPresent());
        }

        @Test
        void that_a_source_dates_on_both_sides_follow_the_instruments_rule_but_for_peru() {
            List<String> others = new ArrayList<>();
            int checked = 0;
            for (Act act : dossier.acts()) {
                if (!act.kind().isConsent()
                        || act.depositedOn().isEmpty()
                        || act.effectiveOn().isEmpty()) {
                    continue;
                }
                Instrument instrument = dossier.instrument(act.instrument()).orElseThrow();
                LocalDate deposit = act.depositedOn().orElseThrow().day().orElseThrow();
                LocalDate general = instrument.inForceSince().orElseThrow();
                LocalDate rule = instrument
                        .finalClauses()
                        .entryIntoForce()
                        .orElseThrow()
                        .laterDelay()
                        .orElseThrow()
                        .after(deposit);
                LocalDate expected = rule.isBefore(general) ? general : rule;
                checked++;
                if (!act.effectiveOn().orElseThrow().day().orElseThrow().equals(expected)) {
                    others.add(act.instrument() + " " + act.actor());
                }
            }
            assertThat(checked).isEqualTo(22);
            assertThat(others).containsExactly("oas-b57 PER");
        }
    }

    @Nested
    class Final_clauses {

        private Instrument instrument(String id) {
            return dossier.instrument(id).orElseThrow();
        }

        @Test
        void are_found_by_the_depositarys_number_too() {
            assertThat(instrument("untc:XVIII-12-a").id()).isEqualTo("tip");
            assertThat(instrument("hcch:28").id()).isEqualTo("hague28");
            assertThat(instrument("oas:B-57").id()).isEqualTo("oas-b57");
            assertThat(instrument("ilo:C182").id()).isEqualTo("ilo-c182");
            assertThat(dossier.instruments()).hasSize(15);
        }

        @Test
        void of_a_protocol_name_the_convention_that_it_hangs_on() {
            for (String id : List.of("tip", "som")) {
                var clauses = instrument(id).finalClauses();
                assertThat(clauses.consent()).hasSize(4).allSatisfy((means, clause) -> {
                    assertThat(clause.condition().orElseThrow().among()).containsExactly("untoc");
                    assertThat(clause.conditionArticle()).contains("untoc 37(2)");
                });
                assertThat(clauses.entryIntoForce().orElseThrow().notBefore()).contains("untoc");
                assertThat(clauses.withdrawal().orElseThrow().endsWith()).contains("untoc");
                assertThat(instrument(id).parent()).contains("untoc");
            }
        }

        @Test
        void say_who_only_where_a_source_says_it() {
            var hague = instrument("hague28").finalClauses();
            assertThat(hague.signature().orElseThrow().who()).isEmpty();
            assertThat(hague.consent().get(MeansOfConsent.of("accession")).who())
                    .isEmpty();
            assertThat(hague.accessionNeedsAcceptance()).contains(true);
            assertThat(instrument("ilo-c138")
                            .finalClauses()
                            .signature()
                            .orElseThrow()
                            .who()
                            .orElseThrow()
                            .kind()
                            .code())
                    .isEqualTo("nobody");
        }

        @Test
        void give_the_stated_entry_into_force_where_the_last_deposit_needed_is_on_record() {
            var b57 = instrument("oas-b57");
            LocalDate second = LocalDate.parse("1997-07-16");
            assertThat(b57.finalClauses()
                            .entryIntoForce()
                            .orElseThrow()
                            .generalDelay()
                            .orElseThrow()
                            .after(second))
                    .isEqualTo(b57.inForceSince().orElseThrow());
        }
    }

    @Nested
    class The_draft {

        @Test
        void has_eight_groups_of_fifteen_paragraphs_and_eighteen_operative_ones() {
            assertThat(draft().draft()).isTrue();
            assertThat(draft().symbol()).isEmpty();
            assertThat(draft().preamble()).hasSize(8);
            assertThat(draft().preambularParagraphs())
                    .extracting(PreambularParagraph::ordinal)
                    .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
            assertThat(draft().operative())
                    .extracting(OperativeParagraph::number)
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 18)
                            .mapToObj(Integer::toString)
                            .toList());
        }

        @Test
        void has_no_sentences() {
            assertThat(draft().withoutTexts()).isEqualTo(draft());
        }

        @Test
        void cites_ten_times_eight_resolutions_which_are_all_here() {
            assertThat(draft().citations()).hasSize(10);
            Set<String> symbols =
                    ids(draft().citations().stream().map(Citation::symbol).map(Object::toString));
            assertThat(symbols)
                    .hasSize(8)
                    .allMatch(symbol -> dossier.resolution(symbol).isPresent());
        }

        @Test
        void asks_in_paragraph_15_to_join_eight_instruments() {
            OperativeParagraph fifteen = draft().paragraph("15").orElseThrow();
            assertThat(fifteen.instruments()).containsExactlyElementsOf(PARAGRAPH_15);
            assertThat(dossier.links().stream()
                            .filter(link -> link.kind().is(LinkKind.Known.ASKS_TO_JOIN))
                            .map(Link::to))
                    .containsExactlyElementsOf(
                            PARAGRAPH_15.stream().map(id -> "instrument:" + id).toList());
        }

        @Test
        void asks_nothing_in_paragraphs_8_10_and_13() {
            assertThat(draft().operative().stream()
                            .filter(paragraph -> !paragraph.asks())
                            .map(OperativeParagraph::number))
                    .containsExactly("8", "10", "13");
        }

        @Test
        void asks_for_a_report_to_the_forty_second_session_within_the_budget() {
            OperativeParagraph last = draft().paragraph("18").orElseThrow();
            assertThat(last.dueSession()).contains(42);
            assertThat(last.budgetProviso()).isTrue();
            assertThat(last.addressees()).containsExactly("iin");
            assertThat(draft().operative().stream().filter(OperativeParagraph::budgetProviso))
                    .hasSize(1);
        }

        @Test
        void was_put_forward_by_uruguay_and_five_others() {
            assertThat(draft().sponsors())
                    .containsExactly(
                            Participation.of("URY", Role.Known.PROPOSER),
                            Participation.of("PAN", Role.Known.CO_SPONSOR),
                            Participation.of("NIC", Role.Known.CO_SPONSOR),
                            Participation.of("CRI", Role.Known.CO_SPONSOR),
                            Participation.of("BOL", Role.Known.CO_SPONSOR),
                            Participation.of("PRY", Role.Known.CO_SPONSOR));
        }
    }

    @Nested
    class The_account {

        @Test
        void of_the_report_is_as_its_places_say() {
            Coverage coverage = Coverage.of(draft(), dossier.reports(), InferenceRule.standard());
            assertThat(numbers(coverage, ParagraphCoverage.Status.CITED))
                    .containsExactly("6", "7", "9", "10", "11", "12", "15");
            assertThat(numbers(coverage, ParagraphCoverage.Status.ANSWERED)).containsExactly("18");
            assertThat(numbers(coverage, ParagraphCoverage.Status.DISPUTED)).containsExactly("14");
            assertThat(numbers(coverage, ParagraphCoverage.Status.ASKS_NOTHING)).containsExactly("8", "13");
            assertThat(numbers(coverage, ParagraphCoverage.Status.SILENT))
                    .containsExactly("1", "2", "3", "4", "5", "16", "17");
        }

        @Test
        void within_the_dossier_is_the_same_and_joins_activities_areas_and_money() {
            Coverage coverage = Coverage.of(dossier, draft(), InferenceRule.standard());
            assertThat(numbers(coverage, ParagraphCoverage.Status.CITED))
                    .containsExactly("6", "7", "9", "10", "11", "12", "15");
            assertThat(numbers(coverage, ParagraphCoverage.Status.ANSWERED)).containsExactly("18");
            assertThat(numbers(coverage, ParagraphCoverage.Status.DISPUTED)).containsExactly("14");
            assertThat(coverage.reports()).extracting(Report::id).containsExactly("iin-report-2012");
            assertThat(coverage.findings())
                    .extracting(anna.finding.Finding::id)
                    .containsExactly("account.numbering.draft");

            assertThat(coverage.byArea().get("area-1"))
                    .extracting(each -> each.paragraph().number())
                    .containsExactly("7");
            assertThat(coverage.byArea().get("area-3"))
                    .extracting(each -> each.paragraph().number())
                    .containsExactly("6", "7", "9", "10", "11", "12", "15");
            assertThat(coverage.byAddressee().get("iin"))
                    .extracting(each -> each.paragraph().number())
                    .containsExactly("1", "2", "6", "7", "11", "12", "18");
            assertThat(coverage.byYear()).containsOnlyKeys(2011, 2012);
        }

        @Test
        void tells_what_was_paid_for_what_was_not_and_what_nobody_asked_for() {
            Coverage coverage = Coverage.of(dossier, draft(), InferenceRule.standard());
            assertThat(coverage.paragraphs().get(11).contributions()).containsExactly("chn-programme");
            assertThat(coverage.paragraphs().get(8).contributions()).containsExactly("cida-meeting-2");
            assertThat(coverage.paragraphs().get(6).unpaid())
                    .containsExactly("newsletter-2011", "newsletter-2012-1", "course-2011", "course-2012");
            assertThat(coverage.unasked())
                    .extracting(Link::to)
                    .containsExactly(
                            "activity:web-site-annaobserva",
                            "activity:special-newsletter-2011",
                            "activity:tenth-report",
                            "activity:eleventh-report",
                            "activity:tenth-report-printing",
                            "activity:annual-report-2010",
                            "activity:course-2010");
        }

        @Test
        void of_the_earlier_resolution_has_a_report_that_was_not_read() {
            Resolution earlier = dossier.resolution("AG/RES. 2548 (XL-O/10)").orElseThrow();
            assertThat(Coverage.of(dossier, earlier, InferenceRule.standard()).reports())
                    .extracting(Report::id)
                    .containsExactly("iin-report-2010");
        }

        @Test
        void is_walked_from_a_gift_back_to_the_resolution_and_on_to_the_fund() {
            Trace trace = Trace.of(dossier, "contribution:chn-programme", InferenceRule.standard());
            assertThat(trace.back())
                    .extracting(Trace.Step::end)
                    .contains("activity:assistance-paraguay", ADOPTED + "#12", ADOPTED, "AG/RES. 2240 (XXXVI-O/06)");
            assertThat(trace.onward())
                    .extracting(Trace.Step::end)
                    .contains("actor:CHN", "fund:programme-fund", "programme:csec-programme", "report:iin-report-2012");
        }

        private static List<String> numbers(Coverage coverage, ParagraphCoverage.Status status) {
            return coverage.paragraphs().stream()
                    .filter(each -> each.status() == status)
                    .map(each -> each.paragraph().number())
                    .toList();
        }
    }

    @Nested
    class The_report {

        private final Report report = dossier.reports().get(0);

        @Test
        void names_paragraphs_in_eight_places() {
            assertThat(report.resolution().map(Object::toString)).contains(ADOPTED);
            assertThat(report.references()).hasSize(8);
            assertThat(ids(report.references().stream().flatMap(reference -> reference.paragraphs().stream())))
                    .containsExactlyInAnyOrder("6", "7", "9", "10", "11", "12", "15");
        }

        @Test
        void is_linked_to_the_paragraphs_that_it_names_and_to_no_other() {
            assertThat(dossier.links().stream()
                            .filter(link -> link.kind().is(LinkKind.Known.ACCOUNTS_FOR))
                            .map(Link::to))
                    .containsExactly(
                            ADOPTED + "#6",
                            ADOPTED + "#7",
                            ADOPTED + "#7",
                            ADOPTED + "#9",
                            ADOPTED + "#10",
                            ADOPTED + "#11",
                            ADOPTED + "#11",
                            ADOPTED + "#12",
                            ADOPTED + "#15",
                            ADOPTED + "#15",
                            ADOPTED,
                            "AG/RES. 2548 (XL-O/10)");
            assertThat(dossier.links()).noneMatch(Link::inferred);
        }

        @Test
        void tells_of_activities_and_contributions_that_are_here() {
            assertThat(report.references())
                    .flatExtracting(Report.Reference::activities)
                    .isSubsetOf(dossier.activities().stream().map(Activity::id).toList());
            assertThat(report.references())
                    .flatExtracting(Report.Reference::contributions)
                    .isSubsetOf(dossier.contributions().stream()
                            .map(Contribution::id)
                            .toList());
        }

        @Test
        void files_contributions_of_10000_dollars_and_two_undisclosed_under_paragraph_15() {
            Report.Reference last = report.references().get(7);
            assertThat(last.paragraphs()).containsExactly("15");
            Total total = Total.of(dossier.contributions().stream()
                    .filter(contribution -> last.contributions().contains(contribution.id()))
                    .toList());
            assertThat(total).hasToString("USD 10000 plus 2 undisclosed (1 shared with other programmes)");
            assertThat(Total.of(dossier.contributions()).undisclosed()).isEqualTo(3);
        }
    }

    @Nested
    class Activities {

        private Activity activity(String id) {
            return dossier.activity(id).orElseThrow();
        }

        private long count(Activity activity, Role.Known role) {
            return activity.participants().stream()
                    .filter(each -> each.role().is(role))
                    .count();
        }

        @Test
        void of_the_second_meeting_count_twelve_delegations_and_about_150_people() {
            Activity meeting = activity("meeting-2-jamaica");
            assertThat(count(meeting, Role.Known.PARTICIPANT)).isEqualTo(12);
            assertThat(count(meeting, Role.Known.ORGANIZER)).isEqualTo(3);
            assertThat(count(meeting, Role.Known.SPEAKER)).isEqualTo(3);
            assertThat(meeting.quantities())
                    .extracting(Object::toString)
                    .containsExactly("12 delegations", "about 150 people");
            assertThat(meeting.ordinal()).contains(2);
        }

        @Test
        void of_the_course_count_four_states_two_stages_and_about_160_people() {
            Activity course = activity("course-2011");
            assertThat(count(course, Role.Known.PARTICIPANT)).isEqualTo(4);
            assertThat(course.stages()).hasSize(2);
            assertThat(course.quantities()).extracting(Object::toString).contains("about 160 people");
        }

        @Test
        void of_the_network_count_thirty_states_after_twenty_of_thirty_three() {
            Series series = dossier.series().get(0);
            assertThat(series.points())
                    .extracting(point -> point.quantity().toString())
                    .containsExactly("20 of 33 active member states", "30 member states");
            assertThat(series.points().get(1).actors()).hasSize(30).doesNotContain("BOL", "BRB", "CUB", "GUY", "HND");
            assertThat(count(activity("liaison-network"), Role.Known.LIAISON)).isEqualTo(30);
        }

        @Test
        void belong_to_areas_of_the_programme() {
            Set<String> areas =
                    ids(dossier.programmes().get(0).workAreas().stream().map(WorkArea::id));
            assertThat(areas).containsExactly("area-1", "area-2", "area-3");
            assertThat(dossier.activities())
                    .allSatisfy(activity -> assertThat(activity.workAreas()).isSubsetOf(areas));
            assertThat(dossier.activities())
                    .filteredOn(activity -> activity.workAreas().isEmpty())
                    .extracting(Activity::id)
                    .containsExactly(
                            "annual-report-2010", "tenth-report-printing", "meeting-1-san-jose", "legal-advice");
        }
    }

    @Nested
    class Links {

        private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

        @Test
        void have_a_source_that_is_a_document_and_a_place_in_it() {
            assertThat(dossier.links())
                    .hasSize(127)
                    .allMatch(link -> link.span().isPresent())
                    .allMatch(
                            link -> Set.of("oas-draft-2011", "iin-report-2012").contains(sourceOf(link)));
            assertThat(dossier.reports().get(0).references())
                    .allMatch(reference -> reference.span().isPresent());
        }

        @Test
        void of_the_chain_in_every_direction_are_here() {
            assertThat(dossier.links().stream().map(link -> link.kind().known().orElseThrow()))
                    .contains(
                            LinkKind.Known.ACCOUNTS_FOR,
                            LinkKind.Known.CARRIED_OUT_BY,
                            LinkKind.Known.IN_AREA,
                            LinkKind.Known.PAYS_FOR,
                            LinkKind.Known.PAID_FROM,
                            LinkKind.Known.ASKS_TO_JOIN,
                            LinkKind.Known.CITES);
        }

        @Test
        void from_the_report_to_paragraphs_stand_where_the_report_is_read_to_name_them() throws IOException {
            Report read = Report.read("read", text("iin-report-2012")).orElseThrow();
            Set<String> places = placesOf(read);
            assertThat(placesOf(dossier.reports().get(0))).isEqualTo(places);
            assertThat(ids(dossier.links().stream()
                            .filter(link -> link.kind().is(LinkKind.Known.ACCOUNTS_FOR)
                                    && link.to().contains("#"))
                            .map(link -> link.to().substring(link.to().indexOf('#') + 1) + "@"
                                    + link.span().orElseThrow())))
                    .isEqualTo(places);
        }

        private Set<String> placesOf(Report report) {
            return ids(report.references().stream()
                    .flatMap(reference -> reference.paragraphs().stream()
                            .map(number -> number + "@" + reference.span().orElseThrow())));
        }

        @Test
        void to_instruments_stand_where_the_draft_is_read_to_name_them() throws IOException {
            Outline outline = Outline.read(text("oas-draft-2011")).orElseThrow();
            assertThat(dossier.links())
                    .filteredOn(link -> link.kind().is(LinkKind.Known.ASKS_TO_JOIN))
                    .hasSize(8)
                    .allSatisfy(link -> assertThat(outline.mentions(link.span().orElseThrow()))
                            .filteredOn(mention -> mention.kind() == Mention.Kind.INSTRUMENT)
                            .extracting(mention -> "instrument:" + mention.value())
                            .containsExactly(link.to()));
        }

        @Test
        void to_resolutions_are_the_citations_of_the_draft() throws IOException {
            Outline outline = Outline.read(text("oas-draft-2011")).orElseThrow();
            assertThat(ids(dossier.links().stream()
                            .filter(link -> link.kind().is(LinkKind.Known.CITES)
                                    && link.from().equals(ADOPTED)
                                    && dossier.resolution(link.to()).isPresent())
                            .map(link -> link.to() + "@" + link.span().orElseThrow())))
                    .hasSize(10)
                    .isEqualTo(ids(outline.mentions(Mention.Kind.CITATION).stream()
                            .map(mention -> mention.value() + "@" + mention.span())));
        }

        @Test
        void to_areas_stand_under_the_heading_of_the_area() throws IOException {
            Outline outline = Outline.read(text("iin-report-2012")).orElseThrow();
            assertThat(dossier.links())
                    .filteredOn(link -> link.kind().is(LinkKind.Known.IN_AREA)
                            && sourceOf(link).equals("iin-report-2012"))
                    .hasSize(16)
                    .allSatisfy(link -> assertThat(outline.passages(Passage.Kind.HEADING).stream()
                                    .filter(heading -> heading.label().equals("work area"))
                                    .filter(heading -> heading.span().start()
                                            <= link.span().orElseThrow().start())
                                    .reduce((earlier, later) -> later)
                                    .map(Passage::number))
                            .contains(link.to().replace("area:area-", "")));
        }

        /** The words at the place name an end of the link; those a little further on hardly ever do. */
        @Test
        void stand_where_the_documents_name_what_is_joined() throws IOException {
            assertThat(dossier.links())
                    .allSatisfy(link -> assertThat(isNamed(link, 0))
                            .as("%s %s %s at %s", link.from(), link.kind(), link.to(), link.span())
                            .isTrue());
            List<Link> elsewhere = new ArrayList<>();
            for (Link link : dossier.links()) {
                if (isNamed(link, 500)) {
                    elsewhere.add(link);
                }
            }
            assertThat(elsewhere.size()).isLessThan(dossier.links().size() / 4);
        }

        private String sourceOf(Link link) {
            return link.provenance().orElseThrow().source();
        }

        /** Returns the copy of the document in which the offsets are counted. */
        private String text(String source) throws IOException {
            String folder = System.getProperty("anna.corpus", "");
            assumeThat(folder).as("system property anna.corpus").isNotEmpty();
            String locator = dossier.sources().stream()
                    .filter(each -> each.id().equals(source))
                    .findFirst()
                    .flatMap(Source::locator)
                    .orElseThrow();
            String wanted =
                    SHA_256.matcher(locator).results().findFirst().orElseThrow().group();
            for (Path file : The_file.texts(Path.of(folder))) {
                if (sha256(Files.readAllBytes(file)).equals(wanted)) {
                    String text = Files.readString(file);
                    assertThat(locator).contains(" " + text.length() + " characters");
                    return text;
                }
            }
            throw new AssertionError("No text of the folder is the copy of " + source);
        }

        private static String sha256(byte[] bytes) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            } catch (NoSuchAlgorithmException e) {
                throw new AssertionError(e);
            }
        }

        private boolean isNamed(Link link, int further) throws IOException {
            String text = text(sourceOf(link));
            int start = Math.min(link.span().orElseThrow().start() + further, text.length());
            int end = Math.min(link.span().orElseThrow().end() + further, text.length());
            String words = text.substring(start, end);
            return Stream.of(link.from(), link.to()).anyMatch(name -> isNamed(words, name));
        }

        private boolean isNamed(String words, String end) {
            if (end.contains("#")) {
                return words.matches(
                        "(?is)paragraphs? .*(?<![0-9])" + end.substring(end.indexOf('#') + 1) + "(?![0-9]).*");
            }
            Set<String> said = stems(words);
            return dossier.resolution(end).isPresent()
                    ? Outline.read(words).partial().stream()
                            .flatMap(outline -> outline.mentions(Mention.Kind.CITATION).stream())
                            .anyMatch(mention -> mention.value().equals(end))
                    : names(end).map(Links::stems).anyMatch(name -> {
                        long shared = name.stream().filter(said::contains).count();
                        return shared >= 2 || shared * 2 >= name.size() || shared > 0 && shared * 2 >= said.size();
                    });
        }

        private Stream<String> names(String end) {
            String id = end.substring(end.indexOf(':') + 1);
            return switch (end.substring(0, Math.max(0, end.indexOf(':')))) {
                case "activity" ->
                    dossier.activity(id).stream()
                            .flatMap(activity ->
                                    Stream.concat(Stream.of(activity.title().any()), activity.aliases().stream()));
                case "contribution" ->
                    dossier.contribution(id).stream()
                            .flatMap(contribution -> dossier.actor(contribution.contributor()).stream())
                            .flatMap(actor ->
                                    Stream.concat(Stream.of(actor.name().any()), actor.aliases().stream()));
                case "instrument" ->
                    dossier.instrument(id).stream()
                            .map(instrument -> instrument.title().any());
                case "event" ->
                    dossier.events().stream()
                            .filter(event -> event.id().equals(id))
                            .map(event -> event.name().any());
                case "plan" ->
                    dossier.plans().stream()
                            .filter(plan -> plan.id().equals(id))
                            .map(plan -> plan.title().any());
                case "programme" ->
                    dossier.programmes().stream()
                            .filter(programme -> programme.id().equals(id))
                            .flatMap(programme -> programme.aliases().stream());
                case "fund" ->
                    dossier.funds().stream()
                            .filter(fund -> fund.id().equals(id))
                            .map(fund -> fund.name().any());
                default -> Stream.empty();
            };
        }

        private static Set<String> stems(String text) {
            return Pattern.compile("[\\p{L}\\p{N}]+")
                    .matcher(text.toLowerCase(Locale.ROOT).replace("web site", "website"))
                    .results()
                    .map(MatchResult::group)
                    .filter(word -> word.length() > 3 || word.matches("[0-9].*"))
                    .map(word -> word.substring(0, Math.min(6, word.length())))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Nested
    class Actors {

        @Test
        void are_known_wherever_one_is_named() {
            Set<String> known = ids(dossier.actors().stream().map(Actor::id));
            assertThat(known).hasSameSizeAs(dossier.actors());
            assertThat(dossier.acts()).allMatch(act -> known.contains(act.actor()));
            assertThat(dossier.attestations()).allMatch(each -> known.containsAll(each.actors()));
            assertThat(draft().operative()).allMatch(each -> known.containsAll(each.addressees()));
            assertThat(dossier.activities())
                    .allMatch(activity ->
                            activity.participants().stream().allMatch(each -> known.contains(each.actor())));
            assertThat(dossier.contributions()).allMatch(each -> known.contains(each.contributor()));
        }

        @Test
        void that_are_states_have_both_codes() {
            assertThat(dossier.actors())
                    .filteredOn(Actor::isState)
                    .hasSize(104)
                    .allMatch(actor -> actor.id().matches("[A-Z]{3}"))
                    .allMatch(
                            actor -> actor.identifiers().stream().anyMatch(each -> each.matches("iso3166-2:[A-Z]{2}")));
        }
    }
}
