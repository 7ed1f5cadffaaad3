package anna.resolution;

import java.util.Objects;
import java.util.OptionalInt;

/** Roman and Arabic figures. */
final class Numerals {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    /** The length of {@code MMMDCCCLXXXVIII}, 3888. */
    private static final int LONGEST = 15;

    private Numerals() {}

    /**
     * Returns the value of Roman figures (capitals in their canonical form, 1 to 3999) or of one to nine Arabic ones (0
     * to 999999999, leading zeros allowed); absent if they are neither.
     */
    static OptionalInt parse(String figures) {
        Objects.requireNonNull(figures, "figures");
        if (!figures.isEmpty() && figures.length() < 10 && isArabic(figures)) {
            return OptionalInt.of(Integer.parseInt(figures));
        }
        if (figures.length() > LONGEST) {
            return OptionalInt.empty();
        }
        int value = 0;
        int at = 0;
        for (int i = 0; i < VALUES.length; i++) {
            while (figures.startsWith(SIGNS[i], at)) {
                value += VALUES[i];
                at += SIGNS[i].length();
            }
        }
        return at == figures.length()
                        && value > 0
                        && value < 4000
                        && roman(value).equals(figures)
                ? OptionalInt.of(value)
                : OptionalInt.empty();
    }

    private static boolean isArabic(String figures) {
        for (int i = 0; i < figures.length(); i++) {
            if (figures.charAt(i) < '0' || figures.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns Roman figures for 1 to 3999.
     *
     * @throws IllegalArgumentException for another number
     */
    static String roman(int value) {
        if (value < 1 || value > 3999) {
            throw new IllegalArgumentException("Numerals.value must be 1 to 3999, but was '" + value + "'");
        }
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
