package anna.resolution;

import anna.fact.Localized;
import anna.fact.PartialDate;
import anna.finding.Finding;
import anna.finding.Reading;
import anna.finding.Severity;
import anna.finding.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a resolution out of an outline: what stands in its passages, without their places. */
final class ResolutionReader {

    private static final Pattern TITLE_NOTE = Pattern.compile("(?:\\[[0-9]{1,3}\\]/?|[0-9]{1,2}/|/)$");
    /** The number of a note that was run into the last word of a title in small letters: {@code Approach1}. */
    private static final Pattern GLUED_NOTE = Pattern.compile("(?<=[\\p{Ll}\\p{M}]{4})[0-9]{1,2}$");

    private static final int SHORTEST_REPEATED = 3;
    private static final int LONGEST_REPEATED = 200;
    private static final int MOST_NOTES = 4;
    private static final Pattern DOCUMENT_ALONE = Pattern.compile("\\[[A-Z]{1,4}/[A-Z0-9/.-]+\\]");
    private static final Pattern CLAUSE_END = Pattern.compile("(?:\\s*[;,.:]?\\s+(?:and|y|e|et)|\\s*[;,.:])$");
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
    private static final Set<String> BEFORE_ORGANIZATION =
            Set.of("of", "the", "de", "del", "la", "las", "los", "da", "das", "do", "dos", "des", "du", "l");
    private static final Set<String> ENDS_ADDRESS = Set.of("to", "with", "that", "a", "de", "que");

    private final Outline outline;
    private final Tokens words;
    private final Grammar grammar;
    private final CitationTitles titles;
    private final MandateWords mandates;
    private Deadline deadline;
    private final @Nullable OperativeVerb turn;
    private String body = "";
    private String organization = Speaker.organizationOf(null);

    private ResolutionReader(Outline outline) {
        this.outline = outline;
        this.words = Tokens.of(outline.text());
        this.grammar = Grammar.of(outline.language());
        this.titles = new CitationTitles(outline);
        this.mandates = new MandateWords(words, grammar, outline.mentions());
        this.turn = governing();
        this.deadline = new Deadline(words, grammar, outline.mentions(), null, 0);
    }

    static Reading<Resolution> read(Reading<Outline> reading) {
        List<Finding> findings = new ArrayList<>(reading.findings());
        if (reading.partial().isEmpty()) {
            return Reading.failed(findings);
        }
        Outline outline = reading.partial().get();
        if (outline.form() != Outline.Form.RESOLUTION) {
            if (!reading.hasErrors()) {
                findings.add(Finding.of(
                        Severity.ERROR,
                        "resolution.text.unrecognized",
                        "Expected a resolution but found a report",
                        outline.text(),
                        new Span(0, outline.text().length())));
            }
            return Reading.failed(findings);
        }
        ResolutionReader reader = new ResolutionReader(outline);
        reader.titleOnce(findings, new Places(outline.text()));
        return Reading.of(reader.resolution(), findings);
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
        String body = null;
        int own = 0;
        for (Passage passage : outline.passages()) {
            switch (passage.kind()) {
                case HEADING -> draft |= announcesDraft(passage);
                case TITLE ->
                    title(passage).ifPresent(title -> resolution.title(Localized.of(outline.language(), title)));
                case OPENING -> body = firstValue(passage, Mention.Kind.BODY).orElse(body);
                default -> {}
            }
        }
        resolution.draft(draft);
        Symbol symbol = symbol().orElse(null);
        if (symbol != null) {
            body = body != null && isUndecided(symbol) ? body : symbol.body();
            resolution.symbol(symbol).kind(symbol.kind());
            symbol.session().filter(session -> !isUndecided(symbol)).ifPresent(resolution::session);
            own = ownSession(symbol);
        }
        if (body != null) {
            resolution.body(body);
            this.body = body;
            organization = Speaker.organizationOf(body);
        }
        deadline = new Deadline(words, grammar, outline.mentions(), body, own);
        if (symbol != null && organization.equals("un")) {
            adoptedOnInHeading().ifPresent(resolution::adoptedOn);
        }
        for (Passage passage : outline.passages(Passage.Kind.ADOPTION)) {
            if (isPresentation(passage)) {
                continue;
            }
            Optional<PartialDate> date = firstValue(passage, Mention.Kind.DATE).map(PartialDate::parse);
            if (draft) {
                firstValue(passage, Mention.Kind.BODY).ifPresent(resolution::agreedBy);
                date.ifPresent(resolution::agreedOn);
            } else {
                date.ifPresent(resolution::adoptedOn);
            }
        }
    }

    /** Returns the ordinal of the regular session of the General Assembly at which the resolution was adopted; else 0. */
    private static int ownSession(Symbol symbol) {
        return symbol.body().equals("oas-ga")
                ? symbol.session()
                        .filter(session -> session.toString().contains("-O/"))
                        .map(session -> Numerals.parse(session.toString()
                                        .substring(0, session.toString().indexOf('-')))
                                .orElse(0))
                        .orElse(0)
                : 0;
    }

    /** Tells whether nothing says of which organ the numbers are. */
    private static boolean isUndecided(Symbol symbol) {
        return symbol.body().equals("un");
    }

    /** Returns the date that the head binds to the symbol: {@code Resolution 242 (1967) of 22 November 1967}. */
    private Optional<PartialDate> adoptedOnInHeading() {
        for (Passage passage : outline.passages(Passage.Kind.HEADING)) {
            for (Mention mention : in(passage, Mention.Kind.DATE)) {
                int date = words.indexAt(mention.span().start());
                if (date > 0
                        && (ResolutionStructure.BEFORE_DATE.contains(words.folded(date - 1)) || endsMeeting(date))) {
                    return PartialDate.read(mention.value()).value();
                }
            }
        }
        return Optional.empty();
    }

    /** Tells whether a meeting is named right before the word: {@code 93rd plenary meeting}. */
    private boolean endsMeeting(int word) {
        for (int i = Math.max(0, word - 3); i < word; i++) {
            Grammar.Phrase meeting = grammar.at("meeting", words, i);
            if (meeting != null && i + meeting.words().size() == word) {
                return true;
            }
        }
        return false;
    }

    /** Returns the symbol that stands above the title; the last of those that begin a paragraph, else the first. */
    private Optional<Symbol> symbol() {
        Symbol first = null;
        Symbol last = null;
        for (Passage passage : outline.passages(Passage.Kind.HEADING)) {
            for (Mention mention : in(passage, Mention.Kind.CITATION)) {
                Symbol symbol = ofSpeaker(mention);
                if (symbol.kind() == Symbol.Kind.DOCUMENT || symbol.kind() == Symbol.Kind.SERIES) {
                    continue;
                }
                first = first == null ? symbol : first;
                boolean begins =
                        words.afterBlankLine(words.indexAt(mention.span().start()));
                last = begins ? symbol : last;
            }
        }
        return Optional.ofNullable(last == null ? first : last).or(this::numberBeforeTitle);
    }

    /** Returns the symbol that a number before the title is, of the organ that speaks: {@code 37/27. Right to …}. */
    private Optional<Symbol> numberBeforeTitle() {
        return outline.passages(Passage.Kind.TITLE).stream()
                .map(title -> words.word(words.indexAt(title.span().start())))
                .filter(number -> number.matches("[0-9]{1,4}/[0-9]{1,3}\\."))
                .flatMap(number -> outline.passages(Passage.Kind.OPENING).stream()
                        .flatMap(passage -> in(passage, Mention.Kind.BODY).stream())
                        .map(body -> "resolution " + number.substring(0, number.length() - 1) + " of the "
                                + body.span().in(outline.text())))
                .flatMap(text -> Symbol.read(text).value().stream())
                .filter(symbol -> !isUndecided(symbol))
                .findFirst();
    }

    /** Numbers alone in the head are those of the organ that speaks in the opening. */
    private Symbol ofSpeaker(Mention citation) {
        Symbol symbol = Symbol.parse(citation.value());
        if (!isUndecided(symbol)) {
            return symbol;
        }
        return outline.passages(Passage.Kind.OPENING).stream()
                .flatMap(passage -> in(passage, Mention.Kind.BODY).stream())
                .map(body -> "resolution " + citation.span().in(outline.text()) + " of the "
                        + body.span().in(outline.text()))
                .flatMap(words -> Symbol.read(words).value().stream())
                .filter(read -> !isUndecided(read))
                .findFirst()
                .orElse(symbol);
    }

    /** Tells whether the line says who presented or considered a draft, and not that it was agreed on or adopted. */
    private boolean isPresentation(Passage passage) {
        boolean presented = false;
        int until = words.indexAt(passage.span().end());
        for (int i = words.indexAt(passage.span().start()); i < until; i++) {
            Grammar.Phrase phrase = grammar.at("adoption", words, i);
            if (phrase != null && phrase.value().isEmpty()) {
                return false;
            }
            presented |= phrase != null;
        }
        return presented;
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
        int from = words.indexAt(passage.span().start());
        int until = words.indexAt(passage.span().end());
        int half = secondTitle(from, until);
        String title = withoutNotes(words.joined(from, half < 0 ? until : half));
        return title.isEmpty() || DOCUMENT_ALONE.matcher(title).matches() ? Optional.empty() : Optional.of(title);
    }

    private static String withoutNotes(String title) {
        String whole = title;
        for (Matcher note = TITLE_NOTE.matcher(whole); note.find(); note = TITLE_NOTE.matcher(whole)) {
            whole = whole.substring(0, note.start()).strip();
        }
        return GLUED_NOTE.matcher(whole).replaceFirst("");
    }

    /** Returns the word with which a title that is printed twice begins again; -1 if it is printed once. */
    private int secondTitle(int from, int until) {
        int middle = (from + until) / 2;
        int last = until - from > LONGEST_REPEATED ? from : Math.min(until - 1, middle + MOST_NOTES);
        for (int half = Math.max(from + 1, middle - MOST_NOTES); half <= last; half++) {
            if (half - from >= (words.afterBlankLine(half) ? 1 : SHORTEST_REPEATED)
                    && Grammar.fold(withoutNotes(words.joined(from, half)))
                            .equals(Grammar.fold(withoutNotes(words.joined(half, until))))) {
                return half;
            }
        }
        return -1;
    }

    private void titleOnce(List<Finding> findings, Places places) {
        for (Passage passage : outline.passages(Passage.Kind.TITLE)) {
            int until = words.indexAt(passage.span().end());
            int half = secondTitle(words.indexAt(passage.span().start()), until);
            if (half >= 0) {
                findings.add(places.finding(
                        Severity.NOTE,
                        "resolution.title.repeated",
                        "The title stands twice and was taken once",
                        new Span(words.start(half), words.end(until - 1))));
            }
        }
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
        int first = words.indexAt(passage.span().start());
        int from = passage.label().isEmpty() ? OperativeStructure.textFrom(words, first) : first + 1;
        int until = words.indexAt(passage.span().end());
        String text =
                CLAUSE_END.matcher(words.joined(Math.min(from, until), until)).replaceFirst("");
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
        VerbPhrase verb = VerbPhrase.ofParagraph(words, grammar, text, until);
        if (verb == null) {
            VerbPhrase told = VerbPhrase.behindSubject(words, grammar, text, until);
            verb = told != null && told.speaks() ? told : null;
        }
        List<VerbPhrase> further = new ArrayList<>(
                VerbPhrase.further(words, grammar, verb, verb == null ? text + 1 : verb.until(), until));
        if (verb == null || verb.verb().action().is(Action.Known.DECIDE)) {
            verbsOfParts(parts, until, further);
        }
        OperativeVerb governing = turn;
        boolean governed = verb == null && governing != null && isGoverned(governing, text, until);
        if (governed) {
            verb = new VerbPhrase(Objects.requireNonNull(governing), text, text, true);
            VerbPhrase committed = VerbPhrase.committed(words, grammar, text, until);
            if (committed != null && further.stream().noneMatch(other -> other.from() <= committed.from())) {
                further.add(0, committed);
            }
        } else if (verb == null && !further.isEmpty()) {
            verb = further.remove(0);
        }
        OperativeParagraph.Builder paragraph = OperativeParagraph.builder()
                .number(passage.number())
                .citations(titles.in(whole))
                .instruments(instruments(all))
                .text(words.joined(text, words.indexAt(passage.span().end())))
                .subparagraphs(Subparagraphs.of(parts, this::partText));
        if (verb != null) {
            paragraph.verb(verb.verb());
            if (!governed) {
                addressees(verb, until, paragraph);
            }
        }
        for (VerbPhrase one : further) {
            paragraph.addFurtherVerb(one.verb());
            addressees(one, until, paragraph);
        }
        asks(verb, further, text, until, paragraph);
        paragraph.budgetProviso(hasProviso(text, until));
        return paragraph.build();
    }

    /**
     * Returns the verb with which the text turns to its operative part, and which governs the paragraphs that have none of
     * their own: {@code DECLARE: 1. Their commitment …}; null if there is no such verb.
     */
    private @Nullable OperativeVerb governing() {
        for (Passage passage : outline.passages(Passage.Kind.RESOLVES)) {
            int from = words.indexAt(passage.span().start());
            int until = words.indexAt(passage.span().end());
            VerbPhrase finite =
                    grammar.at("turn", words, from) == null ? VerbPhrase.finite(words, grammar, from, until) : null;
            if (finite != null) {
                return finite.verb();
            }
            for (int i = from; i < until; i++) {
                Grammar.Phrase phrase = grammar.at("turn", words, i);
                if (phrase != null) {
                    String printed = words.joined(i, i + 1).toLowerCase(Locale.ROOT);
                    return OperativeVerb.builder()
                            .phrase(printed.replaceAll("[^\\p{L}]+$", ""))
                            .action(Action.of(phrase.value()))
                            .build();
                }
            }
        }
        return null;
    }

    /**
     * Tells whether a paragraph without a verb is what the turn's verb governs: a clause that begins with "that" or a noun
     * with a possessive; of a declaration, any.
     */
    private boolean isGoverned(OperativeVerb verb, int text, int until) {
        return text < until
                && (verb.action().is(Action.Known.DECLARE)
                        || verb.action().is(Action.Known.EXPRESS)
                        || grammar.has("governed", words.folded(text))
                        || words.folded(text).startsWith("qu'"));
    }

    /** Adds the verbs with which the body speaks at the beginning of parts: {@code Decides: (a) To invite …}. */
    private void verbsOfParts(List<Passage> parts, int until, List<VerbPhrase> further) {
        for (Passage part : parts) {
            int text = words.indexAt(part.span().start()) + 1;
            VerbPhrase verb = text < until ? VerbPhrase.opening(words, grammar, text, until) : null;
            if (verb != null && verb.speaks() && further.stream().noneMatch(other -> other.from() == text)) {
                further.add(verb);
            }
        }
        further.sort(Comparator.comparingInt(VerbPhrase::from));
    }

    /** Adds what each verb that asks for something asks for, and by when: the words up to the next verb. */
    private void asks(
            @Nullable VerbPhrase verb,
            List<VerbPhrase> further,
            int text,
            int until,
            OperativeParagraph.Builder paragraph) {
        Set<Mandate> asked = new LinkedHashSet<>();
        Deadline.BySession session = null;
        PartialDate date = null;
        for (int i = -1; i < further.size(); i++) {
            VerbPhrase one = i < 0 ? verb : further.get(i);
            if (one != null && !one.verb().action().asks()) {
                continue;
            }
            int from = i < 0 ? fromOwn(one, text) : further.get(i).from();
            int end = i + 1 < further.size() ? further.get(i + 1).from() : until;
            Set<Mandate> own = mandates.asked(from, end);
            asked.addAll(own.isEmpty() ? mandates.referredTo(text, from, end) : own);
            session = session == null ? deadline.session(from, end).orElse(null) : session;
            boolean lasts = one != null
                    && (one.verb().action().is(Action.Known.CONTINUE)
                            || one.verb().action().is(Action.Known.ADOPT));
            date = date == null ? deadline.date(from, end, lasts).orElse(null) : date;
        }
        asked.forEach(paragraph::addMandate);
        if (session != null) {
            paragraph.dueSession(session.ordinal());
        }
        if (date != null) {
            paragraph.due(date);
        } else if (session != null && session.year() != null) {
            paragraph.due(PartialDate.parse(Integer.toString(session.year())));
        }
    }

    /** Returns the word from which on the first verb asks: what the body adopts or ratifies itself, it asks of nobody. */
    private static int fromOwn(@Nullable VerbPhrase verb, int text) {
        return verb != null && verb.verb().action().is(Action.Known.ADOPT) ? verb.until() : text;
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
        int from = afterAdverbs(verb.until(), until);
        while (from < until && BEFORE_ADDRESS.contains(words.folded(from))) {
            from++;
        }
        int end = from;
        while (end < until
                && (end == from || !(ENDS_ADDRESS.contains(words.folded(end)) || isElidedInfinitive(end)))
                && (end == from || words.lastMark(end - 1) != ';')) {
            end = Math.max(end + 1, endOfNameAt(end));
        }
        end = Math.min(end, until);
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
                at = Math.max(at, words.indexAt(mention.span().end()));
            }
        }
        groups(at, end, paragraph);
    }

    private boolean isElidedInfinitive(int i) {
        String folded = words.folded(i);
        return folded.startsWith("d'")
                && (grammar.has("infinitive", folded.substring(2))
                        || (!words.capitalized(i)
                                && Character.isLowerCase(words.word(i).charAt(2))
                                && grammar.words("infinitive-ending").stream().anyMatch(folded::endsWith)));
    }

    private int afterAdverbs(int from, int until) {
        int at = from;
        while (at < until) {
            Grammar.Phrase adverb = grammar.at("adverb", words, at);
            if (adverb != null) {
                at += adverb.words().size();
            } else if (words.folded(at).length() > 4 && isAdverb(words.folded(at))) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private boolean isAdverb(String folded) {
        return grammar.words("adverb-ending").stream().anyMatch(folded::endsWith);
    }

    /** Returns the word behind the name of a state or body that begins at the word; the word itself if none does. */
    private int endOfNameAt(int word) {
        int start = words.start(word);
        int first = Mentions.firstFrom(outline.mentions(), start);
        if (first >= outline.mentions().size()) {
            return word;
        }
        Mention mention = outline.mentions().get(first);
        boolean name = mention.kind() == Mention.Kind.BODY || mention.kind() == Mention.Kind.STATE;
        return name && mention.span().start() < words.end(word)
                ? words.indexAt(mention.span().end())
                : word;
    }

    private void groups(int from, int until, OperativeParagraph.Builder paragraph) {
        for (int i = from; i < until; i++) {
            Grammar.Phrase group = groupAt(i);
            if (group != null) {
                i += group.words().size() - 1;
                paragraph.addAddressee(ofOrganization(group.value(), i + 1));
            }
        }
    }

    /** Tells whether a body speaks whose organization is not known: neither its name nor a symbol says it. */
    private boolean isUnknownSpeaker() {
        return body.isEmpty() && !outline.passages(Passage.Kind.OPENING).isEmpty();
    }

    /** Returns the group at the word, be it run together with its article: {@code THEMEMBER states}; null if there is none. */
    private Grammar.@Nullable Phrase groupAt(int i) {
        Grammar.Phrase group = grammar.at("group", words, i);
        String folded = words.folded(i);
        for (String article : BEFORE_ADDRESS) {
            boolean glued =
                    article.length() > 1 && folded.length() > article.length() + 3 && folded.startsWith(article);
            if (group == null && glued) {
                group = grammar.at("group", words, i, folded.substring(article.length()));
            }
        }
        return group;
    }

    /** Returns the group as one of the organization that is named behind it, else of the one that speaks. */
    private String ofOrganization(String group, int behind) {
        String own = "oas-";
        if (group.equals("director-general")) {
            return Speaker.agencyOf(body).map(agency -> agency + "-dg").orElse(group);
        }
        if (!group.startsWith(own)) {
            return group;
        }
        String named = isUnknownSpeaker() ? "" : organization;
        int i = behind;
        while (i < words.count() && BEFORE_ORGANIZATION.contains(words.folded(i))) {
            i++;
        }
        int first = i > behind && i < words.count() ? Mentions.firstFrom(outline.mentions(), words.start(i)) : -1;
        if (first >= 0 && first < outline.mentions().size()) {
            Mention mention = outline.mentions().get(first);
            boolean body = mention.kind() == Mention.Kind.BODY && mention.span().start() < words.end(i);
            named = body ? Speaker.organizationOf(mention.value()) : named;
        }
        return named.isEmpty() ? group.substring(own.length()) : named + "-" + group.substring(own.length());
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
