package io.zhijia.task;

import static java.util.Objects.requireNonNull;

import io.zhijia.archive.RecordKind;
import io.zhijia.identity.MemberId;
import io.zhijia.money.Money;
import io.zhijia.planning.PlanItemId;
import io.zhijia.task.TaskState.Cancelled;
import io.zhijia.task.TaskState.Finished;
import io.zhijia.task.TaskState.Open;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of task.task; the columns of other states are null. */
record TaskRow(
        UUID unionId,
        UUID id,
        @Nullable UUID planItem,
        @Nullable String cameFrom,
        String area,
        String kind,
        String title,
        UUID owner,
        @Nullable UUID opener,
        LocalDate due,
        String note,
        String state,
        @Nullable UUID endedBy,
        @Nullable LocalDate endedOn,
        @Nullable String reason,
        @Nullable String recordKind,
        @Nullable String venue,
        @Nullable Integer persons,
        @Nullable Integer personTimes,
        @Nullable String countedBy,
        @Nullable String helpers,
        @Nullable Long spentFen,
        @Nullable String result,
        int version) {

    /** What each state adds to the row. */
    private record End(
            String state,
            @Nullable MemberId by,
            @Nullable LocalDate on,
            @Nullable String reason) {}

    static TaskRow of(Task task) {
        return switch (task.state()) {
            case Open() -> of(task, new End("OPEN", null, null, null), null);
            case Finished(var outcome, var by) -> of(task, new End("FINISHED", by, outcome.on(), null), outcome);
            case Cancelled(var reason, var by, var on) -> of(task, new End("CANCELLED", by, on, reason), null);
        };
    }

    private static TaskRow of(Task task, End end, @Nullable Outcome outcome) {
        var item = task.matter().planItem();
        var by = end.by();
        var opener = task.opener();
        return new TaskRow(
                task.union().value(),
                task.id().value(),
                item == null ? null : item.value(),
                task.matter().cameFrom(),
                task.matter().area().name(),
                task.matter().kind().name(),
                task.matter().title(),
                task.owner().value(),
                opener == null ? null : opener.value(),
                task.due(),
                task.note(),
                end.state(),
                by == null ? null : by.value(),
                end.on(),
                end.reason(),
                outcome == null ? null : outcome.kind().name(),
                outcome == null ? null : outcome.venue(),
                outcome == null ? null : outcome.persons(),
                outcome == null ? null : outcome.personTimes(),
                outcome == null ? null : outcome.countedBy(),
                outcome == null ? null : outcome.helpers(),
                outcome == null ? null : outcome.spent().fen(),
                outcome == null ? null : outcome.result(),
                task.version());
    }

    Task toTask(List<Step> steps) {
        return new Task(
                new UnionId(unionId),
                new TaskId(id),
                new Matter(
                        planItem == null ? null : new PlanItemId(planItem),
                        cameFrom,
                        WorkArea.valueOf(area),
                        LaunchKind.valueOf(kind),
                        title),
                new MemberId(owner),
                opener == null ? null : new MemberId(opener),
                due,
                note,
                steps,
                toState(),
                version);
    }

    private TaskState toState() {
        return switch (state) {
            case "OPEN" -> new Open();
            case "FINISHED" -> new Finished(toOutcome(), new MemberId(requireNonNull(endedBy)));
            case "CANCELLED" ->
                new Cancelled(requireNonNull(reason), new MemberId(requireNonNull(endedBy)), requireNonNull(endedOn));
            default -> throw new IllegalStateException("Unknown state of a task: " + state);
        };
    }

    private Outcome toOutcome() {
        return new Outcome(
                requireNonNull(endedOn),
                RecordKind.valueOf(requireNonNull(recordKind)),
                requireNonNull(venue),
                requireNonNull(persons),
                requireNonNull(personTimes),
                requireNonNull(countedBy),
                requireNonNull(helpers),
                new Money(requireNonNull(spentFen)),
                requireNonNull(result));
    }
}
