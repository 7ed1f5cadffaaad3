package anna.resolution;

import anna.fact.Language;
import anna.finding.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of a catalogue as a tree of words.
 *
 * <p>A walk from a word of a text visits each node of the tree at most once, so that finding is linear in the text.
 */
final class NameIndex {

    /** A name with what its words ask of a text. */
    private record Entry(Catalogue.Name name, long initials, long capitals, boolean acronym, int next) {}

    /** Names of so many words are found in small letters too: chance does not make them. */
    private static final int UNMISTAKABLE = 4;

    /** A word of more letters was not made of two. */
    private static final int LONGEST_CUT = 40;

    private static final int SHORTEST_GLUED = 4;

    /** What texts run into the word behind it. */
    private static final List<String> LITTLE_WORDS = List.of(
            "the", "of", "and", "in", "to", "by", "los", "las", "la", "el", "del", "de", "al", "dos", "das", "do", "da",
            "les", "le", "des", "du", "et", "au");

    private final Map<String, Integer> vocabulary = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    /** By node, the last of its entries, or -1; {@link Entry#next} leads to the one listed before. */
    private int[] heads = new int[1024];

    private int nodes;
    /** Open addressing: node and word, 0 for a free place. */
    private long[] keys = new long[4096];

    private int[] targets = new int[4096];
    /** What may stand before the word beside white space: the bits of {@link Words}. */
    private byte[] gaps = new byte[4096];

    NameIndex(List<Catalogue.Name> names) {
        newNode();
        Map<String, String> forms = new HashMap<>();
        for (Catalogue.Name name : names) {
            if (name.use() != Catalogue.Use.LOOK_UP) {
                add(name, forms);
            }
        }
    }

    private void add(Catalogue.Name name, Map<String, String> forms) {
        Words words = Words.of(name.text());
        boolean anyCase = words.count() >= UNMISTAKABLE && name.kind() != Mention.Kind.STATE;
        boolean commas = name.kind() == Mention.Kind.INSTRUMENT;
        long initials = 0;
        long capitals = 0;
        int node = 0;
        for (int i = 0; i < words.count(); i++) {
            String printed = words.printed(i);
            boolean letters = Words.isLetter(printed.codePointAt(0));
            if (letters && words.initial(i)) {
                if (words.capitals(i) && printed.codePointCount(0, printed.length()) > 1) {
                    capitals |= bit(i);
                } else if (!anyCase) {
                    initials |= bit(i);
                }
            }
            int gap = words.gap(i);
            int allowed = gap | (commas && i > 0 ? Words.COMMA : 0) | ((gap & Words.BRACKET) != 0 ? Words.COMMA : 0);
            node = child(node, forms.computeIfAbsent(printed, Words::form), allowed);
        }
        boolean acronym = words.count() == 1 && capitals != 0;
        entries.add(new Entry(name, initials, capitals, acronym, heads[node]));
        heads[node] = entries.size() - 1;
    }

    /** A name has no more words than a long has bits. */
    private static long bit(int word) {
        return 1L << word;
    }

    private int newNode() {
        if (nodes == heads.length) {
            heads = Arrays.copyOf(heads, nodes * 2);
        }
        heads[nodes] = -1;
        return nodes++;
    }

    private int child(int node, String form, int allowed) {
        Integer known = vocabulary.get(form);
        int word = known != null ? known : vocabulary.size() + 1;
        if (known == null) {
            vocabulary.put(form, word);
        }
        int slot = slot(keys, key(node, word));
        if (keys[slot] == 0) {
            if (nodes * 2 > keys.length) {
                grow();
                slot = slot(keys, key(node, word));
            }
            keys[slot] = key(node, word);
            targets[slot] = newNode();
        }
        gaps[slot] |= (byte) allowed;
        return targets[slot];
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        byte[] oldGaps = gaps;
        keys = new long[oldKeys.length * 2];
        targets = new int[keys.length];
        gaps = new byte[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(keys, oldKeys[i]);
                keys[slot] = oldKeys[i];
                targets[slot] = oldTargets[i];
                gaps[slot] = oldGaps[i];
            }
        }
    }

    private static long key(int node, int word) {
        return ((long) node << 32) | word;
    }

    private static int slot(long[] keys, long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 40) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    /** Returns the names that the whole string is, in any case and with anything between its words; the last first. */
    List<Catalogue.Name> whole(CharSequence text) {
        Words words = Words.of(text);
        List<Catalogue.Name> found = new ArrayList<>();
        Walk walk = new Walk(words, text, null, Integer.MAX_VALUE) {
            @Override
            void reached(int node, int end, long initials, long capitals) {
                for (int at = end == words.count() ? heads[node] : -1;
                        at >= 0;
                        at = entries.get(at).next()) {
                    found.add(entries.get(at).name());
                }
            }
        };
        if (words.count() > 0) {
            walk.from(0);
        }
        return found;
    }

    /** Returns the longest names in the text that do not overlap, in its order. */
    List<Catalogue.Match> findIn(CharSequence text, Language language) {
        Words words = Words.of(text);
        Finder finder = new Finder(words, text, language);
        return finder.run();
    }

    /** A walk through the tree along the words of a text. */
    private abstract class Walk {

        final Words words;
        final CharSequence text;
        final @Nullable Language language;
        private final int anyGap;

        Walk(Words words, CharSequence text, @Nullable Language language, int anyGap) {
            this.words = words;
            this.text = text;
            this.language = language;
            this.anyGap = anyGap;
        }

        /** Called at each node that holds names; {@code end} is the word after the last. */
        abstract void reached(int node, int end, long initials, long capitals);

        final void from(int word) {
            step(0, word, 0, 0, 0);
        }

        /** Walks from the part of a word that follows a short word which was run into it: {@code theUnited States}. */
        final void fromInside(int word, int lead) {
            String printed = words.printed(word);
            int next = edge(0, words.form(word).substring(lead), 0);
            if (next >= 0 && Character.isUpperCase(printed.charAt(lead))) {
                step(next, word + 1, 1, bit(0), words.capitals(word) ? bit(0) : 0);
            }
        }

        /** Returns the node to which the word leads; -1 if to none. */
        private int edge(int node, String form, int gap) {
            Integer known = vocabulary.get(form);
            if (known == null) {
                return -1;
            }
            int slot = slot(keys, key(node, known));
            return keys[slot] == 0 || (gap & ~gaps[slot]) != 0 ? -1 : targets[slot];
        }

        /** Goes on over a word that two words of a name were run together in: {@code Convention onthe Rights}. */
        private void cut(int node, String form, int gap, int word, int depth, long initials, long capitals) {
            String printed = words.printed(word);
            if (printed.length() != form.length() || form.length() > LONGEST_CUT || depth + 2 > Catalogue.MOST_WORDS) {
                return;
            }
            boolean allCapitals = words.capitals(word);
            for (int at = 1; at < form.length(); at++) {
                int middle = edge(node, form.substring(0, at), gap);
                int end = middle < 0 ? -1 : edge(middle, form.substring(at), 0);
                if (end >= 0) {
                    long initial = words.initial(word) ? bit(depth) : 0;
                    long second = Character.isUpperCase(printed.charAt(at)) ? bit(depth + 1) : 0;
                    long both = allCapitals ? bit(depth) | bit(depth + 1) : 0;
                    step(end, word + 1, depth + 2, initials | initial | second, capitals | both);
                }
            }
        }

        /** The depth is that of the tree, which is the length of the longest name. */
        private void step(int node, int word, int depth, long initials, long capitals) {
            if (heads[node] >= 0) {
                reached(node, word, initials, capitals);
            }
            if (word == words.count()) {
                return;
            }
            int gap = depth == 0 ? 0 : words.gap(word) & ~anyGap;
            String form = words.form(word);
            if (depth > 0 && !vocabulary.containsKey(form)) {
                cut(node, form, gap, word, depth, initials, capitals);
            }
            advance(node, form, gap, word, word + 1, depth, initials, capitals);
            if (word + 1 < words.count() && words.afterHyphen(word + 1) && words.gap(word + 1) == 0) {
                String whole = Words.form(words.printed(word) + words.printed(word + 1));
                advance(node, whole, gap, word, word + 2, depth, initials, capitals);
            }
        }

        private void advance(
                int node, String form, int gap, int word, int end, int depth, long initials, long capitals) {
            Integer known = vocabulary.get(form);
            if (known == null) {
                return;
            }
            int slot = slot(keys, key(node, known));
            if (keys[slot] == 0 || (gap & ~gaps[slot]) != 0) {
                return;
            }
            boolean allCapitals = words.capitals(word) && words.capitals(end - 1);
            step(
                    targets[slot],
                    end,
                    depth + 1,
                    initials | (words.initial(word) ? bit(depth) : 0),
                    capitals | (allCapitals ? bit(depth) : 0));
        }
    }

    private final class Finder extends Walk {

        /** A name that means something else than the thing it contains, up to a word. */
        private record Other(Mention.Kind kind, String id, int end) {}

        private record Candidate(Entry entry, int end) {}

        private final List<Other> others = new ArrayList<>();
        private final List<Candidate> candidates = new ArrayList<>();
        private int first;
        private int lead;

        Finder(Words words, CharSequence text, Language language) {
            super(words, text, language, 0);
        }

        List<Catalogue.Match> run() {
            List<Catalogue.Match> matches = new ArrayList<>();
            int word = 0;
            while (word < words.count()) {
                candidates.clear();
                first = word;
                int here = word;
                others.removeIf(other -> other.end() <= here);
                lead = 0;
                from(word);
                if (candidates.isEmpty() && words.end(word) - words.start(word) > SHORTEST_GLUED) {
                    glued(word);
                }
                Candidate best = null;
                for (Candidate candidate : candidates) {
                    if ((best == null || candidate.end() > best.end()) && !isOther(candidate)) {
                        best = candidate;
                    }
                }
                if (best == null) {
                    word++;
                } else {
                    matches.add(new Catalogue.Match(
                            new Span(words.start(word) + lead, endOf(best)),
                            best.entry().name().kind(),
                            best.entry().name().id()));
                    word = best.end();
                }
            }
            return matches;
        }

        /** Tries what follows an article or a preposition that was run into the word. */
        private void glued(int word) {
            String form = words.form(word);
            if (vocabulary.containsKey(form)) {
                return;
            }
            for (String little : LITTLE_WORDS) {
                if (form.startsWith(little) && form.length() == words.end(word) - words.start(word)) {
                    lead = little.length();
                    fromInside(word, lead);
                    if (!candidates.isEmpty()) {
                        return;
                    }
                }
            }
            lead = 0;
        }

        private boolean isOther(Candidate candidate) {
            for (Other other : others) {
                if (candidate.end() <= other.end()
                        && other.kind() == candidate.entry().name().kind()
                        && other.id().equals(candidate.entry().name().id())) {
                    return true;
                }
            }
            return false;
        }

        /**
         * A bracket or a quotation that opens inside the name and ends with it belongs to it, and so does the
         * full stop of an abbreviation.
         */
        private int endOf(Candidate candidate) {
            int end = words.end(candidate.end() - 1);
            Deque<Integer> open = new ArrayDeque<>();
            for (int at = words.start(first); at < end; at++) {
                char unit = text.charAt(at);
                int opening = OPENING.indexOf(unit);
                if (!open.isEmpty() && CLOSING.charAt(open.peek()) == unit) {
                    open.pop();
                } else if (opening >= 0) {
                    open.push(opening);
                }
            }
            while (!open.isEmpty() && end < text.length() && text.charAt(end) == CLOSING.charAt(open.pop())) {
                end++;
            }
            boolean stop = end < text.length() && text.charAt(end) == '.';
            return stop && candidate.entry().name().text().endsWith(".") ? end + 1 : end;
        }

        @Override
        void reached(int node, int end, long initials, long capitals) {
            boolean taken = false;
            for (int at = heads[node]; at >= 0; at = entries.get(at).next()) {
                Entry entry = entries.get(at);
                boolean here = !(lead > 0 && entry.acronym())
                        && entry.name()
                                .language()
                                .map(one -> one.equals(language))
                                .orElse(true)
                        && (entry.initials() & ~initials) == 0
                        && (entry.capitals() & ~capitals) == 0
                        && !isPartOfAnother(entry, end);
                if (here && entry.name().use() == Catalogue.Use.SOMETHING_ELSE) {
                    others.add(new Other(entry.name().kind(), entry.name().id(), end));
                } else if (here && !taken) {
                    candidates.add(new Candidate(entry, end));
                    taken = true;
                }
            }
        }

        /** Tells whether an acronym is the beginning of an amount or a symbol, or an ordinary word in capitals. */
        private boolean isPartOfAnother(Entry entry, int end) {
            if (!entry.acronym()) {
                return false;
            }
            int after = words.end(end - 1);
            if (after < text.length()) {
                int point = Character.codePointAt(text, after);
                if (Character.getType(point) == Character.CURRENCY_SYMBOL
                        || point == '/' && end < words.count() && isOfSymbols(end, after + 1)) {
                    return true;
                }
            }
            if (entry.name().use() != Catalogue.Use.NOT_AMONG_CAPITALS) {
                return false;
            }
            boolean before = first > 0 && words.gap(first) == 0;
            boolean behind = end < words.count() && words.gap(end) == 0;
            boolean capitalsBefore = before && words.capitals(first - 1);
            boolean capitalsBehind = behind && words.capitals(end);
            return (capitalsBefore || capitalsBehind) && (capitalsBefore || !before) && (capitalsBehind || !behind);
        }

        private boolean isOfSymbols(int word, int start) {
            return words.start(word) == start && SYMBOL_WORDS.contains(words.form(word));
        }
    }

    private static final String OPENING = "([\u201C\u00AB\"";
    private static final String CLOSING = ")]\u201D\u00BB\"";

    /** What follows the stroke in symbols of resolutions and documents: {@code CIM/RES. 225}. */
    private static final Set<String> SYMBOL_WORDS =
            Set.of("res", "dec", "doc", "ser", "inf", "acta", "add", "corr", "rev");
}
