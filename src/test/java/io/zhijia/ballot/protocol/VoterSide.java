package io.zhijia.ballot.protocol;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import javax.crypto.spec.SecretKeySpec;

/** What a voter's browser does, once more in Java, so that tests can vote by the thousand. */
public final class VoterSide {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** What is asked, and what only the voter knows. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Request(List<byte[]> codes, byte[] blinded, BigInteger inverse) {
        byte[] code() {
            return codes.getFirst();
        }
    }

    /** In a vote in which everybody votes once. */
    public static Request request(byte[] seed, byte[] vote, RSAPublicKey key) {
        return request(seed, vote, key, false);
    }

    public static Request request(byte[] seed, byte[] vote, RSAPublicKey key, boolean again) {
        var codes = new ArrayDeque<>(List.of(derived(seed, vote, "zj-ballot/1 t", 32)));
        while (again && codes.size() < 16) {
            codes.addFirst(Bytes.hash(codes.getFirst()));
        }
        var code = codes.getFirst();
        var salt = derived(seed, vote, "zj-ballot/1 s", 48);
        for (int i = 0; ; i++) {
            var r = new BigInteger(1, derived(seed, vote, "zj-ballot/1 r " + i, 384));
            if (r.signum() > 0
                    && r.compareTo(key.getModulus()) < 0
                    && r.gcd(key.getModulus()).equals(BigInteger.ONE)) {
                return new Request(List.copyOf(codes), blind(code, salt, r, key), r.modInverse(key.getModulus()));
            }
        }
    }

    static byte[] blind(byte[] message, byte[] salt, BigInteger r, RSAPublicKey key) {
        var n = key.getModulus();
        var m = new BigInteger(1, encoded(message, salt, n.bitLength() - 1));
        return octets(m.multiply(r.modPow(key.getPublicExponent(), n)).mod(n), (n.bitLength() + 7) / 8);
    }

    public static Pass pass(Request request, byte[] answer, RSAPublicKey key) {
        return pass(request, answer, key, 0);
    }

    /** For the nth paper after the first. */
    public static Pass pass(Request request, byte[] answer, RSAPublicKey key, int later) {
        return new Pass(request.codes().get(later), unblinded(answer, request.inverse(), key), request.code());
    }

    static byte[] unblinded(byte[] answer, BigInteger inverse, RSAPublicKey key) {
        var n = key.getModulus();
        return octets(new BigInteger(1, answer).multiply(inverse).mod(n), (n.bitLength() + 7) / 8);
    }

    /** EMSA-PSS with SHA-384. */
    private static byte[] encoded(byte[] message, byte[] salt, int bits) {
        var length = (bits + 7) / 8;
        var h = sha384(new byte[8], sha384(message), salt);
        var db = new byte[length - h.length - 1];
        db[db.length - salt.length - 1] = 1;
        System.arraycopy(salt, 0, db, db.length - salt.length, salt.length);
        for (int i = 0; i < db.length; i++) {
            db[i] ^= sha384(h, new byte[] {0, 0, 0, (byte) (i / h.length)})[i % h.length];
        }
        db[0] &= (byte) (255 >> (8 * length - bits));
        return Bytes.join(db, h, new byte[] {(byte) 0xbc});
    }

    public static byte[] paper(Map<String, List<String>> answers, int length) {
        var json = CanonicalJson.bytes(Map.of("v", 1, "a", answers, "nonce", Bytes.text(random(32))));
        return Arrays.copyOf(Bytes.join(json, new byte[] {(byte) 0x80}), length);
    }

    /** Papers of somebody who wants programs to disagree: each would be read by some, and not by others. */
    public static List<byte[]> oddPapers(int length) {
        var nonce = "A".repeat(43);
        var right = "{\"a\":{\"q1\":[\"for\"]},\"nonce\":\"" + nonce + "\",\"v\":1}";
        return Stream.of(
                        right.replace("{\"a\"", "{\"a\":{\"q1\":[\"against\"]},\"a\""),
                        right.replace("\"v\"", "\"q\":0,\"v\""),
                        right.replace("\"v\":1", "\"v\":\"1\""),
                        right.replace("\"v\":1", "\"v\":1.0"),
                        right.replace("\"v\":1", "\"v\":1e0"),
                        right.replace("\"v\":1", "\"v\":true"),
                        right.replace("[\"for\"]", "[[\"for\"]]"),
                        right.replace("[\"for\"]", "[null]"),
                        right.replace("[\"for\"]", "[\"\\ud800\"]"),
                        right.replace("[\"for\"]", "[\"\\u0066or\"]"),
                        right.replace("[\"for\"]", "[ \"for\"]"),
                        right.replace("\"nonce\":\"" + nonce + "\",", ""),
                        right.replace("AAA\"", "AA\u00ff\""),
                        "\u00ef\u00bb\u00bf" + right,
                        right + "\n",
                        "[" + right + "]",
                        "null",
                        "1",
                        "")
                .map(text -> text.getBytes(StandardCharsets.ISO_8859_1)) // so that some bytes are no UTF-8
                .map(bytes -> Arrays.copyOf(Bytes.join(bytes, new byte[] {(byte) 0x80}), length))
                .toList();
    }

    public static byte[] seal(RSAPublicKey box, byte[] vote, byte[] code, byte[] paper) {
        try {
            var key = random(32);
            var iv = random(12);
            var kc = Envelope.hashOfKey(key);
            var oaep = Cipher.getInstance("RSA/ECB/OAEPPadding");
            oaep.init(
                    Cipher.ENCRYPT_MODE,
                    box,
                    new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT));
            var aes = Cipher.getInstance("AES/GCM/NoPadding");
            aes.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, iv));
            aes.updateAAD(Envelope.bound(vote, Pass.hash(code), kc));
            return Bytes.join(new byte[] {1}, kc, oaep.doFinal(key), iv, aes.doFinal(paper));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A key of a box in three parts, as a teller's browser makes it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record BoxInParts(byte[] publicKey, byte[] wrapped, List<String> parts) {}

    public static BoxInParts box(String ballot) {
        try {
            var pair = Rsa.newPair();
            var spki = pair.getPublic().getEncoded();
            var secret = random(32);
            var slope = random(32);
            var iv = random(12);
            var aes = Cipher.getInstance("AES/GCM/NoPadding");
            aes.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(128, iv));
            aes.updateAAD(Bytes.join(Bytes.label("zj-box/1"), Bytes.hash(spki)));
            var wrapped = Bytes.join(iv, aes.doFinal(pair.getPrivate().getEncoded()));
            return new BoxInParts(
                    spki,
                    wrapped,
                    List.of(1, 2, 3).stream()
                            .map(x -> new Part(ballot, BoxKey.fingerprint(spki), x, share(secret, slope, x)))
                            .map(VoterSide::file)
                            .toList());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static byte[] share(byte[] secret, byte[] slope, int x) {
        var share = new byte[secret.length];
        for (int i = 0; i < share.length; i++) {
            share[i] = (byte) (secret[i] ^ BoxKey.Field.times(slope[i] & 255, x));
        }
        return share;
    }

    /** A part that is whole in itself and does not belong to the others. */
    public static String withAnotherShare(String file) {
        var part = Part.read(file);
        return file(new Part(part.ballot(), part.boxKeyFingerprint(), part.x(), random(32)));
    }

    static String file(Part part) {
        return CanonicalJson.write(Map.of(
                "t",
                "zj-part/1",
                "ballot",
                part.ballot(),
                "boxKeyFingerprint",
                part.boxKeyFingerprint(),
                "x",
                part.x(),
                "share",
                Bytes.text(part.share()),
                "check",
                part.check()));
    }

    private static byte[] derived(byte[] seed, byte[] vote, String info, int length) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(seed)
                            .addSalt(vote)
                            .thenExpand(info.getBytes(StandardCharsets.UTF_8), length));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] sha384(byte[]... parts) {
        try {
            return MessageDigest.getInstance("SHA-384").digest(Bytes.join(parts));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] octets(BigInteger number, int length) {
        var bytes = number.toByteArray();
        var octets = new byte[length];
        var from = Math.max(0, bytes.length - length);
        System.arraycopy(bytes, from, octets, length - (bytes.length - from), bytes.length - from);
        return octets;
    }

    public static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private VoterSide() {}
}
