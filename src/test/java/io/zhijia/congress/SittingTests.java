package io.zhijia.congress;

import static io.zhijia.congress.AssemblyKind.STAFF_CONGRESS;
import static io.zhijia.congress.AssemblyKind.STAFF_MEETING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.congress.SittingState.Cancelled;
import io.zhijia.congress.SittingState.Closed;
import io.zhijia.decision.Region;
import io.zhijia.decision.Units;
import io.zhijia.identity.MemberId;
import io.zhijia.refusal.Refusal;
import io.zhijia.schoolcalendar.SchoolSpan;
import io.zhijia.schoolcalendar.SchoolYear;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SittingTests {

    private static final Term TERM = TermTests.term(STAFF_CONGRESS, Region.NATIONAL, 100);
    private static final RuleSet USUAL = RuleSet.usual(TERM, Units.SCHOOLS, LocalDate.of(2026, 1, 1));
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10); // a Thursday

    @ParameterizedTest
    @CsvSource({
        "PAPERS_OUT, 2026-12-03",
        "PROPOSALS_IN, 2026-11-25",
        "DELEGATIONS_TALK, 2026-12-04", // the fifth day before is a Saturday
        "COMMITTEE_MEETS, 2026-12-07",
        "PREPARATORY_MEETING, 2026-12-09",
        "AGENDA, 2026-11-10",
        "REPORTED_UP, 2026-12-21", // seven working days after
        "PUBLISHED, 2026-12-15"
    })
    void daysAreCountedFromTheSitting(PreparationStep step, LocalDate due) {
        assertThat(step.due(DAY, SchoolYear.UNSAID, USUAL)).isEqualTo(due);
    }

    @Test
    void schoolHolidaysDoNotLengthenWhatTheLawCountsInWorkingDays() {
        var winter = new SchoolSpan(UUID.randomUUID(), SchoolSpan.Kind.BREAK, "寒假", DAY.plusDays(1), DAY.plusDays(40));
        var exchanged =
                new SchoolSpan(UUID.randomUUID(), SchoolSpan.Kind.WORKDAYS, "补班", DAY.plusDays(2), DAY.plusDays(2));

        assertThat(PreparationStep.REPORTED_UP.due(DAY, new SchoolYear(List.of(winter)), USUAL))
                .isEqualTo("2026-12-21");
        assertThat(PreparationStep.REPORTED_UP.due(DAY, new SchoolYear(List.of(winter, exchanged)), USUAL))
                .isEqualTo("2026-12-18");
        assertThat(PreparationStep.PREPARATORY_MEETING.due(DAY.plusDays(30), new SchoolYear(List.of(winter)), USUAL))
                .as("in the middle of the holidays the day itself")
                .isEqualTo(DAY.plusDays(29));
    }

    @Test
    void delegatesAreElectedForTheFirstSittingOnlyAndNeverWhereAllMeet() {
        assertThat(PreparationStep.ELECTIONS.isFor(TERM, 1)).isTrue();
        assertThat(PreparationStep.ELECTIONS.isFor(TERM, 2)).isFalse();
        assertThat(PreparationStep.DELEGATES_CHECKED.isFor(TERM, 2)).isTrue();
        assertThat(PreparationStep.ELECTIONS.isFor(TermTests.term(STAFF_MEETING, Region.NATIONAL, 50), 1))
                .isFalse();
    }

    @Test
    void theTimelineIsInTheOrderOfDaysAndKnowsWhatIsLate() {
        var done = new Prepared(PreparationStep.PLAN, DAY.minusDays(50), MemberId.next(), "");
        var timeline = TimelineStep.of(TERM, sitting(), SchoolYear.UNSAID, USUAL, List.of(done));

        assertThat(timeline).extracting(TimelineStep::due).isSorted();
        assertThat(timeline.stream().filter(step -> step.isLate(DAY.minusDays(45))))
                .extracting(TimelineStep::step)
                .contains(PreparationStep.LEADING_GROUP)
                .doesNotContain(PreparationStep.PLAN, PreparationStep.PAPERS_OUT);
    }

    @Test
    void aSittingIsClosedOnceAndNotBeforeItsDay() {
        refused(() -> sitting().closed(30, 25, "通过", DAY.minusDays(1)), CongressRefusal.NOT_YET_TIME);
        refused(() -> sitting().closed(0, 0, "通过", DAY), CongressRefusal.NOBODY_SITS);
        refused(() -> sitting().closed(30, 31, "通过", DAY), CongressRefusal.MORE_THAN_ENTITLED);

        var closed = sitting().closed(30, 30, "通过", DAY);
        assertThat(closed.state()).isEqualTo(new Closed(DAY, 30, 30, "通过"));
        refused(() -> closed.closed(30, 30, "通过", DAY), CongressRefusal.CLOSED_ALREADY);
        refused(() -> closed.changed(DAY.atTime(9, 0), "", ""), CongressRefusal.CLOSED_ALREADY);
        var cancelled = sitting().cancelled("改期");
        assertThat(cancelled.state()).isEqualTo(new Cancelled("改期"));
        refused(() -> cancelled.closed(30, 30, "通过", DAY), CongressRefusal.CANCELLED_ALREADY);
    }

    @Test
    void howFarItHasComeIsSaidByWhatWasTicked() {
        assertThat(phase(sitting())).isEqualTo(Phase.PLANNED);
        assertThat(phase(sitting(), PreparationStep.PLAN)).isEqualTo(Phase.PREPARING);
        assertThat(phase(sitting(), PreparationStep.NOTICE)).isEqualTo(Phase.ANNOUNCED);
        assertThat(phase(sitting().opened(DAY.atTime(14, 0)))).isEqualTo(Phase.IN_SESSION);
        var closed = sitting().closed(30, 30, "通过", DAY);
        assertThat(phase(closed, PreparationStep.PUBLISHED)).isEqualTo(Phase.CLOSED);
        assertThat(phase(closed, PreparationStep.FILED)).isEqualTo(Phase.FILED);
        assertThat(phase(sitting().cancelled("改期"), PreparationStep.NOTICE)).isEqualTo(Phase.CANCELLED);
    }

    @Test
    void numbersThatNoSittingHasAreMissing() {
        assertThat(Sitting.missing(List.of())).isEmpty();
        assertThat(Sitting.missing(List.of(sitting(1), sitting(2)))).isEmpty();
        assertThat(Sitting.missing(List.of(sitting(4), sitting(2)))).containsExactly(1, 3);
        assertThat(Sitting.missing(List.of(sitting(1), sitting(2).cancelled("改期"), sitting(3))))
                .containsExactly(2);
    }

    private static Phase phase(Sitting of, PreparationStep... ticked) {
        var done = Stream.of(ticked)
                .map(step -> new Prepared(step, DAY, MemberId.next(), ""))
                .toList();
        return Phase.of(of, TimelineStep.of(TERM, of, SchoolYear.UNSAID, USUAL, done));
    }

    private static Sitting sitting() {
        return sitting(1);
    }

    private static Sitting sitting(int number) {
        return Sitting.prepared(TERM, number, DAY.atTime(14, 0), "报告厅", "", WorkArea.CONGRESS, null);
    }

    private static void refused(ThrowingCallable step, CongressRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
