package anna.resolution;

import anna.finding.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The organization whose body speaks in a resolution, and whom it means by names that organizations share: {@code the
 * Secretary-General}, {@code Member States}.
 *
 * <p>It is told from the body in the opening, else from the symbol and the names in the head. Where all these are silent,
 * a text that turns with no word of its own and speaks in the third person, as the United Nations do and the Organization
 * of American States does not, is one of the United Nations, unless it names the other.
 */
final class Speaker {

    private static final String UNITED_NATIONS = "un";
    private static final String AMERICAN_STATES = "oas";

    /** What the catalogue takes for a body of the Organization of American States because nothing stands beside it. */
    private static final Map<String, String> SHARED =
            Map.of("oas-ga", "un-ga", "oas-sg", "un-sg", "oas-gs", "un-secretariat");

    private final String text;
    private final Tokens words;
    private final Grammar grammar;
    private final List<Mention> mentions;
    private final List<Passage> passages;

    private Speaker(String text, Tokens words, Grammar grammar, List<Mention> mentions, List<Passage> passages) {
        this.text = text;
        this.words = words;
        this.grammar = grammar;
        this.mentions = mentions;
        this.passages = passages;
    }

    /** Returns the mentions of a resolution, with the bodies that its speaker means by the names that are shared. */
    static List<Mention> named(
            String text, Tokens words, Grammar grammar, List<Mention> mentions, List<Passage> passages) {
        Speaker speaker = new Speaker(text, words, grammar, mentions, passages);
        if (mentions.stream().noneMatch(speaker::isShared) || !speaker.ofUnitedNations()) {
            return mentions;
        }
        return mentions.stream()
                .map(mention -> speaker.isShared(mention)
                        ? mention.toBuilder()
                                .value(Objects.requireNonNull(SHARED.get(mention.value())))
                                .build()
                        : mention)
                .toList();
    }

    /** Returns the organization whose members a body means by member states: {@code oas}, {@code un}, {@code unesco}. */
    static String organizationOf(@Nullable String body) {
        if (body == null) {
            return AMERICAN_STATES;
        }
        if (body.equals(UNITED_NATIONS) || body.startsWith("un-")) {
            return UNITED_NATIONS;
        }
        String parent = CatalogueTables.parents().getOrDefault(body, "");
        if (parent.equals(UNITED_NATIONS)) {
            return body;
        }
        return parent.startsWith("un-") ? UNITED_NATIONS : AMERICAN_STATES;
    }

    /** Returns the agency to which a body belongs, or that it is itself: {@code iin} of its Directing Council. */
    static Optional<String> agencyOf(String body) {
        String agency = body;
        String parent = CatalogueTables.parents().getOrDefault(agency, "");
        while (!parent.isEmpty() && !parent.equals(AMERICAN_STATES) && !parent.equals(UNITED_NATIONS)) {
            agency = parent;
            parent = CatalogueTables.parents().getOrDefault(agency, "");
        }
        boolean organ = agency.equals(AMERICAN_STATES)
                || agency.equals(UNITED_NATIONS)
                || agency.startsWith(AMERICAN_STATES + "-")
                || agency.startsWith(UNITED_NATIONS + "-");
        return organ || agency.isEmpty() ? Optional.empty() : Optional.of(agency);
    }

    private boolean isShared(Mention mention) {
        return mention.kind() == Mention.Kind.BODY && SHARED.containsKey(mention.value()) && !namesOwn(mention);
    }

    /** Tells whether the name itself says that it is one of the Organization of American States. */
    private boolean namesOwn(Mention mention) {
        String name = Grammar.fold(mention.span().in(text));
        return name.contains("americ") || name.contains("organi") || name.contains("oas") || name.contains("oea");
    }

    private boolean ofUnitedNations() {
        Optional<Mention> opening = in(Passage.Kind.OPENING, Mention.Kind.BODY);
        if (opening.isPresent() && !isShared(opening.get())) {
            return !organizationOf(opening.get().value()).equals(AMERICAN_STATES);
        }
        boolean unknown = opening.isEmpty() && !passages(Passage.Kind.OPENING).isEmpty();
        return head().orElseGet(() -> !unknown && byForm());
    }

    /** Returns what the head says: by its symbol, else by the organization that it names. */
    private Optional<Boolean> head() {
        Optional<Mention> symbol = in(Passage.Kind.HEADING, Mention.Kind.CITATION)
                .or(() -> in(Passage.Kind.TITLE, Mention.Kind.CITATION).filter(this::beginsTitle));
        if (symbol.isPresent()) {
            return Optional.of(Symbol.parse(symbol.get().value()).body().startsWith(UNITED_NATIONS));
        }
        for (Passage.Kind kind : List.of(Passage.Kind.HEADING, Passage.Kind.ADOPTION)) {
            Optional<Mention> body = in(kind, Mention.Kind.BODY);
            if (body.isPresent() && !isShared(body.get())) {
                return Optional.of(!organizationOf(body.get().value()).equals(AMERICAN_STATES));
            }
        }
        return Optional.empty();
    }

    private boolean beginsTitle(Mention citation) {
        return passages(Passage.Kind.TITLE).stream()
                .anyMatch(title -> words.indexAt(title.span().start())
                        == words.indexAt(citation.span().start()));
    }

    /** Tells whether the paragraphs are in the third person behind no turn, and no body of the other is named. */
    private boolean byForm() {
        boolean named = mentions.stream()
                .anyMatch(mention -> mention.kind() == Mention.Kind.BODY
                        && !isShared(mention)
                        && organizationOf(mention.value()).equals(AMERICAN_STATES)
                        && CatalogueTables.parents().containsKey(mention.value()));
        return !named
                && passages(Passage.Kind.RESOLVES).isEmpty()
                && passages(Passage.Kind.OPERATIVE).stream().limit(1).anyMatch(this::isInThirdPerson);
    }

    private boolean isInThirdPerson(Passage paragraph) {
        int from = OperativeStructure.textFrom(
                words, words.indexAt(paragraph.span().start()));
        VerbPhrase verb = VerbPhrase.ofParagraph(words, grammar, from, words.count());
        return verb != null && verb.finite();
    }

    private List<Passage> passages(Passage.Kind kind) {
        return passages.stream().filter(passage -> passage.kind() == kind).toList();
    }

    private Optional<Mention> in(Passage.Kind passage, Mention.Kind mention) {
        return passages(passage).stream()
                .flatMap(one -> Mentions.in(
                        mentions, new Span(one.span().start(), one.span().end()))
                        .stream())
                .filter(one -> one.kind() == mention)
                .findFirst();
    }
}
