package io.zhijia.memberfile;

import io.zhijia.particulars.IdentityNumber;
import java.util.Optional;

/**
 * A bank card: 16 to 19 digits, the last of which checks the others (Luhn).
 *
 * @param text digits only
 */
record BankAccount(String text) {

    /** Reads one as people write it, in groups of four; none if it cannot be right. */
    static Optional<BankAccount> of(String typed) {
        var digits = IdentityNumber.plain(typed).replace("-", "");
        return digits.matches("\\d{16,19}") && isLuhn(digits) ? Optional.of(new BankAccount(digits)) : Optional.empty();
    }

    private static boolean isLuhn(String digits) {
        var sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(digits.length() - 1 - i) - '0';
            var counted = i % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }
}
