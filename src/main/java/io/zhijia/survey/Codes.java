package io.zhijia.survey;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhijia.web.AddressToken;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.OptionalInt;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The codes of one survey: random, signed, of no person. Each is eight random bytes of which the first says the group, and
 * seven bytes of their signature, in letters and digits nobody mistakes for each other.
 */
final class Codes {

    /** Longest number of a group. */
    static final int MOST_GROUPS = 200;

    private static final int RANDOM_BYTES = 8;
    private static final int SIGNATURE_BYTES = 7;
    private static final int LETTERS = 24;
    private static final int BITS = 5;
    private static final int KEY_BYTES = 32;
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SurveyId survey;
    private final byte[] key;

    private Codes(SurveyId survey, byte[] key) {
        this.survey = survey;
        this.key = key;
    }

    /** A new key, to be sealed. */
    static String key() {
        var bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    static Codes of(SurveyId survey, String key) {
        return new Codes(survey, Base64.getDecoder().decode(key));
    }

    /** One more, for that group; 0 for none. */
    String next(int group) {
        var random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        random[0] = (byte) group;
        var all = Arrays.copyOf(random, RANDOM_BYTES + SIGNATURE_BYTES);
        System.arraycopy(signature(random), 0, all, RANDOM_BYTES, SIGNATURE_BYTES);
        return text(all);
    }

    /** The group of a code of ours; empty for any other text. */
    OptionalInt group(String code) {
        var typed = plain(code);
        if (typed.length() != LETTERS || typed.chars().anyMatch(one -> ALPHABET.indexOf(one) < 0)) {
            return OptionalInt.empty();
        }
        var all = bytes(typed);
        var random = Arrays.copyOf(all, RANDOM_BYTES);
        var signed = Arrays.copyOfRange(all, RANDOM_BYTES, all.length);
        return MessageDigest.isEqual(signed, signature(random))
                ? OptionalInt.of(random[0] & 0xff)
                : OptionalInt.empty();
    }

    /** What is kept of a used one. */
    static String hash(SurveyId survey, String code) {
        return AddressToken.hash(survey + "/" + plain(code));
    }

    private static String plain(String code) {
        return code.replaceAll("[-\\s]", "").toUpperCase(Locale.ROOT);
    }

    private byte[] signature(byte[] random) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(survey.toString().getBytes(UTF_8));
            return Arrays.copyOf(mac.doFinal(random), SIGNATURE_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(byte[] bytes) {
        var text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (var one : bytes) {
            buffer = (buffer << Byte.SIZE) | (one & 0xff);
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(ALPHABET.charAt((buffer >> bits) & (ALPHABET.length() - 1)));
            }
            buffer &= (1 << bits) - 1;
        }
        return text.toString();
    }

    private static byte[] bytes(String text) {
        var bytes = new byte[RANDOM_BYTES + SIGNATURE_BYTES];
        int buffer = 0;
        int bits = 0;
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            buffer = (buffer << BITS) | ALPHABET.indexOf(text.charAt(i));
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes[at++] = (byte) (buffer >> bits);
            }
            buffer &= (1 << bits) - 1;
        }
        return bytes;
    }
}
