package io.zhijia.ballot.protocol;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;

/** RSA-3072 keys, as they are kept and published: SubjectPublicKeyInfo and PKCS#8. */
public final class Rsa {

    public static final int BITS = 3072;

    public static KeyPair newPair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Reads a public key.
     *
     * @throws IllegalArgumentException if these bytes are no RSA key of our size with the usual exponent
     */
    public static RSAPublicKey publicKey(byte[] encoded) {
        try {
            var key = (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded));
            if (key.getModulus().bitLength() != BITS || key.getPublicExponent().intValue() != 65_537) {
                throw new IllegalArgumentException("Not RSA-3072 with exponent 65537");
            }
            return key;
        } catch (GeneralSecurityException noKey) {
            throw new IllegalArgumentException("Not an RSA key", noKey);
        }
    }

    public static PrivateKey privateKey(byte[] encoded) {
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException noKey) {
            throw new IllegalArgumentException("Not an RSA key", noKey);
        }
    }

    private Rsa() {}
}
