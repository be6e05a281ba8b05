package io.zhijia.operation;

import static io.zhijia.refusal.Refusal.refuseIf;
import static java.nio.charset.StandardCharsets.US_ASCII;

import io.zhijia.privacy.KeyFile;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/**
 * A backup nobody reads without its key. Three lines of text, then the sealed bytes (see {@link SealedChunks}): {@code
 * ZHIJIA-BACKUP-1}, the mark of the operator's key, and the key of this one file, wrapped with the operator's.
 */
final class SealedBackup {

    private static final byte[] FIRST_LINE = "ZHIJIA-BACKUP-1\n".getBytes(US_ASCII);
    private static final String CONTEXT = "backup";
    private static final int LONGEST_LINE = 200;
    private static final int KEY = 32;

    static boolean isOne(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(FIRST_LINE.length), FIRST_LINE);
        }
    }

    static OutputStream to(OutputStream file, KeyFile keys) throws IOException {
        var key = new byte[KEY];
        new SecureRandom().nextBytes(key);
        var wrapped = keys.wrap(CONTEXT, key);
        file.write(FIRST_LINE);
        file.write(
                (wrapped.by() + "\n" + Base64.getEncoder().encodeToString(wrapped.bytes()) + "\n").getBytes(US_ASCII));
        return new SealedChunks.Out(file, key);
    }

    static InputStream from(Path path, KeyFile keys) throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(path));
        try {
            in.skipNBytes(FIRST_LINE.length);
            var mark = line(in);
            refuseIf(!keys.has(mark), OperationRefusal.BACKUP_KEY_MISSING, path, mark, keys.path());
            return new SealedChunks.In(in, unwrapped(path, keys, mark, line(in)));
        } catch (EOFException cut) {
            in.close();
            throw Damage.of(path, "header", cut);
        } catch (IOException | RuntimeException failure) {
            in.close();
            throw failure;
        }
    }

    private static byte[] unwrapped(Path path, KeyFile keys, String mark, String wrapped) throws IOException {
        try {
            return keys.unwrap(
                    CONTEXT, new KeyFile.Wrapped(mark, Base64.getDecoder().decode(wrapped)));
        } catch (IllegalArgumentException | IllegalStateException changed) {
            throw Damage.of(path, "header", changed);
        }
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || line.length() > LONGEST_LINE) {
                throw new EOFException();
            }
            line.append((char) next);
        }
        return line.toString();
    }

    private SealedBackup() {}
}
