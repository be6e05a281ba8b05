package io.zhijia.ballot.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.HexFormat;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** RFC 9474, appendix A.3: the figures of the standard itself. */
class BlindSignatureTests {

    private static final BigInteger E = BigInteger.valueOf(65_537);

    private final Properties figures = new Properties();
    private final BigInteger p;
    private final BigInteger q;
    private final RSAPublicKey publicKey;

    BlindSignatureTests() throws IOException, GeneralSecurityException {
        try (var file = BlindSignatureTests.class.getResourceAsStream("/ballot/rfc9474-a3.properties")) {
            figures.load(file);
        }
        p = number("p");
        q = number("q");
        publicKey = (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(p.multiply(q), E));
    }

    @Test
    void theServerSignsWhatTheStandardSigns() throws GeneralSecurityException {
        assertThat(passKey().sign(bytes("blinded_msg"))).isEqualTo(bytes("blind_sig"));
    }

    @Test
    void theVotersSideBlindsAndUnblindsAsTheStandardDoes() {
        var r = number("inv").modInverse(publicKey.getModulus());

        assertThat(VoterSide.blind(bytes("msg"), bytes("salt"), r, publicKey)).isEqualTo(bytes("blinded_msg"));
        assertThat(VoterSide.unblinded(bytes("blind_sig"), number("inv"), publicKey))
                .isEqualTo(bytes("sig"));
    }

    @Test
    void thePlainJdkVerifiesTheSignatureOfTheStandard() {
        assertThat(new Pass(bytes("msg"), bytes("sig")).isSignedBy(publicKey)).isTrue();
    }

    @Test
    void noOtherMessageAndNoOtherSignatureVerifies() {
        for (int i = 0; i < bytes("sig").length; i += 37) {
            var changed = bytes("sig");
            changed[i] ^= 1;
            assertThat(new Pass(bytes("msg"), changed).isSignedBy(publicKey)).isFalse();
        }
        assertThat(new Pass(new byte[48], bytes("sig")).isSignedBy(publicKey)).isFalse();
        assertThat(new Pass(bytes("msg"), new byte[3]).isSignedBy(publicKey)).isFalse();
    }

    @Test
    void onlyABlindedRequestIsSigned() throws GeneralSecurityException {
        var key = passKey();
        assertThatIllegalArgumentException().isThrownBy(() -> key.sign(new byte[512]));
        assertThatIllegalArgumentException().isThrownBy(() -> key.sign(new byte[] {1, 2, 3}));
        var modulus = HexFormat.of().parseHex(publicKey.getModulus().toString(16));
        assertThatIllegalArgumentException().isThrownBy(() -> key.sign(modulus));
    }

    @Test
    void seedAndStoredAnswerGiveTheSamePassAgain() {
        var pair = PassKey.newPair();
        var key = (RSAPublicKey) pair.getPublic();
        var seed = VoterSide.random(16);
        var vote = VoterSide.random(32);
        var request = VoterSide.request(seed, vote, key);
        var answer = PassKey.of(pair.getPrivate()).sign(request.blinded());
        var pass = VoterSide.pass(request, answer, key);

        assertThat(pass.isSignedBy(key)).isTrue();
        var again = VoterSide.request(seed, vote, key);
        assertThat(again.blinded()).isEqualTo(request.blinded());
        assertThat(VoterSide.pass(again, answer, key).signature()).isEqualTo(pass.signature());
        assertThat(VoterSide.request(seed, VoterSide.random(32), key).code()).isNotEqualTo(request.code());
    }

    private PassKey passKey() throws GeneralSecurityException {
        var d = E.modInverse(p.subtract(BigInteger.ONE).multiply(q.subtract(BigInteger.ONE)));
        return PassKey.of(KeyFactory.getInstance("RSA")
                .generatePrivate(new RSAPrivateCrtKeySpec(
                        p.multiply(q),
                        E,
                        d,
                        p,
                        q,
                        d.mod(p.subtract(BigInteger.ONE)),
                        d.mod(q.subtract(BigInteger.ONE)),
                        q.modInverse(p))));
    }

    private BigInteger number(String name) {
        return new BigInteger(figures.getProperty(name), 16);
    }

    private byte[] bytes(String name) {
        return HexFormat.of().parseHex(figures.getProperty(name));
    }
}
