package io.zhijia.task;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Inbox;
import io.zhijia.messaging.Message;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Keeps a task together with the line its history gets, and tells people what has become theirs. */
@Component
class TaskBook {

    private final Tasks tasks;
    private final History history;
    private final Inbox inbox;
    private final Clock clock;

    TaskBook(Tasks tasks, History history, Inbox inbox, Clock clock) {
        this.tasks = tasks;
        this.history = history;
        this.inbox = inbox;
        this.clock = clock;
    }

    void keep(Actor by, Task task, String word, String detail) {
        tasks.save(task);
        history.add(by, task.id(), clock.instant(), word, detail);
    }

    void tellOwner(Actor by, Task task) {
        if (!task.owner().equals(by.member())) {
            var key = "task/%s/owner/%s/%d".formatted(task.id(), task.owner(), task.version());
            var title = task.matter().title();
            inbox.tell(by, task.owner(), Message.of(key, path(task), "task.told.owner", by.name(), title, task.due()));
        }
    }

    void tellAssignee(Actor by, Task task, Step step) {
        var assignee = step.assignee();
        if (assignee != null && !assignee.equals(by.member())) {
            var key = "task/%s/step/%d/%s".formatted(task.id(), step.number(), assignee);
            var due = step.due() == null ? task.due() : step.due();
            var title = task.matter().title();
            inbox.tell(by, assignee, Message.of(key, path(task), "task.told.step", by.name(), step.text(), title, due));
        }
    }

    static String path(Task task) {
        return "/tasks/" + task.id();
    }
}
