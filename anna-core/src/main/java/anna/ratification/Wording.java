package anna.ratification;

import anna.fact.Answer;
import anna.fact.Language;
import anna.fact.Localized;
import anna.fact.PartialDate;
import anna.instrument.Instrument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The phrases of a reason in one language.
 *
 * <p>Meaning: days are written as in ISO 8601 in every language. Phrases that go on from another begin with a blank or a
 * comma; sentences have no full stop yet.
 */
abstract sealed class Wording permits EnglishWording, SpanishWording {

    static Wording english() {
        return EnglishWording.INSTANCE;
    }

    static Wording spanish() {
        return SpanishWording.INSTANCE;
    }

    /** Returns the phrases of the language, in English for one that there are none in. */
    static Wording of(Language language) {
        return language.equals(Language.SPANISH) ? spanish() : english();
    }

    abstract Language language();

    /** Returns the name with its article, if it is a name and not an id. */
    abstract String the(String name);

    abstract String beforeOpening(String instrument, LocalDate opening);

    abstract String presumed(Optional<LocalDate> horizon);

    abstract String contradiction(String actor, String instrument, LocalDate on, String records);

    abstract String nothingRecorded(String actor, String instrument);

    abstract String undecided(String actor, String instrument, LocalDate on, Set<Status> possible, String records);

    abstract String withdrewSignature(String actor, String instrument, String when);

    abstract String nothingAttested(String actor, String instrument, String asOf);

    abstract String notOnCompleteList(String actor, String instrument, String asOf, LocalDate on);

    abstract String nothingDone(String actor, String instrument, LocalDate on);

    abstract String attestedSignature(String actor, String instrument, String article, String asOf);

    abstract String signed(String actor, String instrument, String when, String article, LocalDate on);

    abstract String inForce(String actor, boolean since, Optional<LocalDate> from, String why);

    abstract String consented(String actor, ActKind kind, String instrument, String how, String when, String article);

    abstract String attestedInForce(String actor, String instrument, LocalDate from);

    abstract String attestedParty(String actor, String instrument, String asOf);

    abstract String joinedAsLaterActShows(String actor, String instrument);

    abstract String how(Act act);

    abstract String thoughEarlierIsStated();

    abstract String asStated(Optional<String> article, Optional<LocalDate> rule);

    abstract String further(List<String> acts);

    abstract String noLongerInForce(String actor, String instrument);

    abstract String ended(
            String actor,
            String of,
            boolean denounced,
            String when,
            String ends,
            Optional<LocalDate> day,
            boolean past,
            String article);

    abstract String endsOther(String instrument);

    abstract String takesEffect();

    abstract String kind(ActKind kind);

    abstract String recorded(ActKind kind, String when, String effect, Optional<String> source);

    abstract String attested(Attestation attestation, String asOf, Optional<String> source);

    abstract String withEffect(String when);

    abstract String noAct();

    abstract String when(Optional<PartialDate> date);

    abstract String asOf(Optional<PartialDate> date);

    abstract String by(String article);

    abstract String under(String article);

    abstract String objections(List<String> objections);

    abstract String objection(Objection objection);

    abstract String or();

    abstract String status(Status status);

    abstract String notBothParties(String actor, String instrument, LocalDate on, Answer answer);

    abstract String bothParties(String one, String other, String instrument, Optional<LocalDate> since);

    abstract String bothRatified(String one, String other, String instrument, Optional<LocalDate> since);

    abstract String effectOfAccessionNotKnown(String one, String other, String instrument);

    abstract String meansNotKnown(String actor, String instrument, String article);

    abstract String acceptance(
            String by,
            String of,
            String instrument,
            Optional<String> when,
            Answer answer,
            Optional<LocalDate> since,
            String article);

    /** Returns the name of an instrument that the names give, else its own short or full name, else its id. */
    final String nameOf(Instrument instrument, BiFunction<String, Language, String> names) {
        String name = names.apply(instrument.id(), language());
        return !name.equals(instrument.id())
                ? name
                : instrument
                        .shortTitle()
                        .flatMap(title -> title.in(language()))
                        .or(() -> this == english()
                                ? Optional.empty()
                                : instrument.title().in(language()))
                        .or(() -> instrument.shortTitle().map(Localized::any))
                        .orElse(name);
    }

    final String by(Optional<String> article) {
        return article.map(this::by).orElse("");
    }

    final String under(Optional<String> article) {
        return article.map(this::under).orElse("");
    }

    final String list(Set<Status> statuses) {
        return String.join(or(), statuses.stream().map(this::status).toList());
    }

    /** Returns the phrases as a sentence: a capital at the beginning, a full stop at the end. */
    final String sentence(String phrases) {
        String text = contracted(phrases);
        boolean article = text.startsWith("the ") || text.startsWith("la ") || text.startsWith("el ");
        return (article ? Character.toUpperCase(text.charAt(0)) + text.substring(1) : text) + ".";
    }

    String contracted(String text) {
        return text;
    }

    /** Returns the date without its marks for what is rough or doubtful. */
    static String plain(PartialDate date) {
        return date.toString().replaceAll("[~?%]", "");
    }

    /** Tells whether it is one date with a year and no interval. */
    static boolean isPlain(PartialDate date) {
        return date.precision() != PartialDate.Precision.INTERVAL
                && date.earliest().isPresent()
                && date.latest().isPresent();
    }

    static boolean isName(String name) {
        return !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
    }
}
