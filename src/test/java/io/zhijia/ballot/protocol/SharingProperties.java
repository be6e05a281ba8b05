package io.zhijia.ballot.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SharingProperties {

    @Property
    void anyTwoOfThreeGiveTheSecret(
            @ForAll @Size(32) byte[] secret,
            @ForAll @Size(32) byte[] slope,
            @ForAll @IntRange(min = 1, max = 3) int one,
            @ForAll @IntRange(min = 1, max = 2) int step) {
        var other = (one - 1 + step) % 3 + 1;

        var together = BoxKey.together(
                new Part("", "", one, VoterSide.share(secret, slope, one)),
                new Part("", "", other, VoterSide.share(secret, slope, other)));

        assertThat(together).isEqualTo(secret);
    }

    /** Whatever the secret is, some slope explains the share one teller holds: it tells nothing. */
    @Property
    void onePartFitsEverySecret(
            @ForAll @Size(32) byte[] secret,
            @ForAll @Size(32) byte[] slope,
            @ForAll @Size(32) byte[] anySecret,
            @ForAll @IntRange(min = 1, max = 3) int x) {
        var share = VoterSide.share(secret, slope, x);
        var otherSlope = new byte[32];
        for (int i = 0; i < 32; i++) {
            otherSlope[i] = (byte) BoxKey.Field.times(BoxKey.Field.inverse(x), (share[i] ^ anySecret[i]) & 255);
        }

        assertThat(VoterSide.share(anySecret, otherSlope, x)).isEqualTo(share);
    }

    @Property
    void whateverIsReadAsBytesIsWrittenTheSameAgain(@ForAll byte[] bytes) {
        assertThat(Bytes.of(Bytes.text(bytes))).isEqualTo(bytes);
    }

    @Property
    void rubbishIsAPaperWithAFaultAndNeverAnError(@ForAll byte[] rubbish) {
        assertThat(Paper.read(rubbish, java.util.List.of()).choices()).isEmpty();
    }
}
