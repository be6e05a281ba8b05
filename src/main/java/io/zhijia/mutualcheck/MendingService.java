package io.zhijia.mutualcheck;

import static io.zhijia.mutualcheck.MutualCheckPermission.TAKE_PART;
import static io.zhijia.mutualcheck.MutualCheckRefusal.DAY_HAS_PASSED;
import static io.zhijia.mutualcheck.MutualCheckRefusal.NOTHING_WANTING;
import static io.zhijia.mutualcheck.MutualCheckRefusal.NOT_YOUR_PART;
import static io.zhijia.refusal.Refusal.refuseIf;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhijia.identity.Actor;
import io.zhijia.task.TaskGlance;
import io.zhijia.task.TaskId;
import io.zhijia.task.TaskOpening;
import io.zhijia.task.TaskOrder;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The union that was checked makes what is wanting its own tasks; asked twice, each is opened once. */
@Service
@Transactional
class MendingService {

    private final TaskOpening tasks;
    private final Clock clock;

    MendingService(TaskOpening tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    /** One for each book in which something is wanting. */
    int mend(Actor actor, Pair pair, LocalDate due, Function<Mark, String> title, String place) {
        actor.must(TAKE_PART);
        refuseIf(!pair.checked().union().equals(actor.union()) || !pair.isHandedIn(), NOT_YOUR_PART);
        refuseIf(due.isBefore(LocalDate.now(clock)), DAY_HAS_PASSED, due);
        var wanting = pair.marks().stream().filter(Mark::isWanting).toList();
        refuseIf(wanting.isEmpty(), NOTHING_WANTING);
        wanting.forEach(mark -> tasks.open(
                actor,
                new TaskOrder(
                        task(pair, mark),
                        WorkArea.ORGANISATION,
                        LaunchKind.TASK,
                        title.apply(mark),
                        actor.member(),
                        due,
                        null,
                        place)));
        return wanting.size();
    }

    /** The tasks there are, by the book they mend. */
    @Transactional(readOnly = true)
    Map<UUID, TaskGlance> tasks(Actor actor, Pair pair) {
        if (!pair.checked().union().equals(actor.union())) {
            return Map.of();
        }
        var ids = pair.marks().stream()
                .collect(Collectors.toMap(
                        mark -> task(pair, mark), mark -> mark.book().value()));
        return tasks.glance(actor, List.copyOf(ids.keySet())).stream()
                .collect(Collectors.toMap(
                        glance -> ids.getOrDefault(glance.id(), glance.id().value()), glance -> glance));
    }

    private static TaskId task(Pair pair, Mark mark) {
        return new TaskId(UUID.nameUUIDFromBytes((pair.id() + "/" + mark.book()).getBytes(UTF_8)));
    }
}
