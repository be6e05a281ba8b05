package io.zhijia.goal;

import io.zhijia.archive.RecordKind;
import io.zhijia.planning.PlanId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of goal.goal. */
record GoalRow(
        UUID unionId,
        UUID id,
        UUID plan,
        int place,
        String text,
        String list,
        String kind,
        @Nullable Integer figure,
        @Nullable String per,
        @Nullable String area,
        @Nullable String launchKind,
        @Nullable LocalDate due,
        @Nullable Integer actual,
        @Nullable LocalDate actualOn,
        int version,
        @Nullable String recordKind,
        String audience) {

    static GoalRow of(Goal goal, int place) {
        var measure = goal.measure();
        return new GoalRow(
                goal.union().value(),
                goal.id(),
                goal.plan().value(),
                place,
                goal.text(),
                goal.list(),
                goal.kind().name(),
                measure.figure(),
                name(measure.per()),
                name(measure.area()),
                name(measure.launchKind()),
                measure.due(),
                measure.actual(),
                measure.actualOn(),
                goal.version(),
                name(measure.recordKind()),
                measure.audience());
    }

    Goal toGoal() {
        return new Goal(
                new UnionId(unionId),
                id,
                new PlanId(plan),
                text,
                list,
                Goal.Kind.valueOf(kind),
                new Measure(
                        figure,
                        per == null ? null : Measure.Per.valueOf(per),
                        area == null ? null : WorkArea.valueOf(area),
                        launchKind == null ? null : LaunchKind.valueOf(launchKind),
                        due,
                        actual,
                        actualOn,
                        recordKind == null ? null : RecordKind.valueOf(recordKind),
                        audience),
                version);
    }

    private static @Nullable String name(@Nullable Enum<?> one) {
        return one == null ? null : one.name();
    }
}
