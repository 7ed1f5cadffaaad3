package anna.account;

import anna.actor.Participation;
import anna.actor.Role;
import anna.fact.Answer;
import anna.fact.PartialDate;
import anna.instrument.Instrument;
import anna.programme.Activity;
import anna.programme.Plan;
import anna.programme.Programme;
import anna.programme.Progress;
import anna.programme.Series;
import anna.resolution.Resolution;
import anna.resolution.Session;
import anna.resolution.Symbol;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks that things come one after another as they must; what a date leaves open is held against nobody. */
final class DateChecks {

    private final Dossier dossier;
    private final Found found;

    private DateChecks(Dossier dossier, Found found) {
        this.dossier = dossier;
        this.found = found;
    }

    static void run(Dossier dossier, Found found) {
        DateChecks checks = new DateChecks(dossier, found);
        DossierWalk.each("/instruments", dossier.instruments(), checks::instrument);
        DossierWalk.each("/memberships", dossier.memberships(), (path, line) -> {
            if (line.from().isPresent() && line.until().isPresent() && isBefore(line.until(), line.from())) {
                found.add(
                        "membership.period.reversed",
                        path,
                        "actor",
                        line.actor(),
                        "organization",
                        line.organization(),
                        "from",
                        line.from().get(),
                        "until",
                        line.until().get());
            }
        });
        DossierWalk.each("/resolutions", dossier.resolutions(), checks::resolution);
        checks.plans();
        DossierWalk.each("/activities", dossier.activities(), checks::activity);
        DossierWalk.each("/series", dossier.series(), checks::series);
        DossierWalk.each("/reports", dossier.reports(), checks::report);
    }

    /** Tells whether each of the first days is before each of the others. */
    static boolean isBefore(Optional<PartialDate> one, Optional<PartialDate> other) {
        Optional<LocalDate> last = one.flatMap(PartialDate::latest);
        Optional<LocalDate> first = other.flatMap(PartialDate::earliest);
        return last.isPresent() && first.isPresent() && last.get().isBefore(first.get());
    }

    // --- instruments

    private void instrument(String path, Instrument instrument) {
        Optional<LocalDate> inForce = instrument.inForceSince();
        if (inForce.isPresent()
                && instrument
                        .adoptedOn()
                        .filter(adopted -> adopted.isAfter(inForce.get()) == Answer.YES)
                        .isPresent()) {
            found.add(
                    "instrument.in-force.before-adoption",
                    path + "/inForceSince",
                    "instrument",
                    instrument.id(),
                    "day",
                    inForce.get(),
                    "adopted",
                    instrument.adoptedOn().get());
        }
        Optional<Instrument> earlier = instrument
                .finalClauses()
                .entryIntoForce()
                .flatMap(rule -> rule.notBefore())
                .flatMap(dossier::instrument);
        Optional<LocalDate> bound = earlier.flatMap(Instrument::inForceSince);
        if (inForce.isPresent() && bound.isPresent() && inForce.get().isBefore(bound.get())) {
            found.add(
                    "instrument.in-force.before-parent",
                    path + "/inForceSince",
                    "instrument",
                    instrument.id(),
                    "day",
                    inForce.get(),
                    "parent",
                    earlier.get().id(),
                    "other",
                    bound.get());
        }
    }

    // --- resolutions

    private void resolution(String path, Resolution resolution) {
        String name = Coverage.nameOf(resolution);
        Optional<Session> ofSymbol = resolution.reference().flatMap(Symbol::session);
        if (resolution.session().isPresent() && ofSymbol.isPresent() && !ofSymbol.equals(resolution.session())) {
            found.add(
                    "resolution.session.differs",
                    path + "/session",
                    "resolution",
                    name,
                    "session",
                    resolution.session().get(),
                    "other",
                    ofSymbol.get());
        }
        Optional<PartialDate> adopted = resolution.adoptedOn();
        Optional<Integer> year = resolution
                .session()
                .flatMap(Session::year)
                .or(() -> resolution.reference().flatMap(Symbol::session).flatMap(Session::year));
        if (adopted.isPresent() && year.isPresent() && isOutside(adopted.get(), year.get())) {
            found.add(
                    "resolution.date.session-mismatch",
                    path + "/adoptedOn",
                    "resolution",
                    name,
                    "adopted",
                    adopted.get(),
                    "year",
                    year.get());
        }
        Optional<Integer> last = adopted.flatMap(PartialDate::latest).map(LocalDate::getYear);
        if (last.isPresent()) {
            Set<Symbol> told = new HashSet<>();
            resolution.citations().stream()
                    .filter(citation -> yearOf(citation.symbol())
                                    .filter(cited -> cited > last.get())
                                    .isPresent()
                            && told.add(citation.symbol()))
                    .forEach(citation -> found.add(
                            "resolution.citation.later",
                            path,
                            "resolution",
                            name,
                            "adopted",
                            adopted.get(),
                            "symbol",
                            citation.symbol()));
        }
        sponsors(path, resolution, name);
    }

    private static Optional<Integer> yearOf(Symbol symbol) {
        return symbol.year().or(() -> symbol.session().flatMap(Session::year));
    }

    /** A session that opens in one year may go on in the next. */
    private static boolean isOutside(PartialDate adopted, int year) {
        return adopted.isBefore(LocalDate.of(year, 1, 1)) == Answer.YES
                || adopted.isAfter(LocalDate.of(year + 1, 12, 31)) == Answer.YES;
    }

    private void sponsors(String path, Resolution resolution, String name) {
        Optional<String> organization = resolution
                .body()
                .flatMap(dossier::actor)
                .flatMap(body -> body.parent())
                .filter(parent -> dossier.memberships().stream()
                        .anyMatch(line -> line.organization().equals(parent)));
        Optional<LocalDate> from = resolution.adoptedOn().flatMap(PartialDate::earliest);
        Optional<LocalDate> until = resolution.adoptedOn().flatMap(PartialDate::latest);
        if (organization.isEmpty() || from.isEmpty() || until.isEmpty()) {
            return;
        }
        for (int i = 0; i < resolution.sponsors().size(); i++) {
            Participation sponsor = resolution.sponsors().get(i);
            boolean asMember =
                    sponsor.role().is(Role.Known.PROPOSER) || sponsor.role().is(Role.Known.CO_SPONSOR);
            if (asMember
                    && isNoMember(organization.get(), sponsor.actor(), from.get())
                    && isNoMember(organization.get(), sponsor.actor(), until.get())) {
                found.add(
                        "participation.member.missing",
                        path + "/sponsors/" + i,
                        "actor",
                        sponsor.actor(),
                        "role",
                        sponsor.role().code(),
                        "resolution",
                        name,
                        "organization",
                        organization.get(),
                        "adopted",
                        resolution.adoptedOn().get());
            }
        }
    }

    private boolean isNoMember(String organization, String actor, LocalDate day) {
        return dossier.members().isMember(organization, actor, day) == Answer.NO;
    }

    // --- the programme

    private void plans() {
        List<Plan> plans = dossier.plans();
        for (int i = 0; i < plans.size(); i++) {
            for (int j = 0; j < i; j++) {
                Plan one = plans.get(j);
                Plan other = plans.get(i);
                if (one.owner().equals(other.owner())
                        && one.period().isPresent()
                        && other.period().isPresent()
                        && overlap(one.period().get(), other.period().get())) {
                    found.add(
                            "plan.period.overlap",
                            "/plans/" + i + "/period",
                            "one",
                            one.id(),
                            "first",
                            one.period().get(),
                            "other",
                            other.id(),
                            "second",
                            other.period().get(),
                            "owner",
                            one.owner());
                }
            }
        }
    }

    private static boolean overlap(PartialDate one, PartialDate other) {
        return one.earliest().isPresent()
                && one.latest().isPresent()
                && other.earliest().isPresent()
                && other.latest().isPresent()
                && !one.latest().get().isBefore(other.earliest().get())
                && !other.latest().get().isBefore(one.earliest().get());
    }

    private void activity(String path, Activity activity) {
        Optional<Programme> programme = activity.programme()
                .flatMap(id -> dossier.programmes().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst());
        Optional<PartialDate> established = programme.flatMap(Programme::establishedOn);
        if (isBefore(activity.date(), established)) {
            found.add(
                    "activity.date.before-programme",
                    path + "/date",
                    "activity",
                    activity.id(),
                    "date",
                    activity.date().orElseThrow(),
                    "established",
                    established.orElseThrow());
        }
        Optional<PartialDate> kept = dossier.asOf();
        if (activity.progress() == Progress.DONE && isBefore(kept, activity.date())) {
            found.add(
                    "activity.done.in-future",
                    path + "/date",
                    "activity",
                    activity.id(),
                    "date",
                    activity.date().orElseThrow(),
                    "as-of",
                    kept.orElseThrow());
        }
        if (activity.progress() == Progress.PLANNED && isBefore(activity.date(), kept)) {
            found.add(
                    "activity.planned.passed",
                    path + "/progress",
                    "activity",
                    activity.id(),
                    "date",
                    activity.date().orElseThrow(),
                    "as-of",
                    kept.orElseThrow());
        }
    }

    private void series(String path, Series series) {
        for (int i = 1; i < series.points().size(); i++) {
            PartialDate before = series.points().get(i - 1).at();
            PartialDate after = series.points().get(i).at();
            if (isBefore(Optional.of(after), Optional.of(before))) {
                found.add(
                        "series.points.out-of-order",
                        path + "/points/" + i,
                        "series",
                        series.id(),
                        "before",
                        before,
                        "after",
                        after);
            }
        }
    }

    private void report(String path, Report report) {
        Optional<Resolution> resolution =
                report.resolution().map(Symbol::toString).flatMap(dossier::resolution);
        Optional<PartialDate> adopted = resolution.flatMap(Resolution::adoptedOn);
        if (isBefore(report.period(), adopted)) {
            found.add(
                    "report.period.before-resolution",
                    path + "/period",
                    "report",
                    report.id(),
                    "period",
                    report.period().orElseThrow(),
                    "resolution",
                    Coverage.nameOf(resolution.orElseThrow()),
                    "adopted",
                    adopted.orElseThrow());
        }
    }
}
