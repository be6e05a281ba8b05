package io.zhijia.proposal;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.zhijia.congress.Presidium;
import io.zhijia.messaging.Inbox;
import io.zhijia.messaging.Message;
import io.zhijia.proposal.Deadline.Nudge;
import io.zhijia.schoolcalendar.SchoolCalendar;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds the committee of what is on its table or waits to be given to somebody: one message for all of one day. */
@Service
@Transactional
class CommitteeClockService {

    private static final Set<Stage> THEIRS =
            EnumSet.of(Stage.SUBMITTED, Stage.SCREENING, Stage.DOCKETED, Stage.SUGGESTION, Stage.HANDED_BACK);

    private final WaitingLists lists;
    private final Committee committee;
    private final Presidium presidium;
    private final SchoolCalendar calendar;
    private final Inbox inbox;

    CommitteeClockService(
            WaitingLists lists, Committee committee, Presidium presidium, SchoolCalendar calendar, Inbox inbox) {
        this.presidium = presidium;
        this.lists = lists;
        this.committee = committee;
        this.calendar = calendar;
        this.inbox = inbox;
    }

    /** What has the same limit. */
    private record Batch(ClockKind clock, LocalDate due, Nudge nudge) {

        String word() {
            return "proposal.told." + (nudge == Nudge.OVER ? "overdue." : "pending.") + clock;
        }
    }

    /** Run twice on a day, nobody hears anything twice. */
    void tick(UnionDay day) {
        var work = new WorkingDays(calendar.of(day));
        var theirs = lists.in(day.union(), THEIRS);
        theirs.stream()
                .flatMap(one -> batch(one, work, day))
                .collect(groupingBy(batch -> batch, counting()))
                .forEach((batch, count) -> tell(day, batch, count));
        theirs.forEach(one -> batch(one, work, day)
                .filter(batch -> batch.clock() == ClockKind.REASSIGNMENT && batch.nudge() == Nudge.OVER)
                .forEach(batch -> tellPresidium(day, one, batch.due())));
    }

    /** What was handed back and given to nobody in time (PROPOSALS, section 5). */
    private void tellPresidium(UnionDay day, WaitingCase one, LocalDate due) {
        var message = Message.of(
                "proposal/" + one.id() + "/presidium/" + ClockKind.REASSIGNMENT + "/" + due,
                "/proposals/" + one.id(),
                "proposal.told.presidium." + ClockKind.REASSIGNMENT,
                one.title(),
                due);
        presidium.on(day, day.today()).forEach(member -> inbox.tell(day, member, message));
    }

    private static Stream<Batch> batch(WaitingCase one, WorkingDays work, UnionDay day) {
        var standing = one.standing();
        var clock = Objects.requireNonNull(ClockKind.in(standing.stage(), standing.round()));
        return one.deadline().stream()
                .flatMap(deadline -> deadline.nudge(work, day.today()).stream()
                        .filter(nudge -> nudge != Nudge.HALF_TIME)
                        .map(nudge -> new Batch(clock, deadline.due(work, day.today()), nudge)));
    }

    private void tell(UnionDay day, Batch batch, long count) {
        var message = Message.of(
                "proposal/committee/" + batch.clock() + "/" + batch.due() + "/" + batch.nudge(),
                batch.clock() == ClockKind.SCREENING ? "/proposals/screening" : AssignmentController.ALL,
                batch.word(),
                count,
                batch.due());
        committee.members(day, day.today()).forEach(one -> inbox.tell(day, one, message));
    }
}
