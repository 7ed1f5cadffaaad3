package anna.resolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words that stand round a symbol, which may say of which organ it is. Each look is at a few words only. */
final class SymbolContext {

    /** An organ, and where the words that name it end. */
    record Organ(String id, int end) {}

    private static final Organ NONE = new Organ("", -1);
    private static final int WORDS_BEHIND = 24;
    private static final int WORDS_BEFORE = 16;
    private static final int LONGEST = 40;
    private static final int SHORT = 3;
    private static final int LONGEST_NAME = 8;

    private static final int WORDS_TO_OWN = 4;
    private static final int LONGEST_HEAD = 8_000;
    private static final int LONGEST_OPENING = 200;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final String text;
    private final SymbolTables tables;
    private @Nullable String speaker;

    private int beforeAt = -1;
    private String organBefore = "";
    private boolean told;
    private String wordBefore = "";

    SymbolContext(String text, SymbolTables tables) {
        this.text = text;
        this.tables = tables;
    }

    /** Tells whether the sentence said before the place that it is about resolutions. */
    boolean told(int from) {
        look(from);
        return told;
    }

    /** Returns the organ that is named last before the place in its sentence; empty if none is. */
    String before(int from) {
        look(from);
        return organBefore;
    }

    /** Tells whether the number at the place is that of an article, a page or another part. */
    boolean isPart(int from) {
        look(from);
        return wordBefore.endsWith(".") && wordBefore.length() == 2
                || tables.word("part", withoutMarks(wordBefore)) != null;
    }

    private static String withoutMarks(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(0, end);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    private void look(int from) {
        if (from == beforeAt) {
            return;
        }
        beforeAt = from;
        List<String> words = new ArrayList<>(WORDS_BEFORE);
        int at = from;
        wordBefore = "";
        boolean ended = false;
        while (!ended && words.size() < WORDS_BEFORE && at > 0) {
            int end = at;
            boolean paragraph = false;
            while (end > 0 && !isWord(text.charAt(end - 1)) && at - end < LONGEST) {
                end--;
                paragraph |= text.charAt(end) == '\n';
            }
            int start = end;
            while (start > 0 && end - start < LONGEST && isWord(text.charAt(start - 1))) {
                start--;
            }
            if (start == end || paragraph) {
                break;
            }
            String word = fold(start, end);
            if (words.isEmpty()) {
                wordBefore = text.startsWith(". ", end) ? word + "." : word;
            }
            boolean stop = text.startsWith(". ", end) || text.startsWith(".\n", end);
            if (stop && word.length() > SHORT && !words.isEmpty()) {
                ended = true;
            } else {
                words.add(word);
            }
            at = start;
        }
        Collections.reverse(words);
        told = words.stream().anyMatch(word -> tables.word("type", word) != null);
        organBefore = last(words);
        if (organBefore.isEmpty()
                && words.stream()
                        .skip(Math.max(0, words.size() - WORDS_TO_OWN))
                        .anyMatch(word -> tables.word("own", word) != null)) {
            organBefore = opening();
        }
    }

    /** Returns the organ that speaks: the one that the opening of a resolution names, alone in a line with a comma. */
    private String opening() {
        if (speaker == null) {
            speaker = "";
            int end = Math.min(text.length(), LONGEST_HEAD);
            int start = 0;
            while (start < end && speaker.isEmpty()) {
                int line = text.indexOf('\n', start);
                line = line < 0 ? text.length() : line;
                speaker = line - start <= LONGEST_OPENING
                        ? speaker(text.substring(start, line).strip())
                        : "";
                start = line + 1;
            }
        }
        return speaker;
    }

    private String speaker(String line) {
        if (!line.endsWith(",")) {
            return "";
        }
        List<String> words = Arrays.stream(NO_LETTERS.split(Grammar.fold(line)))
                .filter(word -> !word.isEmpty())
                .toList();
        for (int article = 0; article < Math.min(2, words.size()); article++) {
            Grammar.Phrase organ = tables.phrase("organ", words, article);
            if (organ != null && article + organ.words().size() == words.size()) {
                return organ.value();
            }
        }
        return "";
    }

    /**
     * Returns the last organ, by its longest name: "Economic and Social Council", and not a council; empty if there is none.
     * Where a council speaks, "Council" is its name.
     */
    private String last(List<String> words) {
        String last = "";
        int i = 0;
        while (i < words.size()) {
            Grammar.Phrase organ = tables.phrase("organ", words, i);
            if (organ != null) {
                last = organ.value();
                i += organ.words().size();
                continue;
            }
            String called = tables.word("called", words.get(i));
            if (called != null && List.of(called.split(" ")).contains(opening())) {
                last = opening();
            }
            i++;
        }
        return last;
    }

    /**
     * Returns the organ to which the words behind the place lead, over dates, other numbers and articles; without an id if
     * they lead to none.
     */
    Organ behind(int until) {
        List<String> words = new ArrayList<>(4);
        List<Integer> ends = new ArrayList<>(4);
        boolean joined = false;
        for (int i = 0; i < WORDS_BEHIND; i++) {
            if (i >= words.size() && !next(until, words, ends)) {
                return NONE;
            }
            String word = words.get(i);
            if (tables.begins("organ", word)) {
                while (words.size() < i + LONGEST_NAME && next(until, words, ends)) {
                    // the name is read on
                }
                Grammar.Phrase organ = tables.phrase("organ", words, i);
                if (organ != null) {
                    return joined
                            ? NONE
                            : new Organ(
                                    organ.value(), ends.get(i + organ.words().size() - 1));
                }
            }
            String role = tables.word("between", word);
            boolean number = Character.isDigit(word.charAt(0)) || word.length() == 1 && role == null;
            if (role == null && !number) {
                return NONE;
            }
            joined = "and".equals(role) || (joined && number);
        }
        return NONE;
    }

    /** Reads one more word; false at the end of the sentence. */
    private boolean next(int until, List<String> words, List<Integer> ends) {
        int at = ends.isEmpty() ? until : ends.get(ends.size() - 1);
        int from = at;
        while (at < text.length() && !isWord(text.charAt(at))) {
            char c = text.charAt(at);
            boolean stop =
                    c == '.' && !words.isEmpty() && words.get(words.size() - 1).length() > SHORT;
            if (c == '\n' || c == ';' || stop || at - from > SHORT) {
                return false;
            }
            at++;
        }
        int start = at;
        while (at < text.length() && at - start < LONGEST && isWord(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            return false;
        }
        words.add(fold(start, at));
        ends.add(at);
        return true;
    }

    private String fold(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) >= 128) {
                return Grammar.fold(text.substring(start, end));
            }
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
