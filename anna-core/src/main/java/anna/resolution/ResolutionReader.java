package anna.resolution;

import anna.fact.Localized;
import anna.fact.PartialDate;
import anna.finding.Finding;
import anna.finding.Reading;
import anna.finding.Severity;
import anna.finding.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a resolution out of an outline: what stands in its passages, without their places. */
final class ResolutionReader {

    private static final Pattern TITLE_NOTE = Pattern.compile("(?:\\[[0-9]{1,3}\\]/?|[0-9]{1,2}/|/)$");
    private static final Pattern CLAUSE_END = Pattern.compile("(?:[;,.:]?\\s+(?:and|y|e|et)|[;,.:])$");
    private static final Set<Action.Known> ADDRESSING = Set.of(
            Action.Known.URGE,
            Action.Known.REQUEST,
            Action.Known.INVITE,
            Action.Known.ENCOURAGE,
            Action.Known.CALL_UPON,
            Action.Known.RECOMMEND,
            Action.Known.INSTRUCT,
            Action.Known.ENTRUST,
            Action.Known.DEMAND);
    private static final Set<String> BEFORE_ADDRESS = Set.of(
            "a", "al", "ao", "aos", "as", "au", "aux", "the", "upon", "on", "los", "las", "la", "el", "o", "os", "les");
    private static final Set<String> ENDS_ADDRESS = Set.of("to", "with", "that", "a", "de", "que");

    private final Outline outline;
    private final Tokens words;
    private final Grammar grammar;
    private final CitationTitles titles;

    private ResolutionReader(Outline outline) {
        this.outline = outline;
        this.words = Tokens.of(outline.text());
        this.grammar = Grammar.of(outline.language());
        this.titles = new CitationTitles(outline);
    }

    static Reading<Resolution> read(String text, Catalogue catalogue) {
        Reading<Outline> reading = OutlineReader.read(text, catalogue);
        Outline outline = reading.partial().orElseThrow();
        List<Finding> findings = new ArrayList<>(reading.findings());
        if (outline.form() != Outline.Form.RESOLUTION) {
            if (!reading.hasErrors()) {
                findings.add(Finding.of(
                        Severity.ERROR,
                        "resolution.text.unrecognized",
                        "Expected a resolution but found a report",
                        text,
                        new Span(0, text.length())));
            }
            return Reading.failed(findings);
        }
        return Reading.of(new ResolutionReader(outline).resolution(), findings);
    }

    private Resolution resolution() {
        Resolution.Builder resolution = Resolution.builder();
        resolution.addLanguage(outline.language());
        head(resolution);
        preamble(resolution);
        operative(resolution);
        return resolution.build();
    }

    // --- head

    private void head(Resolution.Builder resolution) {
        boolean draft = false;
        for (Passage passage : outline.passages()) {
            switch (passage.kind()) {
                case HEADING -> draft |= announcesDraft(passage);
                case TITLE ->
                    title(passage).ifPresent(title -> resolution.title(Localized.of(outline.language(), title)));
                case OPENING -> firstValue(passage, Mention.Kind.BODY).ifPresent(resolution::body);
                default -> {}
            }
        }
        resolution.draft(draft);
        symbol().ifPresent(symbol -> {
            resolution.symbol(symbol).kind(symbol.kind()).body(symbol.body());
            symbol.session().ifPresent(resolution::session);
        });
        for (Passage passage : outline.passages(Passage.Kind.ADOPTION)) {
            Optional<PartialDate> date = firstValue(passage, Mention.Kind.DATE).map(PartialDate::parse);
            if (draft) {
                firstValue(passage, Mention.Kind.BODY).ifPresent(resolution::agreedBy);
                date.ifPresent(resolution::agreedOn);
            } else {
                date.ifPresent(resolution::adoptedOn);
            }
        }
    }

    private Optional<Symbol> symbol() {
        return outline.passages(Passage.Kind.HEADING).stream()
                .flatMap(passage -> in(passage, Mention.Kind.CITATION).stream())
                .map(mention -> Symbol.parse(mention.value()))
                .filter(symbol -> symbol.kind() != Symbol.Kind.DOCUMENT && symbol.kind() != Symbol.Kind.SERIES)
                .findFirst();
    }

    private boolean announcesDraft(Passage passage) {
        for (int i = words.indexAt(passage.span().start());
                i < words.indexAt(passage.span().end());
                i++) {
            if (grammar.at("draft", words, i) != null) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> title(Passage passage) {
        String title = words.joined(passage.span());
        for (Matcher note = TITLE_NOTE.matcher(title); note.find(); note = TITLE_NOTE.matcher(title)) {
            title = title.substring(0, note.start()).strip();
        }
        return title.isEmpty() ? Optional.empty() : Optional.of(title);
    }

    private Optional<String> firstValue(Passage passage, Mention.Kind kind) {
        return in(passage, kind).stream().map(Mention::value).findFirst();
    }

    private List<Mention> in(Passage passage, Mention.Kind kind) {
        return outline.mentions(passage.span()).stream()
                .filter(mention -> mention.kind() == kind)
                .toList();
    }

    // --- preamble

    private void preamble(Resolution.Builder resolution) {
        PreambleGroup.Builder group = null;
        for (Passage passage : outline.passages()) {
            if (passage.kind() == Passage.Kind.GROUP) {
                if (group != null) {
                    resolution.addPreamble(group.build());
                }
                group = PreambleGroup.builder()
                        .leadIn(passage.label())
                        .listed(words.joined(passage.span()).endsWith(":"));
            } else if (passage.kind() == Passage.Kind.PREAMBULAR) {
                group = group == null ? PreambleGroup.builder().leadIn("") : group;
                group.addParagraph(preambular(passage));
            }
        }
        if (group != null) {
            resolution.addPreamble(group.build());
        }
    }

    private PreambularParagraph preambular(Passage passage) {
        String text = CLAUSE_END.matcher(words.joined(passage.span())).replaceFirst("");
        return PreambularParagraph.builder()
                .ordinal(Integer.parseInt(passage.number()))
                .citations(titles.in(passage.span()))
                .instruments(instruments(passage))
                .text(CLAUSE_END.matcher(text).replaceFirst(""))
                .build();
    }

    private Set<String> instruments(Passage passage) {
        Set<String> instruments = new LinkedHashSet<>();
        in(passage, Mention.Kind.INSTRUMENT).forEach(mention -> instruments.add(mention.value()));
        return instruments;
    }

    // --- operative part

    private void operative(Resolution.Builder resolution) {
        List<Passage> passages = outline.passages();
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i).kind() == Passage.Kind.OPERATIVE) {
                int end = i + 1;
                while (end < passages.size() && passages.get(end).kind() == Passage.Kind.SUBPARAGRAPH) {
                    end++;
                }
                resolution.addOperative(operative(passages.get(i), passages.subList(i + 1, end)));
            }
        }
    }

    private OperativeParagraph operative(Passage passage, List<Passage> parts) {
        Span whole = parts.isEmpty()
                ? passage.span()
                : new Span(
                        passage.span().start(),
                        parts.get(parts.size() - 1).span().end());
        Passage all = passage.toBuilder().span(whole).build();
        int text =
                OperativeStructure.textFrom(words, words.indexAt(passage.span().start()));
        int until = words.indexAt(whole.end());
        VerbPhrase verb = VerbPhrase.opening(words, grammar, text, until);
        List<VerbPhrase> further = VerbPhrase.further(words, grammar, verb == null ? text + 1 : verb.until(), until);
        OperativeParagraph.Builder paragraph = OperativeParagraph.builder()
                .number(passage.number())
                .citations(titles.in(whole))
                .instruments(instruments(all))
                .text(words.joined(text, words.indexAt(passage.span().end())))
                .subparagraphs(Subparagraphs.of(parts, this::partText));
        if (verb != null) {
            paragraph.verb(verb.verb());
            addressees(verb, until, paragraph);
        }
        for (VerbPhrase one : further) {
            paragraph.addFurtherVerb(one.verb());
            addressees(one, until, paragraph);
        }
        MandateWords.in(words, grammar, text, until, !instruments(all).isEmpty())
                .forEach(paragraph::addMandate);
        dueSession(text, until).ifPresent(paragraph::dueSession);
        paragraph.budgetProviso(hasProviso(text, until));
        return paragraph.build();
    }

    private String partText(Passage part) {
        return words.joined(
                words.indexAt(part.span().start()) + 1,
                words.indexAt(part.span().end()));
    }

    private void addressees(VerbPhrase verb, int until, OperativeParagraph.Builder paragraph) {
        if (verb.verb().action().known().filter(ADDRESSING::contains).isEmpty()) {
            return;
        }
        int from = verb.until();
        while (from < until && BEFORE_ADDRESS.contains(words.folded(from))) {
            from++;
        }
        int end = from;
        while (end < until
                && !ENDS_ADDRESS.contains(words.folded(end))
                && (end == from || words.lastMark(end - 1) != ';')) {
            end++;
        }
        if (from == end) {
            return;
        }
        int at = from;
        for (Mention mention : outline.mentions(new Span(words.start(from), words.end(end - 1)))) {
            int first = words.indexAt(mention.span().start() + 1) - 1;
            groups(at, Math.max(at, first), paragraph);
            at = Math.max(at, first);
            if (mention.kind() == Mention.Kind.BODY || mention.kind() == Mention.Kind.STATE) {
                paragraph.addAddressee(mention.value());
            }
        }
        groups(at, end, paragraph);
    }

    private void groups(int from, int until, OperativeParagraph.Builder paragraph) {
        for (int i = from; i < until; i++) {
            Grammar.Phrase group = grammar.at("group", words, i);
            if (group != null) {
                paragraph.addAddressee(group.value());
            }
        }
    }

    /** Returns the ordinal before the words for a regular session: "forty-second", "cuadragésimo segundo". */
    private Optional<Integer> dueSession(int from, int until) {
        for (int i = from + 1; i < until; i++) {
            if (grammar.at("session", words, i) != null) {
                Optional<Integer> ordinal = ordinalBefore(i, from);
                if (ordinal.isPresent()) {
                    return ordinal;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> ordinalBefore(int end, int from) {
        Optional<Integer> english = Ordinals.parse(words.folded(end - 1));
        if (english.isPresent()) {
            return english;
        }
        for (int length = 3; length > 0; length--) {
            Grammar.Phrase ordinal = end - length < from ? null : grammar.at("ordinal", words, end - length);
            if (ordinal == null) {
                continue;
            }
            int value = Integer.parseInt(ordinal.value());
            int rest = end - length + ordinal.words().size();
            if (rest == end) {
                return Optional.of(value);
            }
            Grammar.Phrase unit = value % 10 == 0 ? grammar.at("ordinal", words, rest) : null;
            if (unit != null && rest + unit.words().size() == end && Integer.parseInt(unit.value()) < 10) {
                return Optional.of(value + Integer.parseInt(unit.value()));
            }
        }
        return Optional.empty();
    }

    private boolean hasProviso(int from, int until) {
        for (int i = from; i < until; i++) {
            if (grammar.at("proviso", words, i) != null) {
                return true;
            }
        }
        return false;
    }
}
