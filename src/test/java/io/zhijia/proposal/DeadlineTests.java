package io.zhijia.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.zhijia.proposal.Deadline.Nudge;
import io.zhijia.proposal.Deadline.Pause;
import io.zhijia.schoolcalendar.SchoolSpan;
import io.zhijia.schoolcalendar.SchoolSpan.Kind;
import io.zhijia.schoolcalendar.SchoolYear;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTests {

    private static final WorkingDays WORK = new WorkingDays(SchoolYear.UNSAID);
    private static final LocalDate LATER = LocalDate.of(2027, 1, 1);

    /** Spring Festival 2026: off from Sunday 15 to Monday 23 February, worked on the Saturdays before and after. */
    @ParameterizedTest
    @CsvSource({
        "2026-02-12, 1, 2026-02-13",
        "2026-02-12, 2, 2026-02-14",
        "2026-02-12, 3, 2026-02-24",
        "2026-02-12, 7, 2026-02-28",
        "2026-02-12, 8, 2026-03-02",
        "2026-02-15, 1, 2026-02-24"
    })
    void springFestivalDoesNotCountAndItsExchangedSaturdaysDo(LocalDate begins, int days, LocalDate due) {
        assertThat(Deadline.workingDays(begins, days).due(WORK, LATER)).isEqualTo(due);
    }

    /** 1 to 7 October 2026, worked on Sunday 20 September and Saturday 10 October. */
    @ParameterizedTest
    @CsvSource({
        "2026-09-18, 1, 2026-09-20",
        "2026-09-18, 5, 2026-09-24",
        "2026-09-18, 6, 2026-09-28",
        "2026-09-30, 3, 2026-10-10",
        "2026-09-30, 4, 2026-10-12"
    })
    void aWeekOfExchangedDaysIsCountedAsItIsWorked(LocalDate begins, int days, LocalDate due) {
        assertThat(Deadline.workingDays(begins, days).due(WORK, LATER)).isEqualTo(due);
    }

    @Test
    void theBreakOfTheUnitDoesNotCountAndADayItWorksDoes() {
        var own = new WorkingDays(new SchoolYear(List.of(
                new SchoolSpan(
                        UUID.randomUUID(), Kind.BREAK, "寒假", LocalDate.of(2027, 1, 25), LocalDate.of(2027, 2, 21)),
                new SchoolSpan(
                        UUID.randomUUID(),
                        Kind.WORKDAYS,
                        "补课",
                        LocalDate.of(2027, 1, 23),
                        LocalDate.of(2027, 1, 23)))));

        assertThat(Deadline.workingDays(LocalDate.of(2027, 1, 21), 2).due(own, LATER))
                .isEqualTo(LocalDate.of(2027, 1, 23));
        assertThat(Deadline.workingDays(LocalDate.of(2027, 1, 21), 3).due(own, LATER))
                .isEqualTo(LocalDate.of(2027, 2, 22));
    }

    @Test
    void daysAsTheyComeEndOnAWorkingDay() {
        assertThat(Deadline.days(LocalDate.of(2026, 8, 3), 60).due(WORK, LATER)).isEqualTo(LocalDate.of(2026, 10, 8));
    }

    @Test
    void theEarlierOfLengthAndFixedDayWins() {
        var begins = LocalDate.of(2026, 4, 7);

        assertThat(Deadline.days(begins, 60).notAfter(LocalDate.of(2026, 5, 29)).due(WORK, LATER))
                .isEqualTo(LocalDate.of(2026, 5, 29));
        assertThat(Deadline.days(begins, 60)
                        .notAfter(LocalDate.of(2026, 11, 30))
                        .due(WORK, LATER))
                .isEqualTo(LocalDate.of(2026, 6, 8));
        assertThat(new Deadline(begins, null, LocalDate.of(2026, 11, 30), List.of(), 0).due(WORK, LATER))
                .isEqualTo(LocalDate.of(2026, 11, 30));
        assertThatIllegalArgumentException().isThrownBy(() -> new Deadline(begins, null, null, List.of(), 0));
    }

    @Test
    void aPauseMovesBothTheLengthAndTheFixedDay() {
        var april7 = LocalDate.of(2026, 4, 7);
        var pause = List.of(new Pause(LocalDate.of(2026, 4, 9), LocalDate.of(2026, 4, 16)));

        assertThat(Deadline.workingDays(april7, 3).paused(pause).due(WORK, LATER))
                .isEqualTo(LocalDate.of(2026, 4, 17));
        assertThat(Deadline.workingDays(april7, 30)
                        .notAfter(LocalDate.of(2026, 4, 14))
                        .paused(pause)
                        .due(WORK, LATER))
                .isEqualTo(LocalDate.of(2026, 4, 21));
    }

    @Test
    void aPauseThatGoesOnMovesTheLastDayAndRemindsNobody() {
        var waiting = Deadline.workingDays(LocalDate.of(2026, 4, 7), 3)
                .paused(List.of(new Pause(LocalDate.of(2026, 4, 9), null)));

        assertThat(waiting.due(WORK, LocalDate.of(2026, 4, 10))).isEqualTo(LocalDate.of(2026, 4, 13));
        assertThat(waiting.due(WORK, LocalDate.of(2026, 6, 1))).isEqualTo(LocalDate.of(2026, 6, 2));
        assertThat(waiting.nudge(WORK, LocalDate.of(2026, 6, 1))).isEmpty();
    }

    @Test
    void anExtensionComesOnTopOfWhicheverWasEarlier() {
        assertThat(Deadline.days(LocalDate.of(2026, 4, 7), 60)
                        .notAfter(LocalDate.of(2026, 5, 29))
                        .extended(30)
                        .due(WORK, LATER))
                .isEqualTo(LocalDate.of(2026, 6, 29));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-08,",
        "2026-05-07,",
        "2026-05-08, HALF_TIME",
        "2026-06-04, HALF_TIME",
        "2026-06-05, SOON",
        "2026-06-07, SOON",
        "2026-06-08, TODAY",
        "2026-06-09, OVER"
    })
    void remindsAtHalfTimeThreeDaysBeforeOnTheDayAndAfterIt(LocalDate today, Nudge nudge) {
        assertThat(Deadline.days(LocalDate.of(2026, 4, 7), 60)
                        .nudge(WORK, today)
                        .orElse(null))
                .isEqualTo(nudge);
    }

    @Test
    void saysHowManyWorkingDaysAreLeft() {
        var three = Deadline.workingDays(LocalDate.of(2026, 2, 12), 3);

        assertThat(three.left(WORK, LocalDate.of(2026, 2, 12))).isEqualTo(3);
        assertThat(three.left(WORK, LocalDate.of(2026, 2, 18))).isEqualTo(1);
        assertThat(three.left(WORK, LocalDate.of(2026, 2, 24))).isZero();
        assertThat(three.left(WORK, LocalDate.of(2026, 2, 26))).isEqualTo(-2);
    }
}
