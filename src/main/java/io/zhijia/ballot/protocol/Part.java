package io.zhijia.ballot.protocol;

import java.util.Arrays;
import java.util.Map;
import tools.jackson.core.JacksonException;

/**
 * One of the three parts of a box key, as a teller brings it (Shamir, two of three).
 *
 * @param x which of the three: 1, 2 or 3
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Part(String ballot, String boxKeyFingerprint, int x, byte[] share) {

    private static final String LABEL = "zj-part/1";
    private static final int CHECK = 8;

    /**
     * Reads a teller's file.
     *
     * @throws IllegalArgumentException if it is none, or was damaged
     */
    public static Part read(String file) {
        try {
            var json = Charter.JSON.readTree(file);
            var part = new Part(
                    json.path("ballot").asString(""),
                    json.path("boxKeyFingerprint").asString(""),
                    json.path("x").asInt(0),
                    Bytes.of(json.path("share").asString("")));
            if (!json.path("t").asString("").equals(LABEL)
                    || part.x < 1
                    || part.x > 3
                    || part.share.length != Bytes.HASH
                    || !part.check().equals(json.path("check").asString(""))) {
                throw new IllegalArgumentException("A damaged part");
            }
            return part;
        } catch (JacksonException noJson) {
            throw new IllegalArgumentException("Not a part", noJson);
        }
    }

    /** Tells a mistyped or damaged part from a right one; it protects nothing. */
    String check() {
        var facts = CanonicalJson.bytes(Map.of(
                "t",
                LABEL,
                "ballot",
                ballot,
                "boxKeyFingerprint",
                boxKeyFingerprint,
                "x",
                x,
                "share",
                Bytes.text(share)));
        return Bytes.text(Arrays.copyOf(Bytes.hash(facts), CHECK));
    }
}
