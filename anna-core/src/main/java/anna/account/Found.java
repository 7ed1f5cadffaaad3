package anna.account;

import anna.fact.Language;
import anna.finding.Finding;
import anna.finding.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what checks find, in words of one language; what is not asked is dropped. */
final class Found {

    private final Map<String, Checks.Check> asked = new LinkedHashMap<>();
    private final Map<String, List<Finding>> findings = new LinkedHashMap<>();
    private final Language language;

    Found(List<Checks.Check> asked, Language language) {
        this.language = language;
        asked.forEach(check -> {
            this.asked.put(check.id(), check);
            findings.put(check.id(), new ArrayList<>());
        });
    }

    Language language() {
        return language;
    }

    /**
     * Adds a finding.
     *
     * @param path where in the dossier
     * @param values a name of the text and what stands for it, in turn
     */
    void add(String id, String path, Object... values) {
        Checks.Check check = asked.get(id);
        if (check != null) {
            add(check, path, filled(check, values));
        }
    }

    /** Adds a finding whose message somebody else has put into words of {@link #language()}. */
    void addTold(String id, String path, String message) {
        Checks.Check check = asked.get(id);
        if (check != null) {
            add(check, path, message);
        }
    }

    private void add(Checks.Check check, String path, String message) {
        findings.computeIfAbsent(check.id(), id -> new ArrayList<>())
                .add(Finding.builder()
                        .severity(check.severity())
                        .id(check.id())
                        .message(message)
                        .location(Location.builder().path(path).build())
                        .build());
    }

    private String filled(Checks.Check check, Object... values) {
        String text = check.text()
                .in(language)
                .or(() -> check.text().in(Language.ENGLISH))
                .orElseThrow();
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (true) {
            int open = text.indexOf('{', at);
            if (open < 0) {
                return out.append(text, at, text.length()).toString();
            }
            int close = text.indexOf('}', open);
            out.append(text, at, open).append(valueOf(text.substring(open + 1, close), values));
            at = close + 1;
        }
    }

    private static Object valueOf(String name, Object... values) {
        for (int i = 0; i + 1 < values.length; i += 2) {
            if (values[i].equals(name)) {
                return values[i + 1];
            }
        }
        throw new IllegalStateException("Value of {" + name + "} must be given, but was not");
    }

    List<Finding> inOrder() {
        return findings.values().stream().flatMap(List::stream).toList();
    }
}
