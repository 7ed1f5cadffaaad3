package anna.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Numbers of two to ninety-nine in English words, and of two to sixty-nine in Spanish, Portuguese and French ones. */
final class NumberWords {

    /** By language, the words for 2 to as far as they are one word; a bar parts spellings. */
    private static final List<String> SMALL = List.of(
            "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"
                    + " nineteen",
            "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis|dieciseis diecisiete"
                    + " dieciocho diecinueve veinte veintiuno|veintiún|veintiun veintidós|veintidos veintitrés|veintitres"
                    + " veinticuatro veinticinco veintiséis|veintiseis veintisiete veintiocho veintinueve",
            "dois|duas três|tres quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis|dezasseis"
                    + " dezessete|dezassete dezoito dezenove|dezanove",
            "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize");

    private static final List<String> TENS = List.of(
            "twenty thirty forty fifty sixty seventy eighty ninety",
            "veinte treinta cuarenta cincuenta sesenta",
            "vinte trinta quarenta cinquenta sessenta",
            "vingt trente quarante cinquante soixante");

    private static final List<String> ONES = List.of("one", "uno|un|una", "um|uma", "un|une");
    private static final List<String> JOINTS = List.of("[- ]", " y ", " e ", "(?:-| et |-et-)");
    private static final Map<String, Integer> VALUES = values();

    private NumberWords() {}

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>();
        for (int language = 0; language < SMALL.size(); language++) {
            fill(values, SMALL.get(language), 2, 1);
            fill(values, TENS.get(language), 20, 10);
            fill(values, ONES.get(language), 1, 1);
        }
        return Map.copyOf(values);
    }

    private static void fill(Map<String, Integer> values, String words, int first, int step) {
        int value = first;
        for (String word : words.split(" ")) {
            for (String spelling : word.split("\\|")) {
                values.putIfAbsent(Grammar.fold(spelling), value);
            }
            value += step;
        }
    }

    /** Returns a pattern of all of them, without groups that capture. */
    static String pattern() {
        StringBuilder out = new StringBuilder("(?:");
        for (int i = 0; i < SMALL.size(); i++) {
            String small = SMALL.get(i).replace(' ', '|');
            out.append(i == 0 ? "" : "|")
                    .append("(?:")
                    .append(TENS.get(i).replace(' ', '|'))
                    .append(")(?:")
                    .append(JOINTS.get(i))
                    .append("(?:")
                    .append(ONES.get(i))
                    .append('|')
                    .append(small)
                    .append("))?|")
                    .append(small);
        }
        return out.append(")").toString();
    }

    /** Returns the first words of all of them. */
    static List<String> starts() {
        return Stream.concat(SMALL.stream(), TENS.stream())
                .flatMap(words -> Stream.of(words.split("[ |]")))
                .toList();
    }

    /** Returns the number that the words stand for; absent if they are none. */
    static Optional<Integer> parse(String words) {
        int sum = 0;
        for (String word : Grammar.fold(words.toLowerCase(Locale.ROOT)).split("[- ]")) {
            Integer value = VALUES.get(word);
            if (value == null && !List.of("y", "e", "et").contains(word)) {
                return Optional.empty();
            }
            sum += value == null ? 0 : value;
        }
        return sum == 0 ? Optional.empty() : Optional.of(sum);
    }
}
