package io.zhijia.ballot.protocol;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;

/**
 * The right to one paper: a code nobody but the voter has seen, with a signature.
 *
 * @param code t, 32 bytes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Pass(byte[] code, byte[] signature) {

    private static final PSSParameterSpec PSS =
            new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, 48, 1);

    public boolean isSignedBy(PublicKey key) {
        try {
            var check = Signature.getInstance("RSASSA-PSS");
            check.setParameter(PSS);
            check.initVerify(key);
            check.update(code);
            return check.verify(signature);
        } catch (GeneralSecurityException unreadable) {
            return false; // such as a signature of another length
        }
    }

    /** ht, under which it stands in the list of what is in the box. */
    public byte[] hash() {
        return hash(code);
    }

    public static byte[] hash(byte[] code) {
        return Bytes.hash(Bytes.label("zj-pass/1"), code);
    }
}
