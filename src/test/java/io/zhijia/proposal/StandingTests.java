package io.zhijia.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StandingTests {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate LATER = LocalDate.of(2026, 3, 20);

    /** Whoever's turn it is has a limit; who has none may take their time. */
    @ParameterizedTest
    @EnumSource(Stage.class)
    void aClockRunsWhereSomebodyMustDoSomethingByADay(Stage stage) {
        var free = List.of(Stage.DRAFT, Stage.SECONDING, Stage.RETURNED, Stage.CLOSED);

        assertThat(ClockKind.in(stage, 1) == null).isEqualTo(stage.isOver() || free.contains(stage));
    }

    @Test
    void ratingsCountFromTheDayTheAnswerWentOut() {
        var due = standing(Stage.RATING, 1, null, MARCH, null, null)
                .deadline(ClockKind::usual)
                .orElseThrow();

        assertThat(due.begins()).isEqualTo(MARCH);
    }

    @Test
    void theSecondTimeCountsFromTheDayItCameBackWhateverItsStageIs() {
        for (var stage : List.of(Stage.SECOND_HANDLING, Stage.HANDLING)) {
            var deadline = standing(stage, 2, MARCH, null, null, null)
                    .deadline(ClockKind::usual)
                    .orElseThrow();
            assertThat(deadline.begins()).isEqualTo(MARCH);
            assertThat(deadline.days()).isEqualTo(new Deadline.Length(20, true));
        }
    }

    @Test
    void progressIsDueOnTheDaySomebodyNamedElseAQuarterOn() {
        var named = standing(Stage.FOLLOW_UP, 1, null, null, MARCH, LATER.plusDays(9))
                .deadline(ClockKind::usual)
                .orElseThrow();
        var unnamed = standing(Stage.FOLLOW_UP, 1, null, null, MARCH, null)
                .deadline(ClockKind::usual)
                .orElseThrow();

        assertThat(named.latest()).isEqualTo(LATER.plusDays(9));
        assertThat(unnamed.begins()).isEqualTo(MARCH);
        assertThat(unnamed.days()).isEqualTo(new Deadline.Length(90, false));
    }

    private static Standing standing(
            Stage stage,
            int round,
            @Nullable LocalDate again,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate noted,
            @Nullable LocalDate next) {
        return new Standing(stage, round, LATER, again, sentOn, null, List.of(), 0, noted, next);
    }
}
