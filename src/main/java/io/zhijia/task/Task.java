package io.zhijia.task;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.task.TaskRefusal.ALREADY_CANCELLED;
import static io.zhijia.task.TaskRefusal.ALREADY_FINISHED;
import static io.zhijia.task.TaskRefusal.NOT_YET_DONE;
import static io.zhijia.task.TaskRefusal.STEPS_OPEN;
import static io.zhijia.task.TaskRefusal.STILL_OPEN;

import io.zhijia.archive.EvidenceSlot;
import io.zhijia.identity.MemberId;
import io.zhijia.task.TaskState.Cancelled;
import io.zhijia.task.TaskState.Finished;
import io.zhijia.task.TaskState.Open;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work with one owner and a checklist (任务).
 *
 * <p>Immutable: each step returns the task as it stands afterwards, or is refused.
 *
 * @param opener who opened it, and keeps seeing it; null in tasks older than this note
 * @param note what those who work on it should know
 * @param version how often it has been saved; two people changing the same one cannot overwrite each other
 */
record Task(
        UnionId union,
        TaskId id,
        Matter matter,
        MemberId owner,
        @Nullable MemberId opener,
        LocalDate due,
        String note,
        List<Step> steps,
        TaskState state,
        int version) {

    Task {
        steps = List.copyOf(steps);
    }

    static Task opened(
            UnionId union, TaskId id, Matter matter, MemberId owner, MemberId opener, LocalDate due, List<Step> steps) {
        return new Task(union, id, matter, owner, opener, due, "", steps, new Open(), 0);
    }

    Task noted(String text) {
        refuseUnlessOpen();
        return new Task(union, id, matter, owner, opener, due, text, steps, state, version);
    }

    Task handedOver(MemberId to, LocalDate until) {
        refuseUnlessOpen();
        return new Task(union, id, matter, to, opener, until, note, steps, state, version);
    }

    /** A step more; the same words again, while that step is open, add nothing: a form may be sent twice. */
    Task withStep(String text, @Nullable EvidenceSlot slot, @Nullable LocalDate until) {
        refuseUnlessOpen();
        if (steps.stream().anyMatch(step -> step.isOpen() && step.text().equals(text))) {
            return this;
        }
        var all = new ArrayList<>(steps);
        all.add(Step.todo(steps.stream().mapToInt(Step::number).max().orElse(0) + 1, text, slot, until));
        return with(all);
    }

    Task withStep(int number, UnaryOperator<Step> change) {
        refuseUnlessOpen();
        var changed = change.apply(step(number));
        return with(steps.stream()
                .map(step -> step.number() == number ? changed : step)
                .toList());
    }

    Step step(int number) {
        return steps.stream()
                .filter(step -> step.number() == number)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No step " + number + " in task " + id));
    }

    /**
     * Finished with this outcome.
     *
     * @param rest what becomes of the steps still open; null if nobody said, and then none may be
     */
    Task finished(Outcome outcome, @Nullable StepState rest, MemberId by, LocalDate today) {
        refuseUnlessOpen();
        refuseIf(outcome.on().isAfter(today), NOT_YET_DONE, outcome.on());
        refuseIf(rest == null && openSteps() > 0, STEPS_OPEN, openSteps());
        var settled = rest == null
                ? steps
                : steps.stream()
                        .map(step -> step.isOpen() ? step.in(rest) : step)
                        .toList();
        return new Task(union, id, matter, owner, opener, due, note, settled, new Finished(outcome, by), version);
    }

    Task cancelled(String reason, MemberId by, LocalDate today) {
        refuseUnlessOpen();
        return in(new Cancelled(reason, by, today));
    }

    Task reopened() {
        refuseIf(state instanceof Open, STILL_OPEN);
        return in(new Open());
    }

    boolean isOpen() {
        return state instanceof Open;
    }

    boolean isOverdue(LocalDate today) {
        return isOpen() && due.isBefore(today);
    }

    /** Whether a step of it is this person's. */
    boolean involves(MemberId member) {
        return steps.stream().anyMatch(step -> member.equals(step.assignee()));
    }

    int openSteps() {
        return (int) steps.stream().filter(Step::isOpen).count();
    }

    int settledSteps() {
        return steps.size() - openSteps();
    }

    private void refuseUnlessOpen() {
        switch (state) {
            case Open() -> {}
            case Finished(var outcome, var by) -> refuseIf(true, ALREADY_FINISHED, outcome.on());
            case Cancelled(var reason, var by, var on) -> refuseIf(true, ALREADY_CANCELLED, on, reason);
        }
    }

    private Task with(List<Step> all) {
        return new Task(union, id, matter, owner, opener, due, note, all, state, version);
    }

    private Task in(TaskState next) {
        return new Task(union, id, matter, owner, opener, due, note, steps, next, version);
    }
}
