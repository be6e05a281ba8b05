package io.zhijia.particulars;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * A unified social credit code (统一社会信用代码, GB 32100): 18 characters, the last of which checks the others; those from the
 * ninth to the seventeenth are the organisation's code with a check of their own (GB 11714).
 *
 * @param text upper case, half width
 */
public record CreditCode(String text) {

    private static final String DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY"; // no I, O, S, V, Z
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] OF_ORGANISATION = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int LENGTH = 18;

    /** What is wrong with one, as a message key of the module that asks. */
    public enum Mistake {
        LENGTH,
        CHARACTERS,
        ORGANISATION,
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
     * Reads one as people write it: spaces, hyphens, full-width characters, small letters.
     *
     * @throws Wrong if it cannot be right
     */
    public static CreditCode of(String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT);
        refuse(text.length() != LENGTH, Mistake.LENGTH);
        refuse(text.chars().anyMatch(character -> DIGITS.indexOf(character) < 0), Mistake.CHARACTERS);
        refuse(organisationCheck(text) != text.charAt(16), Mistake.ORGANISATION);
        refuse(check(text) != text.charAt(17), Mistake.CHECK);
        return new CreditCode(text);
    }

    /** What is wrong with this one, if anything is. */
    public static Optional<Mistake> mistakeIn(String typed) {
        try {
            of(typed);
            return Optional.empty();
        } catch (Wrong wrong) {
            return Optional.of(wrong.mistake());
        }
    }

    private static char check(String text) {
        var sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * DIGITS.indexOf(text.charAt(i));
        }
        return DIGITS.charAt((31 - sum % 31) % 31);
    }

    /** Here letters count from ten without a gap. */
    private static char organisationCheck(String text) {
        var sum = 0;
        for (int i = 0; i < OF_ORGANISATION.length; i++) {
            sum += OF_ORGANISATION[i] * Character.digit(text.charAt(8 + i), Character.MAX_RADIX);
        }
        var check = (11 - sum % 11) % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }

    private static void refuse(boolean wrong, Mistake mistake) {
        if (wrong) {
            throw new Wrong(mistake);
        }
    }
}
