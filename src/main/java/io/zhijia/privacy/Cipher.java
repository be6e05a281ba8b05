package io.zhijia.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM and HMAC-SHA-256: what is changed, or moved to another place, does not open. */
final class Cipher {

    static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    static byte[] newKey() {
        return random(KEY);
    }

    /** The nonce, then the sealed bytes with their tag. */
    static byte[] seal(byte[] key, byte[] context, byte[] clear) {
        try {
            var nonce = random(NONCE);
            var sealed = cipher(javax.crypto.Cipher.ENCRYPT_MODE, key, context, nonce)
                    .doFinal(clear);
            var both = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, both, NONCE, sealed.length);
            return both;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static byte[] open(byte[] key, byte[] context, byte[] sealed) {
        try {
            var nonce = Arrays.copyOf(sealed, NONCE);
            return cipher(javax.crypto.Cipher.DECRYPT_MODE, key, context, nonce)
                    .doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (GeneralSecurityException | IllegalArgumentException changed) {
            throw new IllegalStateException("A sealed field does not open: wrong key, or changed", changed);
        }
    }

    static byte[] hash(byte[] key, byte[] context, String clear) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(context);
            return mac.doFinal(clear.getBytes(UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static javax.crypto.Cipher cipher(int mode, byte[] key, byte[] context, byte[] nonce)
            throws GeneralSecurityException {
        var cipher = javax.crypto.Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context);
        return cipher;
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private Cipher() {}
}
