package io.zhijia.ballot.protocol;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Map;

/** Signs receipts, and at the end the whole board (Ed25519). */
public final class ReceiptKey {

    private static final String ED25519 = "Ed25519";

    private final PrivateKey key;

    private ReceiptKey(PrivateKey key) {
        this.key = key;
    }

    public static KeyPair newPair() {
        try {
            return KeyPairGenerator.getInstance(ED25519).generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static ReceiptKey of(byte[] encoded) {
        try {
            return new ReceiptKey(KeyFactory.getInstance(ED25519).generatePrivate(new PKCS8EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException noKey) {
            throw new IllegalArgumentException(noKey);
        }
    }

    /** That this envelope lies in the box under this pass: no time, no number. */
    public byte[] receipt(byte[] vote, byte[] pass, byte[] envelope) {
        return sign(Map.of(
                "t",
                "zj-receipt/1",
                "c",
                Bytes.text(vote),
                "ht",
                Bytes.text(Pass.hash(pass)),
                "hs",
                Bytes.text(Envelope.hash(envelope))));
    }

    public byte[] sign(Map<String, ?> statement) {
        try {
            var signature = Signature.getInstance(ED25519);
            signature.initSign(key);
            signature.update(CanonicalJson.bytes(statement));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
