package io.zhijia.task;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts together what the pages about one task show. */
@Component
class TaskPages {

    private final TaskService service;
    private final IdentityService people;
    private final Clock clock;

    TaskPages(TaskService service, IdentityService people, Clock clock) {
        this.service = service;
        this.people = people;
        this.clock = clock;
    }

    ModelAndView of(String view, Actor actor, TaskId id) {
        return new ModelAndView(view).addObject("of", read(actor, id));
    }

    private TaskPage read(Actor actor, TaskId id) {
        var task = service.read(actor, id);
        var history = service.history(actor, id);
        return new TaskPage(
                task,
                actor,
                people.names(actor, everybodyIn(task, history)),
                history,
                LocalDate.now(clock),
                clock.getZone());
    }

    Map<MemberId, String> owners(Actor actor, List<TaskLine> lines) {
        return people.names(actor, lines.stream().map(TaskLine::owner).toList());
    }

    private static Set<MemberId> everybodyIn(Task task, List<HistoryLine> history) {
        var all = new HashSet<MemberId>();
        all.add(task.owner());
        history.forEach(line -> all.add(line.by()));
        for (var step : task.steps()) {
            var assignee = step.assignee();
            if (assignee != null) {
                all.add(assignee);
            }
        }
        return all;
    }
}
