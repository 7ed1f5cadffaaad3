package anna.ratification;

import anna.fact.Answer;
import anna.fact.Language;
import anna.fact.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The phrases of a reason in Spanish. */
final class SpanishWording extends Wording {

    static final Wording INSTANCE = new SpanishWording();

    private static final Set<String> FEMININE =
            Set.of("Convención", "Carta", "Declaración", "Enmienda", "Constitución");
    private static final Set<String> MASCULINE =
            Set.of("Convenio", "Protocolo", "Pacto", "Tratado", "Estatuto", "Acuerdo", "Código");
    private static final Pattern CONTRACTION = Pattern.compile(" (a|de) el (?=\\p{Lu})");

    private SpanishWording() {}

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
        return "Lo que consta sobre " + actor + " y " + instrument + " no decide si el " + on + " era " + list(possible)
                + ": " + records;
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
        return kind(kind) + when + effect + source.map(id -> " (" + id + ")").orElse("");
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
                                + since.map(day -> ", y lo estará el " + day).orElse("") + article
                        : "Una lista completa de aceptaciones no nombra ninguna de " + by + " a la adhesión de " + of
                                + " a " + instrument + "; no está en vigor entre ambos" + article;
            case CANNOT_SAY ->
                when.isPresent()
                        ? accepted + "; las fechas no deciden si está en vigor entre ambos" + article
                        : accepted + ", sin lo cual no está en vigor entre ambos" + article;
        };
    }
}
