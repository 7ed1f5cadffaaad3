package anna.ratification;

import anna.fact.Answer;
import anna.fact.Language;
import anna.fact.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The phrases of a reason in English. */
final class EnglishWording extends Wording {

    static final Wording INSTANCE = new EnglishWording();

    private EnglishWording() {}

    @Override
    Language language() {
        return Language.ENGLISH;
    }

    @Override
    String the(String name) {
        return isName(name) ? "the " + name : name;
    }

    @Override
    String beforeOpening(String instrument, LocalDate opening) {
        return "Nobody could sign or join " + instrument + " before " + opening;
    }

    @Override
    String presumed(Optional<LocalDate> horizon) {
        return horizon.map(day -> "; what is recorded ends on " + day + ", so that this is presumed")
                .orElse("; up to when the records go is not known, so that this is presumed");
    }

    @Override
    String contradiction(String actor, String instrument, LocalDate on, String records) {
        return "Records contradict each other on what " + actor + " was to " + instrument + " on " + on + ": "
                + records;
    }

    @Override
    String nothingRecorded(String actor, String instrument) {
        return "Nothing is recorded about " + actor + " and " + instrument;
    }

    @Override
    String undecided(String actor, String instrument, LocalDate on, Set<Status> possible, String records) {
        return "What is recorded about " + actor + " and " + instrument + " does not decide whether on " + on
                + " it was " + list(possible) + ": " + records;
    }

    @Override
    String withdrewSignature(String actor, String instrument, String when) {
        return actor + " withdrew its signature of " + instrument + when + " and had not joined it";
    }

    @Override
    String nothingAttested(String actor, String instrument, String asOf) {
        return actor + " had neither signed nor joined " + instrument + asOf + ", as is attested";
    }

    @Override
    String notOnCompleteList(String actor, String instrument, String asOf, LocalDate on) {
        return "A list of acts that is complete" + asOf + " names no act of " + actor + " towards " + instrument
                + " by " + on;
    }

    @Override
    String nothingDone(String actor, String instrument, LocalDate on) {
        return actor + " had neither signed nor joined " + instrument + " by " + on;
    }

    @Override
    String attestedSignature(String actor, String instrument, String article, String asOf) {
        return actor + " had signed " + instrument + article + " and not consented to be bound" + asOf
                + ", as is attested";
    }

    @Override
    String signed(String actor, String instrument, String when, String article, LocalDate on) {
        return actor + (when.isEmpty() ? " had signed " : " signed ") + instrument + when + article
                + " and had not consented to be bound by " + on;
    }

    @Override
    String inForce(String actor, boolean since, Optional<LocalDate> from, String why) {
        return (since ? "; it is in force for " : "; it enters into force for ")
                + actor
                + from.map(day -> (since ? " since " : " on ") + day + why)
                        .orElse(since ? "" : " on a day that is not known");
    }

    @Override
    String consented(String actor, ActKind kind, String instrument, String how, String when, String article) {
        return actor + " " + verb(kind) + " " + instrument + how + when + article;
    }

    private static String verb(ActKind kind) {
        return kind.known()
                .map(known -> switch (known) {
                    case RATIFICATION -> "ratified";
                    case ACCEPTANCE -> "accepted";
                    case APPROVAL -> "approved";
                    case ACCESSION -> "acceded to";
                    case SUCCESSION -> "succeeded to";
                    default -> "consented to be bound by";
                })
                .orElse("consented to be bound by");
    }

    @Override
    String attestedInForce(String actor, String instrument, LocalDate from) {
        return instrument + " is attested to be in force for " + actor + " from " + from;
    }

    @Override
    String attestedParty(String actor, String instrument, String asOf) {
        return actor + " was a party to " + instrument + asOf + ", as is attested";
    }

    @Override
    String joinedAsLaterActShows(String actor, String instrument) {
        return actor + " had joined " + instrument + ", as a later act shows";
    }

    @Override
    String how(Act act) {
        return act.depositedOn().isPresent() ? " by deposit" : act.notifiedOn().isPresent() ? " by notification" : "";
    }

    @Override
    String thoughEarlierIsStated() {
        return ", though an earlier day is stated";
    }

    @Override
    String asStated(Optional<String> article, Optional<LocalDate> rule) {
        return ", as is stated"
                + rule.map(day -> ", where the rule"
                                + article.map(number -> " of article " + number).orElse("") + " gives " + day)
                        .orElse("");
    }

    @Override
    String further(List<String> acts) {
        return "; also recorded, and without effect on this: " + String.join(", ", acts);
    }

    @Override
    String noLongerInForce(String actor, String instrument) {
        return "What is recorded shows that " + instrument + " is no longer in force for " + actor;
    }

    @Override
    String ended(
            String actor,
            String of,
            boolean denounced,
            String when,
            String ends,
            Optional<LocalDate> day,
            boolean past,
            String article) {
        return actor + (denounced ? " denounced " : " withdrew its consent to ") + of + when + ends + " for it"
                + day.map(known -> " on " + known).orElse(past ? "" : " on a day that is not known")
                + article;
    }

    @Override
    String endsOther(String instrument) {
        return ", which ends " + instrument;
    }

    @Override
    String takesEffect() {
        return ", which takes effect";
    }

    @Override
    String kind(ActKind kind) {
        return kind.code().replace('-', ' ');
    }

    @Override
    String recorded(ActKind kind, String when, String effect, Optional<String> source) {
        return kind(kind) + when + effect + source.map(id -> " (" + id + ")").orElse("");
    }

    @Override
    String attested(Attestation attestation, String asOf, Optional<String> source) {
        return "attested " + attestation.kind().code().replace('-', ' ')
                + attestation.inForceFrom().map(day -> " " + day).orElse("") + asOf
                + source.map(id -> " (" + id + ")").orElse("");
    }

    @Override
    String withEffect(String when) {
        return " with effect" + when;
    }

    @Override
    String noAct() {
        return "no act";
    }

    @Override
    String when(Optional<PartialDate> date) {
        if (date.isEmpty()) {
            return " on a day that is not recorded";
        }
        PartialDate known = date.get();
        if (known.day().isPresent()) {
            return " on " + known;
        }
        if (known.earliest().isEmpty() || known.latest().isEmpty()) {
            return known.latest()
                    .map(last -> " by " + last)
                    .or(() -> known.earliest().map(first -> " on or after " + first))
                    .orElse(" on a day of which the year is not recorded");
        }
        if (known.precision() == PartialDate.Precision.INTERVAL) {
            return " between " + known.earliest().get() + " and "
                    + known.latest().get();
        }
        return (known.approximate() ? " about " : " in ") + plain(known);
    }

    @Override
    String asOf(Optional<PartialDate> date) {
        if (date.isEmpty()) {
            return " as of a day that is not recorded";
        }
        PartialDate known = date.get();
        return isPlain(known)
                ? " as of " + (known.approximate() ? "about " : "") + plain(known)
                : " as of a day" + when(date);
    }

    @Override
    String by(String article) {
        return " by " + articles(article);
    }

    @Override
    String under(String article) {
        return " under " + articles(article);
    }

    private static String articles(String article) {
        return article.contains("; ") ? "articles " + article.replace("; ", " and ") : "article " + article;
    }

    @Override
    String objections(List<String> objections) {
        return "; against what the clauses say, " + String.join(", and ", objections);
    }

    @Override
    String objection(Objection objection) {
        String act = "the " + kind(objection.act().kind()) + when(objection.date());
        String article = objection.article().map(number -> "article " + number).orElse("the clause");
        return switch (objection.reason()) {
            case BEFORE_OPENING ->
                act + " is from before the day on which " + article + " opened it" + objection.day(", ");
            case AFTER_CLOSING -> act + " is from after the last day of " + article + objection.day(", ");
            case BEFORE_ENTRY_INTO_FORCE ->
                act + " is from before the entry into force for which " + article + " waits" + objection.day(", ");
            case NOT_ELIGIBLE -> act + " is that of a state to which " + article + " does not open it";
            case CONDITION_NOT_MET -> act + " is that of a state that did not meet the condition of " + article;
            case NOT_SIGNED -> act + " follows no signature, as " + article + " asks";
            case NOTICE_TOO_EARLY ->
                act + " is from before the first day that " + article + " allows" + objection.day(", ");
            case NOTICE_OUTSIDE_WINDOW -> act + " is from outside the times that " + article + " allows";
        };
    }

    @Override
    String or() {
        return " or ";
    }

    @Override
    String status(Status status) {
        return status.code().replace('-', ' ');
    }

    @Override
    String notBothParties(String actor, String instrument, LocalDate on, Answer answer) {
        return answer.isNo()
                ? actor + " was not a party to " + instrument + " on " + on
                : "What is recorded does not decide whether " + actor + " was a party to " + instrument + " on " + on;
    }

    @Override
    String bothParties(String one, String other, String instrument, Optional<LocalDate> since) {
        return instrument + " is in force between " + one + " and " + other + since(since)
                + ", since both are parties and it asks for no acceptance of accessions";
    }

    @Override
    String bothRatified(String one, String other, String instrument, Optional<LocalDate> since) {
        return instrument + " is in force between " + one + " and " + other + since(since)
                + ", since neither of them acceded";
    }

    private static String since(Optional<LocalDate> since) {
        return since.map(day -> " since " + day).orElse("");
    }

    @Override
    String effectOfAccessionNotKnown(String one, String other, String instrument) {
        return one + " and " + other + " are parties to " + instrument
                + ", and it is not known whether an accession to it needs to be accepted";
    }

    @Override
    String meansNotKnown(String actor, String instrument, String article) {
        return "It is not recorded whether " + actor + " ratified or acceded to " + instrument
                + ", on which it depends whether an acceptance is needed" + article;
    }

    @Override
    String acceptance(
            String by,
            String of,
            String instrument,
            Optional<String> when,
            Answer answer,
            Optional<LocalDate> since,
            String article) {
        String accepted = when.map(date -> by + " accepted the accession of " + of + " to " + instrument + date)
                .orElse("no acceptance by " + by + " of the accession of " + of + " to " + instrument + " is recorded");
        return switch (answer) {
            case YES -> accepted + "; it is in force between them" + since(since) + article;
            case NO ->
                when.isPresent()
                        ? accepted + "; it is not yet in force between them"
                                + since.map(day -> ", but will be on " + day).orElse("") + article
                        : "A source that lists all acceptances names none by " + by + " of the accession of " + of
                                + " to " + instrument + "; it is not in force between them" + article;
            case CANNOT_SAY ->
                when.isPresent()
                        ? accepted + "; the dates do not decide whether it is in force between them" + article
                        : "N" + accepted.substring(1) + ", and without one it is not in force between them" + article;
        };
    }
}
