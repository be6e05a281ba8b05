package io.zhijia.checker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Signatures and envelopes, as anybody can check them. */
final class Seal {

    private static final int KC = 1;
    private static final int IV = 1 + 32 + 384;
    private static final int PAPER = IV + 12;

    static boolean isPass(byte[] spki, byte[] code, byte[] signature) {
        try {
            var verifier = Signature.getInstance("RSASSA-PSS");
            verifier.setParameter(new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, 48, 1));
            verifier.initVerify(key("RSA", spki));
            verifier.update(code);
            return code.length == 32 && verifier.verify(signature);
        } catch (GeneralSecurityException no) {
            return false;
        }
    }

    static boolean isSigned(byte[] spki, String statement, byte[] signature) {
        try {
            var verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key("Ed25519", spki));
            verifier.update(statement.getBytes(UTF_8));
            return verifier.verify(signature);
        } catch (GeneralSecurityException no) {
            return false;
        }
    }

    static boolean fits(byte[] envelope, byte[] key) {
        return envelope.length > PAPER
                && key.length == 32
                && Arrays.equals(Arrays.copyOfRange(envelope, KC, KC + 32), Format.sha256("zj-key/1", key));
    }

    /** The padded paper; null if it is not of this vote and this pass. */
    static byte @Nullable [] open(byte[] envelope, byte[] key, byte[] vote, byte[] pass) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(key, "AES"),
                    new GCMParameterSpec(128, Arrays.copyOfRange(envelope, IV, PAPER)));
            cipher.updateAAD("zj-env/1".getBytes(UTF_8));
            cipher.updateAAD(vote);
            cipher.updateAAD(pass);
            cipher.updateAAD(Arrays.copyOfRange(envelope, KC, KC + 32));
            return envelope[0] == 1 ? cipher.doFinal(envelope, PAPER, envelope.length - PAPER) : null;
        } catch (GeneralSecurityException no) {
            return null;
        }
    }

    private static PublicKey key(String algorithm, byte[] spki) throws GeneralSecurityException {
        return KeyFactory.getInstance(algorithm).generatePublic(new X509EncodedKeySpec(spki));
    }

    private Seal() {}
}
