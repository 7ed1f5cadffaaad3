package anna.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of a walk, for any links, circles among them. */
class TracePropertyTest {

    private static final List<String> ENDS = List.of(
            "AG/RES. 2411 (XXXVIII-O/08)",
            "AG/RES. 2411 (XXXVIII-O/08)#1",
            "AG/RES. 2411 (XXXVIII-O/08)#2",
            "activity:lamps",
            "activity:paint",
            "contribution:gift",
            "report:one",
            "report:two");

    @Provide
    Arbitrary<Dossier> dossiers() {
        Arbitrary<String> end = Arbitraries.of(ENDS);
        Arbitrary<Link> link = Combinators.combine(
                        Arbitraries.of(LinkKind.Known.values()).map(LinkKind::of), end, end)
                .as((kind, from, to) ->
                        Link.builder().kind(kind).from(from).to(to).build());
        return link.list()
                .ofMaxSize(14)
                .map(links -> Dossier.builder().links(links).build());
    }

    private static Set<String> ends(List<Trace.Step> steps) {
        return steps.stream().map(Trace.Step::end).collect(Collectors.toSet());
    }

    @Property(tries = 300)
    void whatCameOfOnePointComesFromIt(@ForAll("dossiers") Dossier dossier) {
        for (String one : ENDS) {
            Set<String> onward = ends(Trace.of(dossier, one, List.of()).onward());
            for (String other : ENDS) {
                if (!one.equals(other)) {
                    assertThat(onward.contains(other))
                            .as("%s to %s", one, other)
                            .isEqualTo(ends(Trace.of(dossier, other, List.of()).back())
                                    .contains(one));
                }
            }
        }
    }

    @Property(tries = 300)
    void aStepGoesOneLinkFurtherThanTheOneThatItFollows(@ForAll("dossiers") Dossier dossier) {
        for (String start : ENDS) {
            int last = 0;
            for (Trace.Step step : Trace.of(dossier, start, List.of()).onward()) {
                assertThat(step.depth()).isBetween(1, last + 1);
                assertThat(List.of(step.link().from(), step.link().to())).contains(step.end());
                last = step.depth();
            }
        }
    }

    @Property(tries = 300)
    void everyEndIsComeToForTheFirstTimeOnce(@ForAll("dossiers") Dossier dossier) {
        for (String start : ENDS) {
            List<Trace.Step> steps = Trace.of(dossier, start, List.of()).onward();
            assertThat(steps.stream().filter(step -> !step.again()).map(Trace.Step::end))
                    .doesNotHaveDuplicates()
                    .doesNotContain(start);
        }
    }
}
