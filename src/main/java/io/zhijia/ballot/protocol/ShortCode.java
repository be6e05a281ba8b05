package io.zhijia.ballot.protocol;

import java.math.BigInteger;

/** The first 50 bits of a hash as people compare them: ten signs in two fives, without I, L, O and U (Crockford). */
public final class ShortCode {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;
    private static final int BITS_OF_A_SIGN = 5;

    public static String of(byte[] hash) {
        var bits = new BigInteger(1, hash).shiftRight(hash.length * 8 - LENGTH * BITS_OF_A_SIGN);
        var code = new StringBuilder();
        for (int i = LENGTH - 1; i >= 0; i--) {
            code.append(SIGNS.charAt(bits.shiftRight(i * BITS_OF_A_SIGN).intValue() & 31));
        }
        return code.insert(LENGTH / 2, '-').toString();
    }

    private ShortCode() {}
}
