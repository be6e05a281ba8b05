package io.zhijia.planning;

import static io.zhijia.planning.PlanFixtures.item;
import static io.zhijia.planning.PlanFixtures.year2026;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.planning.GoalReading.Span;
import io.zhijia.planning.GoalReading.Verdict;
import io.zhijia.planning.Measure.Per;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalReadingTests {

    private static final LocalDate APRIL_15 = LocalDate.of(2026, 4, 15);
    private final Plan plan = year2026(UnionId.next());

    @Test
    void anActivityEachMonthWarnsOfEmptyAndMissedMonths() {
        var january = on(1).progressed(LocalDate.of(2026, 1, 9), "/a");
        var reading = read(Goal.promised(plan, "每月组织一次活动", Goal.Kind.CADENCE), january, on(2), on(5));

        assertThat(reading.spans())
                .extracting(Span::verdict)
                .startsWith(Verdict.DONE, Verdict.MISSED, Verdict.MISSED, Verdict.EMPTY, Verdict.AHEAD, Verdict.EMPTY)
                .hasSize(12);
        assertThat(reading.fallenShort()).isEqualTo(10);
    }

    @Test
    void onlyWhatTheMeasureAsksForIsCounted() {
        var goal = Goal.promised(plan, "每月一次", Goal.Kind.CADENCE)
                .measuredBy(new Measure(1, Per.TERM, WorkArea.WOMEN, null, null, null, null));

        assertThat(read(goal, on(1), on(9)).planned()).isZero();
        assertThat(read(goal, on(1)).spans()).hasSize(2);
    }

    @Test
    void whatAPersonFoundGoesBeforeWhatIsCounted() {
        var goal = Goal.promised(plan, "体检参加率 95%", Goal.Kind.RATE)
                .measuredBy(new Measure(95, null, null, null, null, 96, APRIL_15));

        assertThat(read(goal).isReached()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"每月组织一次活动, 1, MONTH", "每学期召开两次会议, 2, TERM", "每季度公开, 1, QUARTER", "定期走访, , "})
    void aCadenceSaysItsFigureOrStaysUnset(String text, @Nullable Integer figure, @Nullable Per per) {
        var goal = Goal.promised(plan, text, Goal.Kind.CADENCE);

        assertThat(goal.measure().figure()).isEqualTo(figure);
        assertThat(goal.measure().per()).isEqualTo(per);
        assertThat(read(goal).isSet()).isEqualTo(figure != null);
    }

    private PlanItem on(int month) {
        return item(plan, "活动", LocalDate.of(2026, month, 9), LocalDate.of(2026, month, 9));
    }

    private GoalReading read(Goal goal, PlanItem... items) {
        return GoalReading.of(goal, plan.period(), List.of(items), APRIL_15);
    }
}
