package anna.ratification;

import anna.fact.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A depositary's table beside acts that are known from elsewhere. */
final class TableComparison {

    private final DepositaryTable table;
    private final Map<String, List<Act>> known = new LinkedHashMap<>();
    /** Those that the table has too. */
    private final Map<String, List<Act>> met = new LinkedHashMap<>();

    TableComparison(DepositaryTable table, Collection<Act> before) {
        this.table = table;
        for (Act act : before) {
            if (act.instrument().equals(table.instrument()) && table.layout().lists(act.kind())) {
                known.computeIfAbsent(keyOf(act), key -> new ArrayList<>()).add(act);
            }
        }
    }

    /** Acts with one key may be one act told in two ways: those of a state that express its consent, for instance. */
    private static String keyOf(Act act) {
        return act.actor() + " "
                + (act.kind().isConsent() ? "consent" : act.kind().code());
    }

    DepositaryTable.Changes changes() {
        DepositaryTable.Changes.Builder changes = DepositaryTable.Changes.builder();
        List<Act> unmatched = new ArrayList<>();
        for (Act act : table.acts()) {
            if (table.layout().lists(act.kind()) && !takeSame(act)) {
                unmatched.add(act);
            }
        }
        for (Act act : unmatched) {
            List<Act> others = known.getOrDefault(keyOf(act), new ArrayList<>());
            if (others.isEmpty() || isDomestic(act)) {
                changes.addAdded(act);
            } else {
                changes.addChanged(DepositaryTable.Changed.builder()
                        .before(others.remove(0))
                        .after(act)
                        .build());
            }
        }
        Set<String> doubtful = new HashSet<>();
        table.rows().stream()
                .filter(row -> !row.whole())
                .forEach(row -> row.actor().ifPresent(doubtful::add));
        Set<String> named = table.actors();
        known.values().stream()
                .flatMap(List::stream)
                .filter(act -> table.whole()
                        ? !doubtful.contains(act.actor())
                        : named.contains(act.actor()) && !doubtful.contains(act.actor()))
                .filter(act -> !isDomestic(act) && !isLater(act))
                .forEach(changes::addGone);
        return changes.build();
    }

    /** Takes out every act that says the same, for several sources may report one, and a table may list it twice. */
    private boolean takeSame(Act act) {
        List<Act> taken = met.computeIfAbsent(keyOf(act), key -> new ArrayList<>());
        List<Act> left = known.getOrDefault(keyOf(act), new ArrayList<>());
        left.stream().filter(other -> isSame(other, act)).forEach(taken::add);
        left.removeIf(other -> isSame(other, act));
        return taken.stream().anyMatch(other -> isSame(other, act));
    }

    /** Tells whether there may be several of one state, of which the table lists only the last. */
    private static boolean isDomestic(Act act) {
        return act.kind().is(ActKind.Known.DOMESTIC_RATIFICATION);
    }

    private boolean isSame(Act one, Act other) {
        return one.kind().equals(other.kind())
                && one.signedOn().equals(other.signedOn())
                && Consent.dateOf(one).equals(Consent.dateOf(other))
                && one.enactedOn().equals(other.enactedOn())
                && (table.layout() != DepositaryTable.Layout.HCCH
                        || one.effectiveOn().equals(other.effectiveOn()));
    }

    /** Tells whether the act may lie after the day of the table. */
    private boolean isLater(Act act) {
        Optional<LocalDate> last = table.asOf().flatMap(PartialDate::earliest);
        Optional<PartialDate> date =
                act.signedOn().or(() -> Consent.dateOf(act)).or(act::enactedOn);
        return last.isPresent()
                && date.flatMap(PartialDate::latest)
                        .filter(day -> !day.isAfter(last.get()))
                        .isEmpty();
    }
}
