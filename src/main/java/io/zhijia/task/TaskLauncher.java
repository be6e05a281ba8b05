package io.zhijia.task;

import io.zhijia.identity.Actor;
import io.zhijia.planning.LaunchOrder;
import io.zhijia.planning.Launcher;
import io.zhijia.work.LaunchKind;
import org.springframework.stereotype.Component;

/**
 * Turns a plan item into a task with the checklist of its kind: any item whose kind has no tool of its own. The task is
 * the item owner's; whoever launched it keeps seeing it.
 */
@Component
class TaskLauncher implements Launcher {

    private final TaskOpening opening;

    TaskLauncher(TaskOpening opening) {
        this.opening = opening;
    }

    @Override
    public LaunchKind kind() {
        return LaunchKind.TASK;
    }

    @Override
    public String launch(Actor actor, LaunchOrder order) {
        var owner = order.owner();
        return opening.open(
                actor,
                new TaskOrder(
                        TaskId.next(),
                        order.area(),
                        order.kind(),
                        order.title(),
                        owner == null ? actor.member() : owner,
                        order.ends(),
                        order.item(),
                        null));
    }
}
