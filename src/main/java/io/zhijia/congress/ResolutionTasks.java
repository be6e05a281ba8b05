package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;
import static io.zhijia.congress.CongressRefusal.HAS_A_TASK;
import static io.zhijia.congress.CongressRefusal.TASK_NEEDS_A_DAY;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.refusal.Refusal;
import io.zhijia.task.TaskFinished;
import io.zhijia.task.TaskGlance;
import io.zhijia.task.TaskId;
import io.zhijia.task.TaskOpening;
import io.zhijia.task.TaskOrder;
import io.zhijia.work.LaunchKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A resolution is carried out by a task of the same id; finished, it is carried out. */
@Service
@Transactional
class ResolutionTasks {

    private static final int DONE = 100;

    private final Resolutions resolutions;
    private final Sittings sittings;
    private final TaskOpening tasks;

    ResolutionTasks(Resolutions resolutions, Sittings sittings, TaskOpening tasks) {
        this.resolutions = resolutions;
        this.sittings = sittings;
        this.tasks = tasks;
    }

    /** For this person, by the day the resolution is due; opened twice, it is one. */
    void open(Actor actor, UUID id, String title, MemberId owner) {
        actor.must(KEEP_CONGRESS);
        var one = resolutions.get(actor.union(), id);
        var due = Optional.ofNullable(one.due()).orElseThrow(() -> new Refusal(TASK_NEEDS_A_DAY));
        refuseIf(of(actor, id).isPresent(), HAS_A_TASK);
        var area = sittings.get(actor.union(), one.sitting()).area();
        tasks.open(
                actor,
                new TaskOrder(
                        new TaskId(id), area, LaunchKind.TASK, title, owner, due, null, "/congress/resolutions/" + id));
    }

    @Transactional(readOnly = true)
    Optional<TaskGlance> of(Actor actor, UUID id) {
        return tasks.glance(actor, List.of(new TaskId(id))).stream().findFirst();
    }

    @ApplicationModuleListener
    void on(TaskFinished done) {
        carriedOut(done);
    }

    /** Heard twice, noted once. */
    void carriedOut(TaskFinished done) {
        var id = done.task().value();
        if (resolutions.find(done.union(), id).isPresent()
                && resolutions.percents(done.union()).getOrDefault(id, 0) < DONE) {
            var nobody = new Actor(done.union(), new MemberId(id), "", Map.of());
            var by = of(nobody, id).orElseThrow().owner();
            var number = resolutions.progress(done.union(), id).size() + 1;
            resolutions.add(done.union(), id, new Progress(number, DONE, said(done), by, done.on()));
        }
    }

    private static String said(TaskFinished done) {
        var text = done.result().isBlank() ? done.what() : done.result();
        return text.length() > 500 ? text.substring(0, 499) + "…" : text;
    }
}
