package io.zhijia.reserved;

import static io.zhijia.congress.Handling.HEAR;
import static io.zhijia.congress.Handling.PASS;
import static io.zhijia.congress.Handling.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.congress.Agenda;
import io.zhijia.congress.Agenda.Point;
import io.zhijia.congress.Handling;
import io.zhijia.congress.SittingId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutcomeTests {

    private static final LocalDate DECIDED = LocalDate.of(2026, 4, 10);

    @Test
    void isWithoutTheCongressUntilTiedToAnItem() {
        assertThat(Outcome.of(PASS, DECIDED, Optional.empty(), 0)).isEqualTo(Outcome.WITHOUT);
        assertThat(Outcome.of(PASS, DECIDED, Optional.of(agenda(PASS, true, true, DECIDED)), 2))
                .as("the item was taken off")
                .isEqualTo(Outcome.WITHOUT);
    }

    @Test
    void isSettledWherePassedOnTheDayOrBefore() {
        assertThat(of(PASS, PASS, true, true, DECIDED)).isEqualTo(Outcome.SETTLED);
        assertThat(of(PASS, PASS, false, true, DECIDED))
                .as("voted, though the sitting goes on")
                .isEqualTo(Outcome.SETTLED);
        assertThat(of(PASS, PASS, true, true, DECIDED.plusDays(1))).isEqualTo(Outcome.AFTERWARDS);
    }

    @Test
    void whatMustBePassedNeedsAVoteInItsFavor() {
        assertThat(of(PASS, PASS, true, false, DECIDED)).isEqualTo(Outcome.NOT_PASSED);
        assertThat(of(PASS, PASS, true, null, DECIDED))
                .as("the sitting closed without a vote")
                .isEqualTo(Outcome.NOT_PASSED);
        assertThat(of(PASS, HEAR, true, null, DECIDED)).isEqualTo(Outcome.TOO_LITTLE);
    }

    @Test
    void waitsForTheSitting() {
        assertThat(of(PASS, PASS, false, null, DECIDED)).isEqualTo(Outcome.AHEAD);
        assertThat(of(HEAR, HEAR, false, null, DECIDED)).isEqualTo(Outcome.AHEAD);
    }

    @Test
    void whatIsOnlyHeardNeedsNoVote() {
        assertThat(of(HEAR, REVIEW, true, null, DECIDED)).isEqualTo(Outcome.SETTLED);
        assertThat(of(HEAR, PASS, true, false, DECIDED))
                .as("heard, though not passed")
                .isEqualTo(Outcome.SETTLED);
    }

    private static Outcome of(
            Handling needed, Handling given, boolean isOver, @Nullable Boolean passed, LocalDate day) {
        return Outcome.of(needed, DECIDED, Optional.of(agenda(given, isOver, passed, day)), 1);
    }

    private static Agenda agenda(Handling given, boolean isOver, @Nullable Boolean passed, LocalDate day) {
        return new Agenda(
                new SittingId(UUID.randomUUID()),
                day,
                isOver,
                List.of(new Point(1, 1, "绩效工资方案", given, false, passed, null)));
    }
}
