package io.zhijia.relocation;

import static io.zhijia.refusal.Refusal.refuseIf;
import static java.nio.charset.StandardCharsets.US_ASCII;

import io.zhijia.operation.SealedChunks;
import io.zhijia.refusal.Refusal;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StreamCorruptedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A package nobody reads without its passphrase. Two lines of text, {@code ZHIJIA-UNION-1} and the salt, then chunks under
 * the key that PBKDF2 with HMAC-SHA256 and 600,000 rounds makes of the passphrase (see {@link SealedChunks}).
 */
final class PassphraseSeal {

    static final int LEAST = 12;

    private static final byte[] FIRST_LINE = "ZHIJIA-UNION-1\n".getBytes(US_ASCII);
    private static final int SALT = 16;
    private static final int SALT_LINE = 25;
    private static final int ROUNDS = 600_000;
    private static final int KEY_BITS = 256;

    static boolean isOn(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(FIRST_LINE.length), FIRST_LINE);
        }
    }

    static OutputStream to(OutputStream file, String passphrase) throws IOException {
        var salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        file.write(FIRST_LINE);
        file.write((Base64.getEncoder().encodeToString(salt) + "\n").getBytes(US_ASCII));
        return new SealedChunks.Out(file, key(passphrase, salt));
    }

    /** Writes what is inside to where it is wanted. */
    static void open(Path path, String passphrase, OutputStream to) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(path))) {
            in.skipNBytes(FIRST_LINE.length);
            copy(path, new SealedChunks.In(in, key(passphrase, salt(path, in))), to);
        }
    }

    /** The first chunk opens with the right passphrase only; a later one that does not open has been changed. */
    private static void copy(Path path, InputStream opened, OutputStream to) throws IOException {
        var reason = RelocationRefusal.WRONG_PASSPHRASE;
        var some = new byte[1 << 16];
        try {
            for (var count = opened.read(some); count > 0; count = opened.read(some)) {
                reason = RelocationRefusal.PACKAGE_DAMAGED;
                to.write(some, 0, count);
            }
        } catch (StreamCorruptedException changed) {
            var refusal = new Refusal(reason, path, String.valueOf(changed.getMessage()));
            refusal.initCause(changed);
            throw refusal;
        }
    }

    private static byte[] salt(Path path, InputStream in) throws IOException {
        var line = new String(in.readNBytes(SALT_LINE), US_ASCII);
        refuseIf(!line.matches("[A-Za-z0-9+/]{22}==\n"), RelocationRefusal.PACKAGE_DAMAGED, path, "salt");
        return Base64.getDecoder().decode(line.strip());
    }

    private static byte[] key(String passphrase, byte[] salt) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(passphrase.toCharArray(), salt, ROUNDS, KEY_BITS))
                    .getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private PassphraseSeal() {}
}
