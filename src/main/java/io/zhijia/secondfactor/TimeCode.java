package io.zhijia.secondfactor;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The six figures a phone shows for half a minute, from a key it shares with us.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6238">RFC 6238</a>
 */
final class TimeCode {

    static final Duration STEP = Duration.ofSeconds(30);
    private static final int KEY_BYTES = 20;
    private static final int MODULUS = 1_000_000;
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /** A phone's clock may be one step early or late. */
    private static final int DRIFT = 1;

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new key, in the letters and figures in which a phone takes it; without a rest, for twenty bytes fill them. */
    static String newKey() {
        var bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return base32(bytes);
    }

    /**
     * The step of time for which this is the code.
     *
     * @param after a code is good once: none of this step or before is taken any more
     */
    static OptionalLong step(String key, String code, Instant now, long after) {
        var present = now.getEpochSecond() / STEP.toSeconds();
        return LongStream.rangeClosed(present - DRIFT, present + DRIFT)
                .filter(step -> step > after)
                .filter(step -> at(key, step).equals(code))
                .findFirst();
    }

    static String at(String key, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1"); // what every app understands
            mac.init(new SecretKeySpec(bytes(key), "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & 0x7fffffff;
            return "%06d".formatted(number % MODULUS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String base32(byte[] bytes) {
        var text = new StringBuilder();
        var held = 0;
        var bits = 0;
        for (var each : bytes) {
            held = (held << 8) | (each & 0xff);
            for (bits += 8; bits >= 5; bits -= 5) {
                text.append(BASE_32.charAt((held >> (bits - 5)) & 31));
            }
        }
        return text.toString();
    }

    private static byte[] bytes(String base32) {
        var bytes = ByteBuffer.allocate(base32.length() * 5 / 8);
        var held = 0;
        var bits = 0;
        for (int i = 0; i < base32.length(); i++) {
            held = (held << 5) | BASE_32.indexOf(base32.charAt(i));
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (held >> bits));
            }
        }
        return bytes.array();
    }

    private TimeCode() {}
}
