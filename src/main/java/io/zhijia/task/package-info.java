/**
 * Tasks (任务): a piece of work with one owner, a last day, a checklist and what proves it was done.
 *
 * <p>Launched from the plan for every kind of item without a tool of its own, ordered by other modules through
 * {@link io.zhijia.task.TaskOpening}, or opened by hand. The checklist of each kind is a file beside this package in
 * the resources. States: open → finished, or cancelled with a reason; both can be reopened with a reason. Steps: to do,
 * done, skipped with a reason. Pages: {@code /tasks}, {@code /tasks/new}, {@code /tasks/{id}} and below. Announces
 * {@link io.zhijia.task.TaskFinished}.
 */
@ApplicationModule(
        allowedDependencies = {
            "archive",
            "document",
            "identity",
            "messaging",
            "money",
            "planning",
            "refusal",
            "tenancy",
            "web",
            "work"
        })
@NullMarked
package io.zhijia.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
