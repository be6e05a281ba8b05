package io.zhijia.meeting;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.task.TaskGlance;
import io.zhijia.task.TaskId;
import io.zhijia.task.TaskOpening;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was decided, by whom it is seen to, and how that goes. */
@Service
@Transactional(readOnly = true)
class DecisionRegister {

    private final Decisions decisions;
    private final TaskOpening tasks;
    private final IdentityService people;

    DecisionRegister(Decisions decisions, TaskOpening tasks, IdentityService people) {
        this.decisions = decisions;
        this.tasks = tasks;
        this.people = people;
    }

    /** Of a year, the latest first: officers see all, others those of meetings they were invited to. */
    List<DecisionLine> of(Actor actor, Year year) {
        var lines = decisions.lines(actor, MeetingAccess.maySeeAll(actor), year);
        var ids = lines.stream()
                .map(line -> line.decision().task())
                .filter(Objects::nonNull)
                .toList();
        var tasksById =
                tasks.glance(actor, ids).stream().collect(Collectors.toMap(TaskGlance::id, Function.identity()));
        var names = people.names(
                actor,
                lines.stream()
                        .map(line -> line.decision().owner())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        return lines.stream().map(line -> with(line, names, tasksById)).toList();
    }

    private static DecisionLine with(DecisionLine line, Map<MemberId, String> names, Map<TaskId, TaskGlance> tasks) {
        var owner = line.decision().owner();
        var task = line.decision().task();
        return new DecisionLine(
                line.decision(),
                line.meeting(),
                line.title(),
                line.on(),
                owner == null ? "" : names.getOrDefault(owner, ""),
                task == null ? null : tasks.get(task));
    }

    List<Year> years(Actor actor) {
        return decisions.years(actor.union());
    }
}
