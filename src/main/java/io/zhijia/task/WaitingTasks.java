package io.zhijia.task;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** My open tasks, and my steps in the tasks of others. */
@Component
class WaitingTasks implements Waiting {

    private final TaskService service;

    WaitingTasks(TaskService service) {
        this.service = service;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        var own = service.own(actor).stream()
                .map(task -> new WaitingLine(task.title(), "task.waiting.own", task.path(), task.due()));
        var steps = service.ownSteps(actor).stream()
                .map(step -> new WaitingLine(
                        step.text() + " · " + step.taskTitle(),
                        "task.waiting.step",
                        "/tasks/" + step.task() + "/steps/" + step.number(),
                        step.due()));
        return Stream.concat(own, steps).toList();
    }
}
