package anna.ratification;

import anna.fact.Answer;
import anna.instrument.Clause;
import anna.instrument.Delay;
import anna.instrument.EntryIntoForce;
import anna.instrument.Instrument;
import anna.instrument.Withdrawal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The dates that follow from an instrument's final clauses: when it opened, when a deposit takes effect, when a notice
 * does.
 *
 * <p>Meaning: every rule here keeps the order of the days, so that what holds for the first and the last of several
 * possible days holds for those between.
 */
final class Terms {

    private final Instrument instrument;
    private final @Nullable LocalDate general;
    private final @Nullable LocalDate opening;
    private final @Nullable Delay generalDelay;
    private final @Nullable Delay laterDelay;
    private final boolean laterOnlyOnceInForce;

    Terms(Instrument instrument) {
        this.instrument = instrument;
        this.general = instrument.inForceSince().orElse(null);
        this.opening = openingOf(instrument).orElse(null);
        Optional<EntryIntoForce> entry = instrument.finalClauses().entryIntoForce();
        this.generalDelay = entry.flatMap(EntryIntoForce::generalDelay).orElse(null);
        this.laterDelay = entry.flatMap(EntryIntoForce::laterDelay).orElse(null);
        this.laterOnlyOnceInForce =
                entry.map(EntryIntoForce::laterOnlyOnceInForce).orElse(false);
    }

    /** The first day on which any step was possible: the earliest that a clause names, else the adoption. */
    private static Optional<LocalDate> openingOf(Instrument instrument) {
        Optional<LocalDate> opened = Stream.concat(
                        instrument.finalClauses().signature().stream(),
                        instrument.finalClauses().consent().values().stream())
                .flatMap(clause -> clause.opensOn().stream())
                .min(LocalDate::compareTo);
        Optional<LocalDate> adopted = instrument.adoptedOn().flatMap(date -> date.earliest());
        return opened.isPresent() && adopted.isPresent()
                ? Optional.of(Days.later(opened.get(), adopted.get()))
                : opened.or(() -> adopted);
    }

    Instrument instrument() {
        return instrument;
    }

    /** Returns the first day on which any step was possible, if it is known. */
    Optional<LocalDate> opening() {
        return Optional.ofNullable(opening);
    }

    boolean isBeforeOpening(LocalDate day) {
        return opening != null && day.isBefore(opening);
    }

    Optional<String> openingArticle() {
        return Stream.concat(
                        instrument.finalClauses().signature().stream(),
                        instrument.finalClauses().consent().values().stream())
                .filter(clause ->
                        clause.opensOn().isPresent() && clause.opensOn().equals(opening()))
                .flatMap(clause -> clause.article().stream())
                .findFirst();
    }

    Optional<LocalDate> general() {
        return Optional.ofNullable(general);
    }

    /** Returns the day on which it is in force for a state that deposits on the day, as narrowly as it is known. */
    Days inForce(LocalDate deposit) {
        if (deposit.equals(LocalDate.MAX)) {
            return Days.on(LocalDate.MAX);
        }
        if (deposit.equals(LocalDate.MIN)) {
            return general == null ? Days.ANY : new Days(general, hasRule() ? general : LocalDate.MAX);
        }
        if (general == null) {
            LocalDate first = generalDelay == null || laterDelay == null
                    ? deposit
                    : Days.earlier(generalDelay.after(deposit), laterDelay.after(deposit));
            return new Days(first, LocalDate.MAX);
        }
        if (takesGeneralDate(deposit)) {
            return Days.on(general);
        }
        return laterDelay == null
                ? new Days(Days.later(general, deposit), LocalDate.MAX)
                : Days.on(Days.later(general, laterDelay.after(deposit)));
    }

    private boolean hasRule() {
        return generalDelay != null || laterDelay != null || laterOnlyOnceInForce;
    }

    /** Tells whether a deposit is one of those that brought the instrument into force, or shares their date. */
    boolean takesGeneralDate(LocalDate deposit) {
        return general != null
                && (laterOnlyOnceInForce
                        ? deposit.isBefore(general)
                        : generalDelay != null && !generalDelay.after(deposit).isAfter(general));
    }

    /** Returns the article by which the consent takes effect if it was deposited on the day. */
    Optional<String> inForceArticle(Consent consent, LocalDate deposit) {
        return instrument.finalClauses().entryIntoForce().flatMap(entry -> {
            if (takesGeneralDate(deposit)) {
                return entry.generalArticle();
            }
            return consent.isAccession() ? entry.accessionArticle().or(entry::laterArticle) : entry.laterArticle();
        });
    }

    /** Returns the days, none of them before the instrument's own entry into force. */
    Days afterGeneral(Days days) {
        return general == null ? days : days.notBefore(general);
    }

    /**
     * Returns the days on which a notice of those days ends the instrument for a state. A notice that the clauses do not
     * allow then may take effect as any other, or later, or never.
     */
    Days ended(Days notice) {
        Days effect =
                new Days(ended(notice.first()).first(), ended(notice.last()).last());
        return mayGiveNotice(notice).isYes() ? effect : new Days(effect.first(), LocalDate.MAX);
    }

    /** Returns the day on which a notice of that day ends the instrument for a state, as narrowly as it is known. */
    private Days ended(LocalDate notice) {
        if (notice.equals(LocalDate.MAX) || notice.equals(LocalDate.MIN)) {
            return new Days(notice, LocalDate.MAX);
        }
        Optional<Withdrawal> rules = instrument.finalClauses().withdrawal();
        if (rules.isPresent()
                && rules.get().termYears().isPresent()
                && rules.get().noticeMonths().isPresent()) {
            return general == null
                    ? new Days(notice, LocalDate.MAX)
                    : Days.on(endOfTerm(
                            notice,
                            general,
                            rules.get().termYears().getAsInt(),
                            rules.get().noticeMonths().getAsInt()));
        }
        return rules.flatMap(Withdrawal::effectDelay)
                .map(delay -> Days.on(delay.after(notice)))
                .orElseGet(() -> new Days(notice, LocalDate.MAX));
    }

    /** Tells whether the clauses allow a notice of denunciation on the days. */
    Answer mayGiveNotice(Days notice) {
        Optional<Withdrawal> rules = instrument.finalClauses().withdrawal();
        Optional<LocalDate> notBefore = rules.flatMap(Withdrawal::notBefore);
        Answer answer = notBefore
                .map(first -> !notice.first().isBefore(first)
                        ? Answer.YES
                        : notice.last().isBefore(first) ? Answer.NO : Answer.CANNOT_SAY)
                .orElse(Answer.YES);
        if (rules.isEmpty()
                || rules.get().termYears().isEmpty()
                || rules.get().windowMonths().isEmpty()) {
            return answer;
        }
        if (general == null
                || notice.first().equals(LocalDate.MIN)
                || notice.last().equals(LocalDate.MAX)) {
            return answer.and(Answer.CANNOT_SAY);
        }
        int years = rules.get().termYears().getAsInt();
        int months = rules.get().windowMonths().getAsInt();
        LocalDate from = startOfWindow(notice.first(), general, years);
        LocalDate until = startOfWindow(notice.last(), general, years);
        boolean first = isInWindow(notice.first(), from, months);
        boolean last = isInWindow(notice.last(), until, months);
        boolean oneWindow = from.equals(until);
        return answer.and(
                first && last && oneWindow
                        ? Answer.YES
                        : Answer.of(first || last || !oneWindow).and(Answer.CANNOT_SAY));
    }

    /** Returns the last end of a term that is not after the day; before the first such end, the day before all days. */
    private static LocalDate startOfWindow(LocalDate day, LocalDate from, int years) {
        long terms = Math.max(0, ChronoUnit.YEARS.between(from, day) / years);
        return terms == 0 ? LocalDate.MIN : from.plusYears(terms * years);
    }

    private static boolean isInWindow(LocalDate day, LocalDate start, int months) {
        return !start.equals(LocalDate.MIN) && !day.isAfter(start.plusMonths(months));
    }

    /** Returns the end of the first term, counted from the given day, that the notice is early enough for. */
    private static LocalDate endOfTerm(LocalDate notice, LocalDate from, int years, int noticeMonths) {
        long length = Math.max(1, years);
        long term = Math.max(1, ChronoUnit.YEARS.between(from, notice) / length);
        while (from.plusYears(term * length).minusMonths(noticeMonths).isBefore(notice)) {
            term++;
        }
        return from.plusYears(term * length);
    }

    Optional<String> signatureArticle() {
        return instrument.finalClauses().signature().flatMap(Clause::article);
    }

    Optional<String> withdrawalArticle() {
        return instrument.finalClauses().withdrawal().flatMap(Withdrawal::article);
    }

    /** Returns the id of the instrument whose denunciation entails that of this one. */
    Optional<String> parentThatEndsIt() {
        return instrument.finalClauses().withdrawal().flatMap(Withdrawal::endsWith);
    }

    Optional<String> parentArticle() {
        return instrument.finalClauses().withdrawal().flatMap(Withdrawal::endsWithArticle);
    }
}
