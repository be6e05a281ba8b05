package io.zhijia.meeting;

import static io.zhijia.meeting.MeetingPermission.KEEP_MEETINGS;
import static io.zhijia.meeting.MeetingPermission.READ_VOICES;
import static io.zhijia.meeting.MeetingPermission.SEE_MEETINGS;
import static io.zhijia.meeting.MeetingPermission.SPEAK_FOR_GROUP;
import static io.zhijia.meeting.MeetingRefusal.NOT_YOUR_GROUP;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import java.util.NoSuchElementException;
import java.util.UUID;

/**
 * Who may do what: secretary and chair prepare and keep meetings; officers of the union see all; a group leader speaks
 * for the group; others see what they are invited to. What groups say about their people only officers read.
 */
final class MeetingAccess {

    static boolean mayKeep(Actor actor) {
        return actor.may(KEEP_MEETINGS);
    }

    static void mustKeep(Actor actor) {
        actor.must(KEEP_MEETINGS);
    }

    static boolean maySeeAll(Actor actor) {
        return actor.may(SEE_MEETINGS);
    }

    static void mustSee(Actor actor, Meeting meeting, boolean invited) {
        var speaks = meeting.call().type().asksGroups() && leadsAGroup(actor);
        if (!invited && !speaks && !maySeeAll(actor)) {
            throw new NoSuchElementException("Not theirs to see: meeting " + meeting.id());
        }
    }

    static boolean leadsAGroup(Actor actor) {
        return !actor.groupsFor(SPEAK_FOR_GROUP).isEmpty();
    }

    static boolean maySpeakFor(Actor actor, UUID group) {
        return actor.may(SPEAK_FOR_GROUP) || actor.groupsFor(SPEAK_FOR_GROUP).contains(group);
    }

    static void mustSpeakFor(Actor actor, UUID group) {
        refuseIf(!maySpeakFor(actor, group), NOT_YOUR_GROUP);
    }

    /** What a group said: its own leader, and officers, who look after people. */
    static boolean mayReadOf(Actor actor, UUID group) {
        return actor.may(READ_VOICES) || actor.groupsFor(READ_VOICES).contains(group);
    }

    private MeetingAccess() {}
}
