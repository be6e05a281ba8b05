package io.zhijia.ballot.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Strings of bytes: how they are written (base64url without padding), joined and hashed (SHA-256). */
public final class Bytes {

    public static final int HASH = 32;

    public static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * The bytes a text spells, if it spells them in the one way we write them.
     *
     * @throws IllegalArgumentException if it does not
     */
    public static byte[] of(String text) {
        var bytes = Base64.getUrlDecoder().decode(text);
        if (!text(bytes).equals(text)) {
            throw new IllegalArgumentException("Not written as we write bytes");
        }
        return bytes;
    }

    public static byte[] label(String label) {
        return label.getBytes(UTF_8);
    }

    public static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    public static byte[] hash(byte[]... parts) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(join(parts));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Bytes() {}
}
