package io.zhijia.ballot.protocol;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The key of the box: wrapped by a key that exists only in three parts, two of which are enough. */
public final class BoxKey {

    private static final int IV = 12;

    /** By which parts know their box. */
    public static String fingerprint(byte[] publicKey) {
        return Bytes.text(Bytes.hash(publicKey));
    }

    /**
     * Puts two parts together and unwraps the key; it is nowhere else.
     *
     * @param wrapped iv, then the wrapped PKCS#8, bound to the public half
     * @throws IllegalArgumentException if these parts do not open it
     */
    public static PrivateKey open(Part one, Part other, byte[] wrapped, byte[] publicKey) {
        var key = together(one, other);
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(key, "AES"),
                    new GCMParameterSpec(128, Arrays.copyOf(wrapped, IV)));
            cipher.updateAAD(Bytes.join(Bytes.label("zj-box/1"), Bytes.hash(publicKey)));
            return Rsa.privateKey(cipher.doFinal(wrapped, IV, wrapped.length - IV));
        } catch (GeneralSecurityException | IndexOutOfBoundsException wrong) {
            throw new IllegalArgumentException("These parts do not open the box", wrong);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** The value at 0 of the line through both points, byte by byte in GF(2⁸). */
    static byte[] together(Part one, Part other) {
        if (one.x() == other.x()) {
            throw new IllegalArgumentException("The same part twice");
        }
        var apart = Field.inverse(one.x() ^ other.x());
        var key = new byte[one.share().length];
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) Field.times(
                    apart, Field.times(one.share()[i] & 255, other.x()) ^ Field.times(other.share()[i] & 255, one.x()));
        }
        return key;
    }

    /** The field of AES: x⁸ + x⁴ + x³ + x + 1. */
    static final class Field {

        static int times(int a, int b) {
            var product = 0;
            for (int left = a, right = b; right > 0; right >>= 1) {
                product ^= (right & 1) * left;
                left = left << 1 ^ (left >> 7) * 0x11b;
            }
            return product;
        }

        static int inverse(int a) {
            var power = 1;
            for (int i = 0; i < 254; i++) { // a²⁵⁵ = 1
                power = times(power, a);
            }
            return power;
        }

        private Field() {}
    }

    private BoxKey() {}
}
