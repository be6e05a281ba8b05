package io.zhijia.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.identity.MemberId;
import io.zhijia.proposal.Rating.Satisfaction;
import io.zhijia.proposal.Ratings.Result;
import io.zhijia.refusal.Refusal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RatingsTests {

    private static final MemberId LEAD = MemberId.next();
    private static final MemberId SECOND = MemberId.next();
    private static final MemberId THIRD = MemberId.next();

    @Test
    void theLeadProposerAloneHasItHandledAgain() {
        assertThat(of(
                                rating(LEAD, Satisfaction.NOT),
                                rating(SECOND, Satisfaction.SATISFIED),
                                rating(THIRD, Satisfaction.SATISFIED))
                        .result())
                .isEqualTo(Result.DISSATISFIED);
    }

    @Test
    void soDoHalfOfThoseWhoRatedAndNotFewer() {
        assertThat(of(rating(LEAD, Satisfaction.SATISFIED), rating(SECOND, Satisfaction.NOT))
                        .result())
                .isEqualTo(Result.DISSATISFIED);
        assertThat(of(
                                rating(LEAD, Satisfaction.SATISFIED),
                                rating(SECOND, Satisfaction.NOT),
                                rating(THIRD, Satisfaction.BASICALLY))
                        .result())
                .isEqualTo(Result.SATISFIED);
    }

    @Test
    void nobodyIsNotSatisfied() {
        assertThat(of().result()).isEqualTo(Result.UNRATED);
    }

    @Test
    void whoLeftDoesNotBlockAndWhoIsHereDoes() {
        var given = List.of(rating(LEAD, Satisfaction.SATISFIED), rating(SECOND, Satisfaction.SATISFIED));
        var all = Set.of(LEAD, SECOND, THIRD);

        assertThat(new Ratings(given, all, Set.of(), LEAD, 50, false).isComplete())
                .isFalse();
        assertThat(new Ratings(given, all, Set.of(THIRD), LEAD, 50, false).isComplete())
                .isTrue();
        assertThat(new Ratings(given, all, Set.of(), LEAD, 50, true).isComplete())
                .isTrue();
        assertThat(new Ratings(given, all, Set.of(), LEAD, 50, false).asks(THIRD))
                .isTrue();
        assertThat(new Ratings(given, all, Set.of(), LEAD, 50, false).asks(LEAD))
                .isFalse();
    }

    @Test
    void dissatisfactionSaysWhy() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Rating(
                        1, LEAD, Satisfaction.SATISFIED, Satisfaction.NOT, false, " ", null, LocalDateTime.MIN))
                .extracting(Refusal::reason)
                .isEqualTo(HandlingRefusal.REASON_FOR_DISSATISFACTION);
    }

    private static Ratings of(Rating... given) {
        return new Ratings(Stream.of(given).toList(), Set.of(LEAD, SECOND, THIRD), Set.of(), LEAD, 50, false);
    }

    private static Rating rating(MemberId member, Satisfaction result) {
        return new Rating(1, member, Satisfaction.SATISFIED, result, false, "理由", null, LocalDateTime.MIN);
    }
}
