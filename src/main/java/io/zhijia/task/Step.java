package io.zhijia.task;

import io.zhijia.archive.EvidenceSlot;
import io.zhijia.identity.MemberId;
import io.zhijia.task.StepState.Todo;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step of a task.
 *
 * @param number from 1, never used again within its task
 * @param slot which evidence it leaves behind; null if none
 * @param assignee who does it; null while it is the owner's
 * @param due last day; null if only the task as a whole has one
 */
record Step(
        int number,
        String text,
        @Nullable EvidenceSlot slot,
        @Nullable MemberId assignee,
        @Nullable LocalDate due,
        StepState state) {

    static Step todo(int number, String text, @Nullable EvidenceSlot slot, @Nullable LocalDate due) {
        return new Step(number, text, slot, null, due, new Todo());
    }

    boolean isOpen() {
        return state instanceof Todo;
    }

    boolean isDone() {
        return state instanceof StepState.Done;
    }

    boolean isOverdue(LocalDate today) {
        return isOpen() && due != null && due.isBefore(today);
    }

    Step in(StepState next) {
        return new Step(number, text, slot, assignee, due, next);
    }

    Step assigned(@Nullable MemberId to, @Nullable LocalDate until) {
        return new Step(number, text, slot, to, until, state);
    }
}
