package io.zhijia.task;

import static java.util.Objects.requireNonNull;

import io.zhijia.archive.EvidenceSlot;
import io.zhijia.identity.MemberId;
import io.zhijia.task.StepState.Done;
import io.zhijia.task.StepState.Skipped;
import io.zhijia.task.StepState.Todo;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of task.step; the columns of other states are null. */
record StepRow(
        UUID unionId,
        UUID task,
        int number,
        String text,
        @Nullable String slot,
        @Nullable UUID assignee,
        @Nullable LocalDate due,
        String state,
        @Nullable String reason,
        @Nullable UUID settledBy,
        @Nullable LocalDate settledOn) {

    static StepRow of(Task task, Step step) {
        return switch (step.state()) {
            case Todo() -> of(task, step, "TODO", null, null, null);
            case Done(var by, var on) -> of(task, step, "DONE", null, by, on);
            case Skipped(var reason, var by, var on) -> of(task, step, "SKIPPED", reason, by, on);
        };
    }

    private static StepRow of(
            Task task,
            Step step,
            String state,
            @Nullable String reason,
            @Nullable MemberId by,
            @Nullable LocalDate on) {
        var slot = step.slot();
        var assignee = step.assignee();
        return new StepRow(
                task.union().value(),
                task.id().value(),
                step.number(),
                step.text(),
                slot == null ? null : slot.name(),
                assignee == null ? null : assignee.value(),
                step.due(),
                state,
                reason,
                by == null ? null : by.value(),
                on);
    }

    Step toStep() {
        return new Step(
                number,
                text,
                slot == null ? null : EvidenceSlot.valueOf(slot),
                assignee == null ? null : new MemberId(assignee),
                due,
                switch (state) {
                    case "TODO" -> new Todo();
                    case "DONE" -> new Done(new MemberId(requireNonNull(settledBy)), requireNonNull(settledOn));
                    case "SKIPPED" ->
                        new Skipped(
                                requireNonNull(reason),
                                new MemberId(requireNonNull(settledBy)),
                                requireNonNull(settledOn));
                    default -> throw new IllegalStateException("Unknown state of a step: " + state);
                });
    }
}
