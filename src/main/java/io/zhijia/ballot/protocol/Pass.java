package io.zhijia.ballot.protocol;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The right to one paper: a code nobody but the voter has seen, with a signature. Where people may vote again the signed code is
 * the hash of another, that of a third, and so on: each later paper comes with the code before the one that was used, which
 * nobody but the voter can know.
 *
 * @param code t, 32 bytes: under which a paper lies in the box
 * @param of t₀, which was signed; the same as t for a first paper
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Pass(byte[] code, byte[] signature, byte[] of) {

    /** So many later papers can replace a first one. */
    public static final int MOST_AGAIN = 15;

    private static final PSSParameterSpec PSS =
            new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, 48, 1);

    /** Of a first paper. */
    public Pass(byte[] code, byte[] signature) {
        this(code, signature, code);
    }

    public boolean isSignedBy(PublicKey key) {
        try {
            var check = Signature.getInstance("RSASSA-PSS");
            check.setParameter(PSS);
            check.initVerify(key);
            check.update(of);
            return check.verify(signature);
        } catch (GeneralSecurityException unreadable) {
            return false; // such as a signature of another length
        }
    }

    /** Whole, of a first paper or where they may vote again of a later one, and signed by this key. */
    public boolean isOf(PublicKey key, boolean mayVoteAgain) {
        var isWhole = code.length == Bytes.HASH && of.length == Bytes.HASH;
        return isWhole && (isFirst() || (mayVoteAgain && isOneChain())) && isSignedBy(key);
    }

    public boolean isFirst() {
        return Arrays.equals(code, of);
    }

    /** The codes that this one proves to be the voter's, from the one used just before to t₀; none for a first paper. */
    public List<byte[]> before() {
        if (isFirst()) {
            return List.of();
        }
        var hashes = Stream.iterate(code, Bytes::hash).skip(1).limit(MOST_AGAIN).toList();
        var first = hashes.stream().map(Bytes::text).toList().indexOf(Bytes.text(of));
        return hashes.subList(0, first + 1);
    }

    /** Whether t₀ comes of t. */
    public boolean isOneChain() {
        return isFirst() || !before().isEmpty();
    }

    /** ht, under which it stands in the list of what is in the box. */
    public byte[] hash() {
        return hash(code);
    }

    public static byte[] hash(byte[] code) {
        return Bytes.hash(Bytes.label("zj-pass/1"), code);
    }
}
