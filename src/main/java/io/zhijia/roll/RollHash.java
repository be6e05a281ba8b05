package io.zhijia.roll;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** One number for a whole roll (SHA-256): a roll on which anything differs has another. */
final class RollHash {

    /** Names hold no control characters: they part the facts without doubt. */
    private static final String FACT = "\u001f";

    static String of(Roll roll, List<Voter> voters) {
        var digest = sha256();
        add(digest, roll.title(), roll.onDay().toString(), roll.parts().name());
        voters.forEach(voter -> add(
                digest,
                String.valueOf(voter.place()),
                voter.member().toString(),
                voter.number(),
                voter.name(),
                voter.part()));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String... facts) {
        digest.update((String.join(FACT, facts) + "\n").getBytes(UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private RollHash() {}
}
