package anna.account;

import anna.fact.PartialDate;
import anna.finding.Finding;
import anna.ratification.Act;
import anna.ratification.ActKind;
import anna.ratification.Attestation;
import anna.ratification.Conflict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks what states did against its own dates, the final clauses and other sources. */
final class StatusChecks {

    private final Dossier dossier;
    private final Found found;
    private final Map<Act, List<Finding>> objections;

    private StatusChecks(Dossier dossier, Found found) {
        this.dossier = dossier;
        this.found = found;
        this.objections = dossier.ratifications().objections(found.language());
    }

    static void run(Dossier dossier, Found found) {
        StatusChecks checks = new StatusChecks(dossier, found);
        DossierWalk.each("/acts", dossier.acts(), checks::act);
        DossierWalk.each("/attestations", dossier.attestations(), (path, attestation) -> {
            boolean dated =
                    attestation.asOf().isPresent() || attestation.inForceFrom().isPresent();
            if (!dated) {
                found.add(
                        "attestation.as-of.missing",
                        path,
                        "kind",
                        attestation.kind().code(),
                        "instrument",
                        attestation.instrument());
            }
        });
        checks.conflicts();
    }

    private void act(String path, Act act) {
        String kind = act.kind().code();
        if (DateChecks.isBefore(act.depositedOn(), act.signedOn())) {
            found.add(
                    "act.deposit.before-signature",
                    path,
                    "actor",
                    act.actor(),
                    "kind",
                    kind,
                    "instrument",
                    act.instrument(),
                    "deposited",
                    act.depositedOn().orElseThrow(),
                    "signed",
                    act.signedOn().orElseThrow());
        }
        if (!act.kind().is(ActKind.Known.SUCCESSION) && DateChecks.isBefore(act.effectiveOn(), act.depositedOn())) {
            found.add(
                    "act.effect.before-deposit",
                    path + "/effectiveOn",
                    "kind",
                    kind,
                    "instrument",
                    act.instrument(),
                    "actor",
                    act.actor(),
                    "effective",
                    act.effectiveOn().orElseThrow(),
                    "deposited",
                    act.depositedOn().orElseThrow());
        }
        Optional<PartialDate> late = Stream.of(act.signedOn(), act.depositedOn(), act.notifiedOn(), act.enactedOn())
                .filter(date -> DateChecks.isBefore(dossier.asOf(), date))
                .flatMap(Optional::stream)
                .findFirst();
        late.ifPresent(date -> found.add(
                "act.date.after-dossier",
                path,
                "kind",
                kind,
                "instrument",
                act.instrument(),
                "actor",
                act.actor(),
                "date",
                date,
                "as-of",
                dossier.asOf().orElseThrow()));
        objections
                .getOrDefault(act, List.of())
                .forEach(finding -> found.addTold(finding.id(), path, finding.message()));
    }

    private void conflicts() {
        Map<Act, Integer> acts = places(dossier.acts());
        Map<Attestation, Integer> attestations = places(dossier.attestations());
        for (Conflict conflict : dossier.ratifications().conflicts()) {
            String path = conflict.acts().stream()
                    .map(act -> "/acts/" + acts.get(act))
                    .findFirst()
                    .orElseGet(() -> "/attestations/"
                            + attestations.get(conflict.attestations().get(0)));
            found.add(
                    "status.sources.disagree",
                    path,
                    "actor",
                    conflict.actor(),
                    "instrument",
                    conflict.instrument(),
                    "sources",
                    String.join(", ", conflict.sources()));
        }
    }

    /** Returns where each value stands first. */
    private static <T> Map<T, Integer> places(List<T> values) {
        Map<T, Integer> places = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            places.putIfAbsent(values.get(i), i);
        }
        return places;
    }
}
