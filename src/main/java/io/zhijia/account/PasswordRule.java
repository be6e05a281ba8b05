package io.zhijia.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * What a password must be (R10.30): ten characters of three kinds, or fourteen of any, and not the login.
 */
public final class PasswordRule {

    private static final int ENOUGH = 10;
    private static final int ENOUGH_OF_ANY_KIND = 14;
    private static final int KINDS = 3;
    /** What bcrypt can take in; a Chinese character is three. */
    private static final int MOST_BYTES = 72;

    private static final List<IntPredicate> ALL_KINDS = List.of(
            Character::isLowerCase,
            Character::isUpperCase,
            Character::isDigit,
            letter -> !Character.isLowerCase(letter) && !Character.isUpperCase(letter) && !Character.isDigit(letter));

    /** Message key of what is wrong with this password, if anything is. */
    public static Optional<String> mistake(String login, String password) {
        return refusal(login, password).map(AccountRefusal::messageKey);
    }

    static Optional<AccountRefusal> refusal(String login, String password) {
        var length = password.codePointCount(0, password.length());
        if (length < ENOUGH) {
            return Optional.of(AccountRefusal.PASSWORD_TOO_SHORT);
        }
        if (password.getBytes(UTF_8).length > MOST_BYTES) {
            return Optional.of(AccountRefusal.PASSWORD_TOO_LONG);
        }
        if (length < ENOUGH_OF_ANY_KIND && kinds(password) < KINDS) {
            return Optional.of(AccountRefusal.PASSWORD_TOO_PLAIN);
        }
        return hasLogin(login.toLowerCase(Locale.ROOT), password.toLowerCase(Locale.ROOT))
                ? Optional.of(AccountRefusal.PASSWORD_HAS_LOGIN)
                : Optional.empty();
    }

    private static long kinds(String password) {
        return ALL_KINDS.stream()
                .filter(kind -> password.codePoints().anyMatch(kind))
                .count();
    }

    /** A short staff number may turn up by chance; written again and again it is no password. */
    private static boolean hasLogin(String login, String password) {
        return !login.isEmpty()
                && (login.length() >= 6
                        ? password.contains(login)
                        : password.replace(login, "").length() < 4);
    }

    private PasswordRule() {}
}
