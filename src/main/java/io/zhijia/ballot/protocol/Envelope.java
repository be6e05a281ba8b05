package io.zhijia.ballot.protocol;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.spec.MGF1ParameterSpec;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import javax.crypto.spec.SecretKeySpec;

/**
 * A sealed paper: version, kc, the key of this paper under the key of the box, iv, and the paper under its own key. It is bound
 * to the vote and to the pass, so that a copied one does not open.
 */
public final class Envelope {

    static final byte VERSION = 1;
    private static final int WRAPPED = Rsa.BITS / 8;
    private static final int IV = 12;
    private static final int TAG = 16;
    private static final int HEAD = 1 + Bytes.HASH + WRAPPED + IV;
    private static final OAEPParameterSpec OAEP =
            new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);

    /** A paper with the key that opens it, which may be shown so that everybody can open it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Opened(byte[] key, byte[] paper) {}

    /** How long an envelope around a paper of that length is. */
    public static int length(int paper) {
        return HEAD + paper + TAG;
    }

    public static byte[] hash(byte[] envelope) {
        return Bytes.hash(envelope);
    }

    static byte[] hashOfKey(byte[] key) {
        return Bytes.hash(Bytes.label("zj-key/1"), key);
    }

    static byte[] bound(byte[] vote, byte[] pass, byte[] hashOfKey) {
        return Bytes.join(Bytes.label("zj-env/1"), vote, pass, hashOfKey);
    }

    /**
     * What is in it; empty if it was not sealed for this box, this vote and this pass.
     *
     * @param vote C
     * @param pass ht
     */
    public static Optional<Opened> open(byte[] envelope, PrivateKey box, byte[] vote, byte[] pass) {
        if (envelope.length <= HEAD + TAG || envelope[0] != VERSION) {
            return Optional.empty();
        }
        try {
            var kc = Arrays.copyOfRange(envelope, 1, 1 + Bytes.HASH);
            var key = unwrap(Arrays.copyOfRange(envelope, 1 + Bytes.HASH, HEAD - IV), box);
            if (!Arrays.equals(kc, hashOfKey(key))) {
                return Optional.empty();
            }
            var iv = new GCMParameterSpec(TAG * 8, Arrays.copyOfRange(envelope, HEAD - IV, HEAD));
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), iv);
            cipher.updateAAD(bound(vote, pass, kc));
            return Optional.of(new Opened(key, cipher.doFinal(envelope, HEAD, envelope.length - HEAD)));
        } catch (GeneralSecurityException | IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    private static byte[] unwrap(byte[] wrapped, PrivateKey box) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("RSA/ECB/OAEPPadding");
        cipher.init(Cipher.DECRYPT_MODE, box, OAEP); // told, because the JDK would take SHA-1 for MGF1
        return cipher.doFinal(wrapped);
    }

    private Envelope() {}
}
