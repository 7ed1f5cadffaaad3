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
import java.util.regex.Pattern;

/**
 * The phrases of a reason in one language.
 *
 * <p>Meaning: days are written as in ISO 8601 in every language. Phrases that go on from another begin with a blank or a
 * comma; sentences have no full stop yet.
 */
abstract sealed class Wording {

    static final Wording ENGLISH = new English();
    static final Wording SPANISH = new Spanish();

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
                        .or(() -> this == ENGLISH
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
    private static boolean isPlain(PartialDate date) {
        return date.precision() != PartialDate.Precision.INTERVAL
                && date.earliest().isPresent()
                && date.latest().isPresent();
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
    }

    private static final class English extends Wording {

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
            return act.depositedOn().isPresent()
                    ? " by deposit"
                    : act.notifiedOn().isPresent() ? " by notification" : "";
        }

        @Override
        String thoughEarlierIsStated() {
            return ", though an earlier day is stated";
        }

        @Override
        String asStated(Optional<String> article, Optional<LocalDate> rule) {
            return ", as is stated"
                    + rule.map(day -> ", where the rule"
                                    + article.map(number -> " of article " + number)
                                            .orElse("") + " gives " + day)
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
            return kind(kind)
                    + when
                    + effect
                    + source.map(id -> " (" + id + ")").orElse("");
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
            String article =
                    objection.article().map(number -> "article " + number).orElse("the clause");
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
                    : "What is recorded does not decide whether " + actor + " was a party to " + instrument + " on "
                            + on;
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
                    .orElse("no acceptance by " + by + " of the accession of " + of + " to " + instrument
                            + " is recorded");
            return switch (answer) {
                case YES -> accepted + "; it is in force between them" + since(since) + article;
                case NO ->
                    when.isPresent()
                            ? accepted + "; it is not yet in force between them"
                                    + since.map(day -> ", but will be on " + day)
                                            .orElse("") + article
                            : "A source that lists all acceptances names none by " + by + " of the accession of " + of
                                    + " to " + instrument + "; it is not in force between them" + article;
                case CANNOT_SAY ->
                    when.isPresent()
                            ? accepted + "; the dates do not decide whether it is in force between them" + article
                            : "N" + accepted.substring(1) + ", and without one it is not in force between them"
                                    + article;
            };
        }
    }

    private static final class Spanish extends Wording {

        private static final Set<String> FEMININE =
                Set.of("Convención", "Carta", "Declaración", "Enmienda", "Constitución");
        private static final Set<String> MASCULINE =
                Set.of("Convenio", "Protocolo", "Pacto", "Tratado", "Estatuto", "Acuerdo", "Código");
        private static final Pattern CONTRACTION = Pattern.compile(" (a|de) el (?=\\p{Lu})");

        @Override
        Language language() {
            return Language.SPANISH;
        }

        @Override
        String the(String name) {
            String noun = name.split(" ", 2)[0];
            return FEMININE.contains(noun) ? "la " + name : MASCULINE.contains(noun) ? "el " + name : name;
        }

        @Override
        String contracted(String text) {
            return CONTRACTION.matcher(text).replaceAll(found -> found.group(1).equals("a") ? " al " : " del ");
        }

        @Override
        String beforeOpening(String instrument, LocalDate opening) {
            return "Nadie podía firmar " + instrument + " ni hacerse parte antes del " + opening;
        }

        @Override
        String presumed(Optional<LocalDate> horizon) {
            return horizon.map(day -> "; lo que consta llega hasta el " + day + ", por lo que esto se presume")
                    .orElse("; no se sabe hasta cuándo llega lo que consta, por lo que esto se presume");
        }

        @Override
        String contradiction(String actor, String instrument, LocalDate on, String records) {
            return "Los registros se contradicen sobre la situación de " + actor + " respecto de " + instrument + " el "
                    + on + ": " + records;
        }

        @Override
        String nothingRecorded(String actor, String instrument) {
            return "Nada consta sobre " + actor + " y " + instrument;
        }

        @Override
        String undecided(String actor, String instrument, LocalDate on, Set<Status> possible, String records) {
            return "Lo que consta sobre " + actor + " y " + instrument + " no decide si el " + on + " era "
                    + list(possible) + ": " + records;
        }

        @Override
        String withdrewSignature(String actor, String instrument, String when) {
            return actor + " retiró su firma de " + instrument + when + " y no se había hecho parte";
        }

        @Override
        String nothingAttested(String actor, String instrument, String asOf) {
            return actor + " no había firmado " + instrument + " ni se había hecho parte" + asOf + ", según consta";
        }

        @Override
        String notOnCompleteList(String actor, String instrument, String asOf, LocalDate on) {
            return "Una lista de actos completa" + asOf + " no nombra ningún acto de " + actor + " sobre " + instrument
                    + " hasta el " + on;
        }

        @Override
        String nothingDone(String actor, String instrument, LocalDate on) {
            return actor + " no había firmado " + instrument + " ni se había hecho parte al " + on;
        }

        @Override
        String attestedSignature(String actor, String instrument, String article, String asOf) {
            return actor + " había firmado " + instrument + article + " y no había consentido en obligarse" + asOf
                    + ", según consta";
        }

        @Override
        String signed(String actor, String instrument, String when, String article, LocalDate on) {
            return actor + (when.isEmpty() ? " había firmado " : " firmó ") + instrument + when + article
                    + " y no había consentido en obligarse al " + on;
        }

        @Override
        String inForce(String actor, boolean since, Optional<LocalDate> from, String why) {
            return (since ? "; está en vigor para " : "; entra en vigor para ")
                    + actor
                    + from.map(day -> (since ? " desde el " : " el ") + day + why)
                            .orElse(since ? "" : " en un día que no se conoce");
        }

        @Override
        String consented(String actor, ActKind kind, String instrument, String how, String when, String article) {
            return actor + " " + verb(kind) + " " + instrument + how + when + article;
        }

        private static String verb(ActKind kind) {
            return kind.known()
                    .map(known -> switch (known) {
                        case RATIFICATION -> "ratificó";
                        case ACCEPTANCE -> "aceptó";
                        case APPROVAL -> "aprobó";
                        case ACCESSION -> "se adhirió a";
                        case SUCCESSION -> "sucedió en";
                        default -> "consintió en obligarse por";
                    })
                    .orElse("consintió en obligarse por");
        }

        @Override
        String attestedInForce(String actor, String instrument, LocalDate from) {
            return instrument + " está en vigor para " + actor + " desde el " + from + ", según consta";
        }

        @Override
        String attestedParty(String actor, String instrument, String asOf) {
            return actor + " era parte en " + instrument + asOf + ", según consta";
        }

        @Override
        String joinedAsLaterActShows(String actor, String instrument) {
            return actor + " se había hecho parte en " + instrument + ", como muestra un acto posterior";
        }

        @Override
        String how(Act act) {
            return act.depositedOn().isPresent()
                    ? " mediante depósito"
                    : act.notifiedOn().isPresent() ? " mediante notificación" : "";
        }

        @Override
        String thoughEarlierIsStated() {
            return ", aunque se indica un día anterior";
        }

        @Override
        String asStated(Optional<String> article, Optional<LocalDate> rule) {
            return ", según se indica"
                    + rule.map(day -> ", mientras que la regla"
                                    + article.map(number -> " del artículo " + number)
                                            .orElse("") + " da " + day)
                            .orElse("");
        }

        @Override
        String further(List<String> acts) {
            return "; consta además, sin efecto en esto: " + String.join(", ", acts);
        }

        @Override
        String noLongerInForce(String actor, String instrument) {
            return "Lo que consta muestra que " + instrument + " ya no está en vigor para " + actor;
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
            return actor
                    + (denounced ? " denunció " : " retiró su consentimiento en obligarse por ")
                    + of
                    + when
                    + ends
                    + day.map(known -> " el " + known).orElse(past ? "" : " en un día que no se conoce")
                    + article;
        }

        @Override
        String endsOther(String instrument) {
            return ", lo que pone fin para ese Estado a " + instrument;
        }

        @Override
        String takesEffect() {
            return ", con efecto para ese Estado";
        }

        @Override
        String kind(ActKind kind) {
            return kind.known()
                    .map(known -> switch (known) {
                        case SIGNATURE -> "firma";
                        case RATIFICATION -> "ratificación";
                        case ACCEPTANCE -> "aceptación";
                        case APPROVAL -> "aprobación";
                        case ACCESSION -> "adhesión";
                        case SUCCESSION -> "sucesión";
                        case CONSENT -> "consentimiento";
                        case RESERVATION -> "reserva";
                        case DECLARATION -> "declaración";
                        case DECLARATION_OR_RESERVATION -> "declaración o reserva";
                        case OBJECTION -> "objeción";
                        case WITHDRAWAL -> "retiro";
                        case DENUNCIATION -> "denuncia";
                        case TERRITORIAL_EXTENSION -> "extensión territorial";
                        case PROVISIONAL_APPLICATION -> "aplicación provisional";
                        case ACCEPTANCE_OF_ACCESSION -> "aceptación de una adhesión";
                        case DOMESTIC_RATIFICATION -> "ratificación interna";
                    })
                    .orElse(kind.code());
        }

        @Override
        String recorded(ActKind kind, String when, String effect, Optional<String> source) {
            return kind(kind)
                    + when
                    + effect
                    + source.map(id -> " (" + id + ")").orElse("");
        }

        @Override
        String attested(Attestation attestation, String asOf, Optional<String> source) {
            String what = attestation
                    .kind()
                    .known()
                    .map(known -> switch (known) {
                        case NO_ACT -> "ningún acto";
                        case SIGNED_ONLY -> "solo firma";
                        case PARTY -> "parte";
                        case NOT_PARTY -> "no parte";
                        case IN_FORCE_FROM -> "en vigor desde el";
                        case COMPLETE_LIST -> "lista completa";
                        case COMPLETE_ACCEPTANCES -> "lista completa de aceptaciones de adhesiones";
                    })
                    .orElse(attestation.kind().code());
            return "según consta, " + what
                    + attestation.inForceFrom().map(day -> " " + day).orElse("") + asOf
                    + source.map(id -> " (" + id + ")").orElse("");
        }

        @Override
        String withEffect(String when) {
            return " con efecto" + when;
        }

        @Override
        String noAct() {
            return "ningún acto";
        }

        @Override
        String when(Optional<PartialDate> date) {
            if (date.isEmpty()) {
                return " en un día que no consta";
            }
            PartialDate known = date.get();
            if (known.day().isPresent()) {
                return " el " + known;
            }
            if (known.earliest().isEmpty() || known.latest().isEmpty()) {
                return known.latest()
                        .map(last -> " a más tardar el " + last)
                        .or(() -> known.earliest().map(first -> " el " + first + " o después"))
                        .orElse(" en un día cuyo año no consta");
            }
            if (known.precision() == PartialDate.Precision.INTERVAL) {
                return " entre el " + known.earliest().get() + " y el "
                        + known.latest().get();
            }
            return (known.approximate() ? " hacia " : " en ") + part(plain(known));
        }

        private static String part(String text) {
            return text.replace("early ", "principios de ")
                    .replace("mid ", "mediados de ")
                    .replace("late ", "fines de ");
        }

        @Override
        String asOf(Optional<PartialDate> date) {
            if (date.isEmpty()) {
                return " a una fecha que no consta";
            }
            PartialDate known = date.get();
            return known.day().isPresent()
                    ? " al " + known
                    : isPlain(known)
                            ? " a fecha de " + (known.approximate() ? "aproximadamente " : "") + part(plain(known))
                            : " a fecha de un día" + when(date).replaceFirst("^ en un día", "");
        }

        @Override
        String by(String article) {
            return article.contains("; ")
                    ? " conforme a los artículos " + article.replace("; ", " y ")
                    : " conforme al artículo " + article;
        }

        @Override
        String under(String article) {
            return by(article);
        }

        @Override
        String objections(List<String> objections) {
            return "; en contra de lo que dicen las cláusulas, " + String.join(", y ", objections);
        }

        @Override
        String objection(Objection objection) {
            ActKind kind = objection.act().kind();
            boolean masculine = kind.is(ActKind.Known.CONSENT) || kind.is(ActKind.Known.WITHDRAWAL);
            String act = (masculine ? "el " : "la ") + kind(kind) + when(objection.date());
            String article =
                    objection.article().map(number -> "el artículo " + number).orElse("la cláusula");
            String ofArticle =
                    objection.article().map(number -> "del artículo " + number).orElse("de la cláusula");
            return switch (objection.reason()) {
                case BEFORE_OPENING -> act + " es anterior a su apertura por " + article + objection.day(", el ");
                case AFTER_CLOSING -> act + " es posterior al último día " + ofArticle + objection.day(", el ");
                case BEFORE_ENTRY_INTO_FORCE ->
                    act + " es anterior a la entrada en vigor que " + article + " espera" + objection.day(", el ");
                case NOT_ELIGIBLE -> act + " es de un Estado al que " + article + " no la abre";
                case CONDITION_NOT_MET -> act + " es de un Estado que no cumplía la condición " + ofArticle;
                case NOT_SIGNED -> act + " no sigue a una firma, como pide " + article;
                case NOTICE_TOO_EARLY ->
                    act + " es anterior al primer día que " + article + " permite" + objection.day(", el ");
                case NOTICE_OUTSIDE_WINDOW -> act + " está fuera de los plazos que " + article + " permite";
            };
        }

        @Override
        String or() {
            return " o ";
        }

        @Override
        String status(Status status) {
            return switch (status) {
                case NONE -> "ajeno al instrumento";
                case SIGNATORY -> "signatario";
                case CONSENTED -> "Estado que ha consentido sin que esté en vigor para él";
                case PARTY -> "parte";
                case FORMER_PARTY -> "antigua parte";
                case DISPUTED -> "objeto de controversia";
                case UNKNOWN -> "desconocido";
            };
        }

        @Override
        String notBothParties(String actor, String instrument, LocalDate on, Answer answer) {
            return answer.isNo()
                    ? actor + " no era parte en " + instrument + " el " + on
                    : "Lo que consta no decide si " + actor + " era parte en " + instrument + " el " + on;
        }

        @Override
        String bothParties(String one, String other, String instrument, Optional<LocalDate> since) {
            return instrument + " está en vigor entre " + one + " y " + other + since(since)
                    + ", pues ambos son partes y no se exige aceptar las adhesiones";
        }

        @Override
        String bothRatified(String one, String other, String instrument, Optional<LocalDate> since) {
            return instrument + " está en vigor entre " + one + " y " + other + since(since)
                    + ", pues ninguno de los dos se adhirió";
        }

        private static String since(Optional<LocalDate> since) {
            return since.map(day -> " desde el " + day).orElse("");
        }

        @Override
        String effectOfAccessionNotKnown(String one, String other, String instrument) {
            return one + " y " + other + " son partes en " + instrument
                    + ", y no se sabe si una adhesión requiere aceptación";
        }

        @Override
        String meansNotKnown(String actor, String instrument, String article) {
            return "No consta si " + actor + " ratificó " + instrument
                    + " o se adhirió, de lo que depende que se requiera una aceptación" + article;
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
            String accepted = when.map(date -> by + " aceptó la adhesión de " + of + " a " + instrument + date)
                    .orElse("No consta que " + by + " aceptara la adhesión de " + of + " a " + instrument);
            return switch (answer) {
                case YES -> accepted + "; está en vigor entre ambos" + since(since) + article;
                case NO ->
                    when.isPresent()
                            ? accepted + "; todavía no está en vigor entre ambos"
                                    + since.map(day -> ", y lo estará el " + day)
                                            .orElse("") + article
                            : "Una lista completa de aceptaciones no nombra ninguna de " + by + " a la adhesión de "
                                    + of + " a " + instrument + "; no está en vigor entre ambos" + article;
                case CANNOT_SAY ->
                    when.isPresent()
                            ? accepted + "; las fechas no deciden si está en vigor entre ambos" + article
                            : accepted + ", sin lo cual no está en vigor entre ambos" + article;
            };
        }
    }
}
