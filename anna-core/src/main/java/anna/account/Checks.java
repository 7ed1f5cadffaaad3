package anna.account;

import anna.fact.Language;
import anna.fact.Localized;
import anna.finding.Finding;
import anna.finding.Severity;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a careful registrar asks of a dossier: references that lead nowhere, dates out of order, counts that disagree with
 * lists, links under the wrong paragraph, money without a currency, and keys that would hold something of a person.
 *
 * <p>Meaning: a check never changes anything and never throws because of what a dossier says. A finding is located by the
 * JSON pointer of what it is about in the dossier's file, such as {@code /activities/3/ordinal}; the numbers are those of
 * the lists of {@link Dossier}. What is unknown is not held against anybody: dates are compared only where every day that
 * they leave open gives the same answer.
 *
 * <p>Order of the findings: that of {@link #list()}, then that of the dossier.
 */
public final class Checks {

    /**
     * One thing that is asked.
     *
     * @param id the id of its findings, such as {@code plan.period.overlap}
     * @param severity how much a finding takes away
     * @param text what a finding says, in English and Spanish, with names in braces for what it is about
     */
    public record Check(String id, Severity severity, Localized text) {

        /** Makes a check of its parts. */
        public Check {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(severity, "severity");
            Objects.requireNonNull(text, "text");
        }
    }

    private static final List<Check> LIST = CheckTable.checks();

    private final List<Check> asked;

    private Checks(List<Check> asked) {
        this.asked = asked;
    }

    /** Returns all checks. */
    public static Checks all() {
        return new Checks(LIST);
    }

    /** Returns the words of which none may stand, in a row, in a key of extensions; accents and case aside. */
    public static List<String> refusedKeys() {
        return CheckTable.refusedKeys();
    }

    /**
     * Returns these checks without some.
     *
     * @throws IllegalArgumentException if there is no check of such an id
     */
    public Checks without(String... ids) {
        Set<String> left = known(Arrays.asList(ids));
        return new Checks(
                asked.stream().filter(check -> !left.contains(check.id())).toList());
    }

    /**
     * Returns those of these checks that have the ids.
     *
     * @throws IllegalArgumentException if there is no check of such an id
     */
    public Checks only(String... ids) {
        Set<String> kept = known(Arrays.asList(ids));
        return new Checks(
                asked.stream().filter(check -> kept.contains(check.id())).toList());
    }

    private static Set<String> known(Collection<String> ids) {
        Set<String> known = new LinkedHashSet<>();
        for (String id : ids) {
            Objects.requireNonNull(id, "id");
            if (LIST.stream().noneMatch(check -> check.id().equals(id))) {
                throw new IllegalArgumentException(
                        "Checks id must be one of Checks.all().list(), but was " + Finding.quote(id));
            }
            known.add(id);
        }
        return known;
    }

    /** Returns what is asked, in the order of the findings. */
    public List<Check> list() {
        return asked;
    }

    /** Returns what is found in the dossier, in English. */
    public List<Finding> findings(Dossier dossier) {
        return findings(dossier, Language.ENGLISH);
    }

    /** Returns what is found in the dossier, in the language; in English where the checks do not speak it. */
    public List<Finding> findings(Dossier dossier, Language language) {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(language, "language");
        Found found = new Found(asked, language);
        DossierWalk walk = new DossierWalk(dossier);
        ReferenceChecks.run(dossier, walk, found);
        DateChecks.run(dossier, found);
        StatusChecks.run(dossier, found);
        NumberChecks.run(dossier, found);
        ChainChecks.run(dossier, found);
        ExtensionChecks.run(walk, found);
        return found.inOrder();
    }

    /** Returns the ids; for people, not for programs. */
    @Override
    public String toString() {
        return asked.stream().map(Check::id).toList().toString();
    }
}
