package anna.examples.command;

import anna.account.Dossier;
import anna.account.InferenceRule;
import anna.account.Link;
import anna.account.LinkKind;
import anna.account.Trace;
import anna.fact.Language;
import anna.fact.Localized;
import anna.finding.Span;
import anna.resolution.Symbol;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code anna trace}: what a point of the chain comes from, and what came of it. */
@Command(
        name = "trace",
        description = {
            "Walks the chain from one point: on to what came of it, and back to what it comes from.",
            "POINT is a paragraph as 'AG/RES. 2686 (XLI-O/11)#7', a symbol, or a kind and an id as contribution:aze-2011.",
            ""
        },
        mixinStandardHelpOptions = true,
        versionProvider = Anna.Version.class,
        footer = {
            "",
            "Columns of --csv and --tsv: direction, depth, kind, end, title, rule, source, span, again, reason. Direction is onward "
                    + "or back; again is yes where the walk has been there before, so that what follows is not told "
                    + "twice. A link that names a rule was inferred by it; any other is asserted by its source."
        })
final class TraceCommand implements Callable<Integer> {

    private static final List<String> HEADER =
            List.of("direction", "depth", "kind", "end", "title", "rule", "source", "span", "again", "reason");

    private final Terminal terminal;
    private final Supplier<Dossier> data;

    @Parameters(paramLabel = "POINT", description = "Where to start.")
    private String point = "";

    @Option(names = "--depth", paramLabel = "N", description = "Goes no more than N links far.")
    private int depth = Integer.MAX_VALUE;

    @Mixin
    private Holdings holdings = new Holdings();

    @Mixin
    private Rules rules = new Rules();

    @Mixin
    private Tongue tongue = new Tongue();

    @Mixin
    private MachineOutput machine = new MachineOutput();

    TraceCommand(Terminal terminal, Supplier<Dossier> data) {
        this.terminal = terminal;
        this.data = data;
    }

    @Override
    public Integer call() {
        boolean table = machine.isTable();
        Language language = tongue.language();
        List<InferenceRule> left = rules.left();
        Findings findings = new Findings();
        Dossier dossier = holdings.dossier(data, terminal, findings);
        Trace trace = Trace.of(dossier, start(), left);
        if (trace.title().isEmpty() && trace.onward().isEmpty() && trace.back().isEmpty()) {
            throw new Refusal("nothing in the dossier is called '" + trace.start() + "'" + suggestion(dossier, left));
        }
        if (table) {
            List<List<String>> rows = new ArrayList<>();
            near(trace.onward()).forEach(step -> rows.add(cells("onward", step, language)));
            near(trace.back()).forEach(step -> rows.add(cells("back", step, language)));
            machine.table(terminal, HEADER, rows, findings);
        } else if (machine.isJson()) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("start", trace.start());
            trace.title().ifPresent(title -> answer.put("title", title));
            answer.put(
                    "onward",
                    near(trace.onward()).stream().map(TraceCommand::json).toList());
            answer.put(
                    "back", near(trace.back()).stream().map(TraceCommand::json).toList());
            MachineOutput.json(terminal, answer, findings);
        } else {
            findings.warn(terminal);
            terminal.print(trace.start()
                    + trace.title().map(title -> ": " + text(title, language)).orElse("")
                    + rules.told());
            show("What came of it", near(trace.onward()), language);
            show("What it comes from", near(trace.back()), language);
            findings.print(terminal);
        }
        return findings.exitCode();
    }

    /** Returns the start with its symbol in the canonical form, so that misprints of it are found too. */
    private String start() {
        int number = point.lastIndexOf('#');
        String symbol = number < 0 ? point : point.substring(0, number);
        return Symbol.read(symbol)
                .value()
                .map(read -> read + (number < 0 ? "" : point.substring(number)))
                .orElse(point);
    }

    private String suggestion(Dossier dossier, List<InferenceRule> left) {
        Set<String> ends = new TreeSet<>();
        for (Link link : dossier.chain(left)) {
            ends.add(link.from());
            ends.add(link.to());
        }
        return Lookup.nearest(point, ends)
                .map(near -> "; did you mean " + near + "?")
                .orElse("; a point is a symbol, a symbol#number, or a kind and an id such as activity:…");
    }

    private List<Trace.Step> near(List<Trace.Step> steps) {
        return steps.stream().filter(step -> step.depth() <= depth).toList();
    }

    private static String text(Localized text, Language language) {
        return text.in(language).orElse(text.any());
    }

    private void show(String heading, List<Trace.Step> steps, Language language) {
        terminal.print();
        terminal.print(heading + (steps.isEmpty() ? ": nothing is known." : ""));
        for (int i = 0; i < steps.size(); i++) {
            Trace.Step step = steps.get(i);
            int alike = alike(steps, i);
            String indent = "  ".repeat(step.depth());
            String kind = step.link().kind().code() + part(step, language) + (backwards(step) ? " ◂ " : " ▸ ");
            if (alike > 1) {
                String ends = Words.list(steps.subList(i, i + alike).stream()
                        .map(each -> each.end().substring("actor:".length()))
                        .toList());
                List<String> lines = Width.wrapped(kind + "actors " + ends, Terminal.COLUMNS - indent.length() - 4);
                terminal.print(indent + lines.get(0));
                lines.stream().skip(1).forEach(line -> terminal.print(indent + "    " + line));
                i += alike - 1;
                continue;
            }
            String line = indent
                    + kind
                    + step.end()
                    + step.title().map(title -> ": " + text(title, language)).orElse("")
                    + (step.again() ? " (see above)" : "");
            terminal.print(Width.cut(line, Terminal.COLUMNS));
            step.link()
                    .rule()
                    .ifPresent(rule -> Width.wrapped(
                                    "inferred by " + rule
                                            + step.link()
                                                    .reason()
                                                    .map(reason -> ": " + text(reason, language))
                                                    .orElse(""),
                                    Terminal.COLUMNS - indent.length() - 4)
                            .forEach(part -> terminal.print(indent + "    " + part)));
        }
    }

    /** Returns how many steps from the one on lead to actors that play the same part and lead nowhere further. */
    private static int alike(List<Trace.Step> steps, int from) {
        Trace.Step first = steps.get(from);
        int at = from;
        while (at < steps.size() && isLastPart(steps, at) && isLike(first, steps.get(at))) {
            at++;
        }
        return at - from;
    }

    private static boolean isLastPart(List<Trace.Step> steps, int at) {
        Trace.Step step = steps.get(at);
        boolean further = at + 1 < steps.size() && steps.get(at + 1).depth() > step.depth();
        return step.link().kind().is(LinkKind.Known.INVOLVES) && !backwards(step) && !further;
    }

    private static boolean isLike(Trace.Step one, Trace.Step other) {
        return one.depth() == other.depth()
                && one.link().reason().equals(other.link().reason());
    }

    private static String part(Trace.Step step, Language language) {
        return step.link().kind().is(LinkKind.Known.INVOLVES)
                ? step.link()
                        .reason()
                        .map(reason -> " " + text(reason, language))
                        .orElse("")
                : "";
    }

    /** The link is written from the further end to the nearer one. */
    private static boolean backwards(Trace.Step step) {
        return step.link().from().equals(step.end());
    }

    private static List<String> cells(String direction, Trace.Step step, Language language) {
        return List.of(
                direction,
                Integer.toString(step.depth()),
                step.link().kind().code(),
                step.end(),
                step.title().map(title -> text(title, language)).orElse(""),
                step.link().rule().orElse(""),
                step.link().provenance().map(provenance -> provenance.source()).orElse(""),
                step.link().span().map(Span::toString).orElse(""),
                step.again() ? "yes" : "no",
                step.link().reason().map(reason -> text(reason, language)).orElse(""));
    }

    private static Map<String, Object> json(Trace.Step step) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("depth", step.depth());
        answer.put("end", step.end());
        Optional<Localized> title = step.title();
        title.ifPresent(text -> answer.put("title", text));
        answer.put("link", step.link());
        answer.put("again", step.again());
        return answer;
    }
}
