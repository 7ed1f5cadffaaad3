package anna.resolution;

import java.util.OptionalInt;

/** Roman and Arabic figures. */
final class Numerals {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private Numerals() {}

    /** Returns the value of Roman (canonical, 1 to 3999) or Arabic figures; absent if they are neither. */
    static OptionalInt parse(String figures) {
        if (!figures.isEmpty() && figures.length() < 10 && figures.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalInt.of(Integer.parseInt(figures));
        }
        int value = 0;
        int at = 0;
        for (int i = 0; i < VALUES.length; i++) {
            while (figures.startsWith(SIGNS[i], at)) {
                value += VALUES[i];
                at += SIGNS[i].length();
            }
        }
        return at == figures.length() && value > 0 && value < 4000 && roman(value).equals(figures)
                ? OptionalInt.of(value)
                : OptionalInt.empty();
    }

    /** Returns Roman figures for 1 to 3999. */
    static String roman(int value) {
        StringBuilder out = new StringBuilder();
        int rest = value;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                out.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return out.toString();
    }
}
