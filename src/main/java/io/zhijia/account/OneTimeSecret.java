package io.zhijia.account;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Codes that people copy from paper or a screen: no letter that looks like a figure, in groups of four. */
public final class OneTimeSecret {

    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LEAST_ROUNDS = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static String ofGroups(int groups) {
        return RANDOM.ints(4L * groups, 0, LETTERS.length())
                .mapToObj(letter -> String.valueOf(LETTERS.charAt(letter)))
                .collect(Collectors.joining())
                .replaceAll("(.{4})(?!$)", "$1-");
    }

    /** Twelve random letters need no slow hash: nobody tries them all, and three hundred slips are wanted at once. */
    static String hash(String secret) {
        return "{bcrypt}" + new BCryptPasswordEncoder(LEAST_ROUNDS).encode(secret);
    }

    private OneTimeSecret() {}
}
