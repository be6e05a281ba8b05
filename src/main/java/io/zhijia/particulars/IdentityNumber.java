package io.zhijia.particulars;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A citizen's identity number (公民身份号码, GB 11643): 18 characters, the last of which checks the others.
 *
 * @param text upper case, half width
 */
public record IdentityNumber(String text) {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    /** What is wrong with one, as a message key of the module that asks. */
    public enum Mistake {
        LENGTH,
        CHARACTERS,
        BIRTH,
        CHECK
    }

    /** Thrown by {@link #of}. */
    public static final class Wrong extends IllegalArgumentException {
        private final Mistake mistake;

        Wrong(Mistake mistake) {
            super(mistake.name());
            this.mistake = mistake;
        }

        public Mistake mistake() {
            return mistake;
        }
    }

    /**
     * Reads one as people write it: spaces, full-width digits, a small x; one of the old with 15 digits gets its century
     * and check digit.
     *
     * @throws Wrong if it cannot be right
     */
    public static IdentityNumber of(String typed) {
        var text = plain(typed);
        if (text.length() == 15 && text.chars().allMatch(Character::isDigit)) {
            var longer = text.substring(0, 6) + "19" + text.substring(6);
            text = longer + check(longer);
        }
        refuse(text.length() != 18, Mistake.LENGTH);
        refuse(!text.matches("\\d{17}[\\dX]"), Mistake.CHARACTERS);
        var number = new IdentityNumber(text);
        refuse(!hasRealBirth(text), Mistake.BIRTH);
        refuse(check(text) != text.charAt(17), Mistake.CHECK);
        return number;
    }

    public LocalDate born() {
        return LocalDate.of(number(6, 10), number(10, 12), number(12, 14));
    }

    public boolean isOfAWoman() {
        return (text.charAt(16) - '0') % 2 == 0;
    }

    /** Without spaces and quotes, half width, upper case. */
    public static String plain(String typed) {
        var plain = new StringBuilder();
        typed.chars()
                .map(one -> one >= '０' && one <= '９' ? one - '０' + '0' : one == 'Ｘ' || one == 'ｘ' ? 'X' : one)
                .filter(one -> !Character.isWhitespace(one) && one != '　' && one != '\'' && one != '’' && one != 0xfeff)
                .forEach(one -> plain.append((char) one));
        return plain.toString().toUpperCase(Locale.ROOT);
    }

    private int number(int from, int to) {
        return Integer.parseInt(text.substring(from, to));
    }

    private static boolean hasRealBirth(String text) {
        try {
            var born = new IdentityNumber(text).born();
            return born.getYear() >= 1880 && born.getYear() < 2100;
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    private static char check(String text) {
        var sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (text.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % 11);
    }

    private static void refuse(boolean wrong, Mistake mistake) {
        if (wrong) {
            throw new Wrong(mistake);
        }
    }
}
