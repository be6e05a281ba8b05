package io.zhijia.meeting;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.task.TaskId;
import io.zhijia.task.TaskOpening;
import io.zhijia.task.TaskOrder;
import io.zhijia.work.LaunchKind;
import java.time.LocalDate;
import java.time.Year;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decisions: numbered within the year, and turned into tasks where somebody is to see to them. */
@Service
@Transactional
class DecisionService {

    private final Meetings meetings;
    private final Decisions decisions;
    private final TaskOpening tasks;

    DecisionService(Meetings meetings, Decisions decisions, TaskOpening tasks) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.tasks = tasks;
    }

    /**
     * Puts a decision on the register; the same one sent twice takes one number.
     *
     * @param owner who sees to it by {@code due}; null if there is nothing to do
     */
    void decide(
            Actor actor,
            MeetingId id,
            DecisionId decision,
            int item,
            String text,
            String manner,
            @Nullable MemberId owner,
            LocalDate due) {
        MeetingAccess.mustKeep(actor);
        var meeting = meetings.get(actor.union(), id);
        meeting.refuseUnlessHeld();
        meeting.item(item);
        if (!decisions.has(actor.union(), decision)) {
            var year = Year.of(meeting.call().at().getYear());
            var number = decisions.nextNumber(actor.union(), year);
            var task = owner == null ? null : open(actor, meeting, text, owner, due);
            var until = owner == null ? null : due;
            decisions.add(
                    actor.union(),
                    id,
                    new Decision(decision, year.getValue(), number, item, text, manner, owner, until, task));
            if (meeting.call().type().standsForTheCongress()) {
                decisions.bring(actor.union(), decision);
            }
        }
    }

    private TaskId open(Actor actor, Meeting meeting, String text, MemberId owner, LocalDate due) {
        var task = TaskId.next();
        tasks.open(
                actor,
                new TaskOrder(
                        task, meeting.area(), LaunchKind.TASK, text, owner, due, null, "/meetings/" + meeting.id()));
        return task;
    }
}
