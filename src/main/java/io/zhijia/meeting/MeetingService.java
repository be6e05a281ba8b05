package io.zhijia.meeting;

import static io.zhijia.meeting.MeetingRefusal.GROUPS_SILENT;
import static io.zhijia.meeting.MeetingRefusal.NOBODY_INVITED;
import static io.zhijia.meeting.MeetingRefusal.NOBODY_PRESENT;
import static io.zhijia.refusal.Refusal.refuseIf;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import io.zhijia.archive.Evidence;
import io.zhijia.archive.EvidenceSlot;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.meeting.MeetingState.Cancelled;
import io.zhijia.meeting.MeetingState.Filed;
import io.zhijia.meeting.MeetingState.Noticed;
import io.zhijia.messaging.Inbox;
import io.zhijia.messaging.Message;
import io.zhijia.planning.PlanItemId;
import io.zhijia.union.UnionGroups;
import io.zhijia.work.WorkArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a meeting as a whole. A form sent twice changes nothing the second time. */
@Service
@Transactional
class MeetingService {

    private final Meetings meetings;
    private final MeetingPeople people;
    private final MeetingPapers papers;
    private final Decisions decisions;
    private final UnionGroups groups;
    private final Inbox inbox;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingService(
            Meetings meetings,
            MeetingPeople people,
            MeetingPapers papers,
            Decisions decisions,
            UnionGroups groups,
            Inbox inbox,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.people = people;
        this.papers = papers;
        this.decisions = decisions;
        this.groups = groups;
        this.inbox = inbox;
        this.events = events;
        this.clock = clock;
    }

    void plan(
            Actor actor,
            MeetingId id,
            @Nullable PlanItemId planItem,
            WorkArea area,
            Call call,
            List<AgendaItem> agenda,
            Set<MemberId> invited) {
        MeetingAccess.mustKeep(actor);
        if (meetings.find(actor.union(), id).isEmpty()) {
            meetings.save(Meeting.planned(actor.union(), id, planItem, area, call, agenda));
            people.invite(actor.union(), id, invited);
        }
    }

    /**
     * Changes what was called for; those who know already are told.
     *
     * @param version of the meeting as the person saw it
     */
    void change(Actor actor, MeetingId id, int version, Call call, List<AgendaItem> agenda, Set<MemberId> invited) {
        var meeting = kept(actor, id);
        if (meeting.version() != version) {
            throw new OptimisticLockingFailureException("Meeting " + id + " changed since it was shown");
        }
        var changed = meeting.changed(call, agenda);
        meetings.save(changed);
        people.invite(actor.union(), id, invited);
        papers.moveUp(actor.union(), id, agenda.size());
        if (meeting.state() instanceof Noticed) {
            tell(actor, changed, "changed/" + version, "meeting.told.changed");
        }
    }

    /** Gives notice: everybody invited hears of it. */
    void notice(Actor actor, MeetingId id) {
        var meeting = kept(actor, id);
        if (meeting.state() instanceof Noticed) {
            return;
        }
        refuseIf(people.attendees(actor.union(), id).isEmpty(), NOBODY_INVITED);
        meetings.save(meeting.noticed(LocalDate.now(clock)));
        tell(actor, meeting, "notice", "meeting.told.notice");
    }

    /** Notes who came; a meeting somebody came to has been held. */
    void attend(Actor actor, MeetingId id, List<Attendee> marks) {
        var meeting = kept(actor, id);
        meeting.refuseIfOver();
        marks.forEach(mark -> people.mark(actor.union(), id, mark));
        refuseIf(present(actor, id).isEmpty(), NOBODY_PRESENT);
        if (meeting.isAhead()) {
            meetings.save(meeting.held(LocalDate.now(clock)));
        }
    }

    void write(Actor actor, MeetingId id, int item, String before, String text) {
        meetings.save(kept(actor, id).written(item, before, text));
    }

    /** Closes the minutes, and tells the other modules that a piece of work is done. */
    void file(Actor actor, MeetingId id) {
        var meeting = kept(actor, id);
        if (meeting.state() instanceof Filed) {
            return;
        }
        var filed = meeting.filed(actor.member(), LocalDate.now(clock));
        refuseWhileGroupsAreSilent(actor, meeting);
        meetings.save(filed);
        events.publishEvent(new MeetingFiled(
                actor.union(),
                id,
                meeting.planItem(),
                meeting.area(),
                meeting.call().type().recordKind(),
                meeting.call().title(),
                meeting.call().at().toLocalDate(),
                meeting.call().venue(),
                present(actor, id),
                decided(actor, id),
                evidence(actor, id)));
    }

    void cancel(Actor actor, MeetingId id, String reason) {
        var meeting = kept(actor, id);
        if (meeting.state() instanceof Cancelled(var before, var by, var on) && before.equals(reason)) {
            return;
        }
        meetings.save(meeting.cancelled(reason, actor.member(), LocalDate.now(clock)));
        if (meeting.state() instanceof Noticed) {
            tell(actor, meeting, "cancelled", "meeting.told.cancelled");
        }
    }

    private void refuseWhileGroupsAreSilent(Actor actor, Meeting meeting) {
        if (meeting.call().type().asksGroups()) {
            var silent = people.reports(actor.union(), meeting.id(), groups.all(actor)).stream()
                    .filter(CareReport::isSilent)
                    .map(report -> report.group().name())
                    .collect(joining("、"));
            refuseIf(!silent.isEmpty(), GROUPS_SILENT, silent);
        }
    }

    private Set<MemberId> present(Actor actor, MeetingId id) {
        return people.attendees(actor.union(), id).stream()
                .filter(attendee -> attendee.presence().isThere())
                .map(Attendee::member)
                .collect(toSet());
    }

    private String decided(Actor actor, MeetingId id) {
        return decisions.of(actor.union(), id).stream()
                .map(decision -> decision.name() + "：" + decision.text())
                .collect(joining("\n"));
    }

    private List<Evidence> evidence(Actor actor, MeetingId id) {
        return papers.of(actor.union(), id).stream()
                .map(paper -> new Evidence(paper.attachment().value(), EvidenceSlot.LEDGER, ""))
                .toList();
    }

    private void tell(Actor actor, Meeting meeting, String occasion, String word) {
        var call = meeting.call();
        var path = "/meetings/" + meeting.id();
        var key = "meeting/%s/%s".formatted(meeting.id(), occasion);
        var message = Message.of(key, path, word, call.title(), call.moment(), call.venue());
        people.attendees(actor.union(), meeting.id()).stream()
                .filter(attendee -> !attendee.member().equals(actor.member()))
                .forEach(attendee -> inbox.tell(actor, attendee.member(), message));
    }

    private Meeting kept(Actor actor, MeetingId id) {
        MeetingAccess.mustKeep(actor);
        return meetings.get(actor.union(), id);
    }
}
