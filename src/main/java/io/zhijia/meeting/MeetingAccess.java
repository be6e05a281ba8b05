package io.zhijia.meeting;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.GROUP_LEADER;
import static io.zhijia.identity.Office.SECRETARY;
import static io.zhijia.identity.Office.VICE_CHAIR;
import static io.zhijia.meeting.MeetingRefusal.NOT_YOUR_GROUP;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.identity.Office;
import java.util.EnumSet;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;

/**
 * Who may do what: secretary and chair prepare and keep meetings; officers of the union see all; a group leader speaks
 * for the group; others see what they are invited to. What groups say about their people only officers read.
 */
final class MeetingAccess {

    private static final Set<Office> KEEPERS = EnumSet.of(SECRETARY, CHAIR, VICE_CHAIR);

    static boolean mayKeep(Actor actor) {
        return actor.holdsOneOf(KEEPERS, actor.union());
    }

    static void mustKeep(Actor actor) {
        actor.mustHoldOneOf(KEEPERS, actor.union());
    }

    static boolean maySeeAll(Actor actor) {
        return actor.isOfficer();
    }

    static void mustSee(Actor actor, Meeting meeting, boolean invited) {
        var speaks = meeting.call().type().asksGroups() && leadsAGroup(actor);
        if (!invited && !speaks && !maySeeAll(actor)) {
            throw new NoSuchElementException("Not theirs to see: meeting " + meeting.id());
        }
    }

    static boolean leadsAGroup(Actor actor) {
        return actor.offices().values().stream().anyMatch(held -> held.contains(GROUP_LEADER));
    }

    static boolean leads(Actor actor, UUID group) {
        return actor.offices().getOrDefault(group, Set.of()).contains(GROUP_LEADER);
    }

    static boolean maySpeakFor(Actor actor, UUID group) {
        return mayKeep(actor) || leads(actor, group);
    }

    static void mustSpeakFor(Actor actor, UUID group) {
        refuseIf(!maySpeakFor(actor, group), NOT_YOUR_GROUP);
    }

    /** What a group said: its own leader, and officers, who look after people. */
    static boolean mayReadOf(Actor actor, UUID group) {
        return maySeeAll(actor) || leads(actor, group);
    }

    private MeetingAccess() {}
}
