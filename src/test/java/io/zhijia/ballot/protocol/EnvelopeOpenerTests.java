package io.zhijia.ballot.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.ballot.protocol.EnvelopeOpener.Dropped;
import java.io.IOException;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A large box is opened in a Java of its own: with the same result, in the same order. */
class EnvelopeOpenerTests {

    private final java.security.KeyPair box = Rsa.newPair();
    private final byte[] vote = VoterSide.random(32);

    @Test
    void anotherJavaFindsInEachEnvelopeWhatWasSealedIntoIt() throws IOException {
        var papers = IntStream.range(0, 6).mapToObj(i -> VoterSide.random(256)).toList();
        var dropped = IntStream.range(0, 6)
                .mapToObj(i -> sealed(papers.get(i), i == 3 ? VoterSide.random(32) : vote))
                .toList();

        var opened = EnvelopeOpener.open(dropped, box.getPrivate().getEncoded(), vote);

        assertThat(opened).hasSize(6);
        assertThat(opened.get(3)).as("sealed for another vote").isEmpty();
        for (var i : List.of(0, 1, 2, 4, 5)) {
            assertThat(opened.get(i).orElseThrow().paper()).isEqualTo(papers.get(i));
            assertThat(opened.get(i).orElseThrow().key()).hasSize(32);
        }
    }

    @Test
    void whatIsNoKeyEndsInAnExceptionAndNotInAnEmptyBox() {
        var dropped = List.of(sealed(new byte[256], vote));
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> EnvelopeOpener.open(dropped, new byte[10], vote));
    }

    private Dropped sealed(byte[] paper, byte[] boundTo) {
        var code = VoterSide.random(32);
        return new Dropped(Pass.hash(code), VoterSide.seal((RSAPublicKey) box.getPublic(), boundTo, code, paper));
    }
}
