package io.zhijia.apitoken;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * A token as it is written down: whose union it is of, and a secret.
 *
 * @param text as a program sends it
 */
record Written(UnionId union, String text) implements WithinUnion {

    /** By which leaked ones are recognized. */
    private static final String MARK = "zj_";

    private static final int UNION_BYTES = 16;
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Written fresh(UnionId union) {
        var bytes = new byte[UNION_BYTES + SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        ByteBuffer.wrap(bytes)
                .putLong(union.value().getMostSignificantBits())
                .putLong(union.value().getLeastSignificantBits());
        return new Written(union, MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What somebody sent, if it has the shape of one. */
    static Optional<Written> parse(String text) {
        if (!text.startsWith(MARK)) {
            return Optional.empty();
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(text.substring(MARK.length()));
            if (bytes.length != UNION_BYTES + SECRET_BYTES) {
                return Optional.empty();
            }
            var union = ByteBuffer.wrap(bytes);
            return Optional.of(new Written(new UnionId(new UUID(union.getLong(), union.getLong())), text));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    /** Thirty-two random bytes need no slow hash. */
    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
