package io.zhijia.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.schoolcalendar.SchoolYear;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void timeGrantedTheSecondTimeIsOnTopOfTheSecondTime() {
        for (var stage : List.of(Stage.SECOND_HANDLING, Stage.HANDLING)) {
            var deadline = new Standing(stage, 2, LATER, MARCH, null, null, null, List.of(), 12, null, null)
                    .deadline(ClockKind::usual)
                    .orElseThrow();
            assertThat(deadline.extension()).isEqualTo(12);
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

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, , false",
        "2026-12-01, , true",
        "2026-12-01, 2026-11-30, true",
        "2026-12-31, 2026-12-01, false",
        "2027-01-01, 2026-11-30, true",
        "2027-01-01, 2026-12-01, false",
        "2027-02-28, 2026-11-30, true",
        "2027-03-01, 2026-11-30, false"
    })
    void theSelfCheckOfAYearIsAskedForFromDecemberUntilSomethingIsSaid(
            LocalDate today, @Nullable LocalDate said, boolean missing) {
        var answered = LocalDate.of(2026, 5, 4);

        assertThat(standing(Stage.FOLLOW_UP, 1, null, answered, said, null).isSelfCheckMissing(today))
                .isEqualTo(missing);
        assertThat(standing(Stage.FOLLOW_UP, 1, null, said == null ? answered : said, null, null)
                        .isSelfCheckMissing(today))
                .isEqualTo(missing); // the answer was updated
        assertThat(standing(Stage.CLOSED, 1, null, answered, said, null).isSelfCheckMissing(today))
                .isFalse();
    }

    @Test
    void theSelfCheckEndsWithTheYear() {
        assertThat(Standing.selfCheckEnds(LocalDate.of(2026, 12, 1))).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(Standing.selfCheckEnds(LocalDate.of(2027, 2, 1))).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void whatWaitsForConditionsIsLookedAtOnceAYearAndEverythingElseAQuarter() {
        assertThat(followed(Outcome.C, null, null)).isEqualTo(LATER.plusYears(1));
        assertThat(followed(Outcome.C, MARCH.plusYears(2), null)).isEqualTo(MARCH.plusYears(3));
        assertThat(followed(Outcome.B, null, null)).isEqualTo(LATER.plusDays(90));
        assertThat(followed(Outcome.UPWARD, null, null)).isEqualTo(LATER.plusDays(90));
        assertThat(followed(Outcome.C, MARCH, LATER)).as("a day that was named").isEqualTo(LATER);
    }

    private static LocalDate followed(Outcome sent, @Nullable LocalDate noted, @Nullable LocalDate next) {
        return new Standing(Stage.FOLLOW_UP, 1, LATER, null, MARCH, sent, null, List.of(), 0, noted, next)
                .deadline(ClockKind::usual)
                .orElseThrow()
                .due(new WorkingDays(SchoolYear.UNSAID), LATER);
    }

    private static Standing standing(
            Stage stage,
            int round,
            @Nullable LocalDate again,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate noted,
            @Nullable LocalDate next) {
        return new Standing(stage, round, LATER, again, sentOn, null, null, List.of(), 0, noted, next);
    }
}
