package io.zhijia.proposal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhijia.identity.MemberId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;

/**
 * One version of the text; versions are added, never changed.
 *
 * @param number from 1
 * @param isOpen 同意公开全文和姓名
 * @param isMerged whether it was written for several merged proposals
 */
record Wording(int number, Text text, boolean isOpen, boolean isMerged, String sha256, MemberId by, LocalDateTime at) {

    /**
     * What is proposed.
     *
     * @param subject area of the call (类别); empty where it has none
     * @param grounds 案由、案据
     * @param measures 建议措施
     * @param wished department that should handle it (建议承办部门); may be empty
     */
    record Text(String subject, String title, String grounds, String measures, String wished) {

        Text under(String other) {
            return new Text(other, title, grounds, measures, wished);
        }
    }

    static Wording of(int number, Text text, boolean open, boolean merged, MemberId by, LocalDateTime at) {
        return new Wording(number, text, open, merged, fingerprint(text), by, at);
    }

    /** Title, grounds and measures with line feeds between, in UTF-8: anybody can work it out again. */
    static String fingerprint(Text text) {
        try {
            var bytes = (text.title() + "\n" + text.grounds() + "\n" + text.measures()).getBytes(UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
