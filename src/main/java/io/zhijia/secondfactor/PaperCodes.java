package io.zhijia.secondfactor;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhijia.account.OneTimeSecret;
import io.zhijia.identity.MemberId;
import java.io.Serializable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Codes on paper for when the phone is lost; shown once. Twelve random letters need no slow hash.
 *
 * @param codes as they are printed
 */
record PaperCodes(List<String> codes) implements Serializable {

    private static final int MANY = 10;

    static PaperCodes fresh() {
        return new PaperCodes(
                Stream.generate(() -> OneTimeSecret.ofGroups(3)).limit(MANY).toList());
    }

    List<String> hashes(MemberId of) {
        return codes.stream().map(code -> hash(of, code)).toList();
    }

    /** Of a code as somebody typed it, with or without its strokes. */
    static String hash(MemberId of, String typed) {
        var plain = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest((of + " " + plain).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
