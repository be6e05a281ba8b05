package io.zhijia.meeting;

import static io.zhijia.meeting.MeetingRefusal.GROUP_SAID_SOMETHING;
import static io.zhijia.meeting.MeetingRefusal.NOT_INVITED;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.union.UnionGroup;
import io.zhijia.union.UnionGroups;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those invited and the groups say themselves: that they cannot come, who is ill and who is in trouble. */
@Service
@Transactional
class VoicesService {

    private final Meetings meetings;
    private final MeetingPeople people;
    private final UnionGroups groups;

    VoicesService(Meetings meetings, MeetingPeople people, UnionGroups groups) {
        this.meetings = meetings;
        this.people = people;
        this.groups = groups;
    }

    /** Asks for leave (请假), until the meeting is held. */
    void askForLeave(Actor actor, MeetingId id, String reason) {
        var meeting = meetings.get(actor.union(), id);
        var invited = people.attendees(actor.union(), id).stream()
                .anyMatch(attendee -> attendee.member().equals(actor.member()));
        MeetingAccess.mustSee(actor, meeting, invited);
        refuseIf(!invited, NOT_INVITED);
        meeting.refuseUnlessAhead();
        people.mark(actor.union(), id, new Attendee(actor.member(), Presence.LEAVE, reason));
    }

    /** A group names somebody the union should look after. */
    void name(Actor actor, MeetingId id, UUID group, String person, CareReport.Kind kind, String help) {
        mustSpeak(actor, id, group);
        people.takeBackNone(actor.union(), id, group);
        people.add(actor, id, new CareReport.Entry(group, person, kind, help));
    }

    /** A group says that there is nobody. */
    void sayNone(Actor actor, MeetingId id, UUID group) {
        var of = mustSpeak(actor, id, group);
        var said = people.reports(actor.union(), id, java.util.List.of(of)).getFirst();
        refuseIf(!said.entries().isEmpty(), GROUP_SAID_SOMETHING, of.name());
        people.sayNone(actor, id, group);
    }

    private UnionGroup mustSpeak(Actor actor, MeetingId id, UUID group) {
        var meeting = meetings.get(actor.union(), id);
        var of = groups.all(actor).stream()
                .filter(each -> each.id().value().equals(group))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No group " + group));
        MeetingAccess.mustSee(actor, meeting, false);
        MeetingAccess.mustSpeakFor(actor, group);
        meeting.refuseIfOver();
        return of;
    }
}
