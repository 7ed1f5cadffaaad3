package anna.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import anna.actor.Actor;
import anna.actor.ActorKind;
import anna.actor.Participation;
import anna.actor.Role;
import anna.fact.Language;
import anna.fact.Localized;
import anna.fact.PartialDate;
import anna.finding.Span;
import anna.funding.Amount;
import anna.funding.Contribution;
import anna.funding.Fund;
import anna.programme.Activity;
import anna.programme.ActivityKind;
import anna.programme.Event;
import anna.programme.Plan;
import anna.programme.Programme;
import anna.programme.Progress;
import anna.programme.WorkArea;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A small mandate from the resolution to two yearly reports. */
class ChainTest {

    private static final String SYMBOL = "AG/RES. 2411 (XXXVIII-O/08)";

    private static Activity activity(String id, String area) {
        return Activity.builder()
                .id(id)
                .kind(ActivityKind.of("lamp-lighting"))
                .title(Localized.english("The " + id))
                .progress(Progress.DONE)
                .programme("lights")
                .addWorkArea(area)
                .build();
    }

    private static Report report(String id, String period, String paragraph, Set<String> activities) {
        return Report.builder()
                .id(id)
                .resolution(CoverageTest.LAMPS.symbol())
                .period(PartialDate.parse(period))
                .addReference(Report.Reference.builder()
                        .addParagraph(paragraph)
                        .workArea(1)
                        .activities(activities)
                        .build())
                .build();
    }

    static final Dossier LIGHTS = Dossier.builder()
            .addResolution(CoverageTest.LAMPS)
            .addProgramme(Programme.builder()
                    .id("lights")
                    .name(Localized.english("Lights"))
                    .addWorkArea(WorkArea.builder()
                            .id("lamps")
                            .number(1)
                            .title(Localized.english("Lamps"))
                            .build())
                    .addWorkArea(WorkArea.builder()
                            .id("paint")
                            .number(2)
                            .title(Localized.english("Paint"))
                            .build())
                    .build())
            .addActivity(activity("lighting", "lamps"))
            .addActivity(activity("painting", "paint"))
            .addActivity(activity("concert", "paint"))
            .addFund(Fund.builder()
                    .id("tower-fund")
                    .name(Localized.english("Fund of the towers"))
                    .programme("lights")
                    .build())
            .addContribution(Contribution.builder()
                    .id("oil")
                    .contributor("URY")
                    .amount(Amount.parse("USD 500"))
                    .fund("tower-fund")
                    .addUsedFor("lighting")
                    .build())
            .addReport(report("r2010", "2010", "4", Set.of("painting")))
            .addReport(report("r2009", "2009", "2", Set.of("lighting")))
            .addLink(Link.builder()
                    .kind(LinkKind.of(LinkKind.Known.TELLS_OF))
                    .from("report:r2010")
                    .to("activity:concert")
                    .build())
            .build();

    @Nested
    class CoverageOfADossier {

        private final Coverage coverage = Coverage.of(LIGHTS, CoverageTest.LAMPS, InferenceRule.standard());

        @Test
        void takesTheReportsInTheOrderOfTheirPeriods() {
            assertThat(coverage.reports()).extracting(Report::id).containsExactly("r2009", "r2010");
        }

        @Test
        void joinsActivitiesAreasAndMoneyToTheParagraphs() {
            ParagraphCoverage second = coverage.paragraphs().get(1);
            assertThat(second.status()).isEqualTo(ParagraphCoverage.Status.CITED);
            assertThat(second.reports()).containsExactly("r2009");
            assertThat(second.activities()).containsExactly("lighting");
            assertThat(second.workAreas()).containsExactly("lamps");
            assertThat(second.contributions()).containsExactly("oil");
            assertThat(second.unpaid()).isEmpty();
            assertThat(coverage.paragraphs().get(3).unpaid()).containsExactly("painting");
        }

        @Test
        void tellsWhatNobodyAskedFor() {
            assertThat(coverage.unasked())
                    .extracting(Link::from, Link::to)
                    .containsExactly(tuple("report:r2010", "activity:concert"));
        }

        @Test
        void isGroupedByStatusAddresseeAreaReportAndYear() {
            assertThat(numbers(coverage.byStatus()))
                    .isEqualTo(Map.of(
                            ParagraphCoverage.Status.CITED, List.of("2", "4"),
                            ParagraphCoverage.Status.ANSWERED, List.of("5"),
                            ParagraphCoverage.Status.ASKS_NOTHING, List.of("1"),
                            ParagraphCoverage.Status.SILENT, List.of("3")));
            assertThat(numbers(coverage.byAddressee()))
                    .isEqualTo(Map.of(
                            "", List.of("1"),
                            "oas-gs", List.of("5"),
                            "oas-member-states", List.of("2", "3", "4")));
            assertThat(numbers(coverage.byArea()))
                    .isEqualTo(Map.of("", List.of("1", "3", "5"), "lamps", List.of("2", "4"), "paint", List.of("4")));
            assertThat(numbers(coverage.byReport())).isEqualTo(Map.of("r2009", List.of("2"), "r2010", List.of("4")));
            assertThat(numbers(coverage.byYear())).isEqualTo(Map.of(2009, List.of("2"), 2010, List.of("4")));
        }

        private static <K> Map<K, List<String>> numbers(Map<K, List<ParagraphCoverage>> groups) {
            return groups.entrySet().stream()
                    .collect(java.util.stream.Collectors.toMap(
                            Map.Entry::getKey,
                            entry -> entry.getValue().stream()
                                    .map(one -> one.paragraph().number())
                                    .toList()));
        }

        @Test
        void withoutTheRuleKnowsNoActivityThatIsOnlyToldUnderAParagraph() {
            List<InferenceRule> others = InferenceRule.standard().stream()
                    .filter(rule -> !rule.equals(InferenceRule.TOLD_UNDER))
                    .toList();
            Coverage without = Coverage.of(LIGHTS, CoverageTest.LAMPS, others);
            assertThat(without.paragraphs())
                    .allSatisfy(one -> assertThat(one.activities()).isEmpty());
            assertThat(without.unasked()).hasSize(3);
        }

        @Test
        void answersAParagraphWhoseKnownActivityAReportTellsOfWithoutNamingIt() {
            Dossier known = LIGHTS.toBuilder()
                    .addLink(Link.builder()
                            .kind(LinkKind.of(LinkKind.Known.CARRIED_OUT_BY))
                            .from(SYMBOL + "#3")
                            .to("activity:concert")
                            .build())
                    .build();
            ParagraphCoverage third = Coverage.of(known, CoverageTest.LAMPS, InferenceRule.standard())
                    .paragraphs()
                    .get(2);
            assertThat(third.status()).isEqualTo(ParagraphCoverage.Status.ANSWERED);
            assertThat(third.reason().in(Language.ENGLISH))
                    .contains("Answered: the report tells of activity:concert, which carries it out (rule"
                            + " known-activity)");
            assertThat(third.reason().in(Language.SPANISH))
                    .contains("Respondido: el informe relata activity:concert, que lo ejecuta (regla known-activity)");
            assertThat(third.unpaid()).containsExactly("concert");
        }

        @Test
        void countsALinkThatADossierListsAsACitation() {
            Dossier listed = LIGHTS.toBuilder()
                    .addLink(Link.builder()
                            .kind(LinkKind.of(LinkKind.Known.ACCOUNTS_FOR))
                            .from("report:r2010")
                            .to(SYMBOL + "#3")
                            .build())
                    .build();
            ParagraphCoverage third = Coverage.of(listed, CoverageTest.LAMPS, List.of())
                    .paragraphs()
                    .get(2);
            assertThat(third.status()).isEqualTo(ParagraphCoverage.Status.CITED);
            assertThat(third.reports()).containsExactly("r2010");
        }

        @Test
        void takesAListedLinkOfARuleOnlyTogetherWithTheRule() {
            Dossier listed = LIGHTS.toBuilder()
                    .addLink(Link.builder()
                            .kind(LinkKind.of(LinkKind.Known.ACCOUNTS_FOR))
                            .from("report:r2010")
                            .to(SYMBOL + "#3")
                            .rule("known-activity")
                            .build())
                    .build();
            assertThat(Coverage.of(listed, CoverageTest.LAMPS, List.of())
                            .paragraphs()
                            .get(2)
                            .status())
                    .isEqualTo(ParagraphCoverage.Status.SILENT);
            assertThat(Coverage.of(listed, CoverageTest.LAMPS, List.of(InferenceRule.KNOWN_ACTIVITY))
                            .paragraphs()
                            .get(2)
                            .status())
                    .isEqualTo(ParagraphCoverage.Status.ANSWERED);
        }
    }

    @Nested
    class Walks {

        @Test
        void goFromAParagraphToWhatWasDoneWhoPaidAndWhoTells() {
            Trace trace = Trace.of(LIGHTS, SYMBOL + "#2", InferenceRule.standard());
            assertThat(trace.onward())
                    .extracting(
                            Trace.Step::depth, step -> step.link().kind().code(), Trace.Step::end, Trace.Step::again)
                    .containsExactly(
                            tuple(1, "asks", "actor:oas-member-states", false),
                            tuple(1, "carried-out-by", "activity:lighting", false),
                            tuple(2, "in-area", "area:lamps", false),
                            tuple(3, "part-of", "programme:lights", false),
                            tuple(2, "pays-for", "contribution:oil", false),
                            tuple(3, "given-by", "actor:URY", false),
                            tuple(3, "goes-to", "fund:tower-fund", false),
                            tuple(4, "part-of", "programme:lights", true),
                            tuple(2, "tells-of", "report:r2009", false),
                            tuple(1, "accounts-for", "report:r2009", true));
            assertThat(trace.back()).extracting(Trace.Step::end).containsExactly(SYMBOL);
            assertThat(trace.title()).isEqualTo(Optional.of(Localized.english("urge")));
        }

        @Test
        void goBackFromMoneyToWhatAskedForIt() {
            assertThat(Trace.of(LIGHTS, "contribution:oil", InferenceRule.standard())
                            .back())
                    .extracting(Trace.Step::end)
                    .containsExactly("activity:lighting", SYMBOL + "#2", SYMBOL);
        }

        @Test
        void startAtAnActorToo() {
            assertThat(Trace.of(LIGHTS, "actor:URY", InferenceRule.standard()).back())
                    .extracting(Trace.Step::end)
                    .containsExactly("contribution:oil", "activity:lighting", SYMBOL + "#2", SYMBOL);
        }

        @Test
        void areEmptyWhereNothingIsJoined() {
            Trace trace = Trace.of(LIGHTS, "activity:nothing", InferenceRule.standard());
            assertThat(trace.onward()).isEmpty();
            assertThat(trace.back()).isEmpty();
            assertThat(trace.title()).isEmpty();
        }
    }

    @Nested
    class ThoseWhoPlayAPart {

        private final Dossier dossier = LIGHTS.toBuilder()
                .addActors(
                        Actor.builder()
                                .id("URY")
                                .kind(ActorKind.of(ActorKind.Known.STATE))
                                .name(Localized.english("Uruguay"))
                                .build(),
                        Actor.builder()
                                .id("harbours")
                                .kind(ActorKind.of("office"))
                                .name(Localized.english("Office of harbours"))
                                .parent("URY")
                                .build())
                .addActivity(Activity.builder()
                        .id("talks")
                        .kind(ActivityKind.of(ActivityKind.Known.MEETING))
                        .title(Localized.english("Talks"))
                        .progress(Progress.DONE)
                        .addParticipants(
                                Participation.of("harbours", Role.Known.HOST),
                                Participation.of("ARG", Role.Known.SPEAKER),
                                Participation.of("harbours", Role.Known.SPEAKER))
                        .build())
                .addEvent(Event.builder()
                        .id("regatta")
                        .name(Localized.english("First Regatta"))
                        .addParticipant(Participation.of("harbours", Role.Known.ORGANIZER))
                        .build())
                .addPlan(Plan.builder()
                        .id("charts")
                        .title(Localized.english("Plan for charts"))
                        .owner("URY")
                        .addParticipant(Participation.of("harbours", Role.Known.ADOPTER))
                        .build())
                .addLink(Link.builder()
                        .kind(LinkKind.of(LinkKind.Known.CITES))
                        .from("AG/RES. 2411 (XXXVIII-O/08)#1")
                        .to("event:regatta")
                        .build())
                .build();

        private List<Trace.Step> back(String start) {
            return Trace.of(dossier, start, List.of()).back();
        }

        @Test
        void areJoinedOnceWithAllOfTheirParts() {
            assertThat(Trace.of(dossier, "activity:talks", List.of()).onward())
                    .extracting(Trace.Step::end, step -> step.link().reason().map(reason -> reason.any()))
                    .containsExactly(
                            tuple("actor:harbours", Optional.of("as host and speaker")),
                            tuple("actor:URY", Optional.empty()),
                            tuple("actor:ARG", Optional.of("as speaker")));
        }

        @Test
        void leadBackToWhateverTheyHadAPartIn() {
            assertThat(back("actor:harbours"))
                    .extracting(Trace.Step::end)
                    .containsExactly("plan:charts", "activity:talks", "event:regatta");
        }

        @Test
        void areFoundBehindTheBodyThatTheyBelongTo() {
            assertThat(back("actor:URY"))
                    .extracting(Trace.Step::end)
                    .contains("plan:charts", "actor:harbours", "event:regatta", "contribution:oil");
        }

        @Test
        void stayOnTheirSideOfAnEvent() {
            assertThat(Trace.of(dossier, "event:regatta", List.of()).onward())
                    .filteredOn(step -> step.depth() == 1)
                    .extracting(Trace.Step::end)
                    .containsExactly("actor:harbours", "AG/RES. 2411 (XXXVIII-O/08)#1");
        }
    }

    @Nested
    class Places {

        private Dossier with(String... spans) {
            Dossier.Builder dossier = Dossier.builder()
                    .addResolution(CoverageTest.LAMPS)
                    .addReport(report("r2010", "2010", "4", Set.of()).toBuilder()
                            .references(List.of(Report.Reference.builder()
                                    .addParagraph("4")
                                    .span(new Span(10, 20))
                                    .build()))
                            .build());
            for (String span : spans) {
                dossier.addLink(Link.builder()
                        .kind(LinkKind.of(LinkKind.Known.ACCOUNTS_FOR))
                        .from("report:r2010")
                        .to(SYMBOL + "#4")
                        .span(Span.parse(span))
                        .build());
            }
            return dossier.build();
        }

        private List<Optional<Span>> told(Dossier dossier) {
            return dossier.chain(List.of()).stream()
                    .filter(link ->
                            link.to().equals(SYMBOL + "#4") && link.kind().is(LinkKind.Known.ACCOUNTS_FOR))
                    .map(Link::span)
                    .toList();
        }

        @Test
        void thatAreListedAreNotSaidAgain() {
            assertThat(told(with())).containsExactly(Optional.of(new Span(10, 20)));
            assertThat(told(with("10-20"))).containsExactly(Optional.of(new Span(10, 20)));
        }

        @Test
        void thatAreNotListedAreKeptBesideThoseThatAre() {
            assertThat(told(with("30-40")))
                    .containsExactly(Optional.of(new Span(30, 40)), Optional.of(new Span(10, 20)));
        }

        @Test
        void tellTwoLinksApart() {
            assertThat(Checks.all().only("link.entry.repeated").findings(with("10-20", "30-40")))
                    .isEmpty();
            assertThat(Checks.all().only("link.entry.repeated").findings(with("10-20", "10-20")))
                    .hasSize(1);
        }
    }

    @Nested
    class Rules {

        @Test
        void sayWhatTheyDoInEnglishAndSpanish() {
            assertThat(InferenceRule.standard()).allSatisfy(rule -> {
                assertThat(rule.description().in(Language.ENGLISH)).isPresent();
                assertThat(rule.description().in(Language.SPANISH)).isPresent();
            });
            assertThat(InferenceRule.standard())
                    .extracting(InferenceRule::name)
                    .containsExactly(
                            "report-exists",
                            "filed-elsewhere",
                            "known-activity",
                            "told-under",
                            "same-mandate",
                            "same-words");
        }

        @Test
        void ofAUserFindLinksOfTheirOwn() {
            InferenceRule saints = InferenceRule.overChain(
                    "same-day",
                    Localized.english("What was done on one day belongs together."),
                    (dossier, asserted) -> List.of(Link.builder()
                            .kind(LinkKind.of("belongs-with"))
                            .from("activity:lighting")
                            .to("activity:concert")
                            .build()));
            assertThat(LIGHTS.chain(List.of(saints)))
                    .filteredOn(Link::inferred)
                    .singleElement()
                    .satisfies(link -> assertThat(link.rule()).contains("same-day"));
            assertThat(Trace.of(LIGHTS, "activity:lighting", List.of(saints)).onward())
                    .extracting(Trace.Step::end)
                    .contains("activity:concert");
        }
    }
}
