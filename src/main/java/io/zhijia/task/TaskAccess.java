package io.zhijia.task;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.task.TaskPermission.OPEN_TASK;
import static io.zhijia.task.TaskPermission.SEE_TASKS;
import static io.zhijia.task.TaskPermission.WORK_ON_TASK;
import static io.zhijia.task.TaskRefusal.NOT_YOUR_STEP;
import static io.zhijia.task.TaskRefusal.NOT_YOUR_TASK;

import io.zhijia.identity.Actor;
import java.util.NoSuchElementException;

/**
 * Who may do what: secretary and chair everything; an owner works on their own task, a helper on their own steps;
 * whoever opened it and officers of the union see it; to everybody else a task they have no part in does not exist.
 */
final class TaskAccess {

    static boolean mayManage(Actor actor) {
        return actor.may(OPEN_TASK);
    }

    static void mustManage(Actor actor) {
        actor.must(OPEN_TASK);
    }

    static boolean maySeeAll(Actor actor) {
        return actor.may(SEE_TASKS);
    }

    static void mustSee(Actor actor, Task task) {
        if (!maySee(actor, task)) {
            throw new NoSuchElementException("Not theirs to see: task " + task.id());
        }
    }

    static boolean maySee(Actor actor, Task task) {
        return maySeeAll(actor) || isOwner(actor, task) || hasPartIn(actor, task);
    }

    /** A step of it is theirs, or they opened it. */
    private static boolean hasPartIn(Actor actor, Task task) {
        return task.involves(actor.member()) || actor.member().equals(task.opener());
    }

    static boolean mayWorkOn(Actor actor, Task task) {
        return actor.may(WORK_ON_TASK) || isOwner(actor, task);
    }

    static void mustWorkOn(Actor actor, Task task) {
        mustSee(actor, task);
        refuseIf(!mayWorkOn(actor, task), NOT_YOUR_TASK);
    }

    static boolean mayWorkOn(Actor actor, Task task, Step step) {
        return mayWorkOn(actor, task) || actor.member().equals(step.assignee());
    }

    static void mustWorkOn(Actor actor, Task task, Step step) {
        mustSee(actor, task);
        refuseIf(!mayWorkOn(actor, task, step), NOT_YOUR_STEP);
    }

    /** Everybody with a part in it may add a file. */
    static boolean mayAddTo(Actor actor, Task task) {
        return mayWorkOn(actor, task) || task.involves(actor.member());
    }

    private static boolean isOwner(Actor actor, Task task) {
        return task.owner().equals(actor.member());
    }

    private TaskAccess() {}
}
