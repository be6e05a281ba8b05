package io.zhijia.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShareTests {

    private static final int MOST = 200;

    static Stream<Share> shares() {
        return List.of(1, 2, 3, 4, 5, 10).stream()
                .flatMap(denominator -> Stream.iterate(1, numerator -> numerator <= denominator, n -> n + 1)
                        .flatMap(numerator -> numerator.equals(denominator)
                                ? Stream.of(Share.atLeast(numerator, denominator))
                                : Stream.of(
                                        Share.atLeast(numerator, denominator),
                                        Share.moreThan(numerator, denominator))));
    }

    /** Every number of votes of every number of people, against the sentence of the law multiplied out. */
    @ParameterizedTest
    @MethodSource("shares")
    void isMetByExactlyTheNumbersTheLawSays(Share share) {
        for (int base = 1; base <= MOST; base++) {
            for (int votes = 0; votes <= base; votes++) {
                var left = votes * share.denominator();
                var right = share.numerator() * base;
                var lawful = share.comparison() == Share.Comparison.AT_LEAST ? left >= right : left > right;
                assertThat(share.isMetBy(votes, base))
                        .as("%s: %d of %d", share, votes, base)
                        .isEqualTo(lawful);
            }
            assertThat(share.needed(base))
                    .as("%s of %d can be reached", share, base)
                    .isBetween(1, base);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 1, 1",
        "2, 1, 2, 2, 2",
        "3, 2, 2, 2, 3",
        "4, 2, 3, 3, 3",
        "99, 50, 50, 66, 75",
        "100, 50, 51, 67, 75",
        "101, 51, 51, 68, 76",
        "200, 100, 101, 134, 150"
    })
    void needsTheNumbersOneWouldCountByHand(int base, int half, int moreThanHalf, int twoThirds, int threeQuarters) {
        assertThat(Share.HALF_OR_MORE.needed(base)).isEqualTo(half);
        assertThat(Share.MORE_THAN_HALF.needed(base)).isEqualTo(moreThanHalf);
        assertThat(Share.TWO_THIRDS.needed(base)).isEqualTo(twoThirds);
        assertThat(Share.THREE_QUARTERS.needed(base)).isEqualTo(threeQuarters);
    }

    @Test
    void nobodyDecidesNothing() {
        assertThat(Share.HALF_OR_MORE.isMetBy(0, 0)).isFalse();
        assertThat(Share.MORE_THAN_HALF.isMetBy(0, 0)).isFalse();
    }

    @Test
    void largeUnionsDoNotOverflow() {
        assertThat(Share.TWO_THIRDS.needed(2_000_000_000)).isEqualTo(1_333_333_334);
    }

    @Test
    void whatCanNeverBeMetIsNoShare() {
        assertThatIllegalArgumentException().isThrownBy(() -> Share.moreThan(1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Share.atLeast(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Share.atLeast(0, 2));
    }
}
