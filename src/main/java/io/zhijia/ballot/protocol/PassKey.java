package io.zhijia.ballot.protocol;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateKey;
import java.util.Arrays;
import javax.crypto.Cipher;

/** The key that signs passes without seeing them (RFC 9474, BlindSign). */
public final class PassKey {

    private final PrivateKey key;
    private final BigInteger modulus;

    private PassKey(PrivateKey key) {
        this.key = key;
        this.modulus = ((RSAPrivateKey) key).getModulus();
    }

    public static KeyPair newPair() {
        return Rsa.newPair();
    }

    public static PassKey of(byte[] encoded) {
        return new PassKey(Rsa.privateKey(encoded));
    }

    static PassKey of(PrivateKey key) {
        return new PassKey(key);
    }

    /**
     * Signs what a voter has blinded.
     *
     * @throws IllegalArgumentException if it is not a number of the right length below the modulus
     */
    public byte[] sign(byte[] blinded) {
        var number = new BigInteger(1, blinded);
        if (blinded.length != (modulus.bitLength() + 7) / 8 || number.signum() == 0 || number.compareTo(modulus) >= 0) {
            throw new IllegalArgumentException("Not a blinded request");
        }
        try {
            var raw = Cipher.getInstance("RSA/ECB/NoPadding");
            raw.init(Cipher.DECRYPT_MODE, key);
            var signed = raw.doFinal(blinded);
            refuseFaulty(blinded, signed);
            return signed;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A computer that slips would give the key away: the standard asks to look once more. */
    private void refuseFaulty(byte[] blinded, byte[] signed) {
        var again = new BigInteger(1, signed).modPow(BigInteger.valueOf(65_537), modulus);
        if (!again.equals(new BigInteger(1, blinded))) {
            Arrays.fill(signed, (byte) 0);
            throw new IllegalStateException("The signature came out wrong");
        }
    }
}
