package anna.account;

import anna.fact.Extensions;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Checks that no key of extensions would hold something of a person, an age or a case. */
final class ExtensionChecks {

    private static final Pattern HUMP = Pattern.compile("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final List<String> refused =
            Checks.refusedKeys().stream().map(ExtensionChecks::words).toList();
    private final Found found;

    private ExtensionChecks(Found found) {
        this.found = found;
    }

    static void run(DossierWalk walk, Found found) {
        ExtensionChecks checks = new ExtensionChecks(found);
        for (DossierWalk.Placed<Extensions> placed : walk.extensions()) {
            checks.keys(placed.path(), placed.value().values());
        }
    }

    private void keys(String path, Map<?, ?> values) {
        values.forEach((key, value) -> {
            String at = path + "/" + key.toString().replace("~", "~0").replace("/", "~1");
            String words = words(key.toString());
            if (refused.stream().anyMatch(words::contains)) {
                found.add("extensions.key.refused", at, "key", key);
            }
            value(at, value);
        });
    }

    private void value(String path, Object value) {
        if (value instanceof Map<?, ?> map) {
            keys(path, map);
        } else if (value instanceof List<?> list) {
            DossierWalk.each(path, list, (at, each) -> value(at, each));
        }
    }

    /** Returns the words of a key, small, without accents, with a blank before and behind each. */
    private static String words(String key) {
        String apart = HUMP.matcher(key).replaceAll(" ");
        String plain =
                MARKS.matcher(Normalizer.normalize(apart, Normalizer.Form.NFD)).replaceAll("");
        return " "
                + BETWEEN.matcher(plain.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip() + " ";
    }
}
