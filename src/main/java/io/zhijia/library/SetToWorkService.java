package io.zhijia.library;

import static io.zhijia.library.LibraryPermission.SET_TO_WORK;
import static io.zhijia.library.LibraryRefusal.NO_STEPS;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.task.TaskId;
import io.zhijia.task.TaskOpening;
import io.zhijia.task.TaskOrder;
import io.zhijia.work.LaunchKind;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets to work by what was found in a library: a task of our own union, with its lines as steps. */
@Service
@Transactional
class SetToWorkService {

    private final TaskOpening tasks;

    SetToWorkService(TaskOpening tasks) {
        this.tasks = tasks;
    }

    /**
     * Opens the task.
     *
     * @param found where it was found, as a path
     * @return where people go on with it
     */
    String open(Actor actor, TaskId id, Matter matter, String title, MemberId owner, LocalDate due, String found) {
        actor.must(SET_TO_WORK);
        refuseIf(!matter.hasSteps(), NO_STEPS);
        var order = new TaskOrder(id, matter.topic(), LaunchKind.TASK, title, owner, due, null, found);
        return tasks.openWithSteps(actor, order, matter.steps());
    }
}
