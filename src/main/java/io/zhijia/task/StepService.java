package io.zhijia.task;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.task.TaskRefusal.STEP_DONE_ALREADY;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.task.StepState.Done;
import io.zhijia.task.StepState.Skipped;
import io.zhijia.task.StepState.Todo;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with the steps of a task. What is so already is left as it is: a thumb may tap twice. */
@Service
@Transactional
class StepService {

    private final Tasks tasks;
    private final TaskBook book;
    private final IdentityService people;
    private final Clock clock;

    StepService(Tasks tasks, TaskBook book, IdentityService people, Clock clock) {
        this.tasks = tasks;
        this.book = book;
        this.people = people;
        this.clock = clock;
    }

    void tick(Actor actor, TaskId id, int number) {
        var task = workedOn(actor, id, number);
        if (!task.step(number).isDone()) {
            var done = new Done(actor.member(), LocalDate.now(clock));
            change(actor, task, number, done, "ticked", "");
        }
    }

    /** Back to be done: ticked by mistake, or needed after all. */
    void untick(Actor actor, TaskId id, int number) {
        var task = workedOn(actor, id, number);
        if (!task.step(number).isOpen()) {
            change(actor, task, number, new Todo(), "unticked", "");
        }
    }

    void skip(Actor actor, TaskId id, int number, String reason) {
        var task = workedOn(actor, id, number);
        refuseIf(task.step(number).isDone(), STEP_DONE_ALREADY);
        if (task.step(number).isOpen()) {
            var skipped = new Skipped(reason, actor.member(), LocalDate.now(clock));
            change(actor, task, number, skipped, "skipped", "：" + reason);
        }
    }

    void add(Actor actor, TaskId id, String text, @Nullable LocalDate due) {
        var task = tasks.get(actor.union(), id);
        TaskAccess.mustWorkOn(actor, task);
        var longer = task.withStep(text, null, due);
        if (longer.steps().size() > task.steps().size()) {
            book.keep(actor, longer, "added", text);
        }
    }

    /** Gives a step to somebody, or back to the owner if to nobody. */
    void assign(Actor actor, TaskId id, int number, @Nullable MemberId to, @Nullable LocalDate due) {
        var task = tasks.get(actor.union(), id);
        TaskAccess.mustWorkOn(actor, task);
        var assigned = task.withStep(number, step -> step.assigned(to, due));
        if (!assigned.equals(task)) {
            var who = to == null ? people.name(actor, task.owner()) : people.name(actor, to);
            book.keep(actor, assigned, "assigned", task.step(number).text() + " → " + who);
            book.tellAssignee(actor, assigned, assigned.step(number));
        }
    }

    private void change(Actor actor, Task task, int number, StepState next, String word, String more) {
        var changed = task.withStep(number, step -> step.in(next));
        book.keep(actor, changed, word, task.step(number).text() + more);
    }

    private Task workedOn(Actor actor, TaskId id, int number) {
        var task = tasks.get(actor.union(), id);
        TaskAccess.mustSee(actor, task);
        TaskAccess.mustWorkOn(actor, task, task.step(number));
        return task;
    }
}
