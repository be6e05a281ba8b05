package io.zhijia.meeting;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.task.TaskOpening;
import io.zhijia.union.UnionGroups;
import io.zhijia.web.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people see of meetings. */
@Service
@Transactional(readOnly = true)
class MeetingViews {

    private static final int AT_A_GLANCE = 30;
    private final Meetings meetings;
    private final MeetingPeople people;
    private final Decisions decisions;
    private final UnionGroups groups;
    private final TaskOpening tasks;
    private final IdentityService identity;
    private final Clock clock;

    MeetingViews(
            Meetings meetings,
            MeetingPeople people,
            Decisions decisions,
            UnionGroups groups,
            TaskOpening tasks,
            IdentityService identity,
            Clock clock) {
        this.meetings = meetings;
        this.people = people;
        this.decisions = decisions;
        this.groups = groups;
        this.tasks = tasks;
        this.identity = identity;
        this.clock = clock;
    }

    Paging<MeetingLine> list(Actor actor, @Nullable MeetingType type, int page) {
        var all = MeetingAccess.maySeeAll(actor);
        return Paging.of(meetings.lines(actor, all, type, Paging.limit(), Paging.offset(page)), page);
    }

    /** What is ahead or still without minutes, until that day. */
    List<MeetingLine> unsettled(Actor actor, LocalDate last) {
        var all = MeetingAccess.maySeeAll(actor) || MeetingAccess.leadsAGroup(actor);
        return meetings.unsettled(actor, all, last, AT_A_GLANCE);
    }

    MeetingView read(Actor actor, MeetingId id) {
        var meeting = meetings.get(actor.union(), id);
        var invited = people.attendees(actor.union(), id);
        MeetingAccess.mustSee(
                actor, meeting, invited.stream().anyMatch(each -> each.member().equals(actor.member())));
        var reports = meeting.call().type().asksGroups()
                ? people.reports(actor.union(), id, groups.all(actor))
                : List.<CareReport>of();
        var decided = decisions.of(actor.union(), id);
        var names = identity.names(actor, everybody(invited, decided));
        return new MeetingView(
                meeting,
                actor,
                invited.stream()
                        .sorted(Comparator.comparing(each -> names.getOrDefault(each.member(), "")))
                        .toList(),
                reports,
                decided,
                tasks.glance(
                        actor,
                        decided.stream()
                                .map(Decision::task)
                                .filter(Objects::nonNull)
                                .toList()),
                names,
                LocalDate.now(clock));
    }

    private static Set<MemberId> everybody(List<Attendee> invited, List<Decision> decided) {
        var all = new HashSet<MemberId>();
        invited.forEach(each -> all.add(each.member()));
        Stream.of(decided)
                .flatMap(List::stream)
                .map(Decision::owner)
                .filter(Objects::nonNull)
                .forEach(all::add);
        return all;
    }
}
